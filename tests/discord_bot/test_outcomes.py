"""What authors hear of the moderators' decisions, and what they can do then."""

from datetime import timedelta

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Message, Person

HURTFUL = "you are worthless"
THREAT = "I will kill you"
SENDING = "POST /channels/*/messages"


async def card_of(house: House, person: Person, *, number: int = 1) -> Message:
    """The newest of so many cards about somebody."""

    def cards() -> list[Message]:
        return [one for one in house.mona.sees(house.desk) if f"<@{person.id}>" in one.text]

    await house.eventually(lambda: len(cards()) >= number)
    return cards()[-1]


async def decides(house: House, person: Person, label: str, *, by: Person | None = None) -> None:
    """A moderator takes the newest card about somebody and decides it."""
    who = by or house.mona
    card = await who.waits_for(
        house.desk, lambda one: f"<@{person.id}>" in one.text and "Take it" in one.buttons
    )
    await who.clicks(card, "Take it")
    await house.offers(card, label)
    await who.clicks(card, label)


async def disputes(house: House, text: str) -> Message:
    """Anna writes something and calls the prompt about it a mistake."""
    said = await house.anna.says(house.general, text)
    prompt = await house.anna.waits_for(
        house.anna.dm, lambda one: "This is a mistake" in one.buttons and said.id in one.text
    )
    answer = await house.anna.clicks(prompt, "This is a mistake")
    await house.says(answer, "Thank you for telling us")
    return said


def dms(house: House, text: str) -> list[Message]:
    return [one for one in house.anna.sees(house.anna.dm) if text in one.text]


async def told(house: House, text: str, *, times: int) -> None:
    """Wait until Anna was told something so many times, and no more."""
    await house.eventually(lambda: len(dms(house, text)) >= times)
    assert len(dms(house, text)) == times


async def state(house: House, app: App) -> CaseState:
    [case] = await app.store.cases(house.community, states=tuple(CaseState))
    return case.state


async def test_a_held_message_that_was_fine_is_offered_back_and_posted_again(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await decides(house, house.anna, "It was a mistake")

        told = await house.anna.waits_for(house.anna.dm, "Your message was fine after all")
        assert f"> {THREAT}" in told.text
        assert told.buttons == [
            "Post it again",
            "Edit and send again",
            "Let it go",
            "What is this?",
        ]
        answer = await house.anna.clicks(told, "Post it again")

        await house.says(answer, "It is up again")
        assert [one for one in house.ben.sees(house.general) if THREAT in one.text]
        await house.quiet(app)
        assert told.buttons == []


async def test_what_was_fine_cannot_be_posted_again_once_that_is_taken_back(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await decides(house, house.anna, "It was a mistake")
        told = await house.anna.waits_for(house.anna.dm, "Your message was fine after all")
        card = await card_of(house, house.anna)
        await house.offers(card, "Take that back")
        await house.mona.clicks(card, "Take that back")
        await house.offers(card, "It was a mistake")

        answer = await house.anna.clicks(told, "Post it again")

        assert "cannot be posted again" in (await answer.followup()).text
        await house.quiet(app)
        assert not [one for one in house.ben.sees(house.general) if THREAT in one.text]


async def test_who_takes_no_direct_messages_is_offered_their_text_through_a_note(
    house: House,
) -> None:
    house.anna.closes_dms()
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await house.anna.waits_for(house.general, "there is a note for you")
        await decides(house, house.anna, "It was a mistake")

        def notes() -> list[Message]:
            seen = house.anna.sees(house.general)
            return [one for one in seen if "there is a note for you" in one.text]

        await house.eventually(lambda: len(notes()) == 2)
        opened = await house.anna.clicks(notes()[-1], "Read it")
        await opened.done()

        assert "Your message was fine after all" in opened.text
        assert opened.message is not None
        assert "Post it again" in opened.message.buttons
        assert app


async def test_who_is_not_right_can_ask_for_a_second_person_who_has_the_last_word(
    house: House,
) -> None:
    async with house.running() as app:
        await disputes(house, HURTFUL)
        await decides(house, house.anna, "The bot was right")
        told = await house.anna.waits_for(house.anna.dm, "A moderator has looked")
        assert told.buttons == [
            "Edit and send again", "Delete it", "Leave it", "Ask for a second person",
            "What is this?",
        ]  # fmt: skip

        answer = await house.anna.clicks(told, "Ask for a second person")
        await house.says(answer, "The moderators know")
        assert await state(house, app) is CaseState.APPEALED
        await card_of(house, house.anna, number=2)
        await decides(house, house.anna, "The bot was right", by=house.otto)

        last = await house.anna.waits_for(house.anna.dm, "A second person has looked")
        assert "Ask for a second person" not in last.buttons
        assert "This is a mistake" not in last.buttons
        assert await state(house, app) is CaseState.CLOSED
        await house.quiet(app)


async def test_two_disputes_are_answered_twice_although_the_words_are_the_same(
    house: House,
) -> None:
    house.clock.ahead = timedelta(hours=1)  # nothing is known by its nonce any more
    async with house.running() as app:
        for number in (1, 2):
            await disputes(house, HURTFUL)
            await decides(house, house.anna, "It was a mistake")
            await told(house, "You were right", times=number)
            await house.quiet(app)


async def test_a_notice_whose_answer_was_lost_is_not_given_again(house: House) -> None:
    house.clock.ahead = timedelta(hours=1)
    async with house.running() as app:
        await disputes(house, HURTFUL)
        card = await card_of(house, house.anna)
        await house.mona.clicks(card, "Take it")
        await house.offers(card, "It was a mistake")
        await house.quiet(app)
        house.server.faults.reset(SENDING, after=True)

        await house.mona.clicks(card, "It was a mistake")

        await house.anna.waits_for(house.anna.dm, "You were right")
        await house.quiet(app)
        assert len(dms(house, "You were right")) == 1


async def test_a_prompt_says_which_server_it_is_about_and_a_name_is_only_a_name(
    house: House,
) -> None:
    house.guild.name = "@everyone **bold** [x](http://evil.example) <@1>"
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)

        prompt = await house.prompt(house.anna)

        assert "About what you wrote on **\\@" in prompt.text
        assert "@everyone" not in prompt.text
        assert "**bold**" not in prompt.text
        assert "](http://evil" not in prompt.text
        assert prompt.pinged == []
        await house.quiet(app)


async def test_a_prompt_about_a_title_says_so(house: House) -> None:
    forum = house.guild.add_forum("help")
    async with house.running() as app:
        await house.anna.posts(forum, HURTFUL, "hello")

        prompt = await house.prompt(house.anna)

        assert "About the title that you chose on **School**" in prompt.text
        await house.quiet(app)
