"""What the bot gives up is counted in ``/kindness status``, and can be tried again."""

import asyncio

from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.discord_bot.names import DESK
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, THREAT
from tests.discord_server import Person
from tests.quick import patience

HURTFUL = "you are worthless"


async def asked(house: House, command: str, who: Person | None = None) -> str:
    answer = await (who or house.guild.owner()).runs(f"/kindness {command}")
    await answer.done()
    assert answer.ephemeral
    return answer.text


async def given_up(house: House, app: App) -> None:
    """Until something was given up."""
    async with asyncio.timeout(patience(10)):
        while not any(  # noqa: ASYNC110
            state is ErrandState.GIVEN_UP
            for state, _ in await app.store.errands_stuck(house.community)
        ):
            await asyncio.sleep(0.02)  # the store has no events


async def test_a_prompt_that_was_given_up_is_counted_and_comes_when_somebody_asks_for_it(
    house: House, logged: list[dict[str, object]]
) -> None:
    house.server.faults.fail("POST /users/@me/channels", 400, code=50035)
    async with house.running(Mode.NUDGE) as app:
        assert "given up" not in await asked(house, "status")
        await house.anna.says(house.general, HURTFUL)
        await given_up(house, app)
        assert "One thing was tried again and again" in await asked(house, "status")
        assert any(event["event"] == "errand_given_up" for event in logged)

        assert "One thing is being tried again" in await asked(house, "retry")

        assert "worthless" in (await house.prompt(house.anna)).text
        await house.quiet(app)
        assert "given up" not in await asked(house, "status")
        assert "Nothing was given up" in await asked(house, "retry")


async def test_only_who_may_manage_the_server_has_things_tried_again(house: House) -> None:
    async with house.running(Mode.NUDGE):
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None

        assert "people who may manage the server" in await asked(house, "retry", house.mona)


async def test_status_says_how_many_cards_wait_and_what_could_not_be_judged(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await app.store.set_memo(house.community, DESK, None, now=house.clock.now())
        await house.anna.says(house.general, THREAT)
        await house.prompt(house.anna)
        await app.store.not_judged(house.community, now=house.clock.now())

        async with asyncio.timeout(patience(10)):
            while "One card could not be sent" not in await asked(house, "status"):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        assert "could not be judged at all" in await asked(house, "status")
