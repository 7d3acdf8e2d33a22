"""The stand-in and the bot as processes of their own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord_server.remote import Remote, RemoteError, spawned

PROGRAM = Path(__file__).with_name("a_bot.py")


@pytest.fixture
async def remote() -> AsyncIterator[Remote]:
    async with spawned() as running:
        yield running


async def test_a_bot_process_talks_to_a_stand_in_process_and_meets_faults(
    remote: Remote,
) -> None:
    made = await remote.post("guilds", name="School", channels=["general"], members=["anna"])
    anna, general = made["members"]["anna"], made["channels"]["general"]
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.discord_server.pointed", remote.address, str(PROGRAM),
        env={**os.environ, "TOKEN": remote.token},
    )  # fmt: skip
    await remote.post("wait", sessions=1)

    await remote.post("faults", call="limit", **{"with": {"where": "POST /**", "retry_after": 0.1}})
    await remote.post("act", person=anna, do="says", channel=general, content="hello")
    await remote.post("wait", channel=general, messages=2)
    seen = await remote.get("sees", person=anna, channel=general)
    bot.terminate()
    await bot.wait()

    assert [said["content"] for said in seen] == ["hello", "5 letters"]
    assert [one["status"] for one in await remote.get("requests", line="POST")] == [429, 200]


async def test_a_flood_keeps_its_rate_and_its_moments(remote: Remote) -> None:
    made = await remote.post("guilds", name="School", channels=["a", "b"], members=["anna", "ben"])

    await remote.post(
        "flood",
        rate=500,
        seconds=0.4,
        people=list(made["members"].values()),
        channels=list(made["channels"].values()),
        texts=["one", "two", "three"],
    )
    await remote.post("wait", flood=True)
    flood = await remote.get("flood")

    moments = [at for _, at, _ in flood["said"]]
    assert len({id_ for id_, _, _ in flood["said"]}) == 200
    assert moments == sorted(moments)


async def test_the_control_api_refuses_what_it_does_not_know(remote: Remote) -> None:
    with pytest.raises(RemoteError, match="409"):
        await remote.post("gateway", call="__init__")
    with pytest.raises(RemoteError, match="10013"):
        await remote.post("act", person="5", do="says")
