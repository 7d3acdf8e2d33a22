"""The moderators' channel: cards, who may do what, and only a person gives a time-out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.limits import Rung, Then
from bot.core.rules import preset
from bot.discord_bot.names import DESK
from tests.discord_bot.house import House
from tests.discord_server import Message, Permission

TIMED = "Right, and time out for 10 min"
THREAT = "I will kill you"
STRICT = replace(
    preset("community", mode=Mode.HOLD),
    ladder=(Rung(1.0, Then.ESCALATE), Rung(2.0, Then.TIMEOUT, seconds=600)),
    version="strict/1",
)


async def card(house: House) -> Message:
    return await house.mona.waits_for(house.desk, "needs a person")


async def test_a_time_out_comes_from_a_moderators_click_alone(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        found = await card(house)
        await house.quiet(app)
        member = house.guild.member(house.anna.id)
        assert not member.is_timed_out()

        await house.mona.clicks(found, "Take it")
        await house.offers(found, "Right, and time out for 10 min")
        await house.mona.clicks(found, "Right, and time out for 10 min")
        await house.server.until(member.is_timed_out)

        await house.server.until(lambda: "said that the bot was right" in found.text)
        await house.quiet(app)


async def taken(house: House) -> Message:
    """The card of anna's threat, in mona's hands."""
    await house.anna.says(house.general, THREAT)
    found = await card(house)
    await house.mona.clicks(found, "Take it")
    await house.offers(found, TIMED)
    return found


async def test_moderators_hear_that_a_time_out_was_given(house: House) -> None:
    async with house.running(rules=STRICT):
        await house.mona.clicks(await taken(house), TIMED)

        told = await house.mona.waits_for(house.desk, "is timed out until")
        assert house.guild.member(house.anna.id).is_timed_out()
        assert told.pinged == []


async def test_who_may_only_delete_messages_times_nobody_out(house: House) -> None:
    mods = next(role for role in house.guild.roles.values() if role.name == "Moderators")
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        mods.permissions = Permission.MANAGE_MESSAGES
        house.guild.role_changed(mods)

        refused = await house.mona.clicks(found, TIMED)

        assert "Timeout Members" in (await refused.followup()).text
        assert await app.moderation.cases(house.community, [CaseState.TAKEN])
        assert not house.guild.member(house.anna.id).is_timed_out()


@pytest.mark.parametrize(
    ("height", "why"), [(10, "ask somebody whose role is above"), (60, "not above theirs")]
)
async def test_nobody_times_out_who_stands_above_them_or_above_the_bot(
    house: House, height: int, why: str
) -> None:
    high = house.guild.add_role("High", position=height)
    house.guild.member(house.anna.id).role_ids.append(high.id)
    async with house.running(rules=STRICT):
        found = await taken(house)
        if height > 50:
            top = house.guild.add_role("Top", position=height + 1)
            house.guild.member(house.mona.id).role_ids.append(top.id)

        refused = await house.mona.clicks(found, TIMED)

        assert why in (await refused.followup()).text
        assert TIMED in found.buttons


async def test_a_refused_time_out_is_told_and_blocks_nobody_elses(house: House) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    house.server.faults.fail(times, 403, code=50013)
    async with house.running(rules=STRICT) as app:
        await house.mona.clicks(await taken(house), TIMED)
        await house.mona.waits_for(house.desk, "could not be given")
        await house.quiet(app)

        await house.ben.says(house.general, THREAT)
        other = await house.mona.waits_for(house.desk, f"by <@{house.ben.id}>")
        await house.mona.clicks(other, "Take it")
        await house.offers(other, TIMED)
        await house.mona.clicks(other, TIMED)
        await house.server.until(house.guild.member(house.ben.id).is_timed_out)

        assert not house.guild.member(house.anna.id).is_timed_out()
        assert len(house.server.requests(times)) == 1


async def test_a_time_out_that_comes_too_late_is_not_given(house: House) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    house.server.faults.fail(times, 503, times=1000)
    async with house.running(rules=STRICT) as app:
        await house.mona.clicks(await taken(house), TIMED)
        await house.server.until(lambda: house.server.requests(times))

        house.clock.ahead += timedelta(minutes=11)
        await house.mona.waits_for(house.desk, "could not be given")
        await house.quiet(app)


async def test_a_card_works_only_in_its_own_server(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        (case,) = await app.moderation.cases(house.community, [CaseState.TAKEN])
        elsewhere = house.server.add_guild("Another school")
        room = elsewhere.add_channel("moderators")
        stranger = elsewhere.owner()
        copy = await stranger.says(room, "a card")
        copy.author, copy.components = house.server.bot, found.components

        refused = await stranger.clicks(copy, "Read the text")

        assert "There is no case" in refused.text
        assert await app.store.case(case.id) == case


async def test_a_card_says_what_was_found_where_and_how_its_author_stands(house: House) -> None:
    async with house.running(rules=STRICT):
        await house.anna.says(house.general, THREAT)
        found = await card(house)

        assert f"in <#{house.general.id}>" in found.text
        assert "Found: **threat** (99 %)" in found.text
        assert "One message counts against its author so far; today it weighs 3." in found.text
        assert "Rules: strict/1. Model: scripted-1." in found.text
        assert THREAT not in found.text


async def test_the_text_is_read_behind_a_spoiler_and_does_nothing(house: House) -> None:
    async with house.running(rules=STRICT):
        await house.anna.says(house.general, "I will **kill** you || @everyone\n\n# now")
        found = await card(house)

        read = await house.mona.clicks(found, "Read the text")

        assert read.ephemeral
        assert read.text == "> ||I will \\*\\*kill\\*\\* you \\|\\| @everyone||\n>\n> ||\\# now||"


async def test_a_text_that_is_too_long_is_read_as_a_file(house: House) -> None:
    async with house.running(rules=STRICT):
        await house.anna.says(house.general, "kill** " * 280)
        found = await card(house)

        read = await house.mona.clicks(found, "Read the text")

        assert "Only you see this file" in read.text
        assert read.message is not None
        assert len(read.message.attachments) == 1


async def test_only_moderators_use_the_card(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        found = await card(house)
        house.desk.allow(house.ben.user, Permission.VIEW_CHANNEL)

        refused = await house.ben.clicks(found, "Take it")

        assert "Only moderators" in refused.text
        assert refused.ephemeral
        assert found.buttons == ["Read the text", "What was said before", "Take it"]
        await house.quiet(app)


async def test_of_two_moderators_at_once_one_takes_the_case(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        found = await card(house)

        first = await house.mona.clicks(found, "Take it")
        await house.offers(found, "It was a mistake")
        late = await house.otto.clicks(found, "It was a mistake")
        await late.followup()

        (case,) = await app.moderation.cases(house.community, [CaseState.TAKEN])
        assert case.steps[0].by == house.who(house.mona)
        assert len(case.steps) == 1
        assert not first.followups


async def test_a_moderator_does_not_decide_about_themselves(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.mona.says(house.general, THREAT)
        found = await card(house)

        refused = await house.mona.clicks(found, "Take it")

        assert "your own message" in (await refused.followup()).text
        await house.quiet(app)


async def test_a_judgement_can_be_taken_back(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await house.anna.says(house.general, THREAT)
        found = await card(house)
        for label in ("Take it", "It was a mistake", "Take that back", "The bot was right"):
            await house.offers(found, label)
            await house.mona.clicks(found, label)
        await house.offers(found, "Take that back")
        await house.quiet(app)

        assert "Decided: the bot was right" in found.text


async def test_without_a_moderators_channel_a_card_waits_for_one(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        now = house.clock.now()
        await app.store.set_memo(house.community, DESK, None, now=now)
        await house.anna.says(house.general, THREAT)
        await house.prompt(house.anna)
        assert house.desk.messages == {}

    house.clock.ahead += timedelta(minutes=30)
    async with house.running(rules=STRICT):
        assert await card(house)
