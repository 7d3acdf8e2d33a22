"""What other rules would have done is what they would have decided, comment by comment."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import AddStrike, Escalate, Hold, Nudge, ReturnText, Timeout
from bot.core.backtest import backtest, raised, replay
from bot.core.case import CaseState
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode, Rule
from bot.core.errors import RulesError
from bot.core.limits import Unsure
from bot.core.rules import PRESETS, preset
from classifiers.verdict import Label
from tests.core.judging import RULES
from tests.core.remembering import MINUTE, NOA, remembered
from tests.core.strategies import NOON

BEFORE = NOON - timedelta(days=30)
INSULT = {Label.INSULT: 0.65}
WORSE = {Label.INSULT: 0.75}


def test_the_same_rules_change_nothing() -> None:
    record = [remembered(n, WORSE, at=NOON + n * MINUTE) for n in range(10)]

    found = backtest(record, RULES, RULES, since=BEFORE)

    assert (found.changes, found.touched, found.unseen) == ((), 0, ())
    assert (found.of, found.authors) == (10, 1)
    assert found.before == found.after
    assert found.before["add_strike"] == 10


@given(st.lists(st.floats(0.6, 1.0), min_size=1, max_size=8))
def test_a_replay_decides_as_it_was_decided(seen: list[float]) -> None:
    """Each by somebody else, for whom there is nothing to remember."""
    record = [
        remembered(n, {Label.INSULT: score}, author=AuthorId(f"robin{n}"))
        for n, score in enumerate(seen)
    ]

    again = replay(record, RULES)

    assert [again[one.decision.comment] for one in record] == [one.decision for one in record]


def test_a_higher_limit_leaves_alone_what_lies_below_it() -> None:
    record = [remembered(1, INSULT), remembered(2, {Label.INSULT: 0.92}, author=NOA)]

    found = backtest(record, RULES, raised(RULES, Label.INSULT, 0.7), since=BEFORE)

    assert [(one.comment, one.milder) for one in found.changes] == [("room:1", True)]
    assert found.changes[0].after == ()
    assert (found.before["nudge"], found.after["nudge"], found.touched) == (2, 1, 1)
    assert found.unseen == ()


def test_what_people_said_goes_with_each_change() -> None:
    record = [
        remembered(1, INSULT, case=CaseState.OVERTURNED),
        remembered(2, INSULT, author=NOA, case=CaseState.UPHELD),
    ]

    found = backtest(record, RULES, raised(RULES, Label.INSULT, 0.7), since=BEFORE)

    assert [one.right for one in found.changes] == [False, True]


def test_lower_limits_are_harder_and_seen_in_part_only() -> None:
    strict = raised(RULES, Label.INSULT, 0.5)
    record = [
        remembered(1, INSULT),
        remembered(2, {Label.PROFANITY: 0.95}, rules=preset("school"), author=NOA),
    ]

    found = backtest(record, RULES, preset("school"), since=BEFORE)
    lower = backtest(record, RULES, strict, since=BEFORE)

    assert found.changes[0].milder
    assert Label.SEVERE_TOXICITY in found.unseen  # which the rules in force say nothing of
    assert lower.unseen == (Label.INSULT,)


def test_a_harsher_rule_is_not_called_milder() -> None:
    record = [remembered(1, {Label.INSULT: 0.85})]

    found = backtest(record, raised(RULES, Label.INSULT, 0.84), RULES, since=BEFORE)

    assert (found.changes, found.after["hold"]) == ((), 1)
    again = backtest(record, raised(RULES, Label.INSULT, 0.9), RULES, since=BEFORE)
    assert not again.changes[0].milder
    assert [type(action) for action in again.changes[0].after][:2] == [Hold, ReturnText]


def test_strikes_add_up_as_they_would_have() -> None:
    record = [remembered(n, WORSE, at=NOON + n * timedelta(days=1)) for n in range(8)]

    made = replay(record, RULES)

    assert not made[CommentId("room:0")].the(Escalate)
    assert made[CommentId("room:4")].the(Escalate)
    assert made[CommentId("room:7")].the(Timeout)


def test_older_decisions_weigh_and_are_not_counted() -> None:
    record = [remembered(n, WORSE, at=NOON + n * timedelta(days=1)) for n in range(5)]

    found = backtest(record, RULES, RULES, since=NOON + timedelta(days=4))

    assert (found.of, found.before["escalate"]) == (1, 1)


@pytest.mark.parametrize(
    ("case", "disputed"), [(CaseState.OVERTURNED, False), (CaseState.TAKEN, True)]
)
def test_a_strike_that_does_not_stand_leads_nowhere(*, case: CaseState, disputed: bool) -> None:
    record = [
        remembered(n, WORSE, at=NOON + n * timedelta(days=1), case=case, disputed=disputed)
        for n in range(8)
    ]

    assert not any(made.the(Escalate) for made in replay(record, RULES).values())


def test_versions_of_one_message_count_once() -> None:
    record = [remembered(n, WORSE, at=NOON + n * MINUTE, message="room:0") for n in range(8)]

    assert not any(made.the(Escalate) for made in replay(record, RULES).values())


def test_only_labels_that_the_card_flagged_act() -> None:
    both = {Label.INSULT: 0.75, Label.BULLYING: 0.95}
    record = [remembered(1, both, flagged=frozenset({Label.INSULT}))]

    made = replay(record, RULES)[CommentId("room:1")]

    nudge, strike = made.the(Nudge), made.the(AddStrike)
    assert nudge is not None
    assert strike is not None
    assert (nudge.label, strike.label) == (Label.INSULT, Label.INSULT)


def test_what_could_not_be_read_or_judged_stays_so() -> None:
    unsure = preset("support").with_mode(Mode.HOLD)
    assert unsure.unsupported is Unsure.ESCALATE
    record = [
        remembered(1, {Label.THREAT: 0.95}, rules=unsure, supported=False),
        remembered(2, {Label.THREAT: 0.1}, rules=unsure, read_fraction=0.4, author=NOA),
    ]

    made = replay(record, unsure)

    assert [one.decision for one in record] == list(made.values())
    assert made[CommentId("room:1")].reasons[0].rule == Rule.UNSUPPORTED
    assert made[CommentId("room:2")].reasons[0].seen == 0.4


def test_rules_are_compared_in_the_mode_that_is_in_force() -> None:
    record = [remembered(1, {Label.INSULT: 0.85})]
    gentle = RULES.with_mode(Mode.NUDGE)

    assert backtest(record, gentle, RULES, since=BEFORE).changes == ()


def test_nothing_harder_comes_before_a_raised_prompt() -> None:
    changed = raised(preset("community"), Label.BULLYING, 0.96)

    limits = changed.limits[Label.BULLYING]
    assert (limits.nudge_at, limits.strike_at, limits.hold_at) == (0.96, 0.96, 0.96)
    assert (limits.escalate_at, limits.zero_tolerance_at) == (0.97, None)
    assert changed.version.startswith("community/1+")
    assert changed.limits[Label.INSULT] == preset("community").limits[Label.INSULT]


@pytest.mark.parametrize("name", PRESETS)
def test_the_limit_that_is_there_already_changes_nothing(name: str) -> None:
    rules = preset(name)

    assert raised(rules, Label.BULLYING, rules.limits[Label.BULLYING].nudge_at) == rules


def test_a_limit_that_is_none_is_refused() -> None:
    with pytest.raises(RulesError):
        raised(RULES, Label.INSULT, 1.0)
    with pytest.raises(KeyError):
        raised(preset("gaming"), Label.TOXICITY, 0.9)
