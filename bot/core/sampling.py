"""Which decisions moderators are asked about, of those that are only observed. Pure.

Of each day the same few, whoever computes it and how often: those whose ids have the lowest
digests. Each decision of a day has the same chance, which nobody who writes can know beforehand.
E. Cohen and H. Kaplan, "Summarizing data using bottom-k sketches", PODC 2007.
"""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.actions import Nudge
from bot.core.comment import CommentId
from bot.core.decision import Mode
from bot.core.past import Past

PER_DAY: Final = 5
"""Cards a day: a minute of a moderator's time."""

LOOK_BACK: Final = timedelta(days=14)
"""Days that are asked about: a moderator may be away for some, and remembers no longer."""


def day_of(at: datetime) -> datetime:
    """The start of the day in UTC."""
    return at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def chosen(comments: Iterable[CommentId], *, most: int = PER_DAY) -> list[CommentId]:
    """The comments of one day that are asked about, ``most`` at most. Raises `ValueError` for
    fewer than none.
    """
    if most < 0:
        raise ValueError("a sample has at least nothing in it")
    return sorted(set(comments), key=_rank)[:most]


def _rank(comment: CommentId) -> tuple[bytes, str]:
    # Not the digest by which answers are told apart in `bot.core.tuning`: the two must not meet.
    return hashlib.sha256(f"sampled\n{comment}".encode()).digest(), comment


def sampled(past: Iterable[Past], now: datetime, *, most: int = PER_DAY) -> list[Past]:
    """What moderators are asked about, newest first: of each day that is over (`LOOK_BACK` of
    them) at most so many prompts that were only observed. Of several versions of a message it is
    the last one.
    """
    end = day_of(now)
    days: dict[datetime, dict[str, Past]] = {}
    for one in sorted(past, key=_when):
        day = day_of(one.decision.decided_at)
        if _observed(one) and end - LOOK_BACK <= day < end:
            days.setdefault(day, {})[one.message] = one
    found = []
    for messages in days.values():
        ids = set(chosen((one.decision.comment for one in messages.values()), most=most))
        found += [one for one in messages.values() if one.decision.comment in ids]
    return sorted(found, key=_when, reverse=True)


def _observed(one: Past) -> bool:
    """Whether somebody would have been asked to reconsider, and was not. A trial stays blind."""
    nudge = one.decision.the(Nudge)
    return one.decision.mode is Mode.OBSERVE and nudge is not None and not nudge.trial


def _when(one: Past) -> tuple[datetime, CommentId]:
    return one.decision.decided_at, one.decision.comment
