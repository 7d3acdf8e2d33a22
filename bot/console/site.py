"""The application: every area of the console in one place."""

from fastapi import Depends, FastAPI
from starlette.requests import Request
from starlette.responses import Response

from bot.console.areas import AREAS
from bot.console.around import Address, Around, Find
from bot.console.guard import own_form
from bot.console.mishaps import Mishaps
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.statics import Statics
from bot.service.people import Person


async def nobody(_token: str) -> Person | None:
    """Where nobody can sign in."""
    return None


def console(parts: Parts, address: Address | None = None, *, find: Find = nobody) -> FastAPI:
    """The console around services that are open already; without an app, the practice room alone.

    ``find`` says who is signed in with a token.
    """
    address = address or Address()
    areas = [area for area in AREAS if parts.app is not None or area.is_open]
    statics = Statics()
    pages = Pages(statics, areas, can_sign_in=parts.app is not None)
    mishaps = Mishaps(pages)
    site = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    site.state.external = address.external
    if parts.app is not None:
        site.state.communities = parts.app.store.communities
    for area in areas:
        router = area.routes(parts, pages)
        site.include_router(router, prefix=f"/{area.name}", dependencies=[Depends(own_form)])
    site.include_router(statics.routes())

    @site.api_route("/", methods=["GET", "HEAD"])
    async def start(request: Request) -> Response:
        return pages.answer(request, "start.html")

    mishaps.add_to(site)
    site.add_middleware(
        Around, address=address, find=find, mishaps=mishaps,
        largest={area.name: area.largest for area in areas},
    )  # fmt: skip
    return site
