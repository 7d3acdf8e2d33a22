"""What a trial has shown: one outcome per person, nothing too early, and nobody fooled."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.core.actions import Nudge
from bot.core.betting import Draw
from bot.core.choice import Choice
from bot.core.comment import AuthorId
from bot.core.decision import Reason, Rule
from bot.core.past import Past
from bot.core.trial import AS_WRITTEN, HOLD_OUT, Measure, assigned
from bot.core.trial_results import USUALLY, Person, Says, people_in, results, usually
from tests.core.remembering import NOA, ROBIN, remembered
from tests.core.simulated_trials import Lived, lived, trial
from tests.core.strategies import NOON

DAY = timedelta(days=1)
LATER = NOON + 30 * DAY
HELD = trial(hold_out=20, measure=Measure.AGAIN)


def asked(
    number: int,
    arm: str,
    choice: Choice | None = None,
    *,
    author: AuthorId = ROBIN,
    at: datetime = NOON,
    disputed: bool = False,
    message: str | None = None,
) -> Past:
    one = remembered(number, author=author, at=at, disputed=disputed, message=message)
    return replace(one, decision=assigned(one.decision, HELD, arm), choice=choice)


def people(yes: int, no: int, arm: str, *, at: datetime = NOON) -> list[Person]:
    found = [frozenset({Measure.CHANGED}), frozenset({Measure.LEFT})]
    return [Person(at, arm, found[n >= yes]) for n in range(yes + no)]


def mixed(*groups: Sequence[Person]) -> list[Person]:
    """All of them in turns, as they would come by chance."""
    each = [(n / len(group), one) for group in groups for n, one in enumerate(group)]
    return [one for _, one in sorted(each, key=lambda pair: pair[0])]


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (None, {Measure.LEFT}),
        (Choice.KEEP, {Measure.LEFT}),
        (Choice.EDIT, {Measure.EDITED, Measure.CHANGED}),
        (Choice.DELETE, {Measure.DELETED, Measure.CHANGED}),
        (Choice.MISTAKE, {Measure.DISPUTED}),
    ],
)
def test_what_somebody_did_is_their_answer_to_the_first_prompt(
    choice: Choice | None, found: set[Measure]
) -> None:
    other = asked(2, "warm", Choice.EDIT, message="room:1", at=NOON + DAY)

    (person,) = people_in(HELD, [asked(1, "warm", choice, message="room:1"), other], [])

    assert person == Person(NOON, "warm", frozenset(found))


def test_a_dispute_counts_whatever_was_chosen_later() -> None:
    (person,) = people_in(HELD, [asked(1, "warm", Choice.EDIT, disputed=True)], [])

    assert person.found == {Measure.EDITED, Measure.CHANGED, Measure.DISPUTED}


def test_being_flagged_or_reported_within_a_week_counts_and_nothing_else() -> None:
    week = 7 * DAY
    record = [
        asked(1, HOLD_OUT),
        remembered(2, author=NOA, at=NOON),
        replace(asked(3, "warm", author=NOA), decision=asked(3, "warm", at=NOON + DAY).decision),
        remembered(4, author=ROBIN, at=NOON + week),
        remembered(5, author=NOA, at=NOON + DAY + week + timedelta(seconds=1)),
    ]
    reports = [(ROBIN, NOON), (NOA, NOON + 2 * DAY)]

    robin, noa = people_in(HELD, record, reports)

    assert robin == Person(NOON, HOLD_OUT, frozenset({Measure.AGAIN}))
    assert noa == Person(NOON + DAY, "warm", frozenset({Measure.REPORTED, Measure.LEFT}))


def test_a_word_that_the_community_denies_flags_somebody_again_and_quoting_does_not() -> None:
    def later(rule: Rule) -> Past:
        one = remembered(2, author=ROBIN, at=NOON + DAY)
        return replace(one, decision=replace(one.decision, reasons=(Reason(rule, 1.0, 1.0),)))

    (listed,) = people_in(HELD, [asked(1, HOLD_OUT), later(Rule.LISTED)], [])
    (quoted,) = people_in(HELD, [asked(1, HOLD_OUT), later(Rule.QUOTED)], [])

    assert listed.found == {Measure.AGAIN}
    assert quoted.found == frozenset()


def test_who_is_in_no_trial_or_in_another_one_is_not_counted() -> None:
    plain = remembered(1)
    other = replace(HELD, number=2)
    theirs = replace(plain, decision=assigned(plain.decision, other, "warm"))
    silent = replace(plain, decision=replace(plain.decision, actions=()))

    assert people_in(HELD, [plain, theirs, silent], []) == []
    nudge = theirs.decision.the(Nudge)
    assert nudge is not None
    assert nudge.trial == "2/warm"


def test_nobody_is_counted_before_it_can_be_known_what_they_do() -> None:
    group = [*people(1, 1, "warm"), *people(0, 1, AS_WRITTEN, at=NOON + 2 * DAY)]

    early = results(trial(), group, now=NOON + 3 * DAY)

    assert (early.people, early.waiting) == (2, 1)
    assert early.counts["warm"][Measure.CHANGED] == (1, 2)
    assert early.counts[AS_WRITTEN][Measure.CHANGED] == (0, 0)
    assert early.counts["warm"][Measure.AGAIN] == (0, 0)
    (effect,) = early.effects
    assert (effect.share, effect.of, effect.usual, effect.of_usual) == (0.5, 2, 0.0, 0)
    assert effect.says is Says.TOO_EARLY


@pytest.mark.parametrize(
    ("warm", "usual", "says"),
    [
        ((5, 5), (1, 9), Says.TOO_EARLY),
        ((150, 150), (60, 240), Says.MORE),
        ((60, 240), (150, 150), Says.LESS),
        ((0, 900), (0, 900), Says.ALIKE),
    ],
)
def test_it_says_what_may_be_said(
    warm: tuple[int, int], usual: tuple[int, int], says: Says
) -> None:
    group = mixed(people(*warm, "warm"), people(*usual, AS_WRITTEN))

    (effect,) = results(trial(), group, now=LATER).effects

    assert effect.says is says
    assert effect.share - effect.usual == pytest.approx(warm[0] / sum(warm) - usual[0] / sum(usual))
    assert effect.interval.low <= effect.share - effect.usual <= effect.interval.high


def test_several_arms_share_the_risk_and_other_measures_decide_nothing() -> None:
    group = mixed(people(40, 40, "warm"), people(16, 64, AS_WRITTEN))
    two = replace(trial(), variants=("warm", "short"))

    (alone,) = results(trial(), group, now=LATER).effects
    with_another = results(two, group, now=LATER).effects

    assert [one.arm for one in with_another] == ["warm", "short"]
    assert with_another[0].interval.low < alone.interval.low
    assert with_another[1].of == 0
    assert results(trial(), [], now=LATER).also == tuple(
        one for one in Measure if one is not Measure.CHANGED
    )
    assert results(HELD, [], now=LATER).also == (Measure.REPORTED,)


def test_of_trials_without_an_effect_hardly_any_says_so_whoever_looks_every_day() -> None:
    """100 small trials; the 2,000 large ones are in tests/benchmarks/trials.py."""
    without = [lived(seed, people=300, usual=0.3, effect=0.0) for seed in range(100)]

    assert sum(one.found() is not None for one in without) <= 5
    assert sum(one.fooled() for one in without[:40]) >= 4


def test_an_effect_is_found_at_about_as_many_people_as_is_said() -> None:
    with_one = [lived(seed, people=USUALLY, usual=0.3, effect=0.1) for seed in range(16)]

    assert sum(one.found() is not None for one in with_one) >= 12
    assert lived(3, people=200, usual=0.2, effect=0.6, hold_out=20).found() is not None


def test_more_arms_and_a_small_hold_out_take_more_people() -> None:
    three = replace(trial(), variants=("warm", "short"))
    small = trial(hold_out=10, measure=Measure.AGAIN)

    assert usually(trial(), "warm") == USUALLY
    assert usually(three, "short") == 2300
    assert usually(small, HOLD_OUT) > 2 * usually(small, "warm") > 2 * USUALLY


def test_an_ordinary_interval_knows_nothing_of_an_empty_arm() -> None:
    assert not Lived([Draw(second=True, yes=True)], [1], 0.5).fooled()
