"""When the bot has to stop by itself: so many punishments at once are more likely its own mistake,
or a raid that needs people, than as many people who deserve one. Pure.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.actions import Hold
from bot.core.decision import Decision, Mode


@dataclass(frozen=True, slots=True)
class Brake:
    """More than ``most`` punishments in one community ``within`` a span pull it."""

    most: int = 30
    within: timedelta = timedelta(minutes=1)

    def __post_init__(self) -> None:
        """Refuse a brake that is pulled by nothing, or never."""
        if self.most < 1 or self.within <= timedelta():
            raise ValueError("a brake allows at least one punishment within a time")


USUAL: Final = Brake()
"""What holds unless an operator says otherwise."""


def punishes(decision: Decision) -> bool:
    """Whether a decision takes something from its author without a person having confirmed it.

    Restrictions and time-outs are only proposed, and a strike leads to nothing by itself.
    """
    return decision.mode is not Mode.OBSERVE and decision.the(Hold) is not None


def recent(attempts: Iterable[datetime], brake: Brake, *, now: datetime) -> list[datetime]:
    """The attempts that still count."""
    return [at for at in attempts if now - at < brake.within]


def pulled(attempts: Iterable[datetime], brake: Brake, *, now: datetime) -> bool:
    """Whether these attempts, the newest included, are too many."""
    return len(recent(attempts, brake, now=now)) > brake.most
