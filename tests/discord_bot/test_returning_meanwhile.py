"""What is said at the very moment in which a server takes the bot back is read as well."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.errors import TryLaterError
from tests.discord_bot.house import House
from tests.discord_bot.test_returning import RIGHTS, gone, pass_by, read
from tests.quick import patience


async def told_of(house: House, event: str) -> None:
    """Wait until the bot has been told of something and has looked at it."""
    assert house.parts is not None
    await house.parts.connected().wait_for(event, timeout=patience(10))
    await asyncio.sleep(0.1)


async def arrives(house: House, text: str) -> None:
    """Ben says something, and the bot has been told of it."""
    async with asyncio.TaskGroup() as group:
        group.create_task(told_of(house, "message"))
        await asyncio.sleep(0)  # it listens
        await house.ben.says(house.general, text)


@pytest.mark.parametrize("away", [timedelta(days=1), timedelta(days=8)])
async def test_what_is_said_while_it_is_noted_that_the_bot_is_back_is_read(
    house: House, away: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        house.guild.remove_bot()
        await gone(app, house)
        await house.ben.says(house.general, "while the bot was away")
        pass_by(house, away)
        take = app.store.take_back

        async def noted(*args: object, **options: object) -> object:
            back = await take(*args, **options)  # type: ignore[arg-type]
            await arrives(house, "between two steps")
            return back

        monkeypatch.setattr(app.store, "take_back", noted)
        house.guild.invite_bot(RIGHTS)

        await read(house, "between two steps")
        await house.ben.says(house.general, "and then")
        await read(house, "and then")
        assert "while the bot was away" not in house.classifier.seen


async def test_what_is_said_after_the_return_to_a_server_of_which_nothing_is_left_is_read(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        house.guild.remove_bot()
        await gone(app, house)
        pass_by(house, house.grace)
        assert await app.upkeep.erase_left() == 1
        left_at, tries = app.store.left_at, 0

        async def busy(*args: object) -> object:
            nonlocal tries
            tries += 1
            if tries < 2:
                await arrives(house, "is anybody here")
                raise TryLaterError("store-busy")
            return await left_at(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(app.store, "left_at", busy)
        house.guild.invite_bot(RIGHTS)

        await read(house, "is anybody here")


async def test_a_server_that_the_bot_leaves_and_is_back_in_while_it_catches_up_is_read_on(
    house: House,
) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "good morning")
        await house.quiet(app)
    await house.ben.says(house.general, "said while it did not run")
    house.server.faults.hang(f"GET /channels/{house.general.id}/messages", times=99)

    async with house.running(settled=False) as app:
        house.guild.remove_bot()
        await gone(app, house)
        async with asyncio.TaskGroup() as group:
            group.create_task(told_of(house, "guild_join"))
            await asyncio.sleep(0)  # it listens
            house.guild.invite_bot(RIGHTS)
        house.server.faults.clear()

        await house.ben.says(house.general, "is anybody here")
        await read(house, "is anybody here")
        assert await app.store.left_at(house.community) is None
