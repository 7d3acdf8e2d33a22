"""What can be done about a comment. Actions are values: deciding one does not do it."""

from dataclasses import dataclass
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
    """Ask the author privately to reconsider. ``stern`` adds a short lesson, for repeat authors."""

    label: Label
    stern: bool = False


@dataclass(frozen=True, slots=True)
class Hold:
    """Take the comment down until its author or a moderator has decided."""


@dataclass(frozen=True, slots=True)
class ReturnText:
    """Give the author their own text back; always goes with a `Hold`."""


@dataclass(frozen=True, slots=True)
class Tip:
    """Show a digital-literacy tip on a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class CampaignMessage:
    """Show a message of the campaign on a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class AddStrike:
    """Count this comment against its author, with a weight by severity (more is worse)."""

    label: Label
    weight: float


@dataclass(frozen=True, slots=True)
class Escalate:
    """Open a case for the moderators. ``why`` names the rule; urgent ones come first."""

    why: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Restrict:
    """Keep the author from a feature for some seconds."""

    feature: Feature
    seconds: int


@dataclass(frozen=True, slots=True)
class Timeout:
    """Keep the author from writing for some seconds. Only ever proposed: a human confirms it."""

    seconds: int


Action: TypeAlias = (
    Nudge | Hold | ReturnText | Tip | CampaignMessage | AddStrike | Escalate | Restrict | Timeout
)
