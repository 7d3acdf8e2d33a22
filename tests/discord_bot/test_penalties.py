"""What follows a time-out: its receiver hears of it and can appeal, and it can be taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.actions import Feature
from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.core.limits import Rung, Then
from bot.core.rules import preset
from bot.discord_bot.rights import TIME_OUT, needs
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, THREAT, TIMED, card, taken
from tests.discord_server import Message, Person

RESTRICTING = replace(
    preset("community", mode=Mode.HOLD),
    ladder=(
        Rung(1.0, Then.ESCALATE),
        Rung(2.0, Then.RESTRICT, seconds=24 * 3600, feature=Feature.LINKS),
    ),
    version="restricting/1",
)


async def timed_out(house: House) -> Message:
    """The card of a time-out that mona has confirmed and that was given."""
    found = await taken(house)
    await house.mona.clicks(found, TIMED)
    await house.mona.waits_for(house.desk, "is timed out until")
    return found


async def told(person: Person, text: str) -> Message:
    return await person.waits_for(person.dm, text)


async def test_who_is_timed_out_hears_by_whom_until_when_and_how_to_appeal(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await timed_out(house)

        said = await told(house.anna, "A moderator has decided on a pause")
        member = house.guild.member(house.anna.id)
        assert member.timeout_until is not None
        assert f"<t:{int(member.timeout_until)}:f>" in said.text
        assert "**School**" in said.text
        assert f"/{house.general.id}/" in said.text
        assert said.buttons == ["This is a mistake"]
        await house.quiet(app)


async def test_an_appeal_from_there_calls_a_second_person(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await timed_out(house)
        said = await told(house.anna, "A moderator has decided on a pause")

        heard = await house.anna.clicks(said, "This is a mistake")

        assert "A person will read" in (await heard.followup()).text
        await house.mona.waits_for(house.desk, "asks for a second person")
        assert said.buttons == []
        await house.quiet(app)
        (case,) = await app.moderation.to_do(house.community)
        assert case.state is CaseState.APPEALED


async def test_who_appeals_against_what_was_taken_back_meanwhile_is_told_so(
    house: House,
) -> None:
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        said = await told(house.anna, "A moderator has decided on a pause")
        await house.offers(found, "Take that back")
        await house.mona.clicks(found, "Take that back")
        await house.offers(found, "It was a mistake")
        await house.mona.clicks(found, "It was a mistake")
        await house.server.until(lambda: "Decided: it was a mistake" in found.text)

        heard = await house.anna.clicks(said, "This is a mistake")

        assert "found nothing wrong" in (await heard.followup()).text
        assert await app.moderation.to_do(house.community) == []
        await house.quiet(app)


async def test_closed_direct_messages_are_no_error(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        house.anna.closes_dms()
        await house.mona.clicks(found, TIMED)
        await house.mona.waits_for(house.desk, "is timed out until")
        await house.quiet(app)

        stuck = await app.store.errands_stuck(house.community)
        assert (ErrandState.GIVEN_UP, "discord-dms-closed") not in stuck
        assert [one for one in logged if one["event"] == "errand_given_up"] == []


async def test_taking_the_judgement_back_ends_the_time_out_and_everybody_hears_of_it(
    house: House,
) -> None:
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        await house.offers(found, "Take that back")

        await house.mona.clicks(found, "Take that back")

        await house.mona.waits_for(house.desk, "is no longer timed out")
        assert not house.guild.member(house.anna.id).is_timed_out()
        await told(house.anna, "Your pause is over")
        await house.quiet(app)


async def test_after_that_it_can_be_given_again(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        await house.offers(found, "Take that back")
        await house.mona.clicks(found, "Take that back")
        await house.mona.waits_for(house.desk, "is no longer timed out")
        await house.offers(found, TIMED)

        await house.mona.clicks(found, TIMED)

        await house.server.until(house.guild.member(house.anna.id).is_timed_out)
        await house.quiet(app)


async def test_a_second_person_who_finds_a_mistake_ends_the_time_out(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await timed_out(house)
        said = await told(house.anna, "A moderator has decided on a pause")
        await house.anna.clicks(said, "This is a mistake")
        appeal = await house.otto.waits_for(house.desk, "asks for a second person")

        await house.otto.clicks(appeal, "Take it")
        await house.offers(appeal, "It was a mistake")
        await house.otto.clicks(appeal, "It was a mistake")

        await house.mona.waits_for(house.desk, "is no longer timed out")
        assert not house.guild.member(house.anna.id).is_timed_out()
        await house.quiet(app)


async def test_a_time_out_that_somebody_gave_by_hand_stays(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        member = house.guild.member(house.anna.id)
        by_hand = (datetime.now(UTC) + timedelta(hours=5)).timestamp()
        member.timeout_until = by_hand
        await house.offers(found, "Take that back")

        await house.mona.clicks(found, "Take that back")
        await house.offers(found, TIMED)
        await house.quiet(app)

        assert member.timeout_until == by_hand


async def test_a_time_out_that_was_taken_back_before_it_could_be_given_is_not_given(
    house: House,
) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    house.server.faults.fail(times, 503, times=1000)
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        await house.mona.clicks(found, TIMED)
        await house.server.until(lambda: house.server.requests(times))
        await house.offers(found, "Take that back")
        await house.mona.clicks(found, "Take that back")
        await house.offers(found, TIMED)
        house.server.faults.clear()
        await house.quiet(app)

        assert not house.guild.member(house.anna.id).is_timed_out()
        assert all("pause" not in one.text for one in house.anna.sees(house.anna.dm))


async def test_lifting_it_twice_is_lifting_it_once(house: House) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        await house.offers(found, "Take that back")
        house.server.faults.reset(times, after=True)

        await house.mona.clicks(found, "Take that back")

        await house.mona.waits_for(house.desk, "is no longer timed out")
        await house.quiet(app)
        said = [one for one in house.mona.sees(house.desk) if "no longer timed out" in one.text]
        assert len(said) == 1


async def test_moderators_hear_that_a_time_out_could_not_be_ended(house: House) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        await house.offers(found, "Take that back")
        house.server.faults.fail(times, 403, code=50013)

        await house.mona.clicks(found, "Take that back")

        await house.mona.waits_for(house.desk, "could not be ended")
        await house.quiet(app)


async def test_a_time_out_that_was_given_is_not_called_a_failure_after_a_restart(
    house: House,
) -> None:
    times = f"PATCH /guilds/{house.guild.id}/members/{house.anna.id}"
    hour = "Right, and time out for 60 min"
    async with house.running(rules=RESTRICTING):
        await house.anna.says(house.general, THREAT)
        found = await card(house)
        await house.mona.clicks(found, "Take it")
        await house.offers(found, hour)
        house.server.faults.reset(times, after=True, times=1000)
        await house.mona.clicks(found, hour)
        await house.server.until(house.guild.member(house.anna.id).is_timed_out)

    house.server.faults.clear()
    house.clock.ahead += timedelta(minutes=11)
    async with house.running(rules=RESTRICTING) as app:
        await house.mona.waits_for(house.desk, "is timed out until")
        await told(house.anna, "A moderator has decided on a pause")
        await house.quiet(app)


async def test_in_place_of_a_restriction_a_moderator_is_offered_a_short_time_out(
    house: House,
) -> None:
    async with house.running(rules=RESTRICTING) as app:
        await house.anna.says(house.general, THREAT)
        found = await card(house)
        assert "posting links for 24 hours" in found.text
        assert "a time-out of 60 min is offered in its place" in found.text
        assert not house.guild.member(house.anna.id).is_timed_out()

        await house.mona.clicks(found, "Take it")
        await house.offers(found, "Right, and time out for 60 min")
        await house.mona.clicks(found, "Right, and time out for 60 min")

        await house.server.until(house.guild.member(house.anna.id).is_timed_out)
        await house.mona.waits_for(house.desk, "is timed out until")
        await house.quiet(app)


@pytest.mark.parametrize("rules", [STRICT, RESTRICTING])
def test_either_penalty_needs_the_right_to_time_people_out(rules: object) -> None:
    assert TIME_OUT in needs(rules)  # type: ignore[arg-type]
