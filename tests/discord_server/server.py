"""The stand-in as one thing: start it, fill it, disturb it, stop it."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.discord_server.channels import Channel
from tests.discord_server.clock import Clock
from tests.discord_server.drafts import Draft
from tests.discord_server.faults import Faults
from tests.discord_server.gateway import Gateway
from tests.discord_server.guilds import Guild
from tests.discord_server.http_door import PREFIX, HttpDoor, Seen
from tests.discord_server.kinds import JSON
from tests.discord_server.messages import Source, send, tell_of_edit
from tests.discord_server.model import Message, User
from tests.discord_server.people import Person
from tests.discord_server.permissions import Permission
from tests.discord_server.picture import picture
from tests.discord_server.world import Limits, World

MAX_BODY = 26 * 2**20
GOING_AWAY = 1001


class DiscordServer:
    """A Discord on a loopback port. An async context manager; filled before or after it starts."""

    def __init__(self) -> None:
        self.world = World()
        self.faults = Faults()
        self.gateway = Gateway(self.world)
        self.http = HttpDoor(self.world, self.faults)
        self._runner: web.AppRunner | None = None

    # --- life

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 takes a free one."""
        await self.serve(self.application(), port)

    def application(self) -> web.Application:
        """Everything that is served, for `serve`; more routes may be added."""
        app = web.Application(client_max_size=MAX_BODY)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/attachments/{channel}/{file}/{name}", self.http.attachment)
        app.router.add_route("*", PREFIX + "/{path:.*}", self.http.handle)
        return app

    async def serve(self, app: web.Application, port: int) -> None:
        """Listen with an application of `application`."""
        self._runner = web.AppRunner(app, handle_signals=False, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        taken = self._runner.addresses[0][1]
        self.world.address = f"http://127.0.0.1:{taken}"
        self.gateway.address = f"ws://127.0.0.1:{taken}/gateway/"
        self.world.gateway_address = self.gateway.address

    async def stop(self) -> None:
        """Close every connection and the port."""
        await self.gateway.close(GOING_AWAY)
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        """Start on a free port."""
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        await self.stop()

    # --- what a bot must know

    @property
    def api_url(self) -> str:
        """The base of the REST API."""
        return self.world.address + PREFIX

    @property
    def gateway_url(self) -> str:
        """The WebSocket."""
        return self.gateway.address

    @property
    def token(self) -> str:
        """The token that is accepted."""
        return self.world.application.token

    # --- the world

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self.world.bot

    @property
    def clock(self) -> Clock:
        """The server's time; ``clock.advance(900)`` ages interaction tokens."""
        return self.world.clock

    @property
    def limits(self) -> Limits:
        """Discord's numbers."""
        return self.world.limits

    def add_guild(
        self, name: str = "School", *, bot_permissions: Permission | None = None
    ) -> Guild:
        """A guild with an owner and the bot in it, everything allowed but ADMINISTRATOR."""
        return self.world.add_guild(name, bot_permissions=bot_permissions)

    def add_person(self, name: str) -> Person:
        """A person who is in no guild yet."""
        return Person(self.world, self.world.add_user(name))

    def unfurl(self, said: Message, title: str, description: str = "") -> None:
        """Discord shows a preview of a link: an update that changes nothing the author wrote."""
        embed = {"type": "link", "url": "https://example.org", "title": title}
        said.embeds.append(embed | {"description": description})
        tell_of_edit(self.world, said)

    def webhook_says(self, channel: Channel, name: str, content: str) -> Message:
        """Somebody's webhook, not the bot's, speaks in a channel."""
        face = User(self.world.clock.snowflake(), name, bot=True)
        source = Source(webhook_id=face.id)
        return send(self.world, face, channel, Draft(content=content), source=source)

    async def until(self, true: Callable[[], object], *, seconds: float = 5.0) -> None:
        """Wait until something is true of this server; raises TimeoutError."""
        await self.world.until(true, seconds=seconds)

    def commands(self, guild: Guild | None = None) -> list[JSON]:
        """Registered commands: the global ones, or those of one guild."""
        return list(self.world.commands.get(guild.id if guild else None, {}).values())

    def picture(self) -> JSON:
        """The world in words, without ids and times, to compare one run with another."""
        return picture(self.world)

    # --- what the bot did

    def requests(self, line: str = "") -> list[Seen]:
        """Requests whose ``METHOD /path`` contains a text, oldest first."""
        return [seen for seen in self.http.requests if line in f"{seen.method} {seen.path}"]
