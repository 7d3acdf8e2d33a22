"""What moderators and authors can do with a case. Who may do it is for the door to check."""

from collections.abc import Sequence
from typing import Final

from bot.core.case import Case, CaseEvent, CaseId, CaseState, Step
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import BadInputError, StaleError
from bot.service.ports import Clock, Store

TO_DO: Final = (CaseState.OPEN, CaseState.TAKEN, CaseState.APPEALED, CaseState.APPEAL_TAKEN)
"""The states in which a case waits for somebody."""

SETTLED_OR_APPEALED: Final = frozenset(
    {CaseState.APPEALED, CaseState.APPEAL_TAKEN, CaseState.OVERTURNED}
)
"""The states in which an author's dispute has been heard, or is being heard."""


class Moderation:
    """Steps on cases. Each returns the case after it.

    Every step raises `IllegalStepError` if the case cannot take it or this person may not (see
    `bot.core.case.may_step`), `StaleError` if somebody else was faster, and `BadInputError` if
    there is no such case. ``seen`` is the version that the person looked at; with it a step is
    refused (`StaleError`) on a case that has moved on since.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        """Reads and writes cases through ``store``."""
        self._store = store
        self._clock = clock

    async def to_do(self, community: CommunityId, *, limit: int = 50) -> list[Case]:
        """Cases that wait for somebody, urgent ones first, then oldest first."""
        return await self.cases(community, TO_DO, limit=limit)

    async def cases(
        self, community: CommunityId, states: Sequence[CaseState], *, limit: int = 50
    ) -> list[Case]:
        """Cases in any of the states, urgent ones first, then oldest first."""
        return await self._store.cases(community, states=states, limit=limit)

    async def history(self, case: CaseId) -> tuple[Step, ...]:
        """Every step that was taken with a case, oldest first."""
        return (await self._found(case)).steps

    async def take(self, case: CaseId, *, by: str, seen: int | None = None) -> Case:
        """Take a case to decide it."""
        return await self._step(await self._found(case), CaseEvent.TAKE, by=by, seen=seen)

    async def release(self, case: CaseId, *, by: str, seen: int | None = None) -> Case:
        """Give a taken case back."""
        return await self._step(await self._found(case), CaseEvent.RELEASE, by=by, seen=seen)

    async def uphold(
        self, case: CaseId, *, by: str, note: str = "", seen: int | None = None
    ) -> Case:
        """The decision was right."""
        found = await self._found(case)
        return await self._step(found, CaseEvent.UPHOLD, by=by, note=note, seen=seen)

    async def overturn(
        self, case: CaseId, *, by: str, note: str = "", seen: int | None = None
    ) -> Case:
        """The decision was wrong: its strike is taken away."""
        found = await self._found(case)
        return await self._step(found, CaseEvent.OVERTURN, by=by, note=note, seen=seen)

    async def undo(self, case: CaseId, *, by: str, note: str = "", seen: int | None = None) -> Case:
        """Take the last judgement back: the case is in somebody's hands again."""
        found = await self._found(case)
        return await self._step(found, CaseEvent.UNDO, by=by, note=note, seen=seen)

    async def dispute(self, comment: CommentId, *, by: AuthorId, note: str = "") -> Case:
        """The author says: this is a mistake.

        A decision that nobody has looked at goes to the moderators and its strike rests; one that
        a moderator upheld is appealed; one that was overturned stays so. Doing it twice changes
        nothing. Raises `BadInputError` if there is no decision about the comment or it is somebody
        else's, and `IllegalStepError` if the appeal was upheld as well.
        """
        now = self._clock.now()
        case = await self._store.case_of(comment)
        if case is not None and case.author == by:
            if case.state is CaseState.UPHELD:
                return await self._store.step(case, CaseEvent.APPEAL, by=by, note=note, now=now)
            if case.state in SETTLED_OR_APPEALED:
                return case
        return await self._store.dispute(comment, by=by, note=note, now=now)

    async def _found(self, case: CaseId) -> Case:
        found = await self._store.case(case)
        if found is None:
            raise BadInputError("case-unknown", case=case)
        return found

    async def _step(
        self, case: Case, event: CaseEvent, *, by: str, seen: int | None, note: str = ""
    ) -> Case:
        if seen is not None and seen != case.version:
            raise StaleError("case-stale", case=case.id)
        return await self._store.step(case, event, by=by, note=note, now=self._clock.now())
