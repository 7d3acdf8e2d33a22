"""A Store in memory that passes the same contract tests as the real one. No encryption, no disk."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Final

from bot.core.actions import AddStrike, Escalate
from bot.core.case import Case, CaseEvent, CaseId
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.consequences import counts_of, rests, strike_stands
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.errors import BadInputError
from bot.core.report import Counts
from bot.core.rules import Rules
from bot.core.standing import Standing, Strike
from bot.service.ports import Record, Recorded, Waiting
from bot.store import Retention
from classifiers.verdict import Label, Verdict
from tests.memory_parts import MemoryCases, MemoryErrands, Parcel

ERASED: Final = "erased"
"""Stands where the id of an erased moderator stood."""


@dataclass(slots=True)
class _Decided:
    """A decision with actions, as kept."""

    comment: Comment
    decision: Decision
    scores: Mapping[Label, float]
    at: datetime
    text: str | None


@dataclass(slots=True)
class _Late:
    """A comment that waits to be judged."""

    comment: Comment
    tries: int
    until: datetime
    since: datetime


@dataclass
class MemoryStore(MemoryErrands, MemoryCases):
    """Implements `bot.service.ports.Store`; its public fields may be looked at by tests."""

    retention: Retention = field(default_factory=Retention)
    decided: dict[CommentId, _Decided] = field(default_factory=dict)
    digests: dict[CommentId, datetime] = field(default_factory=dict)
    versions: dict[tuple[CommunityId, AuthorId], int] = field(default_factory=dict)
    late: dict[CommentId, _Late] = field(default_factory=dict)
    rulebook: dict[CommunityId, list[tuple[Rules, str, datetime]]] = field(default_factory=dict)

    # --- comments and decisions -----------------------------------------------------------------

    async def known(self, comment: CommentId) -> bool:
        return comment in self.decided or comment in self.digests

    def _of(self, community: CommunityId, author: AuthorId) -> list[_Decided]:
        theirs = [
            kept
            for kept in self.decided.values()
            if kept.comment.community == community and kept.comment.author == author
        ]
        return sorted(theirs, key=lambda kept: (kept.decision.decided_at, kept.comment.id))

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        counted = [
            kept
            for kept in self._of(community, author)
            if mode is Mode.OBSERVE or kept.decision.mode is not Mode.OBSERVE
        ]
        cases = {case.comment: case for case in self.files.values()}
        return Standing(
            strikes=tuple(
                Strike(kept.comment.id, action.label, action.weight, kept.decision.decided_at)
                for kept in counted
                for action in kept.decision.actions
                if isinstance(action, AddStrike)
                and (kept.comment.id not in cases or strike_stands(cases[kept.comment.id]))
            ),
            prompted_at=tuple(kept.decision.decided_at for kept in counted if kept.decision.speaks),
            disputed=frozenset(
                kept.comment.id
                for kept in counted
                if kept.comment.id in cases and rests(cases[kept.comment.id])
            ),
            version=self.versions.get((community, author), 0),
        )

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
        if await self.known(comment.id):
            self.late.pop(comment.id, None)
            return Recorded.KNOWN
        if decision.actions:
            whose = (comment.community, comment.author)
            if standing != self.versions.get(whose, 0):
                return Recorded.STALE
            self.versions[whose] = standing + 1
            self.decided[comment.id] = _Decided(
                comment, decision, verdict.scores, now, comment.text
            )
        self.digests[comment.id] = now
        for errand in errands:
            self.parcels[errand.id] = Parcel(errand, due=now)
        escalate = decision.the(Escalate)
        if escalate and decision.mode is not Mode.OBSERVE:
            self.open_case(comment, now, why=escalate.why, urgent=escalate.urgent)
        self.late.pop(comment.id, None)
        self.count(comment.community, now, **asdict(counts_of(verdict, decision)))
        return Recorded.NEW

    async def decision(self, comment: CommentId) -> Record | None:
        kept = self.decided.get(comment)
        if kept is None:
            return None
        return Record(
            kept.comment.community, kept.comment.author, kept.decision, kept.scores, kept.text
        )

    # --- not yet judged -------------------------------------------------------------------------

    async def wait_to_be_judged(self, comment: Comment, *, until: datetime) -> None:
        if not await self.known(comment.id):
            before = self.late.get(comment.id)
            self.late[comment.id] = _Late(
                comment,
                before.tries + 1 if before else 1,
                until,
                before.since if before else until,
            )

    async def waiting(self, *, now: datetime, limit: int) -> list[Waiting]:
        due = [late for late in self.late.values() if late.until <= now]
        due.sort(key=lambda late: (late.comment.written_at, late.comment.id))
        return [Waiting(late.comment, late.tries) for late in due[:limit]]

    # --- disputes -----------------------------------------------------------------------------

    async def dispute(self, comment: CommentId, *, by: AuthorId, note: str, now: datetime) -> Case:
        kept = self.decided.get(comment)
        if kept is None or kept.comment.author != by:
            raise BadInputError("nothing-to-dispute", comment=comment)
        case = await self.case_of(comment)
        if case is None:
            case = self.open_case(kept.comment, now, why="disputed", urgent=False)
        if rests(case):
            return case
        return await self.step(case, CaseEvent.DISPUTE, by=by, note=note, now=now)

    # --- rules, numbers, privacy ----------------------------------------------------------------

    async def rules(self, community: CommunityId) -> Rules | None:
        versions = self.rulebook.get(community)
        return versions[-1][0] if versions else None

    async def set_rules(
        self, community: CommunityId, rules: Rules, *, by: str, now: datetime
    ) -> None:
        self.rulebook.setdefault(community, []).append((rules, by, now))

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        total: dict[str, int] = {}
        for (where, hour), numbers in self.hours.items():
            if where == community and since <= hour < until:
                for name, number in numbers.items():
                    total[name] = total.get(name, 0) + number
        return Counts(**total)

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        def theirs(who: AuthorId, where: CommunityId) -> bool:
            return who == author and community in (None, where)

        gone = [
            id_
            for id_, kept in self.decided.items()
            if theirs(kept.comment.author, kept.comment.community)
        ]
        for id_ in gone:
            del self.decided[id_]
        self.late = {
            id_: late
            for id_, late in self.late.items()
            if not theirs(late.comment.author, late.comment.community)
        }
        self.parcels = {
            errand: parcel
            for errand, parcel in self.parcels.items()
            if not theirs(parcel.errand.author, parcel.errand.community)
        }
        self.files = {
            case: file
            for case, file in self.files.items()
            if not theirs(file.author, file.community)
        }
        self.versions = {
            (where, who): version
            for (where, who), version in self.versions.items()
            if not theirs(who, where)
        }
        self._unname(author, community)
        return len(gone)

    def _unname(self, author: AuthorId, community: CommunityId | None) -> None:
        """Take a person's name and notes out of what they did with other people's cases."""
        for id_, case in self.files.items():
            if community in (None, case.community):
                steps = tuple(
                    replace(step, by=ERASED, note="") if step.by == author else step
                    for step in case.steps
                )
                self.files[id_] = replace(case, steps=steps)
        for where, pages in self.rulebook.items():
            if community in (None, where):
                pages[:] = [(r, ERASED if by == author else by, at) for r, by, at in pages]

    async def sweep(self, *, now: datetime) -> int:
        keep = self.retention
        digests = [id_ for id_, at in self.digests.items() if at < now - keep.digests]
        texts = [
            kept
            for kept in self.decided.values()
            if kept.text is not None and kept.at < now - keep.texts
        ]
        late = [id_ for id_, one in self.late.items() if one.since < now - keep.texts]
        old = {id_ for id_, kept in self.decided.items() if kept.at < now - keep.decisions}
        errands = [
            id_
            for id_, parcel in self.parcels.items()
            if (parcel.finished and parcel.finished < now - keep.errands)
            or parcel.errand.comment in old
        ]
        for comment in digests:
            del self.digests[comment]
        for kept in texts:
            kept.text = None
        for comment in late:
            del self.late[comment]
        for errand in errands:
            del self.parcels[errand]
        for comment in old:
            del self.decided[comment]
            self.files.pop(CaseId(f"case:{comment}"), None)
        for whose in [whose for whose in self.versions if not self._of(*whose)]:
            del self.versions[whose]
        return len(digests) + len(texts) + len(late) + len(errands) + len(old)
