"""What the service needs of the world, as small protocols. The docstrings are the contracts.

The protocols belong to the service, not to the adapters: an adapter that passes the contract
tests beside a protocol can take the place of any other.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.report import Counts
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.service.departure_ports import DepartureStore
from bot.service.errand_ports import ErrandStore
from bot.service.records import NOTHING, Page, Record, Recorded, Waiting
from bot.service.small_ports import Classifier, Clock, Content, Hands
from classifiers.verdict import Verdict

__all__ = [
    "Classifier",
    "Clock",
    "Content",
    "Hands",
    "Page",
    "Record",
    "Recorded",
    "Store",
    "Waiting",
]


class Store(ErrandStore, DepartureStore, Protocol):
    """Remembers. Every method is one transaction of its own."""

    # --- comments and decisions -----------------------------------------------------------------

    async def known(self, comment: CommentId) -> bool:
        """Whether a comment has been decided before."""
        ...

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community.

        Of each message only the strikes of its worst version are among them (see
        `bot.core.versions.counting`). Strikes and prompts that were only observed count in
        `Mode.OBSERVE` alone, where they show what would have happened: nobody starts with strikes
        when observing ends.
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
        A case is opened for an `Escalate`, unless nobody has decided yet about another version of
        the same message (`Comment.version_of`): its case goes on, and the moderators are called
        (the errand is written) only if this version is the first urgent one. Clears the comment
        from the waiting ones, also when it was known already.
        """
        ...

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        ...

    async def answer(
        self, comment: CommentId, choice: Choice, errands: Sequence[Errand], *, now: datetime
    ) -> Choice | None:
        """What the author chose when they were asked to reconsider, with the errands of it.

        Written together, unless they chose something that is `FINAL` before: then nothing changes.
        A new text that was given up or settled does not count, and is forgotten. Returns the choice
        that stood before, None if there was none or there is no record.
        """
        ...

    async def set_fewer(self, community: CommunityId, author: AuthorId, *, fewer: bool) -> None:
        """Somebody wants to be spoken to less often, or as often as others again.

        Kept with their standing, and forgotten with it.
        """
        ...

    async def decided_since(self, community: CommunityId, since: datetime) -> list[Decision]:
        """The decisions with actions that were recorded in a community since then, oldest first."""
        ...

    def fingerprint(self, text: str) -> str:
        """A keyed digest of a text in hexadecimal digits; it says nothing to who lacks the key.

        The same for as long as the database lives, so that a door can tell whether a text that
        nobody keeps has changed.
        """
        ...

    # --- not yet judged -------------------------------------------------------------------------

    async def wait_to_be_judged(self, comment: Comment, *, until: datetime) -> None:
        """Keep a comment whose classification failed (encrypted); tried again after ``until``.

        Doing it again for the same comment counts one more try and moves ``until``. Does nothing
        for a comment that has been decided.
        """
        ...

    async def waiting(self, *, now: datetime, limit: int) -> list[Waiting]:
        """Comments that are due to be judged again, oldest first.

        One that no key opens is put off and told; `sweep` counts it in its time like any other.
        """
        ...

    async def waiting_left(self, community: CommunityId) -> int:
        """How many comments of a community wait to be judged."""
        ...

    async def not_judged(self, community: CommunityId, *, now: datetime) -> None:
        """Count a comment that could not be judged and is not tried again."""
        ...

    # --- cases ----------------------------------------------------------------------------------

    async def case(self, case: CaseId) -> Case | None:
        """One case."""
        ...

    async def case_of(self, comment: CommentId) -> Case | None:
        """The case that decides about a comment (see `bot.core.versions.governing`)."""
        ...

    async def cases(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int = 50
    ) -> list[Case]:
        """Cases of a community in any of the states, urgent ones first, then oldest first."""
        ...

    async def step(
        self,
        case: Case,
        event: CaseEvent,
        *,
        by: str,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
        to: AuthorId | None = None,
        seconds: int | None = None,
    ) -> Case:
        """Take one step with a case, as it was read, with its errands; returns it after the step.

        ``to`` and ``seconds`` are those of `bot.core.case.Step`. Raises `IllegalStepError` if the
        table has no such step and `StaleError` if somebody else took a step since ``case`` was
        read. An overturned case takes its strike away; undoing that brings it back. What an upheld
        one is about is taken down if it was left standing because it was disputed
        (`bot.core.errand.STAYS`).
        """
        ...

    async def dispute(
        self,
        comment: CommentId,
        *,
        by: AuthorId,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
    ) -> Case:
        """The author calls a decision a mistake: its strike rests until a moderator has decided.

        Opens a case if there is none, and records the errands. Doing it twice changes
        nothing. Raises `BadInputError` if there is no decision about the comment or it is somebody
        else's, and `IllegalStepError` if a moderator has decided already (an upheld case is
        appealed, not disputed).
        """
        ...

    # --- rules, numbers, privacy ----------------------------------------------------------------

    async def rules(self, community: CommunityId) -> Rules | None:
        """The rules in force, or None for a community that has set none."""
        ...

    async def page(self, community: CommunityId) -> Page | None:
        """The rules in force with who put them there, when and why; None as for `rules`."""
        ...

    async def pages(self, community: CommunityId, *, limit: int) -> list[Page]:
        """What was in force in a community, the newest page first."""
        ...

    async def set_rules(
        self,
        community: CommunityId,
        rules: Rules,
        *,
        by: str,
        now: datetime,
        why: str = "",
        resumes: Mode | None = None,
        notes: Mapping[str, str | None] = NOTHING,
    ) -> None:
        """Put new rules in force, and set ``notes`` (see `set_memo`), together; see `Page`.

        Earlier pages stay on record. ``why`` and the community's words are encrypted at rest.
        """
        ...

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        """Sums over the hours from ``since`` (inclusive) to ``until`` (exclusive)."""
        ...

    async def memo(self, community: CommunityId, name: str) -> str | None:
        """What a door noted about a community under a name, or None."""
        ...

    async def set_memo(
        self, community: CommunityId, name: str, value: str | None, *, now: datetime
    ) -> None:
        """Note something about a community; None takes it away. Never about a person."""
        ...

    async def noted(self, name: str) -> list[tuple[CommunityId, str]]:
        """The communities about which something is noted under a name, with what it is."""
        ...

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        """Erase everything about one person (in one community, or in all): texts, decisions,
        strikes, cases, errands, waiting comments. Hourly counts name nobody and stay. Returns how
        many decisions were erased.
        """
        ...

    async def sweep(self, *, now: datetime) -> int:
        """Forget what has outlived its retention: texts, digests, finished errands, old decisions.

        The text of a case that nobody has decided yet stays until it is (see `Retention`). A
        comment that could not be judged in its time is counted, as `not_judged` does. Returns how
        many rows were changed or deleted.
        """
        ...
