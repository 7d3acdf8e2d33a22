"""What the service needs of the world, as small protocols. The docstrings are the contracts.

The protocols belong to the service, not to the adapters: an adapter that passes the contract
tests beside a protocol can take the place of any other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.report import Counts
from bot.core.rules import Rules
from bot.core.standing import Standing
from classifiers.verdict import Label, Span, Verdict


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The time now, with its timezone (UTC)."""
        ...


class Classifier(Protocol):
    """Reads texts without keeping the event loop waiting."""

    @property
    def model(self) -> str:
        """Name and version of what judges."""
        ...

    async def classify(
        self, texts: Sequence[str], parents: Sequence[str | None] | None = None
    ) -> list[Verdict]:
        """One verdict per text, in order; raises `TryLaterError` when it cannot now."""
        ...

    async def explain(self, text: str, label: Label | None = None) -> tuple[Span, ...]:
        """The words that carried the verdict on ``label`` (default: the strongest one)."""
        ...


class Content(Protocol):
    """What we say in public."""

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        """The id of a text of a kind (``tip``, ``message``, ``lesson``) on a topic, or None.

        Falls back from the locale to its language and then to English; from the topic to
        ``general``. The same ``key`` always picks the same text.
        """
        ...


class Recorded(StrEnum):
    """What became of an attempt to record a decision."""

    NEW = "new"
    KNOWN = "known"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A comment that could not be judged yet, with how often it was tried."""

    comment: Comment
    tries: int


@dataclass(frozen=True, slots=True)
class Record:
    """A decision as it stands on record. ``text`` is None once its retention has passed."""

    community: CommunityId
    author: AuthorId
    decision: Decision
    scores: Mapping[Label, float]
    text: str | None


class Store(Protocol):
    """Remembers. Every method is one transaction of its own."""

    # --- comments and decisions -----------------------------------------------------------------

    async def known(self, comment: CommentId) -> bool:
        """Whether a comment has been decided before."""
        ...

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community.

        Strikes and prompts that were only observed count in `Mode.OBSERVE` alone, where they show
        what would have happened: nobody starts with strikes when observing ends.
        """
        ...

    async def record(
        self,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        errands: Sequence[Errand],
        *,
        standing: int,
        now: datetime,
    ) -> Recorded:
        """Write decision, strikes, case and errands together, or nothing of it.

        An ordinary comment (a decision without actions) leaves only an hourly count and, for two
        days, a keyed digest of its id, which is how a redelivered one is noticed.
        `Recorded.KNOWN` if this comment was decided before (nothing changes).
        `Recorded.STALE` if the decision has actions and the author's standing is no longer at
        version ``standing`` (nothing changes: read it again and decide again).
        In `Mode.OBSERVE` strikes and prompts are marked as observed and no case is opened.
        A case is opened for an `Escalate`. Clears the comment from the waiting ones, also when it
        was known already.
        """
        ...

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        ...

    # --- not yet judged -------------------------------------------------------------------------

    async def wait_to_be_judged(self, comment: Comment, *, until: datetime) -> None:
        """Keep a comment whose classification failed (encrypted); tried again after ``until``.

        Doing it again for the same comment counts one more try and moves ``until``. Does nothing
        for a comment that has been decided.
        """
        ...

    async def waiting(self, *, now: datetime, limit: int) -> list[Waiting]:
        """Comments that are due to be judged again, oldest first."""
        ...

    # --- errands --------------------------------------------------------------------------------

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        """Take errands that are due and that nobody holds, for the time of the lease, oldest first.

        An errand whose lease ran out is due again: it may be done twice, never lost.
        """
        ...

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        """It is carried out. Saying so twice is harmless."""
        ...

    async def errand_later(self, errand: Errand, *, until: datetime, why: str) -> None:
        """It failed for now: due again after ``until``, with one more try counted."""
        ...

    async def errand_given_up(self, errand: Errand, *, now: datetime, why: str) -> None:
        """It can never be done; stays on record with the reason."""
        ...

    async def errands_left(self) -> int:
        """How many errands are still waiting (leased ones included)."""
        ...

    # --- cases ----------------------------------------------------------------------------------

    async def case(self, case: CaseId) -> Case | None:
        """One case."""
        ...

    async def case_of(self, comment: CommentId) -> Case | None:
        """The case about a comment."""
        ...

    async def cases(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int = 50
    ) -> list[Case]:
        """Cases of a community in any of the states, urgent ones first, then oldest first."""
        ...

    async def step(
        self, case: Case, event: CaseEvent, *, by: str, note: str, now: datetime
    ) -> Case:
        """Take one step with a case, as it was read; returns it after the step.

        Raises `IllegalStepError` if the table has no such step and `StaleError` if somebody else
        took a step since ``case`` was read. An overturned case takes its strike away; undoing
        that brings it back.
        """
        ...

    async def dispute(self, comment: CommentId, *, by: AuthorId, note: str, now: datetime) -> Case:
        """The author calls a decision a mistake: its strike rests until a moderator has decided.

        Opens a case if there is none. Doing it twice changes nothing. Raises `BadInputError` if
        there is no decision about the comment or it is somebody else's, and `IllegalStepError` if
        a moderator has decided already (an upheld case is appealed, not disputed).
        """
        ...

    # --- rules, numbers, privacy ----------------------------------------------------------------

    async def rules(self, community: CommunityId) -> Rules | None:
        """The rules in force, or None for a community that has set none."""
        ...

    async def set_rules(
        self, community: CommunityId, rules: Rules, *, by: str, now: datetime
    ) -> None:
        """Put new rules in force; earlier versions stay on record with who and when."""
        ...

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        """Sums over the hours from ``since`` (inclusive) to ``until`` (exclusive)."""
        ...

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        """Erase everything about one person (in one community, or in all): texts, decisions,
        strikes, cases, errands, waiting comments. Hourly counts name nobody and stay. Returns how
        many decisions were erased.
        """
        ...

    async def sweep(self, *, now: datetime) -> int:
        """Forget what has outlived its retention: texts, digests, finished errands, old decisions.

        Returns how many rows were changed or deleted.
        """
        ...


class Hands(Protocol):
    """Does things on a platform, or pretends to."""

    async def carry_out(self, errand: Errand) -> None:
        """Do it once; raises `TryLaterError` or `GiveUpError`. Doing it twice must be harmless."""
        ...
