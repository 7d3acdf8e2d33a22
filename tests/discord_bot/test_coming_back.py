"""Who leaves escapes no time-out, and who comes back keeps none that was taken back."""

import asyncio
from datetime import timedelta

from bot.core.errand import ErrandState
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, TIMED, taken
from tests.discord_bot.test_penalties import timed_out
from tests.quick import patience

AWAY = (ErrandState.WAITING, "discord-member-away")


async def looked_again(house: House, app: App) -> None:
    """The time is over after which it is looked whether somebody is back."""
    async with asyncio.timeout(patience(10)):
        while AWAY not in await app.store.errands_stuck(house.community):  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # the store has no events
    await app.store.errands_due(house.community, why=AWAY[1], now=house.clock.now())
    app.delivery.wake()


async def test_who_leaves_before_the_time_out_gets_it_when_they_come_back(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        await house.anna.leaves()
        await house.mona.clicks(found, TIMED)
        await house.mona.waits_for(house.desk, "has left the server")

        await house.anna.joins(house.guild)
        await looked_again(house, app)

        await house.server.until(house.guild.member(house.anna.id).is_timed_out)
        await house.mona.waits_for(house.desk, "is timed out until")
        await house.anna.waits_for(house.anna.dm, "A moderator has decided on a pause")
        await house.quiet(app)


async def test_who_stays_away_gets_no_time_out_after_its_end(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await taken(house)
        await house.anna.leaves()
        await house.mona.clicks(found, TIMED)
        await house.mona.waits_for(house.desk, "has left the server")
        house.clock.ahead += timedelta(minutes=11)
        await house.anna.joins(house.guild)
        await looked_again(house, app)

        await house.mona.waits_for(house.desk, "could not be given")
        assert not house.guild.member(house.anna.id).is_timed_out()


async def test_a_time_out_that_was_taken_back_ends_when_they_come_back(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        found = await timed_out(house)
        await house.anna.leaves()
        await house.offers(found, "Take that back")
        await house.mona.clicks(found, "Take that back")
        await house.offers(found, TIMED)
        await house.anna.joins(house.guild)
        assert house.guild.member(house.anna.id).is_timed_out()  # Discord has kept it

        await looked_again(house, app)

        await house.mona.waits_for(house.desk, "is no longer timed out")
        assert not house.guild.member(house.anna.id).is_timed_out()
        await house.quiet(app)
