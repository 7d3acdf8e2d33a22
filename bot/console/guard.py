"""Who may come in, and which requests are their own: roles, communities, and CSRF."""

import hmac
from dataclasses import dataclass
from typing import Annotated, Any, Final
from urllib.parse import quote, urlsplit

from fastapi import Depends, Path
from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.console.pages import FIELD, plain
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.comment import CommunityId
from bot.core.site import name_of
from bot.service.people import Person, Role

SAFE: Final = frozenset({"GET", "HEAD"})
"""Methods that change nothing."""

HEADER: Final = "x-csrf"
"""Where a script puts what a form has in a field."""


@dataclass(frozen=True, slots=True)
class Inside:
    """Somebody who is signed in, in a community in which they may do what was asked."""

    person: Person
    community: CommunityId


def signed_in(role: Role) -> Any:  # noqa: ANN401 - as FastAPI's own Depends
    """A dependency: whoever asks has this role in some community; gives the `Person`.

    Who is not signed in is led to the door and back; another role's page is refused (403).
    """

    async def check(request: Request) -> Person:
        person = _somebody(request)
        if not person.may(role):
            raise RefusedError(Why.ROLE)
        return person

    return Depends(check)


def within(role: Role) -> Any:  # noqa: ANN401 - as FastAPI's own Depends
    """A dependency for paths with ``{community}``: gives `Inside`.

    A community in which they have no role at all is answered like one that does not exist (404).
    """

    async def check(request: Request, community: Annotated[str, Path()]) -> Inside:
        person, where = _somebody(request), CommunityId(plain(community))
        if where not in await communities_of(request, person):
            raise RefusedError(Why.NOT_THERE)
        if not person.may(role, where):
            raise RefusedError(Why.ROLE)
        return Inside(person, where)

    return Depends(check)


async def communities_of(
    request: Request, person: Person, role: Role = Role.MEMBER
) -> dict[CommunityId, str]:
    """The communities in which somebody may do what ``role`` may, each with its name.

    For who has a role in all of this machine: all about which anything is kept.
    """
    named = person.communities(role)
    everywhere = any(one.community is None and one.role.includes(role) for one in person.grants)
    known = await request.app.state.communities() if everywhere else ()
    return {one: name_of(one) or one for one in known} | named


def _somebody(request: Request) -> Person:
    person = visit_of(request).person
    if person is None:
        raise RefusedError(Why.NOBODY)
    return person


async def own_form(request: Request) -> None:
    """What changes something comes from a page of ours. Raises `RefusedError` if it may not.

    Two ways, of which both have to hold: browsers say where a request comes from (``Origin``), and
    the form brings what only our page knew.
    """
    if request.method in SAFE:
        return
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != _host(request):
        raise RefusedError(Why.FORGED)
    given = request.headers.get(HEADER) or await _field(request)
    if not hmac.compare_digest(given.encode(), visit_of(request).csrf.encode()):
        raise RefusedError(Why.FORGED)


async def _field(request: Request) -> str:
    form = await request.form()
    given = form.get(FIELD)
    return "" if given is None or isinstance(given, UploadFile) else given


def _host(request: Request) -> str:
    """The host under which browsers reach us."""
    external: str | None = request.app.state.external
    return urlsplit(external).netloc if external else request.headers.get("host", "")


def door_to(request: Request) -> str:
    """The address of the door, which leads back here after signing in."""
    path = request.url.path if request.method in SAFE else "/"
    return f"/door?to={quote(path, safe='/')}"
