"""Steering a stand-in that runs in a process of its own: JSON over HTTP under ``/control``.

Request | Body | Answer
--- | --- | ---
``GET /control`` | | token, addresses, counters
``POST /control/guilds`` | ``{"name", "channels": [names], "members": [names]}`` | ids by name
``POST /control/act`` | ``{"person": id, "do": "says", …}`` | what came of it
``GET /control/sees?person=…&channel=…`` | | messages that person sees
``POST /control/flood`` | ``{"rate", "seconds", "people", "channels", "texts"}`` | at once
``GET /control/flood`` | | ``{"done", "said": [[message id, seconds since 1970, text number]]}``
``POST /control/wait`` | ``{"sessions"}``, ``{"channel", "messages"}``, ``{"flood": true}`` | then
``GET /control/requests?line=…`` | | what the bot asked for
``POST /control/faults`` | ``{"call": "fail", "with": {…}}`` | a method of `Faults`
``POST /control/gateway`` | ``{"call": "close", "with": {"code": 4000}}`` | a method of `Gateway`
``POST /control/stop`` | | the process ends

``do`` is one of ``says`` (``channel, content, reply_to``), ``edits`` (``message, content``),
``deletes`` (``message``), ``clicks`` (``message, button``), ``runs`` (``command, channel,
options``), ``leaves``. Whoever reaches the port is trusted: it listens on 127.0.0.1 only.
"""

import asyncio
import inspect
from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.discord_server import payloads
from tests.discord_server.answers import Answer, ClientRefusedError
from tests.discord_server.errors import ApiError, unknown
from tests.discord_server.flood import Flood
from tests.discord_server.http_door import PREFIX, answer
from tests.discord_server.kinds import JSON
from tests.discord_server.model import Message
from tests.discord_server.people import Person
from tests.discord_server.router import Reply
from tests.discord_server.server import DiscordServer

FAULTS = {"fail", "reset", "slow", "limit", "garble", "rain", "clear"}
GATEWAY = {
    "close", "reset", "ask_to_reconnect", "invalidate", "hold", "release", "deliver_twice",
}  # fmt: skip


class Control:
    """The levers of one stand-in, for another process."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.flood = Flood(server.world)
        self.stopped = asyncio.Event()
        self._tasks: asyncio.TaskGroup | None = None

    def add_to(self, app: web.Application, tasks: asyncio.TaskGroup) -> None:
        """Register the routes; floods run in ``tasks``."""
        self._tasks = tasks
        for method, path, handler in (
            ("GET", "", self._state),
            ("POST", "/guilds", self._guild),
            ("POST", "/act", self._act),
            ("GET", "/sees", self._sees),
            ("POST", "/flood", self._start_flood),
            ("GET", "/flood", self._flood),
            ("POST", "/wait", self._wait),
            ("GET", "/requests", self._requests),
            ("POST", "/faults", self._faults),
            ("POST", "/gateway", self._gateway),
            ("POST", "/stop", self._stop),
        ):
            app.router.add_route(method, "/control" + path, self._served(handler))

    def _served(
        self, handler: Callable[[JSON], Awaitable[Reply]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def serve(request: web.Request) -> web.Response:
            body = await request.json() if request.can_read_body else dict(request.query)
            try:
                return answer(await handler(body) or {}, 200, {})
            except ApiError as error:
                return answer(error.body(), error.status, {})
            except (ClientRefusedError, TimeoutError) as error:
                return answer({"message": str(error), "code": -1}, 409, {})

        return serve

    async def _state(self, _: JSON) -> Reply:
        server = self.server
        return {
            "token": server.token,
            "api_url": server.api_url,
            "gateway_url": server.gateway_url,
            "bot": server.bot.id,
            "identifies": server.gateway.identifies,
            "resumes": server.gateway.resumes,
            "sessions": server.gateway.listening,
            "requests": len(server.http.requests),
            "unknown_routes": server.http.unknown_routes,
            "prefix": PREFIX,
        }

    async def _guild(self, body: JSON) -> Reply:
        guild = self.server.add_guild(body["name"])
        channels = {name: guild.add_channel(name).id for name in body.get("channels", [])}
        members = {name: guild.add_member(name).id for name in body.get("members", [])}
        return {"id": guild.id, "owner": guild.owner_id, "channels": channels, "members": members}

    def _person(self, id_: str) -> Person:
        world = self.server.world
        user = world.user(id_)
        home = next((g for g in world.guilds.values() if user.id in g.members), None)
        return Person(world, user, home)

    def _message(self, id_: str) -> Message:
        for channel in self.server.world.channels.values():
            if id_ in channel.messages:
                return channel.messages[id_]
        raise unknown("message")

    async def _act(self, body: JSON) -> Reply:
        person, world = self._person(body["person"]), self.server.world
        match body["do"]:
            case "says":
                reply = self._message(body["reply_to"]) if "reply_to" in body else None
                channel = world.channel(body["channel"])
                said = await person.says(channel, body["content"], reply_to=reply)
                return payloads.message(said)
            case "edits":
                said = await person.edits(self._message(body["message"]), body["content"])
                return payloads.message(said)
            case "deletes":
                await person.deletes(self._message(body["message"]))
            case "clicks":
                clicked = await person.clicks(self._message(body["message"]), body["button"])
                return _told(clicked)
            case "runs":
                channel = world.channel(body["channel"])
                return _told(await person.runs(body["command"], channel, **body.get("options", {})))
            case "leaves":
                await person.leaves()
            case other:
                raise ClientRefusedError(f"nobody can {other!r} here")
        return None

    async def _sees(self, query: JSON) -> Reply:
        person, world = self._person(query["person"]), self.server.world
        channel = person.dm if query["channel"] == "dm" else world.channel(query["channel"])
        return [payloads.message(said) for said in person.sees(channel)]

    async def _start_flood(self, body: JSON) -> Reply:
        assert self._tasks is not None
        people = [self._person(id_) for id_ in body["people"]]
        channels = [self.server.world.channel(id_) for id_ in body["channels"]]
        self._tasks.create_task(
            self.flood.run(people, channels, body["texts"], body["rate"], body["seconds"])
        )
        return None

    async def _flood(self, _: JSON) -> Reply:
        return {"done": self.flood.done, "said": self.flood.said}

    async def _wait(self, body: JSON) -> Reply:
        server, channel = self.server, body.get("channel")
        place = server.world.channel(channel) if channel else None

        def so_far() -> bool:
            enough = place is None or len(place.messages) >= body["messages"]
            connected = server.gateway.listening >= body.get("sessions", 0)
            return enough and connected and (self.flood.done or not body.get("flood"))

        await server.until(so_far, seconds=body.get("seconds", 30))
        return None

    async def _requests(self, query: JSON) -> Reply:
        return [
            {"method": s.method, "path": s.path, "body": s.body, "status": s.status, "at": s.at}
            for s in self.server.requests(query.get("line", ""))
        ]

    async def _faults(self, body: JSON) -> Reply:
        return await _called(self.server.faults, FAULTS, body)

    async def _gateway(self, body: JSON) -> Reply:
        if set(body) & {"acks", "resumable"}:
            self.server.gateway.acks = body.get("acks", True)
            self.server.gateway.resumable = body.get("resumable", True)
            return None
        return await _called(self.server.gateway, GATEWAY, body)

    async def _stop(self, _: JSON) -> Reply:
        self.stopped.set()
        return None


async def _called(owner: object, known: set[str], body: JSON) -> Reply:
    if body["call"] not in known:
        raise ClientRefusedError(f"{body['call']!r} is not one of {sorted(known)}")
    outcome = getattr(owner, body["call"])(*body.get("of", ()), **body.get("with", {}))
    if inspect.isawaitable(outcome):
        await outcome
    return None


def _told(came: Answer) -> JSON:
    return {
        "failed": came.failed,
        "ephemeral": came.ephemeral,
        "text": came.text,
        "modal": came.modal,
        "message": payloads.message(came.message) if came.message else None,
    }
