"""What a community has set about its desk, with Discord's ``/desk``; it holds here as well."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.core.comment import CommunityId
from bot.service.ports import Store

NAMED: Final = "discord-reports-named"
BLURRED: Final = "discord-words-blurred"
REASONS: Final = "discord-reasons"
"""The names of its notes, as the Discord door writes them."""


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """``named_since``: from when on moderators see who reported something; None where they never
    do. ``blurred``: notes are shown only to who asks. ``reasons``: a decision needs a reason.
    """

    named_since: datetime | None
    blurred: bool
    reasons: bool


async def desk_settings(store: Store, community: CommunityId) -> DeskSettings:
    """What is set in a community, or what holds where nothing is."""
    named = await store.memo(community, NAMED)
    return DeskSettings(
        datetime.fromisoformat(named) if named else None,
        await store.memo(community, BLURRED) is not None,
        await store.memo(community, REASONS) is not None,
    )
