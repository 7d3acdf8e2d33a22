"""The application: every area of the console in one place."""

from fastapi import APIRouter, Depends, FastAPI
from starlette.requests import Request
from starlette.responses import Response

from bot.console.areas import AREAS
from bot.console.around import Address, Around, Find, Unsure, sure
from bot.console.discord_oauth import DiscordOAuth
from bot.console.door import Door, HereOnDiscord
from bot.console.door import routes as door_routes
from bot.console.guard import own_form
from bot.console.mishaps import Mishaps
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.statics import Statics
from bot.service.people import Person
from bot.service.roles_again import RolesAgain
from bot.service.signing_in import SigningIn
from bot.wiring import App


def console(
    parts: Parts,
    address: Address | None = None,
    *,
    discord: DiscordOAuth | None = None,
    find: Find | None = None,
) -> FastAPI:
    """The console around services that are open already; without an app, the practice room alone.

    ``discord`` is the application with which people sign in, if there is one. ``find`` says who
    else is signed in with a token, beside those whom the store knows.
    """
    address = address or Address()
    unsure: Unsure = sure
    areas = [area for area in AREAS if parts.app is not None or area.is_open]
    statics = Statics()
    pages = Pages(statics, areas, can_sign_in=parts.app is not None)
    site = FastAPI(
        docs_url=None, redoc_url=None, openapi_url=None,
        # The framework's own tells addresses with what is asked, and messages of errors.
        telemetry={
            "tracing": False, "metrics": False, "logs": False, "operation_spans": False,
            "auto_configure": False,
        },
    )  # fmt: skip
    site.state.external = address.external
    if parts.app is not None:
        door = door_of(parts.app, discord)
        find, unsure = _either(find, door.roles.find), door.roles.unsure
        _add_door(site, door, pages)
    for area in areas:
        _add(site, area.name, area.routes(parts, pages))
    site.include_router(statics.routes())

    @site.api_route("/", methods=["GET", "HEAD"])
    async def start(request: Request) -> Response:
        return pages.answer(request, "start.html")

    mishaps = Mishaps(pages)
    mishaps.add_to(site)
    site.add_middleware(
        Around, address=address, find=find or nobody, unsure=unsure, mishaps=mishaps,
        largest={area.name: area.largest for area in areas},
    )  # fmt: skip
    return site


def _add(site: FastAPI, name: str, router: APIRouter) -> None:
    """What changes something there has to come from a page of ours."""
    site.include_router(router, prefix=f"/{name}", dependencies=[Depends(own_form)])


def _add_door(site: FastAPI, door: Door, pages: Pages) -> None:
    site.state.communities = door.communities
    _add(site, "door", door_routes(door, pages))


def door_of(app: App, discord: DiscordOAuth | None = None) -> Door:
    """The door of an application."""
    store, signing = app.store, SigningIn(app.store, app.clock)
    here = None if discord is None else HereOnDiscord(discord, store.communities)
    roles = RolesAgain(signing, store, app.clock, here)
    return Door(signing, roles, store, store.communities, discord)


def _either(first: Find | None, then: Find) -> Find:
    if first is None:
        return then

    async def find(token: str) -> Person | None:
        return await first(token) or await then(token)

    return find


async def nobody(_token: str) -> Person | None:
    """Where nobody can sign in."""
    return None
