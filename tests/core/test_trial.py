"""Who is in which arm of a trial, and who is never left without a prompt."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.actions import AddStrike, Escalate, Hold, Nudge, Tip
from bot.core.codec import action_as_mapping, action_from_mapping
from bot.core.comment import NOBODY, AuthorId
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.harshness import harshness
from bot.core.policy import decide
from bot.core.rules import Rules, preset
from bot.core.sampling import sampled
from bot.core.standing import NEWCOMER, Standing
from bot.core.trial import (
    AS_WRITTEN,
    GRAVE,
    HOLD_OUT,
    Measure,
    Trial,
    assigned,
    may_withhold,
    worded,
    wording_of,
)
from classifiers.verdict import LABELS, Label, Verdict
from tests.core.judging import RULES, strikes
from tests.core.remembering import remembered
from tests.core.simulated_trials import digest, trial
from tests.core.strategies import COMMENT, NOON, verdict_of

KEY = b"a key that nobody outside knows"
MIKA = AuthorId("mika")
HELD = trial(hold_out=20, measure=Measure.AGAIN)
NEAR_LIMITS = st.sampled_from([0.3, 0.55, 0.65, 0.75, 0.85, 0.95]) | st.floats(0.0, 1.0)
SCORES = st.dictionaries(st.sampled_from(LABELS), NEAR_LIMITS, min_size=1, max_size=3)
STANDINGS = st.sampled_from([NEWCOMER, strikes(0.5), strikes(3.0, 3.0), Standing(fewer=True)])


def decided(scores: dict[Label, float], standing: Standing = NEWCOMER) -> tuple[Decision, Verdict]:
    verdict = verdict_of(scores)
    return decide(COMMENT, verdict, standing, RULES, now=NOON), verdict


def mild() -> tuple[Decision, Verdict]:
    return decided({Label.INSULT: 0.65})


@pytest.mark.parametrize(
    "wrong",
    [
        {"variants": ()},
        {"variants": ("a", "b", "c", "d")},
        {"variants": ("a", "a")},
        {"variants": (AS_WRITTEN,)},
        {"variants": ("a/b",)},
        {"hold_out": 51, "measure": Measure.AGAIN},
        {"hold_out": -1},
        {"hold_out": 10},
        {"started_at": datetime(2026, 3, 2)},  # noqa: DTZ001 - a time without a zone
    ],
)
def test_a_trial_that_compares_nothing_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"arm|answer|timezone"):
        replace(trial(), **wrong)  # type: ignore[arg-type]


def test_everybody_is_in_one_arm_for_good_and_each_arm_has_its_share() -> None:
    authors = [AuthorId(f"discord:{n}") for n in range(6000)]

    found = [HELD.arm(digest(HELD, one, KEY)) for one in authors]

    assert found == [HELD.arm(digest(HELD, one, KEY)) for one in authors]
    counted = Counter(found)
    assert set(counted) == {AS_WRITTEN, "warm", HOLD_OUT}
    for arm in HELD.arms:
        assert counted[arm] / 6000 == pytest.approx(float(HELD.share(arm)), abs=0.02)
    assert sum(HELD.share(arm) for arm in HELD.arms) == 1


def test_who_lacks_the_key_cannot_foresee_it_and_another_trial_mixes_anew() -> None:
    authors = [AuthorId(f"discord:{n}") for n in range(2000)]
    after = replace(HELD, number=2)

    for other, key in ((HELD, b"another key"), (after, KEY)):
        same = sum(
            HELD.arm(digest(HELD, one, KEY)) == other.arm(digest(other, one, key))
            for one in authors
        )
        # As often as by chance: 0.4² + 0.4² + 0.2².
        assert same / 2000 == pytest.approx(0.36, abs=0.04)


@given(st.text("0123456789abcdef", min_size=12, max_size=64))
def test_every_digest_has_an_arm(hexadecimal: str) -> None:
    assert HELD.arm(hexadecimal) in HELD.arms


def test_what_is_written_on_a_prompt_is_read_by_its_trial_alone() -> None:
    assert [HELD.read(HELD.mark(arm)) for arm in HELD.arms] == list(HELD.arms)
    assert HELD.read("") is HELD.read("2/warm") is HELD.read("1/cold") is None
    assert wording_of(HELD.mark("warm")) == "warm"
    assert wording_of("") is wording_of("1/as-written") is wording_of("1/hold-out") is None
    assert HELD.running
    assert not replace(HELD, ended_at=NOON).running


def test_an_arm_changes_the_words_alone_and_the_hold_out_is_only_observed() -> None:
    decision, _ = mild()

    worded_so, held = (assigned(decision, HELD, arm) for arm in ("warm", HOLD_OUT))

    assert worded_so == decision
    nudges = [one.the(Nudge) for one in (worded_so, held)]
    assert [one.trial for one in nudges if one] == ["1/warm", "1/hold-out"]
    assert held == replace(decision, mode=Mode.OBSERVE)
    assert held.the(Tip) == decision.the(Tip)


def test_a_trial_is_written_and_read_and_older_records_have_none() -> None:
    action = Nudge(Label.INSULT, trial="1/warm")

    written = action_as_mapping(action)

    assert written["trial"] == "1/warm"
    read = [action_from_mapping(one) for one in (written, {**written, "trial": ""})]
    assert [one.trial for one in read if isinstance(one, Nudge)] == ["1/warm", ""]
    assert "trial" not in action_as_mapping(Nudge(Label.INSULT))


@settings(max_examples=150)
@given(
    SCORES,
    STANDINGS,
    st.booleans(),
    st.sampled_from([RULES, preset("community"), preset("school")]),
)
def test_the_safe_rule_only_who_would_be_asked_and_nothing_else_is_ever_left_out(
    scores: dict[Label, float],
    standing: Standing,
    in_danger: bool,  # noqa: FBT001 - drawn
    rules: Rules,
) -> None:
    """Strikes, cases, what is taken down and how hard it is on somebody hang on no trial."""
    verdict = verdict_of(scores)
    decision = decide(COMMENT, verdict, standing, rules.with_mode(Mode.HOLD), now=NOON)
    may = may_withhold(
        decision, standing, MIKA, flagged=verdict.flagged, in_danger=in_danger
    )  # fmt: skip

    if not may:
        return
    assert not in_danger
    assert not verdict.flagged & GRAVE
    assert not standing.strikes
    assert {type(one) for one in decision.actions} <= {Nudge, Tip}
    felt = harshness(decision)
    assert (felt.strike, felt.escalated, felt.held, felt.timeout) == (0.0, 0, 0, 0)


def test_somebody_who_is_only_asked_may_be_left_out() -> None:
    decision, verdict = mild()

    assert may_withhold(decision, NEWCOMER, MIKA, flagged=verdict.flagged, in_danger=False)
    assert worded(decision) == decision.the(Nudge)


def test_each_reason_alone_is_enough_to_be_spoken_to() -> None:
    decision, verdict = mild()

    def may(
        one: Decision = decision,
        standing: Standing = NEWCOMER,
        author: AuthorId = MIKA,
        *,
        flagged: frozenset[Label] = verdict.flagged,
        in_danger: bool = False,
    ) -> bool:
        return may_withhold(one, standing, author, flagged=flagged, in_danger=in_danger)

    for more in (AddStrike(Label.INSULT, 1.0), Escalate("escalate_at"), Hold()):
        assert not may(replace(decision, actions=(*decision.actions, more)))
    stern = Reason(Rule.LADDER_STERN, 3.0, 2.0)
    assert not may(replace(decision, reasons=(*decision.reasons, stern)))
    for label in GRAVE:
        assert not may(flagged=verdict.flagged | {label})
        grave = Reason(Rule.NUDGE_AT, 0.9, 0.6, label)
        assert not may(replace(decision, reasons=(grave,)))
    assert not may(standing=strikes(0.5))
    assert not may(standing=Standing(fewer=True))
    day = timedelta(days=1)
    assert not may(standing=Standing(prompted_at=(NOON - day + timedelta(seconds=1),)))
    assert may(standing=Standing(prompted_at=(NOON - day,)))
    assert not may(author=NOBODY)
    assert not may(in_danger=True)


def test_only_the_words_of_an_ordinary_prompt_are_tried() -> None:
    decision, _ = mild()
    quoted = Reason(Rule.QUOTED, 0.7, 0.6, Label.INSULT)

    assert worded(replace(decision, actions=(Tip("insult"),))) is None
    assert worded(replace(decision, actions=(Nudge(Label.INSULT, stern=True),))) is None
    assert worded(replace(decision, actions=(Nudge(Label.INSULT), Hold()))) is None
    assert worded(replace(decision, reasons=(*decision.reasons, quoted))) is None
    assert worded(replace(decision, mode=Mode.OBSERVE)) is None


def test_moderators_are_not_asked_about_who_was_left_out_so_that_a_trial_stays_blind() -> None:
    one = remembered(1, at=NOON)
    held = replace(one, decision=assigned(one.decision, HELD, HOLD_OUT))
    observed = replace(one, decision=replace(one.decision, mode=Mode.OBSERVE))

    tomorrow = NOON.replace(day=NOON.day + 1)
    assert sampled([held], tomorrow) == []
    assert sampled([observed], tomorrow) == [observed]


def test_answers_are_known_after_three_days_and_what_comes_later_after_a_week() -> None:
    days = {one: one.window.days for one in Measure}

    assert days == dict.fromkeys(Measure, 3) | {Measure.AGAIN: 7, Measure.REPORTED: 7}
    assert isinstance(trial(), Trial)
