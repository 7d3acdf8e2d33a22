"""Somebody shows others what was said to them: it is looked at, and never held against them."""

import pytest

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Message, Person

HURTFUL = "you are worthless"
URGENT = "I will kill you"


async def asked_without_a_strike(house: House, app: App, who: Person) -> Message:
    prompt = await house.prompt(who)
    await house.quiet(app)
    assert (await house.standing(app, who)).strikes == ()
    assert "do not count against you" in prompt.text
    assert "passed on" in prompt.text
    return prompt


@pytest.mark.parametrize("text", [f"> {HURTFUL}", f">>> {HURTFUL}\nreally"])
async def test_a_quotation_alone_is_asked_about_and_is_no_strike(house: House, text: str) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, text)

        prompt = await asked_without_a_strike(house, app, house.anna)

        assert "worthless" in prompt.text


async def test_a_forward_is_asked_about_and_is_no_strike(house: House) -> None:
    private = house.guild.add_channel("elsewhere")
    async with house.running() as app:
        said = await house.ben.says(private, HURTFUL)
        await house.anna.forwards(said, house.general)

        await asked_without_a_strike(house, app, house.anna)

        assert len((await house.standing(app, house.ben)).strikes) == 1


async def test_a_threat_that_is_forwarded_is_held_and_moderators_see_whose_it_is_not(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.otto.says(house.desk, URGENT)  # which is never read
        shown = await house.mona.forwards(said, house.general)
        card = await house.mona.waits_for(house.desk, "Urgent")
        await house.server.until(lambda: shown.deleted)
        await house.quiet(app)

        assert "only quoted or forwarded" in card.text
        assert (await house.standing(app, house.mona, Mode.HOLD)).strikes == ()
        (case,) = await app.moderation.cases(house.community, list(CaseState))
        assert case.urgent


async def test_words_of_somebodys_own_beside_a_quotation_count_as_ever(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, f"> hello\n{HURTFUL}")
        prompt = await house.prompt(house.anna)
        await house.quiet(app)

        assert len((await house.standing(app, house.anna)).strikes) == 1
        assert "passed on" not in prompt.text
