"""What people report to the moderators: when that calls them, and what becomes of it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.actions import Escalate
from bot.core.case import Case, CaseState
from bot.core.comment import AuthorId, Comment
from bot.core.decision import Decision, Mode

PEOPLE: Final = "people"
"""Stands for the rules and the model where a person decided something."""

CALLED_AT: Final = frozenset({1, 3, 10, 30, 100, 300, 1000})
"""The moderators are called when so many people have reported the same: each time it is about
three times as many, so that a crowd cannot drown them.
"""

LATELY: Final = timedelta(hours=1)

MOST_CALLS: Final = 5
"""One person calls the moderators so often within `LATELY`. What they report beyond that is on
record and in the list of cases like everything else: nobody is ever turned away.
"""


MOST_SAID: Final = 8000
"""Characters that are kept of what one person says of one report, however often they say more."""


TRACK: Final = timedelta(days=30)
"""So far back it is counted what became of other reports by the same people."""

ENOUGH: Final = 3
"""With fewer decided reports nothing is said of them: one or two say nothing about anybody, and
would show that two cases were reported by the same person.
"""


@dataclass(frozen=True, slots=True)
class Track:
    """What became of other reports by the people who reported a case, counted when it is shown:
    how many were ``decided``, and in how many of these nothing was wrong (``fine``). All together;
    nothing is kept about any of them.
    """

    decided: int
    fine: int

    @property
    def says_something(self) -> bool:
        """Whether there are enough of them to be told."""
        return self.decided >= ENOUGH


class Outcome(StrEnum):
    """What became of a report."""

    AGREED = "agreed"
    """The moderators see it as who reported it does."""
    FINE = "fine"
    """They find nothing wrong."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one person reported. ``what`` is what they said of it, and may be empty."""

    by: AuthorId
    at: datetime
    what: str = ""


def calls(number: int, *, lately: int) -> bool:
    """Whether a report calls the moderators.

    ``number`` people have reported the same, with this one; ``lately`` is how much this person has
    reported within `LATELY`, with this one.
    """
    return number in CALLED_AT and lately <= MOST_CALLS


def said_more(before: str, more: str) -> str:
    """What somebody has said of their report, with what they say now.

    The same again is said once. Of what is longer than `MOST_SAID` the end is kept, after "…".
    """
    if not more or before == more or before.endswith(f"\n\n{more}"):
        return before
    whole = f"{before}\n\n{more}" if before else more
    return whole if len(whole) <= MOST_SAID else f"…{whole[1 - MOST_SAID :]}"


def reported(comment: Comment, why: str, *, now: datetime) -> Decision:
    """The decision of a person that moderators should look at a comment.

    It is never only observed: somebody asks for help.
    """
    return Decision(comment.id, (Escalate(why),), (), PEOPLE, PEOPLE, Mode.NUDGE, now)


def outcome_for(case: Case) -> Outcome | None:
    """What who reported it is told; None while nobody has decided, or looks at it once more."""
    match case.state:
        case CaseState.UPHELD | CaseState.CLOSED:
            return Outcome.AGREED
        case CaseState.OVERTURNED:
            return Outcome.FINE
        case _:
            return None
