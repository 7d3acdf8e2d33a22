"""Ordinary comments that come at the same time go into one transaction.

On SQLite writers take turns, and hundreds of comments a second would be too many turns. PostgreSQL
has many writers and needs none of it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cached_property
from typing import Final

import sqlalchemy as sa

from bot.core.comment import CommentId, CommunityId
from bot.core.report import Counts
from bot.store.part import Part, Slot, counted, hour_of, more
from bot.store.tables import DECISIONS, DIGESTS, WAITING
from bot.store.together import Together

_SEEN: Final = sa.select(DIGESTS.c.digest).where(
    DIGESTS.c.digest.in_(sa.bindparam("digests", expanding=True))
)
_DECIDED: Final = sa.select(DECISIONS.c.comment).where(
    DECISIONS.c.comment.in_(sa.bindparam("comments", expanding=True))
)
_JUDGED: Final = sa.delete(WAITING).where(
    WAITING.c.comment.in_(sa.bindparam("comments", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Ordinary:
    """A comment about which nothing was decided."""

    comment: CommentId
    community: CommunityId
    counts: Counts
    now: datetime


class OrdinaryComments(Part):
    """Knows which comments were decided before, and writes ordinary ones together."""

    @cached_property
    def _ordinary(self) -> Together[Ordinary, bool]:
        return Together(self._write_together, whole=True)

    @cached_property
    def _known_together(self) -> Together[CommentId, bool]:
        return Together(self._which_known)

    async def known(self, comment: CommentId) -> bool:
        """Whether a comment has been decided before."""
        return await self._known_together.ask(comment)

    async def _record_ordinary(self, one: Ordinary) -> bool:
        """Whether the comment is new; raises `TryLaterError` as writing does."""
        return await self._ordinary.ask(one)

    async def _which_known(self, comments: Sequence[CommentId]) -> list[bool]:
        digests = {comment: self._digester.digest(comment) for comment in comments}
        known = await self._database.trip(lambda connection: known_among(connection, digests))
        return [comment in known for comment in comments]

    async def _write_together(self, batch: Sequence[Ordinary]) -> list[bool]:
        """Record a batch; returns for each whether it is new. Of the same comment twice one is."""
        digests = {one.comment: self._digester.digest(one.comment) for one in batch}
        first = {one.comment: one for one in reversed(batch)}

        def write(connection: sa.Connection) -> set[CommentId]:
            new = first.keys() - known_among(connection, digests)
            if new:
                rows = [{"digest": digests[one], "at": first[one].now} for one in sorted(new)]
                connection.execute(sa.insert(DIGESTS), rows)
            connection.execute(_JUDGED, {"comments": list(digests)})
            if numbers := counted(_numbers(first[one] for one in new)):
                connection.execute(more(is_sqlite=self._database.is_sqlite), numbers)
            return new

        new = await self._database.trip(write, writes=True)
        return [one.comment in new and first[one.comment] is one for one in batch]


def known_among(connection: sa.Connection, digests: Mapping[CommentId, bytes]) -> set[CommentId]:
    """Those of some comments, given with their digests, that were decided before.

    Decisions outlive digests and are looked at too.
    """
    seen = set(connection.scalars(_SEEN, {"digests": list(digests.values())}))
    decided = connection.scalars(_DECIDED, {"comments": list(digests)})
    known = {CommentId(one) for one in decided}
    return known | {comment for comment, digest in digests.items() if digest in seen}


def _numbers(comments: Iterable[Ordinary]) -> dict[Slot, int]:
    """What they add to the numbers of each hour."""
    numbers: Counter[Slot] = Counter()
    for one in comments:
        for name, n in asdict(one.counts).items():
            numbers[one.community, hour_of(one.now), name] += n
    return numbers
