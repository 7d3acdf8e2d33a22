"""What highlights show: chosen when they are posted, and mended when an entry has to go."""

import asyncio
from datetime import timedelta
from typing import Final

import structlog

from bot.core.campaign_version import ENTRIES, Wording, wording_for
from bot.core.challenge import Entry, EntryState, chosen, room_in
from bot.core.comment import CommunityId
from bot.core.errors import GiveUpError, TryLaterError
from bot.core.habits import Habits
from bot.core.schedule import SlotId, Why, occasions
from bot.service.campaign_ports import Post, Shown, SlotRecord, SlotState
from bot.service.challenge import Challenges
from bot.service.challenge_ports import Amend, Amender, ChallengeStore, Witness
from bot.service.upkeep import regularly
from campaign_content.texts import DISCORD_LIMIT

log = structlog.get_logger()

EVERY: Final = timedelta(seconds=10)
PATIENCE: Final = timedelta(seconds=30)
"""The longest that looking at all entries once more may take."""


class Highlights:
    """Implements `bot.service.campaign_ports.Chooser`, and keeps what was posted right."""

    def __init__(
        self, store: ChallengeStore, challenges: Challenges, witness: Witness, amender: Amender
    ) -> None:
        """``witness`` looks whether entries still stand, ``amender`` changes what was posted."""
        self._store = store
        self._challenges = challenges
        self._witness = witness
        self._amender = amender

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop``: mend what has to be mended."""
        await regularly("highlights", self.mend, EVERY, stop)

    async def choose(
        self, slot: SlotId, community: CommunityId, wording: Wording
    ) -> tuple[Shown, ...]:
        """What is to be shown, looked at once more and put on record before it is posted.

        What is disputed, unverified, gone or changed is left out, and so is whoever has left.
        Raises `TryLaterError` while that cannot be said.
        """
        approved = await self._store.entries(community, states=[EntryState.APPROVED], slot=slot)
        left = [one for one in approved if not await self._challenges.doubts(one)]
        stand: set[str] = set()
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                while True:
                    picked = chosen(left, room_in(wording, DISCORD_LIMIT))
                    new = next((one for one in picked if one.id not in stand), None)
                    if new is None:
                        break
                    if await self._witness.stands(new):
                        stand.add(new.id)
                    else:
                        left.remove(new)
        except TimeoutError as error:
            raise TryLaterError("campaign-find-timeout") from error
        await self._store.show_entries([one.id for one in picked])
        return _as_shown(picked)

    async def shown(self, slot: SlotId, community: CommunityId) -> tuple[Shown, ...]:
        """What was put on record for it, as far as it may still be shown."""
        approved = await self._store.entries(community, states=[EntryState.APPROVED], slot=slot)
        left = [one for one in approved if one.shown and not await self._challenges.doubts(one)]
        return _as_shown(tuple(left))

    async def mend(self) -> int:
        """Take out of what was posted what has to go; returns how many posts were changed."""
        mended = 0
        for each in await self._store.amends():
            records = await self._store.slots(each.campaign)
            record = next((one for one in records if one.id == each.slot), None)
            if record is not None and record.state is SlotState.CLAIMED:
                continue  # nobody knows yet whether it stands there
            entries = await self.shown(each.slot, each.community)
            try:
                mended += await self._mend(each, record, entries)
            except (TryLaterError, TimeoutError) as error:
                log.warning("highlight_not_mended", slot=each.slot, why=type(error).__name__)
                continue
            except GiveUpError as error:
                log.warning("highlight_cannot_be_mended", slot=each.slot, why=error.code)
            # What was taken back while the post was being changed leaves it the next time.
            if entries == await self.shown(each.slot, each.community):
                await self._store.amended(each.slot)
        return mended

    async def _mend(
        self, each: Amend, record: SlotRecord | None, entries: tuple[Shown, ...]
    ) -> int:
        campaign = await self._store.campaign(each.campaign)
        if campaign is None or record is None or record.message is None:
            return 0
        version = await self._store.campaign_version(campaign.id, campaign.version)
        if version is None or ENTRIES not in version.words[record.text].body:
            return 0
        habits = await self._store.habits(each.community) or Habits()
        planned = occasions(campaign.id, version.plan, habits)
        one = next(occasion for occasion in planned if occasion.id == each.slot)
        wording = wording_for(one, version.words, entries=bool(entries))
        if isinstance(wording, Why):  # nothing else is to be said: then what was said around them
            wording = version.words[record.text]
        plan = version.plan
        post = Post(
            each.slot, each.community, plan.place, plan.locale, wording, record.since, entries
        )
        async with asyncio.timeout(PATIENCE.total_seconds()):
            await self._amender.amend(post, record.message)
        return 1


def _as_shown(entries: tuple[Entry, ...]) -> tuple[Shown, ...]:
    return tuple(
        Shown(one.text, one.author if one.named else None)
        for one in entries
        if one.text is not None
    )
