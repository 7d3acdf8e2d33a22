"""In which language somebody is written to privately: that of what they last clicked.

Messages come without a language of who wrote them, so it is remembered for a while: the language
and the day, for one community alone, found by a keyed digest. What everybody reads stays in the
language of the community.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.core.comment import AuthorId, CommunityId
from bot.service.small_ports import Clock

RENEWED: Final = timedelta(days=30)
"""While the language is the same, the day is changed no more often than that: it says nothing of
when somebody is there.
"""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of somebody, and the day on which that was noted."""

    language: str
    day: datetime


class LanguageStore(Protocol):
    """Remembers languages. Every method is one transaction of its own."""

    async def spoken(self, community: CommunityId, author: AuthorId) -> Spoken | None:
        """What was noted of somebody in a community; None for nothing, or no longer."""
        ...

    async def note_spoken(self, community: CommunityId, author: AuthorId, spoken: Spoken) -> None:
        """Note it in place of what was noted before."""
        ...

    async def forget_spoken(self, community: CommunityId, author: AuthorId) -> bool:
        """Forget it; False if nothing was noted."""
        ...


class OwnLanguages:
    """Notes in which language people use the bot, and tells it to who writes to them."""

    def __init__(self, store: LanguageStore, clock: Clock, *, known: Iterable[str]) -> None:
        """``known`` are the languages that we speak; no other is noted."""
        self._store = store
        self._clock = clock
        self._known = frozenset(known)

    async def learn(self, community: CommunityId, author: AuthorId, locale: str) -> None:
        """Somebody has used the bot in a locale. One that we do not speak ends what was noted."""
        language = locale.replace("_", "-").partition("-")[0].lower()
        before = await self._store.spoken(community, author)
        if language not in self._known:
            if before is not None:
                await self._store.forget_spoken(community, author)
            return
        day = self._clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        if before and before.language == language and day - before.day < RENEWED:
            return
        await self._store.note_spoken(community, author, Spoken(language, day))

    async def of(self, community: CommunityId, author: AuthorId, *, otherwise: str) -> str:
        """The language to write to somebody in privately; ``otherwise`` if none was noted."""
        found = await self._store.spoken(community, author)
        return otherwise if found is None else found.language

    async def look(self, community: CommunityId, author: AuthorId) -> Spoken | None:
        """What was noted, for who asks about themselves."""
        return await self._store.spoken(community, author)

    async def erase(self, community: CommunityId, author: AuthorId) -> int:
        """Forget it; returns how many entries that were."""
        return int(await self._store.forget_spoken(community, author))
