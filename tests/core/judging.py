"""Rules with round numbers, and short ways to ask the policy."""

from datetime import timedelta

from bot.core.actions import (
    Feature,
)
from bot.core.comment import CommentId
from bot.core.decision import Decision, Mode
from bot.core.limits import Limits, Rules, Rung, Then
from bot.core.policy import decide
from bot.core.standing import NEWCOMER, Standing, Strike
from classifiers.verdict import Label, Verdict
from tests.core.strategies import COMMENT, NOON

RULES = Rules(
    version="ours/1",
    preset="community",
    mode=Mode.HOLD,
    limits={
        Label.TOXICITY: Limits(0.5, strike_at=0.9, strike_weight=0.5),
        Label.INSULT: Limits(0.6, strike_at=0.7, hold_at=0.8, escalate_at=0.9),
        Label.THREAT: Limits(0.6, 0.7, 0.8, 0.9, 0.95, strike_weight=3.0),
        Label.BULLYING: Limits(0.6, strike_at=0.9, hold_at=1.0, strike_weight=1.5),
    },
    ladder=(
        Rung(2.0, Then.STERN),
        Rung(4.0, Then.ESCALATE),
        Rung(5.0, Then.RESTRICT, seconds=600, feature=Feature.VOICE),
        Rung(5.0, Then.RESTRICT, seconds=60, feature=Feature.LINKS),
        Rung(6.0, Then.RESTRICT, seconds=60, feature=Feature.VOICE),
        Rung(6.0, Then.TIMEOUT, seconds=60),
        Rung(7.0, Then.TIMEOUT, seconds=3600),
    ),
)


def of(verdict: Verdict, *, standing: Standing = NEWCOMER, rules: Rules = RULES) -> Decision:
    return decide(COMMENT, verdict, standing, rules, now=NOON)


def strikes(*weights: float) -> Standing:
    """Somebody who was counted just now, and spoken to long ago."""
    return Standing(
        strikes=tuple(
            Strike(CommentId(f"room:{number}"), Label.INSULT, weight, NOON)
            for number, weight in enumerate(weights, start=7)
        )
    )


def prompted(*ago: timedelta) -> Standing:
    return Standing(prompted_at=tuple(NOON - span for span in ago))


LONG_AGO = prompted(timedelta(days=3))
