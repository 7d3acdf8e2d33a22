"""What moderators and authors can do with a case. Who may do it is for the door to check."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.case import (
    WARNED,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    Step,
    next_state,
    removed_in,
)
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errands import (
    Proposal,
    by_hand,
    called_to,
    confirmed,
    lifted,
    proposals,
    removed,
    timed_out,
    told,
)
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.outcome import outcome_of
from bot.core.penalties import TAKEN_BACK, may_end
from bot.service.in_turn import is_down
from bot.service.ports import Clock, Record, Store

TO_DO: Final = (CaseState.OPEN, CaseState.TAKEN, CaseState.APPEALED, CaseState.APPEAL_TAKEN)
"""The states in which a case waits for somebody."""

SETTLED_OR_APPEALED: Final = frozenset(
    {CaseState.APPEALED, CaseState.APPEAL_TAKEN, CaseState.OVERTURNED}
)
"""The states in which an author's dispute has been heard, or is being heard."""


DISPUTED: Final = "disputed"
"""Why the moderators are called when an author disputes a decision."""

PENALTY_GIVEN: Final = "penalty-given"
PENALTY_LIFTED: Final = "penalty-lifted"
"""The notices about a penalty that a moderator confirmed, and about its end before its time."""

WARNING_GONE: Final = "warning-gone"
"""The notice that a warning was taken back by who gave it."""

_JUDGES: Final = frozenset({CaseEvent.UPHOLD, CaseEvent.OVERTURN})


@dataclass(frozen=True, slots=True)
class _Step:
    """A step that somebody wants to take; as `bot.core.case.Step`."""

    event: CaseEvent
    by: str
    note: str = ""
    to: AuthorId | None = None
    seconds: int | None = None


class Moderation:
    """Steps on cases. Each returns the case after it.

    Every step raises `IllegalStepError` if the case cannot take it or this person may not (see
    `bot.core.case.may_step`), `StaleError` if somebody else was faster, and `BadInputError` if
    there is no such case. ``seen`` is the version that the person looked at; with it a step is
    refused (`StaleError`) on a case that has moved on since.
    """

    def __init__(
        self, store: Store, clock: Clock, *, announce: Callable[[], None] = lambda: None
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery)."""
        self._store = store
        self._clock = clock
        self._announce = announce

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
        return await self._step(await self._found(case), _Step(CaseEvent.TAKE, by), seen=seen)

    async def release(self, case: CaseId, *, by: str, seen: int | None = None) -> Case:
        """Give a taken case back."""
        return await self._step(await self._found(case), _Step(CaseEvent.RELEASE, by), seen=seen)

    async def uphold(
        self,
        case: CaseId,
        *,
        by: str,
        note: str = "",
        seen: int | None = None,
        confirm: Sequence[int] = (),
        seconds: int | None = None,
    ) -> Case:
        """The decision was right. ``confirm`` are the numbers of its proposals to carry out;
        ``seconds`` is how long a time-out lasts that is given in their place.

        Raises `BadInputError`: ``case-no-proposal`` for a number that is not among `proposals_of`,
        and ``case-no-record`` for a time-out where nothing is on record that it could be for.
        """
        found = await self._found(case)
        if seconds is None:
            errands = await self._confirmed(found, confirm)
        else:
            errands = await self._timed_out(found, seconds)
        step = _Step(CaseEvent.UPHOLD, by, note, seconds=seconds)
        return await self._step(found, step, seen=seen, errands=errands)

    async def proposals_of(self, case: Case) -> tuple[tuple[int, Proposal], ...]:
        """The penalties that its decision proposes, each with its number."""
        record = await self._store.decision(case.comment)
        return proposals(record.decision) if record else ()

    async def overturn(
        self, case: CaseId, *, by: str, note: str = "", seen: int | None = None
    ) -> Case:
        """The decision was wrong: its strike is taken away, and what was confirmed ends."""
        found = await self._found(case)
        return await self._step(found, _Step(CaseEvent.OVERTURN, by, note), seen=seen)

    async def undo(self, case: CaseId, *, by: str, note: str = "", seen: int | None = None) -> Case:
        """Take the last judgement back: the case is in somebody's hands again.

        A penalty that was confirmed with it ends.
        """
        found = await self._found(case)
        return await self._step(found, _Step(CaseEvent.UNDO, by, note), seen=seen)

    async def note(self, case: CaseId, *, by: str, note: str, seen: int | None = None) -> Case:
        """Leave a note on a case, for other moderators. It changes nothing else."""
        found = await self._found(case)
        return await self._step(found, _Step(CaseEvent.NOTE, by, note), seen=seen)

    async def hand(self, case: CaseId, *, by: str, to: AuthorId, seen: int | None = None) -> Case:
        """Hand a case that one has taken over to somebody else, who goes on with it."""
        return await self._step(
            await self._found(case), _Step(CaseEvent.HAND, by, to=to), seen=seen
        )

    async def remove(
        self,
        case: CaseId,
        *,
        by: str,
        note: str = "",
        seen: int | None = None,
        gives_back: bool = True,
    ) -> Case:
        """Take down what a case is about. Its author gets their text back, unless it is no person
        (``gives_back``).

        Raises `BadInputError` (``case-no-record``) where it is not on record what that is.
        """
        found = await self._found(case)
        record = await self._record(found)
        down, back = removed(record.comment, record.decision, step=found.version)
        errands = (down, back) if gives_back else (down,)
        step = _Step(CaseEvent.REMOVE, by, note)
        return await self._step(found, step, seen=seen, errands=errands)

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
                return await self._step(case, _Step(CaseEvent.APPEAL, by, note), seen=None)
            if case.state in SETTLED_OR_APPEALED:
                return case
        record = await self._store.decision(comment)
        errands = [called_to(record.comment, record.decision, why=DISPUTED)] if record else []
        disputed = await self._store.dispute(comment, by=by, note=note, now=now, errands=errands)
        self._announce()
        return disputed

    async def _confirmed(self, case: Case, numbers: Sequence[int]) -> list[Errand]:
        """What carries out the confirmed proposals, and tells the author of it."""
        if not numbers:
            return []
        if case.state is CaseState.APPEAL_TAKEN:  # who looks at an appeal adds nothing to it
            raise IllegalStepError("case-illegal-step", state=case.state, event=CaseEvent.UPHOLD)
        record, step = await self._store.decision(case.comment), case.version
        known = dict(proposals(record.decision)) if record else {}
        missing = next((number for number in numbers if number not in known), None)
        if record is None or missing is not None:
            raise BadInputError("case-no-proposal", case=case.id, number=missing or numbers[0])
        about, decision = record.comment, record.decision
        carried = [confirmed(about, decision, number, step=step) for number in numbers]
        carried.append(told(about, decision, PENALTY_GIVEN, step=step, key="penalty"))
        return [by_hand(one) for one in carried]

    async def _timed_out(self, case: Case, seconds: int) -> list[Errand]:
        """What gives a time-out whose length a moderator chose, and tells the author of it."""
        record, step = await self._record(case), case.version
        about, decision = record.comment, record.decision
        given = timed_out(about, decision, seconds, step=step)
        return [given, by_hand(told(about, decision, PENALTY_GIVEN, step=step, key="penalty"))]

    async def _record(self, case: Case) -> Record:
        """The decision that a case is about. Raises `BadInputError` (``case-no-record``)."""
        record = await self._store.decision(case.comment)
        if record is None:
            raise BadInputError("case-no-record", case=case.id)
        return record

    async def _found(self, case: CaseId) -> Case:
        found = await self._store.case(case)
        if found is None:
            raise BadInputError("case-unknown", case=case)
        return found

    async def _step(
        self, case: Case, step: _Step, *, seen: int | None, errands: Sequence[Errand] = ()
    ) -> Case:
        if seen is not None and seen != case.version:
            raise StaleError("case-stale", case=case.id)
        errands = [*errands, *await self._follow_ups(case, step.event)]
        after = await self._store.step(
            case, step.event, by=step.by, note=step.note, now=self._clock.now(), errands=errands,
            to=step.to, seconds=step.seconds,
        )  # fmt: skip
        if errands:
            self._announce()
        return after

    async def _follow_ups(self, case: Case, event: CaseEvent) -> list[Errand]:
        """An author is told what was decided where it concerns them (`outcome_of`), an appeal
        calls the moderators, and what was given ends with the judgement that it came from.

        Of what was only observed nobody hears, unless a moderator had it removed.
        """
        record = await self._store.decision(case.comment)
        if record is None:
            return []
        about, decision, step = record.comment, record.decision, case.version
        follow: list[Errand] = []
        if event in TAKEN_BACK and may_end(case, decision):
            # Whether a penalty was given the hands know better: there it can be seen.
            follow.append(lifted(about, decision, step=step))
            follow.append(told(about, decision, PENALTY_LIFTED, step=step, key="lifted"))
        if decision.mode is Mode.OBSERVE and removed_in(case) is None:
            return [by_hand(one) for one in follow]
        if event is CaseEvent.APPEAL:
            follow.append(called_to(about, decision, why="appealed", step=step))
        if event in _JUDGES:
            after = replace(case, state=next_state(case.state, event))
            notice = outcome_of(after, held=await is_down(self._store, case, decision))
            if after.state is CaseState.OVERTURNED and case.why == WARNED:
                notice = notice or WARNING_GONE
            if notice:
                follow.append(told(about, decision, notice, step=step))
        return [by_hand(one) for one in follow]
