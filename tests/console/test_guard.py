"""Who is shown which page: roles, communities, and what goes wrong."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import pytest
from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.console.guard import Inside, communities_of, signed_in, within
from bot.console.pages import plain, url
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, StaleError, TryLaterError
from bot.core.rules import preset
from bot.core.site import community_of
from bot.service.people import Person, Role
from tests.console.served import ELSEWHERE, HERE, Served, person, served_in

XSS = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
SLASHES = community_of("https://a.example/b%2Fc ?#")
ERRORS = {
    "bad": BadInputError("console-link-over"),
    "stale": StaleError("case-changed"),
    "later": TryLaterError("console-discord-later"),
    "unforeseen": ZeroDivisionError("what somebody wrote"),
}


def _pages() -> APIRouter:
    """Pages as areas have them."""
    router = APIRouter()

    @router.get("/where")
    async def where(
        request: Request, somebody: Annotated[Person, signed_in(Role.MODERATOR)]
    ) -> Response:
        return PlainTextResponse(" ".join(await communities_of(request, somebody, Role.MODERATOR)))

    @router.get("/error/{kind}")
    async def fail(kind: str) -> Response:
        raise ERRORS[kind]

    @router.post("/number")
    async def number(n: Annotated[int, Form()]) -> Response:
        return PlainTextResponse(str(n))

    @router.get("/{community}/case/{case}")
    async def case(case: str, inside: Annotated[Inside, within(Role.MODERATOR)]) -> Response:
        return PlainTextResponse(f"{inside.person.name} {inside.community} {plain(case)}")

    return router


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """A console with those pages under ``/try``, and three communities."""
    async with served_in(tmp_path, more=_pages()) as running:
        for community in (HERE, ELSEWHERE, SLASHES):
            rules, now = preset("school"), running.clock.now()
            await running.app.store.set_rules(community, rules, by="operator", now=now)
        yield running


def at(community: CommunityId, case: str = "c") -> str:
    return url("/try/{community}/case/{case}", community=community, case=case)


@pytest.mark.parametrize(
    ("role", "statuses"),
    [
        (Role.MEMBER, (403, 403, 200)),
        (Role.MANAGER, (403, 200, 200)),
        (Role.MODERATOR, (200, 403, 200)),
        (Role.ADMIN, (200, 200, 200)),
    ],
)
async def test_pages_of_another_role_are_refused(
    served: Served, role: Role, statuses: tuple[int, ...]
) -> None:
    guest = served.guest(person(role))

    found = [(await guest.get(f"/{area}/")).status for area in ("desk", "studio", "numbers")]

    assert tuple(found) == statuses


async def test_who_is_not_signed_in_is_led_to_the_door_and_back(served: Served) -> None:
    guest = served.guest()

    page = await guest.get("/studio/")
    part = await guest.get("/studio/", {"HX-Request": "true"})

    assert (page.status, page.headers["location"]) == (303, "/door?to=/studio/")
    assert part.status == 401
    assert "<html" not in part.text


async def test_what_a_name_looks_like_does_nothing(served: Served) -> None:
    page = await served.guest(person(Role.ADMIN, HERE, XSS)).get("/")

    assert "<img" not in page.text
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;" in page.text


async def test_a_body_that_is_too_large_is_not_read(served: Served) -> None:
    guest = served.guest(person(Role.MODERATOR))
    token = (await guest.get("/")).csrf

    page = await guest.post("/door/out", {"csrf": token, "more": "x" * 300_000})
    unannounced = await guest.trickle("/door/out", f"csrf={token}&more=".encode(), b"x" * 300_000)

    assert page.status == 413
    assert unannounced.status == 413
    assert (await guest.get("/desk/")).status == 200


@pytest.mark.parametrize(
    ("who", "status"),
    [
        (person(Role.MODERATOR), 200),
        (person(Role.ADMIN), 200),
        (person(Role.ADMIN, None), 200),
        (person(Role.MANAGER), 403),
        (person(Role.MEMBER), 403),
        (person(Role.ADMIN, ELSEWHERE), 404),
    ],
)
async def test_a_page_of_a_community_needs_the_role_there(
    served: Served, who: Person, status: int
) -> None:
    assert (await served.guest(who).get(at(HERE))).status == status


async def test_another_community_is_answered_as_one_that_does_not_exist(served: Served) -> None:
    guest, operator = served.guest(person(Role.MODERATOR)), served.guest(person(Role.ADMIN, None))

    theirs, none = await guest.get(at(ELSEWHERE)), await guest.get(at(CommunityId("discord:1")))

    assert (theirs.status, none.status) == (404, 404)
    assert "There is nothing here" in theirs.text
    assert "There is nothing here" in none.text
    assert (await operator.get(at(CommunityId("discord:1")))).status == 404


async def test_ids_that_a_site_chose_may_hold_anything(served: Served) -> None:
    page = await served.guest(person(Role.ADMIN, SLASHES)).get(at(SLASHES, "x/../y%2Fz"))

    assert page.text == f"Robin {SLASHES} x/../y%2Fz"


async def test_communities_are_those_of_ones_grants_or_all_there_are(served: Served) -> None:
    asked = [person(Role.MODERATOR), person(Role.ADMIN, None)]

    found = [(await served.guest(who).get("/try/where")).text for who in asked]

    assert found == [HERE, " ".join(sorted([HERE, ELSEWHERE])) + " " + SLASHES]


@pytest.mark.parametrize(
    ("kind", "status"), [("bad", 400), ("stale", 409), ("later", 503), ("unforeseen", 500)]
)
async def test_what_goes_wrong_is_explained_and_shows_nothing_of_ours(
    served: Served, logged: list[dict[str, object]], kind: str, status: int
) -> None:
    guest = served.guest()

    page = await guest.get(f"/try/error/{kind}")
    part = await guest.get(f"/try/error/{kind}", {"HX-Request": "true"})

    assert (page.status, part.status) == (status, status)
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    for one in (page, part):
        assert "Traceback" not in one.text
        assert "what somebody wrote" not in one.text
    assert "<html" not in part.text
    assert "what somebody wrote" not in str(logged)


async def test_a_form_with_something_else_than_was_asked_for_has_a_kind_page(
    served: Served,
) -> None:
    guest = served.guest()
    token = (await guest.get("/door/link")).csrf

    wrong = await guest.post("/try/number", {"csrf": token, "n": XSS})
    method = await guest.get("/try/number")

    assert (wrong.status, method.status) == (400, 405)
    assert "<img" not in wrong.text
    assert method.headers["allow"] == "POST"
