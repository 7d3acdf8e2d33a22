"""The rules we ship. Values only: changing a number here means a new version of the preset.

Where the numbers come from: scores are calibrated probabilities, and a prompt that is wrong annoys
more than a missing one, so nothing prompts below 0.75 except where silence costs most (people
seeking help, and children). Strikes need more than prompts, holding needs more than strikes.
"""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from bot.core.actions import Feature
from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.limits import Limits, Rules, Rung, Then, Unsure
from bot.core.table import unknown
from classifiers.verdict import Label

_HOUR: Final = 3600

_COMMUNITY: Final = Rules(
    version="community/1",
    preset="community",
    limits={
        Label.TOXICITY: Limits(0.85, strike_at=0.95, hold_at=0.98, strike_weight=0.5),
        Label.SEVERE_TOXICITY: Limits(0.78, 0.88, 0.93, 0.95, 0.98, strike_weight=2.0),
        Label.INSULT: Limits(0.82, strike_at=0.92, hold_at=0.97, strike_weight=1.0),
        Label.THREAT: Limits(0.78, 0.88, 0.92, 0.92, 0.97, strike_weight=3.0),
        Label.IDENTITY_ATTACK: Limits(0.80, 0.90, 0.95, 0.95, 0.98, strike_weight=2.0),
        Label.SEXUALLY_EXPLICIT: Limits(0.85, strike_at=0.95, hold_at=0.97, strike_weight=1.0),
        Label.SELF_HARM_ENCOURAGEMENT: Limits(0.78, 0.86, 0.90, 0.90, 0.95, strike_weight=3.0),
        Label.BULLYING: Limits(0.86, 0.92, 0.95, 0.97, strike_weight=1.5),
    },
    ladder=(
        Rung(1.4, Then.STERN),
        Rung(3.5, Then.ESCALATE),
        Rung(5.0, Then.RESTRICT, seconds=24 * _HOUR, feature=Feature.LINKS),
        Rung(6.0, Then.TIMEOUT, seconds=_HOUR),
    ),
)
"""Adults and young people among themselves: the default."""

_SCHOOL: Final = Rules(
    version="school/1",
    preset="school",
    limits={
        Label.TOXICITY: Limits(0.80, strike_at=0.92, hold_at=0.96, strike_weight=0.5),
        Label.SEVERE_TOXICITY: Limits(0.72, 0.82, 0.88, 0.90, 0.95, strike_weight=2.0),
        Label.INSULT: Limits(0.76, strike_at=0.88, hold_at=0.94, strike_weight=1.0),
        Label.THREAT: Limits(0.72, 0.82, 0.88, 0.88, 0.94, strike_weight=3.0),
        Label.IDENTITY_ATTACK: Limits(0.74, 0.86, 0.92, 0.92, 0.96, strike_weight=2.0),
        Label.SEXUALLY_EXPLICIT: Limits(0.75, strike_at=0.88, hold_at=0.90, strike_weight=1.0),
        Label.SELF_HARM_ENCOURAGEMENT: Limits(0.70, 0.78, 0.84, 0.84, 0.92, strike_weight=3.0),
        Label.BULLYING: Limits(0.80, 0.88, 0.92, 0.94, strike_weight=1.5),
    },
    # A child is helped by somebody who talks to them early, not by being locked out for long.
    ladder=(
        Rung(1.4, Then.STERN),
        Rung(2.5, Then.ESCALATE),
        Rung(5.0, Then.RESTRICT, seconds=24 * _HOUR, feature=Feature.LINKS),
        Rung(6.0, Then.TIMEOUT, seconds=_HOUR),
    ),
    half_life=timedelta(days=30),
    profanity_tip_at=0.90,
    unread=Unsure.ESCALATE,
)
"""Children and their teachers: lower limits, a gentle tip about swearing, people called early."""

_GAMING: Final = Rules(
    version="gaming/1",
    preset="gaming",
    limits={
        # No limits for toxicity: trash talk scores high on it and hurts nobody who plays along.
        Label.SEVERE_TOXICITY: Limits(0.88, 0.95, 0.97, 0.98, 0.99, strike_weight=2.0),
        Label.INSULT: Limits(0.92, strike_at=0.97, hold_at=0.99, strike_weight=1.0),
        # "I will kill you" is a threat in a classroom and a plan in a shooter.
        Label.THREAT: Limits(0.90, 0.96, 0.97, 0.97, 0.99, strike_weight=3.0),
        Label.IDENTITY_ATTACK: Limits(0.82, 0.92, 0.95, 0.96, 0.98, strike_weight=2.0),
        Label.SEXUALLY_EXPLICIT: Limits(0.92, strike_at=0.97, hold_at=0.98, strike_weight=1.0),
        Label.SELF_HARM_ENCOURAGEMENT: Limits(0.80, 0.88, 0.92, 0.92, 0.96, strike_weight=3.0),
        Label.BULLYING: Limits(0.86, 0.93, 0.96, 0.98, strike_weight=1.5),
    },
    ladder=(
        Rung(2.5, Then.STERN),
        Rung(4.5, Then.ESCALATE),
        Rung(6.0, Then.RESTRICT, seconds=_HOUR, feature=Feature.VOICE),
        Rung(8.0, Then.TIMEOUT, seconds=_HOUR),
    ),
    half_life=timedelta(days=14),
    prompts_per_day=2,
)
"""Players: swearing and trash talk are part of it; what is meant to hurt a person is not."""

_SUPPORT: Final = Rules(
    version="support/1",
    preset="support",
    limits={
        **_COMMUNITY.limits,
        Label.SEVERE_TOXICITY: Limits(0.75, 0.85, 0.90, 0.92, 0.96, strike_weight=2.0),
        Label.THREAT: Limits(0.75, 0.85, 0.90, 0.90, 0.95, strike_weight=3.0),
        # One such line can do harm that no later decision undoes.
        Label.SELF_HARM_ENCOURAGEMENT: Limits(0.60, 0.72, 0.80, 0.72, 0.88, strike_weight=3.0),
        Label.BULLYING: Limits(0.68, 0.80, 0.88, 0.88, strike_weight=2.0),
    },
    ladder=(
        Rung(1.4, Then.STERN),
        Rung(2.0, Then.ESCALATE),
        Rung(5.0, Then.RESTRICT, seconds=24 * _HOUR, feature=Feature.LINKS),
        Rung(5.0, Then.TIMEOUT, seconds=24 * _HOUR),
    ),
    unread=Unsure.ESCALATE,
    unsupported=Unsure.ESCALATE,
)
"""People who seek help: what drives somebody to despair is met early, by a person."""

SHIPPED: Final[Mapping[str, Rules]] = MappingProxyType(
    {rules.preset: rules for rules in (_SCHOOL, _COMMUNITY, _GAMING, _SUPPORT)}
)
"""The presets by name."""

PRESETS: Final[tuple[str, ...]] = tuple(SHIPPED)
"""The names of the presets."""


def preset(name: str, *, mode: Mode = Mode.OBSERVE) -> Rules:
    """The shipped rules of a name, observing unless told otherwise.

    Raises `RulesError` for a name that is not in `PRESETS`.
    """
    try:
        return SHIPPED[name].with_mode(mode)
    except KeyError:
        code, facts = unknown("choice", name, PRESETS)
        raise RulesError(f"rules-{code}", key="preset", **facts) from None
