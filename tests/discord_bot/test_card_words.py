"""What moderators read of a case when they ask: what was said before, hidden words, old reports."""

from bot.core.case import CaseState
from tests.discord_bot.house import House
from tests.discord_bot.test_case_commands import run
from tests.discord_bot.test_reports import RIGHT, WRONG, reported
from tests.discord_server import Channel, Message, Permission, Upload

BEFORE, RUDE = "What was said before", "nobody likes ben"


async def carded(house: House, said: Message, number: int = 1) -> Message:
    """The card of what ben reports."""
    await reported(house.ben, said)
    cards: list[Message] = []

    def found() -> bool:
        cards[:] = [one for one in house.mona.sees(house.desk) if "has reported it" in one.text]
        return len(cards) == number

    await house.server.until(found)
    return cards[-1]


async def before(house: House, card: Message) -> str:
    answer = await (await house.mona.clicks(card, BEFORE)).done()
    assert answer.ephemeral
    return answer.text


async def said_why_not(house: House, said: Message, card: Message) -> None:
    """What is told when the message, a right or the channel is gone."""
    await house.anna.deletes(said)
    told = await before(house, card)
    assert told.endswith("It is gone.**")
    assert RUDE not in told

    house.general.deny(house.server.bot, Permission.READ_MESSAGE_HISTORY)
    assert "may not read back in that channel" in await before(house, card)
    house.general.allow(house.server.bot, Permission.READ_MESSAGE_HISTORY)
    house.general.deny(house.mona.user, Permission.VIEW_CHANNEL)
    assert "cannot read that channel yourself" in await before(house, card)
    house.guild.remove_channel(house.general)
    assert "The channel is gone" in await before(house, card)


async def test_what_was_said_before_is_shown_to_one_moderator_who_may_read_it_and_kept_nowhere(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, "too long ago")
        for number in range(3):
            await house.otto.says(house.general, f"earlier {number}")
        await house.ben.says(house.general, "is **that** you || @everyone " + "x" * 300)
        await house.otto.says(house.general, files=[Upload("cat.png")])
        said = await house.anna.says(house.general, RUDE)
        await house.otto.says(house.general, "later")
        card = await carded(house, said)

        told = await before(house, card)

        assert "Only you see this" in told
        assert "too long ago" not in told
        assert "later" not in told
        assert told.index("earlier 0") < told.index("earlier 2") < told.index("picture or a file")
        assert told.endswith(f"this is what the case is about**\n> ||{RUDE}||")
        assert "> ||is \\*\\*that\\*\\* you \\|\\| @everyone" in told
        assert "…||" in told
        assert "x" * 200 not in told
        assert told.count("**➡ anna, ") == 1
        await house.quiet(app)
        assert "earlier" not in str(logged)

        await said_why_not(house, said, card)


async def test_where_nothing_stood_before_it_that_is_said_and_a_person_has_no_before(
    house: House,
) -> None:
    async with house.running():
        quiet: Channel = house.guild.add_channel("quiet")
        said = await house.anna.says(quiet, RUDE)
        card = await carded(house, said)
        await house.anna.deletes(said)
        told = await before(house, card)
        assert "Nothing was said before it" in told
        assert "It is gone" in told

        await (await house.ben.runs_on(house.anna, "Report this person")).done()
        person = await house.mona.waits_for(house.desk, f"how <@{house.anna.id}> behaves")
        assert BEFORE not in person.buttons
        await house.mona.clicks(person, "Take it")
        await house.offers(person, "Warn its author")
        assert "Take it down" not in person.buttons


async def test_a_community_hides_words_from_who_does_not_ask_for_them(house: House) -> None:
    async with house.running() as app:
        chosen = await house.guild.owner().runs("/kindness desk", blur=True)
        assert "Words stay hidden" in (await chosen.done()).text
        said = await house.anna.says(house.general, RUDE)
        card = await carded(house, said)
        assert "Show the words" in card.buttons
        assert "Read the text" not in card.buttons
        (case,) = await app.moderation.to_do(house.community)
        tail = case.comment.removeprefix("discord:")
        await run(house.mona, "/case note", case=tail, text="third time")
        shown = await run(house.mona, "/case show", case=tail)
        assert "third time" not in shown.text
        assert "to you alone" in shown.text
        assert shown.message is not None
        words = await house.mona.clicks(shown.message, "Show the words")
        assert words.ephemeral
        assert f"||{RUDE}||" in words.text
        assert "> third time" in words.text

        plain = await house.guild.owner().runs("/kindness desk", blur=False)
        assert "Notes and reports stand with a case" in (await plain.done()).text
        assert "> third time" in (await run(house.mona, "/case show", case=tail)).text


async def test_it_is_counted_how_many_reports_by_the_same_people_were_about_nothing(
    house: House,
) -> None:
    async with house.running() as app:
        for number, button in enumerate((WRONG, WRONG, RIGHT), start=1):
            said = await house.anna.says(house.general, f"message {number}")
            card = await carded(house, said, number)
            read = await house.mona.clicks(card, "Read the text")
            assert "other reports" not in read.text  # too few to say anything
            await house.mona.clicks(card, "Take it")
            await house.offers(card, button)
            await house.mona.clicks(card, button)
            await house.offers(card, "Take that back")
        card = await carded(house, await house.anna.says(house.general, RUDE), 4)

        read = await house.mona.clicks(card, "Read the text")

        assert "Of 3 other reports in the last 30 days" in read.text
        assert "2 were about something that was fine" in read.text
        assert house.ben.id not in read.text
        assert "other reports" not in card.text  # which stays
        assert len(await app.moderation.cases(house.community, [CaseState.OPEN])) == 1
