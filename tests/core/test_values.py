"""Comments, actions, decisions and errors that make no sense cannot be built."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.core import errors
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
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.decision import Reason
from bot.core.harshness import MILDEST, Harshness, harshness
from classifiers.verdict import Label
from tests.core.strategies import COMMENT, decision_of

NAIVE = datetime(2026, 3, 2)  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("build", "about"),
    [
        (lambda: replace(COMMENT, id=CommentId("")), "needs an id"),
        (lambda: replace(COMMENT, community=CommunityId("")), "needs an id"),
        (lambda: replace(COMMENT, author=AuthorId("")), "needs an id"),
        (lambda: replace(COMMENT, written_at=NAIVE), "timezone"),
        (lambda: replace(decision_of(), decided_at=NAIVE), "timezone"),
        (lambda: Reason("unread", float("nan"), 1.0), "finite"),
        (lambda: Reason("unread", 1.0, float("inf")), "finite"),
        (lambda: Tip(""), "topic"),
        (lambda: CampaignMessage(""), "topic"),
        (lambda: AddStrike(Label.INSULT, 0.0), "weighs"),
        (lambda: AddStrike(Label.INSULT, float("inf")), "weighs"),
        (lambda: AddStrike(Label.PROFANITY, 1.0), "profanity"),
        (lambda: Restrict(Feature.LINKS, 0), "second"),
        (lambda: Timeout(0), "second"),
    ],
)
def test_nonsense_cannot_be_built(build: Callable[[], object], about: str) -> None:
    with pytest.raises(ValueError, match=about):
        build()


def test_nothing_can_be_taken_away_where_nothing_was_left() -> None:
    with pytest.raises(ValueError, match="something to take away"):
        TakeAway("", last=True)


def test_a_decision_finds_its_first_action_of_a_kind() -> None:
    decision = decision_of(Tip("a"), Tip("b"))

    assert decision.the(Tip) == Tip("a")
    assert decision.the(Hold) is None


def test_a_decision_is_clean_only_if_there_was_nothing_to_say() -> None:
    assert decision_of().clean
    assert not decision_of(Hold()).clean
    assert not decision_of(reasons=(Reason("unread", 0.5, 1.0),)).clean


@pytest.mark.parametrize(
    ("action", "felt", "speaks"),
    [
        (Tip("insult"), {"words": 1}, True),
        (Nudge(Label.INSULT), {"words": 2}, True),
        (Nudge(Label.INSULT, stern=True), {"words": 3}, True),
        (CampaignMessage("insult"), {}, True),
        (Hold(), {"held": 1}, False),
        (ReturnText(), {}, False),
        (AddStrike(Label.INSULT, 1.5), {"strike": 1.5}, False),
        (Escalate("unread"), {"escalated": 1}, False),
        (Escalate("unread", urgent=True), {"escalated": 2}, False),
        (Restrict(Feature.VOICE, 60), {"restrictions": (0, 60, 0, 0)}, False),
        (Timeout(60), {"timeout": 60}, False),
    ],
)
def test_each_action_is_felt_in_its_own_way(
    action: Action,
    felt: dict[str, object],
    speaks: bool,  # noqa: FBT001 - a table of cases
) -> None:
    decision = decision_of(action)

    assert harshness(decision)._asdict() == {**MILDEST._asdict(), **felt}
    assert decision.speaks is speaks


def test_the_hardest_of_several_actions_counts() -> None:
    decision = decision_of(
        Nudge(Label.INSULT, stern=True), Tip("a"), Nudge(Label.INSULT), Timeout(60), Timeout(5),
        Restrict(Feature.VOICE, 60), Restrict(Feature.VOICE, 5), Restrict(Feature.LINKS, 7),
        Escalate("a", urgent=True), Escalate("b"), AddStrike(Label.INSULT, 1.0),
        AddStrike(Label.THREAT, 2.0),
    )  # fmt: skip

    assert harshness(decision) == Harshness(60, (0, 60, 7, 0), 0, 2, 3.0, 3)


@pytest.mark.parametrize("part", range(len(MILDEST)))
def test_one_milder_part_is_enough_to_be_milder(part: int) -> None:
    hard = Harshness(9, (9, 9, 9, 9), 9, 9, 9.0, 9)
    parts: list[Any] = list(hard)
    parts[part] = (9, 9, 8, 9) if part == Harshness._fields.index("restrictions") else 8
    milder = Harshness(*parts)

    assert hard.never_milder_than(milder)
    assert not milder.never_milder_than(hard)
    assert hard.never_milder_than(hard)


def test_an_error_carries_a_code_and_the_facts_that_fill_it_in() -> None:
    error = errors.RulesError("rules-not-text", key="version", seen=3)

    assert (error.code, error.facts) == ("rules-not-text", {"key": "version", "seen": 3})
    assert str(error) == "rules-not-text: key=version, seen=3"
    assert error.mistakes == ()


def test_several_mistakes_travel_in_one_error_of_their_kind() -> None:
    one, two = errors.SettingsError("a"), errors.SettingsError("b")
    both = errors.SettingsError.several("settings-several", [one, two])

    assert isinstance(both, errors.SettingsError)
    assert both.mistakes == (one, two)
    assert both.facts == {"count": 2}


def test_the_root_of_all_errors_is_never_raised_itself() -> None:
    with pytest.raises(TypeError):
        errors.KindnessError("anything")


@pytest.mark.parametrize(
    ("kind", "parent"),
    [
        (errors.BadInputError, errors.KindnessError),
        (errors.SettingsError, errors.BadInputError),
        (errors.RulesError, errors.BadInputError),
        (errors.IllegalStepError, errors.KindnessError),
        (errors.StaleError, errors.KindnessError),
        (errors.OutsideError, errors.KindnessError),
        (errors.TryLaterError, errors.OutsideError),
        (errors.GiveUpError, errors.OutsideError),
    ],
)
def test_errors_are_split_by_what_the_caller_should_do(
    kind: type[errors.KindnessError], parent: type[errors.KindnessError]
) -> None:
    assert kind.__mro__[1] is parent
    assert kind.__name__ in (errors.__doc__ or "")
