"""How an author stands in one community: strikes that fade, warnings, prompts. Pure."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.comment import CommentId
from classifiers.verdict import Label


@dataclass(frozen=True, slots=True)
class Strike:
    """One counted comment. ``label`` is None for a warning that a moderator gave.

    ``message`` is that of the comment (see `Comment.message`), where it is one version of it.
    """

    comment: CommentId
    label: Label | None
    weight: float
    at: datetime
    message: str | None = None

    @property
    def about(self) -> str:
        """What all versions of the same message have in common."""
        return self.message or self.comment

    def __post_init__(self) -> None:
        """Refuse a strike that does not count, or one at an unknown time."""
        if not (math.isfinite(self.weight) and self.weight > 0.0):
            raise ValueError("a strike weighs more than nothing")
        if self.at.tzinfo is None:
            raise ValueError("a strike needs a time with a timezone")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one author in one community, and nothing beyond it.

    ``version`` counts the decisions recorded for this author here; a decision is recorded only if
    it was made on the latest version, so that two comments at once are decided in order.
    ``prompted_at``: when the bot last spoke to the author of its own accord (`Decision.speaks`),
    newest last. The caps look back one day for prompts and `Rules.tip_every` for tips.
    ``fewer``: they asked to be spoken to less often (see `bot.core.policy.decide`).
    ``strikes``: of each message those of its worst version (see `bot.core.versions.counting`).
    ``disputed``: comments of theirs that the author called a mistake and nobody has decided yet.
    """

    strikes: tuple[Strike, ...] = ()
    prompted_at: tuple[datetime, ...] = ()
    disputed: frozenset[CommentId] = frozenset()
    version: int = 0
    fewer: bool = False

    def weight(self, *, now: datetime, half_life: timedelta) -> float:
        """The sum of the strikes' weights, each halved for every half-life that has passed.

        A strike under dispute does not count until a moderator has decided.
        """
        # fsum rounds once, so that one strike more can never make the sum smaller.
        return math.fsum(
            strike.weight * math.exp2(-(max(now - strike.at, timedelta()) / half_life))
            for strike in self.strikes
            if strike.comment not in self.disputed
        )


NEWCOMER = Standing()
"""Somebody of whom nothing is recorded."""
