"""What can be done about a comment. Actions are values: deciding one does not do it."""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from classifiers.verdict import Label


class Feature(StrEnum):
    """What a member can be kept from for a time."""

    STREAMING = "streaming"
    VOICE = "voice"
    LINKS = "links"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Nudge:
    """Ask the author privately to reconsider. ``stern`` adds a short lesson, for repeat authors.

    ``trial`` is the arm of the trial that it belongs to (`bot.core.trial.Trial.mark`); it makes it
    no other prompt.
    """

    label: Label
    stern: bool = False
    trial: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Hold:
    """Take the comment down until its author or a moderator has decided."""


@dataclass(frozen=True, slots=True)
class ReturnText:
    """Give the author their own text back; always goes with a `Hold`."""


@dataclass(frozen=True, slots=True)
class Tip:
    """Show the author privately a digital-literacy tip on a topic (the name of a label)."""

    topic: str

    def __post_init__(self) -> None:
        """Refuse a tip on nothing."""
        if not self.topic:
            raise ValueError("a tip needs a topic")


@dataclass(frozen=True, slots=True)
class CampaignMessage:
    """Show a message of the campaign where the comment stood, addressed to nobody.

    ``topic`` is the name of a label.
    """

    topic: str

    def __post_init__(self) -> None:
        """Refuse a message about nothing."""
        if not self.topic:
            raise ValueError("a campaign message needs a topic")


@dataclass(frozen=True, slots=True)
class AddStrike:
    """Count this comment against its author, with a weight by severity (more is worse)."""

    label: Label
    weight: float

    def __post_init__(self) -> None:
        """Refuse a strike that is none, and one for swearing at things."""
        if not (math.isfinite(self.weight) and self.weight > 0.0):
            raise ValueError("a strike weighs more than nothing")
        if self.label is Label.PROFANITY:
            raise ValueError("nobody gets a strike for profanity")


@dataclass(frozen=True, slots=True)
class Escalate:
    """Open a case for the moderators; urgent ones come first.

    ``why`` names the rule (`bot.core.decision.Rule`). A `Restrict` or `Timeout` in the same
    decision is a proposal for this case.
    """

    why: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Restrict:
    """Keep the author from a feature for some seconds. A proposal until a human confirms it."""

    feature: Feature
    seconds: int

    def __post_init__(self) -> None:
        """Refuse a restriction that is over before it starts."""
        if self.seconds < 1:
            raise ValueError("a restriction lasts at least a second")


@dataclass(frozen=True, slots=True)
class Timeout:
    """Keep the author from writing for some seconds. Only ever proposed: a human confirms it."""

    seconds: int

    def __post_init__(self) -> None:
        """Refuse a time-out that is over before it starts."""
        if self.seconds < 1:
            raise ValueError("a time-out lasts at least a second")


@dataclass(frozen=True, slots=True)
class Repost:
    """Show the author's new text in place of the comment: they asked for it, nobody decides it.

    ``asked`` is when, in seconds since 1970 (0: not known); it tells no two apart.
    """

    asked: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """Tell the author privately what became of their comment, in the words of a notice.

    ``notice`` is its id in the content. It follows from a moderator's step, never from a decision.
    """

    notice: str

    def __post_init__(self) -> None:
        """Refuse to tell nothing."""
        if not self.notice:
            raise ValueError("a notice needs words")


@dataclass(frozen=True, slots=True)
class Lift:
    """End the penalty that was confirmed for the comment: a moderator has taken that back."""


@dataclass(frozen=True, slots=True)
class TakeAway:
    """Take away what was left for the author where the comment stands, if it is of no use any more.

    ``said`` is the platform's number of it. ``last``: whatever it may still be of use for.
    """

    said: str
    last: bool

    def __post_init__(self) -> None:
        """Refuse to take nothing away."""
        if not self.said:
            raise ValueError("there has to be something to take away")


Action: TypeAlias = (
    Nudge | Hold | ReturnText | Tip | CampaignMessage | AddStrike | Escalate | Restrict | Timeout
)
"""What can be decided."""

Deed: TypeAlias = Action | Repost | Notice | Lift | TakeAway
"""What can be carried out: what was decided, and what somebody asked for later."""
