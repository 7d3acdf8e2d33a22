"""The part of the Store that keeps what became of the posts of campaigns."""

from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.campaign import CampaignId, CampaignState
from bot.core.comment import CommunityId
from bot.core.schedule import Occasion, SlotId
from bot.service.campaign_ports import SlotRecord, SlotState
from bot.store.campaign_tables import CAMPAIGN_SLOTS, CAMPAIGNS
from bot.store.campaigns import Campaigns
from bot.store.departure_table import not_left

_CLAIMED: Final = CAMPAIGN_SLOTS.c.state == SlotState.CLAIMED


class CampaignSlots(Campaigns):
    """Posts, as `bot.service.campaign_ports.CampaignStore` promises."""

    async def claim_slot(
        self, occasion: Occasion, community: CommunityId, *, now: datetime
    ) -> bool:
        """Put on record that a post is about to be made; False if it must not be."""
        row = _row(occasion, community, now, state=SlotState.CLAIMED, tries=1)
        insert = self._database.insert(CAMPAIGN_SLOTS).values(**row).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            if not await _live(connection, CAMPAIGNS.c.id == occasion.campaign):
                return False
            return bool((await connection.execute(insert)).rowcount)

    async def claim_again(self, slot: SlotId, *, now: datetime) -> bool:
        """The same for another try at a post that is claimed."""
        of_this = (
            sa.select(CAMPAIGN_SLOTS.c.campaign)
            .where(CAMPAIGN_SLOTS.c.id == slot)
            .scalar_subquery()
        )
        update = (
            sa.update(CAMPAIGN_SLOTS)
            .where(CAMPAIGN_SLOTS.c.id == slot, _CLAIMED)
            .values(at=now, tries=CAMPAIGN_SLOTS.c.tries + 1)
        )
        async with self._database.writing() as connection:
            if not await _live(connection, CAMPAIGNS.c.id == of_this):
                return False
            return bool((await connection.execute(update)).rowcount)

    async def slot_posted(self, slot: SlotId, *, message: str, now: datetime) -> None:
        """It was made. Saying so twice is harmless; what was skipped stays so."""
        made = {"state": SlotState.POSTED, "message": message, "at": now}
        update = sa.update(CAMPAIGN_SLOTS).where(CAMPAIGN_SLOTS.c.id == slot, _CLAIMED)
        async with self._database.writing() as connection:
            await connection.execute(update.values(**made))

    async def slot_skipped(
        self, occasion: Occasion, community: CommunityId, *, why: str, now: datetime
    ) -> None:
        """It is not made, and never will be. What was posted or skipped before stays as it is."""
        row = _row(occasion, community, now, state=SlotState.SKIPPED, tries=0, why=why)
        over = {"state": SlotState.SKIPPED, "why": why, "at": now}
        insert = self._database.insert(CAMPAIGN_SLOTS).values(**row)
        upsert = insert.on_conflict_do_update(
            index_elements=[CAMPAIGN_SLOTS.c.id], set_=over, where=_CLAIMED
        )
        async with self._database.writing() as connection:
            await connection.execute(upsert)

    async def slots(self, campaign: CampaignId) -> list[SlotRecord]:
        """What is on record of a campaign's posts, by date and day."""
        return await self._slots(CAMPAIGN_SLOTS.c.campaign == campaign)

    async def claimed_slots(self) -> list[SlotRecord]:
        """All posts where we are that were begun and may not have been made, oldest first."""
        found = await self._slots(_CLAIMED & not_left(CAMPAIGN_SLOTS))
        return sorted(found, key=lambda record: (record.since, record.id))

    async def posts_since(self, community: CommunityId, since: datetime) -> list[SlotRecord]:
        """Posts that were made or claimed in a community since then, of all its campaigns."""
        there = (CAMPAIGN_SLOTS.c.community == community) & (CAMPAIGN_SLOTS.c.at >= since)
        return await self._slots(there & (CAMPAIGN_SLOTS.c.state != SlotState.SKIPPED))

    async def _slots(self, which: sa.ColumnElement[bool]) -> list[SlotRecord]:
        table = CAMPAIGN_SLOTS.c
        query = sa.select(CAMPAIGN_SLOTS).where(which).order_by(table.on, table.day, table.id)
        async with self._database.reading() as connection:
            return [_slot(row) for row in await connection.execute(query)]


async def _live(connection: AsyncConnection, which: sa.ColumnElement[bool]) -> bool:
    """Whether a campaign is live; until the end of the transaction nobody pauses it."""
    query = sa.select(CAMPAIGNS.c.state).where(which, not_left(CAMPAIGNS))
    query = query.with_for_update(read=True)
    return bool(await connection.scalar(query) == CampaignState.LIVE)


def _row(
    occasion: Occasion, community: CommunityId, now: datetime, **more: str | int
) -> dict[str, Any]:
    return {
        "id": occasion.id,
        "campaign": occasion.campaign,
        "community": community,
        "day": occasion.day,
        "on": occasion.on.isoformat(),
        "text": occasion.text,
        "since": now,
        "at": now,
        **more,
    }


def _slot(row: sa.Row[Any]) -> SlotRecord:
    return SlotRecord(
        SlotId(row.id),
        CampaignId(row.campaign),
        CommunityId(row.community),
        row.day,
        date.fromisoformat(row.on),
        row.text,
        SlotState(row.state),
        row.since,
        row.at,
        row.tries,
        row.message,
        row.why,
    )
