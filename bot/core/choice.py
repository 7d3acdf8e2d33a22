"""What an author can do when they are asked to reconsider. Pure."""

from enum import StrEnum
from typing import Final

from bot.core.case import CaseState


class Choice(StrEnum):
    """What an author can do when they are asked to reconsider."""

    EDIT = "edit"
    DELETE = "delete"
    KEEP = "keep"
    MISTAKE = "mistake"


FINAL: Final = frozenset({Choice.EDIT, Choice.DELETE})
"""After these the comment is gone, and there is nothing left to choose."""

_UNHEARD: Final = frozenset({None, CaseState.OPEN, CaseState.TAKEN})
"""Where a case stands while it can still be called a mistake."""


def offered(
    *, returned: bool, answer: Choice | None = None, case: CaseState | None = None
) -> tuple[Choice, ...]:
    """What can be chosen now, after ``answer`` if there was one.

    A message that was taken down (``returned``: its text was given back) cannot be kept as it is.
    Who kept a message or called the prompt a mistake may still change or delete it. A decision that
    a moderator called right (``case`` is where its case stands) can be called a mistake once more:
    that is an appeal. About a message that a moderator found to be fine there is nothing to choose.
    """
    if answer in FINAL or (case is CaseState.OVERTURNED and not returned):
        return ()
    taken = {answer} - {Choice.MISTAKE}
    if returned:
        taken.add(Choice.KEEP)
    unheard = case in _UNHEARD and answer is not Choice.MISTAKE
    if not (unheard or case is CaseState.UPHELD):
        taken.add(Choice.MISTAKE)
    return tuple(choice for choice in Choice if choice not in taken)
