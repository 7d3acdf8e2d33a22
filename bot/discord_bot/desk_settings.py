"""What a community has set about its moderators' desk: who is called when a case waits too long,
after how long, whether moderators see who reported something, whether cases show words unasked,
whether a decision needs a reason, and whether each case has a thread.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.core.comment import CommunityId
from bot.core.raising import Patience
from bot.discord_bot.parts import Parts

DUTY: Final = "discord-duty"
"""The number of the role that is called."""

WAIT: Final = "discord-wait"
"""After how many hours."""

NAMED: Final = "discord-reports-named"
"""Since when moderators see who reports something. Who reported before was told otherwise."""

BLURRED: Final = "discord-words-blurred"
"""Whether words are shown to a moderator only when they ask for them."""

REASONS: Final = "discord-reasons"
"""Whether a decision needs a reason."""

THREADS: Final = "discord-case-threads"
"""Whether each case has a thread, in which it is talked about."""

URGENT: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """What is set. ``named_since`` is None where reports are anonymous."""

    duty: int | None = None
    patience: Patience = field(default_factory=Patience)
    named_since: datetime | None = None
    blurred: bool = False
    reasons: bool = False
    threads: bool = False


async def desk_settings(parts: Parts, community: CommunityId) -> DeskSettings:
    """What is set in a community, or what holds where nothing is."""
    store = parts.app.store
    duty, hours = await store.memo(community, DUTY), await store.memo(community, WAIT)
    named, blurred = await store.memo(community, NAMED), await store.memo(community, BLURRED)
    usual = Patience()
    return DeskSettings(
        int(duty) if duty else None,
        Patience(timedelta(hours=int(hours)), URGENT) if hours else usual,
        datetime.fromisoformat(named) if named else None,
        blurred is not None,
        await store.memo(community, REASONS) is not None,
        await store.memo(community, THREADS) is not None,
    )
