"""One evening in the school, in which everything happens that leads to something; and what is left
of it in words: what can be seen on Discord and what is on record.
"""

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, TypeAlias

import sqlalchemy as sa

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.core.limits import Rung, Then
from bot.core.rules import preset
from bot.store import tables
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import ApiError, ClientRefusedError, Message, Person
from tests.discord_server.world import World

HURTFUL: Final = "you are worthless"
THREAT: Final = "I will kill you"
LATER: Final = "so worthless, all of you"
RULES: Final = replace(
    preset("community", mode=Mode.HOLD),
    ladder=(Rung(2.0, Then.ESCALATE), Rung(2.0, Then.TIMEOUT, seconds=600)),
    version="evening/1",
)
Told: TypeAlias = Any
Between: TypeAlias = Callable[[House], Awaitable[None]]
"""What goes wrong before each step."""

TIMED: Final = "Right, and time out for 10 min"
LONG_ENOUGH: Final = 20.0
"""Seconds of the loop after which people press again. The bot waits for some before it says what
became of it, and one who presses sooner is told that there is nothing left to choose."""

_NUMBERS: Final = re.compile(r"\d{15,}|<t:\d+:\w>")


async def nothing(_house: House) -> None:
    """A quiet evening."""


async def evening(house: House, app: App, trouble: Between = nothing) -> Told:
    """Live through it, with ``trouble`` before every step; what is left of it."""
    await trouble(house)
    hurt = await house.anna.says(house.general, HURTFUL)
    prompt = await house.prompt(house.anna)
    await trouble(house)
    await presses(house.anna, prompt, "Delete it", then="It is gone")
    await house.server.until(lambda: hurt.deleted)

    await trouble(house)
    threat = await house.ben.says(house.general, THREAT)
    await house.server.until(lambda: threat.deleted)
    await house.prompt(house.ben)
    card = await house.mona.waits_for(house.desk, "Urgent")
    await trouble(house)
    await presses(house.mona, card, "Take it", then="is looking at it")
    await presses(house.mona, card, "The bot was right", then="Decided: the bot was right")

    await trouble(house)
    kind = await house.otto.says(house.general, "you are lovely")
    await house.quiet(app)
    await house.otto.edits(kind, LATER)
    prompt = await house.prompt(house.otto)
    await trouble(house)
    await presses(house.otto, prompt, "This is a mistake", then="Thank you for telling us")
    await house.mona.waits_for(house.desk, "says that this is a mistake")
    for more in (changes_their_words, reads_a_note, is_timed_out, pauses):
        await trouble(house)
        await more(house, app, trouble)
    await trouble(house)
    await house.anna.says(house.general, "good night")
    await house.quiet(app)
    return await left(house, app)


async def changes_their_words(house: House, _app: App, trouble: Between) -> None:
    """Somebody finds better words, and the bot puts them in the place of the others."""
    carla = house.guild.add_member("carla")
    said = await carla.says(house.general, HURTFUL)
    prompt = await house.prompt(carla)
    await trouble(house)

    async def change() -> None:
        form = await carla.clicks(prompt, "Edit and send again")
        if form.modal is not None:
            await carla.submits_modal(form, {"Your new text": "sorry"})

    def changed() -> bool:
        seen = [one.text for one in carla.sees(house.general)]
        return said.deleted and any("sorry" in text for text in seen)

    await again(house, change, until=changed)


async def reads_a_note(house: House, _app: App, trouble: Between) -> None:
    """Somebody takes no direct messages, and reads a note where they wrote."""
    emma = house.guild.add_member("emma")
    emma.closes_dms()
    said = await emma.says(house.general, HURTFUL)
    note = await emma.waits_for(house.general, "there is a note for you")
    await trouble(house)

    async def delete() -> None:
        opened = await (await emma.clicks(note, "Read it")).done()
        if opened.message is not None and "Delete it" in opened.message.buttons:
            await emma.clicks(opened.message, "Delete it")

    await again(house, delete, until=lambda: said.deleted and note.deleted)


async def is_timed_out(house: House, _app: App, trouble: Between) -> None:
    """A moderator finds that the bot was right, and that somebody needs a pause."""
    fred = house.guild.add_member("fred")
    threat = await fred.says(house.general, THREAT)
    await house.server.until(lambda: threat.deleted)
    await house.prompt(fred)
    card = await house.mona.waits_for(
        house.desk, lambda said: "Urgent" in said.text and fred.mention in said.text
    )
    await trouble(house)
    await presses(house.mona, card, "Take it", then="is looking at it")
    await presses(house.mona, card, TIMED, then="said that the bot was right")
    await house.server.until(house.guild.member(fred.id).is_timed_out)
    await house.mona.waits_for(house.desk, "is timed out until")
    await fred.waits_for(fred.dm, "A moderator has decided on a pause")


async def pauses(house: House, app: App, trouble: Between) -> None:
    """The bot is paused, does nothing about what is written, and goes on."""
    await house.quiet(app)
    owner, gina = house.guild.owner(), house.guild.add_member("gina")

    def told(text: str) -> bool:
        return any(text in said.text for said in house.mona.sees(house.desk))

    async def runs(command: str) -> None:
        await owner.runs(f"/kindness {command}")

    await again(house, lambda: runs("pause"), until=lambda: told("has paused the bot"))
    await trouble(house)
    await gina.says(house.general, THREAT)
    await house.quiet(app)
    await trouble(house)
    await again(house, lambda: runs("resume"), until=lambda: told("has set the bot"))
    await gina.says(house.general, HURTFUL)
    await house.prompt(gina)


async def presses(person: Person, said: Message, label: str, *, then: str) -> None:
    """Press a button as people do: again, until the message says that it worked."""

    async def press() -> None:
        await person.world.until(lambda: label in said.buttons or then in said.text)
        if then not in said.text:
            await person.clicks(said, label)

    await again(person, press, until=lambda: then in said.text)


async def again(
    world: House | Person, do: Callable[[], Awaitable[None]], *, until: Callable[[], bool]
) -> None:
    """Do something as people do: again, until it has worked."""
    for _ in range(4):
        with suppress(TimeoutError, ApiError, ClientRefusedError):
            await do()
            await _world(world).until(until, seconds=LONG_ENOUGH, exactly=True)
        if until():
            return
    raise AssertionError("this never worked")


def _world(of: House | Person) -> World:
    return of.world if isinstance(of, Person) else of.server.world


async def left(house: House, app: App) -> Told:
    """Everything that can be compared: without ids, times, and how often something was tried."""
    picture = json.loads(_NUMBERS.sub("#", json.dumps(house.server.picture())))
    for told in picture["guilds"].values():
        told["channels"] = {name: _sorted(said) for name, said in told["channels"].items()}
    picture["dms"] = {name: _sorted(said) for name, said in picture["dms"].items()}
    picture = _without_answers(picture)
    names = {house.who(user): user.name for user in house.server.world.users.values()}
    kept = json.loads(_NUMBERS.sub("#", json.dumps(await recorded(app, names), default=str)))
    return {"seen": picture, "recorded": kept}


def _sorted(said: list[Told]) -> list[Told]:
    """What two people caused at once may come in either order."""
    return sorted(said, key=lambda one: json.dumps(one, sort_keys=True))


def _without_answers(told: Told) -> Told:
    """Without what one person alone sees until they close it: who asks again is told again."""
    if isinstance(told, dict):
        return {name: _without_answers(each) for name, each in told.items()}
    if isinstance(told, list):
        said = [one for one in told if not (isinstance(one, dict) and "only for" in one)]
        return [_without_answers(one) for one in said]
    return told


def _final(value: object) -> object:
    """Of two errands that say one thing together, either may have said it; the other is settled.
    When a new text was asked for is a time.
    """
    if isinstance(value, dict):
        return {name: each for name, each in value.items() if name != "asked"}
    return ErrandState.DONE.value if value == ErrandState.SETTLED else value


async def recorded(app: App, names: Mapping[AuthorId, str]) -> Told:
    """What the store holds, without ids, times and tries; ``names`` are those of authors."""
    kept: dict[str, Told] = {}
    async with app.store.database.reading() as connection:
        for name, columns in (
            (
                "decisions",
                (tables.DECISIONS.c.author, "mode", "actions", "answer", "rules_version"),
            ),
            ("strikes", (tables.STRIKES.c.author, "label", "weight", "observed")),
            ("cases", (tables.CASES.c.author, "state", "urgent", "why", "rests", "strike_stands")),
            ("steps", (tables.STEPS.c.by, "event", "number")),
            ("errands", (tables.ERRANDS.c.author, "action", "mode", "state", "content")),
            ("waiting", (tables.WAITING.c.author,)),
            ("pages", (tables.RULEBOOK.c.by, "resumes")),
        ):
            first, *others = columns
            table = first.table
            query = sa.select(first, *(table.c[other] for other in others))
            rows = (await connection.execute(query)).all()
            kept[name] = sorted(
                ([names.get(row[0], row[0]), *map(_final, row[1:])] for row in rows), key=str
            )
        kept["read"] = await connection.scalar(
            sa.select(sa.func.count()).select_from(tables.DIGESTS)
        )
    return kept
