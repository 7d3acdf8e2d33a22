"""“Would you have wanted a prompt here?” is asked the day after, one question after the other."""

from datetime import timedelta

import pytest

from bot.core.decision import Mode
from bot.core.past import Answer as Said
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Answer, Message, Person
from tests.discord_server.permissions import NOTHING

HURTFUL = "you are worthless"
DAY = timedelta(days=1)


async def observed(house: House, app: App, *authors: Person) -> None:
    """Each of them says something hurtful, and it is the next day."""
    for author in authors:
        await author.says(house.general, HURTFUL)
    await house.quiet(app)
    house.clock.ahead += DAY


async def ready(house: House, who: Person) -> Answer:
    answer = await who.runs("/readiness")
    await answer.done()
    return answer


def card(answer: Answer) -> Message:
    assert answer.message is not None
    assert answer.ephemeral
    return answer.message


async def said(house: House, app: App) -> list[Said | None]:
    past = await app.store.past(house.community, since=house.clock.now() - 30 * DAY)
    return [one.answer for one in past]


async def test_a_moderator_answers_one_question_after_the_other(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await observed(house, app, house.anna, house.ben)
        begun = await ready(house, house.mona)
        assert "2 prompts were observed" in begun.text

        first = await house.mona.clicks(card(begun), "Answer 2 questions")
        assert "Would you have wanted a prompt here?" in first.text
        assert "One more comes after this" in first.text
        assert "bullying (93 %)" in first.text.replace("**", "")
        assert f"||{HURTFUL}||" in first.text
        second = await house.mona.clicks(card(first), "Yes")
        assert "This is the last question" in second.text
        last = await house.mona.clicks(card(second), "I cannot tell")

        assert "Thank you" in last.text
        assert sorted(map(str, await said(house, app))) == ["unsure", "yes"]
        again = await ready(house, house.mona)
        assert "Moderators answered about 1" in again.text
        assert "**100 %** were wanted" in again.text
        assert again.message is not None
        assert again.message.components == []


async def test_what_two_answer_at_once_is_answered_once_and_a_second_click_changes_nothing(
    house: House,
) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await observed(house, app, house.anna)
        cards = [
            card(await who.clicks(card(await ready(house, who)), "Answer one question"))
            for who in (house.mona, house.otto)
        ]
        before = cards[0].components

        await house.mona.clicks(cards[0], "No")
        late = await house.otto.clicks(cards[1], "Yes")

        assert "Somebody else answered this one" in late.text
        assert await said(house, app) == [Said.NO]
        cards[0].components = before
        again = await house.mona.clicks(cards[0], "No")
        assert "Thank you" in again.text
        assert await said(house, app) == [Said.NO]


async def test_questions_go_on_after_a_restart(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await observed(house, app, house.anna)
        begun = await ready(house, house.mona)
        asked = await house.mona.clicks(card(begun), "Answer one question")

    async with house.running(settled=False) as app:
        answered = await house.mona.clicks(card(asked), "Yes")

        assert "Thank you" in answered.text
        assert await said(house, app) == [Said.YES]


async def test_who_no_longer_moderates_cannot_answer(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await observed(house, app, house.anna)
        begun = await ready(house, house.mona)
        asked = await house.mona.clicks(card(begun), "Answer one question")
        house.mods.permissions = NOTHING

        refused = await house.mona.clicks(card(asked), "Yes")

        assert "Only moderators" in refused.text
        assert await said(house, app) == [None]


async def test_words_that_are_gone_are_read_where_they_stand(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await observed(house, app, house.anna)
        house.clock.ahead += DAY
        await app.upkeep.sweep()
        begun = await ready(house, house.mona)

        asked = await house.mona.clicks(card(begun), "Answer one question")

        assert "no longer kept" in asked.text
        assert "https://discord.com/channels/" in asked.text


@pytest.mark.parametrize("mode", [Mode.OBSERVE, Mode.NUDGE])
async def test_of_today_and_of_prompts_that_were_seen_nothing_is_asked(
    house: House, mode: Mode
) -> None:
    async with house.running(mode) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)
        if mode is Mode.NUDGE:
            house.clock.ahead += DAY

        begun = await ready(house, house.mona)

        assert begun.message is not None
        assert begun.message.components == []
