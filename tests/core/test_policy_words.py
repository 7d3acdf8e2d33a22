"""When the bot speaks, when it is silent, and what it says of what it cannot judge."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Nudge,
    ReturnText,
    Tip,
)
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.limits import Unsure
from bot.core.rules import preset
from bot.core.standing import NEWCOMER, Standing
from classifiers.verdict import Label
from tests.core.judging import LONG_AGO, RULES, of, prompted, strikes
from tests.core.strategies import verdict_of


def test_after_three_prompts_in_a_day_the_bot_is_silent_and_still_counts() -> None:
    hours = [timedelta(hours=hour) for hour in (1, 2, 23)]
    decision = of(verdict_of({Label.THREAT: 0.8}), standing=prompted(*hours))

    assert decision.actions == (Hold(), ReturnText(), AddStrike(Label.THREAT, 3.0))
    assert Reason("prompts_per_day", 3, 3) in decision.reasons


def test_who_asked_for_fewer_gets_one_prompt_a_day_and_no_tips_and_all_else_goes_on() -> None:
    threat = verdict_of({Label.THREAT: 0.8})
    first = of(threat, standing=Standing(fewer=True))
    second = of(threat, standing=replace(prompted(timedelta(hours=1)), fewer=True))

    assert first.the(Nudge)
    assert first.the(Tip) is None
    assert second.actions == (Hold(), ReturnText(), AddStrike(Label.THREAT, 3.0))
    assert Reason("prompts_per_day", 1, 1) in second.reasons


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


def test_tips_about_swearing_count_towards_the_cap_on_prompts() -> None:
    always = replace(preset("school"), tip_every=timedelta())
    swearing, often = verdict_of({Label.PROFANITY: 0.97}), [timedelta(hours=1)] * 3

    assert of(swearing, rules=always, standing=prompted(*often[:2])).the(Tip)
    assert not of(swearing, rules=always, standing=prompted(*often)).the(Tip)


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
    assert decision.reasons == (Reason("unsupported", 1.0, 0.9, Label.THREAT, "sw"),)


def test_the_reason_names_the_language_that_nobody_measured() -> None:
    finnish = replace(verdict_of({Label.THREAT: 1.0}, supported=False), language="fi")

    decision = of(finnish)

    assert decision.unmeasured is not None
    assert decision.unmeasured.language == "fi"
    assert of(verdict_of({Label.THREAT: 1.0})).unmeasured is None


def test_a_strong_find_of_the_word_list_goes_to_a_moderator_if_the_rules_say_so() -> None:
    rules = replace(RULES, unsupported=Unsure.ESCALATE)

    def found(score: float) -> Decision:
        return of(verdict_of({Label.INSULT: score}, supported=False), rules=rules)

    assert found(0.9).actions == (Escalate("unsupported"),)
    assert found(0.89).actions == ()


def test_the_word_list_is_noted_even_where_no_label_has_limits() -> None:
    rules = replace(RULES, limits={})
    decision = of(verdict_of({Label.INSULT: 1.0}, supported=False), rules=rules)

    assert decision.reasons == (Reason("unsupported", 0.0, 0.9, None, "sw"),)


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


@pytest.mark.parametrize("name", ["school", "community", "gaming", "support"])
def test_every_action_can_follow_from_the_rules_we_ship(name: str) -> None:
    rules = preset(name, mode=Mode.HOLD)
    worst = verdict_of({Label.THREAT: 1.0})
    first, again = (of(worst, rules=rules, standing=one) for one in (NEWCOMER, strikes(9.0)))

    assert {type(one) for one in (*first.actions, *again.actions)} == set(get_args(Action))
