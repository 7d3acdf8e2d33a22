"""``/my-data``: everybody sees what is kept about them, and can erase it."""

from datetime import timedelta

from bot.core.case import CaseEvent
from bot.core.decision import Mode
from tests.discord_bot.house import House
from tests.discord_bot.test_reports import RIGHT, reported
from tests.discord_bot.test_returning import gone
from tests.discord_server import Answer, Person

HURTFUL = "you are worthless"
THREAT = "I will kill you"


async def asked(house: House, who: Person) -> Answer:
    """What somebody sees who asks for their data."""
    answer = await (await who.runs("/my-data", house.general)).done()
    assert answer.ephemeral
    assert answer.message is not None
    return answer


async def erased(house: House, answer: Answer, then: str) -> None:
    """Somebody erases what can be erased."""
    assert answer.message is not None
    who = answer.message.only_for
    person = next(one for one in (house.anna, house.ben) if one.user is who)
    await person.clicks(answer.message, "Erase what can be erased")
    await house.says(answer, "This cannot be undone")
    await person.clicks(answer.message, "Yes, erase it for good")
    await house.says(answer, then)


def file_of(house: House, answer: Answer) -> str:
    """The file that came with it."""
    assert answer.message is not None
    (file,) = answer.message.attachments
    return house.server.world.files[file["id"]].decode()


async def test_who_never_hurt_anybody_reads_that_nothing_is_kept(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.ben.says(house.general, "good morning")
        await house.quiet(app)

        answer = await asked(house, house.ben)

    assert "Nothing is on record about you" in answer.text
    assert answer.message is not None
    assert answer.message.buttons == []


async def test_people_see_their_own_record_and_nobody_elses(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.ben.says(house.general, f"{HURTFUL}, anna")
        await house.quiet(app)

        answer = await asked(house, house.anna)

    assert "you were asked to think again" in answer.text
    assert "its words are still kept" in answer.text
    assert HURTFUL in file_of(house, answer)
    assert "anna" not in file_of(house, answer)


async def test_what_somebody_has_reported_is_not_shown_to_whom_it_is_about_before_it_is_decided(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE) as app:
        nobody = (await asked(house, house.anna)).text
        await reported(house.ben, await house.anna.says(house.general, "nobody likes ben"))
        await (await house.ben.runs("/report", what="she follows me", person=house.anna)).done()
        card = await house.mona.waits_for(house.desk, "One person has reported it")
        for step in ("", "Take it"):
            if step:
                await house.mona.clicks(card, step)
                await house.offers(card, RIGHT)
            await house.quiet(app)
            open_still = await asked(house, house.anna)
            assert open_still.text == nobody  # that says to all that open matters may not be here
            assert "have not decided yet may not be shown" in nobody
            assert open_still.message is not None
            assert not open_still.message.attachments

        await house.mona.clicks(card, RIGHT)
        await house.server.until(lambda: "Take that back" in card.buttons)
        assert "somebody asked the moderators" in (await asked(house, house.anna)).text


async def test_that_a_message_the_bot_asked_about_was_reported_too_is_no_news_to_its_author(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE) as app:
        said = await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)
        before = await asked(house, house.anna)
        await reported(house.ben, said)
        await house.mona.waits_for(house.desk, "One person has reported it")
        await house.quiet(app)
        after = await asked(house, house.anna)

        assert after.text == before.text
        assert file_of(house, after) == file_of(house, before)


async def test_words_go_at_once_and_a_strike_stays_until_it_has_faded(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)
        answer = await asked(house, house.anna)
        assert "It still counts, so it stays until <t:" in answer.text

        await erased(house, answer, "**Erased**: one entry.")

        assert "its words are gone" in answer.text
        assert HURTFUL not in file_of(house, answer)
        assert len((await house.standing(app, house.anna)).strikes) == 1
        house.clock.ahead = timedelta(days=61)
        await erased(house, await asked(house, house.anna), "Nothing is on record about you")
        assert (await house.standing(app, house.anna)).strikes == ()


async def test_what_is_with_a_moderator_stays_and_says_why(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        await house.anna.says(house.general, THREAT)
        await house.quiet(app)

        answer = await asked(house, house.anna)

        assert "a moderator is asked to look at it" in answer.text
        assert "It stays until a moderator has decided" in answer.text
        assert answer.message is not None
        assert answer.message.buttons == []
        (case,) = await app.store.cases(house.community, states=["open"])  # type: ignore[list-item]
        case = await app.store.step(
            case, CaseEvent.TAKE, by="discord:1", note="", now=house.clock.now()
        )
        assert "It stays until a moderator has decided" in (await asked(house, house.anna)).text
        await app.store.step(
            case, CaseEvent.OVERTURN, by="discord:1", note="", now=house.clock.now()
        )
        await erased(house, await asked(house, house.anna), "Nothing is on record about you")
        assert await app.store.case_of(case.comment) is None


async def test_a_long_record_fits_and_is_whole_in_the_file(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        for number in range(30):
            await house.anna.says(house.general, f"{HURTFUL} {number}")
        await house.quiet(app)

        answer = await asked(house, house.anna)

    assert len(answer.text) <= 2000
    assert "more, in the file" in answer.text
    assert file_of(house, answer).count(HURTFUL) == 30


async def test_it_is_said_in_the_language_of_who_asks(house: House) -> None:
    house.anna.user.locale = "it"
    async with house.running(Mode.NUDGE):
        answer = await (await house.anna.runs("/i-miei-dati", house.general)).done()

        assert "non è registrato nulla" in answer.text


async def test_a_pardon_and_the_words_of_ones_own_report_are_on_record(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)
        await (await house.mona.runs("/pardon", member=house.anna, why="they made up")).done()
        options = {"person": house.anna, "what": "she waits for me at the gate"}
        await (await house.ben.runs("/report", **options)).done()

        pardoned, reporter = await asked(house, house.anna), await asked(house, house.ben)

    assert "a moderator pardoned you" in pardoned.text
    assert "they made up" in file_of(house, pardoned)
    assert "at the gate" not in file_of(house, pardoned)
    assert "What is on record about you" in reporter.text
    assert "she waits for me at the gate" in file_of(house, reporter)
    assert "<t:" not in file_of(house, reporter)


async def test_what_is_kept_of_a_server_that_removed_the_bot_is_seen_and_erased_elsewhere(
    house: House,
) -> None:
    club = house.server.add_guild("Club")
    hall = club.add_channel("hall")
    club.join(house.anna.user)
    there = Person(house.server.world, house.anna.user, club)
    async with house.running(Mode.OBSERVE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.ben.says(house.general, f"{HURTFUL} too")
        await house.quiet(app)
        house.guild.remove_bot()
        await gone(app, house)

        answer = await (await there.runs("/my-data", hall)).done()
        assert "Nothing is on record about you on this server" in answer.text
        assert "On a server that removed the bot something about you is still kept" in answer.text
        assert HURTFUL in file_of(house, answer)
        assert "too" not in file_of(house, answer)
        assert answer.message is not None
        assert answer.message.buttons == ["Erase it there too"]
        direct = await (await there.runs("/my-data", there.dm)).done()
        assert "something about you is still kept" in direct.text

        await there.clicks(answer.message, "Erase it there too")
        await house.says(answer, "This cannot be undone")
        await there.clicks(answer.message, "Yes, erase it for good")
        await house.says(answer, "Erased")

        assert await app.store.own(house.community, house.who(house.anna)) == []
        assert len(await app.store.own(house.community, house.who(house.ben))) == 1
        direct = await (await there.runs("/my-data", there.dm)).done()
        assert "Nothing about you is kept on a server that removed the bot" in direct.text
