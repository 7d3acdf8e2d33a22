"""A Store in memory that passes the same contract tests as the real one. No encryption, no disk."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from bot.core.actions import Hold, Repost, ReturnText, TakeAway
from bot.core.comment import NOBODY, AuthorId, CommunityId
from bot.core.report import Counts
from tests.memory_taking_back import MemoryDepartures

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

ERASED: Final = "erased"
"""Stands where the id of an erased moderator stood."""


@dataclass
class MemoryStore(MemoryDepartures):
    """Implements `bot.service.ports.Store`; its public fields may be looked at by tests."""

    # --- rules, numbers, privacy ----------------------------------------------------------------

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
        for parcel in self.parcels.values():
            errand = parcel.errand
            if isinstance(errand.action, TakeAway) and theirs(errand.author, errand.community):
                parcel.errand = replace(errand, author=NOBODY, text=None)
                parcel.due, parcel.why = LONG_AGO, ""
        self.parcels = {
            id_: parcel
            for id_, parcel in self.parcels.items()
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
        self.fewer &= set(self.versions)
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
                steps = tuple(
                    replace(step, to=ERASED) if step.to == author else step for step in steps
                )
                self.files[id_] = replace(case, steps=steps)
        for kept in self.decided.values():
            if kept.said and kept.said[1] == author and community in (None, kept.comment.community):
                kept.said = kept.said[0], ERASED
        for where, pages in self.rulebook.items():
            if community in (None, where):
                pages[:] = [
                    replace(page, by=ERASED, why="") if page.by == author else page
                    for page in pages
                ]

    async def sweep(self, *, now: datetime) -> int:
        keep = self.retention
        digests = [id_ for id_, at in self.digests.items() if at < now - keep.digests]
        texts = self._forget_texts(now)
        late = [id_ for id_, one in self.late.items() if one.since < now - keep.texts]
        old = {id_ for id_, kept in self.decided.items() if kept.at < now - keep.decisions}
        errands = [
            id_
            for id_, parcel in self.parcels.items()
            if (
                parcel.finished
                and parcel.finished < now - keep.errands
                and not isinstance(parcel.errand.action, Hold)
            )
            or parcel.errand.comment in old
        ]
        for comment in digests:
            del self.digests[comment]
        copies = self._forget_copies(now)
        for comment in late:
            await self.not_judged(self.late.pop(comment).comment.community, now=now)
        for errand in errands:
            del self.parcels[errand]
        for comment in old:
            del self.decided[comment]
            self.files = {id_: case for id_, case in self.files.items() if case.comment != comment}
        for whose in [whose for whose in self.versions if not self._of(*whose)]:
            del self.versions[whose]
        self.fewer &= set(self.versions)
        return len(digests) + texts + copies + len(late) + len(errands) + len(old)

    def _forget_texts(self, now: datetime) -> int:
        """Forget texts of decisions, but for those of cases that may have to be read."""
        keep = self.retention
        texts = [
            kept
            for kept in self.decided.values()
            if kept.text is not None
            and kept.at < now - keep.texts
            and not (
                kept.at >= now - keep.case_texts
                and self.wanted(kept.comment.id, lately=now - keep.texts)
            )
        ]
        for kept in texts:
            kept.text = None
        return len(texts)

    def _forget_copies(self, now: datetime) -> int:
        """Forget copies of forgotten texts in errands, and the texts of what was given up."""
        keep = self.retention.texts
        forgotten = {id_ for id_, kept in self.decided.items() if kept.text is None}
        old = [
            parcel
            for parcel in self.parcels.values()
            if parcel.errand.text is not None
            if (
                parcel.errand.comment in forgotten
                and not isinstance(parcel.errand.action, Repost | Hold | ReturnText | TakeAway)
            )
            or (isinstance(parcel.errand.action, TakeAway) and parcel.due < now - keep)
            or (parcel.finished and parcel.finished < now - keep)
        ]
        for parcel in old:
            parcel.errand = replace(parcel.errand, text=None)
        return len(old)
