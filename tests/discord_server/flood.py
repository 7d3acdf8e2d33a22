"""Many messages at a steady rate, for benchmarks."""

import asyncio
import time
from collections.abc import Sequence

from tests.discord_server import messages
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import Draft
from tests.discord_server.people import Person
from tests.discord_server.world import World

TICK = 0.005


class Flood:
    """One steady stream; ``said`` has message id, moment and number of the text."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.said: list[list[object]] = []
        self.done = False

    async def run(
        self,
        people: Sequence[Person],
        channels: Sequence[Channel],
        texts: Sequence[str],
        rate: float,
        seconds: float,
    ) -> None:
        """Say ``rate`` messages a second, people, channels and texts in turn.

        The stream keeps to its plan: when the machine was busy, what is due is said at once.
        """
        self.said, self.done = [], False
        began, total = time.monotonic(), int(rate * seconds)
        while len(self.said) < total:
            due = min(total, int((time.monotonic() - began) * rate) + 1)
            for number in range(len(self.said), due):
                person = people[number % len(people)]
                channel = channels[number % len(channels)]
                draft = Draft(content=texts[number % len(texts)])
                at = time.time()
                said = messages.send(self.world, person.user, channel, draft)
                self.said.append([said.id, at, number % len(texts)])
            await asyncio.sleep(TICK)
        self.done = True
        self.world.changed()
