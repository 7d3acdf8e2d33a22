"""What a community allows, as values: limits per label, the ladder of strikes, caps.

Nonsense cannot be built: a value that makes no sense raises `RulesError`, whose ``key`` names the
field. Reading rules from a file is in `bot.core.rules`, the shipped ones are in `bot.core.presets`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.core.actions import Feature
from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.table import plain
from bot.core.wordlists import NO_WORDS, WordLists
from classifiers.verdict import Label

LONGEST_SECONDS: Final = 28 * 24 * 3600
"""No restriction or time-out is proposed for longer: 28 days, which is also Discord's longest."""

HEAVIEST: Final = 100.0
"""The largest weight of a strike or a rung; beyond it the half-life would mean nothing."""

_SHORTEST_HALF_LIFE: Final = timedelta(hours=1)
_LONGEST_SPAN: Final = timedelta(days=3650)


def _within(key: str, seen: float, low: float, high: float) -> None:
    """Refuse a number outside ``low`` to ``high`` (both allowed); NaN is outside of everything."""
    if not low <= seen <= high:
        raise RulesError(
            "rules-out-of-range", key=key, seen=plain(seen), low=plain(low), high=plain(high)
        )


@dataclass(frozen=True, slots=True)
class Limits:
    """From which score on one label leads to what. A limit of None is never reached.

    ``nudge_at`` is the lowest (a label that does not even prompt does nothing else either) and
    ``zero_tolerance_at`` the highest. ``strike_weight`` is what one strike for this label counts.
    Scores are calibrated probabilities, so 0.8 means: of ten such prompts, two are wrong.
    """

    nudge_at: float
    strike_at: float | None = None
    hold_at: float | None = None
    escalate_at: float | None = None
    zero_tolerance_at: float | None = None
    strike_weight: float = 1.0

    def __post_init__(self) -> None:
        """Refuse limits that are no probabilities or stand in the wrong order."""
        _above_nothing("nudge_at", self.nudge_at)
        _within("strike_weight", self.strike_weight, 0.01, HEAVIEST)
        others = {
            "strike_at": self.strike_at, "hold_at": self.hold_at, "escalate_at": self.escalate_at
        }  # fmt: skip
        top = self.zero_tolerance_at
        for key, limit in {**others, "zero_tolerance_at": top}.items():
            if limit is not None:
                _within(key, limit, 0.0, 1.0)
                _in_order("nudge_at", self.nudge_at, key, limit)
        for key, limit in others.items():
            if limit is not None and top is not None:
                _in_order(key, limit, "zero_tolerance_at", top)


def _above_nothing(key: str, seen: float) -> None:
    """Refuse a limit that every score reaches, or that only certainty does."""
    if not 0.0 < seen < 1.0:
        raise RulesError("rules-out-of-range", key=key, seen=plain(seen), low="0", high="1")


def _in_order(lower: str, low: float, upper: str, high: float) -> None:
    """Refuse two limits that stand in the wrong order."""
    if low > high:
        raise RulesError(
            "rules-wrong-order", key=upper, seen=plain(high), other=lower, limit=plain(low)
        )


class Then(StrEnum):
    """What follows when an author's strikes weigh enough."""

    STERN = "stern"
    ESCALATE = "escalate"
    RESTRICT = "restrict"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder: ``then`` follows once an author's strikes weigh ``at`` or more.

    ``seconds`` (of a restriction or a time-out) and ``feature`` (of a restriction) are for the
    rungs that need them, and refused on the others.
    """

    at: float
    then: Then
    seconds: int | None = None
    feature: Feature | None = None

    def __post_init__(self) -> None:
        """Refuse a rung that lacks a number it needs, or has one that it cannot use."""
        _within("at", self.at, 0.01, HEAVIEST)
        for key, value, needed in (
            ("seconds", self.seconds, self.then in {Then.RESTRICT, Then.TIMEOUT}),
            ("feature", self.feature, self.then is Then.RESTRICT),
        ):
            if needed and value is None:
                raise RulesError("rules-missing-key", key=key)
            if value is not None and not needed:
                raise RulesError("rules-useless-key", key=key, then=self.then)
        if self.seconds is not None:
            _within("seconds", self.seconds, 1, LONGEST_SECONDS)


class Unsure(StrEnum):
    """What to do about a comment that the model cannot speak for."""

    NOTE = "note"
    ESCALATE = "escalate"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one community allows, and what follows. Immutable, and named by its ``version``.

    ``limits``: per label; a label that is missing leads to nothing. Profanity cannot be in it:
    swearing at things is nobody's harm, so it never prompts, strikes or holds.
    ``profanity_tip_at``: from this score on swearing is answered with a tip (None: never).
    ``ladder``: rungs by rising weight. A restriction or time-out needs a rung ``escalate`` at or
    below it, because a moderator has to confirm it.
    ``half_life``: after this time a strike weighs half.
    ``prompts_per_day``: how often in 24 hours the bot may speak to one author of its own accord.
    ``tip_every``: no tip to somebody who was spoken to within this time.
    ``campaign_every``: the same for messages of the campaign.
    ``unread``: about a comment that was not read to its end.
    ``unsupported``: about one in a language nobody measured the model on, where the word list
    found ``unsupported_at`` or more.
    ``words``: the community's own words. They stand in no file of rules: people put them there one
    by one.
    """

    version: str
    preset: str
    limits: Mapping[Label, Limits]
    ladder: tuple[Rung, ...]
    mode: Mode = Mode.OBSERVE
    half_life: timedelta = timedelta(days=30)
    prompts_per_day: int = 3
    profanity_tip_at: float | None = None
    tip_every: timedelta = timedelta(days=30)
    campaign_every: timedelta = timedelta(days=1)
    unread: Unsure = Unsure.NOTE
    unsupported: Unsure = Unsure.NOTE
    unsupported_at: float = 0.9
    words: WordLists = NO_WORDS

    def __post_init__(self) -> None:
        """Refuse rules that contradict themselves."""
        if not self.version.strip() or len(self.version) > 64 or not self.version.isprintable():
            raise RulesError("rules-bad-version", key="version")
        if Label.PROFANITY in self.limits:
            raise RulesError("rules-profanity-limits", key=f"limits.{Label.PROFANITY}")
        _ladder_makes_sense(self.ladder)
        _within("half_life_days", _days(self.half_life), _days(_SHORTEST_HALF_LIFE), 3650.0)
        _within("prompts_per_day", self.prompts_per_day, 0, 1000)
        _within("tip_every_days", _days(self.tip_every), 0.0, _days(_LONGEST_SPAN))
        _within("campaign_every_days", _days(self.campaign_every), 0.0, _days(_LONGEST_SPAN))
        _within("unsupported_at", self.unsupported_at, 0.0, 1.0)
        if self.profanity_tip_at is not None:
            _above_nothing("profanity_tip_at", self.profanity_tip_at)
        object.__setattr__(self, "limits", MappingProxyType(dict(self.limits)))

    def with_mode(self, mode: Mode) -> "Rules":
        """The same rules in another mode. The version stays: a decision names its mode itself."""
        return replace(self, mode=mode)


def _days(span: timedelta) -> float:
    """A span in days."""
    return span / timedelta(days=1)


def _ladder_makes_sense(ladder: tuple[Rung, ...]) -> None:
    """Refuse rungs out of order, and a penalty that no moderator would see first."""
    escalated = False
    below = 0.0
    for number, rung in enumerate(ladder):
        key = f"ladder.{number}"
        _in_order(f"ladder.{number - 1}.at", below, f"{key}.at", rung.at)
        below = rung.at
        escalated = escalated or rung.then is Then.ESCALATE
        if rung.then in {Then.RESTRICT, Then.TIMEOUT} and not escalated:
            raise RulesError("rules-no-human-gate", key=key, then=rung.then)
