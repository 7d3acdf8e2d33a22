"""Everything the stand-in knows, and the one place that tells the gateway what happened."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.discord_server.channels import Channel
from tests.discord_server.clock import Clock
from tests.discord_server.errors import unknown
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON, PRIVILEGED, ChannelKind, Intent
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import EVERYTHING, NOTHING, Permission
from tests.quick import patience

if TYPE_CHECKING:
    from tests.discord_server.interactions import Interaction


@dataclass(frozen=True)
class Event:
    """Something happened; the gateway decides which sessions may hear of it, and how much."""

    name: str
    data: JSON
    guild: Guild | None = None
    channel: Channel | None = None
    message: Message | None = None
    needs: Permission = NOTHING
    """Rights in the guild without which a bot is not told."""


@dataclass
class Limits:
    """Discord's numbers, settable so that a test need not wait or write a novel."""

    first_answer_seconds: float = 3.0
    token_seconds: float = 900.0
    upload_bytes: int = 10 * 2**20
    command_creates_a_day: int = 200
    new_dms: int | None = None
    """After so many newly opened DMs the next is refused (40003); None for no limit."""
    webhooks_per_channel: int = 15
    reaction_kinds: int = 20
    pins: int = 250
    chunk_members: int = 1000


@dataclass
class Application:
    """The bot's application in the developer portal."""

    id: str
    token: str
    name: str = "Kind bot"
    privileged: Intent = PRIVILEGED
    """Privileged intents switched on in the portal; asking for another closes with 4014."""


@dataclass
class World:
    """Guilds, users, DMs, and what waits for them to change."""

    clock: Clock = field(default_factory=Clock)
    limits: Limits = field(default_factory=Limits)
    users: dict[str, User] = field(default_factory=dict)
    guilds: dict[str, Guild] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    listeners: list[Callable[[Event], None]] = field(default_factory=list)
    obfuscates_channels: bool = True
    address: str = ""
    gateway_address: str = ""
    recommended_shards: int = 1
    dms_opened: int = 0
    commands_created: int = 0
    session_starts: int = 0
    interactions: dict[str, "Interaction"] = field(default_factory=dict)
    commands: dict[str | None, dict[str, JSON]] = field(default_factory=dict)
    """Registered commands by guild id, None for the global ones."""
    webhooks: dict[str, JSON] = field(default_factory=dict)
    _waiting: set[asyncio.Event] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.application = Application(id=self.clock.snowflake(), token="MTIz.stand-in.t0ken")
        self.bot = User(self.application.id, "kind-bot", bot=True)
        self.users[self.bot.id] = self.bot
        self.operator = self.add_user("operator")

    def emit(
        self,
        name: str,
        data: JSON,
        *,
        guild: Guild | None = None,
        channel: Channel | None = None,
        message: Message | None = None,
        needs: Permission = NOTHING,
    ) -> None:
        """Tell every listener, and wake everybody who waits for a change."""
        place = channel or (message.channel if message else None)
        where = guild or (place.guild if place else None)
        event = Event(name, data, where, place, message, needs)
        for listener in self.listeners:
            listener(event)
        self.changed()

    def changed(self) -> None:
        """Wake everybody who waits in `until`."""
        for waiter in self._waiting:
            waiter.set()

    async def until(
        self, true: Callable[[], object], *, seconds: float = 5.0, exactly: bool = False
    ) -> None:
        """Wait until ``true()`` is; raises TimeoutError. Looks again after every change.

        In a `QuickLoop` the seconds are those outside, so that a slow machine loses nothing;
        ``exactly`` means those of the loop, for what may well never become true.
        """
        waiter = asyncio.Event()
        self._waiting.add(waiter)
        try:
            async with asyncio.timeout(seconds if exactly else patience(seconds)):
                while not true():
                    await waiter.wait()
                    waiter.clear()
        finally:
            self._waiting.discard(waiter)

    def add_user(self, name: str, *, bot: bool = False, global_name: str | None = None) -> User:
        """A new account."""
        user = User(self.clock.snowflake(), name, global_name=global_name, bot=bot)
        self.users[user.id] = user
        return user

    def add_guild(
        self, name: str, *, owner: User | None = None, bot_permissions: Permission | None = None
    ) -> Guild:
        """A new guild with its owner and, unless ``bot_permissions`` is empty, the bot in it."""
        guild = Guild(
            self, self.clock.guild_snowflake(), name, owner or self.add_user(f"{name}-owner")
        )
        self.guilds[guild.id] = guild
        rights = EVERYTHING & ~Permission.ADMINISTRATOR
        guild.invite_bot(rights if bot_permissions is None else bot_permissions)
        return guild

    def add_channel(self, kind: ChannelKind, name: str = "", guild: Guild | None = None) -> Channel:
        """A new place, known by its id; nobody is told yet."""
        channel = Channel(self.clock.snowflake(), kind, name, guild, created_at=self.clock.now())
        self.channels[channel.id] = channel
        return channel

    def dm(self, one: User, other: User) -> Channel:
        """The direct-message channel of two users, made when there is none."""
        for channel in self.channels.values():
            if channel.is_dm and {one, other} == set(channel.recipients):
                return channel
        channel = self.add_channel(ChannelKind.DM)
        channel.recipients = [one, other]
        return channel

    def share_a_guild(self, one: User, other: User) -> bool:
        """Whether two users are in one guild."""
        return any({one.id, other.id} <= guild.members.keys() for guild in self.guilds.values())

    def guild(self, id_: object) -> Guild:
        """The guild of an id; raises 10004."""
        if guild := self.guilds.get(str(id_)):
            return guild
        raise unknown("guild")

    def channel(self, id_: object) -> Channel:
        """The channel of an id; raises 10003."""
        if channel := self.channels.get(str(id_)):
            return channel
        raise unknown("channel")

    def user(self, id_: object) -> User:
        """The user of an id; raises 10013."""
        if user := self.users.get(str(id_)):
            return user
        raise unknown("user")
