"""``/automod``: denied words as rules of Discord's own, and what becomes of what they keep out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.case import AUTOMOD, CaseState
from bot.core.decision import Mode
from bot.core.rules import Rules, preset
from bot.core.wordlists import WordLists
from bot.discord_bot.native_rules import IN_FORCE
from bot.service.moving import PastKind, PastRow, past_case
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_automod import rights_of_bot
from tests.discord_bot.test_case_commands import run
from tests.discord_server import Answer, ApiError, ClientRefusedError, Permission
from tests.discord_server.kinds import JSON

THEIRS: JSON = {
    "id": "77", "name": "Kindness of others", "creator_id": "1", "event_type": 1,
    "trigger_type": 1, "enabled": True, "actions": [{"type": 1, "metadata": {}}],
    "trigger_metadata": {"keyword_filter": ["banana"], "regex_patterns": [], "allow_list": []},
    "exempt_roles": [], "exempt_channels": [],
}  # fmt: skip


def denying(*words: str) -> Rules:
    return replace(preset("community", mode=Mode.OBSERVE), words=WordLists(deny=words))


async def set_words(house: House, app: App, *words: str) -> None:
    await app.store.set_rules(
        house.community, denying(*words), by="discord:1", now=house.clock.now()
    )


def keywords(house: House) -> list[list[str]]:
    """What our rules keep out; theirs is as it was."""
    assert house.guild.rules["77"] == THEIRS | {"guild_id": house.guild.id}
    mine = [one for one in house.guild.rules.values() if one["id"] != "77"]
    assert all(one["name"].startswith("Kindness ") for one in mine)
    return [one["trigger_metadata"]["keyword_filter"] for one in mine if one["enabled"]]


async def click(house: House, shown: Answer, label: str) -> Answer:
    assert shown.message is not None
    return await house.guild.owner().clicks(shown.message, label)


async def change(house: House, what: str, word: str, button: str) -> str:
    """What `/words` says once a change of the list is in force."""
    shown = await run(house.guild.owner(), f"/words {what}", word=word)
    await click(house, shown, button)
    await house.says(shown, "In force.")
    return shown.text


STALE = "still keep out the words from before"


@pytest.fixture
def may(house: House) -> None:
    house.guild.set_bot_permissions(rights_of_bot(house) | Permission.MANAGE_GUILD)
    house.guild.rules["77"] = THEIRS | {"guild_id": house.guild.id}


async def said_to_who_changes_the_list(house: House) -> None:
    """They are told that Discord's own rules do not follow by themselves."""
    assert STALE in await change(house, "remove", "duck face", "Take it off")
    assert STALE in await change(house, "deny", "noodle", "Put it on the list")
    assert STALE not in await change(house, "allow", "duck face", "Allow it")
    house.guild.set_bot_permissions(rights_of_bot(house) & ~Permission.MANAGE_GUILD)
    assert STALE in await change(house, "deny", "poodle", "Put it on the list")
    house.guild.set_bot_permissions(rights_of_bot(house) | Permission.MANAGE_GUILD)
    assert "poodle" in await change(house, "remove", "poodle", "Take it off")


@pytest.mark.usefixtures("may")
async def test_words_are_shown_put_in_force_changed_and_taken_away_by_a_click(
    house: House,
) -> None:
    async with house.running(rules=denying("goof")) as app:
        # Without rules of ours nothing is said about them.
        assert STALE not in await change(house, "deny", "duck face", "Put it on the list")
        shown = await run(house.guild.owner(), "/automod")
        assert "2 words more would be kept out: ||duck face||, ||goof||" in shown.text
        assert keywords(house) == []
        await click(house, shown, "Put it in force")
        await house.says(shown, "It is in force.")
        assert keywords(house) == [["goof", "duck face"]]
        assert "What Discord keeps out is what your list says" in shown.text

        await said_to_who_changes_the_list(house)
        again = await run(house.guild.owner(), "/automod")
        assert "||noodle||" in again.text
        await set_words(house, app, "goof", "muppet")
        await click(house, again, "Put it in force")
        await house.says(again, "have changed since you looked")
        assert keywords(house) == [["goof", "duck face"]]
        await click(house, again, "Put it in force")
        await house.says(again, "It is in force.")
        assert keywords(house) == [["goof", "muppet"]]

        (rule,) = (one for one in house.guild.rules.values() if one["id"] != "77")
        rule["enabled"] = False
        rule["exempt_roles"] = [house.mods.id]
        asleep = await run(house.guild.owner(), "/automod")
        assert "switched off" in asleep.text
        await click(house, asleep, "Put it in force")
        await house.says(asleep, "It is in force.")
        assert (rule["enabled"], rule["exempt_roles"]) == (True, [house.mods.id])

        await click(house, asleep, "Take our rules away")
        await house.says(asleep, "Our rules are gone.")
        assert keywords(house) == []
        assert await app.store.memo(house.community, IN_FORCE) is None
        assert list(house.guild.rules) == ["77"]


@pytest.mark.usefixtures("may")
async def test_what_is_kept_out_is_a_case_once_and_its_author_reads_why_alone(
    house: House,
) -> None:
    async with house.running(rules=denying("goof")) as app:
        shown = await run(house.guild.owner(), "/automod")
        await click(house, shown, "Put it in force")
        await house.says(shown, "It is in force.")
        for _ in range(3):
            with pytest.raises(ApiError) as refused:
                await house.anna.says(house.general, "you goof, *really*")
            assert "does not want a word" in str(refused.value.errors)
        with pytest.raises(ApiError):
            await house.ben.says(house.general, "a banana")

        told = await house.anna.waits_for(house.anna.dm, "was not posted")
        assert "||you goof, \\*really\\*||" in told.text
        card = await house.mona.waits_for(house.desk, "Discord’s AutoMod kept it out")
        assert "goof" not in card.text
        await house.quiet(app)
        [case] = await app.store.cases(house.community, states=[CaseState.OPEN])
        assert (case.why, case.author) == (AUTOMOD, house.who(house.anna))
        assert len(house.anna.sees(house.anna.dm)) == 1
        assert (await house.standing(app, house.anna)).strikes == ()
        assert "kept out by a word" in (await run(house.anna, "/my-data")).text
        assert house.ben.sees(house.general) == []

        house.ben.closes_dms()
        with pytest.raises(ApiError):
            await house.ben.says(house.general, "goof!")
        await house.server.until(
            lambda: sum("kept it out" in one.text for one in house.mona.sees(house.desk)) == 2
        )
        await house.quiet(app)
        assert house.ben.sees(house.general) == []


async def test_who_may_not_or_a_bot_that_may_not_is_told_so(house: House) -> None:
    house.guild.set_bot_permissions(rights_of_bot(house) & ~Permission.MANAGE_GUILD)
    async with house.running(rules=denying("goof")):
        with pytest.raises(ClientRefusedError):
            await house.mona.runs("/automod")
        assert (
            "needs the right “Manage Server”" in (await run(house.guild.owner(), "/automod")).text
        )


async def test_what_was_before_this_bot_came_is_in_a_history_and_can_be_looked_at(
    house: House,
) -> None:
    async with house.running() as app:
        now, anna = house.clock.now(), house.who(house.anna)
        rows = [
            PastRow("1", PastKind.BAN, anna, "somebody", now - timedelta(days=90), "raid"),
            PastRow("2", PastKind.WARNING, anna, "discord:5", now, "names", weight=2.0),
        ]
        moved = [past_case(one, source="x", community=house.community) for one in rows]
        await app.store.bring_in(moved, now=now)

        history = (await run(house.mona, "/history", member=house.anna)).text
        assert "One thing counts against them; today it weighs 2" in history
        assert "A ban of earlier." in history
        tail = moved[0].case.comment.removeprefix("discord:")
        card = (await run(house.mona, "/case show", case=tail)).text
        assert "before this bot came" in card
        assert "raid" in card
        mine = (await run(house.anna, "/my-data")).text
        assert "something of before this bot came" in mine
        assert "a moderator gave you a warning" in mine
        assert house.anna.sees(house.anna.dm) == []
