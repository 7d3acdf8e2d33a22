"""Signing in with a link, signing out, and what comes from elsewhere."""

from pathlib import Path

import pytest

from bot.console.around import Address
from bot.console.serving import address_of
from bot.console.tries import FROM_ONE
from bot.service.people import OPERATOR, Role
from bot.service.session_ports import Way
from bot.service.signing_in import IDLE, LINK_LASTS
from tests.console.served import Guest, Page, Served, person, served_in

XSS = '<img src=x onerror="alert(1)"><script>alert(2)</script>'


async def with_link(served: Served, role: Role = Role.ADMIN) -> Guest:
    """Somebody who has signed in with a link."""
    guest = served.guest()
    page = await used(guest, await served.signing.link(role))
    assert (page.status, page.headers["location"]) == (303, "/")
    return guest


async def used(guest: Guest, token: str) -> Page:
    """Open a link and press its button."""
    return await guest.send(f"/door/link?token={token}", "/door/link", {"token": token})


async def test_a_link_signs_in_once_and_looking_at_it_uses_nothing_up(served: Served) -> None:
    token = await served.signing.link(Role.ADMIN)
    guest, late = served.guest(), served.guest()
    await late.get(f"/door/link?token={token}")

    first = await used(guest, token)
    second = await used(late, token)

    assert (first.status, second.status) == (303, 400)
    assert (await guest.get("/desk/")).status == 200
    assert "used before" in second.text
    assert (await late.get("/desk/")).status == 303


@pytest.mark.parametrize("token", ["", "wrong", "ä" * 50, XSS])
async def test_a_wrong_link_signs_nobody_in(served: Served, token: str) -> None:
    page = await used(served.guest(), token)

    assert page.status == 400
    assert "kindness-session" not in page.headers.get("set-cookie", "")
    assert "<img" not in page.text


async def test_a_link_is_over_after_ten_minutes(served: Served) -> None:
    token = await served.signing.link(Role.ADMIN)
    served.clock.pass_by(LINK_LASTS)

    assert (await used(served.guest(), token)).status == 400


async def test_a_session_ends_after_an_hour_without_a_request(served: Served) -> None:
    guest = await with_link(served)
    served.clock.pass_by(IDLE)

    page = await guest.get("/desk/")

    assert (page.status, page.headers["location"]) == (303, "/door?to=/desk/")
    assert 'kindness-session=""' in page.headers["set-cookie"]


async def test_the_cookie_of_a_session_is_for_us_alone(served: Served) -> None:
    token = await served.signing.link(Role.ADMIN)

    page = await used(served.guest(), token)

    cookie = page.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie


async def test_over_https_cookies_travel_over_https_alone(tmp_path: Path) -> None:
    address = Address(frozenset({"127.0.0.1"}), secure=True, external="https://kind.example")
    async with served_in(tmp_path, address=address) as served:
        page = await served.guest().get("/door/link")

    assert page.headers["set-cookie"].startswith("__Host-kindness-visit=")
    assert "Secure" in page.headers["set-cookie"]
    assert page.headers["strict-transport-security"]


async def test_who_signs_out_is_out_and_an_old_cookie_is_worth_nothing(served: Served) -> None:
    guest = await with_link(served)
    kept = {one.key: one.value for one in guest.session.cookie_jar}

    left = await guest.send("/", "/door/out", {})
    old = served.guest(headers={"Cookie": f"kindness-session={kept['kindness-session']}"})

    assert (left.status, left.headers["location"]) == (303, "/")
    assert (await guest.get("/desk/")).status == 303
    assert (await old.get("/desk/")).status == 303


async def test_signing_in_again_ends_the_session_before(served: Served) -> None:
    guest = await with_link(served)
    before = {one.key: one.value for one in guest.session.cookie_jar}["kindness-session"]

    await used(guest, await served.signing.link(Role.ADMIN))

    after = {one.key: one.value for one in guest.session.cookie_jar}["kindness-session"]
    assert after != before
    assert await served.signing.find(before) is None


async def test_who_signed_in_is_on_record_for_who_runs_this(served: Served) -> None:
    guest = await with_link(served)
    await guest.send("/", "/door/out", {})

    page = await (await with_link(served)).get("/door/sign-ins")
    other = await served.guest(person(Role.ADMIN)).get("/door/sign-ins")

    assert [(one.person, one.way) for one in await served.app.store.sign_ins(limit=9)] == [
        (OPERATOR, Way.LINK)
    ] * 2
    assert page.text.count("<td>operator</td>") == 2
    assert "still signed in" in page.text
    assert other.status == 403


# --- what comes from elsewhere ----------------------------------------------------------------


async def test_a_form_without_its_token_or_with_another_changes_nothing(
    served: Served, logged: list[dict[str, object]]
) -> None:
    guest, other = await with_link(served), await with_link(served)
    foreign = (await other.get("/")).csrf

    pages = [
        await guest.post("/door/out", {}),
        await guest.post("/door/out", {"csrf": "ü"}),
        await guest.post("/door/out", {"csrf": foreign}),
    ]

    assert [page.status for page in pages] == [403] * 3
    assert (await guest.get("/desk/")).status == 200
    assert [one["why"] for one in logged if one["event"] == "page_refused"] == ["forged"] * 3


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
async def test_a_form_that_another_site_sends_changes_nothing(served: Served, origin: str) -> None:
    guest = await with_link(served)
    token = (await guest.get("/")).csrf

    page = await guest.post("/door/out", {"csrf": token}, {"Origin": origin})
    own = await guest.post("/door/out", {"csrf": token}, {"Origin": served.address})

    assert (page.status, own.status) == (403, 303)


async def test_a_name_that_is_not_ours_leads_nowhere(tmp_path: Path) -> None:
    address = address_of("127.0.0.1", None, local=True)
    async with served_in(tmp_path, address=address) as served:
        page = await served.guest().get("/", {"Host": "evil.example"})
        own = await served.guest().get("/")

    assert (page.status, own.status) == (421, 200)
    assert not address.secure
    assert address_of("0.0.0.0", None, local=False) == Address(secure=True)


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil", "/a b", "x"])
async def test_the_door_leads_to_no_other_site(served: Served, to: str) -> None:
    page = await (await with_link(served)).get(f"/door?to={to}")

    assert 'class="button" href="/"' in page.text


async def test_who_tries_often_waits(served: Served, logged: list[dict[str, object]]) -> None:
    guest = served.guest()
    token = (await guest.get("/door/link")).csrf
    statuses = [
        (await guest.post("/door/link", {"csrf": token, "token": str(one)})).status
        for one in range(FROM_ONE)
    ]
    page = await guest.post("/door/link", {"csrf": token, "token": "x"})

    assert statuses == [400] * FROM_ONE
    assert page.status == 429
    assert 1 <= int(page.headers["retry-after"]) <= 6
    assert {"event": "page_refused", "why": "too-often", "level": "warning"} in logged
