"""Tips in context: whether, where and how often one is said beside a message.

Off until a community switches it on; never while the bot only observes or is paused, nor to who has
asked to be spoken to less often. What is going to be said is noted before it is said.
"""

import asyncio
import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.core.comment import AuthorId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.service.ports import Clock, Content, Store
from bot.service.steering import Steering

SETTINGS: Final = "tips"
SAID: Final = "tips-said"
"""The names of the notes in which they are kept."""

ON: Final = "on"

IN_A_PLACE: Final = timedelta(hours=6)
"""So long there is no second tip in a place."""
TO_A_MEMBER: Final = timedelta(days=7)
"""So long nobody gets a second one. This lies in memory alone: no note is about a person."""
REMEMBERED: Final = 4096
_FOR_EVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class TipDue:
    """The tip to say beside a message. ``again``: it was begun before, and may stand there."""

    text: str
    again: bool = False


class Tipping:
    """Decides about tips; a door says them."""

    def __init__(self, store: Store, content: Content, clock: Clock, steering: Steering) -> None:
        """``steering`` knows whether the bot may speak at all."""
        self._store = store
        self._content = content
        self._clock = clock
        self._steering = steering
        self._told: OrderedDict[tuple[str, str], datetime] = OrderedDict()
        self._one_at_a_time: Final = asyncio.Lock()

    async def is_on(self, community: CommunityId) -> bool:
        """Whether a community wants tips."""
        return await self._store.memo(community, SETTINGS) == ON

    async def switch(self, community: CommunityId, *, on: bool) -> None:
        """Switch tips on or off."""
        note, now = ON if on else None, self._clock.now()
        await self._store.set_memo(community, SETTINGS, note, now=now)

    async def due(
        self,
        community: CommunityId,
        place: PlaceId,
        author: AuthorId,
        message: str,
        *,
        topic: str,
        locale: str,
    ) -> TipDue | None:
        """The tip on a topic that is due beside a message, if one is; asked again, the same."""
        if not await self.is_on(community):
            return None
        mode = (await self._steering.rules(community)).mode
        standing = await self._store.standing(community, author, mode=mode)
        text = self._content.pick("tip", topic, locale, key=message)
        if mode is Mode.OBSERVE or standing.fewer or text is None:
            return None
        async with self._one_at_a_time:
            now, known = self._clock.now(), self._store.fingerprint(message)
            said = [
                each
                for each in json.loads(await self._store.memo(community, SAID) or "[]")
                if datetime.fromisoformat(each["at"]) > now - IN_A_PLACE
            ]
            if any(each["message"] == known for each in said):
                return TipDue(text, again=True)
            last = self._told.get((community, author))
            lately = last is not None and now - last < TO_A_MEMBER
            if lately or any(each["place"] == place for each in said):
                return None
            self._remember((community, author), now)
            this: dict[str, Any] = {"message": known, "place": place, "at": now.isoformat()}
            await self._store.set_memo(community, SAID, json.dumps([*said, this]), now=now)
            return TipDue(text)

    async def fewer(self, community: CommunityId, author: AuthorId) -> None:
        """Somebody wants to be spoken to less often.

        Of whom nothing is on record nothing is put there for that: they get no tip for as long as
        this process runs, and may get one after that.
        """
        self._remember((community, author), _FOR_EVER)
        await self._store.set_fewer(community, author, fewer=True)

    def _remember(self, whose: tuple[str, str], now: datetime) -> None:
        self._told[whose] = now
        self._told.move_to_end(whose)
        if len(self._told) > REMEMBERED:
            self._told.popitem(last=False)
