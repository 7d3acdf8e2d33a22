"""Being removed from a community, and coming back to it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, assert_never

from bot.core.actions import (
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.errand import Errand, ErrandState
from bot.core.errands import unasked

LEFT: Final = "community-left"
"""Why something was not carried out: we were removed, and when we were back it was too late."""

WORDS: Final = timedelta(hours=1)
"""Longer than that after a message nobody expects to be spoken to because of it, and the talk that
a message of the campaign was meant for is over.
"""

CHANGES: Final = timedelta(days=1)
"""For so long a message is taken down, or shown anew, because of what was decided before. It is for
about as long that delivery tries what does not succeed (`bot.service.delivery.Pace`).
"""


@dataclass(frozen=True, slots=True)
class Return:
    """We are in a community again.

    ``kept``: the grace period was not over, so that everything is as it was; ``late``: how many
    errands were not carried out because of it.
    """

    left_at: datetime
    kept: bool
    late: int = 0


def in_time(errand: Errand, away: timedelta) -> bool:
    """Whether an errand is still to be carried out after so long.

    What somebody is owed always is: a text that goes back, what a moderator decided and the word
    about it, a call to the moderators, the end of a penalty, and what was left somewhere. Whether a
    time-out still makes sense is seen when it is given; the moderators are told if it does not.
    """
    match errand.action:
        case Nudge() | Tip() | CampaignMessage():
            return away <= WORDS
        case Hold():
            return not unasked(errand) or away <= CHANGES
        case Repost():
            return away <= CHANGES
        case ReturnText() | Escalate() | Notice() | Lift() | TakeAway() | Timeout() | Restrict():
            return True
        case AddStrike():
            return True
        case _ as unreachable:
            assert_never(unreachable)


def settled_as(errand: Errand) -> ErrandState:
    """What becomes of an errand that is too late.

    What the bot would have done of its own accord is settled; an author's new words are given up,
    so that a person can have them shown all the same.
    """
    return ErrandState.SETTLED if unasked(errand) else ErrandState.GIVEN_UP
