"""When moderators are called again to a case that nobody has taken. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.case import Case, CaseState, last_change

DAILY: Final = timedelta(days=1)
"""They are called again to the same case at most so often."""

UNTAKEN: Final = frozenset({CaseState.OPEN, CaseState.APPEALED})
"""The states in which nobody has taken a case."""


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long a case may wait before the moderators are called again."""

    usual: timedelta = timedelta(hours=12)
    urgent: timedelta = timedelta(hours=1)

    def __post_init__(self) -> None:
        """Refuse to call again at once."""
        if min(self.usual, self.urgent) < timedelta(minutes=1):
            raise ValueError("a case may wait at least a minute")

    def of(self, case: Case) -> timedelta:
        """For how long this one may wait."""
        return min(self.urgent, self.usual) if case.urgent else self.usual


def overdue(case: Case, patience: Patience, *, now: datetime) -> bool:
    """Whether nobody has taken a case in time."""
    if case.state not in UNTAKEN:
        return False
    return now - last_change(case) >= patience.of(case)
