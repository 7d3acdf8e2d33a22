"""A case that nobody takes comes again, and a role is called; once, and then daily at most."""

from datetime import timedelta

from bot.discord_bot.desk_settings import DUTY, WAIT
from bot.discord_bot.hearing import Hearing
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, THREAT, card
from tests.discord_server import Message


def again(house: House) -> list[Message]:
    return [one for one in house.mona.sees(house.desk) if "Nobody has taken this" in one.text]


async def looked(house: House, app: App) -> int:
    """One look at what waits, as `Hearing` does every now and then."""
    assert house.parts is not None
    raised = await Hearing(house.parts).look()
    await house.quiet(app)
    return raised


async def test_what_nobody_takes_comes_again_to_who_is_on_duty_also_after_a_restart(
    house: House,
) -> None:
    async with house.running(rules=STRICT) as app:
        now = house.clock.now()
        await app.store.set_memo(house.community, DUTY, house.mods.id, now=now)
        await app.store.set_memo(house.community, WAIT, "3", now=now)
        await house.anna.says(house.general, THREAT)
        await card(house)
        await house.quiet(app)
        assert await looked(house, app) == 0

    house.clock.ahead += timedelta(hours=2)
    async with house.running(rules=STRICT) as app:
        called = await house.mona.waits_for(house.desk, "Nobody has taken this")
        assert "for 2 hours" in called.text
        assert called.pinged == [house.mona.user, house.otto.user]
        await house.quiet(app)
        assert await looked(house, app) == 0

    house.clock.ahead += timedelta(hours=25)
    async with house.running(rules=STRICT) as app:
        await house.server.until(lambda: len(again(house)) == 2)
        await house.quiet(app)
        last = again(house)[-1]
        await house.mona.clicks(last, "Take it")
        await house.server.until(lambda: "Somebody is looking" in last.text)
        house.clock.ahead += timedelta(hours=50)
        assert await looked(house, app) == 0
