"""What was decided about a comment, and why. Values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from bot.core.actions import Action
from bot.core.comment import CommentId
from classifiers.verdict import Label

A = TypeVar("A", bound=Action)


class Mode(StrEnum):
    """What the bot may do in a community, mildest first. A new community observes only."""

    OBSERVE = "observe"
    NUDGE = "nudge"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: the rule that fired, the number it saw, the number it wanted."""

    rule: str
    seen: float
    limit: float
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The actions for one comment, with what explains them.

    ``actions`` is empty for a comment about which nothing needs doing. ``mode`` is that of the
    community at the time: in `Mode.OBSERVE` the actions are recorded and not carried out.
    """

    comment: CommentId
    actions: tuple[Action, ...]
    reasons: tuple[Reason, ...]
    rules_version: str
    model: str
    mode: Mode
    decided_at: datetime

    def the(self, kind: type[A]) -> A | None:
        """The first action of a kind, or None."""
        return next((action for action in self.actions if isinstance(action, kind)), None)
