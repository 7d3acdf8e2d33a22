"""The parts of the Store in memory that keep errands and cases."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.core.actions import Hold, Repost, ReturnText, TakeAway
from bot.core.case import DECIDED, Case, CaseEvent, CaseId, CaseState, take_step
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.consequences import change_of
from bot.core.decision import Mode
from bot.core.errand import CHANGED, PLANNED, STAYS, Errand, ErrandId, ErrandState, Fate
from bot.core.errors import StaleError
from bot.core.rules import Rules
from bot.service.records import NOTHING, Page
from tests.memory_departures import MemoryLeft


@dataclass(slots=True)
class Parcel:
    """An errand with where it stands."""

    errand: Errand
    due: datetime
    finished: datetime | None = None
    why: str = ""
    settled: bool = False

    @property
    def state(self) -> ErrandState:
        if self.finished is None:
            return ErrandState.WAITING
        if not self.why:
            return ErrandState.DONE
        return ErrandState.SETTLED if self.settled else ErrandState.GIVEN_UP


@dataclass
class MemoryErrands(MemoryLeft):
    """Errands with lease and retry."""

    parcels: dict[ErrandId, Parcel] = field(default_factory=dict)

    def add_errands(self, errands: Sequence[Errand], now: datetime) -> None:
        """New ones are due at once; what is on record stays as it is."""
        for errand in errands:
            self.parcels.setdefault(errand.id, Parcel(errand, due=now))

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        due = [
            parcel
            for parcel in self.parcels.values()
            if parcel.finished is None and parcel.due <= now
            if parcel.errand.community not in self.left
        ][:limit]
        for parcel in due:
            parcel.due, parcel.why = now + lease, ""
        return [parcel.errand for parcel in due]

    async def release_leases(self, *, now: datetime) -> int:
        held = [
            parcel
            for parcel in self.parcels.values()
            if parcel.finished is None and parcel.due > now and not parcel.why
        ]
        for parcel in held:
            parcel.due = now
        return len(held)

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        if (parcel := self.parcels.get(errand.id)) and parcel.finished is None:
            parcel.finished, parcel.why = now, ""
            parcel.errand = replace(parcel.errand, text=None)

    async def errand_later(
        self, errand: Errand, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        if (parcel := self.parcels.get(errand.id)) and parcel.finished is None:
            parcel.errand = replace(parcel.errand, tries=parcel.errand.tries + int(failed))
            parcel.due, parcel.why = until, why

    async def errand_given_up(
        self, errand: Errand, *, now: datetime, why: str, settled: bool = False
    ) -> None:
        parcel = self.parcels.get(errand.id)
        if parcel and parcel.finished is None and settled <= (parcel.errand.tries == errand.tries):
            parcel.finished, parcel.why, parcel.settled = now, why, settled
            if settled:
                parcel.errand = replace(parcel.errand, text=None)

    async def errand_state(self, errand: ErrandId) -> ErrandState | None:
        return self.parcels[errand].state if errand in self.parcels else None

    async def fates(self, errands: Collection[ErrandId]) -> Mapping[ErrandId, Fate]:
        found = [one for one in self.parcels.values() if one.errand.id in errands]
        return {one.errand.id: Fate(one.state, one.why, one.due) for one in found}

    async def errands_stuck(self, community: CommunityId) -> Mapping[tuple[ErrandState, str], int]:
        stuck = {ErrandState.WAITING, ErrandState.GIVEN_UP}
        return Counter(
            (parcel.state, parcel.why)
            for parcel in self._here(community)
            if parcel.state in stuck and parcel.why not in {"", PLANNED}
        )

    async def came_back(
        self, comment: CommentId, text: str, *, now: datetime, fallen: bool = False
    ) -> bool:
        theirs = self._falling({comment})
        leased = [one for one in theirs if not one.finished and not one.why and one.due > now]
        for parcel in leased:
            parcel.due = now
            parcel.errand = replace(parcel.errand, tries=parcel.errand.tries + 1)
        revived = self.revive({comment}, CHANGED, now, fallen=fallen)
        for parcel in theirs if revived else ():
            if not parcel.finished:
                parcel.errand = replace(parcel.errand, text=text)
        return revived or bool(leased)

    def revive(
        self, comments: set[CommentId], why: str, now: datetime, *, fallen: bool = False
    ) -> bool:
        """What was left standing for a reason is taken down after all; ``fallen``: once more."""
        over = {ErrandState.SETTLED, ErrandState.DONE} if fallen else {ErrandState.SETTLED}
        held = [one for one in self._falling(comments) if isinstance(one.errand.action, Hold)]
        left = {one.errand.comment for one in held if one.state in over and one.why in {why, ""}}
        for parcel in self._falling(left):
            if parcel.state in over:
                parcel.due, parcel.finished, parcel.why, parcel.settled = now, None, "", False
                parcel.errand = replace(parcel.errand, tries=0)
        return bool(left)

    def _falling(self, comments: set[CommentId]) -> list[Parcel]:
        """What takes comments down, and gives their texts back."""
        theirs = [one for one in self.parcels.values() if one.errand.comment in comments]
        return [one for one in theirs if isinstance(one.errand.action, Hold | ReturnText)]

    def kept(self, comment: CommentId) -> str | None:
        """The text that is kept for as long as something for its author is left somewhere."""
        texts = [
            parcel.errand.text
            for parcel in self.parcels.values()
            if parcel.errand.comment == comment and isinstance(parcel.errand.action, TakeAway)
        ]
        return next((text for text in reversed(texts) if text is not None), None)

    async def forget_kept(self, comment: CommentId, said: str) -> None:
        for parcel in self.parcels.values():
            what = parcel.errand.action
            if isinstance(what, TakeAway) and (parcel.errand.comment, what.said) == (comment, said):
                parcel.errand = replace(parcel.errand, text=None)

    async def errands_due(self, community: CommunityId, *, why: str, now: datetime) -> int:
        waiting = [one for one in self._here(community) if one.state is ErrandState.WAITING]
        waiting = [one for one in waiting if one.why == why]
        for parcel in waiting:
            parcel.due = now
        return len(waiting)

    async def retry_errands(self, community: CommunityId, *, now: datetime) -> int:
        given_up = [
            parcel
            for parcel in self._here(community)
            if parcel.state is ErrandState.GIVEN_UP
            if parcel.errand.text or not isinstance(parcel.errand.action, Repost)
        ]
        for parcel in given_up:
            parcel.due, parcel.finished, parcel.why = now, None, ""
            parcel.errand = replace(parcel.errand, tries=0)
        return len(given_up)

    def _here(self, community: CommunityId) -> list[Parcel]:
        return [one for one in self.parcels.values() if one.errand.community == community]

    async def errands_left(self) -> int:
        left = [one for one in self.parcels.values() if one.errand.community not in self.left]
        return sum(one.finished is None and one.why != PLANNED for one in left)


@dataclass
class MemoryCases(MemoryErrands):
    """Cases and the hourly numbers that their steps add to."""

    files: dict[CaseId, Case] = field(default_factory=dict)
    hours: dict[tuple[CommunityId, datetime], dict[str, int]] = field(default_factory=dict)

    def count(self, community: CommunityId, now: datetime, **numbers: int) -> None:
        hour = self.hours.setdefault(
            (community, now.replace(minute=0, second=0, microsecond=0)), {}
        )
        for name, number in numbers.items():
            hour[name] = hour.get(name, 0) + number

    def wanted(self, comment: CommentId, *, lately: datetime) -> bool:
        """Whether a moderator may still have to read what a case is about."""
        case = next((one for one in self.files.values() if one.comment == comment), None)
        return case is not None and (
            case.state not in DECIDED or any(step.at >= lately for step in case.steps)
        )

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

    def versions_of(self, comment: CommentId) -> set[CommentId]:
        """All versions of the same message."""
        return {comment}

    async def case(self, case: CaseId) -> Case | None:
        return self.files.get(case)

    async def cases(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int = 50
    ) -> list[Case]:
        found = [one for one in self.files.values() if one.community == community]
        found = [one for one in found if one.state in states]
        return sorted(found, key=lambda case: (not case.urgent, case.opened_at, case.id))[:limit]

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
        current = self.files.get(case.id)
        if current is None or current.version != case.version:
            raise StaleError("case-stale", case=case.id)
        after = take_step(current, event, by, note, now, to=to, seconds=seconds)
        self.files[case.id] = after
        self.add_errands(errands, now)
        if event is CaseEvent.UPHOLD:
            self.revive(self.versions_of(case.comment), STAYS, now)
        if change := change_of(after):
            self.count(case.community, change.at, **{change.name: change.by})
        return after


@dataclass
class MemoryRulebook:
    """Rules, and what doors note about communities."""

    rulebook: dict[CommunityId, list[Page]] = field(default_factory=dict)
    memos: dict[tuple[CommunityId, str], str] = field(default_factory=dict)

    async def rules(self, community: CommunityId) -> Rules | None:
        return next((page.rules for page in await self.pages(community, limit=1)), None)

    async def page(self, community: CommunityId) -> Page | None:
        return next(iter(await self.pages(community, limit=1)), None)

    async def pages(self, community: CommunityId, *, limit: int) -> list[Page]:
        return self.rulebook.get(community, [])[::-1][:limit]

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
        number = sum(map(len, self.rulebook.values())) + 1
        page = Page(rules, by, now, why, resumes, dict(notes), number)
        self.rulebook.setdefault(community, []).append(page)
        for name, value in notes.items():
            await self.set_memo(community, name, value, now=now)

    async def memo(self, community: CommunityId, name: str) -> str | None:
        return self.memos.get((community, name))

    async def set_memo(
        self, community: CommunityId, name: str, value: str | None, *, now: datetime
    ) -> None:
        self.memos.pop((community, name), None)
        if value is not None:
            self.memos[community, name] = value

    async def noted(self, name: str) -> list[tuple[CommunityId, str]]:
        return sorted((where, value) for (where, what), value in self.memos.items() if what == name)
