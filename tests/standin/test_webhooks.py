"""Webhooks: any face, no rights asked for."""

import discord
import pytest

from tests.discord_server import DiscordServer, Guild
from tests.standin.bots import Bots


async def test_a_webhook_speaks_under_any_name_and_has_no_member(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    hook = await bot.text(general).create_webhook(name="Reposts", reason="opt-in")

    sent = await hook.send(f"@everyone {anna.mention}", username="Anna", wait=True)
    heard = await bot.hears("message")
    await hook.edit_message(sent.id, content="changed")
    (said,) = anna.sees(general)
    changed = said.content
    await hook.delete_message(sent.id)

    assert (heard.webhook_id, heard.author.name) == (hook.id, "Anna")
    assert not isinstance(heard.author, discord.Member)
    assert (said.pinged, changed, anna.sees(general)) == ([anna.user], "changed", [])


@pytest.mark.parametrize("name", ["clyde", "my Discord", "x" * 81])
async def test_some_names_are_refused(name: str, school: Guild, bots: Bots) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()
    hook = await bot.text(general).create_webhook(name="Reposts")

    with pytest.raises(discord.HTTPException) as refused:
        await hook.send("hello", username=name, wait=True)

    assert refused.value.code == 50035


async def test_a_webhook_reaches_the_threads_of_its_channel(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    place = await anna.starts_thread(await anna.says(general, "start"), "thread")
    hook = await bot.text(general).create_webhook(name="Reposts")

    await hook.send("inside", thread=discord.Object(int(place.id)), wait=True)

    assert [said.content for said in anna.sees(place)] == ["", "inside"]


async def test_webhooks_are_limited_and_a_deleted_one_is_10015(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    server.limits.webhooks_per_channel = 1
    bot = await bots.ready()
    hook = await bot.text(general).create_webhook(name="Reposts")

    with pytest.raises(discord.HTTPException) as full:
        await bot.text(general).create_webhook(name="More")
    await hook.delete()
    with pytest.raises(discord.NotFound) as gone:
        await hook.send("hello?")

    assert (full.value.code, gone.value.code) == (30007, 10015)
    assert await bot.text(general).webhooks() == []
