"""Versions of one message: which case decides about them, and what counts."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.core.actions import Escalate
from bot.core.case import Case, CaseEvent, CaseId, CaseState, Step
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.limits import Limits, Rung, Then
from bot.core.policy import decide
from bot.core.standing import NEWCOMER, Standing, Strike
from bot.core.versions import Filed, counting, governing
from classifiers.verdict import Label
from tests.core.judging import RULES
from tests.core.strategies import COMMENT, NOON, verdict_of

MINUTE = timedelta(minutes=1)
MESSAGE = "message"


def strike(number: int, weight: float = 1.0, *, message: str | None = MESSAGE) -> Strike:
    at = NOON + number * MINUTE
    return Strike(CommentId(str(number)), Label.INSULT, weight, at, message)


def case(
    number: int, state: CaseState = CaseState.OPEN, *, steps: tuple[tuple[CaseEvent, int], ...] = ()
) -> Filed:
    taken = tuple(Step(event, "mod", NOON + minute * MINUTE) for event, minute in steps)
    comment = CommentId(str(number))
    return Filed(
        MESSAGE,
        Case(
            CaseId(f"case:{number}"), comment, CommunityId("here"), AuthorId("robin"), state,
            NOON + number * MINUTE, steps=taken,
        ),
    )  # fmt: skip


OVERTURNED = case(1, CaseState.OVERTURNED, steps=((CaseEvent.TAKE, 3), (CaseEvent.OVERTURN, 4)))
DISPUTED = case(1, steps=((CaseEvent.DISPUTE, 3),))


def found(number: int, *cases: Filed, message: str = MESSAGE) -> str | None:
    case = governing(CommentId(str(number)), message, NOON + number * MINUTE, cases)
    return None if case is None else case.comment


@pytest.mark.parametrize(
    ("number", "cases", "which"),
    [
        (2, (), None),
        (2, (case(1),), "1"),
        (2, (case(1), case(2)), "2"),
        (2, (OVERTURNED,), "1"),
        (5, (OVERTURNED,), None),
        (5, (OVERTURNED, case(5)), "5"),
        (6, (OVERTURNED, case(5)), "5"),
    ],
)
def test_the_case_that_decides_saw_the_version(
    number: int, cases: tuple[Filed, ...], which: str | None
) -> None:
    assert found(number, *cases) == which


def test_a_case_about_another_message_decides_nothing() -> None:
    assert found(2, case(1), message="another") is None


@pytest.mark.parametrize(
    ("strikes", "kept"),
    [
        ([strike(1), strike(2)], ["2"]),
        ([strike(1, 2.0), strike(2)], ["1"]),
        ([strike(1, 1.0), strike(1, 1.5), strike(2, 2.0)], ["1", "1"]),
        ([strike(1, message=None), strike(2, message=None)], ["1", "2"]),
        ([strike(1), strike(2, message="another")], ["1", "2"]),
    ],
)
def test_of_each_message_the_worst_version_counts(strikes: list[Strike], kept: list[str]) -> None:
    assert [one.comment for one in counting(strikes, ())[0]] == kept


def test_what_was_overturned_counts_in_no_version_that_was_seen_then() -> None:
    strikes, resting = counting([strike(1), strike(2), strike(6, 0.5)], [OVERTURNED])

    assert ([one.comment for one in strikes], resting) == (["6"], frozenset())


def test_what_is_disputed_rests_in_all_its_versions() -> None:
    strikes, resting = counting([strike(1), strike(2)], [DISPUTED])

    assert [one.comment for one in strikes] == ["1", "2"]
    assert resting == {"1", "2"}


def weight_seen(standing: Standing, *, version_of: str | None, at: datetime) -> float:
    comment = replace(COMMENT, version_of=version_of)
    rules = replace(
        RULES,
        limits={Label.INSULT: Limits(0.5, strike_at=0.5, strike_weight=1.0)},
        ladder=(Rung(0.1, Then.ESCALATE),),
    )
    decision = decide(comment, verdict_of({Label.INSULT: 0.9}), standing, rules, now=at)
    assert decision.the(Escalate)
    return next(one.seen for one in decision.reasons if one.rule == "ladder_escalate")


@pytest.mark.parametrize(
    ("strikes", "seen"),
    [
        ((), 1.0),
        ((Strike(CommentId("0"), Label.INSULT, 1.0, NOON, MESSAGE),), 1.0),
        ((Strike(CommentId("0"), Label.INSULT, 2.0, NOON, MESSAGE),), 2.0),
        ((Strike(CommentId("0"), Label.INSULT, 2.0, NOON, "another"),), 3.0),
    ],
)
def test_a_changed_message_climbs_no_further_than_its_worst_version(
    strikes: tuple[Strike, ...], seen: float
) -> None:
    assert weight_seen(Standing(strikes), version_of=MESSAGE, at=NOON) == seen
    assert weight_seen(NEWCOMER, version_of=None, at=NOON) == 1.0
