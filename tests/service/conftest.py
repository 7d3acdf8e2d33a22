"""What the tests of the service have in common: comments, rules, a room of fakes."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import TryLaterError
from bot.core.rules import Rules, preset
from bot.service.backoff import BackOff
from bot.service.delivery import Delivery, Pace
from bot.service.pipeline import Patience, Pipeline
from classifiers.verdict import Label
from tests.fakes import (
    NOON,
    FakeClock,
    FakeContent,
    MemoryStore,
    RecordingHands,
    ScriptedClassifier,
)
from tests.logging_kept import logged  # noqa: F401 - a fixture of every test here

HERE = CommunityId("school")
HURTFUL = "you are worthless"
MINUTE = timedelta(minutes=1)
QUICK = BackOff(timedelta(seconds=8), timedelta(seconds=60))


def by_words(text: str) -> dict[Label, float]:
    """A classifier's script: the texts say how bad they are."""
    if "worthless" in text:
        return {Label.BULLYING: 0.93, Label.INSULT: 0.9, Label.TOXICITY: 0.9}
    if "kill" in text:
        return {Label.THREAT: 0.99, Label.TOXICITY: 0.95}
    return {}


def comment(number: int, text: str, *, author: str = "ann", **others: str) -> Comment:
    """The ``number``-th comment of a conversation, written a second after the one before."""
    return Comment(
        id=CommentId(f"test:{number}"),
        community=CommunityId(others.get("community", HERE)),
        place=PlaceId("hall"),
        author=AuthorId(author),
        text=text,
        written_at=NOON + timedelta(seconds=number),
        locale=others.get("locale", "en"),
        parent=others.get("parent"),
    )


def rules(mode: Mode = Mode.HOLD) -> Rules:
    """Rules without a cap on prompts, so that every bad comment is answered."""
    return replace(preset("school", mode=mode), prompts_per_day=1000)


@dataclass
class Room:
    """The real use cases over fakes."""

    clock: FakeClock = field(default_factory=FakeClock)
    store: MemoryStore = field(default_factory=MemoryStore)
    hands: RecordingHands = field(default_factory=RecordingHands)
    watched: RecordingHands = field(default_factory=RecordingHands)
    classifier: ScriptedClassifier = field(default_factory=lambda: ScriptedClassifier(by_words))
    announced: list[None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pipeline = self.another_pipeline()
        self.delivery = Delivery(
            self.store,
            self.hands,
            self.clock,
            observing=self.watched,
            pace=Pace(poll=timedelta(milliseconds=5), back_off=QUICK, tries=5, surprises=3),
        )

    def another_pipeline(
        self, *, mode: Mode = Mode.HOLD, classify: timedelta = timedelta(minutes=1)
    ) -> Pipeline:
        """One more process over the same store."""
        return Pipeline(
            self.classifier,
            self.store,
            FakeContent(),
            self.clock,
            default_rules=rules(mode),
            patience=Patience(classify, back_off=QUICK, worry_after=3, decisions=3),
            announce=lambda: self.announced.append(None),
        )


async def decided(room: Room, *, number: int = 1, author: str = "ann") -> tuple[Errand, ...]:
    """The errands of a hurtful comment."""
    return (await room.pipeline.handle(comment(number, HURTFUL, author=author))).errands


@dataclass
class SlowHands(RecordingHands):
    """Waits for a door to open before it does anything."""

    door: asyncio.Event = field(default_factory=asyncio.Event)
    inside: int = 0
    most: int = 0

    async def carry_out(self, errand: Errand) -> None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            await self.door.wait()
        finally:
            self.inside -= 1
        await super().carry_out(errand)


@dataclass
class ForgetfulStore(MemoryStore):
    """Fails to write the next outcomes, or to lease."""

    lost: int = 0
    closed: int = 0

    async def errand_done(self, errand: Errand, **when: object) -> None:
        if self.lost:
            self.lost -= 1
            raise TryLaterError("store-busy")
        await super().errand_done(errand, **when)  # type: ignore[arg-type]

    async def lease_errands(self, **how: object) -> list[Errand]:
        if self.closed:
            self.closed -= 1
            raise TryLaterError("store-busy")
        return await super().lease_errands(**how)  # type: ignore[arg-type]


@pytest.fixture
def room() -> Room:
    """A room of fakes."""
    return Room()


async def until(condition: Callable[[], bool]) -> None:
    """Let other tasks run until something is so; a test that waits too long fails."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.001)  # the conditions are of the fakes, which have no events
