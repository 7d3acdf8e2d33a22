"""What clients other than discord.py may try: raw gateway frames and requests."""

import aiohttp
import discord
import pytest

from tests.discord_server import ChannelKind, DiscordServer, Guild, MessageKind
from tests.standin.bots import WAIT, Bots


async def closing_code(server: DiscordServer, *frames: dict[str, object]) -> int | None:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(server.gateway_url, timeout=aiohttp.ClientWSTimeout(WAIT)) as socket,
    ):
        for frame in frames:
            await socket.send_json(frame)
        async for _ in socket:
            pass
        return socket.close_code


IDENTIFY = {"token": "MTIz.stand-in.t0ken", "intents": 1, "properties": {}}


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"op": 2, "d": IDENTIFY | {"token": "wrong"}}, 4004),
        ({"op": 2, "d": IDENTIFY | {"shard": [2, 2]}}, 4010),
        ({"op": 8, "d": {"guild_id": "1"}}, 4003),
        ({"op": 1, "d": "x" * 5000}, 4002),
    ],
    ids=["wrong token", "shard out of range", "not identified", "too large"],
)
async def test_the_gateway_closes_with_the_code_that_says_why(
    frame: dict[str, object], code: int, server: DiscordServer
) -> None:
    assert await closing_code(server, frame) == code


async def test_more_than_120_frames_a_minute_close_the_connection(server: DiscordServer) -> None:
    beat: dict[str, object] = {"op": 1, "d": None}

    assert await closing_code(server, *[beat] * 121) == 4008


async def test_a_body_that_makes_no_sense_is_400_and_remembered(
    server: DiscordServer, school: Guild
) -> None:
    general = school.add_channel("general")
    headers = {"Authorization": f"Bot {server.token}"}

    async with aiohttp.ClientSession(headers=headers) as session:
        url = f"{server.api_url}/channels/{general.id}/messages/bulk-delete"
        answer = await session.post(url, json={"message": 5})

    assert answer.status == 400
    assert server.http.mistakes == [
        f"POST /channels/{general.id}/messages/bulk-delete: KeyError('messages')"
    ]


async def test_without_a_token_nothing_is_told(server: DiscordServer, school: Guild) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(f"{server.api_url}/guilds/{school.id}")
        told = await answer.json()

    assert (answer.status, told) == (401, {"message": "401: Unauthorized", "code": 0})


async def test_an_autosharded_client_starts_as_many_shards_as_recommended(
    server: DiscordServer, bots: Bots
) -> None:
    server.world.recommended_shards = 2
    for number in range(12):
        server.add_guild(f"Guild {number}")

    class Sharded(discord.AutoShardedClient):
        async def before_identify_hook(
            self, shard_id: int | None, *, initial: bool = False
        ) -> None: ...

        async def on_ready(self) -> None:
            await self.close()

    client = Sharded(intents=discord.Intents(guilds=True), guild_ready_timeout=0.1)
    await client.start(server.token)

    assert (client.shard_count, server.gateway.identifies) == (2, 2)
    assert {guild.shard_id for guild in client.guilds} <= {0, 1}


async def test_webhooks_bots_previews_and_thread_starters_are_told_apart(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    robot = school.add_bot("robot")
    bot = await bots.ready()

    server.webhook_says(general, "News", "from elsewhere")
    await robot.says(general, "beep")
    said = await anna.says(general, "see https://example.org")
    server.unfurl(said, "Preview")
    unfurled = await bot.hears("raw_message_edit")
    await anna.starts_thread(said, "thread")
    heard = (await bot.hears("message", 4), *bot.all("message"))

    assert [m.author.bot for m in heard[1:4]] == [True, True, False]
    assert heard[1].webhook_id is not None
    assert unfurled.message.content == said.content
    assert unfurled.message.edited_at is None
    assert heard[0].type.value == MessageKind.THREAD_STARTER


async def test_the_log_keeps_what_was_asked_and_answered(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    school.add_channel("talk", ChannelKind.VOICE)
    general = school.add_channel("general")
    bot = await bots.ready()
    await bot.text(general).send("hello", nonce="9")

    (seen,) = server.requests(f"POST /channels/{general.id}/messages")

    assert isinstance(seen.body, dict)
    assert (seen.status, seen.body["content"], seen.body["nonce"]) == (200, "hello", "9")
    assert seen.body["enforce_nonce"]
    assert server.http.mistakes == []
