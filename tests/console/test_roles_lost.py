"""Roles that are lost on Discord are lost in the console, over real sockets."""

from bot.console.discord_oauth import MANAGE_MESSAGES
from bot.service.roles_again import AGAIN, SOON, UNSURE
from tests.console.oauth_standin import OAuthStandIn
from tests.console.served import Served
from tests.console.test_discord_door import SCHOOL, known, sign_in  # noqa: F401 - a fixture


async def test_a_role_that_is_lost_on_discord_is_lost_here_within_ten_minutes(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    assert (await guest.get("/desk/")).status == 200
    discord.account.guilds.clear()
    discord.account.joins(SCHOOL, "School")

    served.clock.pass_by(AGAIN - SOON)
    assert (await guest.get("/desk/")).status == 200
    served.clock.pass_by(SOON)

    assert (await guest.get("/desk/")).status == 403


async def test_who_left_the_server_is_signed_out_within_ten_minutes(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    discord.account.guilds.clear()
    served.clock.pass_by(AGAIN)

    page = await guest.get("/desk/")

    assert (page.status, page.headers["location"]) == (303, "/door?to=/desk/")
    assert discord.revoked == discord.tokens


async def test_while_discord_has_trouble_it_is_said_until_when_roles_hold(
    served: Served, discord: OAuthStandIn
) -> None:
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    guest = served.guest()
    await sign_in(guest)
    sentence = "Discord cannot be asked at the moment"
    assert sentence not in (await guest.get("/desk/")).text
    discord.broken = 503
    served.clock.pass_by(AGAIN)

    unsure = await guest.get("/desk/")
    discord.broken = None
    served.clock.pass_by(SOON)
    sure = await guest.get("/desk/")
    discord.broken = 503
    served.clock.pass_by(UNSURE)
    over = await guest.get("/desk/")

    assert (unsure.status, sure.status, over.status) == (200, 200, 303)
    assert sentence in unsure.text
    assert sentence not in sure.text
