"""A gateway session outlives its connection: it numbers events and keeps them for a resume."""

import asyncio
import json
import secrets
import zlib
from collections import deque
from dataclasses import dataclass, field

from aiohttp import web

from tests.discord_server import shapes
from tests.discord_server.kinds import JSON, Intent
from tests.discord_server.world import Event, World

KEPT_FOR_RESUME = 20_000
SENDS_A_MINUTE = 120
A_MINUTE = 60.0
MAY_HIDE_OR_SHOW = {
    "GUILD_ROLE_UPDATE", "GUILD_ROLE_DELETE", "GUILD_MEMBER_UPDATE",
    "CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE",
}  # fmt: skip


class Connection:
    """One WebSocket. What is put in goes out in order, compressed if the client asked."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self._request = request
        wanted = request.query.get("compress") == "zlib-stream"
        self._deflate = zlib.compressobj() if wanted else None
        self._sent: deque[float] = deque(maxlen=SENDS_A_MINUTE)
        # Without a size on purpose: a client that reads slowly must not slow the world down.
        self._waiting: asyncio.Queue[JSON] = asyncio.Queue()

    def may_send(self, now: float) -> bool:
        """Count a frame of the client; False when it sent more than Discord takes."""
        too_many = len(self._sent) == SENDS_A_MINUTE and now - self._sent[0] < A_MINUTE
        self._sent.append(now)
        return not too_many

    def put(self, payload: JSON) -> None:
        """Send soon."""
        self._waiting.put_nowait(payload)

    def op(self, code: int, data: object = None) -> None:
        """Send something that is not an event."""
        self.put({"op": code, "d": data, "s": None, "t": None})

    async def write(self) -> None:
        """Send what is put in, until cancelled or the client is gone."""
        while True:
            payload = await self._waiting.get()
            text = json.dumps(payload)
            try:
                if self._deflate is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._deflate.compress(text.encode())
                    await self.socket.send_bytes(packed + self._deflate.flush(zlib.Z_SYNC_FLUSH))
            except ConnectionError:
                return

    async def close(self, code: int, message: str = "") -> None:
        """Say goodbye with a code."""
        await self.socket.close(code=code, message=message.encode())

    def reset(self) -> None:
        """Vanish without a goodbye, as a broken network does."""
        if self._request.transport is not None:
            self._request.transport.abort()


@dataclass
class Session:
    """What one client hears. Shaped by its intents and its shard."""

    world: World
    intents: Intent
    shard: tuple[int, int]
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    connection: Connection | None = None
    sequence: int = 0
    held: list[tuple[str, JSON]] | None = None
    twice: set[str] = field(default_factory=set)
    """Names of events that are delivered two times each."""
    _kept: deque[JSON] = field(default_factory=lambda: deque(maxlen=KEPT_FOR_RESUME))
    _visible: dict[str, dict[str, bool]] = field(default_factory=dict)

    def hear(self, event: Event) -> None:
        """Pass an event on, as far as this session may know of it."""
        data = shapes.shape(self.world, event, self.intents, self.shard)
        if data is not None:
            self.push(event.name, data)
        if event.guild and event.name == "GUILD_CREATE":
            self._visible[event.guild.id] = shapes.visible(self.world, event.guild)
        elif event.guild and event.name in MAY_HIDE_OR_SHOW:
            self._tell_what_appeared(event)

    def push(self, name: str, data: JSON) -> None:
        """Number an event, keep it, and send it if somebody listens."""
        if self.held is not None:
            self.held.append((name, data))
            return
        for _ in range(2 if name in self.twice else 1):
            self.sequence += 1
            payload = {"op": 0, "t": name, "s": self.sequence, "d": data}
            self._kept.append(payload)
            if self.connection:
                self.connection.put(payload)

    def start(self, guilds: list[JSON], address: str, user: JSON, application: JSON) -> None:
        """READY."""
        number, count = self.shard
        self.push(
            "READY",
            {
                "v": 10,
                "user": user,
                "guilds": guilds,
                "session_id": self.id,
                "resume_gateway_url": address,
                "shard": [number, count],
                "application": application,
            },
        )

    def replay(self, connection: Connection, after: int) -> None:
        """Send again what came after a number, then RESUMED."""
        self.connection = connection
        for payload in self._kept:
            if payload["s"] > after:
                connection.put(payload)
        # An object, not null: discord.py writes into it.
        self.push("RESUMED", {"_trace": []})

    def _tell_what_appeared(self, event: Event) -> None:
        guild, world = event.guild, self.world
        if guild is None or not guild.available or world.bot.id not in guild.members:
            return
        asked = self.intents & Intent.GUILDS and shapes.on_shard(guild, self.shard)
        if not asked or not world.obfuscates_channels:
            return
        before = self._visible.get(guild.id, {})
        now = shapes.visible(world, guild)
        self._visible[guild.id] = now
        about = event.channel.id if event.channel else None
        for id_, sees in now.items():
            if id_ != about and id_ in before and before[id_] != sees:
                channel = guild.channels[id_]
                told = channel.payload() if sees else channel.obfuscated()
                self.push("CHANNEL_UPDATE", told)
