"""A link with which the author of one case can appeal, and see what became of it, without signing
in anywhere: for who was banned, or has left. Moderators hand it out.

It is good for that case alone. Nothing is kept about it: the link carries a seal (HMAC-SHA256,
RFC 2104) under a key that is derived from the store's own, so that no one can make up another.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.case import Case, CaseId
from bot.core.comment import NOBODY
from bot.core.errors import BadInputError
from bot.service.moderation import Moderation
from bot.service.ports import Clock, Store

GOOD_FOR: Final = timedelta(days=30)
"""How long a link can be used, from the day on which it was made."""

MOST_SAID: Final = 1000
"""Characters of what somebody says with their appeal."""

_DAY: Final = 24 * 3600
_PURPOSE: Final = "kindness: links to appeal, version 1"


@dataclass(frozen=True, slots=True)
class AppealLink:
    """What a link carries. ``until`` is in seconds since 1970, UTC."""

    case: CaseId
    until: int
    seal: str


class AppealLinks:
    """Makes such links, and takes the appeals that come with them."""

    def __init__(self, store: Store, moderation: Moderation, clock: Clock) -> None:
        """``moderation`` takes the appeal as if its author had pressed the button."""
        self._store = store
        self._moderation = moderation
        self._clock = clock

    def link_to(self, case: Case) -> AppealLink:
        """The link for the author of a case; the same for a whole day."""
        ends = (self._clock.now() + GOOD_FOR).timestamp()
        until = -int(-ends // _DAY) * _DAY
        return AppealLink(case.id, until, self._seal(case, until))

    async def opened(self, link: AppealLink) -> Case:
        """The case of a link.

        Raises `BadInputError` (``appeal-link-over``) for a link that is not whole, that is too
        old, or whose case is no longer on record: which of them it is, is told to nobody.
        """
        case = await self._store.case(link.case)
        if case is None or case.author == NOBODY:
            raise BadInputError("appeal-link-over")
        sealed = hmac.compare_digest(self._seal(case, link.until).encode(), link.seal.encode())
        if not sealed or datetime.fromtimestamp(link.until, UTC) < self._clock.now():
            raise BadInputError("appeal-link-over")
        return case

    async def appeal(self, link: AppealLink, *, note: str = "") -> Case:
        """Appeal, or say that it is a mistake; doing it twice changes nothing.

        Raises as `opened` and as `bot.service.moderation.Moderation.dispute` do, and
        `BadInputError` (``appeal-too-long``).
        """
        case = await self.opened(link)
        if len(note) > MOST_SAID:
            raise BadInputError("appeal-too-long", most=MOST_SAID)
        return await self._moderation.dispute(case.comment, by=case.author, note=note)

    def _seal(self, case: Case, until: int) -> str:
        key = self._store.fingerprint(_PURPOSE).encode()
        said = "\n".join((case.id, case.author, str(until)))
        return hmac.new(key, said.encode(), hashlib.sha256).hexdigest()
