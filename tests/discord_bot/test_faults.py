"""Whatever goes wrong on the way: an evening ends with what a faultless evening ends with."""

import asyncio
import json
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.core.choice import Choice
from tests.discord_bot.evening import HURTFUL, RULES, THREAT, Between, Told, evening
from tests.discord_bot.house import House
from tests.discord_server import DiscordServer
from tests.discord_server.pointing import discord_py_at

SENDING = "POST /channels/*/messages"
DELETING = "DELETE /channels/*/messages/*"
ANSWERING = "POST /interactions/*/*/callback"

_faultless: list[Told] = []


async def lived(folder: Path, trouble: Between | None = None) -> Told:
    """What an evening in a new school leaves behind."""
    async with DiscordServer() as server:
        with discord_py_at(server.api_url, server.gateway_url):
            house = House(server, folder)
            server.limits.first_answer_seconds = 8.0
            if trouble is acks_missing:
                house.options = {"heartbeat_timeout": 2.5}
            house.patience = 18.0  # discord.py tries for some seconds by itself
            house.poll = timedelta(milliseconds=100)
            async with house.running(rules=RULES) as app:
                told = await (evening(house, app, trouble) if trouble else evening(house, app))
            assert server.http.unknown_routes == []
            assert server.http.mistakes == []
    return told


@pytest.fixture
async def faultless(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What an evening without any trouble leaves behind; lived once."""
    if not _faultless:
        _faultless.append(await lived(tmp_path_factory.mktemp("faultless")))
    return _faultless[0]


def lines(told: Told) -> list[str]:
    """The same as lines, for a difference that can be read."""
    return json.dumps(told, indent=1, sort_keys=True).splitlines()


def struck(house: House) -> bool:
    """Whether the last trouble has come to pass; what piled up would be an outage."""
    return not house.server.faults.waiting


async def status(code: int, where: str, house: House, *, after: bool = False) -> None:
    if struck(house):
        house.server.faults.fail(where, code, after=after)


async def broken(where: str, house: House, *, after: bool = False) -> None:
    if struck(house):
        house.server.faults.reset(where, after=after)


async def limited(where: str, scope: str, house: House) -> None:
    if struck(house):
        house.server.faults.limit(where, 0.05, scope=scope)  # type: ignore[arg-type]


async def bucket(house: House) -> None:
    if not house.server.faults.buckets:
        house.server.faults.keep_bucket("POST /channels/*/messages", limit=1, per=0.2)


async def slow(house: House) -> None:
    house.server.faults.slow("* /**", 0.1, times=3)


async def garbled(house: House) -> None:
    if struck(house):
        house.server.faults.garble(DELETING)


async def rain(house: House) -> None:
    if house.server.faults.chaos is None:
        house.server.faults.rain(seed=7, share=0.15, where="* /channels/**")


async def closed(code: int, house: House) -> None:
    await house.server.gateway.close(code)


async def cut(house: House) -> None:
    house.server.gateway.reset()


async def reconnect(house: House) -> None:
    house.server.gateway.ask_to_reconnect()


async def resumed(house: House) -> None:
    house.server.gateway.invalidate(resumable=True)


async def invalid(house: House) -> None:
    """discord.py waits longer after each of these, so there are three in an evening."""
    if house.server.gateway.identifies < 4:
        house.server.gateway.invalidate(resumable=False)


async def resume_fails(house: House) -> None:
    if house.server.gateway.identifies < 4:
        house.server.gateway.resumable = False
        await house.server.gateway.close(4000)


async def acks_missing(house: House) -> None:
    gateway = house.server.gateway
    gateway.heartbeat_ms, gateway.acks = 50, False
    gateway.reset()
    resumed = gateway.resumes
    await house.server.until(lambda: gateway.resumes > resumed + 1, seconds=10)
    gateway.acks = True


async def twice(house: House) -> None:
    house.server.gateway.deliver_twice()
    house.server.gateway.deliver_twice("MESSAGE_CREATE", "MESSAGE_UPDATE", "INTERACTION_CREATE")


async def late(order: str, house: House) -> None:
    house.server.gateway.hold()
    release = partial(house.server.gateway.release, order)  # type: ignore[arg-type]
    asyncio.get_running_loop().call_later(0.2, release)


async def outage(house: House) -> None:
    house.guild.goes_unavailable()
    await asyncio.sleep(0.05)
    house.guild.comes_back()


TROUBLES: dict[str, Between] = {
    **{f"{code} before it is sent": partial(status, code, SENDING) for code in (502, 503)},
    "500 after it was sent": partial(status, 500, SENDING, after=True),
    "504 after it was deleted": partial(status, 504, DELETING, after=True),
    "503 to an answer": partial(status, 503, ANSWERING),
    "503 to an answer that arrived": partial(status, 503, ANSWERING, after=True),
    "broken before it is sent": partial(broken, SENDING),
    "broken after it was sent": partial(broken, SENDING, after=True),
    "broken before it is deleted": partial(broken, DELETING),
    "broken before the direct message is opened": partial(broken, "POST /users/@me/channels"),
    "429 of a user": partial(limited, SENDING, "user"),
    "429 shared": partial(limited, DELETING, "shared"),
    "429 global": partial(limited, SENDING, "global"),
    "a bucket": bucket,
    "slow answers": slow,
    "a page of a proxy": garbled,
    "rain": rain,
    "closed with 4000": partial(closed, 4000),
    "closed with 4009": partial(closed, 4009),
    "the line is cut": cut,
    "asked to reconnect": reconnect,
    "invalid session that resumes": resumed,
    "invalid session": invalid,
    "a resume that fails": resume_fails,
    "missed heartbeat acks": acks_missing,
    "every event twice": twice,
    "events late": partial(late, "kept"),
    "events in another order": partial(late, "reversed"),
    "an outage": outage,
}


@pytest.mark.parametrize("name", TROUBLES)
async def test_an_evening_full_of_trouble_ends_like_a_quiet_one(
    name: str, faultless: Told, tmp_path: Path
) -> None:
    told = await lived(tmp_path, TROUBLES[name])

    assert lines(told) == lines(faultless)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("how", ["503", "broken"])
async def test_a_choice_holds_although_the_answer_to_the_click_went_astray(
    house: House, how: str, *, after: bool
) -> None:
    async with house.running(rules=RULES) as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        if how == "503":
            house.server.faults.fail(ANSWERING, 503, after=after)
        else:
            house.server.faults.reset(ANSWERING, after=after)

        await house.anna.clicks(prompt, "Delete it")

        await house.server.until(lambda: said.deleted)
        await house.server.until(lambda: "It is gone" in prompt.text)
        assert await house.answer(app, said) is Choice.DELETE


async def test_a_step_of_a_moderator_holds_although_the_answer_went_astray(house: House) -> None:
    async with house.running(rules=RULES):
        await house.anna.says(house.general, THREAT)
        card = await house.mona.waits_for(house.desk, "Urgent")
        house.server.faults.reset(ANSWERING, after=True)

        await house.mona.clicks(card, "Take it")

        await house.server.until(lambda: "is looking at it" in card.text)
