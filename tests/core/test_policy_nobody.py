"""What is decided about a text of which nobody knows the author."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Action, AddStrike, Escalate, Hold, Nudge
from bot.core.comment import NOBODY
from bot.core.decision import Decision
from bot.core.harshness import harshness
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.standing import NEWCOMER
from classifiers.verdict import LABELS, Label, Verdict
from tests.core.judging import RULES
from tests.core.strategies import (
    COMMENT,
    NOON,
    label_scores,
    some_rules,
    verdict_of,
    verdicts,
)

ABOUT_NOBODY = replace(COMMENT, author=NOBODY)


def judged(verdict: Verdict, rules: Rules) -> Decision:
    return decide(ABOUT_NOBODY, verdict, NEWCOMER, rules, now=NOON)


@pytest.mark.parametrize(
    ("score", "actions"),
    [
        (0.59, ()),
        (0.60, (Escalate("nudge_at"),)),
        (0.70, (Escalate("nudge_at"),)),
        (0.80, (Hold(), Escalate("nudge_at"))),
        (0.90, (Hold(), Escalate("escalate_at"))),
        (0.95, (Hold(), Escalate("zero_tolerance_at", urgent=True))),
    ],
)
def test_a_moderator_looks_at_what_its_author_would(
    score: float, actions: tuple[Action, ...]
) -> None:
    assert judged(verdict_of({Label.THREAT: score}), RULES).actions == actions


@given(verdicts(), some_rules)
def test_nobody_is_asked_or_struck_and_nothing_is_passed_over(
    verdict: Verdict, rules: Rules
) -> None:
    decision = judged(verdict, rules)
    about_somebody = decide(COMMENT, verdict, NEWCOMER, rules, now=NOON)

    assert decision.reasons == about_somebody.reasons
    assert {type(action) for action in decision.actions} <= {Hold, Escalate}
    assert decision.the(Hold) == about_somebody.the(Hold)
    if any(about_somebody.the(kind) for kind in (Nudge, AddStrike)):
        assert decision.the(Escalate)


@given(label_scores, st.sampled_from(LABELS), st.floats(0.0, 1.0), some_rules)
def test_a_higher_score_is_never_milder_for_nobody_either(
    scores: dict[Label, float], label: Label, further: float, rules: Rules
) -> None:
    low = scores.get(label, 0.0)
    higher = {**scores, label: max(low, min(1.0, low + further * (1.0 - low)))}
    before, after = (judged(verdict_of(each), rules) for each in (scores, higher))

    assert harshness(after).never_milder_than(harshness(before))
