"""No card is lost when the moderators' channel is missing, and ``/case list`` says what waits."""

import asyncio

import pytest

from bot.core.case import CaseState
from bot.core.errand import ErrandState
from bot.discord_bot import case_list
from bot.discord_bot.calling import NO_DESK
from bot.discord_bot.names import DESK
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.panels import opened
from tests.discord_bot.test_desk import STRICT, THREAT, card
from tests.discord_server import Answer, Person
from tests.quick import patience

WAITS = (ErrandState.WAITING, NO_DESK)


async def waiting(house: House, app: App, cards: int = 1) -> None:
    """Until so many cards wait for a channel."""
    async with asyncio.timeout(patience(10)):
        while (await app.store.errands_stuck(house.community)).get(WAITS, 0) < cards:  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # the store has no events


async def listed(house: House, who: Person | None = None) -> Answer:
    answer = await (who or house.mona).runs("/case list")
    await answer.done()
    assert answer.ephemeral
    return answer


async def test_a_card_whose_channel_was_deleted_comes_in_the_next_one(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running(rules=STRICT) as app:
        house.guild.remove_channel(house.desk)
        await house.anna.says(house.general, THREAT)
        await waiting(house, app)
        assert any(event["event"] == "moderators_channel_closed" for event in logged)

        fresh = house.add_desk("new-moderators")
        panel = await opened(house)
        await panel.choose("k1s:desk", fresh, "every permission that it needs")
        await panel.press("Put in force", "It is in force")

        await house.mona.waits_for(fresh, "needs a person")
        await house.quiet(app)


async def test_a_card_that_finds_its_channel_closed_waits_and_survives_a_restart(
    house: House,
) -> None:
    sending = f"POST /channels/{house.desk.id}/messages"
    house.server.faults.fail(sending, 403, code=50001)
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        await waiting(house, app)
        assert "One card could not be sent" in (await listed(house)).text

    async with house.running(rules=STRICT) as app:
        await app.store.errands_due(house.community, why=NO_DESK, now=house.clock.now())
        app.delivery.wake()
        assert await card(house)


async def test_moderators_see_what_waits_and_have_a_card_sent_again(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        lost = await card(house)
        await house.ben.says(house.general, THREAT)
        await house.mona.waits_for(house.desk, f"by <@{house.ben.id}>")
        await house.quiet(app)
        await house.guild.owner().deletes(lost)

        answer = await listed(house)
        assert "2 cases wait" in answer.text
        assert f"<@{house.anna.id}>: threat (99 %)" in answer.text.replace("**", "")
        assert f"/{house.general.id}/" in answer.text
        assert answer.message is not None
        (first, _) = await app.moderation.to_do(house.community)
        tail = first.comment.removeprefix("discord:")
        sent = await house.mona.selects(answer.message, "k1l:card", tail)
        await sent.done()

        assert f"<#{house.desk.id}>" in sent.text
        cards = [one for one in house.mona.sees(house.desk) if "needs a person" in one.text]
        assert len(cards) == 2
        await house.mona.clicks(cards[-1], "Take it")
        await house.offers(cards[-1], "It was a mistake")
        assert await app.moderation.cases(house.community, [CaseState.TAKEN])


async def test_without_a_channel_the_card_cannot_be_sent_again_and_the_list_still_shows_it(
    house: House,
) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        await card(house)
        await app.store.set_memo(house.community, DESK, None, now=house.clock.now())

        answer = await listed(house)
        assert "One case waits" in answer.text
        assert answer.message is not None
        (case,) = await app.moderation.to_do(house.community)
        tail = case.comment.removeprefix("discord:")
        refused = await house.mona.selects(answer.message, "k1l:card", tail)

        await refused.done()
        assert "channel is missing or closed to the bot" in refused.text

        await app.store.set_memo(house.community, DESK, house.desk.id, now=house.clock.now())
        house.guild.remove_channel(house.desk)
        gone = await house.mona.selects(answer.message, "k1l:card", tail)
        await gone.done()
        assert "channel is missing or closed to the bot" in gone.text


async def test_only_moderators_see_the_list_whoever_is_shown_the_command(house: House) -> None:
    async with house.running(rules=STRICT):
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None

        answer = await house.ben.runs("/case list")

        assert "Only moderators" in answer.text
        assert answer.ephemeral


async def test_nothing_waits_in_a_kind_server_and_italian_is_spoken(house: House) -> None:
    house.mona.user.locale = "it"
    async with house.running(rules=STRICT):
        answer = await house.mona.runs("/caso list")
        await answer.done()

        assert "niente che vi aspetti" in answer.text


async def test_a_long_list_says_how_many_more_there_are(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_list, "SHOWN", 1)
    monkeypatch.setattr(case_list, "AT_MOST", 3)
    async with house.running(rules=STRICT) as app:
        await app.store.set_memo(house.community, DESK, None, now=house.clock.now())
        for one in (house.anna, house.ben, house.otto):
            await one.says(house.general, THREAT)
        await waiting(house, app, cards=3)

        answer = await listed(house)

        assert "3 cases wait" in answer.text
        assert answer.text.count("**Urgent**") == 1
        assert "and 2 more" in answer.text
        assert "3 cards could not be sent" in answer.text
        assert "There are more than" not in answer.text
        monkeypatch.setattr(case_list, "AT_MOST", 2)
        assert "There are more than 2." in (await listed(house)).text


async def test_a_list_never_outgrows_its_message(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_list, "ROOM", 250)
    async with house.running(rules=STRICT) as app:
        await app.store.set_memo(house.community, DESK, None, now=house.clock.now())
        for one in (house.anna, house.ben):
            await one.says(house.general, THREAT)
        await waiting(house, app, cards=2)

        answer = await listed(house)

        assert answer.text.count("**Urgent**") == 1
        assert "and 1 more" in answer.text
