"""A school on the stand-in Discord, and our bot in it: the real door, services and database."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import structlog

from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.limits import Rules
from bot.core.rules import preset
from bot.core.standing import Standing
from bot.discord_bot.carrier import Carrier
from bot.discord_bot.client import Door
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.names import DESK, PROMPTS
from bot.discord_bot.pacing import Pacing
from bot.discord_bot.parts import Parts, make_parts
from bot.discord_bot.running import Running
from bot.discord_bot.sharded import ShardedDoor
from bot.service.backoff import BackOff
from bot.service.delivery import Delivery, Pace
from bot.settings import Settings
from bot.store import KeyRing, Retention, SqlStore, open_store
from bot.wiring import App, put_together
from campaign_content.loader import load
from classifiers.verdict import Label, Span
from tests.discord_server import (
    Answer,
    Channel,
    DiscordServer,
    Guild,
    Message,
    Permission,
    Person,
    Role,
    User,
)
from tests.discord_server.kinds import MessageKind
from tests.fakes import ScriptedClassifier
from tests.migrated import migrated
from tests.quick import patience, skipped

KEYS = KeyRing([KeyRing.new_key()])
QUICK = BackOff(timedelta(milliseconds=20), timedelta(milliseconds=100))
AT_ONCE = BackOff(timedelta(milliseconds=4), timedelta(milliseconds=8))
log = structlog.get_logger()
library = cache(load)
"""What we say in public, read from the files once."""


def by_words(text: str) -> dict[Label, float]:
    """The texts say how bad they are."""
    if "kill" in text:
        return {Label.THREAT: 0.99, Label.TOXICITY: 0.95}
    if "worthless" in text:
        return {Label.BULLYING: 0.93, Label.INSULT: 0.9, Label.TOXICITY: 0.9}
    return {}


class Reader(ScriptedClassifier):
    """Marks the one word that carries it."""

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        at = text.find("worthless")
        return (Span(at, at + 9, 0.9),) if at >= 0 else ()


@dataclass
class MovedClock:
    """The real time, what the loop has jumped over, and what was added to it."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead + timedelta(seconds=skipped())


class QuickDoor(Door):
    """Does not wait five seconds before it identifies again."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        return None


class QuickShards(QuickDoor, ShardedDoor):
    """The same over several connections."""


@dataclass
class House:
    """A school with people in it; `running` is the bot while it runs."""

    server: DiscordServer
    folder: Path
    clock: MovedClock = field(default_factory=MovedClock)
    classifier: Reader = field(default_factory=lambda: Reader(by_words))
    shards: int = 1
    brake: int = 10_000
    grace: timedelta = timedelta(days=7)
    reads_content: bool = True
    patience: float = 4.0
    poll: timedelta = timedelta(milliseconds=20)
    """How often errands are looked for that are due again."""
    patiently: BackOff = AT_ONCE
    """The waits before help that did not reach somebody is tried again."""
    killed: bool = False
    """The running bot ends without any of the stages of its stop: nothing is read to its end,
    finished or written down."""
    new_talks: int = 10_000
    """People whom the bot may write to for the first time in a minute."""
    languages: frozenset[str] = frozenset({"en"})
    """Those that the model was measured on."""
    options: dict[str, Any] = field(default_factory=dict)
    """More options of discord.py's client."""

    def __post_init__(self) -> None:
        self.guild: Guild = self.server.add_guild("School")
        self.general: Channel = self.guild.add_channel("general")
        self.mods: Role = self.guild.add_role(
            "Moderators", Permission.MODERATE_MEMBERS | Permission.MANAGE_MESSAGES
        )
        mods = self.mods
        self.desk: Channel = self.add_desk("moderators")
        self.anna: Person = self.guild.add_member("anna")
        self.ben: Person = self.guild.add_member("ben")
        self.mona: Person = self.guild.add_member("mona", roles=(mods,))
        self.otto: Person = self.guild.add_member("otto", roles=(mods,))
        self.community: CommunityId = community_id(int(self.guild.id))
        self.parts: Parts | None = None

    def add_desk(self, name: str) -> Channel:
        """A channel that moderators and the bot alone can see."""
        desk = self.guild.add_channel(name)
        desk.deny(self.guild.id, Permission.VIEW_CHANNEL)
        for who in (self.mods, self.server.bot):
            desk.allow(who, Permission.VIEW_CHANNEL)
        return desk

    # --- the bot's life

    @asynccontextmanager
    async def running(
        self,
        mode: Mode = Mode.NUDGE,
        *,
        rules: Rules | None = None,
        ready: bool = True,
        token: str | None = None,
        settled: bool = True,
    ) -> AsyncIterator[App]:
        """Our bot, from its start to its end; the database stays for the next time.

        Without ``settled`` nobody has set rules for it, or those of the time before hold.
        """
        url = migrated(self.folder / "kindness.db")
        settings = Settings(self.folder, url, brake=self.brake)
        carrier = Carrier()
        retention = Retention(left=self.grace)
        async with open_store(settings.database, keys=KEYS, retention=retention) as store:
            pace = Pace(poll=self.poll, back_off=QUICK)
            delivery = Delivery(store, carrier, self.clock, pace=pace)
            app = put_together(settings, delivery, store, self.classifier, library(), self.clock)
            app = replace(app, languages=self.languages)
            self.parts = make_parts(app)
            self.parts.reads_content = self.reads_content
            self.parts.patience = self.patience
            self.parts.pacing = Pacing(self.new_talks)
            carrier.bind(self.parts)
            if settled:
                await self._settle(store, rules or preset("community", mode=mode))
            run = self._run(self.parts, token)
            stop = asyncio.Event()
            self.killed = False
            async with asyncio.TaskGroup() as group:
                life = group.create_task(run.run(stop))
                if ready:
                    await self.until_ready()
                try:
                    yield app
                finally:
                    stop.set()
                    if self.killed:
                        life.cancel()

    def _run(self, parts: Parts, token: str | None) -> Running:
        return Running(
            parts,
            token or self.server.token,
            self._door,
            reconnect=QUICK,
            patiently=self.patiently,
        )

    async def until_ready(self) -> None:
        """Wait until the bot is logged in."""

        async def ready() -> None:
            while not self._listening():  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # the client has no event that outlives it

        await asyncio.wait_for(ready(), patience(10))

    def _listening(self) -> bool:
        """Whether the bot is logged in and knows from where on it reads."""
        client = self.parts.client if self.parts else None
        if self.parts is None or client is None or not client.is_ready():
            return False
        readings = self.parts.marks._guilds
        return all(guild.id in readings and readings[guild.id].known for guild in client.guilds)

    def _door(self, parts: Parts) -> Door:
        if self.shards == 1:
            return QuickDoor(parts, **{"guild_ready_timeout": 0.05, **self.options})
        return QuickShards(parts, count=self.shards)

    async def _settle(self, store: SqlStore, rules: Rules) -> None:
        now = self.clock.now()
        await store.set_rules(self.community, rules, by="discord:1", now=now)
        await store.set_memo(self.community, DESK, self.desk.id, now=now)

    async def by_notes(self, app: App) -> None:
        """Speak to authors through notes in the channel."""
        await app.store.set_memo(self.community, PROMPTS, "note", now=self.clock.now())

    # --- looking

    def who(self, person: Person | User) -> AuthorId:
        return author_id(int(person.id))

    async def standing(self, app: App, person: Person, mode: Mode = Mode.NUDGE) -> Standing:
        return await app.store.standing(self.community, self.who(person), mode=mode)

    async def prompt(self, person: Person) -> Message:
        """The newest private word with buttons."""
        return await person.waits_for(person.dm, lambda said: bool(said.components))

    async def says(self, answer: Answer, text: str) -> None:
        """Wait until an answer, or the message that it changed, says this."""
        await self.server.until(lambda: text in answer.text, seconds=15)

    async def offers(self, said: Message, label: str) -> None:
        """Wait until a message has this button."""
        await self.server.until(lambda: label in said.buttons)

    async def eventually(self, true: Callable[[], object]) -> None:
        """Wait until something is so in the bot, of which the stand-in does not hear."""
        async with asyncio.timeout(patience(10)):
            while not true():  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    async def quiet(self, app: App) -> None:
        """Wait until everything that was written is on record and carried out."""
        async with asyncio.timeout(patience(10)):
            while not self._idle() or await app.store.errands_left():  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    def _idle(self) -> bool:
        """Whether the bot has read the newest message that somebody wrote, and all before it."""
        assert self.parts is not None
        readings = self.parts.marks._guilds
        written = [
            int(said.id)
            for channel in self.guild.channels.values()
            for said in channel.messages.values()
            if said.content and not said.author.bot and said.kind is not MessageKind.RENAMED
        ]
        reading = readings.get(int(self.guild.id))
        newest = max(written, default=0)
        return reading is not None and reading.low() >= newest and not reading.under_way

    async def answer(self, app: App, message: Message) -> Choice | None:
        """What the author of a message chose."""
        assert self.parts is not None
        version = app.store.fingerprint(message.content)[:10]
        record = await app.store.decision(
            f"discord:{message.channel.id}:{message.id}:{version}"  # type: ignore[arg-type]
        )
        return record.answer if record else None
