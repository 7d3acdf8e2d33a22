"""The door: signing in with a link or with Discord, signing out, and who did so lately."""

import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.discord_oauth import DiscordOAuth
from bot.console.guard import signed_in
from bot.console.pages import Pages
from bot.console.refused import RefusedError, Why
from bot.console.tries import Tries
from bot.console.visit import SESSION, VISIT, cookie_of, visit_of
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, KindnessError, TryLaterError
from bot.service.people import Person, Role
from bot.service.roles_again import RolesAgain
from bot.service.session_ports import SessionStore
from bot.service.signing_in import SigningIn

OAUTH: Final = "discord"
"""The cookie that remembers, while somebody is at Discord, what they were sent there with."""

AWAY: Final = 600
"""Seconds that they may be there."""

SHOWN: Final = 100
"""Sign-ins on the page about them."""

BACK: Final = "/door/discord/back"

Token = Annotated[str, Form(max_length=200)]


@dataclass(frozen=True, slots=True)
class Door:
    """What the door needs. ``discord`` is None where no application is set up for it."""

    signing: SigningIn
    roles: RolesAgain
    sessions: SessionStore
    communities: Callable[[], Awaitable[Sequence[CommunityId]]]
    discord: DiscordOAuth | None = None
    tries: Tries = field(default_factory=Tries)


def routes(door: Door, pages: Pages) -> APIRouter:
    """Everything under ``/door``."""
    router = APIRouter()

    @router.get("")
    async def at_the_door(request: Request, to: str = "/") -> Response:
        return _door(request, door, pages, to=to)

    @router.get("/link")
    async def with_link(request: Request, token: str = "") -> Response:
        """Asks first: what only looks at addresses, such as a chat's preview, uses no link up."""
        return pages.answer(request, "door/link.html", token=token[:200])

    @router.post("/link")
    async def by_link(request: Request, token: Token = "") -> Response:
        door.tries.count(request)
        try:
            fresh = await _by_link(request, door, token)
        except BadInputError as error:
            return _door(request, door, pages, error=error)
        return _come_in(request, fresh, "/")

    @router.post("/out")
    async def out(request: Request) -> Response:
        visit = visit_of(request)
        if visit.token is not None:
            await door.roles.out(visit.token)
        visit.forget(SESSION)
        return RedirectResponse("/", 303)

    @router.get("/sign-ins", dependencies=[signed_in(Role.ADMIN)])
    async def sign_ins(request: Request) -> Response:
        return await _sign_ins(request, door, pages)

    if door.discord is not None:
        router.include_router(_with_discord(door, door.discord, pages))
    return router


async def _by_link(request: Request, door: Door, token: str) -> str:
    """The token of a session instead of the one before; raises as `SigningIn.by_link` does."""
    visit = visit_of(request)
    name = visit.words.say("console-operator")
    fresh = await door.signing.by_link(token, name, instead_of=visit.token)
    if visit.token is not None:
        await door.roles.out(visit.token)  # which also gives back what Discord was asked with
    return fresh


async def _sign_ins(request: Request, door: Door, pages: Pages) -> Response:
    """Who signed in, for whoever runs the program. Raises RefusedError for anybody else."""
    person = visit_of(request).person
    if person is None or not person.everywhere:
        raise RefusedError(Why.ROLE)
    found = await door.sessions.sign_ins(limit=SHOWN)
    return pages.answer(request, "door/sign_ins.html", sign_ins=found)


def _with_discord(door: Door, discord: DiscordOAuth, pages: Pages) -> APIRouter:
    router = APIRouter(prefix="/discord")

    @router.get("")
    async def leave(request: Request, to: str = "/") -> Response:
        door.tries.count(request)
        leaving = discord.leave(_ours(request) + BACK)
        kept = f"{leaving.state} {leaving.verifier} {_inside(to)}"
        visit_of(request).remember(OAUTH, kept, seconds=AWAY)
        return RedirectResponse(leaving.url, 303)

    @router.get("/back")
    async def back(request: Request, code: str = "", state: str = "") -> Response:
        door.tries.count(request)
        visit = visit_of(request)
        kept = cookie_of(request, OAUTH, secure=visit.secure) or ""
        visit.forget(OAUTH)
        sent, verifier, to = [*kept.split(" "), "", ""][:3]
        if not sent or not hmac.compare_digest(sent.encode(), state.encode()):
            return _door(request, door, pages, error=BadInputError("console-discord-state"))
        if not code:  # they said no
            return _door(request, door, pages, error=BadInputError("console-discord-no"), to=to)
        try:
            person, access = await discord.arrive(code, verifier, _ours(request) + BACK)
        except KindnessError as error:
            return _door(request, door, pages, error=error, to=to)
        try:
            person = known_here(person, await door.communities())
        except KindnessError as error:
            await discord.give_back(access)
            return _door(request, door, pages, error=error, to=to)
        fresh = await door.roles.open(person, access, instead_of=visit.token)
        return _come_in(request, fresh, _inside(to))

    return router


@dataclass(frozen=True, slots=True)
class HereOnDiscord:
    """Implements `bot.service.roles_again.Platform`: roles in the servers where the bot is."""

    discord: DiscordOAuth
    communities: Callable[[], Awaitable[Sequence[CommunityId]]]

    async def again(self, access: str) -> Person:
        """Who it was, with their roles of now; raises as `Platform.again` says."""
        return known_here(await self.discord.again(access), await self.communities())

    async def give_back(self, access: str) -> None:
        """It is needed no longer."""
        await self.discord.give_back(access)


def known_here(person: Person, communities: Sequence[CommunityId]) -> Person:
    """The same person, with roles where the bot is; of other servers nothing is kept.

    Raises `BadInputError` (``console-discord-nowhere``) if there is none.
    """
    here = frozenset(communities)
    grants = tuple(grant for grant in person.grants if grant.community in here)
    if not grants:
        raise BadInputError("console-discord-nowhere")
    return replace(person, grants=grants)


def _door(
    request: Request,
    door: Door,
    pages: Pages,
    *,
    error: KindnessError | None = None,
    to: str = "/",
) -> Response:
    """The page with the ways in; with what went wrong, if something did."""
    words = visit_of(request).words
    return pages.answer(
        request,
        "door/door.html",
        status=200 if error is None else 503 if isinstance(error, TryLaterError) else 400,
        said=None if error is None else words.explain_error(error),
        to=_inside(to),
        discord=door.discord is not None,
        plain_http=visit_of(request).secure and not _is_https(request),
    )


def _come_in(request: Request, token: str, to: str) -> Response:
    """Signed in: a fresh session, and nothing that was good before."""
    visit = visit_of(request)
    visit.remember(SESSION, token)
    visit.forget(VISIT)
    return RedirectResponse(to, 303)


def _inside(to: str) -> str:
    """A path of ours; anything that a browser could take for another site is the start page."""
    safe = to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable()
    return to if safe and " " not in to and "\\" not in to and len(to) <= 60 else "/"


def _ours(request: Request) -> str:
    """Our own address, without a path."""
    external: str | None = request.app.state.external
    return (external or str(request.base_url)).rstrip("/")


def _is_https(request: Request) -> bool:
    return urlsplit(_ours(request)).scheme == "https"
