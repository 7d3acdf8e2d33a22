"""Signing in with Discord, over real sockets, against a stand-in as strict as Discord."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.console.discord_oauth import (
    ADMINISTRATOR,
    MANAGE_GUILD,
    MANAGE_MESSAGES,
    MODERATE_MEMBERS,
    DiscordOAuth,
)
from bot.core.rules import preset
from bot.discord_bot.ids import author_id, community_id
from bot.service.people import Right, Role
from bot.service.session_ports import Way
from tests.console.oauth_standin import CLIENT, OAuthStandIn
from tests.console.served import Guest, Page, Served, served_in

SCHOOL, CLUB = 11, 12


@pytest.fixture(autouse=True)
async def known(served: Served) -> None:
    """The bot is in one server, where its moderators have set rules."""
    rules, now = preset("school"), served.clock.now()
    await served.app.store.set_rules(community_id(SCHOOL), rules, by="mod", now=now)


async def to_discord(guest: Guest, to: str = "/desk/") -> str:
    """Go to Discord; returns where it sends the browser back to."""
    leaving = await guest.get(f"/door/discord?to={to}")
    assert leaving.status == 303
    async with guest.session.get(leaving.headers["location"], allow_redirects=False) as agreed:
        assert agreed.status == 302
        return agreed.headers["location"]


async def back(guest: Guest, address: str) -> Page:
    return await guest.get(address.removeprefix(guest.address))


def written(folder: Path) -> bytes:
    """All that lies in the files of a folder."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def sign_in(guest: Guest, to: str = "/desk/") -> Page:
    return await back(guest, await to_discord(guest, to))


@pytest.mark.parametrize(
    ("rights", "owner", "roles"),
    [
        (0, False, set()),
        (MANAGE_MESSAGES, False, {Role.MODERATOR}),
        (MODERATE_MEMBERS, False, {Role.MODERATOR}),
        (MANAGE_GUILD, False, {Role.MANAGER}),
        (MANAGE_GUILD | MANAGE_MESSAGES, False, {Role.MODERATOR, Role.MANAGER}),
        (ADMINISTRATOR, False, {Role.MODERATOR, Role.MANAGER, Role.ADMIN}),
        (0, True, {Role.MODERATOR, Role.MANAGER, Role.ADMIN}),
    ],
)
async def test_discords_rights_are_roles_as_its_commands_have_them(
    served: Served,
    discord: OAuthStandIn,
    rights: int,
    owner: bool,  # noqa: FBT001
    roles: set[Role],
) -> None:
    discord.account.joins(SCHOOL, "Our <b>school</b>", rights, owner=owner)
    discord.account.joins(CLUB, "A club we are not in", ADMINISTRATOR)
    guest = served.guest()

    page = await sign_in(guest, "/numbers/")

    assert (page.status, page.headers["location"]) == (303, "/numbers/")
    cookies = {one.key: one.value for one in guest.session.cookie_jar}
    person = await served.signing.find(cookies["kindness-session"])
    assert person is not None
    assert (person.id, person.name) == (author_id(7), "Mona")
    assert person.communities(Role.MEMBER) == {community_id(SCHOOL): "Our <b>school</b>"}
    assert {role for role in Role if person.may(role)} == roles | {Role.MEMBER}
    held = {one for one in Right if person.has(one, community_id(SCHOOL))}
    all_of_it = owner or bool(rights & ADMINISTRATOR)
    assert (Right.TIME_OUT in held) == (all_of_it or bool(rights & MODERATE_MEMBERS))
    assert (Right.TAKE_DOWN in held) == (all_of_it or bool(rights & MANAGE_MESSAGES))
    assert not person.everywhere
    assert [one.way for one in await served.app.store.sign_ins(limit=9)] == [Way.DISCORD]


async def test_discords_token_is_given_back_when_they_sign_out(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    assert discord.revoked == set()

    await guest.send("/", "/door/out", {})

    assert discord.revoked == discord.tokens
    assert len(discord.tokens) == 1


async def test_discords_token_is_given_back_when_they_sign_in_with_a_link(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    link = await served.signing.link(Role.ADMIN)

    await guest.send("/door/link", "/door/link", {"token": link})

    assert (await guest.get("/door/sign-ins")).status == 200
    assert discord.revoked == discord.tokens


async def test_discords_token_is_given_back_at_once_if_nobody_is_signed_in_with_it(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(CLUB, "A club we are not in", ADMINISTRATOR)

    await sign_in(served.guest())

    assert discord.revoked == discord.tokens
    assert len(discord.tokens) == 1


async def test_discords_token_is_kept_in_no_file(
    served: Served, discord: OAuthStandIn, tmp_path: Path
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)

    await sign_in(served.guest())

    (token,) = discord.tokens
    assert token.encode() not in written(tmp_path)


async def test_what_did_not_begin_in_this_browser_signs_nobody_in(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", ADMINISTRATOR)
    attacker, victim = served.guest(), served.guest()
    theirs = await to_discord(attacker)

    forced = await back(victim, theirs)
    await to_discord(victim)
    swapped = await back(victim, theirs)

    assert (forced.status, swapped.status) == (400, 400)
    assert "did not begin in this browser" in forced.text
    assert (await victim.get("/desk/")).status == 303
    assert list(await served.app.store.sign_ins(limit=9)) == []


async def test_what_discord_sends_back_is_good_once(served: Served, discord: OAuthStandIn) -> None:
    discord.account.joins(SCHOOL, "School", ADMINISTRATOR)
    guest = served.guest()
    address = await to_discord(guest)
    assert (await back(guest, address)).status == 303

    assert (await back(guest, address)).status == 400


async def test_a_code_of_somebody_else_is_worth_nothing_here(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", ADMINISTRATOR)
    guest, other = served.guest(), served.guest()
    stolen = parse_qs(urlsplit(await to_discord(other)).query)["code"][0]
    own = parse_qs(urlsplit(await to_discord(guest)).query)["state"][0]

    page = await guest.get(f"/door/discord/back?code={stolen}&state={own}")

    assert page.status == 400
    assert "does not know this sign-in" in page.text


async def test_who_says_no_at_discord_is_told_so(served: Served, discord: OAuthStandIn) -> None:
    discord.agrees = False

    page = await sign_in(served.guest())

    assert page.status == 400
    assert "You did not agree" in page.text


async def test_who_shares_no_server_with_us_is_told_so(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(CLUB, "A club we are not in", ADMINISTRATOR)

    page = await sign_in(served.guest())

    assert page.status == 400
    assert "share no server" in page.text
    assert list(await served.app.store.sign_ins(limit=9)) == []


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_where_discord_has_trouble_one_is_asked_to_come_back(
    served: Served, discord: OAuthStandIn, status: int
) -> None:
    discord.broken = status

    page = await sign_in(served.guest())

    assert page.status == 503
    assert "Discord does not answer as it should" in page.text


async def test_what_discord_sends_is_read_with_care(served: Served, discord: OAuthStandIn) -> None:
    discord.account.guilds = [{"id": "not a number"}]

    page = await sign_in(served.guest())

    assert page.status == 503
    assert "Discord does not answer as it should" in page.text


async def test_a_wrong_secret_signs_nobody_in(tmp_path: Path, discord: OAuthStandIn) -> None:
    oauth = DiscordOAuth(CLIENT, "another secret", discord.address)
    async with served_in(tmp_path / "wrong", discord=oauth) as served:
        page = await sign_in(served.guest())

    assert page.status == 400


async def test_discord_is_no_way_in_where_nobody_has_set_it_up(tmp_path: Path) -> None:
    async with served_in(tmp_path / "without") as served:
        page, way = await served.guest().get("/door"), await served.guest().get("/door/discord")

    assert "Sign in with Discord" not in page.text
    assert way.status == 404


async def test_who_is_erased_is_signed_out(served: Served, discord: OAuthStandIn) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    assert (await guest.get("/desk/")).status == 200

    await served.app.store.erase(author_id(7))

    assert (await guest.get("/desk/")).status == 303


async def test_discords_secret_shows_itself_nowhere() -> None:
    assert "hush" not in repr(DiscordOAuth(CLIENT, "hush"))
