"""Nothing that goes wrong behind the scenes ends the process, or forgets what has to be read."""

import asyncio
from datetime import timedelta

import pytest

from bot.discord_bot import running
from bot.discord_bot.client import Door
from bot.discord_bot.parts import Parts
from bot.discord_bot.telling import Telling
from tests.discord_bot.house import House, QuickDoor

HURTFUL = "you are worthless"


def events(logged: list[dict[str, object]]) -> list[object]:
    return [event["event"] for event in logged]


async def test_what_could_not_be_fetched_for_lack_of_room_is_fetched_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    full: asyncio.Queue[None] = asyncio.Queue(1)
    full.put_nowait(None)
    async with house.running() as app:
        assert house.parts is not None
        assert isinstance(house.parts.client, QuickDoor)
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
        with monkeypatch.context() as crowded:
            crowded.setattr(house.parts.intake, "_queue", lambda _post: full)
            said = await house.anna.says(house.general, HURTFUL)
            await house.eventually(lambda: house.parts and house.parts.intake.missed)
        house.server.faults.reset(f"GET /channels/{house.general.id}/messages", times=100)

        await house.parts.client.fetch_missed()
        house.server.faults.clear()
        assert house.parts.intake.missed == {int(house.guild.id): [int(said.id)]}
        await house.parts.client.fetch_missed()

        await house.prompt(house.anna)
        await house.quiet(app)
        assert house.parts.intake.missed == {}


async def test_an_error_in_the_rounds_that_keep_the_marks_ends_nothing(
    house: House, logged: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_door: QuickDoor) -> None:
        monkeypatch.undo()
        raise RuntimeError("Session is closed")

    monkeypatch.setattr(QuickDoor, "fetch_missed", fails)
    async with house.running() as app:
        await house.eventually(lambda: "task_failed" in events(logged))
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)


async def test_an_error_while_the_moderators_are_told_something_ends_nothing(
    house: House, logged: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_telling: Telling, _client: object) -> None:
        monkeypatch.undo()
        raise TimeoutError

    monkeypatch.setattr(Telling, "tell_all", fails)
    async with house.running():
        await house.eventually(lambda: "task_failed" in events(logged))
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)


async def test_a_handler_that_outlives_its_client_does_not_end_the_process(
    house: House, logged: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "DRAIN", timedelta(milliseconds=50))
    async with house.running():
        assert house.parts is not None
        with house.parts.busy.working():
            house.server.gateway.send_raw("INTERACTION_CREATE", {"id": "1", "type": 2})
            await house.server.until(lambda: house.server.gateway.identifies >= 2)
        await house.until_ready()
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)

    assert "handlers_outlive_their_client" in events(logged)


async def test_a_client_that_cannot_be_made_or_closed_is_followed_by_another(
    house: House, logged: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make, closes = house._door, QuickDoor.close
    failures = [RuntimeError("no loop")]

    def fails_once(parts: Parts) -> Door:
        if failures:
            raise failures.pop()
        return make(parts)

    async def closes_badly(door: QuickDoor) -> None:
        await closes(door)
        raise RuntimeError("Event loop is closed")

    monkeypatch.setattr(house, "_door", fails_once)
    monkeypatch.setattr(QuickDoor, "close", closes_badly)
    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)

    assert {"gateway_ended", "client_not_closed"} <= set(events(logged))


async def test_a_gateway_that_refuses_the_very_first_connection_is_tried_again(
    house: House, logged: list[dict[str, object]]
) -> None:
    house.server.gateway.refuse = 1
    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)

    (ended,) = [event for event in logged if event["event"] == "gateway_ended"]
    assert ended["kind"] == "AttributeError"  # discord.py 2.7.1 looks at what it never had


async def test_a_server_that_is_away_at_the_start_is_read_when_it_is_back(house: House) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
    await house.anna.says(house.general, HURTFUL)
    house.server.clock.advance(600)
    house.guild.goes_unavailable()

    async with house.running(ready=False):
        await house.server.until(lambda: house.server.gateway.identifies >= 2)
        await asyncio.sleep(0.2)  # it is ready, as far as it can be
        house.guild.comes_back()
        await house.prompt(house.anna)
