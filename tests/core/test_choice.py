"""What an author can choose, and what they can still choose after that."""

import pytest

from bot.core.case import CaseState
from bot.core.choice import Choice, offered

EVERYTHING = tuple(Choice)


@pytest.mark.parametrize("answer", [Choice.EDIT, Choice.DELETE])
def test_after_an_edit_or_a_deletion_there_is_nothing_left_to_choose(answer: Choice) -> None:
    assert offered(returned=False, answer=answer) == ()


def test_at_first_everything_can_be_chosen() -> None:
    assert offered(returned=False) == EVERYTHING


def test_what_was_taken_down_cannot_be_kept_as_it_is() -> None:
    assert offered(returned=True) == (Choice.EDIT, Choice.DELETE, Choice.MISTAKE)


@pytest.mark.parametrize("answer", [Choice.KEEP, Choice.MISTAKE])
def test_who_kept_or_disputed_it_can_still_change_their_mind(answer: Choice) -> None:
    assert set(offered(returned=False, answer=answer)) == set(EVERYTHING) - {answer}


@pytest.mark.parametrize("answer", [None, Choice.MISTAKE])
def test_what_a_moderator_called_right_can_be_called_a_mistake_once_more(
    answer: Choice | None,
) -> None:
    assert Choice.MISTAKE in offered(returned=True, answer=answer, case=CaseState.UPHELD)


@pytest.mark.parametrize("case", [CaseState.APPEALED, CaseState.APPEAL_TAKEN, CaseState.CLOSED])
def test_an_appeal_is_heard_once(case: CaseState) -> None:
    assert offered(returned=True, case=case) == (Choice.EDIT, Choice.DELETE)


def test_about_a_message_that_was_found_to_be_fine_there_is_nothing_to_choose() -> None:
    assert offered(returned=False, case=CaseState.OVERTURNED) == ()
    assert offered(returned=True, case=CaseState.OVERTURNED) == (Choice.EDIT, Choice.DELETE)
