"""Proposes words for an allow list from the texts that are still kept. Nothing is written down."""

from collections.abc import AsyncIterator, Iterable
from datetime import timedelta
from typing import Final, Protocol

from bot.core.comment import CommentId, CommunityId
from bot.core.past import Past
from bot.core.word_hints import Hint, Told, hints
from bot.service.past_ports import PastStore
from bot.service.ports import Clock
from bot.service.records import Record

LATELY: Final = timedelta(days=31)
"""No text is kept for longer unless an operator says so."""


class HintStore(PastStore, Protocol):
    """What is needed of the Store."""

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment, with its text while that is kept."""
        ...


class Hinting:
    """Reads, counts, forgets."""

    def __init__(self, store: HintStore, clock: Clock) -> None:
        """Texts come from ``store``, and stay there."""
        self._store = store
        self._clock = clock

    async def words(self, community: CommunityId) -> list[Hint]:
        """Words that stand much more often where people found a prompt wrong."""
        past = await self._store.past(community, since=self._clock.now() - LATELY)
        decided = [one for one in past if one.right is not None and one.prompt is not None]
        return hints(
            [
                Told(one.author, text, right=bool(one.right))
                async for one, text in kept_texts(self._store, decided)
            ]
        )


async def kept_texts(store: HintStore, past: Iterable[Past]) -> AsyncIterator[tuple[Past, str]]:
    """Those of the decisions whose text is still kept, each with it."""
    for one in past:
        record = await store.decision(one.decision.comment)
        if record is not None and record.text is not None:
            yield one, record.text
