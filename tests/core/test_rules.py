"""Rules are read strictly, and every mistake in them is named."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from bot.core.actions import Feature
from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.rules import (
    PRESETS,
    Limits,
    Rules,
    Rung,
    Then,
    Unsure,
    parse_rules,
    preset,
    rules_as_mapping,
)
from bot.words import Words
from classifiers.verdict import LABELS, Label
from tests.core.strategies import some_rules

ACTING = [label.value for label in LABELS if label is not Label.PROFANITY]


def mistakes(mapping: Mapping[str, object]) -> list[tuple[str, object]]:
    """Code and key of each mistake."""
    with pytest.raises(RulesError) as refused:
        parse_rules(mapping)
    found = refused.value.mistakes or (refused.value,)
    words = Words(strict=True)
    assert all(words.say(one.code, **one.facts) for one in (*found, refused.value))
    return [(one.code, one.facts["key"]) for one in found]


@given(some_rules)
def test_rules_come_back_from_json_as_they_were(rules: Rules) -> None:
    assert parse_rules(json.loads(json.dumps(rules_as_mapping(rules)))) == rules


def test_nothing_said_is_the_community_preset() -> None:
    assert parse_rules({}) == preset("community")


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_alone_keeps_its_version_in_every_mode(name: str) -> None:
    assert parse_rules({"preset": name, "mode": "nudge"}) == preset(name, mode=Mode.NUDGE)


OURS = """
version = "ours/2"
preset = "school"
mode = "hold"
half_life_days = 7.5
prompts_per_day = 1
profanity_tip_at = "never"
tip_every_days = 2
campaign_every_days = 0
unread = "note"
unsupported = "escalate"
unsupported_at = 1
[limits]
sexually_explicit = "never"
[limits.insult]
strike_at = "never"
hold_at = 0.99
[[ladder]]
at = 1
then = "escalate"
[[ladder]]
at = 2.5
then = "restrict"
feature = "voice"
seconds = 60
"""


def test_what_is_said_changes_that_and_nothing_else() -> None:
    rules = parse_rules(tomllib.loads(OURS))
    school = preset("school", mode=Mode.HOLD)
    limits = dict(school.limits)
    del limits[Label.SEXUALLY_EXPLICIT]
    limits[Label.INSULT] = replace(limits[Label.INSULT], strike_at=None, hold_at=0.99)

    assert rules == replace(
        school,
        version="ours/2",
        half_life=timedelta(days=7.5),
        prompts_per_day=1,
        profanity_tip_at=None,
        tip_every=timedelta(days=2),
        campaign_every=timedelta(),
        unread=Unsure.NOTE,
        unsupported=Unsure.ESCALATE,
        unsupported_at=1.0,
        limits=limits,
        ladder=(
            Rung(1.0, Then.ESCALATE),
            Rung(2.5, Then.RESTRICT, seconds=60, feature=Feature.VOICE),
        ),
    )


def test_a_label_that_its_preset_leaves_alone_can_be_given_limits() -> None:
    rules = parse_rules({"preset": "gaming", "limits": {"toxicity": {"nudge_at": 0.95}}})

    assert rules.limits[Label.TOXICITY] == Limits(0.95)
    assert set(rules.limits) == {Label.TOXICITY, *preset("gaming").limits}


def test_never_for_a_label_that_never_acted_changes_nothing() -> None:
    assert parse_rules({"preset": "gaming", "limits": {"toxicity": "never"}}) == preset("gaming")


def test_an_empty_ladder_is_a_ladder() -> None:
    assert parse_rules({"ladder": []}).ladder == ()


def test_the_names_written_are_plain_text() -> None:
    written = rules_as_mapping(preset("school"))

    assert {type(value) for value in written.values()} == {str, int, float, dict, list}
    assert "profanity" not in str(written["limits"])


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ({"prompts": 3}, ("rules-misspelt-key", "prompts")),
        ({"limits": {"rude": {}}}, ("rules-unknown-key", "limits.rude")),
        ({"limits": {"profanity": {"nudge_at": 0.9}}},
         ("rules-unknown-key", "limits.profanity")),
        ({"limits": {"insult": {"hold": 1}}}, ("rules-misspelt-key", "limits.insult.hold")),
        ({"limits": {"insult": {"hold_at": 0.1}}}, ("rules-wrong-order", "limits.insult.hold_at")),
        ({"limits": {"insult": {"hold_at": "often"}}},
         ("rules-not-a-number", "limits.insult.hold_at")),
        ({"limits": {"insult": {"nudge_at": True}}},
         ("rules-not-a-number", "limits.insult.nudge_at")),
        ({"limits": {"insult": 0.9}}, ("rules-not-a-table", "limits.insult")),
        ({"limits": []}, ("rules-not-a-table", "limits")),
        ({"preset": "gaming", "limits": {"toxicity": {"hold_at": 0.9}}},
         ("rules-missing-key", "limits.toxicity.nudge_at")),
        ({"preset": "gaming", "limits": {"toxicity": 0.9}},
         ("rules-not-a-table", "limits.toxicity")),
        ({"preset": "strict"}, ("rules-unknown-choice", "preset")),
        ({"preset": 3}, ("rules-not-text", "preset")),
        ({"mode": "hld"}, ("rules-misspelt-choice", "mode")),
        ({"unread": "ban"}, ("rules-unknown-choice", "unread")),
        ({"unsupported": "ban"}, ("rules-unknown-choice", "unsupported")),
        ({"unsupported_at": "x"}, ("rules-not-a-number", "unsupported_at")),
        ({"unsupported_at": None}, ("rules-not-a-number", "unsupported_at")),
        ({"prompts_per_day": 2.0}, ("rules-not-whole", "prompts_per_day")),
        ({"prompts_per_day": True}, ("rules-not-whole", "prompts_per_day")),
        ({"prompts_per_day": -1}, ("rules-out-of-range", "prompts_per_day")),
        ({"half_life_days": 1e300}, ("rules-out-of-range", "half_life_days")),
        ({"half_life_days": 0}, ("rules-out-of-range", "half_life_days")),
        ({"half_life_days": "long"}, ("rules-not-a-number", "half_life_days")),
        ({"tip_every_days": float("nan")}, ("rules-out-of-range", "tip_every_days")),
        ({"version": 3}, ("rules-not-text", "version")),
        ({"version": "a\nb"}, ("rules-bad-version", "version")),
        ({"ladder": "stern"}, ("rules-not-a-list", "ladder")),
        ({"ladder": {}}, ("rules-not-a-list", "ladder")),
        ({"ladder": ["stern"]}, ("rules-not-a-table", "ladder.0")),
        ({"ladder": [{"then": "stern"}]}, ("rules-missing-key", "ladder.0.at")),
        ({"ladder": [{"at": 1, "then": "ban"}]}, ("rules-unknown-choice", "ladder.0.then")),
        ({"ladder": [{"at": 0, "then": "stern"}]}, ("rules-out-of-range", "ladder.0.at")),
        ({"ladder": [{"at": 1, "then": "stern", "seconds": 60}]},
         ("rules-useless-key", "ladder.0.seconds")),
        ({"ladder": [{"at": 1, "then": "escalate"}, {"at": 1, "then": "timeout", "seconds": 0.5}]},
         ("rules-not-whole", "ladder.1.seconds")),
        ({"ladder": [{"at": 1, "then": "timeout", "seconds": 60}]},
         ("rules-no-human-gate", "ladder.0")),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(
    mapping: dict[str, object], expected: tuple[str, str]
) -> None:
    assert mistakes(mapping) == [expected]


def test_a_misspelt_key_names_what_was_meant_and_what_is_allowed() -> None:
    with pytest.raises(RulesError) as refused:
        parse_rules({"limits": {"insults": {}}})

    assert refused.value.code == "rules-misspelt-key"
    assert refused.value.facts == {
        "key": "limits.insults", "seen": "insults", "near": "insult", "allowed": ", ".join(ACTING),
    }  # fmt: skip


def test_a_key_like_no_other_is_not_compared_with_one() -> None:
    with pytest.raises(RulesError) as refused:
        parse_rules({"zzz": 1})

    assert refused.value.code == "rules-unknown-key"
    assert refused.value.facts.keys() == {"key", "seen", "allowed"}


def test_all_mistakes_are_named_together() -> None:
    wrong = {
        "mod": "hold",
        "unread": "ban",
        "limits": {"insult": {"nudge_at": 3}, "threat": {"hold_at": 0.1}},
        "ladder": [{"at": 1}, {"then": "stern"}],
    }

    assert mistakes(wrong) == [
        ("rules-misspelt-key", "mod"),
        ("rules-out-of-range", "limits.insult.nudge_at"),
        ("rules-wrong-order", "limits.threat.hold_at"),
        ("rules-missing-key", "ladder.0.then"),
        ("rules-missing-key", "ladder.1.at"),
        ("rules-unknown-choice", "unread"),
    ]


def test_whose_version_it_is_is_asked_only_of_rules_that_could_be_read() -> None:
    assert mistakes({"version": "school/1", "mode": "hld"}) == [("rules-misspelt-choice", "mode")]


def test_several_mistakes_are_counted() -> None:
    with pytest.raises(RulesError) as refused:
        parse_rules({"a": 1, "b": 2})
    said = Words(strict=True).explain_error(refused.value)

    assert (refused.value.code, refused.value.facts) == ("rules-several", {"count": 2})
    assert "“a”" in said
    assert "“b”" in said


def test_what_was_written_is_shown_shortened() -> None:
    with pytest.raises(RulesError) as refused:
        parse_rules({"unsupported_at": "x" * 41})

    assert refused.value.facts["seen"] == "x" * 39 + "…"
    with pytest.raises(RulesError) as refused:
        parse_rules({"unsupported_at": "x" * 40})
    assert refused.value.facts["seen"] == "x" * 40


@given(some_rules)
def test_a_mapping_is_read_without_being_changed(rules: Rules) -> None:
    written = rules_as_mapping(rules)
    before = json.dumps(written)
    parse_rules(written)

    assert json.dumps(written) == before
