"""AutoMod: rules run on Discord's side, before anybody reads."""

from datetime import timedelta

import discord
import pytest

from tests.discord_server import ApiError, Channel, Guild, MessageKind, Permission
from tests.standin.bots import Bot, Bots


async def make_rule(
    bot: Bot, *actions: discord.AutoModRuleAction, **trigger: list[str]
) -> discord.AutoModRule:
    return await bot.guilds[0].create_automod_rule(
        name="words",
        event_type=discord.AutoModRuleEventType.message_send,
        trigger=discord.AutoModTrigger(**trigger),  # type: ignore[arg-type]
        actions=list(actions),
        enabled=True,
    )


def alert(channel: Channel) -> discord.AutoModRuleAction:
    return discord.AutoModRuleAction(channel_id=int(channel.id))


BLOCK = discord.AutoModRuleAction(custom_message="Try it kinder")


async def test_a_block_refuses_the_message_and_tells_the_bot(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    await make_rule(bot, BLOCK, keyword_filter=["loser"])

    with pytest.raises(ApiError) as refused:
        await anna.says(general, "what a LOSER.")
    await anna.says(general, "losers are other words")
    event = await bot.hears("automod_action")

    assert refused.value.code == 200000
    assert refused.value.errors == {"custom_message": "Try it kinder"}
    assert (event.matched_keyword, event.message_id) == ("loser", None)
    assert [said.content for said in anna.sees(general)] == ["losers are other words"]


async def test_every_action_is_an_event_and_the_alert_names_the_offender(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    log = school.add_channel("log")
    bot = await bots.ready()
    pause = discord.AutoModRuleAction(duration=timedelta(minutes=1))
    await make_rule(bot, alert(log), pause, keyword_filter=["*dumb*"])

    said = await anna.says(general, "so dumbfounded")
    await bot.hears("automod_action", 2)

    (shown,) = school.owner().sees(log)
    assert (shown.kind, shown.author) == (MessageKind.AUTOMOD_ALERT, anna.user)
    assert {event.message_id for event in bot.all("automod_action")} == {int(said.id)}
    assert school.member(anna.id).is_timed_out()


async def test_edits_are_screened_and_regular_expressions_with_an_allow_list(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    await make_rule(bot, BLOCK, keyword_filter=["bad*"], allow_list=["badminton"])
    await make_rule(bot, BLOCK, regex_patterns=["s+tu+pid"])

    said = await anna.says(general, "badminton")
    with pytest.raises(ApiError):
        await anna.edits(said, "ssstupid")

    assert said.content == "badminton"


async def test_bots_and_those_who_manage_the_server_are_not_screened(
    school: Guild, bots: Bots
) -> None:
    boss = school.add_role("Boss", Permission.MANAGE_GUILD)
    anna, general = school.add_member("anna", roles=(boss,)), school.add_channel("general")
    bot = await bots.ready()
    await make_rule(bot, BLOCK, keyword_filter=["loser"])

    await anna.says(general, "loser")
    await bot.text(general).send("loser")

    assert len(anna.sees(general)) == 2
    assert bot.all("automod_action") == []


async def test_rules_and_their_events_need_the_right_to_manage_the_server(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    rule = await make_rule(bot, BLOCK, keyword_filter=["loser"])
    school.set_bot_permissions(Permission.VIEW_CHANNEL)

    with pytest.raises(discord.Forbidden):
        await bot.guilds[0].fetch_automod_rules()
    with pytest.raises(ApiError):
        await anna.says(general, "loser")
    await anna.says(general, "fine")
    await bot.hears("message")

    assert rule.name == "words"
    assert bot.all("automod_action") == []


async def test_a_rule_is_changed_and_removed_and_their_number_is_limited(
    school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()
    rules = [await make_rule(bot, BLOCK, keyword_filter=["loser"]) for _ in range(6)]

    with pytest.raises(discord.HTTPException) as refused:
        await make_rule(bot, BLOCK, keyword_filter=["more"])
    for rule in rules[1:]:
        await rule.delete()
    await rules[0].edit(enabled=False)
    await anna.says(general, "loser")

    assert refused.value.code == 50035
    assert [known.enabled for known in await bot.guilds[0].fetch_automod_rules()] == [False]


async def test_an_alert_channel_that_the_bot_cannot_use_is_refused(
    school: Guild, bots: Bots
) -> None:
    hidden = school.add_channel("hidden", hidden_from_bot=True)
    bot = await bots.ready()

    with pytest.raises(discord.HTTPException) as refused:
        await make_rule(bot, alert(hidden), keyword_filter=["loser"])

    assert refused.value.code == 50035
