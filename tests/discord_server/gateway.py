"""The gateway: who may listen, heartbeats, resuming, asking for members, and its faults."""

import asyncio
import json
import random
from collections import deque
from typing import Literal

from aiohttp import WSMsgType, web

from tests.discord_server import chunks, shapes
from tests.discord_server.kinds import JSON, PRIVILEGED, Intent
from tests.discord_server.sessions import Connection, Session
from tests.discord_server.world import Event, World

CLOSE_SECONDS = 1.0
ALL_INTENTS = (1 << 26) - 1
FORGET_REQUESTS_AFTER = 10_000
BIG_REQUEST = 4096


class Gateway:
    """All sessions and connections, and the levers to disturb them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.address = ""
        self.heartbeat_ms = 41250
        self.acks = True
        """Answer heartbeats. Any frame counts as life for discord.py, so also stay quiet."""
        self.refuse = 0
        """So many of the next connections are refused with 503."""
        self.resumable = True
        """Accept resumes; else op 9 sends the client back to IDENTIFY."""
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.received: deque[tuple[int, JSON]] = deque(maxlen=FORGET_REQUESTS_AFTER)
        """Every frame from clients: op and data, tokens taken out."""
        self.identifies = 0
        self.resumes = 0
        self._twice: set[str] = set()
        world.listeners.append(self._hear)

    @property
    def listening(self) -> int:
        """Sessions that somebody listens to now."""
        return sum(session.connection is not None for session in self.sessions.values())

    def _hear(self, event: Event) -> None:
        for session in self.sessions.values():
            session.hear(event)

    # --- the protocol

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one WebSocket until it closes."""
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=503)
        socket = web.WebSocketResponse(timeout=CLOSE_SECONDS, compress=False)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self.connections.append(connection)
        connection.op(10, {"heartbeat_interval": self.heartbeat_ms})
        try:
            async with asyncio.TaskGroup() as tasks:
                writer = tasks.create_task(connection.write())
                await self._read(connection)
                writer.cancel()
        finally:
            self.connections.remove(connection)
            for session in self.sessions.values():
                if session.connection is connection:
                    session.connection = None
            self.world.changed()
        return socket

    async def _read(self, connection: Connection) -> None:
        async for frame in connection.socket:
            if frame.type is not WSMsgType.TEXT:
                return
            if len(frame.data) > BIG_REQUEST:
                await connection.close(4002, "Payload too large")
                return
            if not connection.may_send(self.world.clock.now()):
                await connection.close(4008, "Rate limited.")
                return
            payload = json.loads(frame.data)
            op, data = payload["op"], payload.get("d")
            known = {k: v for k, v in data.items() if k != "token"} if type(data) is dict else {}
            self.received.append((op, known))
            await self._answer(connection, op, data)
            self.world.changed()

    async def _answer(self, connection: Connection, op: int, data: JSON) -> None:
        session = self._session_of(connection)
        if op == 1 and self.acks:
            connection.op(11)
        elif op == 2:
            await self._identify(connection, data)
        elif op == 6:
            self._resume(connection, data)
        elif op == 8 and session is not None:
            if trouble := chunks.answer(self.world, session, data):
                await connection.close(*trouble)
        elif op not in {1, 3, 4} and session is None:
            await connection.close(4003, "Not authenticated.")

    def _session_of(self, connection: Connection) -> Session | None:
        return next((s for s in self.sessions.values() if s.connection is connection), None)

    async def _identify(self, connection: Connection, data: JSON) -> None:
        intents = Intent(data["intents"] & ALL_INTENTS)
        number, count = data.get("shard") or (0, 1)
        if data["token"] != self.world.application.token:
            await connection.close(4004, "Authentication failed.")
        elif not 0 <= number < count:
            await connection.close(4010, "Invalid shard.")
        elif intents & PRIVILEGED & ~self.world.application.privileged:
            await connection.close(4014, "Disallowed intent(s).")
        else:
            self._start(connection, intents, (number, count))

    def _start(self, connection: Connection, intents: Intent, shard: tuple[int, int]) -> None:
        self.identifies += 1
        world = self.world
        world.session_starts += 1
        # Who identifies has given its earlier sessions up.
        left = [s.id for s in self.sessions.values() if s.shard == shard and not s.connection]
        for id_ in left:
            del self.sessions[id_]
        session = Session(world, intents, shard, connection=connection, twice=self._twice)
        self.sessions[session.id] = session
        mine = [g for g in world.guilds.values() if world.bot.id in g.members]
        mine = [guild for guild in mine if shapes.on_shard(guild, shard)]
        unavailable = [{"id": guild.id, "unavailable": True} for guild in mine]
        application = {"id": world.application.id, "flags": 0}
        session.start(unavailable, self.address, world.bot.payload(), application)
        for guild in mine:
            session.hear(Event("GUILD_CREATE", {}, guild))

    def _resume(self, connection: Connection, data: JSON) -> None:
        session = self.sessions.get(data["session_id"])
        known = data["token"] == self.world.application.token
        if session is None or not known or not self.resumable:
            self.sessions.pop(data["session_id"], None)
            connection.op(9, data=False)
            return
        self.resumes += 1
        session.replay(connection, data["seq"] or 0)

    # --- faults

    async def close(self, code: int = 4000) -> None:
        """Close every connection with a code; sessions stay and may be resumed."""
        for connection in list(self.connections):
            await connection.close(code)

    def reset(self) -> None:
        """Break every connection without a word."""
        for connection in list(self.connections):
            connection.reset()

    def ask_to_reconnect(self) -> None:
        """Op 7, as before a deployment on Discord's side."""
        for connection in list(self.connections):
            connection.op(7)

    def invalidate(self, *, resumable: bool) -> None:
        """Op 9. When not resumable the sessions are forgotten: what comes meanwhile is lost."""
        connections = list(self.connections)
        if not resumable:
            self.sessions.clear()
        for connection in connections:
            connection.op(9, resumable)

    def demand_heartbeat(self) -> None:
        """Op 1 from the server."""
        for connection in list(self.connections):
            connection.op(1)

    def hold(self) -> None:
        """Keep events back from now on, until `release`."""
        for session in self.sessions.values():
            if session.held is None:
                session.held = []

    def release(
        self, order: Literal["kept", "reversed", "shuffled"] = "kept", seed: int = 0
    ) -> None:
        """Deliver what was held, in the order it happened or in another."""
        for session in self.sessions.values():
            held, session.held = session.held or [], None
            if order == "reversed":
                held.reverse()
            elif order == "shuffled":
                random.Random(seed).shuffle(held)
            for name, data in held:
                session.push(name, data)

    def deliver_twice(self, *names: str) -> None:
        """From now on every event of these names comes two times; no names ends it."""
        self._twice.clear()
        self._twice.update(names)

    def send_raw(self, name: str, data: JSON) -> None:
        """Send an event exactly as given, malformed if you like."""
        for session in self.sessions.values():
            session.push(name, data)
