"""Whatever happens in whatever order, the Store in memory and the one on SQLite agree."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from bot.core.actions import Action, AddStrike, Escalate, Hold, Nudge, Tip
from bot.core.case import Case, CaseEvent, CaseState
from bot.core.comment import AuthorId, Comment, CommunityId
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import KindnessError
from bot.service.ports import Store
from bot.store import KeyRing, SqlStore, open_store
from classifiers.verdict import Label
from tests.fakes import NOON, MemoryStore, verdict_of
from tests.migrated import migrated
from tests.store.making import (
    CLUB,
    DAY,
    HOUR,
    KEEP,
    MIKA,
    NOA,
    SCHOOL,
    comment,
    decided,
    errands_of,
)

KEYS = KeyRing([KeyRing.new_key()])
ACTIONS: tuple[tuple[Action, ...], ...] = (
    (),
    (Tip("profanity"),),
    (Nudge(Label.INSULT), AddStrike(Label.INSULT, 1.0)),
    (Hold(), AddStrike(Label.THREAT, 3.0), AddStrike(Label.INSULT, 0.5), Escalate("hold_at")),
)
ANY_STATE = list(CaseState)
T = TypeVar("T")


class Refusal(NamedTuple):
    """An error, by what can be told of it."""

    kind: type[KindnessError]
    code: str


numbers = st.integers(0, 5)
authors = st.sampled_from([MIKA, NOA])
places = st.sampled_from([SCHOOL, CLUB])
people = st.sampled_from(["ana", "bo", MIKA, NOA])


def version_of(number: int, author: AuthorId, where: CommunityId, at: datetime) -> Comment:
    """Three comments each are versions of one message."""
    message = f"{where}:{author}:{number // 3}"
    return comment(f"{author}-{number}", author=author, community=where, at=at, version_of=message)


class Both(RuleBasedStateMachine):
    """Does everything to both stores and compares all that can be asked of them."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.folder = tempfile.TemporaryDirectory()
        url = migrated(Path(self.folder.name) / "kindness.db")
        opening = self.stack.enter_async_context(open_store(url, keys=KEYS, retention=KEEP))
        self.sqlite: SqlStore = self.runner.run(opening)
        self.memory = MemoryStore(retention=KEEP)
        self.now: datetime = NOON
        self.seen: list[Case] = []

    def teardown(self) -> None:
        self.they_agree()
        self.runner.run(self.stack.aclose())
        self.runner.close()
        self.folder.cleanup()

    def both(self, ask: Callable[[Store], Awaitable[T]]) -> T | None:
        """The answer of both; None if both gave the same error."""
        ours, theirs = self.answer(ask, self.memory), self.answer(ask, self.sqlite)

        assert ours == theirs
        return None if isinstance(ours, Refusal) else ours

    def answer(self, ask: Callable[[Store], Awaitable[T]], store: Store) -> T | Refusal:
        async def asked() -> T:
            return await ask(store)

        try:
            return self.runner.run(asked())
        except KindnessError as error:
            return Refusal(type(error), error.code)

    def version(self, where: CommunityId, author: AuthorId) -> int:
        standing = self.both(lambda store: store.standing(where, author, mode=Mode.HOLD))
        assert standing is not None
        return standing.version

    @rule(hours=st.sampled_from([1, 30, 24 * 8, 24 * 99]))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule(number=numbers, author=authors, where=places, actions=st.sampled_from(ACTIONS),
          mode=st.sampled_from(Mode), behind=st.integers(0, 1))  # fmt: skip
    def record(
        self, number: int, author: AuthorId, where: CommunityId,
        actions: tuple[Action, ...], mode: Mode, behind: int,
    ) -> None:  # fmt: skip
        about = version_of(number, author, where, self.now)
        decision = decided(about, actions, mode=mode, at=self.now)
        errands = errands_of(about, decision)
        version = max(0, self.version(where, author) - behind)
        self.both(
            lambda store: store.record(
                about, verdict_of(), decision, errands, standing=version, now=self.now
            )
        )

    @rule(number=numbers, author=authors, where=places)
    def wait(self, number: int, author: AuthorId, where: CommunityId) -> None:
        about = version_of(number, author, where, NOON)
        self.both(lambda store: store.wait_to_be_judged(about, until=self.now))

    @rule(number=numbers, author=authors, by=authors, where=places)
    def dispute(self, number: int, author: AuthorId, by: AuthorId, where: CommunityId) -> None:
        about = comment(f"{author}-{number}", community=where)
        case = self.both(lambda store: store.dispute(about.id, by=by, note="no", now=self.now))
        self.seen.extend([case] if case else [])

    @rule(where=places)
    def look_at_cases(self, where: CommunityId) -> None:
        self.seen.extend(self.both(lambda store: store.cases(where, states=ANY_STATE)) or [])

    @precondition(lambda self: self.seen)
    @rule(which=st.integers(0, 50), event=st.sampled_from(CaseEvent), by=people)
    def step(self, which: int, event: CaseEvent, by: str) -> None:
        case = self.seen[-1 - which % len(self.seen)]
        after = self.both(
            lambda store: store.step(case, event, by=by, note="because", now=self.now)
        )
        self.seen.extend([after] if after else [])

    @rule(limit=st.integers(1, 4), outcome=st.sampled_from(["done", "later", "given up", "lost"]))
    def deliver(self, limit: int, outcome: str) -> None:
        leased = self.both(lambda store: store.lease_errands(now=self.now, lease=HOUR, limit=limit))
        for errand in leased or []:
            self.both(lambda store, errand=errand: self.tell(store, errand, outcome))  # type: ignore[misc]

    async def tell(self, store: Store, errand: Errand, outcome: str) -> None:
        if outcome == "done":
            await store.errand_done(errand, now=self.now)
        elif outcome == "later":
            await store.errand_later(errand, until=self.now + HOUR, why="rate-limit")
        elif outcome == "given up":
            await store.errand_given_up(errand, now=self.now, why="gone")

    @rule(author=people, where=st.sampled_from([None, SCHOOL, CLUB]))
    def erase(self, author: str, where: CommunityId | None) -> None:
        self.both(lambda store: store.erase(AuthorId(author), community=where))

    @rule()
    def sweep(self) -> None:
        ours = self.answer(lambda store: store.sweep(now=self.now), self.memory)
        theirs = self.answer(lambda store: store.sweep(now=self.now), self.sqlite)

        # How many rows a decision takes is the Store's own affair; that there were some is not.
        assert bool(ours) == bool(theirs)

    @rule()
    def they_agree(self) -> None:
        until = self.now + DAY
        for where in (SCHOOL, CLUB):
            self.both(lambda store, where=where: store.counts(where, since=NOON, until=until))  # type: ignore[misc]
            self.both(lambda store, where=where: store.cases(where, states=ANY_STATE))  # type: ignore[misc]
            for author, mode in ((MIKA, Mode.OBSERVE), (MIKA, Mode.HOLD), (NOA, Mode.OBSERVE)):
                self.both(
                    lambda store, where=where, author=author, mode=mode: store.standing(  # type: ignore[misc]
                        where, author, mode=mode
                    )
                )
        self.both(lambda store: store.errands_left())
        self.both(lambda store: store.waiting(now=self.now, limit=100))


TestBoth = Both.TestCase
TestBoth.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
