"""Challenges in memory, which pass the same contract tests as those in a database."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.campaign import CampaignId
from bot.core.case import Case
from bot.core.challenge import Entry, EntryEvent, EntryState, take_entry_step
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import StaleError
from bot.core.schedule import SlotId
from bot.service.challenge_ports import EVERY_ENTRY, Amend, Sent
from tests.memory_campaigns import MemoryCampaigns


@dataclass
class MemoryChallenges(MemoryCampaigns):
    """Implements `bot.service.challenge_ports.ChallengeStore`."""

    sent: dict[CommentId, Entry] = field(default_factory=dict)
    tallies: Counter[CampaignId] = field(default_factory=Counter)
    mending: dict[SlotId, Amend] = field(default_factory=dict)
    cases_about: dict[CommentId, Case] = field(default_factory=dict)

    async def send_entry(self, entry: Entry, *, waiting: int) -> Sent:
        if entry.id in self.sent:
            return Sent.KNOWN
        if entry.message is not None:
            await self.withdraw_message(entry.message, now=entry.sent_at)
        others = [
            one
            for one in self.sent.values()
            if (one.author, one.campaign) == (entry.author, entry.campaign)
            and one.state is EntryState.WAITING
        ]
        if len(others) >= waiting:
            return Sent.TOO_MANY
        self.sent[entry.id] = entry
        return Sent.NEW

    async def withdraw_message(self, message: str, *, now: datetime) -> int:
        found = [
            one
            for one in self.sent.values()
            if one.message == message and one.state is not EntryState.WITHDRAWN
        ]
        for one in found:
            await self.step_entry(one, EntryEvent.WITHDRAW, by=one.author, now=now)
        return len(found)

    async def entry(self, entry: CommentId) -> Entry | None:
        return self.sent.get(entry)

    async def entries(
        self,
        community: CommunityId,
        *,
        states: Collection[EntryState] = EVERY_ENTRY,
        slot: SlotId | None = None,
        author: AuthorId | None = None,
        limit: int = 500,
    ) -> list[Entry]:
        found = [
            one
            for one in self.sent.values()
            if one.community == community
            and one.state in states
            and slot in {None, one.slot}
            and author in {None, one.author}
        ]
        return sorted(found, key=lambda one: (one.sent_at, one.id))[:limit]

    async def step_entry(self, entry: Entry, event: EntryEvent, *, by: str, now: datetime) -> Entry:
        current = self.sent.get(entry.id)
        if current is None or current.steps != entry.steps:
            raise StaleError("challenge-stale")
        whose = (current.author, current.campaign, current.day)
        first = not any(
            one.counted and (one.author, one.campaign, one.day) == whose
            for one in self.sent.values()
        )
        after = take_entry_step(current, event, by=by, at=now, first=first)
        if after.state is not EntryState.APPROVED:
            self._mend(lambda one: one.id == entry.id)
            after = replace(after, shown=False)
        self.sent[entry.id] = after
        self.tallies[entry.campaign] += after.counted - current.counted
        return after

    async def name_entry(self, entry: CommentId, author: AuthorId, *, named: bool) -> bool:
        current = self.sent.get(entry)
        if current is None or current.author != author:
            return False
        self.sent[entry] = replace(current, named=named)
        self._mend(lambda one: one.id == entry)
        return True

    async def show_entries(self, entries: Collection[CommentId]) -> None:
        for each in entries:
            if each in self.sent:
                self.sent[each] = replace(self.sent[each], shown=True)

    async def kind_things(self, campaign: CampaignId) -> int:
        return self.tallies[campaign]

    async def forget_entries(self, community: CommunityId, author: AuthorId) -> int:
        def theirs(one: Entry) -> bool:
            return (one.community, one.author) == (community, author)

        self._mend(theirs)
        gone = [one.id for one in self.sent.values() if theirs(one)]
        for each in gone:
            del self.sent[each]
        return len(gone)

    async def amends(self) -> list[Amend]:
        found = [self.mending[slot] for slot in sorted(self.mending)]
        return [one for one in found if one.community not in self.left]

    async def amended(self, slot: SlotId) -> None:
        self.mending.pop(slot, None)

    async def case_of(self, comment: CommentId) -> Case | None:
        return self.cases_about.get(comment)

    def _mend(self, which: Callable[[Entry], bool]) -> None:
        for one in self.sent.values():
            if which(one) and one.shown:
                self.mending[one.slot] = Amend(one.slot, one.campaign, one.community)
