"""Everything that the bot says on Discord to people of one language: in an evening in which much
happens, at every command, and behind every button.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Answer, ClientRefusedError, Message, Person
from tests.discord_server.component_checking import BUTTON, STRING_SELECT, TEXT_INPUT, walk
from tests.discord_server.kinds import JSON
from tests.walk.commands import COMMANDS, OFTEN, Asked

SPOKEN: Final = {"en": "en-US", "es": "es-ES", "pt": "pt-BR"}
"""What Discord calls our languages, where it has a name of its own for them."""

HURT, THREAT, FINE = "zzq worthless", "zzq kill", "zzq"
NAMES: Final = (
    "zzq", "worthless", "kill", "Zeppelin", "School-owner", "moderators", "anna", "ben", "mona",
    "otto", "scripted-1", "example.org", "reader", "BadZipFile",
)  # fmt: skip
"""What people, texts and models are called, what people wrote, and a name out of Python."""

CODED: Final = frozenset({"value", "custom_id", "nonce", "type", "emoji", "url", "filename", "id"})
"""Fields of messages that nobody reads. The value of a field of an embed is another matter."""

LEFT_ALONE: Final = frozenset({"k1s:language"})
"""Leads into another language."""

MOST_PRESSED: Final = 300


def speak(house: House, locale: str) -> None:
    """Everybody's app is in that language, and so is the server."""
    house.guild.name = "Zeppelin"
    house.guild.locale = SPOKEN.get(locale, locale)
    for user in house.server.world.users.values():
        user.locale = SPOKEN.get(locale, locale)


def seen_on_discord(house: House) -> Iterator[str]:
    """All that the bot has written there; of commands speaks `said_of_commands`."""
    for asked in house.server.requests():
        if asked.path.endswith("/commands"):
            continue
        if asked.reason:
            yield asked.reason
        yield from _texts(asked.body)
        for file in asked.files.values():
            if file.name.endswith((".txt", ".md")):
                yield file.data.decode()


def _texts(body: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(body, list):
        for one in body:
            yield from _texts(one)
    elif isinstance(body, dict):
        for key, one in body.items():
            if not isinstance(one, str):
                yield from _texts(one)
            elif key not in CODED or "inline" in body:
                yield one


def said_of_commands(house: House, locale: str) -> Iterator[str]:
    """What a menu of commands shows to somebody with that language."""
    spoken = SPOKEN.get(locale, locale)
    for part in (part for command in house.server.commands() for part in _parts(command)):
        for key in ("name", "description"):
            if part.get(key):
                yield (part.get(f"{key}_localizations") or {}).get(spoken) or part[key]


def _parts(command: JSON) -> Iterator[JSON]:
    yield command
    for one in [*(command.get("options") or []), *(command.get("choices") or [])]:
        yield from _parts(one)


def commands_of(house: House, locale: str) -> frozenset[str]:
    """What the commands are called in that language."""
    spoken = SPOKEN.get(locale, locale)
    return frozenset(
        (one.get("name_localizations") or {}).get(spoken) or one["name"]
        for one in house.server.commands()
    )


@dataclass
class Walker:
    """People who try everything. ``pressed`` are the kinds of buttons that were tried."""

    house: House
    app: App
    pressed: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)

    async def evening(self) -> None:
        """Somebody is hurt, somebody is threatened, somebody reports."""
        house = self.house
        await house.anna.says(house.general, HURT)
        await house.ben.says(house.general, THREAT)
        await house.quiet(self.app)
        said = await house.otto.says(house.general, FINE)
        for who in (house.anna, house.mona):
            await self._over("a report", await who.runs_on(said, "Report to moderators"))
        await self._over("a check", await house.mona.runs_on(said, "Check this message"))
        await self._over("a person", await house.anna.runs_on(house.otto, "Report this person"))
        await house.quiet(self.app)

    async def run_all(self, *, everything: bool) -> None:
        """Give every command, or those that most people see."""
        for asked in COMMANDS:
            if everything or asked.command in OFTEN:
                await self._run(asked)

    async def _run(self, asked: Asked) -> None:
        who: Person = getattr(self.house, asked.who) if asked.who else self.house.guild.owner()
        options = dict(asked.options(self.house))
        if asked.choice is not None:
            offered = await who.autocompletes(asked.command, asked.choice, "", **options)
            options[asked.choice] = offered[0]["value"] if offered else FINE
        answer = await who.runs(asked.command, self.house.general, **options)
        await self._over(asked.command, answer)

    async def _over(self, what: str, answer: Answer) -> None:
        """Wait for all of an answer, and fill in the form that it may be."""
        assert not answer.failed, what
        if answer.modal is None:
            await answer.done()
            return
        given = {
            one["custom_id"]: FINE
            for one in walk(answer.modal["components"])
            if one["type"] == TEXT_INPUT and not one.get("value")
        }
        who = Person(self.house.server.world, answer.interaction.user, self.house.guild)
        await self._over(f"the form of {what}", await who.submits_modal(answer, given))

    async def press_all(self) -> None:
        """Press what nobody has pressed yet, until there is nothing left of it."""
        for _ in range(MOST_PRESSED):
            found = next(self._left(), None)
            if found is None:
                return
            await self._press(*found)

    def _left(self) -> Iterator[tuple[Message, JSON]]:
        for channel in list(self.house.server.world.channels.values()):
            for said in channel.messages.values():
                for one in walk(said.components):
                    known = kind_of(one) in self.pressed | LEFT_ALONE
                    if "custom_id" in one and not one.get("disabled") and not known:
                        yield said, one

    async def _press(self, said: Message, one: JSON) -> None:
        self.pressed.add(kind_of(one))
        who, id_ = self._presser(said), one["custom_id"]
        try:
            if one["type"] == BUTTON:
                answer = await who.clicks(said, id_)
            else:
                answer = await who.selects(said, id_, self._chosen(one))
            await self._over(id_, answer)
        except ClientRefusedError as error:
            self.refused.append(f"{id_}: {error}")

    def _chosen(self, one: JSON) -> object:
        if one["type"] == STRING_SELECT:
            return one["options"][0]["value"]
        return {5: self.house.otto, 6: self.house.mods, 8: self.house.desk}[one["type"]]

    def _presser(self, said: Message) -> Person:
        world, guild = self.house.server.world, self.house.guild
        if said.only_for is not None:
            return Person(world, said.only_for, guild)
        if said.channel.is_dm:
            return next(
                Person(world, user, guild)
                for user in said.channel.recipients
                if user is not world.bot
            )
        return self.house.mona


def kind_of(one: JSON) -> str:
    """What a button does, whatever it is about."""
    return ":".join(str(one.get("custom_id")).split(":")[:2])
