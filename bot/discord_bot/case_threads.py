"""A thread for each case, where a community wants that: it hangs from the card, moderators talk in
it, and each step of the case is told there.

What is left to do is read from the store each time, and a step is told by a message that Discord
knows again: no restart loses one or tells it twice. A thread that somebody has deleted stays
deleted, and one that somebody has locked stays closed; the card says all of it anyway.
"""

import asyncio
import contextlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import discord
import structlog

from bot.core.case import DECIDED, Case, CaseId, Step
from bot.core.errors import GiveUpError, KindnessError, SettledError
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.ids import DOOR, nonce, number_of
from bot.discord_bot.outside import NETWORK, outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import NONCE_HOLDS
from bot.discord_bot.reading import steps_said
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.told_already import told_already
from bot.service import mishaps
from bot.service.case_threads import CaseThread
from bot.service.upkeep import pause

log = structlog.get_logger()

OFTEN: Final = timedelta(seconds=1)
AT_ONCE: Final = 50
"""Threads that are looked after in one round."""

PATIENCE: Final = timedelta(minutes=1)
"""After a failure nothing is tried for the same case for so long; after a refusal ten times that:
there may be too many threads.
"""

WEEK: Final = 10080
"""Minutes without a word after which Discord puts a thread to sleep."""

EXISTS: Final = 160004
LOCKED: Final = 160005
ASLEEP: Final = 50083
"""What Discord says of a thread that is there already, that nobody may write in, or that sleeps."""


async def talk_about(parts: Parts, case: Case, channel: int, card: int) -> None:
    """The case is talked about in a thread of this card, if the community wants that and it has no
    other one. It is opened by `CaseThreads`.
    """
    if (await desk_settings(parts, case.community)).threads:
        await parts.app.store.open_thread(case, f"{channel}:{card}")


class CaseThreads:
    """Opens threads, tells in them what happens, and puts them away, until it is told to stop."""

    def __init__(self, parts: Parts) -> None:
        """Everything that is needed."""
        self._parts = parts
        self._not_before: dict[CaseId, datetime] = {}

    async def run(self, over: asyncio.Event) -> None:
        """Until ``over``."""
        while not over.is_set():
            client = self._parts.client
            if client is not None and client.is_ready():
                await self.see_to_all(client)
            await pause(OFTEN, over)

    async def see_to_all(self, client: discord.Client) -> None:
        """Do what is left to do in all threads; what fails is tried again later."""
        store, now = self._parts.app.store, self._parts.app.clock.now()
        for one in await store.threads_behind(prefix=f"{DOOR}:", limit=AT_ONCE):
            if self._not_before.get(one.case.id, now) > now:
                continue
            try:
                await self._see_to(client, one)
            except (KindnessError, discord.DiscordException, *NETWORK) as error:
                refused = isinstance(error, GiveUpError)
                self._not_before[one.case.id] = now + PATIENCE * (10 if refused else 1)
                mishaps.tell("case_thread_behind", error)
            else:
                self._not_before.pop(one.case.id, None)

    async def _see_to(self, client: discord.Client, one: CaseThread) -> None:
        case, store = one.case, self._parts.app.store
        if client.get_guild(number_of(case.community)) is None:
            return
        if not (await desk_settings(self._parts, case.community)).threads:
            await store.thread_told(case.id, case.version)
            return
        thread = _Thread(self._parts, client, one)
        try:
            if not one.told:
                await thread.open()
            told = one.told
            # One in each message: with two, one that was taken since a try that failed half-way
            # would pass for told, because Discord knows that message by its nonce.
            for step in case.steps[told : told + 1]:
                await thread.tell(step)
                told += 1
            if told == case.version and case.state in DECIDED:
                await thread.put_away(away=True)
        except (discord.NotFound, SettledError):
            log.info("case_thread_gone", guild=number_of(case.community))
            await store.thread_gone(case.id)
        else:
            await store.thread_told(case.id, told)


class _Thread:
    """One thread. What Discord refuses raises as `outside` does; `discord.NotFound` and
    `SettledError` mean that it, or its card, is gone.
    """

    def __init__(self, parts: Parts, client: discord.Client, one: CaseThread) -> None:
        channel, _, card = one.place.partition(":")
        self._parts = parts
        self._client = client
        self._one = one
        self._channel = int(channel)
        self._number = int(card)  # a thread has the number of the message that it hangs from

    async def open(self) -> None:
        """Open it, unless it is open already. No word of the case is in its name."""
        name = self._parts.wording.say(
            await self._locale(), "desk-thread-name", number=self._one.number
        )
        card = self._client.get_partial_messageable(self._channel, guild_id=self._guild)
        message = card.get_partial_message(self._number)
        refusal = Refusal(self._guild, self._channel, "threads")
        with outside(self._parts.refusals, refusal), _unless(EXISTS):
            await message.create_thread(name=name[:100], auto_archive_duration=WEEK)

    async def tell(self, step: Step) -> None:
        """Say what was done with the case; nothing if nobody may write there any more."""
        case, locale = self._one.case, await self._locale()
        text = "\n".join(await steps_said(self._parts, case, locale, [step]))
        place = self._client.get_partial_messageable(self._number, guild_id=self._guild)
        with self._outside():
            old = self._parts.app.clock.now() - step.at > NONCE_HOLDS
            if old and await told_already(place, text):
                return
        key = nonce(f"thread/{case.id}/{self._one.place}/{self._one.told}")
        if not await self._said(place, text, key):
            await self.put_away(away=False)  # does nothing to one that is locked
            await self._said(place, text, key)

    async def _said(self, place: discord.PartialMessageable, text: str, key: str) -> bool:
        """Say it; False where the thread sleeps or is locked."""
        said = False
        with self._outside(), _unless(ASLEEP, LOCKED):
            await place.send(text, nonce=key)
            said = True
        return said  # noqa: RET504 - what passes in silence ends the block before

    async def put_away(self, *, away: bool) -> None:
        """Put it to sleep, or wake it; one that is locked stays as it is."""
        with self._outside(), _unless(ASLEEP, LOCKED):
            found = await self._client.fetch_channel(self._number)
            if not isinstance(found, discord.Thread) or found.locked:
                return
            if found.archived is not away:
                await found.edit(archived=away)

    def _outside(self) -> contextlib.AbstractContextManager[None]:
        """What is refused in one thread says nothing of the others."""
        return outside(self._parts.refusals, Refusal(self._guild, self._number, "thread"))

    @property
    def _guild(self) -> int:
        return number_of(self._one.case.community)

    async def _locale(self) -> str:
        guild = self._client.get_guild(self._guild)
        chosen = await self._parts.languages.of(self._one.case.community)
        return chosen or (str(guild.preferred_locale) if guild else "en")


@contextlib.contextmanager
def _unless(*codes: int) -> Iterator[None]:
    """Let pass in silence what Discord says by these numbers; the rest of the block is left out."""
    try:
        yield
    except discord.HTTPException as error:
        if error.code not in codes:
            raise
        log.info("case_thread_as_it_is", number=error.code)
