"""What Discord has forbidden us, so that we do not ask again until permissions change.

What concerns one person passes by itself: no change of permissions tells us of it.
Ten thousand refused requests in ten minutes get an address banned.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.core.errors import TryLaterError

PERSONAL: Final = frozenset({"dm", "timeout"})
"""What is refused about one person; ``channel`` is then that person."""

MOST: Final = 10_000
"""People who are remembered."""

PASSES: Final = 3600.0
"""After so many seconds such a refusal is forgotten."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that we may not do in one place, or to one person."""

    guild: int
    channel: int
    what: str


@dataclass
class Refusals:
    """Remembers refusals of this process. ``now`` are seconds that never go back.

    ``closed``: whose direct messages are closed to us, and since when we know.
    """

    now: Callable[[], float] = time.monotonic
    known: dict[Refusal, float] = field(default_factory=dict)
    closed: dict[int, float] = field(default_factory=dict)

    def check(self, refusal: Refusal) -> None:
        """Raise `TryLaterError` (``discord-not-allowed``) if this was refused before."""
        since = self.known.get(refusal)
        if since is None:
            return
        if refusal.what in PERSONAL and self.now() - since > PASSES:
            del self.known[refusal]
            return
        raise not_allowed(refusal)

    def note(self, refusal: Refusal) -> TryLaterError:
        """Remember a refusal; returns the error to raise."""
        self.known[refusal] = self.now()
        if refusal.what in PERSONAL and len(self.known) > MOST:
            self._forget_old()
        return not_allowed(refusal)

    def is_closed(self, refusal: Refusal) -> bool:
        """Whether this is a word to somebody who lately took none from us."""
        since = self.closed.get(refusal.channel) if refusal.what == "dm" else None
        return since is not None and self.now() - since <= PASSES

    def note_closed(self, refusal: Refusal) -> None:
        """Remember that somebody takes no direct messages from us."""
        if refusal.what == "dm":
            self.closed.pop(refusal.channel, None)
            self.closed[refusal.channel] = self.now()  # the newest last
            if len(self.closed) > MOST:
                del self.closed[next(iter(self.closed))]

    def knock(self, user: int) -> None:
        """Try somebody once more, whatever is remembered of them."""
        self.closed.pop(user, None)
        self.known.pop(Refusal(0, user, "dm"), None)

    def _forget_old(self) -> None:
        """Forget what has passed, and of what concerns one person the oldest."""
        now = self.now()
        for one, at in list(self.known.items()):
            if one.what in PERSONAL and (now - at > PASSES or len(self.known) > MOST):
                del self.known[one]

    def forget(self, guild: int) -> None:
        """Permissions may have changed in a server."""
        self.known = {one: at for one, at in self.known.items() if one.guild != guild}


def not_allowed(refusal: Refusal) -> TryLaterError:
    """The error for something that we may not do at the moment."""
    return TryLaterError("discord-not-allowed", what=refusal.what, channel=str(refusal.channel))
