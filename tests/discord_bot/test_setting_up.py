"""``/kindness setup`` told as stories: choices, what is missing, and what is in force."""

import asyncio
from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.discord_bot.drafts import CHOICES
from bot.discord_bot.preflight import Preflight, said
from bot.discord_bot.rights import TIME_OUT, needs
from bot.discord_bot.wording import Wording
from bot.store.tables import RULEBOOK
from bot.words import Words, locales
from campaign_content.loader import load
from tests.discord_bot.house import House
from tests.discord_bot.panels import opened
from tests.discord_bot.test_reports import reported
from tests.discord_server import ChannelKind, ClientRefusedError, Permission

P = Permission
ENOUGH = (
    P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY | P.SEND_MESSAGES | P.SEND_MESSAGES_IN_THREADS
    | P.EMBED_LINKS | P.MANAGE_MESSAGES | P.MANAGE_THREADS | P.MODERATE_MEMBERS
)  # fmt: skip


async def test_an_administrator_chooses_and_it_is_in_force(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        panel = await opened(house)
        assert panel.answer.ephemeral
        await panel.choose("Which rules fit this server?", "School", "**School**")
        await panel.choose("What may the bot do?", "Ask the author", "**Ask the author**")

        await panel.press("Put in force", "It is in force")

        page = await app.store.page(house.community)
        assert page is not None
        assert page.rules == preset("school", mode=Mode.NUDGE)
        assert page.by == f"discord:{panel.who.id}"
        told = await house.mona.waits_for(house.desk, "has set the bot")
        assert f"<@{panel.who.id}>" in told.text
        assert told.pinged == []


async def test_a_new_server_is_set_up_from_nothing(house: House) -> None:
    async with house.running(settled=False) as app:
        panel = await opened(house)
        assert "No moderators’ channel is chosen" in panel.text
        await panel.choose("What may the bot do?", "Ask the author", "**Ask the author**")
        refused = await panel.who.clicks(panel.message, "Put in force")
        assert "Choose the moderators’ channel first" in (await refused.followup()).text

        await panel.choose("k1s:desk", house.desk, "every permission that it needs")
        await panel.press("Put in force", "It is in force")

        assert (await app.steering.rules(house.community)).mode is Mode.NUDGE
        await house.anna.says(house.general, "you are worthless")
        assert "worthless" in (await house.prompt(house.anna)).text


async def test_the_same_again_changes_nothing(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        before = await app.store.page(house.community)
        panel = await opened(house)

        await panel.press("Put in force", "It was in force already")

        assert await app.store.page(house.community) == before


async def test_two_clicks_at_once_put_it_in_force_once(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        panel = await opened(house)
        await panel.choose("k1s:mode", "Ask the author", "**Ask the author**")

        await asyncio.gather(
            panel.who.clicks(panel.message, "Put in force"),
            panel.who.clicks(panel.message, "Put in force"),
        )
        await house.says(panel.answer, "in force already")

        pages = sa.select(sa.func.count()).select_from(RULEBOOK)
        async with app.store.database.reading() as connection:
            assert await connection.scalar(pages) == 2  # the one from before, and this one


async def test_a_server_that_asks_for_two_factors_says_so(house: House) -> None:
    found = Preflight({}, 3, 0, (), two_factor=True, no_desk=False, invite="")

    text = said(found, Wording(load()), "en", room=2000)

    assert "two-factor authentication" in text


async def test_a_set_up_left_half_way_goes_on_after_a_restart(house: House) -> None:
    async with house.running(settled=False):
        panel = await opened(house)
        await panel.choose("k1s:preset", "Gaming", "**Gaming**")
        await panel.choose("k1s:desk", house.desk, "every permission")

    async with house.running(settled=False) as app:
        again = await opened(house)
        assert "**Gaming**" in again.text
        await panel.choose("k1s:mode", "Ask the author", "**Ask the author**")
        await panel.press("Put in force", "It is in force")

        assert await app.steering.rules(house.community) == preset("gaming", mode=Mode.NUDGE)


async def test_starting_over_shows_what_is_in_force(house: House) -> None:
    async with house.running(Mode.NUDGE):
        panel = await opened(house)
        await panel.choose("k1s:preset", "Gaming", "**Gaming**")

        await panel.press("Start over", "**Community**")


async def test_nobody_sets_a_server_up_who_may_not_manage_it(house: House) -> None:
    async with house.running():
        with pytest.raises(ClientRefusedError):
            await house.mona.runs("/kindness setup", house.general)


async def test_who_lost_the_right_in_between_is_refused_at_the_click(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        admins = house.guild.add_role("Admins", P.MANAGE_GUILD)
        carla = house.guild.add_member("carla", roles=(admins,))
        panel = await opened(house, carla)
        await house.guild.owner().takes(admins, carla)

        refused = await carla.clicks(panel.message, "Put in force")

        await house.server.until(lambda: "people who may manage the server" in refused.text)
        assert (await app.steering.rules(house.community)).mode is Mode.OBSERVE


async def test_the_language_that_was_chosen_is_spoken_to_authors(house: House) -> None:
    async with house.running(Mode.NUDGE):
        panel = await opened(house)
        await panel.choose("k1s:language", "Italiano", "**Ask the author**")
        await panel.press("Put in force", "It is in force")

        await house.anna.says(house.general, "you are worthless")
        prompt = await house.prompt(house.anna)

        assert "Cancellalo" in prompt.buttons


async def test_a_card_that_is_acted_on_stays_in_the_language_that_was_chosen(house: House) -> None:
    async with house.running(Mode.NUDGE):
        panel = await opened(house)
        await panel.choose("k1s:language", "Italiano", "**Ask the author**")
        await panel.press("Put in force", "It is in force")
        await reported(house.ben, await house.anna.says(house.general, "nobody likes ben"))
        card = await house.mona.waits_for(house.desk, "Una persona lo ha segnalato")

        await house.mona.clicks(card, "Prendilo")

        await house.server.until(lambda: "Restituiscilo" in card.buttons)
        assert house.mona.user.locale == "en-US"


async def test_the_panel_speaks_the_language_of_who_opened_it(house: House) -> None:
    async with house.running(Mode.OBSERVE):
        owner = house.guild.owner()
        owner.user.locale = "it"

        panel = await opened(house, owner)

        assert "Come deve lavorare qui il bot?" in panel.text


async def test_what_is_missing_is_named_with_where_and_why(house: House) -> None:
    secret = house.guild.add_channel("quiet", ChannelKind.TEXT)
    secret.deny(house.server.bot, P.MANAGE_MESSAGES)
    house.guild.set_bot_permissions(ENOUGH & ~P.MODERATE_MEMBERS)
    house.guild.add_channel("hidden", hidden_from_bot=True)
    house.guild.add_role("Teachers", P(0), position=60)

    async with house.running(Mode.NUDGE):
        text = (await opened(house)).text

    assert f"**Manage Messages** is missing (<#{secret.id}>). It takes a message down" in text
    assert "**Timeout Members** is missing (everywhere). A moderator can confirm" in text
    assert "does not see one channel" in text
    assert "cannot time out people with these roles: <@&" in text
    assert f"client_id={house.server.world.application.id}" in text
    assert f"permissions={int(ENOUGH)}" in text
    assert "every permission that it needs" not in text


async def test_a_bot_that_only_observes_asks_for_three_rights(house: House) -> None:
    reading = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
    house.guild.set_bot_permissions(reading)
    house.guild.everyone.permissions = reading | P.USE_APPLICATION_COMMANDS

    async with house.running(Mode.OBSERVE):
        panel = await opened(house)

        assert f"permissions={int(reading | P.SEND_MESSAGES)}" in panel.text
        assert "Manage Messages" not in panel.text
        assert f"**Send Messages** is missing (<#{house.desk.id}>)" in panel.text


async def test_a_bot_with_all_that_it_needs_hears_so(house: House) -> None:
    house.guild.set_bot_permissions(ENOUGH)

    async with house.running(Mode.HOLD):
        assert "every permission that it needs" in (await opened(house)).text


async def test_a_long_list_of_what_is_missing_still_fits(house: House) -> None:
    house.guild.set_bot_permissions(P.VIEW_CHANNEL)
    for number in range(12):
        house.guild.add_channel(f"room-{number}")

    async with house.running(Mode.HOLD):
        text = (await opened(house)).text

    assert "everywhere" in text
    assert len(text) <= 2000


@pytest.mark.parametrize("locale", locales())
def test_every_choice_has_a_name_in_every_language(locale: str) -> None:
    words = Words(locale, strict=True)
    for what, values in CHOICES.items():
        for value in values:
            assert 1 <= len(words.say(f"discord-{what}-{value}")) <= 100


@pytest.mark.parametrize("locale", locales())
def test_every_need_has_a_name_and_a_reason_in_every_language(locale: str) -> None:
    words = Words(locale, strict=True)
    for need in needs(preset("community", mode=Mode.HOLD)):
        assert words.say(f"discord-right-{need.name}")
        assert words.say(f"discord-need-{need.where}-{need.name}")


def test_a_time_out_is_only_asked_for_where_the_rules_propose_one() -> None:
    rules = preset("community", mode=Mode.NUDGE)
    without = replace(rules, ladder=())

    assert TIME_OUT in needs(rules)
    assert TIME_OUT not in needs(without)
