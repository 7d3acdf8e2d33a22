"""What always holds of the policy, with a machine looking for the exception."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.decision import Decision, Mode, Rule
from bot.core.errands import errands_for
from bot.core.harshness import harshness
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER, Standing, Strike
from classifiers.verdict import LABELS, Label, Verdict
from tests.core.strategies import (
    COMMENT,
    NOON,
    cards,
    label_scores,
    some_rules,
    standings,
    strikes,
    verdict_of,
    verdicts,
)


def judged(verdict: Verdict, standing: Standing, rules: Rules) -> Decision:
    return decide(COMMENT, verdict, standing, rules, now=NOON)


@given(
    label_scores, cards, st.sampled_from(LABELS), st.floats(0.0, 1.0), st.booleans(),
    st.sampled_from([1.0, 0.5]), standings, some_rules,
)  # fmt: skip
def test_a_higher_score_is_never_milder(
    scores: dict[Label, float],
    card: dict[Label, float],
    label: Label,
    further: float,
    supported: bool,  # noqa: FBT001 - hypothesis gives it
    read: float,
    standing: Standing,
    rules: Rules,
) -> None:
    low = scores.get(label, 0.0)
    higher = {**scores, label: max(low, min(1.0, low + further * (1.0 - low)))}
    before, after = (
        judged(
            verdict_of(each, thresholds=card, supported=supported, read_fraction=read),
            standing,
            rules,
        )
        for each in (scores, higher)
    )

    assert harshness(after).never_milder_than(harshness(before))


@given(verdicts(), standings, strikes, st.integers(0, 6), some_rules)
def test_one_strike_more_is_never_milder(
    verdict: Verdict, standing: Standing, strike: Strike, place: int, rules: Rules
) -> None:
    more = replace(standing, strikes=(*standing.strikes[:place], strike, *standing.strikes[place:]))
    before, after = judged(verdict, standing, rules), judged(verdict, more, rules)

    assert harshness(after).never_milder_than(harshness(before))


@given(verdicts(), standings, strikes, st.floats(1.0, 5.0), st.floats(0, 30), some_rules)
def test_a_heavier_or_fresher_strike_is_never_milder(
    verdict: Verdict, standing: Standing, strike: Strike, times: float, days: float, rules: Rules
) -> None:
    worse = replace(strike, weight=strike.weight * times, at=strike.at + timedelta(days=days))
    before, after = (
        judged(verdict, replace(standing, strikes=(*standing.strikes, one)), rules)
        for one in (strike, worse)
    )

    assert harshness(after).never_milder_than(harshness(before))


@given(verdicts(), standings, some_rules)
def test_calling_something_a_mistake_is_never_answered_more_harshly(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    disputed = replace(standing, disputed=frozenset(one.comment for one in standing.strikes))
    before, after = judged(verdict, standing, rules), judged(verdict, disputed, rules)

    assert harshness(before).never_milder_than(harshness(after))


@given(verdicts(), standings, some_rules, st.timedeltas(timedelta(), timedelta(days=400)))
def test_strikes_fade_and_never_grow(
    verdict: Verdict, standing: Standing, rules: Rules, later: timedelta
) -> None:
    quiet = replace(standing, prompted_at=())
    before = decide(COMMENT, verdict, quiet, rules, now=NOON)
    after = decide(COMMENT, verdict, quiet, rules, now=NOON + later)

    assert harshness(before).never_milder_than(harshness(after))


@given(verdicts(), standings, some_rules)
def test_the_same_arguments_give_the_same_answer(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    first = judged(verdict, standing, rules)

    assert judged(verdict, standing, rules) == first
    assert (first.comment, first.decided_at) == (COMMENT.id, NOON)
    assert (first.rules_version, first.model, first.mode) == (
        rules.version,
        verdict.model,
        rules.mode,
    )


@given(verdicts(), standings, some_rules)
def test_the_modes_agree_on_the_reasons_and_differ_only_in_holding(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    observe, nudge, hold = (judged(verdict, standing, rules.with_mode(mode)) for mode in Mode)
    zero_tolerance = any(reason.rule == Rule.ZERO_TOLERANCE_AT for reason in hold.reasons)
    not_held = tuple(one for one in hold.actions if not isinstance(one, Hold | ReturnText))

    assert observe.reasons == nudge.reasons == hold.reasons
    assert observe.actions == hold.actions
    assert nudge.actions == (hold.actions if zero_tolerance else not_held)


@given(verdicts(), standings, some_rules)
def test_a_decision_agrees_with_itself(verdict: Verdict, standing: Standing, rules: Rules) -> None:
    decision = judged(verdict, standing, rules)
    kinds = [type(action) for action in decision.actions]
    strike, escalate = decision.the(AddStrike), decision.the(Escalate)

    assert (Hold in kinds) == (ReturnText in kinds)
    assert all(kinds.count(kind) <= 1 for kind in set(kinds) - {Restrict})
    assert escalate or not {Restrict, Timeout} & set(kinds), "a human confirms every penalty"
    assert strike is None or strike.label is not Label.PROFANITY
    assert decision.speaks == bool({Nudge, Tip, CampaignMessage} & set(kinds))
    assert len({reason.rule for reason in decision.reasons}) == len(decision.reasons)
    assert escalate is None or escalate.why in {reason.rule for reason in decision.reasons}


CALLS = {
    Rule.ZERO_TOLERANCE_AT,
    Rule.ESCALATE_AT,
    Rule.LADDER_ESCALATE,
    Rule.UNSUPPORTED,
    Rule.UNREAD,
}
EXPLAINED_BY: dict[type[Action], set[Rule]] = {
    Nudge: {Rule.NUDGE_AT},
    Hold: {Rule.HOLD_AT, Rule.ZERO_TOLERANCE_AT},
    ReturnText: {Rule.HOLD_AT, Rule.ZERO_TOLERANCE_AT},
    Tip: {Rule.NUDGE_AT, Rule.PROFANITY_TIP_AT},
    CampaignMessage: {Rule.STRIKE_AT},
    AddStrike: {Rule.STRIKE_AT},
    Escalate: CALLS,
    Restrict: {Rule.LADDER_RESTRICT},
    Timeout: {Rule.LADDER_TIMEOUT},
}
MAY_LIE_BELOW = {Rule.UNREAD, Rule.UNSUPPORTED}


@given(verdicts(), standings, some_rules)
def test_every_action_is_explained_by_a_reason_that_fired(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    decision = judged(verdict, standing, rules)
    named = {Rule(reason.rule) for reason in decision.reasons}

    assert all(named & EXPLAINED_BY[type(action)] for action in decision.actions)
    assert all(one.seen >= one.limit or one.rule in MAY_LIE_BELOW for one in decision.reasons)


@given(verdicts(), standings, some_rules)
def test_what_the_model_cannot_speak_for_is_never_clean(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    decision = judged(verdict, standing, rules)
    unsure = verdict.read_fraction < 1.0 or not verdict.supported

    assert not (unsure and decision.clean)
    assert (verdict.read_fraction < 1.0) == any(r.rule == Rule.UNREAD for r in decision.reasons)
    assert verdict.supported != any(r.rule == Rule.UNSUPPORTED for r in decision.reasons)


@given(label_scores, standings, some_rules)
def test_a_word_list_calls_a_moderator_at_most(
    scores: dict[Label, float], standing: Standing, rules: Rules
) -> None:
    decision = judged(verdict_of(scores, supported=False), standing, rules)

    assert all(isinstance(action, Escalate) and not action.urgent for action in decision.actions)


@given(st.floats(0.0, 1.0), standings, some_rules)
def test_swearing_alone_leads_to_a_tip_at_most(
    swearing: float, standing: Standing, rules: Rules
) -> None:
    decision = judged(verdict_of({Label.PROFANITY: swearing}), standing, rules)

    assert all(isinstance(action, Tip) for action in decision.actions)


@given(label_scores, standings, some_rules)
def test_nothing_acts_that_the_card_would_not_flag(
    scores: dict[Label, float], standing: Standing, rules: Rules
) -> None:
    verdict = replace(verdict_of(scores), flagged=frozenset())

    assert judged(verdict, standing, rules).clean


@given(verdicts(), standings, some_rules)
def test_the_cap_silences_the_bot_and_changes_nothing_else(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    standing = replace(standing, fewer=False)
    often = replace(standing, prompted_at=(NOON - timedelta(hours=1),) * rules.prompts_per_day)
    free = judged(verdict, replace(standing, prompted_at=()), replace(rules, prompts_per_day=1))
    capped = judged(verdict, often, rules)

    assert not capped.speaks
    assert capped.actions == tuple(
        one for one in free.actions if not isinstance(one, Nudge | Tip | CampaignMessage)
    )


@given(verdicts(), st.sampled_from(Mode))
def test_a_newcomer_meets_the_strictest_answer_at_school_and_the_mildest_among_players(
    verdict: Verdict, mode: Mode
) -> None:
    school, community, gaming, support = (
        harshness(judged(verdict_readable(verdict), NEWCOMER, preset(name, mode=mode)))
        for name in ("school", "community", "gaming", "support")
    )

    assert school.never_milder_than(community)
    assert community.never_milder_than(gaming)
    assert support.never_milder_than(community)


def verdict_readable(verdict: Verdict) -> Verdict:
    """The same scores on a text that was read and understood: what presets differ in."""
    return replace(verdict, supported=True, read_fraction=1.0)


@given(verdicts(), standings, some_rules)
def test_every_errand_of_a_decision_has_an_action_that_needs_hands(
    verdict: Verdict, standing: Standing, rules: Rules
) -> None:
    decision = judged(verdict, standing, rules)
    content = dict.fromkeys(range(len(decision.actions)), "tip/some")
    errands = errands_for(COMMENT, decision, content)

    assert [one.action for one in errands] == [
        action
        for action in decision.actions
        if not isinstance(action, AddStrike | Restrict | Timeout)
    ]
