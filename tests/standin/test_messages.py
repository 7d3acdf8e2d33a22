"""Saying, changing, taking back; what a message can carry."""

import io
from datetime import timedelta

import discord
import pytest

from tests.discord_server import (
    ApiError,
    ChannelKind,
    DiscordServer,
    Guild,
    MessageFlag,
    Permission,
    Upload,
)
from tests.standin.bots import Bots


async def test_a_message_is_heard_and_answered(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await anna.says(general, "hello there")
    heard = await bot.hears("message")
    await heard.reply("hello anna")

    answer = await anna.waits_for(general, "hello anna")
    assert heard.content == "hello there"
    assert answer.referenced is general.messages[str(heard.id)]


async def test_edits_and_deletions_are_told_with_the_whole_message(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    said = await anna.says(general, "first")
    await anna.edits(said, "second")
    edited = await bot.hears("raw_message_edit")
    await anna.deletes(said)
    deleted = await bot.hears("raw_message_delete")

    assert (edited.message.content, said.history) == ("second", ["first"])
    assert deleted.message_id == int(said.id)
    assert anna.sees(general) == []


async def test_a_bot_edits_its_own_and_nobody_elses(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    own = await bot.text(general).send("draft")
    hers = await anna.says(general, "mine")

    await own.edit(content="final")
    with pytest.raises(discord.Forbidden) as refused:
        await bot.text(general).get_partial_message(int(hers.id)).edit(content="yours")

    assert refused.value.code == 50005
    assert general.messages[str(own.id)].content == "final"


async def test_many_messages_are_deleted_at_once_unless_they_are_old(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    said = [await anna.says(general, f"spam {number}") for number in range(3)]
    old = await anna.says(general, "old")

    await bot.text(general).delete_messages([discord.Object(int(one.id)) for one in said])
    server.clock.advance(15 * 86400)
    fresh = await anna.says(general, "fresh")
    both = [discord.Object(int(one.id)) for one in (old, fresh)]
    with pytest.raises(discord.HTTPException) as refused:
        await bot.text(general).delete_messages(both)

    assert len((await bot.hears("raw_bulk_message_delete")).message_ids) == 3
    assert refused.value.code == 50034
    assert anna.sees(general) == [old, fresh]


async def test_reactions_are_counted_and_told(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    said = await anna.says(general, "nice")
    heard = await bot.hears("message")

    await heard.add_reaction("👍")
    await anna.reacts(said, "👍")
    await bot.hears("raw_reaction_add", 2)
    fetched = await bot.text(general).fetch_message(int(said.id))
    await heard.clear_reactions()

    (reaction,) = fetched.reactions
    assert (reaction.count, reaction.me) == (2, True)
    assert said.reactions == {}


async def test_the_same_nonce_does_not_say_it_twice(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    first = await bot.text(general).send("once", nonce="case-7")
    second = await bot.text(general).send("once", nonce="case-7")

    assert first.id == second.id
    assert len(anna.sees(general)) == 1


async def test_allowed_mentions_are_kept_and_obeyed(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await bot.text(general).send(f"hi {anna.mention} @everyone")
    await bot.text(general).send(
        f"hi {anna.mention} @everyone", allowed_mentions=discord.AllowedMentions.none()
    )

    loud, quiet = anna.sees(general)
    assert loud.mention_everyone
    assert anna.user in loud.pinged
    assert (quiet.pinged, quiet.mention_everyone) == ([], False)
    assert quiet.allowed_mentions is not None


async def test_a_member_without_the_right_cannot_ping_everyone(school: Guild) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")

    said = await anna.says(general, "@everyone look")

    assert said.pinged == []


async def test_files_carry_alt_text_and_can_be_read(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await anna.says(general, files=[Upload("cat.png", b"meow", "a grey cat")])
    (attachment,) = (await bot.hears("message")).attachments
    file = discord.File(io.BytesIO(b"abc"), "report.txt", description="a report")
    sent = await bot.text(general).send(file=file)

    assert (attachment.filename, attachment.description) == ("cat.png", "a grey cat")
    assert await attachment.read() == b"meow"
    assert sent.attachments[0].description == "a report"
    assert await sent.attachments[0].read() == b"abc"


async def test_a_file_that_is_too_large_is_refused(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    server.limits.upload_bytes = 10
    bot = await bots.ready()

    with pytest.raises(discord.HTTPException) as refused:
        await bot.text(general).send(file=discord.File(io.BytesIO(b"x" * 11), "big.bin"))

    assert (refused.value.status, refused.value.code) == (413, 40005)


async def test_a_forward_carries_the_text_without_its_author(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    other = school.add_channel("other")
    bot = await bots.ready()
    said = await anna.says(general, "you are mean")

    await anna.forwards(said, other)

    heard = await bot.hears("message", 2)
    (snapshot,) = heard.message_snapshots
    assert (heard.content, snapshot.content) == ("", "you are mean")
    assert heard.reference.type is discord.MessageReferenceType.forward


async def test_a_poll_is_heard_voted_and_ended(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await anna.says(general, poll=("Who is worst?", ["Ben", "Carl"]))
    heard = await bot.hears("message")
    poll = discord.Poll("Lunch?", duration=timedelta(hours=1))
    poll.add_answer(text="Soup").add_answer(text="Salad")
    own = await bot.text(general).send(poll=poll)
    await anna.votes(general.messages[str(own.id)], 2)
    vote = await bot.hears("raw_poll_vote_add")
    ended = await own.end_poll()

    assert [answer.text for answer in heard.poll.answers] == ["Ben", "Carl"]
    assert (vote.answer_id, ended.poll is not None and ended.poll.is_finalised()) == (2, True)


async def test_stickers_have_names(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await anna.says(general, stickers=["rude wave"])

    assert [one.name for one in (await bot.hears("message")).stickers] == ["rude wave"]


async def test_an_app_of_somebody_else_names_the_person_behind_it(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await anna.says_through_another_app(general, "said by an app")

    heard = await bot.hears("message")
    assert heard.author.bot
    assert heard.interaction_metadata.user.id == int(anna.id)


async def test_voice_channels_have_text_too(school: Guild, bots: Bots) -> None:
    anna, talk = school.add_member("anna"), school.add_channel("talk", ChannelKind.VOICE)
    bot = await bots.ready()

    await anna.says(talk, "in voice")
    voice = await anna.says(talk, files=[Upload("voice.ogg")], voice=True)

    assert (await bot.hears("message", 2)).flags.voice
    assert voice.flags & MessageFlag.VOICE_MESSAGE


async def test_history_is_read_in_pages_and_pins_need_their_own_right(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    said = [await anna.says(general, f"line {number}") for number in range(5)]
    middle = discord.Object(int(said[2].id))
    channel = bot.text(general)

    after = [m.content async for m in channel.history(after=middle)]
    before = [m.content async for m in channel.history(before=middle, limit=1)]
    await (await channel.fetch_message(int(said[0].id))).pin()
    pinned = [m.content async for m in channel.pins()]
    school.set_bot_permissions(Permission.MANAGE_MESSAGES)
    school.everyone.permissions |= Permission.READ_MESSAGE_HISTORY
    with pytest.raises(discord.Forbidden) as refused:
        await (await channel.fetch_message(int(said[1].id))).pin()

    assert (after, before, pinned) == (["line 3", "line 4"], ["line 1"], ["line 0"])
    assert refused.value.code == 50013


async def test_slow_mode_holds_people_back_and_not_the_bot(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    general.slowmode = 60
    bot = await bots.ready()

    await anna.says(general, "one")
    with pytest.raises(ApiError) as refused:
        await anna.says(general, "two")
    for _ in range(2):
        await bot.text(general).send("as often as it likes")

    assert refused.value.code == 20016


async def test_a_reply_to_what_is_gone_is_refused(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    said = await anna.says(general, "short-lived")
    heard = await bot.hears("message")
    await anna.deletes(said)

    with pytest.raises(discord.HTTPException) as refused:
        await heard.reply("too late")
    with pytest.raises(discord.NotFound) as gone:
        await heard.delete()

    assert (refused.value.code, gone.value.code) == (50035, 10008)
