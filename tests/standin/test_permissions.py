"""Rights: roles, overwrites of channels, who stands above whom, time-outs."""

from datetime import timedelta

import discord
import pytest

from tests.discord_server import (
    ApiError,
    AuditAction,
    ChannelKind,
    ClientRefusedError,
    DiscordServer,
    Guild,
    Permission,
)
from tests.standin.bots import Bots


async def test_a_right_denied_in_one_channel_is_50013_there_only(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    quiet, general = school.add_channel("quiet"), school.add_channel("general")
    quiet.deny(server.bot, Permission.SEND_MESSAGES)
    bot = await bots.ready()

    with pytest.raises(discord.Forbidden) as refused:
        await bot.text(quiet).send("psst")
    await bot.text(general).send("aloud")

    assert refused.value.code == 50013


async def test_overwrites_of_members_beat_those_of_roles_and_of_everyone(school: Guild) -> None:
    mods = school.add_role("Moderators")
    anna, ben = school.add_member("anna", roles=(mods,)), school.add_member("ben")
    staff = school.add_channel("staff")

    staff.deny(school.id, Permission.VIEW_CHANNEL)
    staff.allow(mods.id, Permission.VIEW_CHANNEL)
    await anna.says(staff, "mods only")
    with pytest.raises(ApiError) as hidden:
        await ben.says(staff, "me too")
    staff.deny(anna.user, Permission.SEND_MESSAGES)
    with pytest.raises(ApiError) as silenced:
        await anna.says(staff, "more")

    assert (hidden.value.code, silenced.value.code) == (50001, 50013)
    assert ben.sees(staff) == []


async def test_channels_take_the_overwrites_of_their_category(school: Guild) -> None:
    anna = school.add_member("anna")
    office = school.add_channel("Office", ChannelKind.CATEGORY)
    office.deny(school.id, Permission.VIEW_CHANNEL)

    inside = school.add_channel("inside", category=office)

    with pytest.raises(ApiError):
        await anna.says(inside, "hello")


@pytest.mark.parametrize(
    ("missing", "what"),
    [
        (Permission.EMBED_LINKS, {"embed": discord.Embed(title="card")}),
        (Permission.SEND_POLLS, {"poll": discord.Poll("?", timedelta(hours=1))}),
    ],
    ids=["embeds", "polls"],
)
async def test_what_a_message_holds_needs_rights(
    missing: Permission, what: dict[str, object], server: DiscordServer, school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    general.deny(server.bot, missing)
    bot = await bots.ready()

    with pytest.raises(discord.Forbidden) as refused:
        await bot.http.send_message(
            int(general.id),
            params=discord.http.handle_message_parameters(**what),  # type: ignore[arg-type]
        )

    assert refused.value.code == 50013


async def test_replying_needs_the_right_to_read_back(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    general.deny(server.bot, Permission.READ_MESSAGE_HISTORY)
    bot = await bots.ready()
    await anna.says(general, "hello")

    with pytest.raises(discord.Forbidden) as refused:
        await (await bot.hears("message")).reply("hi")

    assert refused.value.code == 160002


async def test_deleting_somebodys_message_needs_a_right_and_is_logged(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    await anna.says(general, "one")
    await anna.says(general, "two")
    await bot.hears("message", 2)
    first, second = bot.all("message")

    await first.delete()
    general.deny(server.bot, Permission.MANAGE_MESSAGES)
    with pytest.raises(discord.Forbidden):
        await second.delete()

    assert school.audit_log[0]["action_type"] == AuditAction.MESSAGE_DELETE
    assert [said.content for said in anna.sees(general)] == ["two"]


async def test_a_time_out_silences_until_it_is_over(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    member = bot.guilds[0].get_member(int(anna.id))
    assert member is not None

    await member.timeout(timedelta(minutes=5), reason="case 7 – perché")
    with pytest.raises(ApiError) as refused:
        await anna.says(general, "hey")
    entry = await bot.hears("audit_log_entry_create")
    listed = [e.reason async for e in bot.guilds[0].audit_logs(limit=1)]
    server.clock.advance(301)
    await anna.says(general, "back")

    assert refused.value.code == 50013
    assert (entry.reason, entry.action) == ("case 7 – perché", discord.AuditLogAction.member_update)
    assert listed == ["case 7 – perché"]


async def test_owner_administrators_and_higher_roles_are_out_of_reach(
    school: Guild, bots: Bots
) -> None:
    above = school.add_role("Head", position=60)
    admin = school.add_role("Admin", Permission.ADMINISTRATOR)
    people = [
        school.owner(),
        school.add_member("head", roles=(above,)),
        school.add_member("admin", roles=(admin,)),
    ]
    bot = await bots.ready()

    for person in people:
        member = bot.guilds[0].get_member(int(person.id))
        assert member is not None
        with pytest.raises(discord.Forbidden) as refused:
            await member.timeout(timedelta(minutes=1))
        assert refused.value.code == 50013
    with pytest.raises(discord.Forbidden):
        await bot.guilds[0].kick(discord.Object(int(people[1].id)))


async def test_a_time_out_longer_than_28_days_is_refused(school: Guild, bots: Bots) -> None:
    anna = school.add_member("anna")
    bot = await bots.ready()
    member = bot.guilds[0].get_member(int(anna.id))
    assert member is not None

    with pytest.raises(discord.HTTPException) as refused:
        await member.timeout(timedelta(days=29))

    assert refused.value.code == 50035


async def test_a_timed_out_member_cannot_press_buttons_in_the_guild(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Appeal", custom_id="appeal"))
    await bot.text(general).send("card", view=view)
    (said,) = anna.sees(general)

    await school.owner().times_out(anna, 60)

    with pytest.raises(ClientRefusedError):
        await anna.clicks(said, "Appeal")


async def test_kick_ban_and_unban(school: Guild, bots: Bots) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    bot = await bots.ready()
    (guild,) = bot.guilds
    await ben.says(general, "evidence")

    await guild.kick(discord.Object(int(anna.id)), reason="one")
    await guild.ban(discord.Object(int(ben.id)), reason="two", delete_message_seconds=0)
    banned = [(entry.user.name, entry.reason) async for entry in guild.bans()]
    with pytest.raises(ApiError):
        await ben.joins(school)
    await guild.unban(discord.Object(int(ben.id)))
    await ben.joins(school)
    with pytest.raises(discord.NotFound) as gone:
        await guild.fetch_member(int(anna.id))

    assert banned == [("ben", "two")]
    assert [said.content for said in ben.sees(general)] == ["evidence"]
    assert gone.value.code == 10007
    assert [entry["reason"] for entry in school.audit_log[1:]] == ["two", "one"]


async def test_roles_are_given_only_below_ones_own(school: Guild, bots: Bots) -> None:
    anna = school.add_member("anna")
    low, high = school.add_role("Restricted"), school.add_role("Head", position=60)
    bot = await bots.ready()
    member = bot.guilds[0].get_member(int(anna.id))
    assert member is not None

    await member.add_roles(discord.Object(int(low.id)), reason="case 9")
    with pytest.raises(discord.Forbidden):
        await member.add_roles(discord.Object(int(high.id)))
    given = list(school.member(anna.id).role_ids)
    await member.remove_roles(discord.Object(int(low.id)))

    assert given == [low.id]
    assert school.audit_log[-1]["reason"] == "case 9"


async def test_a_bot_makes_roles_and_overwrites_within_its_own_rights(
    school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()
    (guild,) = bot.guilds

    role = await guild.create_role(name="Quiet", permissions=discord.Permissions.none())
    await bot.text(general).set_permissions(role, send_messages=False)
    with pytest.raises(discord.Forbidden):
        await guild.create_role(name="Boss", permissions=discord.Permissions(administrator=True))
    denied = general.overwrites[str(role.id)].deny
    await role.delete()

    assert denied == Permission.SEND_MESSAGES
    assert str(role.id) not in school.roles


async def test_members_come_go_and_change_names(
    school: Guild, server: DiscordServer, bots: Bots
) -> None:
    bot = await bots.ready()
    anna = server.add_person("anna")

    await anna.joins(school)
    joined = await bot.hears("member_join")
    await anna.takes_nick("Ann the Great")
    _, changed = await bot.hears("member_update")
    await anna.leaves()
    await bot.hears("raw_member_remove")

    assert (joined.name, changed.nick) == ("anna", "Ann the Great")
