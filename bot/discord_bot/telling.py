"""Tells the moderators' channel once what was set, paused or resumed, and by whom; and what else
still has to be told somewhere.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta
from typing import Final

import discord

from bot.core.comment import CommunityId
from bot.core.errors import KindnessError
from bot.discord_bot.drafts import DM
from bot.discord_bot.ids import DOOR, nonce, number_of
from bot.discord_bot.names import DESK, PROMPTS
from bot.discord_bot.outside import NETWORK, outside
from bot.discord_bot.panel import scope_said
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import NONCE_HOLDS
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.returning import RETURNED, tell_return
from bot.discord_bot.scope import READS, scope_of
from bot.discord_bot.told_already import told_already
from bot.discord_bot.trial_telling import tell_trial
from bot.discord_bot.unread import UNREAD_UNTOLD, tell_unread
from bot.discord_bot.wording import Wording
from bot.service import mishaps
from bot.service.records import Page
from bot.service.steering import BRAKE, UNTOLD
from bot.service.trial_ports import UNEXPLAINED
from bot.service.upkeep import pause

OFTEN: Final = timedelta(milliseconds=250)
ROUNDS: Final = 60
"""So many rounds without a change, and the store is asked all the same."""

PATIENCE: Final = timedelta(seconds=10)
"""After a failure nothing is tried in that server for so long."""

Tell = Callable[[discord.Client, CommunityId, str], Awaitable[None]]


class Telling:
    """Tells. A note stays until it has been told, so that nothing is lost by a restart."""

    def __init__(self, parts: Parts) -> None:
        """Everything that is needed."""
        self._parts = parts
        self._not_before: dict[CommunityId, datetime] = {}

    async def run(self, over: asyncio.Event) -> None:
        """Until ``over``."""
        changed, rounds = self._parts.app.steering.changed, 0
        while not over.is_set():
            client = self._parts.client
            if client is not None and client.is_ready():
                if changed.is_set() or rounds % ROUNDS == 0:
                    changed.clear()
                    await self.tell_all(client)
                rounds += 1
            await pause(OFTEN, over)

    async def tell_all(self, client: discord.Client) -> None:
        """Tell everybody who has to be told; a failure is tried again later."""
        store = self._parts.app.store
        try:
            waiting: list[tuple[CommunityId, str, Tell]]
            waiting = [(*one, self._tell) for one in await store.noted(UNTOLD)]
            waiting += [(*one, self._tell_unread) for one in await store.noted(UNREAD_UNTOLD)]
            waiting += [(*one, self._tell_trial) for one in await store.noted(UNEXPLAINED)]
            waiting += [(*one, self._tell_return) for one in await store.noted(RETURNED)]
        except KindnessError as error:
            mishaps.tell("telling_failed", error)
            return
        now = self._parts.app.clock.now()
        for community, stamp, tell in waiting:
            elsewhere = not community.startswith(f"{DOOR}:")  # another door's, in the same store
            if elsewhere or self._not_before.get(community, now) > now:
                continue
            try:
                await tell(client, community, stamp)
            except (KindnessError, discord.DiscordException, *NETWORK) as error:
                self._not_before[community] = now + PATIENCE
                mishaps.tell("telling_failed", error, community=community)

    async def _tell(self, client: discord.Client, community: CommunityId, stamp: str) -> None:
        store = self._parts.app.store
        guild = client.get_guild(number_of(community))
        desk, page = await store.memo(community, DESK), await store.page(community)
        if guild is None or desk is None or page is None:
            return  # it is told once there is somebody to tell
        locale = await self._parts.languages.of(community) or str(guild.preferred_locale)
        text = told(page, self._parts.wording, locale)
        place = client.get_partial_messageable(int(desk), guild_id=guild.id)
        with outside(self._parts.refusals, Refusal(guild.id, int(desk), "desk")):
            if not await self._was_told(place, text, page):
                await place.send(text, nonce=nonce(f"told/{community}/{stamp}"))
        if await store.memo(community, UNTOLD) == stamp:
            await store.set_memo(community, UNTOLD, None, now=self._parts.app.clock.now())

    async def _tell_unread(self, client: discord.Client, community: CommunityId, note: str) -> None:
        await tell_unread(self._parts, client, community, note)

    async def _tell_trial(self, client: discord.Client, community: CommunityId, note: str) -> None:
        await tell_trial(self._parts, client, community, note)

    async def _tell_return(self, client: discord.Client, community: CommunityId, note: str) -> None:
        await tell_return(self._parts, client, community, note)

    async def _was_told(self, place: discord.PartialMessageable, text: str, page: Page) -> bool:
        """Whether an earlier life has told it already and could not say so."""
        if self._parts.app.clock.now() - page.at < NONCE_HOLDS:
            return False
        return await told_already(place, text, after=page.at - timedelta(seconds=5))


def told(page: Page, wording: Wording, locale: str) -> str:
    """What a page says: who, what, and why."""
    mode = wording.say(locale, f"discord-mode-{page.resumes or page.rules.mode}")
    why = wording.say(locale, "discord-told-why", why=discord.utils.escape_markdown(page.why))
    after = f"\n{why}" if page.why else ""
    if page.resumes is None:
        who = whom(page.by, wording, locale)
        kind = wording.say(locale, f"discord-preset-{page.rules.preset}")
        ran = wording.say(locale, "discord-told-running", who=who, mode=mode, preset=kind)
        return "\n".join((ran, *_noted(page, wording, locale))) + after
    if page.by == BRAKE:
        return wording.say(locale, "discord-told-brake", mode=mode)
    who = whom(page.by, wording, locale)
    return wording.say(locale, "discord-told-paused", who=who, mode=mode) + after


def _noted(page: Page, wording: Wording, locale: str) -> Iterator[str]:
    """What else was changed with a page, where moderators have to know of it."""
    if READS in page.notes:
        yield scope_said(scope_of(page.notes[READS]), wording, locale)
    if PROMPTS in page.notes:
        yield wording.say(locale, f"discord-prompts-{page.notes[PROMPTS] or DM}-means")


def whom(by: str, wording: Wording, locale: str) -> str:
    """Who did something, as Discord shows people."""
    if by == BRAKE:
        return wording.say(locale, "discord-the-brake")
    door, _, number = by.partition(":")
    if door == "discord" and number.isdigit():
        return f"<@{number}>"
    return wording.say(locale, "discord-somebody")
