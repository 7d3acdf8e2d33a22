"""Tells who reported something what became of it, and calls the moderators again to cases that
nobody takes. Both are read from the store each time, so that no restart loses or doubles them.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Final

import discord

from bot.core.case import CaseId
from bot.core.comment import AuthorId, CommunityId
from bot.core.duty import Rota
from bot.core.errors import GiveUpError, KindnessError
from bot.core.raising import Patience
from bot.core.reported import Outcome
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.duty import rota_of
from bot.discord_bot.ids import DOOR, nonce, number_of
from bot.discord_bot.outside import NETWORK, outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal
from bot.service import mishaps
from bot.service.raising import Raising
from bot.service.reports import Untold
from bot.service.upkeep import pause

OFTEN: Final = timedelta(milliseconds=500)
ROUNDS: Final = 60
"""So many rounds of telling go by before it is looked whether a case waits too long."""

AT_ONCE: Final = 200
"""Reports that are looked at in one round; the oldest first."""

PATIENCE: Final = timedelta(minutes=1)
"""After a failure nothing is tried for the same report for so long."""

LOOK_BACK: Final = 20
"""Direct messages among which it is looked whether an earlier life has told it already."""


class Hearing:
    """Looks and tells, until it is told to stop."""

    def __init__(self, parts: Parts) -> None:
        """Everything that is needed."""
        self._parts = parts
        self._not_before: dict[tuple[CaseId, AuthorId, Outcome], datetime] = {}
        app = parts.app
        self._raising = Raising(
            app.store,
            app.clock,
            self._patience,
            rota=self._rota,
            prefix=f"{DOOR}:",
            announce=app.delivery.wake,
        )

    async def run(self, over: asyncio.Event) -> None:
        """Until ``over``."""
        rounds = 0
        while not over.is_set():
            client = self._parts.client
            if client is not None and client.is_ready():
                await self.tell_all(client)
                if rounds % ROUNDS == 0:
                    await self.look()
                rounds += 1
            await pause(OFTEN, over)

    async def look(self) -> int:
        """Call the moderators again to what waits too long; returns to how many cases."""
        return await self._raising.once()

    async def tell_all(self, client: discord.Client) -> None:
        """Tell everybody who waits to hear; who cannot be told hears of it when they ask."""
        store = self._parts.app.store
        for untold in await store.untold_reports(limit=AT_ONCE, prefix=f"{DOOR}:"):
            about = untold.case.id, untold.report.by, untold.outcome
            now = self._parts.app.clock.now()
            if self._not_before.get(about, now) > now:
                continue
            try:
                await self._tell(client, untold)
            except GiveUpError:
                await store.report_told(*about, missed=True)
            except (KindnessError, discord.DiscordException, *NETWORK) as error:
                self._not_before[about] = now + PATIENCE
                mishaps.tell("report_outcome_not_told", error)
            else:
                self._not_before.pop(about, None)
                await store.report_told(*about)

    async def _tell(self, client: discord.Client, untold: Untold) -> None:
        user, community = number_of(untold.report.by), untold.case.community
        guild = client.get_guild(number_of(community))
        usual = str(guild.preferred_locale) if guild else "en"
        chosen = await self._parts.languages.of(community) or usual
        locale = await self._parts.own_languages.of(community, untold.report.by, otherwise=chosen)
        wording = self._parts.wording
        text = wording.say(
            locale,
            f"discord-told-{untold.outcome}",
            server=discord.utils.escape_markdown(guild.name)
            if guild
            else wording.say(locale, "discord-a-server"),
            at=f"<t:{int(untold.report.at.timestamp())}:f>",
        )
        with outside(self._parts.refusals, Refusal(0, user, "dm")):
            self._parts.pacing.ask(user)
            channel = await client.create_dm(discord.Object(user))
            async for message in channel.history(limit=LOOK_BACK):
                if message.content == text:
                    return  # an earlier life has told it, and could not say so
            key = f"report/{untold.case.id}/{user}/{untold.outcome}"
            await channel.send(text, nonce=nonce(key))

    async def _rota(self, community: CommunityId) -> Rota:
        return await rota_of(self._parts, community)

    async def _patience(self, community: CommunityId) -> Patience:
        return (await desk_settings(self._parts, community)).patience
