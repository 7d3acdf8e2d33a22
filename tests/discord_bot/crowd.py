"""A server full of people who talk, some of whom hurt others, and some of whom may be in danger."""

import asyncio
import random
from dataclasses import dataclass, field
from typing import Final

from tests.discord_server import Channel, DiscordServer, Guild, Message, Person, messages
from tests.discord_server.drafts import Draft

INSULT: Final = "you are worthless"
THREAT: Final = "I will kill you"
SAD: Final = "I want to die"
ORDINARY: Final = ("good morning", "who has the homework", "well played", "see you later")


@dataclass(frozen=True)
class Plan:
    """How many messages, how many of them hurt, how often the bot is killed, how fast they come."""

    messages: int
    hurtful: int
    kills: int
    rate: float = 200.0
    seed: int = 1
    share: float = 0.02
    """Of the bot's requests that meet trouble."""
    channels: int = 5
    people: int = 100
    sad: int = 0
    """How many say besides that they may be in danger."""


@dataclass
class Crowd:
    """A server full of people on a stand-in."""

    server: DiscordServer
    plan: Plan
    said: list[Message] = field(default_factory=list)
    insults: list[Message] = field(default_factory=list)
    threats: list[Message] = field(default_factory=list)
    sad: dict[str, Message] = field(default_factory=dict)
    """What those said who may be in danger, by name."""

    def __post_init__(self) -> None:
        self.guild: Guild = self.server.add_guild("School")
        self.rooms: list[Channel] = [
            self.guild.add_channel(f"room-{number}") for number in range(self.plan.channels)
        ]
        self.desk = self.guild.add_channel("moderators")
        names = [f"p{number}" for number in range(self.plan.people)]
        self.people: list[Person] = [self.guild.add_member(name) for name in names]
        self.hurting = [self.guild.add_member(f"h{n}") for n in range(self.plan.hurtful)]
        self.chance = random.Random(self.plan.seed)
        spots = self.chance.sample(range(self.plan.messages), self.plan.hurtful)
        self.when = dict(zip(spots, self.hurting, strict=True))
        in_danger = [self.guild.add_member(f"s{n}") for n in range(self.plan.sad)]
        spots = self.chance.sample(range(self.plan.messages), self.plan.sad)
        self.when_sad = dict(zip(spots, in_danger, strict=True))

    def speak(self, number: int) -> None:
        """Say the next message."""
        if (in_danger := self.when_sad.get(number)) is not None:
            draft = Draft(content=SAD)
            room = self.chance.choice(self.rooms)
            said = messages.send(self.server.world, in_danger.user, room, draft)
            self.sad[in_danger.user.name] = said
        person = self.when.get(number)
        words = self.chance.choice(ORDINARY)
        if person is not None:
            words = INSULT if len(self.insults) <= len(self.threats) else THREAT
        author = person or self.chance.choice(self.people)
        room = self.chance.choice(self.rooms)
        draft = Draft(content=f"{words} {number}")
        message = messages.send(self.server.world, author.user, room, draft)
        self.said.append(message)
        if person is not None:
            (self.insults if words is INSULT else self.threats).append(message)

    def helps(self) -> dict[str, int]:
        """How often each of those who may be in danger was told where to find help."""
        return {name: len(person.sees(person.dm)) for name, person in self._sad_people()}

    def calls(self) -> dict[str, int]:
        """How often a person was called to each of them."""
        told = [card.text for card in self.desk.messages.values()]
        return {name: sum(self.sad[name].id in text for text in told) for name in self.sad}

    def _sad_people(self) -> list[tuple[str, Person]]:
        return [(one.user.name, one) for one in self.when_sad.values()]

    async def trouble(self) -> None:
        """Something goes wrong with the connection."""
        gateway = self.server.gateway
        gateway.resumable = self.chance.random() < 0.7
        match self.chance.randrange(6):
            case 0:
                await gateway.close(self.chance.choice([4000, 4009]))
            case 1:
                gateway.reset()
            case 2:
                gateway.ask_to_reconnect()
            case 3:
                gateway.deliver_twice("MESSAGE_CREATE")
            case 4:
                gateway.deliver_twice()
            case _:
                gateway.hold()
                release = gateway.release
                asyncio.get_running_loop().call_later(0.3, release, "shuffled", self.plan.seed)
