"""How long a time-out lasts that a moderator gives, chosen or proposed. Pure."""

from typing import Final

from bot.core.actions import Restrict, Timeout
from bot.core.decision import Decision
from bot.core.errands import Proposal, proposals
from bot.core.errors import BadInputError

MINUTE: Final = 60
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
LENGTHS: Final = {
    "minutes-10": 10 * MINUTE,
    "hour": HOUR,
    "hours-6": 6 * HOUR,
    "day": DAY,
    "days-3": 3 * DAY,
    "week": 7 * DAY,
    "weeks-4": 28 * DAY,
}
"""For how long a moderator can time somebody out, in seconds; Discord takes 28 days at most, and so
do the rules (`bot.core.limits.LONGEST_SECONDS`).
"""

IN_PLACE: Final = HOUR
"""Discord cannot keep somebody from a single feature everywhere in a server. In place of such a
restriction a moderator is offered a time-out, at most so many seconds long: it takes more away.
"""


def length_of(chosen: str | None) -> int:
    """The seconds that were chosen. Raises `BadInputError` for what was not offered."""
    length = next((value for value in LENGTHS.values() if str(value) == chosen), None)
    if length is None:
        raise BadInputError("discord-length-unknown")
    return length


def seconds_of(proposal: Proposal) -> int:
    """How long the time-out is that stands for a penalty."""
    if isinstance(proposal, Timeout):
        return proposal.seconds
    return min(proposal.seconds, IN_PLACE)


def penalties(decision: Decision) -> list[tuple[int, Proposal]]:
    """The proposals that a moderator is offered: a time-out, or one in place of a restriction."""
    found = proposals(decision)
    timeouts = [one for one in found if isinstance(one[1], Timeout)]
    return (timeouts or [one for one in found if isinstance(one[1], Restrict)])[:1]
