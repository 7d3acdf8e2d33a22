"""Who answers a prompt in words learns that its buttons are the way."""

from tests.discord_bot.house import House
from tests.discord_server import Message

HURTFUL = "you are worthless"


def said(house: House, text: str) -> list[Message]:
    return [one for one in house.anna.sees(house.anna.dm) if text in one.text]


async def test_a_reply_to_a_prompt_is_not_read_as_a_text_to_check(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)

        await house.anna.says(house.anna.dm, "they are worthless too", reply_to=prompt)

        await house.anna.waits_for(house.anna.dm, "Thank you for answering")
        await house.quiet(app)
        assert said(house, "could hurt") == []


async def test_what_is_written_after_a_prompt_is_read_with_a_word_about_the_buttons(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)

        await house.anna.says(house.anna.dm, "sorry, I was angry")

        answer = await house.anna.waits_for(house.anna.dm, "its buttons are the way")
        assert "reads well" in answer.text
        await house.quiet(app)


async def test_a_text_that_somebody_wants_to_have_checked_is_only_checked(house: House) -> None:
    async with house.running():
        await house.anna.says(house.anna.dm, "come along")
        answer = await house.anna.waits_for(house.anna.dm, "reads well")
        await house.anna.says(house.anna.dm, "come along, please", reply_to=answer)

        await house.eventually(lambda: len(said(house, "reads well")) == 2)
        assert said(house, "buttons") == []


async def test_somebody_in_danger_who_answers_a_prompt_gets_help(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)

        await house.anna.says(house.anna.dm, "I want to kill myself", reply_to=prompt)

        await house.anna.waits_for(house.anna.dm, "You matter, and there is help")
        await house.quiet(app)
