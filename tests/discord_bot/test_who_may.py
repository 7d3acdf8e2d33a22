"""Every command and every button, by who uses it: whoever lacks the right is told so, only they
see that, and nothing changes on record. Made from the lists of what there is, so that what is new
and not in these tables fails.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from discord.http import Route

from bot.core.case import CaseEvent
from bot.discord_bot.acting import ASKS
from bot.discord_bot.deciding import CONFIRM
from bot.discord_bot.desk import _STEPS, BEFORE, READ
from bot.discord_bot.marks import SEEN
from bot.discord_bot.offering import BUTTONS
from bot.store.tables import MEMOS, METADATA
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_reports import reported
from tests.discord_server import Answer, Message, Permission, Person, Upload

ALL, MODERATORS, LOOKERS, MANAGERS, OWN = "all", "moderators", "lookers", "managers", "own"
"""Lookers: moderators, and also who manages the server. Own: whoever it is made for."""

REFUSED = {
    MODERATORS: "Only moderators",
    LOOKERS: "people who may manage the server",
    MANAGERS: "people who may manage the server",
}
COMMANDS = {
    ALL: "check, write, my-data, report, discover, tip, challenge show, challenge mine, remind me, "
    "remind list, Report this person, Check this message, Report to moderators",
    MODERATORS: "case list, case show, case export, case take, case note, case undo, queue, tune, "
    "readiness, backtest, stats, warn, pardon, history",
    LOOKERS: "campaign approve, campaign export, campaign list, campaign show, campaign calendar, "
    "campaign history, campaign preview, campaign results, campaign effect, challenge choose",
    MANAGERS: "kindness setup, kindness status, kindness pause, kindness resume, kindness retry, "
    "kindness desk, kindness rota add, kindness rota remove, kindness rota show, kindness labels, "
    "kindness tips, campaign start, campaign pause, campaign stop, campaign upload, "
    "campaign trial start, campaign trial stop, automod, rules preset, rules set, rules revert, "
    "rules show, rules diff, words list, words allow, words deny, words remove, words try",
}
ITEMS: dict[str, tuple[str, ...]] = {
    "CaseButton": (
        MODERATORS,
        *(
            f"k1c:{what}:TAIL"
            for what in sorted(
                {READ, BEFORE, *ASKS, *(step for some in _STEPS.values() for step in some)}
            )
        ),
        f"k1c:{CONFIRM}:TAIL:0",
    ),
    "CaseChoice": (MODERATORS, "k1cd:timeout:TAIL", "k1cd:hand:TAIL", "k1cd:why:TAIL"),
    "CaseMenu": (MODERATORS, "k1l:take", "k1l:card"),
    "PardonButton": (MODERATORS, "k1p:undo:ANNA:1"),
    "QuestionButton": (MODERATORS, "k1q:begin", "k1q:yes:TAIL"),
    "LimitButton": (MANAGERS, "k1t:insult:0.5:0.6"),
    "AutoModButton": (MANAGERS, "k1a:apply:0123456789", "k1a:remove:0123456789"),
    "RulesButton": (MANAGERS, "k1v:preset:1:school"),
    "WordButton": (MANAGERS, "k1x:deny:1:rude"),
    "SetupItem": (MANAGERS, "k1s:apply", "k1s:more", "k1s:discard"),
    "PromptButton": (OWN, "k1:keep:TAIL", "k1:delete:TAIL", "k1:mistake:TAIL", "k1:fewer:TAIL"),
    "AppealButton": (OWN, "k1a:TAIL:1"),
    "UnsendButton": (OWN, "k1u:ANNA/TAIL"),
    "FewerTipsButton": (OWN, "k1t:fewer:ANNA"),
    "StopButton": (OWN, "k1z:0123456789abcdef:list"),
    "EntryButton": (OWN, "k1c:approve:waiting:1:TAIL"),
    "MoreButton": (ALL,),
    "OwnDataButton": (ALL,),
    "DraftButton": (ALL,),
    "JoinButton": (ALL,),
}


def listed(house: House) -> Iterator[tuple[str, int, list[dict[str, Any]]]]:
    """Every command that Discord knows: its name with that of its groups, kind and options."""
    for command in house.server.world.commands[None].values():
        yield from _within(command, command["name"], command["type"])


def _within(
    command: dict[str, Any], name: str, kind: int
) -> Iterator[tuple[str, int, list[dict[str, Any]]]]:
    options = command.get("options") or []
    inner = [one for one in options if one["type"] in (1, 2)]
    for one in inner:
        yield from _within(one, f"{name} {one['name']}", kind)
    if not inner:
        yield name, kind, options


def filled(house: House, options: list[dict[str, Any]]) -> dict[str, object]:
    """Something for each option that has to be there."""
    some: dict[int, object] = {
        4: 1, 5: True, 6: house.anna, 7: house.general, 8: house.mods, 9: house.mods, 10: 0.5,
        11: Upload("words.zip", b"x"),
    }  # fmt: skip
    found: dict[str, object] = {}
    for one in options:
        if one.get("required"):
            choices = one.get("choices")
            least = "x" * max(one.get("min_length") or 1, 1)
            usual = choices[0]["value"] if choices else some.get(one["type"], least)
            found[one["name"]] = one["min_value"] if one.get("min_value") else usual
    return found


def who_may(name: str) -> str:
    (found,) = [who for who, names in COMMANDS.items() if name in names.split(", ")]
    return found


async def on_record(app: App) -> dict[str, list[Any]]:
    """All that is on record, settings too, but for notes of what was read up to where."""
    store: Any = app.store
    what = {MEMOS: MEMOS.c.name != SEEN}
    async with store.database.reading() as connection:
        return {
            table.name: sorted(
                map(
                    str,
                    await connection.execute(sa.select(table).where(what.get(table, sa.true()))),
                )
            )
            for table in METADATA.sorted_tables
        }


async def people(house: House) -> dict[str, Person]:
    """Members without a right here: one who moderates elsewhere, the accused, and who reported."""
    other = house.server.add_guild("Elsewhere")
    mods = other.add_role("Mods", Permission.MODERATE_MEMBERS | Permission.MANAGE_GUILD)
    eve = house.guild.add_member("eve")
    other.join(eve.user)
    other.member(eve.id).role_ids.append(mods.id)
    noa = house.guild.add_member("noa")
    return {"elsewhere": eve, "accused": house.anna, "reporter": house.ben, "member": noa}


async def prepared(house: House, app: App) -> Message:
    """A case about anna that ben has reported; and all commands are shown to everybody."""
    said = await house.anna.says(house.general, "I will kill you")
    await reported(house.ben, said)
    await house.mona.waits_for(house.desk, "needs a person")
    await house.quiet(app)
    for known in house.server.world.commands[None].values():
        known["default_member_permissions"] = None
    return said


async def used(house: House, who: Person, said: Message, command: tuple[str, int, Any]) -> Answer:
    name, kind, options = command
    if kind == 1:
        answer = await who.runs(f"/{name}", house.general, **filled(house, options))
    else:
        answer = await who.runs_on(house.ben if kind == 2 else said, name)
    return await answer.done() if answer.thinking else answer


async def test_every_command_is_in_the_table_and_every_button_too(house: House) -> None:
    async with house.running():
        names = [name for name, _, _ in listed(house)]

    assert sorted(names) == sorted(one for some in COMMANDS.values() for one in some.split(", "))
    assert {one.__name__ for one in BUTTONS} == ITEMS.keys()
    whats = {one.split(":")[1] for one in ITEMS["CaseButton"][1:]}
    assert {*CaseEvent} - {CaseEvent.APPEAL, CaseEvent.DISPUTE, CaseEvent.HAND} <= whats


async def test_whoever_lacks_the_right_is_refused_by_every_command_and_nothing_changes(
    house: House,
) -> None:
    async with house.running() as app:
        said = await prepared(house, app)
        before = await on_record(app)
        everybody = await people(house)
        for command in listed(house):
            needs = who_may(command[0])
            refused = {} if needs == ALL else dict(everybody)
            refused |= {"moderator": house.mona} if needs == MANAGERS else {}
            for role, who in refused.items():
                answer = await used(house, who, said, command)
                assert REFUSED[needs] in answer.text, (command[0], role, answer.text)
                assert answer.ephemeral, (command[0], role)
        await house.quiet(app)
        assert await on_record(app) == before


async def shown(house: House, said: Message, ids: tuple[str, ...]) -> list[Message]:
    """Messages of the bot with these items, as if they had been left lying where all can see."""
    assert house.parts is not None
    assert house.parts.client is not None
    version = house.parts.app.store.fingerprint(said.content)[:10]
    found = []
    tail = f"{said.channel.id}:{said.id}:{version}"
    for number, named in enumerate(ids):
        id_ = named.replace("TAIL", tail).replace("ANNA", house.anna.id)
        item: dict[str, Any] = {"type": 2, "style": 2, "label": "use", "custom_id": id_}
        if id_.startswith("k1l:"):
            options = [{"label": "use", "value": id_}]
            item = {"type": 3, "custom_id": id_, "placeholder": "use", "options": options}
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=int(house.general.id))
        body = {"content": f"{number} {id_}", "components": [{"type": 1, "components": [item]}]}
        sent = await house.parts.client.http.request(route, json=body)
        found.append(house.general.messages[sent["id"]])
    return found


@pytest.mark.parametrize("needs", [MODERATORS, MANAGERS, OWN])
async def test_whoever_lacks_the_right_is_refused_by_every_button_and_nothing_changes(
    house: House, needs: str
) -> None:
    ids = [id_ for who, *some in ITEMS.values() if who == needs for id_ in some]
    async with house.running() as app:
        said = await prepared(house, app)
        before = await on_record(app)
        everybody = await people(house)
        everybody |= {"moderator": house.mona} if needs == MANAGERS else {}
        if needs == OWN:
            everybody.pop("accused")
        for message in await shown(house, said, tuple(ids)):
            for role, who in everybody.items():
                menu = not message.buttons
                answer = await (
                    who.selects(message, "use", "use") if menu else who.clicks(message, "use")
                )
                answer = await answer.done() if answer.thinking else answer
                told = answer.text if answer.ephemeral else (await answer.followup()).text
                assert REFUSED.get(needs, "") in told, (message.content, role, told)
                assert told
        await house.quiet(app)
        assert await on_record(app) == before
