"""A room in which authors are asked to reconsider."""

from dataclasses import dataclass, field

from bot.core.comment import AuthorId, Comment
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandState
from bot.core.errors import TryLaterError
from bot.core.limits import Rules
from bot.service.checking import Checking
from bot.service.moderation import Moderation
from bot.service.reconsidering import Reconsidering
from classifiers.verdict import Label, Span
from tests.fakes import FakeContent, ScriptedClassifier
from tests.service.conftest import HERE, Room, rules

ANN, BO = AuthorId("ann"), AuthorId("bo")


@dataclass
class Explaining(ScriptedClassifier):
    """Says which words carried the verdict, or that it cannot now."""

    spans: tuple[Span, ...] = (Span(8, 17, 0.9), Span(0, 3, 0.1), Span(4, 7, -0.2))
    busy: bool = False

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        if self.busy:
            raise TryLaterError("classifier-busy")
        return self.spans


@dataclass
class Talk:
    """A room in which authors are asked to reconsider."""

    room: Room
    classifier: Explaining = field(default_factory=Explaining)
    woken: list[None] = field(default_factory=list)
    content: FakeContent = field(default_factory=FakeContent)

    def __post_init__(self) -> None:
        room = self.room
        self.classifier.script = room.classifier.script
        self.checking = Checking(room.classifier, room.store, room.clock, default_rules=rules())
        self.talk = Reconsidering(
            room.store,
            self.content,
            self.classifier,
            self.checking,
            Moderation(room.store, room.clock),
            room.clock,
            announce=lambda: self.woken.append(None),
        )

    async def decided(self, about: Comment, how: Rules | None = None) -> dict[type, Errand]:
        """The errands of a comment by their actions."""
        await self.room.store.set_rules(
            HERE, how or rules(Mode.NUDGE), by="mod", now=self.room.clock.now()
        )
        handled = await self.room.pipeline.handle(about)
        return {type(one.action): one for one in handled.errands}

    async def settle(self, errand: Errand, state: ErrandState = ErrandState.DONE) -> None:
        """Say what became of an errand."""
        now = self.room.clock.now()
        if state is ErrandState.DONE:
            await self.room.store.errand_done(errand, now=now)
        else:
            settled = state is ErrandState.SETTLED
            await self.room.store.errand_given_up(errand, now=now, why="so", settled=settled)

    def added(self, about: Comment) -> dict[str, Errand]:
        """Errands that followed later, by the end of their ids."""
        errands = [parcel.errand for parcel in self.room.store.parcels.values()]
        theirs = {one.id.rpartition("/")[2]: one for one in errands if one.comment == about.id}
        return {key: one for key, one in theirs.items() if not key.isdigit()}
