"""Being thrown out of a server for good, and a server that is only away."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.actions import CampaignMessage
from bot.core.comment import CommentId
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errors import WaitError
from bot.discord_bot.carrier import Carrier
from bot.discord_bot.client import Door
from bot.discord_bot.commands import EVERYWHERE
from bot.discord_bot.ids import community_id, place_id
from bot.discord_bot.leaving import APPLICATION
from bot.discord_bot.sharded import ShardedDoor
from bot.store.privacy import OF_A_COMMUNITY
from bot.store.tables import DECISIONS, STEPS
from bot.wiring import App
from classifiers.verdict import Verdict
from tests.discord_bot.house import House
from tests.discord_server import Permission
from tests.quick import patience

HURTFUL = "you are worthless"


async def rows(app: App) -> dict[str, int]:
    """How many rows there are per table, where there are any."""
    async with app.store.database.reading() as connection:
        counted = {
            table.name: await connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in (*OF_A_COMMUNITY, DECISIONS, STEPS)
        }
    return {name: count for name, count in counted.items() if count and name != "memos"}


async def until_nothing_is_left(app: App) -> None:
    async with asyncio.timeout(patience(10)):
        while await rows(app):  # noqa: ASYNC110 - the store has no events
            await asyncio.sleep(0.02)


async def until_marked(app: App, house: House) -> None:
    async with asyncio.timeout(patience(10)):
        while await app.store.left_at(house.community) is None:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)


async def test_whoever_throws_the_bot_out_takes_everything_along_once_the_time_is_over(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.anna.clicks(await house.prompt(house.anna), "This is a mistake")
        await house.mona.waits_for(house.desk, "needs a person")
        await house.quiet(app)
        before = await rows(app)

        house.guild.remove_bot()
        await until_marked(app, house)
        assert await app.upkeep.erase_left() == 0
        assert await rows(app) == before | {"departures": 1}

        house.clock.ahead += house.grace
        assert await app.upkeep.erase_left() == 1
        assert await rows(app) == {}
        assert await app.store.noted("discord-desk") == []


async def test_where_nothing_is_kept_beyond_it_everything_goes_at_once(house: House) -> None:
    house.grace = timedelta()
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.anna.clicks(await house.prompt(house.anna), "This is a mistake")
        await house.mona.waits_for(house.desk, "needs a person")
        await house.quiet(app)
        assert (await rows(app)).keys() >= {"decisions", "strikes", "cases", "steps", "rulebook"}

        house.guild.remove_bot()

        await until_nothing_is_left(app)
        assert await app.store.noted("discord-desk") == []


async def test_a_server_that_is_away_for_a_while_keeps_its_record(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)
        before = await rows(app)

        house.guild.goes_unavailable()
        house.guild.comes_back()
        await house.anna.says(house.general, "hello")
        await house.quiet(app)

        assert (await rows(app))["decisions"] == before["decisions"] == 1


async def test_a_server_that_threw_the_bot_out_while_it_did_not_run_is_noticed_at_the_next_start(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)
    other = house.server.add_guild("Club")

    house.guild.remove_bot()
    house.clock.ahead += 2 * house.grace
    started = house.clock.now()
    async with house.running(settled=False) as app:
        await until_marked(app, house)
        left_at = await app.store.left_at(house.community)
        assert left_at is not None
        assert left_at >= started
        assert await app.upkeep.erase_left() == 0
    async with house.running(settled=False) as app:  # looked at once more, and still out
        assert await app.store.left_at(house.community) == left_at
        house.clock.ahead += house.grace
        await app.upkeep.erase_left()
        await until_nothing_is_left(app)

        kept = set(await app.store.communities())
        assert kept <= {"discord", community_id(int(other.id))}


async def test_a_server_is_not_taken_for_left_because_the_request_failed(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)

    house.guild.remove_bot()
    house.server.faults.fail(f"GET /guilds/{house.guild.id}", 418, times=9)
    async with house.running(settled=False) as app:
        await house.eventually(lambda: "left_servers_not_found" in [e["event"] for e in logged])

        assert (await rows(app))["decisions"] == 1


async def test_a_database_of_another_application_is_not_taken_for_one_of_left_servers(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)
        await app.store.set_memo(EVERYWHERE, APPLICATION, "5", now=house.clock.now())

    house.guild.remove_bot()
    async with house.running(settled=False) as app:
        await house.eventually(lambda: "another_application" in [e["event"] for e in logged])
        assert (await rows(app))["decisions"] == 1


async def test_servers_of_another_process_are_not_taken_for_left_ones(house: House) -> None:
    house.shards = 2
    number = int(house.guild.id)
    async with house.running():
        assert house.parts is not None
        assert isinstance(house.parts.client, Door)
        assert house.parts.client._serves(number)
        mine = (number >> 22) % 2

        assert ShardedDoor(house.parts, count=2, ids=[mine])._serves(number)
        assert not ShardedDoor(house.parts, count=2, ids=[1 - mine])._serves(number)


async def test_what_has_come_in_from_a_server_is_not_recorded_once_we_are_out_of_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.grace = timedelta()
    judging, go_on = asyncio.Event(), asyncio.Event()
    classify = house.classifier.classify

    async def slowly(
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        judging.set()
        await go_on.wait()
        return await classify(texts, parents, home=home)

    monkeypatch.setattr(house.classifier, "classify", slowly)
    async with house.running(Mode.HOLD) as app:
        assert house.parts is not None
        intake, guild = house.parts.intake, int(house.guild.id)
        for number in range(3):
            await house.anna.says(house.general, f"{HURTFUL} {number}")
        await judging.wait()
        await house.eventually(lambda: intake.depth() == 2)

        house.guild.remove_bot()
        await house.eventually(lambda: intake.has_left(guild))
        go_on.set()

        async with asyncio.timeout(patience(10)):
            while await rows(app) or intake.depth():  # noqa: ASYNC110 - the store has no events
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        assert await rows(app) == {}
        assert house.anna.sees(house.anna.dm) == []


async def test_a_server_that_takes_the_bot_back_is_read_again(house: House) -> None:
    house.grace = timedelta()
    async with house.running() as app:
        assert house.parts is not None
        intake, guild = house.parts.intake, int(house.guild.id)
        house.guild.remove_bot()
        await house.eventually(lambda: intake.has_left(guild))
        await until_nothing_is_left(app)

        house.guild.invite_bot(~Permission.ADMINISTRATOR)
        await house.eventually(lambda: not intake.has_left(guild))
        await house.anna.says(house.general, HURTFUL)
        await house.eventually(lambda: HURTFUL in house.classifier.seen)


async def test_what_was_on_its_way_is_not_done_any_more(house: House) -> None:
    async with house.running():
        assert house.parts is not None
        carrier = Carrier()
        carrier.bind(house.parts)
        place = place_id(int(house.general.id))
        errand = Errand(
            ErrandId("x/0"), CommentId(f"{place}:1:0"), house.community, place,
            house.who(house.anna), CampaignMessage("insult"), Mode.NUDGE, "en",
            content="behind-every-name",
        )  # fmt: skip
        await house.parts.intake.leave(int(house.guild.id))

        with pytest.raises(WaitError):
            await carrier.carry_out(errand)
        assert house.ben.sees(house.general) == []
