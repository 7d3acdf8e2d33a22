"""What works where Discord does not let the bot read messages, and bringing one to it anywhere."""

from datetime import timedelta

import pytest

from bot.core.decision import Mode
from bot.discord_bot import bounds, bringing
from bot.discord_bot.bounds import BROUGHT, DIRECT
from classifiers.language import Guess
from classifiers.verdict import ClassifierError
from tests.discord_bot.house import House
from tests.discord_server import Answer, Intent, Message, Person
from tests.fakes import FakeClock

HURTFUL = "you are worthless"
MENU = "Check this message"


async def brought(who: Person, said: Message) -> Answer:
    answer = await who.runs_on(said, MENU)
    await answer.done()
    assert answer.ephemeral
    return answer


def without_content(house: House) -> None:
    house.server.world.application.privileged = Intent(0)
    house.reads_content = False


async def test_a_bot_without_the_privileged_intent_runs_and_reads_nothing_unasked(
    house: House,
) -> None:
    without_content(house)
    async with house.running(Mode.NUDGE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.anna.says(house.general, f"{house.server.bot.mention} hello")
        await house.eventually(lambda: f"{house.server.bot.mention} hello" in house.classifier.seen)

        assert HURTFUL not in house.classifier.seen
        status = await house.guild.owner().runs("/kindness status")
        await status.done()
        assert "It does not read messages by itself" in status.text
        assert (await app.steering.rules(house.community)).mode is Mode.NUDGE


async def test_a_message_that_mentions_the_bot_is_read_without_the_intent(house: House) -> None:
    without_content(house)
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.general, f"{house.server.bot.mention} {HURTFUL}")

        assert "worthless" in (await house.prompt(house.anna)).text


async def test_somebody_brings_a_message_and_its_author_is_asked(house: House) -> None:
    without_content(house)
    async with house.running(Mode.NUDGE) as app:
        said = await house.anna.says(house.general, HURTFUL)

        answer = await brought(house.ben, said)

        assert "could hurt somebody. The bot has taken it up" in answer.text
        assert "worthless" in (await house.prompt(house.anna)).text
        await brought(house.mona, said)
        assert len((await house.standing(app, house.anna)).strikes) == 1


async def test_a_message_that_reads_well_is_left_in_peace(house: House) -> None:
    async with house.running(Mode.NUDGE):
        said = await house.anna.says(house.general, "see you at training")

        assert "reads well" in (await brought(house.ben, said)).text
        assert house.anna.sees(house.anna.dm) == []


async def test_where_the_bot_only_observes_it_sends_people_to_a_moderator(house: House) -> None:
    async with house.running(Mode.OBSERVE):
        said = await house.anna.says(house.general, HURTFUL)

        assert "Please tell a moderator" in (await brought(house.ben, said)).text


async def test_what_no_person_wrote_cannot_be_brought(house: House) -> None:
    async with house.running(Mode.NUDGE):
        said = house.server.webhook_says(house.general, "News", HURTFUL)

        assert "no words of a person" in (await brought(house.ben, said)).text


async def test_somebody_who_writes_to_the_bot_hears_how_it_reads(house: House) -> None:
    without_content(house)
    async with house.running(Mode.NUDGE) as app:
        await house.anna.says(house.anna.dm, HURTFUL)
        hurts = await house.anna.waits_for(house.anna.dm, "could hurt somebody")
        await house.anna.says(house.anna.dm, "well done")
        await house.anna.waits_for(house.anna.dm, "This reads well")

        assert "“worthless”" in hurts.text
        assert (await house.standing(app, house.anna)).strikes == ()


@pytest.mark.parametrize(
    ("words", "help_"), [("I want to die", "You matter"), ("io oggi voglio morire", "Tu conti")]
)
async def test_somebody_in_danger_who_writes_to_the_bot_gets_help_without_the_model(
    house: House, words: str, help_: str
) -> None:
    house.classifier.failures = -1
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.anna.dm, words)

        answer = await house.anna.waits_for(house.anna.dm, lambda said: said.author.bot)

        assert help_ in answer.text


async def test_where_the_language_cannot_be_told_help_comes_in_english(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_text: str) -> Guess:
        raise ClassifierError("language_model_missing")

    monkeypatch.setattr(bringing, "detect", missing)
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.anna.dm, "voglio morire")

        await house.anna.waits_for(house.anna.dm, "You matter")


async def test_who_is_worried_about_somebody_is_promised_nothing_that_may_fail(
    house: House,
) -> None:
    house.anna.closes_dms()
    async with house.running(Mode.NUDGE):
        said = await house.anna.says(house.general, "I want to die")

        answer = await brought(house.ben, said)
        call = await house.mona.waits_for(house.desk, "may need a person")

        assert "We try to call a moderator" in answer.text
        assert "whether it reaches them we cannot promise" in answer.text
        assert "nobody has told them yet" in call.text
        assert "have sent them" not in call.text


async def test_nothing_follows_from_a_message_of_last_week_unless_it_was_changed_since(
    house: House,
) -> None:
    without_content(house)
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, HURTFUL)
        house.server.clock.advance(8 * 86400)
        house.clock.ahead += timedelta(days=8)

        assert "more than 7 days old" in (await brought(house.ben, said)).text
        assert (await house.standing(app, house.anna, Mode.HOLD)).strikes == ()
        assert house.anna.sees(house.anna.dm) == []

        await house.anna.edits(said, f"{HURTFUL} still")
        assert "has taken it up" in (await brought(house.ben, said)).text
        await house.prompt(house.anna)


async def test_who_is_worried_about_an_old_message_is_heard_all_the_same(house: House) -> None:
    without_content(house)
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, "I want to die")
        house.server.clock.advance(8 * 86400)
        house.clock.ahead += timedelta(days=8)

        assert "Thank you for looking out" in (await brought(house.ben, said)).text
        await house.anna.waits_for(house.anna.dm, "You matter")
        assert not await app.store.errands_left()


async def test_one_person_brings_so_many_messages_a_minute_and_is_told_so_kindly(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE):
        said = await house.anna.says(house.general, "see you at training")
        sad = await house.anna.says(house.general, "I want to die")
        told = [(await brought(house.ben, said)).text for _ in range(BROUGHT + 1)]

        assert ["reads well" in text for text in told] == [True] * BROUGHT + [False]
        assert "Thank you for looking out" in told[-1]
        assert f"up to {BROUGHT} messages a minute" in told[-1]
        assert "reads well" in (await brought(house.mona, said)).text
        assert "call a moderator" in (await brought(house.ben, sad)).text
        house.clock.ahead += timedelta(minutes=1)
        assert "reads well" in (await brought(house.ben, said)).text


async def test_who_writes_very_fast_to_the_bot_is_told_so_once_and_helped_all_the_same(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE):
        for number in range(DIRECT + 3):
            await house.anna.says(house.anna.dm, f"well done {number}")
        await house.anna.waits_for(house.anna.dm, f"up to {DIRECT} messages a minute")
        for _ in range(3):
            await house.anna.says(house.anna.dm, "I want to die")
        await house.anna.waits_for(house.anna.dm, "You matter")
        await house.ben.says(house.ben.dm, "well done")
        await house.ben.waits_for(house.ben.dm, "reads well")
        told = [one.text for one in house.anna.sees(house.anna.dm) if one.author.bot]

        assert len([text for text in told if "reads well" in text]) == DIRECT
        assert len([text for text in told if "You matter" in text]) == 1
        assert len([text for text in told if "faster than I can read" in text]) <= 2
        assert len(house.classifier.seen) == DIRECT + 1


def test_what_is_remembered_of_who_asks_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "REMEMBERED", 1)
    bound = bounds.PerMinute(1, FakeClock())

    assert [bound.ask(who) for who in (1, 1, 1, 2, 1)] == [
        bounds.Turn.YES, bounds.Turn.NO_MORE, bounds.Turn.STILL_NOT, bounds.Turn.YES,
        bounds.Turn.YES,
    ]  # fmt: skip
