"""Threads and forum posts."""

import discord
import pytest

from tests.discord_server import ApiError, DiscordServer, Guild, Permission, threading
from tests.standin.bots import Bots


async def test_threads_of_people_are_heard_with_their_names(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    said = await anna.says(general, "start")

    thread = await anna.starts_thread(said, "a rude title")
    created = await bot.hears("thread_create")
    name = created.name
    await anna.says(thread, "inside")
    await bot.until(lambda: any(m.content == "inside" for m in bot.all("message")))
    await anna.renames(thread, "another rude title")
    renamed = await bot.hears("raw_thread_update")

    assert (name, created.parent_id) == ("a rude title", int(general.id))
    assert (created.id, renamed.data["name"]) == (int(said.id), "another rude title")


async def test_a_thread_cannot_be_started_twice(school: Guild) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    said = await anna.says(general, "start")
    await anna.starts_thread(said, "one")

    with pytest.raises(ApiError) as refused:
        await anna.starts_thread(said, "two")

    assert refused.value.code == 160004


async def test_forum_posts_have_a_title_tags_and_a_first_message(school: Guild, bots: Bots) -> None:
    anna, forum = school.add_member("anna"), school.add_forum("help", tags=("question",))
    bot = await bots.ready()

    await anna.posts(forum, "Why is Ben so dumb", "see title", tags=["question"])
    thread = await bot.hears("thread_create")
    message = await bot.hears("message")

    assert (thread.name, message.content) == ("Why is Ben so dumb", "see title")
    assert [tag.name for tag in thread.applied_tags] == ["question"]


async def test_a_forum_itself_takes_no_messages(school: Guild) -> None:
    anna, forum = school.add_member("anna"), school.add_forum("help")

    with pytest.raises(ApiError) as refused:
        await anna.says(forum, "hello")

    assert refused.value.code == 50008


async def test_a_bot_opens_private_threads_and_lets_people_in(school: Guild, bots: Bots) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    bot = await bots.ready()

    thread = await bot.text(general).create_thread(name="case 7", invitable=False)
    await thread.add_user(discord.Object(int(anna.id)))
    await thread.send("let us talk")
    place = school.channels[str(thread.id)]

    assert [said.content for said in anna.sees(place)] == ["let us talk"]
    assert ben.sees(place) == []


async def test_speaking_in_threads_has_its_own_right(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    general.deny(server.bot, Permission.SEND_MESSAGES_IN_THREADS)
    bot = await bots.ready()
    await anna.starts_thread(await anna.says(general, "start"), "thread")
    thread = await bot.hears("thread_create")

    await bot.text(general).send("in the channel")
    with pytest.raises(discord.Forbidden) as refused:
        await thread.send("in the thread")

    assert refused.value.code == 50013


async def test_a_locked_thread_is_closed_to_people_and_an_archived_one_wakes(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    place = await anna.starts_thread(await anna.says(general, "start"), "thread")
    thread = await bot.hears("thread_create")

    await thread.edit(archived=True)
    await anna.says(place, "awake")
    woken = place.archived
    await thread.edit(locked=True, reason="enough")
    with pytest.raises(ApiError) as refused:
        await anna.says(place, "hello?")

    assert (woken, refused.value.code) == (False, 160005)
    assert school.audit_log[0]["reason"] == "enough"


async def test_sleeping_threads_come_in_pages_the_last_to_fall_asleep_first(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    school.set_bot_permissions(Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY)
    places = [await anna.starts_empty_thread(general, f"{number}") for number in range(3)]
    secret = await anna.starts_empty_thread(general, "secret", private=True)
    hidden = await anna.starts_empty_thread(general, "hidden", private=True)
    await anna.adds_to_thread(secret, school.world.bot)
    for place in (places[1], places[2], places[0], secret, hidden):
        threading.change(school.world, anna.user, place, {"archived": True})
        school.world.clock.advance(1)
    bot = await bots.ready()
    (channel,) = bot.guilds[0].text_channels

    first = await bot.http.get_public_archived_threads(int(general.id), limit=2)
    last = first["threads"][-1]["thread_metadata"]["archive_timestamp"]
    rest = await bot.http.get_public_archived_threads(int(general.id), before=last, limit=2)
    joined = [one.name async for one in channel.archived_threads(private=True, joined=True)]

    assert [one["name"] for one in first["threads"]] == ["0", "2"]
    assert [one["name"] for one in rest["threads"]] == ["1"]
    assert (first["has_more"], rest["has_more"]) == (True, False)
    assert joined == ["secret"]
    with pytest.raises(discord.Forbidden):
        await anext(channel.archived_threads(private=True))


async def test_a_bot_posts_in_a_forum(school: Guild, bots: Bots) -> None:
    anna, forum = school.add_member("anna"), school.add_forum("campaign")
    bot = await bots.ready()
    (channel,) = bot.guilds[0].forums

    made = await channel.create_thread(name="Week of kindness", content="Welcome")
    await made.thread.delete()

    assert made.message.content == "Welcome"
    assert anna.sees(forum) == []
    assert str(made.thread.id) not in school.channels
