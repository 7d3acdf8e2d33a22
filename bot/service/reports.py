"""What people report to the moderators: always taken, joined in one case, and answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.core.case import REPORTED, Case, CaseId
from bot.core.comment import AuthorId, Comment, CommunityId
from bot.core.decision import Decision
from bot.core.errand import Errand
from bot.core.errands import called_to
from bot.core.errors import BadInputError
from bot.core.reported import TRACK, Outcome, Report, Track, calls, reported
from bot.service.small_ports import Clock


@dataclass(frozen=True, slots=True)
class Filing:
    """A report on record. ``number`` people have reported the same; ``lately`` is how much this
    person has reported in this community in the last hour. ``again``: they had reported this
    before. ``called``: the moderators are called because of it.
    """

    case: Case
    number: int
    lately: int
    again: bool = False
    called: bool = False

    @property
    def matters(self) -> bool:
        """Whether it is one that calls the moderators."""
        return not self.again and calls(self.number, lately=self.lately)


@dataclass(frozen=True, slots=True)
class Untold:
    """A report, with what its reporter waits to hear."""

    case: Case
    report: Report
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class OwnReport:
    """What somebody has reported. ``missed``: they could not be told what became of it."""

    case: Case
    report: Report
    missed: bool = False


Calls: TypeAlias = Callable[[Filing], Sequence[Errand]]
"""The errands that follow from a report."""


class ReportStore(Protocol):
    """Remembers reports. Every method is one transaction of its own."""

    async def file_report(
        self, comment: Comment, decision: Decision, report: Report, calls: Calls, *, now: datetime
    ) -> Filing:
        """Put a report on record with its case and the errands that ``calls`` gives.

        A comment that is on record keeps its decision and its case; else ``decision`` is recorded
        and a case is opened. One person counts once for a case, whatever they report again: what
        they say then is added.
        """
        ...

    async def say_more(self, case: CaseId, by: AuthorId, what: str) -> bool:
        """Add to what somebody says of their own report; False if there is none of theirs."""
        ...

    async def reports(self, case: CaseId) -> Sequence[Report]:
        """What was reported, oldest first."""
        ...

    async def track(self, case: CaseId, *, since: datetime) -> Track:
        """What became of the other reports since then by the people who reported a case, in its
        community. It is only counted.
        """
        ...

    async def untold_reports(self, *, limit: int, prefix: str = "") -> Sequence[Untold]:
        """Reports in decided cases whose reporters have not been told of it, oldest first, in
        communities whose ids begin with ``prefix``: those of one door.

        Those who could not be told so are left out: see `own_reports`.
        """
        ...

    async def report_told(
        self, case: CaseId, by: AuthorId, outcome: Outcome, *, missed: bool = False
    ) -> None:
        """Somebody was told what became of their report, or could not be (``missed``)."""
        ...

    async def own_reports(self, community: CommunityId, by: AuthorId) -> Sequence[OwnReport]:
        """What somebody has reported in a community, newest first."""
        ...

    async def erase_reports(self, community: CommunityId, by: AuthorId) -> int:
        """Forget that somebody reported anything; returns how many reports that were.

        What the moderators do about them goes on.
        """
        ...


class Reports:
    """Takes reports. Nobody is turned away: only how often moderators are called is limited."""

    def __init__(
        self,
        store: ReportStore,
        clock: Clock,
        *,
        announce: Callable[[], None] = lambda: None,
        calling: bool = True,
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery).

        Without ``calling`` there are none: a site calls its moderators itself, when it is told to
        (`bot.core.events.of_reports`).
        """
        self._calling = calling
        self._store = store
        self._clock = clock
        self._announce = announce

    async def report(
        self, comment: Comment, *, by: AuthorId, what: str = "", why: str = REPORTED
    ) -> Filing:
        """Report a comment, or (``why`` is `REPORTED_PERSON`) how its author behaves."""
        now = self._clock.now()
        decision = reported(comment, why, now=now)

        def called(filing: Filing) -> Sequence[Errand]:
            if not (filing.matters and self._calling):
                return ()
            # About the case: another version of the message may have opened it.
            about = replace(comment, id=filing.case.comment, author=filing.case.author, text="")
            return [called_to(about, decision, why=why, step=filing.number)]

        filing = await self._store.file_report(
            comment, decision, Report(by, now, what), called, now=now
        )
        if filing.called:
            self._announce()
        return filing

    async def say_more(self, case: CaseId, *, by: AuthorId, what: str) -> None:
        """Say more about one's own report. Raises `BadInputError` (``report-gone``)."""
        if not await self._store.say_more(case, by, what):
            raise BadInputError("report-gone")

    async def of(self, case: CaseId) -> Sequence[Report]:
        """What was reported in a case, oldest first."""
        return await self._store.reports(case)

    async def track(self, case: CaseId) -> Track:
        """What became lately of other reports by the people who reported a case."""
        return await self._store.track(case, since=self._clock.now() - TRACK)

    async def own(self, community: CommunityId, by: AuthorId) -> Sequence[OwnReport]:
        """What somebody has reported in a community, newest first."""
        return await self._store.own_reports(community, by)

    async def told(self, own: OwnReport, outcome: Outcome) -> None:
        """Somebody was told what became of a report of theirs."""
        await self._store.report_told(own.case.id, own.report.by, outcome)

    async def erase(self, community: CommunityId, by: AuthorId) -> int:
        """Forget that somebody reported anything; returns how many reports that were."""
        return await self._store.erase_reports(community, by)
