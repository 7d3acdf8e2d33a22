"""What the author of a comment is told of the moderators' decision. Pure."""

from typing import Final

from bot.core.case import Case, CaseEvent, CaseState

_ASKED: Final = frozenset({CaseEvent.DISPUTE, CaseEvent.APPEAL})


def outcome_of(case: Case | None, *, held: bool) -> str | None:
    """The id of the notice about how a case was decided; None if its author is told nothing.

    Told are who asked for it, and whose comment was taken down (``held``) although nothing was
    wrong with it.
    """
    if case is None:
        return None
    asked = any(step.event in _ASKED for step in case.steps)
    if case.state is CaseState.OVERTURNED and (asked or held):
        return "dispute-overturned" if asked else "held-overturned"
    if case.state is CaseState.UPHELD and asked:
        return "dispute-upheld"
    return "appeal-upheld" if case.state is CaseState.CLOSED else None
