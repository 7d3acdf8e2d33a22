"""A server that takes the bot back: as it was within the grace period, and afresh after it."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.case import Case, CaseState
from bot.core.decision import Mode
from bot.core.departure import WORDS
from bot.core.errand import ErrandId, ErrandState
from bot.core.errors import TryLaterError
from bot.discord_bot.leaving import left
from bot.discord_bot.returning import RETURNED, Away, away_of, take_back
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_campaigns import asked, put_forward
from tests.discord_server import Permission
from tests.quick import patience

HURTFUL = "you are worthless"
BACK = "The bot is back"
RIGHTS = ~Permission.ADMINISTRATOR


def pass_by(house: House, span: timedelta) -> None:
    """Time passes, for the bot and for Discord."""
    house.clock.ahead += span
    house.server.clock.advance(span.total_seconds())


async def gone(app: App, house: House, *, out: bool = True) -> None:
    """Wait until it is on record that the bot was removed, or that it is back."""
    async with asyncio.timeout(patience(10)):
        while (await app.store.left_at(house.community) is None) is out:  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # the store has no events


async def told(app: App) -> None:
    """Wait until nobody waits to hear that the bot is back."""
    async with asyncio.timeout(patience(10)):
        while await app.store.noted(RETURNED):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)


async def read(house: House, text: str) -> None:
    await house.eventually(lambda: text in house.classifier.seen)


async def test_who_takes_the_bot_back_in_time_finds_rules_cases_and_campaigns_as_they_were(
    house: House,
) -> None:
    async with house.running() as app:
        await put_forward(house)
        await house.anna.says(house.general, HURTFUL)
        await house.anna.clicks(await house.prompt(house.anna), "This is a mistake")
        await house.mona.waits_for(house.desk, "needs a person")
        await house.quiet(app)
        rules = await app.store.rules(house.community)
        (case,) = await app.store.cases(house.community, states=list(CaseState))
        (run,) = await app.store.campaigns(house.community)

        house.guild.remove_bot()
        await gone(app, house)
        await house.ben.says(house.general, "while the bot was away")
        pass_by(house, timedelta(days=3))
        house.guild.invite_bot(RIGHTS)
        said = await house.mona.waits_for(house.desk, BACK)

        assert "What it still had to do is done now." in said.text
        assert await app.store.left_at(house.community) is None
        assert await app.store.rules(house.community) == rules
        assert await app.store.case(case.id) == case
        assert await app.store.campaigns(house.community) == [run]
        assert "put it forward" in await asked(house.mona, "campaign history")
        await house.ben.says(house.general, "and now it reads again")
        await read(house, "and now it reads again")
        await told(app)
        assert "while the bot was away" not in house.classifier.seen
        prompts = house.anna.sees(house.anna.dm)
        await house.anna.says(house.general, HURTFUL)
        await house.eventually(lambda: len(house.anna.sees(house.anna.dm)) > len(prompts))
        assert [one for one in house.mona.sees(house.desk) if BACK in one.text] == [said]


async def test_what_was_to_be_done_waits_and_is_left_where_it_comes_too_late(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.fail("POST /users/@me/channels", 503, times=10_000)
        house.server.faults.fail(f"DELETE /channels/{house.general.id}/messages/*", 503, times=9999)
        await house.anna.says(house.general, "I will kill you")
        await read(house, "I will kill you")
        case = await case_of(app, house)

        house.guild.remove_bot()
        await gone(app, house)
        house.server.faults.clear()
        pass_by(house, WORDS + timedelta(minutes=5))
        waited = await app.store.errand_state(ErrandId(f"{case.comment}/0"))
        assert await app.delivery.run_once() == 0
        assert waited is ErrandState.WAITING
        assert house.anna.sees(house.anna.dm) == []
        assert any(said.text == "I will kill you" for said in house.ben.sees(house.general))

        house.guild.invite_bot(RIGHTS)
        said = await house.mona.waits_for(house.desk, BACK)
        await house.quiet(app)

        assert "came too late" in said.text
        assert not any(one.text == "I will kill you" for one in house.ben.sees(house.general))
        record = await app.store.decision(case.comment)
        assert record is not None
        kinds = [type(action).__name__ for action in record.decision.actions]
        states = {
            kind: await app.store.errand_state(ErrandId(f"{case.comment}/{number}"))
            for number, kind in enumerate(kinds)
        }
        assert states["Nudge"] is ErrandState.SETTLED
        assert states["Hold"] is states["ReturnText"] is ErrandState.DONE
        assert states["Escalate"] is ErrandState.DONE


async def case_of(app: App, house: House) -> Case:
    async with asyncio.timeout(patience(10)):
        while not (found := await app.store.cases(house.community, states=list(CaseState))):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    return found[0]


async def test_who_takes_the_bot_back_too_late_begins_afresh_and_it_only_observes(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)
        prompts = len(house.anna.sees(house.anna.dm))

        house.guild.remove_bot()
        await gone(app, house)
        pass_by(house, house.grace)
        house.guild.invite_bot(RIGHTS)
        await gone(app, house, out=False)

        assert await app.store.rules(house.community) is None
        assert await app.store.noted(RETURNED) == []
        await house.anna.says(house.general, f"{HURTFUL} again")
        await read(house, f"{HURTFUL} again")
        await house.quiet(app)
        (decision,) = await app.store.decided_since(
            house.community, house.clock.now() - 2 * house.grace
        )
        assert decision.mode is Mode.OBSERVE
        assert len(house.anna.sees(house.anna.dm)) == prompts
        assert not any(BACK in said.text for said in house.mona.sees(house.desk))


async def test_a_bot_that_was_removed_and_taken_back_while_it_did_not_run_reads_from_then_on(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, "good morning")
        await house.quiet(app)
        house.guild.remove_bot()
        await gone(app, house)
    await house.ben.says(house.general, "nobody listens")
    pass_by(house, timedelta(days=1))
    house.guild.invite_bot(RIGHTS)
    pass_by(house, timedelta(seconds=1))
    await house.ben.says(house.general, "now somebody does")

    async with house.running(settled=False) as app:
        await house.mona.waits_for(house.desk, BACK)
        await read(house, "now somebody does")
        await told(app)
        assert await app.store.left_at(house.community) is None
        assert "nobody listens" not in house.classifier.seen

    async with house.running(settled=False) as app:  # and nobody is told twice
        await house.quiet(app)
        assert len([one for one in house.mona.sees(house.desk) if BACK in one.text]) == 1


async def test_a_server_that_was_marked_by_mistake_loses_nothing(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, "good morning")
        await house.quiet(app)
    async with house.running(settled=False) as app:
        await app.store.mark_left(house.community, now=house.clock.now())
        house.killed = True
    await house.ben.says(house.general, "said while it did not run")

    async with house.running(settled=False) as app:
        await gone(app, house, out=False)
        await read(house, "said while it did not run")
        assert await app.store.noted(RETURNED) == []
        assert not any(BACK in said.text for said in house.mona.sees(house.desk))


async def test_a_server_that_is_away_at_the_start_is_not_taken_for_left(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)

    house.guild.goes_unavailable()
    for shards in (1, 2):
        house.shards = shards
        async with house.running(settled=False, ready=False) as app:
            assert house.parts is not None
            parts = house.parts
            await house.eventually(lambda p=parts: p.client is not None and p.client.is_ready())  # type: ignore[misc]
            await asyncio.sleep(0.2)
            assert await app.store.departures() == []


async def test_a_question_that_fails_keeps_no_other_server_from_being_found(house: House) -> None:
    other = house.server.add_guild("Club")
    async with house.running() as app:
        for guild in (house.guild, other):
            community = f"discord:{guild.id}"
            await app.store.set_memo(community, "x", "y", now=house.clock.now())  # type: ignore[arg-type]
    first, second = sorted((house.guild, other), key=lambda guild: f"discord:{guild.id}")
    first.remove_bot()
    second.remove_bot()
    house.server.faults.fail(f"GET /guilds/{first.id}", 418, times=9)

    async with house.running(settled=False) as app:
        async with asyncio.timeout(patience(10)):
            while not await app.store.departures():  # noqa: ASYNC110 - the store has no events
                await asyncio.sleep(0.02)
        assert [where for where, _ in await app.store.departures()] == [f"discord:{second.id}"]


async def test_who_is_back_before_it_could_be_written_down_was_never_away(house: House) -> None:
    async with house.running() as app:
        assert house.parts is not None

        await left(house.parts, int(house.guild.id))

        assert await app.store.left_at(house.community) is None
        assert not house.parts.intake.has_left(int(house.guild.id))


async def test_a_store_that_is_away_while_the_server_takes_us_back_is_asked_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        house.guild.remove_bot()
        await gone(app, house)
        take, tries = app.store.take_back, 0

        async def away(*args: object, **options: object) -> object:
            nonlocal tries
            tries += 1
            if tries < 2:
                raise TryLaterError("store-busy")
            return await take(*args, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(app.store, "take_back", away)
        house.guild.invite_bot(RIGHTS)
        await gone(app, house, out=False)
        await house.eventually(lambda: not house.parts.intake.has_left(int(house.guild.id)))  # type: ignore[union-attr]
        await house.ben.says(house.general, "is anybody here")
        await read(house, "is anybody here")


async def test_taking_back_twice_is_taking_back_once(house: House) -> None:
    async with house.running() as app:
        assert house.parts is not None
        guild = house.parts.connected().get_guild(int(house.guild.id))
        assert guild is not None
        await app.store.mark_left(house.community, now=house.clock.now() - timedelta(days=1))

        await asyncio.gather(*(take_back(house.parts, guild) for _ in range(3)))
        await house.mona.waits_for(house.desk, BACK)
        await told(app)

        assert len([one for one in house.mona.sees(house.desk) if BACK in one.text]) == 1


def test_what_is_noted_of_an_absence_is_read_as_it_was_written() -> None:
    away = Away(1, 2, 3)

    assert away_of(away.note) == away
