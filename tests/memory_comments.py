"""The part of the Store in memory that keeps comments and decisions."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from bot.core.actions import AddStrike, Escalate
from bot.core.case import BY_PEOPLE, DECIDED, Case, CaseEvent
from bot.core.choice import FINAL, Choice
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.consequences import counts_of, rests
from bot.core.decision import Decision, Mode
from bot.core.errand import PLANNED, Errand, ErrandId, ErrandState
from bot.core.errors import BadInputError
from bot.core.past import Answer, Past
from bot.core.standing import Standing, Strike
from bot.core.versions import Filed, counting, governing
from bot.service.ports import Record, Recorded, Waiting
from classifiers.verdict import Label, Verdict
from tests.memory_parts import MemoryCases, Parcel


@dataclass(slots=True)
class _Decided:
    """A decision with actions, as kept."""

    comment: Comment
    decision: Decision
    scores: Mapping[Label, float]
    at: datetime
    text: str | None
    answer: Choice | None = None
    flagged: frozenset[Label] = frozenset()
    said: tuple[Answer, str] | None = None
    """What a moderator answered who was asked about it, and who it was."""


@dataclass(slots=True)
class _Late:
    """A comment that waits to be judged."""

    comment: Comment
    tries: int
    until: datetime
    since: datetime


@dataclass
class MemoryComments(MemoryCases):
    """Decisions, strikes, and comments that wait to be judged."""

    decided: dict[CommentId, _Decided] = field(default_factory=dict)
    digests: dict[CommentId, datetime] = field(default_factory=dict)
    versions: dict[tuple[CommunityId, AuthorId], int] = field(default_factory=dict)
    fewer: set[tuple[CommunityId, AuthorId]] = field(default_factory=set)
    late: dict[CommentId, _Late] = field(default_factory=dict)

    async def plan_errands(self, errands: Sequence[tuple[Errand, datetime]]) -> None:
        for errand, due in errands:
            if errand.comment in self.decided:
                self.parcels.setdefault(errand.id, Parcel(errand, due, why=PLANNED))

    async def follow_up(self, errands: Sequence[Errand], *, now: datetime) -> None:
        self.add_errands([one for one in errands if one.comment in self.decided], now)

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
        strikes, resting = counting(
            [
                Strike(
                    kept.comment.id, action.label, action.weight, kept.decision.decided_at,
                    kept.comment.version_of,
                )
                for kept in counted
                for action in kept.decision.actions
                if isinstance(action, AddStrike)
            ],
            self._filed(),
        )  # fmt: skip
        cases = {case.comment: case for case in self.files.values()}
        return Standing(
            strikes=strikes,
            prompted_at=tuple(kept.decision.decided_at for kept in counted if kept.decision.speaks),
            disputed=resting
            | frozenset(
                kept.comment.id
                for kept in counted
                if kept.comment.id in cases and rests(cases[kept.comment.id])
            ),
            version=self.versions.get((community, author), 0),
            fewer=(community, author) in self.fewer,
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
                comment, decision, verdict.scores, now, comment.text, flagged=verdict.flagged
            )
        self.digests[comment.id] = now
        escalate = decision.the(Escalate)
        called = escalate and decision.mode is not Mode.OBSERVE
        if escalate and called and not self._file(comment, escalate, now):
            errands = [one for one in errands if not isinstance(one.action, Escalate)]
        self.add_errands(errands, now)
        self.late.pop(comment.id, None)
        self.count(comment.community, now, **asdict(counts_of(verdict, decision)))
        return Recorded.NEW

    def _filed(self) -> list[Filed]:
        return [
            Filed(self.decided[case.comment].comment.message, case)
            for case in self.files.values()
            if case.comment in self.decided
        ]

    def _file(self, comment: Comment, escalate: Escalate, now: datetime) -> bool:
        open_ones = [
            one.case
            for one in self._filed()
            if one.message == comment.message and one.case.state not in DECIDED
        ]
        if not open_ones:
            self.open_case(comment, now, why=escalate.why, urgent=escalate.urgent)
        elif escalate.urgent and not open_ones[0].urgent:
            worse = replace(open_ones[0], comment=comment.id, urgent=True, why=escalate.why)
            self.files[worse.id] = worse
        else:
            return False
        return True

    def versions_of(self, comment: CommentId) -> set[CommentId]:
        kept = self.decided.get(comment)
        message = kept.comment.message if kept else None
        return {comment} | {id_ for id_, o in self.decided.items() if o.comment.message == message}

    async def case_of(self, comment: CommentId) -> Case | None:
        kept = self.decided.get(comment)
        if kept is None:
            return None
        return governing(comment, kept.comment.message, kept.decision.decided_at, self._filed())

    async def decision(self, comment: CommentId) -> Record | None:
        kept = self.decided.get(comment)
        if kept is None:
            return None
        about = kept.comment
        return Record(
            about.community, about.author, kept.decision, kept.scores,
            kept.text or self.kept(comment),
            about.place, about.locale, kept.answer,
        )  # fmt: skip

    async def answer(
        self, comment: CommentId, choice: Choice, errands: Sequence[Errand], *, now: datetime
    ) -> Choice | None:
        kept = self.decided.get(comment)
        before = kept.answer if kept else None
        edit = ErrandId(f"{comment}/{Choice.EDIT}")
        undone = {ErrandState.GIVEN_UP, ErrandState.SETTLED}
        if before is Choice.EDIT and edit in self.parcels and self.parcels[edit].state in undone:
            del self.parcels[edit]
            before = None
        if kept and before not in FINAL:
            kept.answer = choice
            self.add_errands(errands, now)
        return before

    async def set_fewer(self, community: CommunityId, author: AuthorId, *, fewer: bool) -> None:
        self.fewer.discard((community, author))
        if fewer and (community, author) in self.versions:
            self.fewer.add((community, author))

    async def decided_since(self, community: CommunityId, since: datetime) -> list[Decision]:
        here = [
            kept
            for kept in self.decided.values()
            if kept.comment.community == community and kept.at >= since
        ]
        here.sort(key=lambda kept: (kept.at, kept.comment.id))
        return [kept.decision for kept in here]

    async def past(self, community: CommunityId, *, since: datetime) -> list[Past]:
        cases = {case.comment: case for case in self.files.values() if case.why not in BY_PEOPLE}
        here = [
            kept
            for kept in self.decided.values()
            if kept.comment.community == community and kept.decision.decided_at >= since
        ]
        here.sort(key=lambda kept: (kept.decision.decided_at, kept.comment.id))
        return [
            Past(
                kept.decision, kept.comment.author, kept.comment.message, kept.scores,
                case=case.state if case else None,
                disputed=case is not None
                and any(step.event is CaseEvent.DISPUTE for step in case.steps),
                answer=kept.said[0] if kept.said else None,
                flagged=kept.flagged,
                choice=kept.answer,
            )
            for kept in here
            for case in [cases.get(kept.comment.id)]
        ]  # fmt: skip

    async def answer_question(
        self, community: CommunityId, comment: CommentId, answer: Answer, *, by: str, now: datetime
    ) -> bool:
        kept = self.decided.get(comment)
        if kept is None or kept.comment.community != community:
            raise BadInputError("question-gone", comment=comment)
        if kept.said is not None and kept.said[1] != by:
            return False
        kept.said = answer, by
        return True

    def fingerprint(self, text: str) -> str:
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

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
        due = [one for one in self.late.values() if one.until <= now]
        due = [one for one in due if one.comment.community not in self.left]
        due.sort(key=lambda late: (late.comment.written_at, late.comment.id))
        return [Waiting(late.comment, late.tries) for late in due[:limit]]

    async def waiting_left(self, community: CommunityId) -> int:
        return sum(late.comment.community == community for late in self.late.values())

    async def not_judged(self, community: CommunityId, *, now: datetime) -> None:
        self.count(community, now, unjudged=1)

    # --- disputes -----------------------------------------------------------------------------

    async def dispute(
        self,
        comment: CommentId,
        *,
        by: AuthorId,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
    ) -> Case:
        kept = self.decided.get(comment)
        if kept is None or kept.comment.author != by:
            raise BadInputError("nothing-to-dispute", comment=comment)
        case = await self.case_of(comment)
        if case is None:
            case = self.open_case(kept.comment, now, why="disputed", urgent=False)
        if rests(case):
            return case
        return await self.step(case, CaseEvent.DISPUTE, by=by, note=note, now=now, errands=errands)
