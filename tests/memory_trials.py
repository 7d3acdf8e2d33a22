"""Trials in memory, which pass the same contract tests as those in a database."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.comment import AuthorId, CommunityId
from bot.core.errors import BadInputError
from bot.core.trial import Trial
from bot.service.trial_ports import UNEXPLAINED
from tests.memory_store import MemoryStore


@dataclass
class MemoryTrials(MemoryStore):
    """Implements `bot.service.trial_ports.TrialStore` too; ``reported`` is for tests to fill."""

    tried: dict[tuple[CommunityId, int], Trial] = field(default_factory=dict)
    reported: list[tuple[AuthorId, datetime]] = field(default_factory=list)

    async def start_trial(self, trial: Trial) -> Trial:
        if await self.running_trial(trial.community) is not None:
            raise BadInputError("trial-under-way")
        new = replace(trial, number=len(await self.trials(trial.community)) + 1)
        self.tried[new.community, new.number] = new
        note = str(new.number)
        await self.set_memo(new.community, UNEXPLAINED, note, now=new.started_at)
        return new

    async def end_trial(self, community: CommunityId, number: int, *, now: datetime) -> bool:
        found = self.tried.get((community, number))
        if found is None or not found.running:
            return False
        self.tried[community, number] = replace(found, ended_at=now)
        return True

    async def trials(self, community: CommunityId) -> Sequence[Trial]:
        here = [one for one in self.tried.values() if one.community == community]
        return here[::-1]

    async def running_trial(self, community: CommunityId) -> Trial | None:
        return next((one for one in await self.trials(community) if one.running), None)

    async def reported_since(
        self, community: CommunityId, since: datetime
    ) -> Sequence[tuple[AuthorId, datetime]]:
        return [one for one in self.reported if one[1] >= since]
