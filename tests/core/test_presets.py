"""The rules we ship, and the names of rules that were changed."""

from dataclasses import fields

import pytest

from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.limits import Limits
from bot.core.presets import SHIPPED
from bot.core.rules import (
    PRESETS,
    Then,
    parse_rules,
    preset,
)
from bot.core.rules_form import fingerprint
from bot.words import Words
from classifiers.verdict import LABELS, Label

ACTING = [label.value for label in LABELS if label is not Label.PROFANITY]


def test_there_are_four_presets_and_a_new_community_observes() -> None:
    assert set(PRESETS) == {"school", "community", "gaming", "support"}
    assert all(preset(name).mode is Mode.OBSERVE for name in PRESETS)
    assert all(preset(name).preset == name for name in PRESETS)
    assert preset("gaming", mode=Mode.HOLD).mode is Mode.HOLD


def test_a_preset_that_changes_gets_a_new_version() -> None:
    known = {
        "school/1": "3821f52b",
        "community/1": "72c2a581",
        "gaming/1": "e6bcb58b",
        "support/1": "54476ecc",
    }

    assert {rules.version: fingerprint(rules) for rules in SHIPPED.values()} == known


def test_an_unknown_preset_is_refused_with_the_name_that_was_meant() -> None:
    assert all(preset(name).preset == name for name in PRESETS)
    with pytest.raises(RulesError) as refused:
        preset("scool")

    assert refused.value.code == "rules-misspelt-choice"
    assert refused.value.facts == {
        "key": "preset", "seen": "scool", "near": "school",
        "allowed": "school, community, gaming, support",
    }  # fmt: skip


@pytest.mark.parametrize("name", PRESETS)
def test_no_preset_prompts_below_even_odds_and_all_act_on_what_hurts_most(name: str) -> None:
    rules = preset(name)
    worst = {Label.THREAT, Label.SELF_HARM_ENCOURAGEMENT, Label.IDENTITY_ATTACK}

    assert all(limits.nudge_at >= 0.6 for limits in rules.limits.values())
    assert all(rules.limits[label].zero_tolerance_at is not None for label in worst)
    assert any(rung.then is Then.STERN for rung in rules.ladder)


@pytest.mark.parametrize(
    ("strict", "mild"), [("school", "community"), ("community", "gaming"), ("support", "community")]
)
@pytest.mark.parametrize(
    "rule", [field.name for field in fields(Limits) if field.name[-2:] == "at"]
)
def test_a_stricter_preset_acts_no_later_on_any_label(strict: str, mild: str, rule: str) -> None:
    ours, theirs = (
        {label: getattr(limits, rule) for label, limits in preset(name).limits.items()}
        for name in (strict, mild)
    )
    never = 2.0

    assert [
        label
        for label, limit in theirs.items()
        if limit is not None and limit < (ours.get(label) or never)
    ] == []


def test_changed_rules_without_a_name_are_named_after_what_they_say() -> None:
    once, again = (parse_rules({"prompts_per_day": 1}) for _ in range(2))

    assert once.version == again.version == f"community/1+{fingerprint(once)}"
    assert parse_rules({"prompts_per_day": 2}).version != once.version
    assert parse_rules({"prompts_per_day": 1, "mode": "hold"}).version == once.version


def test_changed_rules_cannot_pass_for_a_preset() -> None:
    taken: list[dict[str, object]] = [
        {"version": "community/1", "prompts_per_day": 1},
        {"version": "school/1"},
    ]

    for mapping in taken:
        with pytest.raises(RulesError) as refused:
            parse_rules(mapping)
        assert refused.value.code == "rules-version-taken"
        assert Words(strict=True).explain_error(refused.value)
    assert parse_rules({"version": "community/1"}) == preset("community")
    assert parse_rules({"version": "mine"}).version == "mine"
