"""What an author is told of the moderators' decision."""

from typing import Final

import pytest

from bot.core.case import Case, CaseEvent, CaseId, CaseState, take_step
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.outcome import outcome_of
from tests.fakes import NOON

ANN, MONA, OTTO = "ann", "mona", "otto"
FRESH: Final = Case(
    CaseId("case:1"), CommentId("1"), CommunityId("c"), AuthorId(ANN), CaseState.OPEN, NOON
)
DISPUTE = ((CaseEvent.DISPUTE, ANN),)
RIGHT = ((CaseEvent.TAKE, MONA), (CaseEvent.UPHOLD, MONA))
WRONG = ((CaseEvent.TAKE, MONA), (CaseEvent.OVERTURN, MONA))
APPEAL = ((CaseEvent.APPEAL, ANN), (CaseEvent.TAKE, OTTO))


def after(*steps: tuple[CaseEvent, str]) -> Case:
    case = FRESH
    for event, by in steps:
        case = take_step(case, event, by, "", NOON)
    return case


@pytest.mark.parametrize(
    ("case", "held", "notice"),
    [
        (None, True, None),
        (FRESH, True, None),
        (after(*RIGHT), True, None),
        (after(*WRONG), False, None),
        (after(*WRONG), True, "held-overturned"),
        (after(*DISPUTE), True, None),
        (after(*DISPUTE, *RIGHT), False, "dispute-upheld"),
        (after(*DISPUTE, *WRONG), True, "dispute-overturned"),
        (after(*DISPUTE, *WRONG, (CaseEvent.UNDO, MONA)), True, None),
        (after(*DISPUTE, *RIGHT, *APPEAL), True, None),
        (after(*RIGHT, *APPEAL, (CaseEvent.UPHOLD, OTTO)), False, "appeal-upheld"),
        (after(*RIGHT, *APPEAL, (CaseEvent.OVERTURN, OTTO)), False, "dispute-overturned"),
    ],
)
def test_who_asked_and_who_lost_a_message_without_reason_are_told(
    case: Case | None, notice: str | None, *, held: bool
) -> None:
    assert outcome_of(case, held=held) == notice
