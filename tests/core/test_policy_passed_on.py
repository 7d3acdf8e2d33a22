"""What is decided about words of somebody else that an author only passed on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import AddStrike, CampaignMessage, Escalate, Hold, Nudge, ReturnText, Tip
from bot.core.comment import Whose
from bot.core.decision import Decision, Rule
from bot.core.harshness import harshness
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.standing import NEWCOMER, Standing
from classifiers.verdict import LABELS, Label, Verdict
from tests.core.judging import RULES, strikes
from tests.core.strategies import (
    COMMENT,
    NOON,
    label_scores,
    some_rules,
    standings,
    verdict_of,
    verdicts,
)

PASSED_ON = [Whose.QUOTED, Whose.FORWARDED]


def judged(
    verdict: Verdict, whose: Whose, rules: Rules = RULES, standing: Standing = NEWCOMER
) -> Decision:
    return decide(replace(COMMENT, whose=whose), verdict, standing, rules, now=NOON)


@pytest.mark.parametrize("whose", PASSED_ON)
def test_its_author_is_asked_and_moderators_are_called_and_nothing_counts(whose: Whose) -> None:
    decision = judged(verdict_of({Label.THREAT: 0.99}), whose, standing=strikes(9.0))

    urgent = Escalate("zero_tolerance_at", urgent=True)
    assert decision.actions == (Hold(), ReturnText(), Nudge(Label.THREAT), urgent)
    assert decision.passed_on
    assert Rule(whose) in {reason.rule for reason in decision.reasons}


def test_the_authors_own_words_count_as_ever() -> None:
    decision = judged(verdict_of({Label.THREAT: 0.99}), Whose.OWN)

    assert decision.the(AddStrike) is not None
    assert not decision.passed_on


@pytest.mark.parametrize("whose", PASSED_ON)
def test_once_a_day_moderators_hear_of_what_its_author_is_not_asked_about_any_more(
    whose: Whose,
) -> None:
    asked = RULES.prompts_per_day
    prompts = [NOON - timedelta(hours=1)] * asked
    heard = []
    for _ in range(3):
        standing = replace(NEWCOMER, prompted_at=tuple(prompts))
        decision = judged(verdict_of({Label.INSULT: 0.75}), whose, standing=standing)
        heard.append(decision.actions)
        prompts += [NOON] * decision.speaks

    assert heard == [(Escalate(whose.value),), (), ()]


@pytest.mark.parametrize("whose", PASSED_ON)
def test_what_hurts_nobody_is_clean_whoever_wrote_it(whose: Whose) -> None:
    assert judged(verdict_of({Label.INSULT: 0.1}), whose).clean


@given(verdicts(), standings, some_rules, st.sampled_from(PASSED_ON))
def test_nobody_ever_gets_a_strike_for_what_somebody_else_wrote(
    verdict: Verdict, standing: Standing, rules: Rules, whose: Whose
) -> None:
    decision = judged(verdict, whose, rules, standing)
    own = judged(verdict, Whose.OWN, rules, standing)

    assert {type(one) for one in decision.actions} <= {Hold, ReturnText, Nudge, Escalate}
    assert not any(decision.the(kind) for kind in (AddStrike, CampaignMessage, Tip))
    called = [one for one in decision.actions if isinstance(one, Escalate) and one.why in PASSED_ON]
    rest = replace(decision, actions=tuple(a for a in decision.actions if a not in called))
    assert harshness(own).never_milder_than(harshness(rest))
    assert (decision.the(Hold), decision.the(Nudge) is None) == (
        own.the(Hold),
        own.the(Nudge) is None,
    )
    assert not any(reason.rule.startswith(("strike", "ladder")) for reason in decision.reasons)


@given(verdicts(), standings, standings, some_rules, st.sampled_from(PASSED_ON))
def test_strikes_of_before_change_nothing_about_it(
    verdict: Verdict, one: Standing, other: Standing, rules: Rules, whose: Whose
) -> None:
    same = replace(other, prompted_at=one.prompted_at, fewer=one.fewer)

    assert judged(verdict, whose, rules, one) == judged(verdict, whose, rules, same)


@given(
    label_scores,
    st.sampled_from(LABELS),
    st.floats(0.0, 1.0),
    some_rules,
    st.sampled_from(PASSED_ON),
)
def test_a_higher_score_is_never_milder_for_it_either(
    scores: dict[Label, float], label: Label, further: float, rules: Rules, whose: Whose
) -> None:
    low = scores.get(label, 0.0)
    higher = {**scores, label: max(low, min(1.0, low + further * (1.0 - low)))}
    before, after = (judged(verdict_of(each), whose, rules) for each in (scores, higher))

    assert harshness(after).never_milder_than(harshness(before))
