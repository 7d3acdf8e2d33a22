"""What the policy answers, one behaviour at a time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.actions import (
    Action,
    AddStrike,
    Escalate,
    Feature,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.comment import CommentId
from bot.core.decision import Decision, Mode, Reason
from bot.core.limits import Limits
from bot.core.standing import Standing, Strike
from classifiers.verdict import Label
from tests.core.judging import RULES, of, prompted, strikes
from tests.core.strategies import COMMENT, NOON, verdict_of


def test_an_ordinary_comment_needs_nothing() -> None:
    decision = of(verdict_of({Label.TOXICITY: 0.49, Label.PROFANITY: 1.0}))

    assert decision == Decision(COMMENT.id, (), (), "ours/1", "scripted-1", Mode.HOLD, NOON)
    assert decision.clean


def test_the_first_word_is_friendly_and_comes_with_a_tip() -> None:
    decision = of(verdict_of({Label.INSULT: 0.65}))

    assert decision.actions == (Nudge(Label.INSULT), Tip("insult"))
    assert decision.reasons == (Reason("nudge_at", 0.65, 0.6, Label.INSULT),)


@pytest.mark.parametrize(
    ("score", "actions"),
    [
        (0.59, ()),
        (0.60, (Nudge(Label.THREAT),)),
        (0.70, (Nudge(Label.THREAT), AddStrike(Label.THREAT, 3.0))),
        (0.80, (Hold(), ReturnText(), Nudge(Label.THREAT), AddStrike(Label.THREAT, 3.0))),
        (0.90, (Hold(), ReturnText(), Nudge(Label.THREAT), AddStrike(Label.THREAT, 3.0),
                Escalate("escalate_at"))),
        (0.95, (Hold(), ReturnText(), Nudge(Label.THREAT), AddStrike(Label.THREAT, 3.0),
                Escalate("zero_tolerance_at", urgent=True))),
    ],
)  # fmt: skip
def test_each_limit_is_reached_at_its_number(score: float, actions: tuple[Action, ...]) -> None:
    recent = prompted(timedelta(hours=1))

    assert of(verdict_of({Label.THREAT: score}), standing=recent).actions == actions


def test_where_only_prompts_are_allowed_nothing_is_held_short_of_zero_tolerance() -> None:
    rules = RULES.with_mode(Mode.NUDGE)

    assert of(verdict_of({Label.THREAT: 0.94}), rules=rules).the(Hold) is None
    assert of(verdict_of({Label.THREAT: 0.95}), rules=rules).the(Hold) == Hold()


def test_the_prompt_names_the_label_that_goes_furthest_over_its_limit() -> None:
    decision = of(verdict_of({Label.INSULT: 0.69, Label.BULLYING: 0.68}))

    assert decision.the(Nudge) == Nudge(Label.INSULT)
    assert of(verdict_of({Label.INSULT: 0.68, Label.BULLYING: 0.69})).the(Nudge) == Nudge(
        Label.BULLYING
    )


def test_how_far_is_measured_by_how_far_it_could_go() -> None:
    steep = {**RULES.limits, Label.INSULT: Limits(0.9), Label.BULLYING: Limits(0.6)}
    decision = of(
        verdict_of({Label.INSULT: 0.98, Label.BULLYING: 0.75}), rules=replace(RULES, limits=steep)
    )

    assert decision.the(Nudge) == Nudge(Label.INSULT)


def test_the_prompt_says_toxicity_only_for_want_of_a_better_word() -> None:
    assert of(verdict_of({Label.TOXICITY: 0.99, Label.INSULT: 0.61})).the(Nudge) == Nudge(
        Label.INSULT
    )
    assert of(verdict_of({Label.TOXICITY: 0.99})).the(Nudge) == Nudge(Label.TOXICITY)


def test_the_strike_is_for_the_heaviest_label_that_earned_one() -> None:
    decision = of(verdict_of({Label.INSULT: 0.99, Label.THREAT: 0.71}))

    assert decision.the(AddStrike) == AddStrike(Label.THREAT, 3.0)
    assert of(verdict_of({Label.INSULT: 0.99, Label.THREAT: 0.69})).the(AddStrike) == AddStrike(
        Label.INSULT, 1.0
    )


def test_a_hold_limit_of_one_is_reached_by_certainty_alone() -> None:
    assert of(verdict_of({Label.BULLYING: 0.999})).the(Hold) is None
    assert of(verdict_of({Label.BULLYING: 1.0})).the(Hold) == Hold()


def test_certainty_is_as_far_as_a_score_can_go() -> None:
    decision = of(verdict_of({Label.INSULT: 0.99, Label.BULLYING: 1.0}))

    assert Reason("hold_at", 1.0, 1.0, Label.BULLYING) in decision.reasons


def test_somebody_with_strikes_is_prompted_sternly_without_a_second_lesson() -> None:
    decision = of(verdict_of({Label.INSULT: 0.65}), standing=strikes(1.0, 1.0))

    assert decision.actions == (Nudge(Label.INSULT, stern=True),)
    assert Reason("ladder_stern", 2.0, 2.0) in decision.reasons
    assert of(verdict_of({Label.INSULT: 0.65}), standing=strikes(1.9)).the(Nudge) == Nudge(
        Label.INSULT
    )


def test_a_first_comment_is_never_answered_sternly_however_heavy_it_is() -> None:
    assert of(verdict_of({Label.THREAT: 1.0})).the(Nudge) == Nudge(Label.THREAT)


def test_strikes_that_add_up_call_a_moderator() -> None:
    standing = strikes(1.5, 1.5)
    decision = of(verdict_of({Label.INSULT: 0.7}), standing=standing)

    assert decision.the(Escalate) == Escalate("ladder_escalate")
    assert Reason("ladder_escalate", 4.0, 4.0) in decision.reasons


def test_old_strikes_call_nobody_unless_this_comment_adds_one() -> None:
    heavy = strikes(9.0)

    assert of(verdict_of({Label.INSULT: 0.69}), standing=heavy).actions == (
        Nudge(Label.INSULT, stern=True),
    )
    assert of(verdict_of({Label.INSULT: 0.70}), standing=heavy).the(Timeout)


def test_the_highest_rung_reached_is_the_reason() -> None:
    decision = of(verdict_of({Label.INSULT: 0.7}), standing=strikes(8.0))

    assert Reason("ladder_timeout", 9.0, 7.0) in decision.reasons


@pytest.mark.parametrize(
    ("weight", "proposed"),
    [
        (3.9, []),
        (4.0, [Restrict(Feature.VOICE, 600), Restrict(Feature.LINKS, 60)]),
        (5.0, [Restrict(Feature.VOICE, 600), Restrict(Feature.LINKS, 60), Timeout(60)]),
        (6.0, [Restrict(Feature.VOICE, 600), Restrict(Feature.LINKS, 60), Timeout(3600)]),
    ],
)
def test_the_longest_penalty_reached_is_proposed_beside_a_case(
    weight: float, proposed: list[Action]
) -> None:
    decision = of(verdict_of({Label.INSULT: 0.7}), standing=strikes(weight))

    assert [a for a in decision.actions if isinstance(a, Restrict | Timeout)] == proposed
    assert decision.the(Escalate) == Escalate("ladder_escalate")


def test_a_strike_under_dispute_rests() -> None:
    standing = replace(strikes(1.0, 1.0), disputed=frozenset({CommentId("room:7")}))

    assert of(verdict_of({Label.INSULT: 0.65}), standing=standing).the(Nudge) == Nudge(Label.INSULT)


def test_a_strike_weighs_half_after_its_half_life() -> None:
    old = Strike(CommentId("room:7"), None, 4.0, NOON - RULES.half_life)
    decision = of(verdict_of({Label.INSULT: 0.65}), standing=Standing(strikes=(old,)))

    assert Reason("ladder_stern", 2.0, 2.0) in decision.reasons
