"""``kindness run`` where Discord has not given the bot the Message Content intent."""

import signal

from tests.discord_bot.house import House
from tests.discord_bot.test_run import process, said
from tests.discord_server import Intent


async def test_without_the_intent_it_says_so_and_names_both_remedies(house: House) -> None:
    house.server.world.application.privileged = Intent(0)
    async with process(house) as started:
        told = await said(started)

        assert await started.wait() == 2
        assert "Message Content Intent" in told
        assert "KINDNESS_MESSAGE_CONTENT" in told


async def test_with_the_setting_it_runs_and_can_be_set_up(house: House) -> None:
    house.server.world.application.privileged = Intent(0)
    async with process(house, KINDNESS_MESSAGE_CONTENT="off") as started:
        await house.server.until(house.server.commands, seconds=30)
        await house.server.until(lambda: house.server.gateway.identifies, seconds=30)

        status = await house.guild.owner().runs("/kindness status")
        await status.done(seconds=20)
        started.send_signal(signal.SIGTERM)
        told = await said(started)

        assert "It does not read messages by itself" in status.text
        assert "**Only observe**" in status.text
        assert await started.wait() == 0, told
