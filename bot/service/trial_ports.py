"""What trials, and the report on a campaign's effect, need of the Store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Protocol

from bot.core.comment import AuthorId, CommunityId
from bot.core.report import Counts
from bot.core.trial import Trial
from bot.service.past_ports import PastStore

UNEXPLAINED: Final = "trial-unexplained"
"""The note of a community to which its running trial has not been explained yet: the number of it.
While it stands nobody is in the trial.
"""


class TrialStore(PastStore, Protocol):
    """Remembers trials; who is in them stands on their prompts. Each method is one transaction."""

    async def start_trial(self, trial: Trial) -> Trial:
        """Put a new trial on record; returns it with its number, whatever number it had.

        With it it is noted that it is still to be explained (`UNEXPLAINED`). Raises
        `BadInputError` (``trial-under-way``) while another one runs in its community.
        """
        ...

    def fingerprint(self, text: str) -> str:
        """A keyed digest; see `bot.service.ports.Store`."""
        ...

    async def memo(self, community: CommunityId, name: str) -> str | None:
        """What is noted about a community; see `bot.service.ports.Store`."""
        ...

    async def end_trial(self, community: CommunityId, number: int, *, now: datetime) -> bool:
        """End a trial; False if it was over before, or there is none."""
        ...

    async def trials(self, community: CommunityId) -> Sequence[Trial]:
        """All trials of a community, newest first."""
        ...

    async def running_trial(self, community: CommunityId) -> Trial | None:
        """The trial that runs in a community, if one does."""
        ...

    async def reported_since(
        self, community: CommunityId, since: datetime
    ) -> Sequence[tuple[AuthorId, datetime]]:
        """Whose messages were reported in a community since then, and when, oldest first.

        A report is forgotten some time after it was decided about (see the Store's retention).
        """
        ...


class EffectStore(PastStore, Protocol):
    """What the report on a campaign's effect is made of."""

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        """Hourly sums; see `bot.service.ports.Store`."""
        ...
