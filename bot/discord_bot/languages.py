"""In which language the bot speaks in a server, where its moderators have chosen one."""

from typing import Final

from bot.core.comment import CommunityId
from bot.service.ports import Store

LANGUAGE: Final = "discord-language"
"""The name of the note. Without one the language of the server itself is spoken."""


class Languages:
    """Reads each note once; whoever changes one says so."""

    def __init__(self, store: Store) -> None:
        """The notes are in ``store``."""
        self._store = store
        self._known: dict[CommunityId, str | None] = {}

    async def of(self, community: CommunityId) -> str | None:
        """The language that was chosen for a community, or None."""
        if community not in self._known:
            self._known[community] = await self._store.memo(community, LANGUAGE)
        return self._known[community]

    def forget(self, community: CommunityId) -> None:
        """It may have changed."""
        self._known.pop(community, None)
