"""Traps of the platform that no other story steps into. `TRAPS.md` names the test for each."""

import ast
import asyncio
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.rules import PRESETS, preset
from bot.discord_bot import rights
from bot.wiring import App
from classifiers.verdict import Label, Span
from tests.discord_bot.evening import RULES, evening
from tests.discord_bot.house import House
from tests.discord_server import Permission

ROOT = Path(__file__).parents[2]
HURTFUL = "you are worthless"
THREAT = "I will kill you"
TABLE = (ROOT / "tests/discord_bot/TRAPS.md").read_text("utf-8")


def sent(house: House) -> list[dict[str, Any]]:
    """The messages that the bot posted in channels and direct messages."""
    posted = house.server.requests("POST /channels/")
    bodies = [one.body for one in posted if one.path.endswith("/messages")]
    return [body for body in bodies if isinstance(body, dict)]


def test_every_trap_names_tests_that_exist() -> None:
    rows = re.findall(r"^\| (\d+) \|.*\| ([^|]+) \|$", TABLE, re.MULTILINE)
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", TABLE)

    assert [int(number) for number, _ in rows] == list(range(1, 31))
    assert all("::test_" in tests for _, tests in rows)
    for path, name in named:
        tree = ast.parse((ROOT / "tests" / path).read_text("utf-8"))
        functions = {
            node.name
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        assert name in functions, f"{path} has no {name}"


async def test_a_held_message_was_seen_by_others_and_nobody_is_told_otherwise(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        assert said in house.ben.sees(house.general)
        prompt = await house.prompt(house.anna)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert "took this message down" in prompt.text
        assert "nobody" not in prompt.text.lower()


def test_the_pack_plans_for_ten_thousand_users_and_not_for_a_hundred_servers() -> None:
    pack = "".join(
        page.read_text("utf-8") for page in (ROOT / "bot/discord_bot/pack/en").glob("*.md")
    )
    told = pack + (ROOT / "README.md").read_text("utf-8")

    assert "10,000" in told
    assert not re.search(r"\b(75|100) servers", told)


async def test_an_evening_needs_neither_automod_nor_webhooks_nor_roles(house: House) -> None:
    async with house.running(rules=RULES) as app:
        await evening(house, app)

    # What the server's AutoMod keeps out is looked up before anything is posted for somebody.
    rules = f"GET /guilds/{house.guild.id}/auto-moderation/rules"
    made = [f"{one.method} {one.path}" for one in house.server.requests()]
    asked = " ".join(one for one in made if one != rules)
    for never in ("auto-moderation", "/roles", "/bans", "/permissions"):
        assert never not in asked
    assert "POST /channels/" in asked
    assert not re.search(r"/channels/\d+/webhooks", asked)


def test_nobody_is_banned_or_kicked_and_nobodys_roles_are_touched() -> None:
    called = {
        node.func.attr
        for page in (ROOT / "bot/discord_bot").glob("*.py")
        for node in ast.walk(ast.parse(page.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }

    assert not called & {"ban", "kick", "bulk_ban", "add_roles", "remove_roles", "set_permissions"}
    assert "delete" in called


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("mode", Mode)
def test_no_rules_ask_for_more_than_reading_speaking_and_time_outs(name: str, mode: Mode) -> None:
    asked = {right for right, given in rights.permissions(preset(name, mode=mode)) if given}

    assert not asked & {
        "administrator", "manage_roles", "manage_channels", "manage_webhooks", "manage_guild",
        "ban_members", "kick_members", "mention_everyone",
    }  # fmt: skip


async def test_a_message_edited_before_its_handler_ran_is_judged_as_it_was_said(
    house: House,
) -> None:
    async with house.running() as app:
        house.server.gateway.hold()
        said = await house.anna.says(house.general, HURTFUL)
        await house.anna.edits(said, "you are lovely")
        house.server.gateway.release()
        await house.prompt(house.anna)
        await house.quiet(app)

        assert house.classifier.seen[:2] == [HURTFUL, "you are lovely"]
        assert len((await house.standing(app, house.anna)).strikes) == 1


async def test_too_many_new_direct_messages_wait_and_what_was_decided_stands(
    house: House,
) -> None:
    house.server.faults.fail("POST /users/@me/channels", 403, code=40003)
    async with house.running(Mode.HOLD):
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await house.mona.waits_for(house.desk, "Urgent")
        await asyncio.sleep(0.2)  # many tries, at the pace of the tests
        assert len(house.server.requests("POST /users/@me/channels")) == 1

        house.clock.ahead += timedelta(minutes=11)
        assert "took this message down" in (await house.prompt(house.anna)).text


async def test_who_cannot_be_written_to_the_second_time_either_finds_a_note(house: House) -> None:
    house.server.faults.fail("POST /users/@me/channels", 403, code=40003, times=1000)
    async with house.running(Mode.HOLD):
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await house.mona.waits_for(house.desk, "Urgent")
        house.clock.ahead += timedelta(minutes=11)

        note = await house.anna.waits_for(house.general, "note for you")
        opened = await house.anna.clicks(note, "Read it")
        await house.says(opened, THREAT)


async def test_somebody_who_is_timed_out_can_still_object(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        await house.mona.times_out(house.anna, 600)

        await house.anna.clicks(prompt, "This is a mistake")

        await house.mona.waits_for(house.desk, "says that this is a mistake")
        assert len((await house.standing(app, house.anna)).disputed) == 1


async def test_a_form_opens_at_once_however_long_the_model_takes(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slowly(_text: str, _label: Label | None = None) -> tuple[Span, ...]:
        await asyncio.sleep(30)
        return ()

    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        monkeypatch.setattr(house.classifier, "explain", slowly)
        house.server.limits.first_answer_seconds = 1.0

        form = await house.anna.clicks(prompt, "Edit and send again")

        assert not form.failed
        assert HURTFUL in str(form.modal)


async def test_two_forms_that_are_open_at_once_are_each_their_authors(house: House) -> None:
    async with house.running():
        hurt = await house.anna.says(house.general, f"{HURTFUL} (anna)")
        other = await house.ben.says(house.general, f"{HURTFUL} (ben)")
        hers = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")
        his = await house.ben.clicks(await house.prompt(house.ben), "Edit and send again")

        await house.anna.submits_modal(hers, {"Your new text": "come along"})
        await house.ben.submits_modal(his, {"Your new text": "well played"})
        await house.server.until(lambda: hurt.deleted and other.deleted)

        hers_again = await house.otto.waits_for(house.general, "come along")
        assert f"<@{house.anna.id}>" in hers_again.text
        his_again = await house.otto.waits_for(house.general, "well played")
        assert f"<@{house.ben.id}>" in his_again.text


async def test_no_button_and_no_form_is_kept_in_memory(house: House) -> None:
    async with house.running(rules=RULES) as app:
        await evening(house, app)
        await house.mona.says(house.general, HURTFUL)
        await house.mona.clicks(await house.prompt(house.mona), "Edit and send again")
        assert house.parts is not None
        assert house.parts.client is not None
        kept = house.parts.client._connection._view_store

        assert not kept._modals
        assert not kept._synced_message_views
        assert not any(kept._views.values())


async def test_of_two_moderators_in_the_same_moment_one_takes_it(house: House) -> None:
    async with house.running(rules=RULES) as app:
        await house.anna.says(house.general, THREAT)
        card = await house.mona.waits_for(house.desk, "Urgent")

        await asyncio.gather(house.mona.clicks(card, "Take it"), house.otto.clicks(card, "Take it"))
        await house.server.until(lambda: "is looking at it" in card.text)
        await house.quiet(app)

        (case,) = await app.moderation.cases(house.community, [CaseState.TAKEN])
        assert len(case.steps) == 1


async def test_of_two_clicks_in_the_same_moment_one_counts(house: House) -> None:
    async with house.running(rules=RULES) as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)

        await asyncio.gather(*(house.anna.clicks(prompt, "Delete it") for _ in range(2)))
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert len(house.server.requests(f"DELETE /channels/{house.general.id}")) == 1


async def test_nothing_that_the_bot_repeats_pings_anybody(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, f"{THREAT} @everyone @here <@{house.ben.id}>")
        await house.server.until(lambda: said.deleted)
        prompt = await house.prompt(house.anna)
        await house.anna.clicks(prompt, "What is this?")
        card = await house.mona.waits_for(house.desk, "Urgent")
        read = await house.mona.clicks(card, "Read the text")
        await house.quiet(app)

        for one in sent(house):
            assert one["allowed_mentions"].get("parse", []) == []
        assert read.message is not None
        assert prompt.pinged == card.pinged == read.message.pinged == []


async def test_a_channel_that_is_hidden_from_us_is_neither_read_nor_asked_for(
    house: House,
) -> None:
    hidden = house.guild.add_channel("staff", hidden_from_bot=True)
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
    await house.anna.says(house.general, "hello again")
    async with house.running() as app:
        await house.quiet(app)

        assert house.server.requests(f"/channels/{hidden.id}") == []
        hidden.allow(house.server.bot, Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY)
        await house.anna.says(hidden, HURTFUL)
        await house.prompt(house.anna)


async def test_every_message_has_text_and_every_button_has_words(house: House) -> None:
    house.ben.closes_dms()
    async with house.running(rules=RULES) as app:
        await evening_of_notes(house, app)

        assert sent(house)
        for one in sent(house):
            assert re.search(r"\w{3}", one.get("content") or ""), one
            assert not (one.get("flags") or 0) & 1 << 15
            for row in one.get("components") or []:
                assert all(re.search(r"[A-Za-z]{2}", c["label"]) for c in row["components"])


async def evening_of_notes(house: House, app: App) -> None:
    """Somebody with open and somebody with closed direct messages, and a card."""
    await house.anna.says(house.general, HURTFUL)
    await house.ben.says(house.general, THREAT)
    await house.prompt(house.anna)
    await house.ben.waits_for(house.general, "there is a note for you")
    await house.mona.waits_for(house.desk, "Urgent")
    await house.quiet(app)
