"""Trouble with the REST API, as discord.py meets it."""

import time

import aiohttp
import discord
import pytest

from tests.discord_server import DiscordServer, Guild
from tests.standin.bots import Bots

SEND = "POST /channels/*/messages"


async def test_503_is_raised_at_once_and_500_is_tried_again(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.fail(SEND, 503)
    with pytest.raises(discord.DiscordServerError):
        await bot.text(general).send("one")
    server.faults.fail(SEND, 500)
    await bot.text(general).send("two")

    assert [said.content for said in general.messages.values()] == ["two"]
    assert [seen.status for seen in server.requests("POST /channels")] == [503, 500, 200]


async def test_an_error_after_the_deed_leaves_the_deed(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.fail(SEND, 503, after=True)
    with pytest.raises(discord.DiscordServerError):
        await bot.text(general).send("said", nonce="7")
    again = await bot.text(general).send("said", nonce="7")

    assert list(general.messages) == [str(again.id)]


@pytest.mark.parametrize("after", [0, 1])
async def test_a_broken_connection_is_for_the_bot_to_handle(
    after: int, server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.reset(SEND, after=bool(after))
    with pytest.raises((aiohttp.ClientError, ConnectionError)):
        await bot.text(general).send("said?")

    assert len(general.messages) == after


async def test_a_bucket_is_announced_so_that_nobody_runs_into_it(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()
    bucket = server.faults.keep_bucket(SEND, limit=3, per=0.3)

    for number in range(7):
        await bot.text(general).send(f"{number}")

    assert bucket.refused == 0
    spoken = [said.created_at for said in general.messages.values()]
    assert spoken[-1] - spoken[0] > 0.3


async def test_a_bucket_that_is_full_answers_429(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    await bots.ready()
    bucket = server.faults.keep_bucket(SEND, limit=1, per=30)
    url = f"{server.api_url}/channels/{general.id}/messages"
    headers = {"Authorization": f"Bot {server.token}"}

    async with aiohttp.ClientSession(headers=headers) as session:
        answers = [await session.post(url, json={"content": "x"}) for _ in range(2)]
        told = await answers[1].json()

    assert [answer.status for answer in answers] == [200, 429]
    assert answers[0].headers["X-RateLimit-Bucket"] == bucket.name
    assert told["retry_after"] > 0
    assert server.http.invalid_requests == 1


@pytest.mark.parametrize("scope", ["user", "shared"])
async def test_429_is_waited_for(
    scope: str, server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.limit(SEND, 0.05, scope="shared" if scope == "shared" else "user")
    await bot.text(general).send("patient")

    assert [seen.status for seen in server.requests("POST /channels")] == [429, 200]
    assert server.http.invalid_requests == (0 if scope == "shared" else 1)


async def test_a_global_limit_stops_every_route(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    server.faults.limit(SEND, 0.2, scope="global")
    began = time.monotonic()

    await bot.text(general).send("patient")
    await bot.fetch_user(int(anna.id))

    assert time.monotonic() - began > 0.2


async def test_429_without_via_is_taken_for_a_ban(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.limit(SEND, 0.05, via=False)
    with pytest.raises(discord.HTTPException) as refused:
        await bot.text(general).send("hello")

    assert refused.value.status == 429


async def test_slow_answers_are_answers(server: DiscordServer, school: Guild, bots: Bots) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    server.faults.slow(SEND, 0.1)
    server.faults.slow(SEND, 0.1, after=True)
    await bot.text(general).send("one")
    await bot.text(general).send("two")

    assert len(general.messages) == 2


async def test_a_page_of_html_is_a_server_error(server: DiscordServer, bots: Bots) -> None:
    bot = await bots.ready()

    server.faults.garble("GET /users/*", times=1)
    await bot.fetch_user(int(server.bot.id))

    assert [seen.status for seen in server.requests("GET /users/")][-2:] == [502, 200]


async def test_rain_is_the_same_for_the_same_seed(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    async def weather() -> list[bool]:
        server.faults.rain(seed=4, share=0.5, kinds=("503", "503-after"))
        fine = []
        for number in range(12):
            try:
                await bot.text(general).send(f"{number}")
                fine.append(True)
            except discord.DiscordServerError:
                fine.append(False)
        return fine

    first, second = await weather(), await weather()

    assert first == second
    assert {True, False} == set(first)


async def test_an_unknown_route_is_404_and_remembered(server: DiscordServer, bots: Bots) -> None:
    bot = await bots.ready()

    with pytest.raises(discord.NotFound):
        await bot.fetch_sticker(5)

    assert server.http.unknown_routes == ["GET /stickers/5"]
