"""What was decided about a comment, and why. Values only."""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from bot.core.actions import Action, CampaignMessage, Escalate, Nudge, Tip
from bot.core.comment import CommentId
from classifiers.verdict import Label

A = TypeVar("A", bound=Action)


class Mode(StrEnum):
    """What the bot may do in a community, mildest first. A new community observes only."""

    OBSERVE = "observe"
    NUDGE = "nudge"
    HOLD = "hold"


class Rule(StrEnum):
    """The rules a reason can name, and `Escalate.why` too. Doors have a sentence for each.

    Those that end in ``_AT`` saw a score on a label. The four of the ladder saw the weight of an
    author's strikes. ``PROMPTS_PER_DAY`` saw how often the author was spoken to in 24 hours,
    ``UNREAD`` the share of the text that was read, and ``UNSUPPORTED`` the highest score of the
    word list (which may lie below its limit: that nobody measured the language is the reason).
    ``LISTED`` says that a word on the community's own list is in the text (1 of 1). ``QUOTED`` and
    ``FORWARDED`` saw what ``NUDGE_AT`` or ``LISTED`` saw, and say why no strike follows from it.
    """

    NUDGE_AT = "nudge_at"
    STRIKE_AT = "strike_at"
    HOLD_AT = "hold_at"
    ESCALATE_AT = "escalate_at"
    ZERO_TOLERANCE_AT = "zero_tolerance_at"
    PROFANITY_TIP_AT = "profanity_tip_at"
    LADDER_STERN = "ladder_stern"
    LADDER_ESCALATE = "ladder_escalate"
    LADDER_RESTRICT = "ladder_restrict"
    LADDER_TIMEOUT = "ladder_timeout"
    PROMPTS_PER_DAY = "prompts_per_day"
    UNREAD = "unread"
    UNSUPPORTED = "unsupported"
    LISTED = "listed"
    QUOTED = "quoted"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: the rule that fired (see `Rule`), the number it saw, the number it wanted.

    ``language`` is that of the text, where the rule is that nobody measured the model on it; None
    on older records.
    """

    rule: str
    seen: float
    limit: float
    label: Label | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        """Refuse numbers that cannot be compared or written as JSON."""
        if not (math.isfinite(self.seen) and math.isfinite(self.limit)):
            raise ValueError("a reason needs finite numbers")


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

    def __post_init__(self) -> None:
        """Refuse a decision at an unknown time."""
        if self.decided_at.tzinfo is None:
            raise ValueError("decided_at needs a timezone")

    @property
    def clean(self) -> bool:
        """Whether there was nothing to find in a text that was read and understood to its end.

        A decision without actions is not clean if there are reasons: the text was not read to its
        end, nobody measured the model on its language, or the author was prompted often enough.
        """
        return not self.actions and not self.reasons

    @property
    def speaks(self) -> bool:
        """Whether the bot says something of its own accord: what `Standing.prompted_at` counts.

        Giving an author their own text back does not count. Calling the moderators about words
        that were passed on does: it stands in the place of a prompt.
        """
        call = self.the(Escalate)
        if call is not None and call.why in {Rule.QUOTED, Rule.FORWARDED}:
            return True
        return any(isinstance(action, Nudge | Tip | CampaignMessage) for action in self.actions)

    @property
    def listed(self) -> bool:
        """Whether a word on the community's own list is all that its author is asked about."""
        rules = {reason.rule for reason in self.reasons}
        return Rule.LISTED in rules and Rule.NUDGE_AT not in rules

    @property
    def unmeasured(self) -> Reason | None:
        """Why no model judged it, but the word list alone: its language. None where one did."""
        return next((one for one in self.reasons if one.rule == Rule.UNSUPPORTED), None)

    @property
    def passed_on(self) -> bool:
        """Whether it is about words of somebody else, which the author only passed on."""
        return any(reason.rule in {Rule.QUOTED, Rule.FORWARDED} for reason in self.reasons)

    def the(self, kind: type[A]) -> A | None:
        """The first action of a kind, or None."""
        return next((action for action in self.actions if isinstance(action, kind)), None)
