"""What a server keeps out with AutoMod the bot does not post for anybody either."""

from functools import partial

import discord
import pytest

from bot.discord_bot.automod import refuses
from tests.discord_bot.house import House
from tests.discord_server import Message, Permission
from tests.discord_server.kinds import JSON

HURTFUL = "you are worthless"
KIND = "what a lovely banana"


@pytest.mark.parametrize(
    ("keyword", "text", "found"),
    [
        ("cat", "a CAT.", True),
        ("cat", "catalog, tomcat, cat_s", False),
        ("cat*", "Catapult", True),
        ("cat*", "tomcat", False),
        ("*cat", "the tomcat!", True),
        ("*cat", "catalog", False),
        ("*cat*", "educated", True),
        ("the mat*", "in the matrix", True),
        ("the mat", "the matrix", False),
        ("ǅ", "ǆ", True),
        ("*", "anything", False),
        ("", "anything", False),
        ("a*", "a" * 4000, True),
    ],
)
def test_keywords_are_matched_as_discord_does(keyword: str, text: str, found: bool) -> None:  # noqa: FBT001
    assert refuses(discord.AutoModTrigger(keyword_filter=[keyword]), text) is found


@pytest.mark.parametrize(
    ("text", "found"), [("my catalog", False), ("my catalog and cat", True), ("concat", True)]
)
def test_only_what_lies_within_an_allowed_word_is_excused(text: str, found: bool) -> None:  # noqa: FBT001
    trigger = discord.AutoModTrigger(keyword_filter=["*cat*"], allow_list=["catalog"])

    assert refuses(trigger, text) is found


def rights_of_bot(house: House) -> Permission:
    (own,) = house.guild.bot_membership.all_roles()
    return own.permissions


@pytest.fixture
def rule(house: House) -> JSON:
    """A rule against bananas, and a bot that may read it."""
    house.guild.set_bot_permissions(rights_of_bot(house) | Permission.MANAGE_GUILD)
    made: JSON = {
        "id": "77", "guild_id": house.guild.id, "name": "fruit", "creator_id": "1",
        "event_type": 1, "trigger_type": 1, "enabled": True,
        "trigger_metadata": {"keyword_filter": ["banana"], "regex_patterns": [], "allow_list": []},
        "actions": [{"type": 1, "metadata": {}}], "exempt_roles": [], "exempt_channels": [],
    }  # fmt: skip
    house.guild.rules["77"] = made
    return made


async def write(house: House, text: str) -> Message:
    opened = await house.anna.runs("/write", house.general)
    answer = await (await house.anna.submits_modal(opened, {"Your new text": text})).done()
    assert answer.message is not None
    return answer.message


@pytest.mark.usefixtures("rule")
async def test_nothing_is_written_for_somebody_that_automod_keeps_out(house: House) -> None:
    async with house.running():
        preview = await write(house, KIND)

        assert "AutoMod" in preview.text
        assert preview.buttons == ["Change it"]
        assert KIND in str(preview.embeds)


async def test_a_rule_that_was_made_since_the_preview_holds_as_well(
    house: House, rule: JSON
) -> None:
    rule["enabled"] = False
    async with house.running():
        preview = await write(house, KIND)
        rule["enabled"] = True
        answer = await house.anna.clicks(preview, "Send it")

        await house.says(answer, "AutoMod")
        assert house.ben.sees(house.general) == []


@pytest.mark.parametrize("exempt", ["channel", "role", "nobody may ask"])
async def test_who_may_say_it_themselves_may_have_it_said(
    house: House, rule: JSON, exempt: str
) -> None:
    if exempt == "channel":
        rule["exempt_channels"] = [house.general.id]
    elif exempt == "role":
        role = house.guild.add_role("Fruit lovers")
        house.guild.member(house.anna.id).role_ids.append(role.id)
        rule["exempt_roles"] = [role.id]
    else:
        house.guild.set_bot_permissions(rights_of_bot(house) & ~Permission.MANAGE_GUILD)
    async with house.running():
        preview = await write(house, KIND)
        await house.anna.clicks(preview, "Send it")

        await house.ben.waits_for(house.general, "banana")


@pytest.mark.usefixtures("rule")
async def test_a_new_text_in_place_of_an_old_one_is_looked_at_too(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        form = await house.anna.clicks(prompt, "Edit and send again")
        answer = await house.anna.submits_modal(form, {"Your new text": KIND})

        assert "AutoMod" in (await answer.followup()).text
        await house.quiet(app)
        assert not said.deleted
        form = await house.anna.clicks(prompt, "Edit and send again")
        await house.anna.submits_modal(form, {"Your new text": "what a lovely apple"})
        await house.ben.waits_for(house.general, "apple")


async def test_the_preflight_says_whether_automod_is_looked_at(house: House) -> None:
    async with house.running():
        for may, said in ((False, "With the right Manage Server"), (True, "keywords itself. It")):
            rights = rights_of_bot(house) & ~Permission.MANAGE_GUILD
            house.guild.set_bot_permissions(rights | Permission.MANAGE_GUILD if may else rights)
            await house.eventually(partial(_knows, house, may))
            answer = await (await house.guild.owner().runs("/kindness status")).done()
            assert said in answer.text


def _knows(house: House, may: bool) -> bool:  # noqa: FBT001
    """Whether the bot has heard what it may."""
    assert house.parts is not None
    guild = house.parts.connected().get_guild(int(house.guild.id))
    return guild is not None and guild.me.guild_permissions.manage_guild is may
