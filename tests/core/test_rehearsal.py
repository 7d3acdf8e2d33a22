"""A conversation under other rules, without judging anything again."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.presets import PRESETS, preset
from bot.core.rehearsal import ACTING, NEVER, STEPS, Heard, decided, effect, limit_of, tuned
from bot.core.standing import NEWCOMER
from classifiers.verdict import Label
from tests.fakes import NOON, verdict_of

SCHOOL = preset("school", mode=Mode.HOLD)
GAMING = preset("gaming", mode=Mode.HOLD)


def heard(*scores: dict[Label, float], rules: Rules = SCHOOL) -> list[Heard]:
    """A conversation of one author, a message a minute."""
    said = []
    for number, each in enumerate(scores):
        at = NOON + timedelta(minutes=number)
        comment = Comment(
            CommentId(f"c:{number}"), CommunityId("room"), PlaceId("room"), AuthorId("ann"), "x", at
        )
        verdict = verdict_of(each)
        said.append(Heard(comment, verdict, decide(comment, verdict, NEWCOMER, rules, now=at)))
    return said


def test_milder_rules_show_what_would_not_have_been_done() -> None:
    said = heard({}, {Label.INSULT: 0.9}, {Label.TOXICITY: 0.85})

    found = effect(said, SCHOOL, GAMING)

    assert [one.differs for one in found.each] == [False, True, True]
    assert found.before["nudge"] == 2
    assert "nudge" not in found.after


def test_strikes_add_up_as_they_would_have() -> None:
    said = heard(*[{Label.THREAT: 0.9}] * 3)

    made = decided(said, SCHOOL)
    forgiven = decided(said, SCHOOL, forgiven={CommentId("c:0"), CommentId("c:1")})

    assert "ladder_timeout" in {reason.rule for reason in made[CommentId("c:2")].reasons}
    assert {reason.rule for reason in forgiven[CommentId("c:2")].reasons} == {
        "nudge_at", "strike_at", "escalate_at", "hold_at", "ladder_escalate",
    }  # fmt: skip


def test_a_word_that_the_community_denies_is_still_denied() -> None:
    [one] = heard({})
    listed = decide(one.comment, one.verdict, NEWCOMER, SCHOOL, now=NOON, listed=True)

    [again] = decided([Heard(one.comment, one.verdict, listed)], GAMING).values()

    assert again.listed


def test_a_limit_is_raised_and_what_is_harder_never_comes_before_it() -> None:
    rules = tuned(SCHOOL, {(Label.INSULT, "nudge_at"): 0.95})

    assert [limit_of(rules, Label.INSULT, step) for step in STEPS] == [0.95, 0.95, 0.95, NEVER]
    assert rules.limits[Label.BULLYING] == SCHOOL.limits[Label.BULLYING]
    assert rules.version != SCHOOL.version


def test_a_limit_of_one_is_never_reached_and_a_label_can_be_left_alone() -> None:
    rules = tuned(SCHOOL, {(Label.INSULT, "nudge_at"): 1.0, (Label.THREAT, "hold_at"): 1.0})

    assert Label.INSULT not in rules.limits
    assert limit_of(rules, Label.INSULT, "nudge_at") == NEVER
    assert rules.limits[Label.THREAT].hold_at is None


def test_a_label_without_limits_can_be_given_one() -> None:
    rules = tuned(GAMING, {(Label.TOXICITY, "nudge_at"): 0.6})

    assert rules.limits[Label.TOXICITY].nudge_at == 0.6
    assert rules.limits[Label.TOXICITY].strike_at is None


def test_rules_that_are_left_as_they_are_keep_their_name() -> None:
    assert tuned(SCHOOL, {}) == SCHOOL


@given(
    st.sampled_from(PRESETS),
    st.dictionaries(
        st.tuples(st.sampled_from(ACTING), st.sampled_from(STEPS)), st.floats(-10, 10), max_size=9
    ),
)
def test_any_numbers_make_rules(name: str, asked: dict[tuple[Label, str], float]) -> None:
    rules = tuned(preset(name), asked)

    assert all(0 < limits.nudge_at < 1 for limits in rules.limits.values())


@pytest.mark.parametrize("name", PRESETS)
def test_the_rules_in_force_compared_with_themselves_make_no_difference(name: str) -> None:
    said = heard({Label.INSULT: 0.99}, {Label.BULLYING: 0.99})

    found = effect(said, preset(name), preset(name))

    assert found.before == found.after
    assert not any(one.differs for one in found.each)
