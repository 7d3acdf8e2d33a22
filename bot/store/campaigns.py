"""The part of the Store that keeps campaigns with their versions and steps."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.campaign import (
    Campaign,
    CampaignEvent,
    CampaignId,
    CampaignState,
    CampaignStep,
    take_campaign_step,
)
from bot.core.campaign_version import (
    Version,
    habits_as_mapping,
    habits_from_mapping,
    plan_as_mapping,
    plan_from_mapping,
    words_as_list,
    words_from_list,
)
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, StaleError
from bot.core.habits import Habits
from bot.service.campaign_ports import EVERY_STATE
from bot.store.campaign_tables import (
    CAMPAIGN_FILES,
    CAMPAIGN_HABITS,
    CAMPAIGN_STEPS,
    CAMPAIGN_VERSIONS,
    CAMPAIGNS,
)
from bot.store.departure_table import not_left
from bot.store.part import Part


class Campaigns(Part):
    """Campaigns, as `bot.service.campaign_ports.CampaignStore` promises."""

    async def add_campaign(
        self,
        community: CommunityId,
        name: str,
        version: Version,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> Campaign:
        """A new run of a campaign, as a draft, with its first version and what was uploaded."""
        runs = sa.select(CAMPAIGNS.c.state).where(
            CAMPAIGNS.c.community == community, CAMPAIGNS.c.name == name
        )
        async with self._database.writing() as connection:
            states = list(await connection.scalars(runs))
            campaign = Campaign(
                CampaignId(f"{community}/{name}/{len(states) + 1}"),
                community,
                name,
                CampaignState.DRAFT,
                version.by,
                1,
                version.at,
            )
            row = {
                "id": campaign.id,
                "community": community,
                "name": name,
                "number": len(states) + 1,
                "created_at": version.at,
                **_changing(campaign),
            }
            # Of two at once the second finds the number taken.
            insert = self._database.insert(CAMPAIGNS).values(**row).on_conflict_do_nothing()
            ended = all(state == CampaignState.ENDED for state in states)
            if not (ended and (await connection.execute(insert)).rowcount):
                raise BadInputError("campaign-under-way", name=name)
            await self._add_version(connection, campaign, version)
            await self._add_files(connection, campaign, files or {})
        return campaign

    async def campaign(self, campaign: CampaignId) -> Campaign | None:
        """One campaign, with its steps."""
        query = sa.select(CAMPAIGNS).where(CAMPAIGNS.c.id == campaign)
        async with self._database.reading() as connection:
            found = await self._with_their_steps(connection, query)
        return found[0] if found else None

    async def campaigns(
        self, community: CommunityId, *, states: Collection[CampaignState] = EVERY_STATE
    ) -> list[Campaign]:
        """Campaigns of a community in any of the states, newest first."""
        query = (
            sa.select(CAMPAIGNS)
            .where(CAMPAIGNS.c.community == community, CAMPAIGNS.c.state.in_(list(states)))
            .order_by(CAMPAIGNS.c.created_at.desc(), CAMPAIGNS.c.id.desc())
        )
        async with self._database.reading() as connection:
            return await self._with_their_steps(connection, query)

    async def campaigns_everywhere(self, states: Collection[CampaignState]) -> list[Campaign]:
        """Campaigns of all communities that we are in, in any of the states, oldest first."""
        query = (
            sa.select(CAMPAIGNS)
            .where(CAMPAIGNS.c.state.in_(list(states)), not_left(CAMPAIGNS))
            .order_by(CAMPAIGNS.c.created_at, CAMPAIGNS.c.id)
        )
        async with self._database.reading() as connection:
            return await self._with_their_steps(connection, query)

    async def campaign_version(self, campaign: CampaignId, number: int) -> Version | None:
        """One version of a campaign."""
        query = sa.select(CAMPAIGN_VERSIONS).where(
            CAMPAIGN_VERSIONS.c.campaign == campaign, CAMPAIGN_VERSIONS.c.number == number
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return Version(plan_from_mapping(row.plan), words_from_list(row.words), row.by, row.at)

    async def step_campaign(
        self,
        campaign: Campaign,
        events: Sequence[CampaignEvent],
        *,
        by: str,
        now: datetime,
        note: str = "",
        version: Version | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> Campaign:
        """Take steps with a campaign, as it was read, all or none; returns it after them."""
        query = sa.select(CAMPAIGNS).where(CAMPAIGNS.c.id == campaign.id).with_for_update()
        async with self._database.writing() as connection:
            found = await self._with_their_steps(connection, query)
            if not found or found[0].step_count != campaign.step_count:
                raise StaleError("campaign-stale", campaign=campaign.name)
            after = found[0]
            for event in events:
                said = note if event is events[-1] else ""
                after = take_campaign_step(after, event, by=by, at=now, note=said)
            change = sa.update(CAMPAIGNS).where(CAMPAIGNS.c.id == campaign.id)
            await connection.execute(change.values(**_changing(after)))
            for number in range(campaign.step_count, after.step_count):
                await self._add_step(connection, after, number)
            if version is not None:
                await self._add_version(connection, after, version)
                await self._add_files(connection, after, files or {})
        return after

    async def campaign_files(self, campaign: CampaignId) -> dict[str, bytes]:
        """What was uploaded for its newest version, by path; nothing if it came from our files."""
        query = sa.select(CAMPAIGN_FILES.c.path, CAMPAIGN_FILES.c.content).where(
            CAMPAIGN_FILES.c.campaign == campaign
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(CAMPAIGN_FILES.c.path))
            return {row.path: row.content for row in rows}

    async def campaign_file(self, campaign: CampaignId, path: str) -> bytes | None:
        """One of them, such as a picture."""
        query = sa.select(CAMPAIGN_FILES.c.content).where(
            CAMPAIGN_FILES.c.campaign == campaign, CAMPAIGN_FILES.c.path == path
        )
        async with self._database.reading() as connection:
            found: bytes | None = await connection.scalar(query)
        return found

    async def habits(self, community: CommunityId) -> Habits | None:
        """When a community may be posted to; None if it has not said so."""
        query = (
            sa.select(CAMPAIGN_HABITS.c.habits)
            .where(CAMPAIGN_HABITS.c.community == community)
            .order_by(CAMPAIGN_HABITS.c.seq.desc())
            .limit(1)
        )
        async with self._database.reading() as connection:
            said = await connection.scalar(query)
        return None if said is None else habits_from_mapping(said)

    async def set_habits(
        self, community: CommunityId, habits: Habits, *, by: str, now: datetime
    ) -> None:
        """When a community may be posted to from now on."""
        row = {"community": community, "habits": habits_as_mapping(habits), "by": by, "at": now}
        async with self._database.writing() as connection:
            await connection.execute(sa.insert(CAMPAIGN_HABITS).values(**row))

    # --- within a transaction -------------------------------------------------------------------

    async def _add_version(
        self, connection: AsyncConnection, campaign: Campaign, version: Version
    ) -> None:
        row = {
            "campaign": campaign.id,
            "number": campaign.version,
            "community": campaign.community,
            "plan": plan_as_mapping(version.plan),
            "words": words_as_list(version.words),
            "by": version.by,
            "at": version.at,
        }
        await connection.execute(sa.insert(CAMPAIGN_VERSIONS).values(**row))

    async def _add_files(
        self, connection: AsyncConnection, campaign: Campaign, files: Mapping[str, bytes]
    ) -> None:
        """Keep what was uploaded in place of what was before, of all runs of the campaign."""
        runs = sa.select(CAMPAIGNS.c.id).where(
            CAMPAIGNS.c.community == campaign.community, CAMPAIGNS.c.name == campaign.name
        )
        await connection.execute(
            sa.delete(CAMPAIGN_FILES).where(CAMPAIGN_FILES.c.campaign.in_(runs))
        )
        rows = [
            {"campaign": campaign.id, "community": campaign.community, "path": path, "content": one}
            for path, one in files.items()
        ]
        if rows:
            await connection.execute(sa.insert(CAMPAIGN_FILES), rows)

    async def _add_step(self, connection: AsyncConnection, campaign: Campaign, number: int) -> None:
        step = campaign.steps[number]
        row = {
            "campaign": campaign.id,
            "number": number,
            "community": campaign.community,
            "event": step.event,
            "version": step.version,
            "by": step.by,
            "at": step.at,
            "note": self._seal(step.note or None),
        }
        await connection.execute(sa.insert(CAMPAIGN_STEPS).values(**row))

    async def _with_their_steps(
        self, connection: AsyncConnection, query: sa.Select[Any]
    ) -> list[Campaign]:
        """Campaigns with their steps: two queries, however many there are."""
        campaigns = [_campaign(row) for row in await connection.execute(query)]
        ids = [campaign.id for campaign in campaigns]
        query = sa.select(CAMPAIGN_STEPS).where(CAMPAIGN_STEPS.c.campaign.in_(ids))
        steps = defaultdict(list)
        for row in await connection.execute(query.order_by(CAMPAIGN_STEPS.c.number)):
            note = self._unseal(row.note) or ""
            step = CampaignStep(CampaignEvent(row.event), row.version, row.by, row.at, note)
            steps[row.campaign].append(step)
        return [replace(each, steps=tuple(steps[each.id])) for each in campaigns]


def _changing(campaign: Campaign) -> dict[str, Any]:
    """The columns that follow from a campaign's steps."""
    return {"state": campaign.state, "author": campaign.author, "version": campaign.version}


def _campaign(row: sa.Row[Any]) -> Campaign:
    return Campaign(
        CampaignId(row.id),
        CommunityId(row.community),
        row.name,
        CampaignState(row.state),
        row.author,
        row.version,
        row.created_at,
    )
