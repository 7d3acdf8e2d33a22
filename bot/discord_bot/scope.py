"""Which channels of a server are read, where those who steer it have chosen some."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import discord

from bot.core.comment import CommunityId
from bot.discord_bot.names import DESK
from bot.service.ports import Store

READS: Final = "discord-reads"
"""The name of the note: how it is chosen, and the numbers of channels and categories."""

ALL: Final = "all"
ONLY: Final = "only"
BUT: Final = "but"
HOWS: Final = (ALL, ONLY, BUT)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is read: everything, ``only`` some channels, or everything ``but`` some.

    A category stands for its channels, a channel for its threads. ``desk`` is the moderators'
    channel: what they quote to each other is never held against them.
    """

    how: str = ALL
    channels: tuple[int, ...] = ()
    desk: int | None = None

    def holds(self, within: Collection[int]) -> bool:
        """Whether a place is read. ``within`` is the place with all that it stands in; empty if
        that is not known, and then it is read only where everything is.
        """
        if self.desk in within:
            return False
        if self.how == ALL:
            return True
        chosen = any(place in self.channels for place in within)
        return bool(within) and chosen == (self.how == ONLY)

    @property
    def note(self) -> str | None:
        """As it is kept; None for everything."""
        if self.how == ALL:
            return None
        return " ".join((self.how, *map(str, self.channels)))


EVERYTHING: Final = Scope()


def scope_of(note: str | None, desk: int | None = None) -> Scope:
    """The scope that was kept as a note."""
    if note is None:
        return Scope(desk=desk)
    how, *channels = note.split()
    return Scope(how, tuple(map(int, channels)), desk)


def within(place: object) -> tuple[int, ...]:
    """A place with all that it stands in: its channel and its category. Empty if not known."""
    if isinstance(place, discord.Thread):
        parent = place.parent
        return (place.id, *(within(parent) if parent else (place.parent_id,)))
    if isinstance(place, discord.abc.GuildChannel):
        return (place.id,) if place.category_id is None else (place.id, place.category_id)
    return ()


class Scopes:
    """Reads each note once; whoever changes one says so."""

    def __init__(self, store: Store) -> None:
        """The notes are in ``store``."""
        self._store = store
        self._known: dict[CommunityId, Scope] = {}

    async def of(self, community: CommunityId) -> Scope:
        """What is read in a community. Raises `TryLaterError` if that cannot be known now."""
        if community not in self._known:
            desk = await self._store.memo(community, DESK)
            note = await self._store.memo(community, READS)
            self._known[community] = scope_of(note, int(desk) if desk else None)
        return self._known[community]

    def forget(self, community: CommunityId) -> None:
        """It may have changed."""
        self._known.pop(community, None)
