"""Rules changed one thing at a time, and how two of them differ."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.limits import Rules
from bot.core.rewriting import (
    Difference,
    differences,
    settable,
    value_of,
    with_preset,
    with_value,
)
from bot.core.rules import preset
from bot.core.rules_form import changed, parse_rules, worded
from bot.core.wordlists import NO_WORDS, WordLists
from classifiers.verdict import Label
from tests.core.strategies import some_rules

OURS = preset("community", mode=Mode.HOLD)


@settings(max_examples=30)
@given(some_rules, st.data())
def test_writing_what_is_there_changes_nothing_and_nothing_differs(
    rules: Rules, data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(settable(rules)))

    same = with_value(rules, field, str(value_of(rules, field)))

    assert differences(rules, same) == []
    assert same.mode is rules.mode


@settings(max_examples=30)
@given(some_rules, some_rules)
def test_rules_differ_the_same_from_both_sides(one: Rules, other: Rules) -> None:
    there, back = differences(one, other), differences(other, one)

    assert sorted((each.field, str(each.before), str(each.after)) for each in there) == sorted(
        (each.field, str(each.after), str(each.before)) for each in back
    )


@pytest.mark.parametrize(
    ("field", "typed", "found"),
    [
        ("limits.insult.nudge_at", "0,8", Difference("limits.insult.nudge_at", 0.82, 0.8)),
        ("limits.insult.hold_at", "never", Difference("limits.insult.hold_at", 0.97, "never")),
        ("ladder.1.at", " 4 ", Difference("ladder.1.at", 3.5, 4.0)),
        ("ladder.2.seconds", "60", Difference("ladder.2.seconds", 86400, 60)),
        ("prompts_per_day", "5", Difference("prompts_per_day", 3, 5)),
        ("profanity_tip_at", "0.9", Difference("profanity_tip_at", "never", 0.9)),
        ("unread", "escalate", Difference("unread", "note", "escalate")),
    ],
)
def test_one_field_is_changed_and_nothing_else(field: str, typed: str, found: Difference) -> None:
    after = with_value(OURS, field, typed)

    assert differences(OURS, after) == [found]
    assert after.version.startswith("community/1+")
    assert after.mode is Mode.HOLD


def test_a_label_that_never_prompts_does_nothing_and_can_be_given_a_limit_again() -> None:
    without = with_value(OURS, "limits.insult.nudge_at", "never")

    assert Label.INSULT not in without.limits
    assert "limits.insult.strike_at" not in settable(without)
    assert with_value(without, "limits.insult.nudge_at", "0.9").limits[Label.INSULT].nudge_at == 0.9


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("limits.insult.nudge_at", "0.95", "rules-wrong-order"),
        ("limits.insult.nudge_at", "nan", "rules-out-of-range"),
        ("limits.insult.nudge_at", "a lot", "rules-not-a-number"),
        ("prompts_per_day", "1.5", "rules-not-whole"),
        ("ladder.7.at", "1", "rules-no-field"),
        ("ladder.0.seconds", "1", "rules-no-field"),
        ("limits.profanity.nudge_at", "0.9", "rules-no-field"),
        ("version", "mine", "rules-no-field"),
    ],
)
def test_what_makes_no_sense_is_refused_as_in_a_file(field: str, typed: str, code: str) -> None:
    with pytest.raises(RulesError) as refused:
        with_value(OURS, field, typed)

    assert refused.value.code == code


def test_another_preset_keeps_the_mode_and_the_words() -> None:
    words = WordLists(allow=("duck",))

    school = with_preset(worded(OURS, words), "school")

    assert (school.preset, school.mode, school.words) == ("school", Mode.HOLD, words)
    assert school.version.startswith("school/1+")
    assert worded(school, NO_WORDS) == preset("school", mode=Mode.HOLD)


def test_rungs_are_compared_by_number_or_as_a_whole() -> None:
    other = parse_rules({"ladder": [{"at": 1, "then": "stern"}, {"at": 2, "then": "stern"}]})

    found = {one.field: (one.before, one.after) for one in differences(OURS, other)}

    assert found["ladder.0.at"] == (1.4, 1.0)
    assert found["ladder.1"][1] == {"at": 2.0, "then": "stern"}
    assert found["ladder.3"][1] is None


def test_words_that_come_and_go_are_named() -> None:
    before = worded(OURS, WordLists(allow=("duck", "worm"), deny=("blorpo",)))
    after = worded(OURS, WordLists(allow=("worm",), deny=("blorpo", "zorp")))

    assert differences(before, after) == [
        Difference("words.allow", "duck", None),
        Difference("words.deny", None, "zorp"),
    ]
    assert before.version != after.version


def test_a_whole_label_can_be_said_in_one_go() -> None:
    rules = changed(preset("gaming"), {"limits": {"toxicity": {"nudge_at": 0.9}}})

    assert rules.limits[Label.TOXICITY].nudge_at == 0.9
    assert changed(OURS, {"prompts_per_day": 3}) == OURS
