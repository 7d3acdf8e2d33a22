"""Which limits of a community's rules a verdict reaches, and with which label. Pure."""

from collections.abc import Iterator
from typing import Final, cast

from bot.core.decision import Reason, Rule
from bot.core.limits import Rules
from classifiers.verdict import LABELS, Label, Verdict

_LIMITS: Final = (
    Rule.NUDGE_AT,
    Rule.STRIKE_AT,
    Rule.HOLD_AT,
    Rule.ESCALATE_AT,
    Rule.ZERO_TOLERANCE_AT,
)
"""Rules of one label's limits, which are named like the fields of `Limits`."""


def limits_reached(verdict: Verdict, rules: Rules) -> Iterator[tuple[Rule, Reason]]:
    """Per limit the label that speaks loudest among those that reached it."""
    scores = verdict.scores
    # No label's other limits lie below its lowest, so most comments are done after this line.
    acting = [
        label
        for label in LABELS
        if label in verdict.flagged
        and label in rules.limits
        and scores[label] >= rules.limits[label].nudge_at
    ]
    for rule in _LIMITS if acting else ():
        found = [
            Reason(rule, score, limit, label)
            for label in acting
            if (limit := getattr(rules.limits[label], rule.value)) is not None
            and (score := scores[label]) >= limit
        ]
        if rule is Rule.STRIKE_AT and found:
            # The heaviest and not the loudest: else a second, louder label would make it milder.
            heaviest = max(weight_of(reason, rules) for reason in found)
            found = [reason for reason in found if weight_of(reason, rules) == heaviest]
        if found:
            yield rule, max(found, key=_loudness)
    swearing = scores[Label.PROFANITY]
    tip_at = rules.profanity_tip_at
    if tip_at is not None and swearing >= tip_at and Label.PROFANITY in verdict.flagged:
        yield (
            Rule.PROFANITY_TIP_AT,
            Reason(Rule.PROFANITY_TIP_AT, swearing, tip_at, Label.PROFANITY),
        )


def weight_of(reason: Reason, rules: Rules) -> float:
    """What a strike for this reason counts."""
    return rules.limits[label_of(reason)].strike_weight


def label_of(reason: Reason) -> Label:
    """The label of a reason that saw a score: those always name one."""
    return cast("Label", reason.label)


def _loudness(reason: Reason) -> tuple[bool, float]:
    """How far a score goes over its limit, as a share of how far it could.

    ``toxicity`` comes after all others: it says the least about what to write differently.
    """
    room = 1.0 - reason.limit
    over = (reason.seen - reason.limit) / room if room > 0.0 else 1.0
    return reason.label is not Label.TOXICITY, over
