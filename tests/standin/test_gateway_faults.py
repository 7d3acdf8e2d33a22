"""Trouble with the gateway, as discord.py meets it."""

import discord
import pytest

from tests.discord_server import Channel, DiscordServer, Guild, Person
from tests.standin.bots import Bot, Bots


def contents(bot: Bot) -> list[str]:
    return [message.content for message in bot.all("message")]


@pytest.fixture
def anna(school: Guild) -> Person:
    return school.add_member("anna")


@pytest.fixture
def general(school: Guild) -> Channel:
    return school.add_channel("general")


@pytest.mark.parametrize("code", [1001, 1011, 4000, 4009])
async def test_after_a_close_the_session_resumes_and_nothing_is_missed(
    code: int, server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    await server.gateway.close(code)
    await anna.says(general, "in between")
    await bot.hears("resumed")
    await anna.says(general, "after")
    await bot.hears("message", 2)

    assert contents(bot) == ["in between", "after"]
    assert (server.gateway.identifies, server.gateway.resumes) == (1, 1)


@pytest.mark.parametrize("how", ["reset", "op 7", "op 9 true"])
async def test_other_ways_of_losing_the_connection_resume_too(
    how: str, server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    if how == "reset":
        server.gateway.reset()
    elif how == "op 7":
        server.gateway.ask_to_reconnect()
    else:
        server.gateway.invalidate(resumable=True)
    await server.until(lambda: server.gateway.resumes == 1, seconds=10)
    await anna.says(general, "after")
    await bot.hears("message")

    assert contents(bot) == ["after"]


async def test_a_session_that_is_gone_means_identify_and_a_gap(
    server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.resumable = False
    await server.gateway.close(4009)
    await anna.says(general, "lost")
    await bot.hears("ready", 2)
    await anna.says(general, "after")
    await bot.hears("message")
    missed = [m.content async for m in bot.text(general).history()]

    assert contents(bot) == ["after"]
    assert missed == ["after", "lost"]
    assert server.gateway.identifies == 2


async def test_op_9_false_forgets_the_session(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.invalidate(resumable=False)
    await bot.hears("ready", 2)

    assert (server.gateway.identifies, server.gateway.resumes) == (2, 0)
    assert len(server.gateway.sessions) == 1


@pytest.mark.parametrize("code", [4004, 4014])
async def test_some_codes_end_the_client(code: int, server: DiscordServer, bots: Bots) -> None:
    bot = await bots.ready()

    await server.gateway.close(code)
    await bot.until(lambda: bot.all("ended"))

    (error,) = bot.all("ended")
    assert isinstance(error, discord.ConnectionClosed | discord.PrivilegedIntentsRequired)


async def test_unanswered_heartbeats_are_noticed_and_resumed(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    server.gateway.heartbeat_ms = 100
    bot = await bots.ready(heartbeat_timeout=0.3)

    server.gateway.acks = False
    await bot.hears("disconnect")
    server.gateway.acks = True
    await server.until(lambda: server.gateway.resumes >= 1, seconds=10)


async def test_a_gateway_that_refuses_connections_is_tried_again(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.refuse = 1
    await server.gateway.close(4000)
    await bot.hears("resumed")

    assert server.gateway.refuse == 0


async def test_a_refused_first_connection_ends_the_client(
    server: DiscordServer, bots: Bots
) -> None:
    # discord.py 2.7.1 looks at the sequence of a connection that it never had.
    server.gateway.refuse = 1
    bot = bots.make()

    await bots.start(bot)

    assert isinstance(bot.all("ended")[0], AttributeError)


async def test_the_server_may_ask_for_a_heartbeat(server: DiscordServer, bots: Bots) -> None:
    await bots.ready()
    before = [op for op, _ in server.gateway.received].count(1)

    server.gateway.demand_heartbeat()

    await server.until(lambda: [op for op, _ in server.gateway.received].count(1) > before)


async def test_an_event_can_come_twice(
    server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.deliver_twice("MESSAGE_CREATE")
    await anna.says(general, "echo")
    await bot.hears("message", 2)
    server.gateway.deliver_twice()
    await anna.says(general, "once")
    await bot.hears("message", 3)

    assert contents(bot) == ["echo", "echo", "once"]
    assert len({message.id for message in bot.all("message")}) == 2


async def test_events_can_be_held_and_come_in_another_order(
    server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.hold()
    said = await anna.says(general, "first")
    await anna.edits(said, "second")
    await anna.says(general, "third")
    server.gateway.release("reversed")
    await bot.hears("message", 2)

    assert contents(bot) == ["third", "first"]
    assert list(bot.seen).index("raw_message_edit") > list(bot.seen).index("message")


async def test_an_event_that_is_malformed_ends_the_client(
    server: DiscordServer, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.send_raw("MESSAGE_CREATE", {"channel_id": general.id, "id": "5"})
    await bot.until(lambda: bot.all("ended"))

    assert isinstance(bot.all("ended")[0], KeyError)


async def test_a_client_that_is_away_for_long_gets_all_that_happened(
    server: DiscordServer, anna: Person, general: Channel, bots: Bots
) -> None:
    bot = await bots.ready()

    server.gateway.reset()
    for number in range(50):
        await anna.says(general, f"line {number}")
    await bot.hears("message", 50)

    assert contents(bot) == [f"line {number}" for number in range(50)]
