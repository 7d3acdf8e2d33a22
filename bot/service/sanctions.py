"""What moderators do about a person: warnings, pardons, and what is on record of them.

Who may do it is for the door to check.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from bot.core.case import Case
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errands import told
from bot.core.errors import BadInputError, StaleError
from bot.core.pardon import Pardon
from bot.core.reported import PEOPLE
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.service.small_ports import Clock
from classifiers.verdict import Label

WARNING: Final = "warning"
"""The notice that tells somebody of a warning."""

USUAL: Final = 1.0
"""What a warning weighs where the rules say nothing of insults."""

SHOWN: Final = 50
"""Cases in a history at most."""


def warning_told(comment: CommentId) -> ErrandId:
    """The id of the errand that tells somebody of the warning for which this comment stands."""
    return ErrandId(f"{comment}/warned-1")


class SanctionStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community."""
        ...

    async def warn(
        self,
        comment: Comment,
        decision: Decision,
        *,
        by: str,
        why: str,
        weight: float,
        errands: Sequence[Errand],
        within: Case | None = None,
    ) -> Case:
        """Put a warning on record: its strike, its errands, and an upheld case with ``why``.

        Doing it twice changes nothing. ``within`` is the case, as it was read, because of which
        somebody is warned: that is a step of it, and is on record with the warning or not at all.
        Raises `IllegalStepError` and `StaleError` then, as `bot.service.ports.Store.step` does.
        """
        ...

    async def pardon(
        self, community: CommunityId, author: AuthorId, *, by: str, why: str, now: datetime
    ) -> Pardon:
        """Nothing that somebody did up to now counts any more, until that is taken back."""
        ...

    async def undo_pardon(
        self, community: CommunityId, author: AuthorId, number: int, *, by: str, now: datetime
    ) -> bool:
        """Take a pardon back; False if somebody has done so already, or there is none."""
        ...

    async def pardons(self, community: CommunityId, author: AuthorId) -> Sequence[Pardon]:
        """The pardons of somebody in a community, oldest first."""
        ...

    async def cases_about(
        self, community: CommunityId, author: AuthorId, *, limit: int
    ) -> Sequence[Case]:
        """The cases about what somebody wrote or did in a community, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class History:
    """What is on record of one person in one community. ``weight``: what it weighs today."""

    standing: Standing
    weight: float
    cases: Sequence[Case]
    pardons: Sequence[Pardon]


class Sanctions:
    """Warns, pardons and looks up. A member who has left is treated like everybody else."""

    def __init__(
        self, store: SanctionStore, clock: Clock, *, announce: Callable[[], None] = lambda: None
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery)."""
        self._store = store
        self._clock = clock
        self._announce = announce

    async def warn(
        self,
        comment: Comment,
        *,
        by: AuthorId,
        why: str,
        rules: Rules,
        weight: float | None = None,
        within: Case | None = None,
    ) -> Case:
        """Warn the author of a comment, or of what stands for one where it is about no message.

        It counts as much as the rules give to an insult, unless ``weight`` says otherwise, and can
        be appealed like every decision. ``within``: because of a case that one has taken. Raises
        `BadInputError` for who warns themselves, and what `SanctionStore.warn` raises.
        """
        if comment.author == by:
            raise BadInputError("warn-oneself")
        now = self._clock.now()
        decision = Decision(comment.id, (), (), PEOPLE, PEOPLE, Mode.NUDGE, now)
        about = replace(comment, text="")
        case = await self._store.warn(
            about,
            decision,
            by=by,
            why=why,
            weight=weight or usual_weight(rules),
            errands=[told(about, decision, WARNING, step=1, key="warned")],
            within=within,
        )
        self._announce()
        return case

    async def pardon(
        self, community: CommunityId, author: AuthorId, *, by: AuthorId, why: str
    ) -> Pardon:
        """Let nothing count any more that somebody did up to now.

        Raises `BadInputError`: ``pardon-oneself``, and ``pardon-nothing`` if nothing counts.
        """
        if author == by:
            raise BadInputError("pardon-oneself")
        if not (await self._store.standing(community, author, mode=Mode.NUDGE)).strikes:
            raise BadInputError("pardon-nothing")
        now = self._clock.now()
        return await self._store.pardon(community, author, by=by, why=why, now=now)

    async def undo_pardon(
        self, community: CommunityId, author: AuthorId, number: int, *, by: AuthorId
    ) -> None:
        """Take a pardon back: what it covered counts again, as far as it has not faded.

        Raises `StaleError` if it has been taken back already.
        """
        if author == by:
            raise BadInputError("pardon-oneself")
        now = self._clock.now()
        if not await self._store.undo_pardon(community, author, number, by=by, now=now):
            raise StaleError("case-stale", case=str(number))

    async def history(self, community: CommunityId, author: AuthorId, *, rules: Rules) -> History:
        """What is on record of somebody in a community, and nowhere else."""
        standing = await self._store.standing(community, author, mode=Mode.NUDGE)
        return History(
            standing,
            standing.weight(now=self._clock.now(), half_life=rules.half_life),
            await self._store.cases_about(community, author, limit=SHOWN),
            await self._store.pardons(community, author),
        )


def usual_weight(rules: Rules) -> float:
    """What a warning counts by the rules: as much as an insult does."""
    limits = rules.limits.get(Label.INSULT)
    return USUAL if limits is None else limits.strike_weight
