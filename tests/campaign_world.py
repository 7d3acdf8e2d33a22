"""A platform in memory to post to, and ways to die in the middle of it."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.errors import TryLaterError
from bot.core.schedule import SlotId
from bot.service.campaign_ports import Post
from bot.service.ports import Clock


class KilledError(BaseException):
    """The process is gone: nothing after this happens."""


@dataclass
class MemoryPoster:
    """Implements `bot.service.campaign_ports.Poster` and `bot.service.challenge_ports.Amender`;
    ``sent`` is what everybody can see.

    ``before`` and ``after`` are called around the effect of each post with its id, and may raise.
    ``away``: the platform cannot be reached.
    """

    clock: Clock
    sent: list[tuple[datetime, Post]] = field(default_factory=list)
    before: Callable[[SlotId], None] = lambda _id: None
    after: Callable[[SlotId], None] = lambda _id: None
    away: bool = False

    async def post(self, post: Post) -> str:
        self._reach()
        self.before(post.id)
        self.sent.append((self.clock.now(), post))
        self.after(post.id)
        return f"message-{len(self.sent)}"

    async def find(self, post: Post) -> str | None:
        self._reach()
        for number, (at, one) in enumerate(self.sent, 1):
            if one.id == post.id and at >= post.since:
                return f"message-{number}"
        return None

    async def amend(self, post: Post, message: str) -> None:
        """Change what stands there; a message that is gone is left alone."""
        self._reach()
        number = int(message.removeprefix("message-")) - 1
        self.sent[number] = (self.sent[number][0], post)

    def _reach(self) -> None:
        if self.away:
            raise TryLaterError("discord-unreachable")

    def ids(self) -> list[SlotId]:
        """What was posted, in order."""
        return [post.id for _, post in self.sent]


class Mortal:
    """Passes calls on to another object, and may die before or after one of them has its effect.

    ``dies`` is asked twice about each call, in order.
    """

    def __init__(self, real: object, dies: Callable[[], bool]) -> None:
        self._real = real
        self._dies = dies

    def __getattr__(self, name: str) -> Callable[..., Awaitable[object]]:
        method = getattr(self._real, name)

        async def call(*args: object, **named: object) -> object:
            if self._dies():
                raise KilledError
            result: object = await method(*args, **named)
            if self._dies():
                raise KilledError
            return result

        return call


def at_the(moments: Iterable[int]) -> Callable[[], bool]:
    """Dies when it is asked for these times, counted from nought."""
    count, deadly = -1, set(moments)

    def dies() -> bool:
        nonlocal count
        count += 1
        return count in deadly

    return dies
