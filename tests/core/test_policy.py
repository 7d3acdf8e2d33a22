"""What the policy answers, one behaviour at a time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
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
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.limits import Limits, Rules, Rung, Then, Unsure
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER, Standing, Strike
from classifiers.verdict import Label, Verdict
from tests.core.strategies import COMMENT, NOON, verdict_of

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
    assert of(verdict_of({Label.INSULT: 0.69}), standing=standing).the(Escalate) is None


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


def test_after_three_prompts_in_a_day_the_bot_is_silent_and_still_counts() -> None:
    hours = [timedelta(hours=hour) for hour in (1, 2, 23)]
    decision = of(verdict_of({Label.THREAT: 0.8}), standing=prompted(*hours))

    assert decision.actions == (Hold(), ReturnText(), AddStrike(Label.THREAT, 3.0))
    assert Reason("prompts_per_day", 3, 3) in decision.reasons


def test_a_prompt_a_day_ago_does_not_count_towards_the_cap() -> None:
    times = (timedelta(hours=1), timedelta(hours=2), timedelta(days=1))

    assert of(verdict_of({Label.INSULT: 0.65}), standing=prompted(*times)).the(Nudge)


def test_a_silenced_comment_is_not_clean() -> None:
    decision = of(verdict_of({Label.INSULT: 0.65}), standing=prompted(*[timedelta(hours=1)] * 3))

    assert decision.actions == ()
    assert not decision.clean


def test_a_tip_comes_once_in_a_while() -> None:
    rules = replace(RULES, tip_every=timedelta(days=7))
    late, early = prompted(timedelta(days=7)), prompted(timedelta(days=6, hours=23))

    assert of(verdict_of({Label.INSULT: 0.65}), standing=late, rules=rules).the(Tip)
    assert not of(verdict_of({Label.INSULT: 0.65}), standing=early, rules=rules).the(Tip)


@pytest.mark.parametrize(
    ("label", "score", "standing", "expected"),
    [
        (Label.BULLYING, 0.9, NEWCOMER, CampaignMessage("bullying")),
        (Label.BULLYING, 0.89, NEWCOMER, None),
        (Label.BULLYING, 0.9, LONG_AGO, CampaignMessage("bullying")),
        (Label.BULLYING, 0.9, prompted(timedelta(hours=23)), None),
        (Label.INSULT, 0.9, NEWCOMER, None),
    ],
)
def test_a_kind_word_goes_to_the_place_where_somebody_was_hurt(
    label: Label, score: float, standing: Standing, expected: CampaignMessage | None
) -> None:
    assert of(verdict_of({label: score}), standing=standing).the(CampaignMessage) == expected


def test_at_school_swearing_is_met_with_a_tip_and_nothing_more() -> None:
    swearing = verdict_of({Label.PROFANITY: 0.97})
    school = preset("school", mode=Mode.HOLD)

    assert of(swearing, rules=school).actions == (Tip("profanity"),)
    assert of(swearing, rules=school, standing=LONG_AGO).actions == ()
    for name in ("community", "gaming", "support"):
        assert of(swearing, rules=preset(name, mode=Mode.HOLD)).clean


def test_the_limit_for_swearing_is_reached_at_its_number() -> None:
    school = preset("school")

    assert of(verdict_of({Label.PROFANITY: 0.90}), rules=school).actions == (Tip("profanity"),)
    assert of(verdict_of({Label.PROFANITY: 0.89}), rules=school).clean


def test_swearing_that_the_card_does_not_flag_gets_no_tip() -> None:
    unflagged = verdict_of({Label.PROFANITY: 0.97}, thresholds={Label.PROFANITY: 0.99})

    assert of(unflagged, rules=preset("school")).clean


def test_the_tip_of_a_prompt_is_about_what_the_prompt_is_about() -> None:
    both = verdict_of({Label.PROFANITY: 1.0, Label.BULLYING: 0.8})

    assert of(both, rules=preset("school")).the(Tip) == Tip("bullying")


def test_among_players_trash_talk_is_tolerated() -> None:
    talk = verdict_of({Label.TOXICITY: 0.99, Label.PROFANITY: 0.99, Label.INSULT: 0.85})

    assert of(talk, rules=preset("gaming", mode=Mode.HOLD)).clean
    assert not of(talk, rules=preset("community", mode=Mode.HOLD)).clean


def test_where_people_seek_help_somebody_is_called_early() -> None:
    cruel = verdict_of({Label.SELF_HARM_ENCOURAGEMENT: 0.75})

    assert of(cruel, rules=preset("support")).the(Escalate)
    assert not of(cruel, rules=preset("community")).actions


def test_a_text_not_read_to_its_end_goes_to_a_moderator_if_the_rules_say_so() -> None:
    cut = verdict_of({Label.INSULT: 0.65}, read_fraction=0.4)
    noted = of(cut)
    called = of(cut, rules=replace(RULES, unread=Unsure.ESCALATE))

    assert Reason("unread", 0.4, 1.0) in noted.reasons
    assert noted.the(Escalate) is None
    assert called.actions == (*noted.actions, Escalate("unread"))


def test_a_language_nobody_measured_is_noted_and_never_judged() -> None:
    decision = of(verdict_of({Label.THREAT: 1.0}, supported=False), standing=strikes(9.0))

    assert decision.actions == ()
    assert decision.reasons == (Reason("unsupported", 1.0, 0.9, Label.THREAT),)


def test_a_strong_find_of_the_word_list_goes_to_a_moderator_if_the_rules_say_so() -> None:
    rules = replace(RULES, unsupported=Unsure.ESCALATE)

    def found(score: float) -> Decision:
        return of(verdict_of({Label.INSULT: score}, supported=False), rules=rules)

    assert found(0.9).actions == (Escalate("unsupported"),)
    assert found(0.89).actions == ()


def test_the_word_list_is_noted_even_where_no_label_has_limits() -> None:
    rules = replace(RULES, limits={})
    decision = of(verdict_of({Label.INSULT: 1.0}, supported=False), rules=rules)

    assert decision.reasons == (Reason("unsupported", 0.0, 0.9),)


def test_a_case_is_opened_for_the_weightiest_rule() -> None:
    rules = replace(RULES, unread=Unsure.ESCALATE)

    def why(score: float, standing: Standing = NEWCOMER) -> str | None:
        cut = verdict_of({Label.THREAT: score}, read_fraction=0.5)
        found = of(cut, rules=rules, standing=standing).the(Escalate)
        return found.why if found else None

    assert why(0.0) == Rule.UNREAD
    assert why(0.7, strikes(3.0)) == Rule.LADDER_ESCALATE
    assert why(0.9, strikes(3.0)) == Rule.ESCALATE_AT
    assert why(0.95, strikes(3.0)) == Rule.ZERO_TOLERANCE_AT


def test_a_limit_of_the_community_counts_only_where_the_card_flags() -> None:
    scores, card = {Label.INSULT: 0.65}, {Label.INSULT: 0.7}

    assert of(verdict_of(scores, thresholds=card)).clean
    assert not of(verdict_of(scores)).clean
