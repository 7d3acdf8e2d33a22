"""The parts of the Store in memory that keep errands and cases."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.core.case import Case, CaseEvent, CaseId, CaseState, take_step
from bot.core.comment import Comment, CommentId, CommunityId
from bot.core.consequences import change_of
from bot.core.errand import Errand, ErrandId
from bot.core.errors import StaleError


@dataclass(slots=True)
class Parcel:
    """An errand with where it stands."""

    errand: Errand
    due: datetime
    finished: datetime | None = None
    why: str = ""


@dataclass
class MemoryErrands:
    """Errands with lease and retry."""

    parcels: dict[ErrandId, Parcel] = field(default_factory=dict)

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        due = [
            parcel
            for parcel in self.parcels.values()
            if parcel.finished is None and parcel.due <= now
        ][:limit]
        for parcel in due:
            parcel.due = now + lease
        return [parcel.errand for parcel in due]

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        if (parcel := self.parcels.get(errand.id)) and parcel.finished is None:
            parcel.finished, parcel.errand = now, replace(parcel.errand, text=None)

    async def errand_later(self, errand: Errand, *, until: datetime, why: str) -> None:
        if (parcel := self.parcels.get(errand.id)) and parcel.finished is None:
            parcel.errand = replace(parcel.errand, tries=parcel.errand.tries + 1)
            parcel.due, parcel.why = until, why

    async def errand_given_up(self, errand: Errand, *, now: datetime, why: str) -> None:
        if (parcel := self.parcels.get(errand.id)) and parcel.finished is None:
            parcel.finished, parcel.why = now, why
            parcel.errand = replace(parcel.errand, text=None)

    async def errands_left(self) -> int:
        return sum(parcel.finished is None for parcel in self.parcels.values())


@dataclass
class MemoryCases:
    """Cases and the hourly numbers that their steps add to."""

    files: dict[CaseId, Case] = field(default_factory=dict)
    hours: dict[tuple[CommunityId, datetime], dict[str, int]] = field(default_factory=dict)

    def count(self, community: CommunityId, now: datetime, **numbers: int) -> None:
        hour = self.hours.setdefault(
            (community, now.replace(minute=0, second=0, microsecond=0)), {}
        )
        for name, number in numbers.items():
            hour[name] = hour.get(name, 0) + number

    def open_case(self, comment: Comment, now: datetime, *, why: str, urgent: bool) -> Case:
        case = Case(
            CaseId(f"case:{comment.id}"),
            comment.id,
            comment.community,
            comment.author,
            CaseState.OPEN,
            now,
            urgent,
            why,
        )
        self.files[case.id] = case
        return case

    async def case(self, case: CaseId) -> Case | None:
        return self.files.get(case)

    async def case_of(self, comment: CommentId) -> Case | None:
        return self.files.get(CaseId(f"case:{comment}"))

    async def cases(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int = 50
    ) -> list[Case]:
        found = [
            case
            for case in self.files.values()
            if case.community == community and case.state in states
        ]
        return sorted(found, key=lambda case: (not case.urgent, case.opened_at, case.id))[:limit]

    async def step(
        self, case: Case, event: CaseEvent, *, by: str, note: str, now: datetime
    ) -> Case:
        current = self.files.get(case.id)
        if current is None or current.version != case.version:
            raise StaleError("case-stale", case=case.id)
        after = take_step(current, event, by, note, now)
        self.files[case.id] = after
        if change := change_of(after):
            self.count(case.community, change.at, **{change.name: change.by})
        return after
