"""Rules that make no sense cannot be built."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from bot.core.actions import Feature
from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.limits import LONGEST_SECONDS, Limits, Rules, Rung, Then
from bot.core.rules import preset
from classifiers.verdict import Label
from tests.core.strategies import some_rules

NAN = float("nan")


@pytest.mark.parametrize(
    ("numbers", "code", "key"),
    [
        ({"nudge_at": 0.0}, "rules-out-of-range", "nudge_at"),
        ({"nudge_at": 1.0}, "rules-out-of-range", "nudge_at"),
        ({"nudge_at": NAN}, "rules-out-of-range", "nudge_at"),
        ({"hold_at": 1.01}, "rules-out-of-range", "hold_at"),
        ({"strike_at": -0.1}, "rules-out-of-range", "strike_at"),
        ({"escalate_at": NAN}, "rules-out-of-range", "escalate_at"),
        ({"zero_tolerance_at": 2.0}, "rules-out-of-range", "zero_tolerance_at"),
        ({"strike_weight": 0.0}, "rules-out-of-range", "strike_weight"),
        ({"strike_weight": 101.0}, "rules-out-of-range", "strike_weight"),
        ({"hold_at": 0.79}, "rules-wrong-order", "hold_at"),
        ({"strike_at": 0.79}, "rules-wrong-order", "strike_at"),
        ({"escalate_at": 0.79}, "rules-wrong-order", "escalate_at"),
        ({"zero_tolerance_at": 0.79}, "rules-wrong-order", "zero_tolerance_at"),
        ({"hold_at": 0.9, "zero_tolerance_at": 0.89}, "rules-wrong-order", "zero_tolerance_at"),
        ({"strike_at": 0.9, "zero_tolerance_at": 0.89}, "rules-wrong-order", "zero_tolerance_at"),
    ],
)
def test_limits_are_probabilities_in_order(numbers: dict[str, float], code: str, key: str) -> None:
    with pytest.raises(RulesError) as refused:
        Limits(**{"nudge_at": 0.8, **numbers})

    assert (refused.value.code, refused.value.facts["key"]) == (code, key)


def test_a_wrong_order_names_both_limits_and_both_numbers() -> None:
    with pytest.raises(RulesError) as refused:
        Limits(0.8, hold_at=0.7)

    assert refused.value.facts == {
        "key": "hold_at",
        "seen": "0.7",
        "other": "nudge_at",
        "limit": "0.8",
    }


def test_a_number_is_shown_as_it_was_written() -> None:
    with pytest.raises(RulesError) as refused:
        Limits(0.99991, hold_at=0.9999)

    assert (refused.value.facts["seen"], refused.value.facts["limit"]) == ("0.9999", "0.99991")


def test_equal_limits_are_in_order_and_certainty_is_a_limit() -> None:
    assert Limits(0.8, 0.8, 0.8, 0.8, 0.8).zero_tolerance_at == 0.8
    assert Limits(0.8, hold_at=1.0).hold_at == 1.0


@pytest.mark.parametrize(
    ("fields", "code", "key"),
    [
        ({"then": Then.TIMEOUT}, "rules-missing-key", "seconds"),
        ({"then": Then.RESTRICT, "seconds": 60}, "rules-missing-key", "feature"),
        ({"then": Then.RESTRICT, "feature": Feature.VOICE}, "rules-missing-key", "seconds"),
        ({"then": Then.STERN, "seconds": 60}, "rules-useless-key", "seconds"),
        ({"then": Then.ESCALATE, "feature": Feature.VOICE}, "rules-useless-key", "feature"),
        ({"then": Then.TIMEOUT, "seconds": 60, "feature": Feature.VOICE},
         "rules-useless-key", "feature"),
        ({"then": Then.TIMEOUT, "seconds": 0}, "rules-out-of-range", "seconds"),
        ({"then": Then.TIMEOUT, "seconds": LONGEST_SECONDS + 1}, "rules-out-of-range", "seconds"),
        ({"then": Then.STERN, "at": 0.0}, "rules-out-of-range", "at"),
        ({"then": Then.STERN, "at": 100.1}, "rules-out-of-range", "at"),
    ],
)  # fmt: skip
def test_a_rung_has_what_it_needs_and_no_more(fields: dict[str, Any], code: str, key: str) -> None:
    with pytest.raises(RulesError) as refused:
        Rung(**{"at": 2.0, **fields})

    assert (refused.value.code, refused.value.facts["key"]) == (code, key)


@pytest.mark.parametrize(
    ("change", "code", "key"),
    [
        ({"version": " "}, "rules-bad-version", "version"),
        ({"version": "a\nb"}, "rules-bad-version", "version"),
        ({"version": "v" * 65}, "rules-bad-version", "version"),
        ({"half_life": timedelta(minutes=59)}, "rules-out-of-range", "half_life_days"),
        ({"half_life": timedelta(days=3651)}, "rules-out-of-range", "half_life_days"),
        ({"prompts_per_day": -1}, "rules-out-of-range", "prompts_per_day"),
        ({"prompts_per_day": 1001}, "rules-out-of-range", "prompts_per_day"),
        ({"tip_every": timedelta(days=-1)}, "rules-out-of-range", "tip_every_days"),
        ({"campaign_every": timedelta(days=-1)}, "rules-out-of-range", "campaign_every_days"),
        ({"profanity_tip_at": 0.0}, "rules-out-of-range", "profanity_tip_at"),
        ({"profanity_tip_at": 1.1}, "rules-out-of-range", "profanity_tip_at"),
        ({"unsupported_at": -0.1}, "rules-out-of-range", "unsupported_at"),
        ({"limits": {Label.PROFANITY: Limits(0.9)}}, "rules-profanity-limits",
         "limits.profanity"),
        ({"ladder": (Rung(2.0, Then.STERN), Rung(1.0, Then.ESCALATE))}, "rules-wrong-order",
         "ladder.1.at"),
        ({"ladder": (Rung(1.0, Then.TIMEOUT, seconds=60),)}, "rules-no-human-gate", "ladder.0"),
        ({"ladder": (Rung(1.0, Then.RESTRICT, seconds=60, feature=Feature.LINKS),
                     Rung(1.0, Then.ESCALATE))}, "rules-no-human-gate", "ladder.0"),
    ],
)  # fmt: skip
def test_rules_do_not_contradict_themselves(change: dict[str, Any], code: str, key: str) -> None:
    with pytest.raises(RulesError) as refused:
        replace(preset("community"), **change)

    assert (refused.value.code, refused.value.facts["key"]) == (code, key)


def test_several_rungs_may_stand_at_the_same_weight() -> None:
    ladder = (Rung(1.0, Then.ESCALATE), Rung(1.0, Then.TIMEOUT, seconds=60))

    assert replace(preset("community"), ladder=ladder).ladder == ladder


def test_rules_cannot_be_changed_through_what_they_were_made_of() -> None:
    limits = {Label.INSULT: Limits(0.8)}
    rules = replace(preset("community"), limits=limits)
    limits.clear()

    assert rules.limits == {Label.INSULT: Limits(0.8)}
    with pytest.raises(TypeError):
        rules.limits[Label.INSULT] = Limits(0.1)  # type: ignore[index]


@given(some_rules)
def test_another_mode_changes_the_mode_alone(rules: Rules) -> None:
    for mode in Mode:
        assert rules.with_mode(mode).mode is mode
        assert rules.with_mode(mode).with_mode(rules.mode) == rules
