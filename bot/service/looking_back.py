"""Whether the filter is right in a community, and what other rules would have done there."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.core.backtest import Backtest, backtest, raised
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.past import Past
from bot.core.readiness import Readiness, readiness
from bot.core.rules import Rules
from bot.core.tuning import WANTED, Proposal, Row, prompts_about, propose, table
from bot.service.past_ports import PastStore
from bot.service.ports import Clock
from classifiers.verdict import Label

LATELY: Final = 30
"""Days of which it is said what would have changed."""

EVIDENCE: Final = timedelta(days=90)
"""From how long back answers count: long enough to have some, and the same people still."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is known about prompts about one label, and what is proposed.

    ``now`` is the limit in force. ``effect`` is what the proposed limit would have changed in the
    last days; None where nothing else is proposed.
    """

    label: Label
    now: float
    rows: Sequence[Row]
    proposal: Proposal
    effect: Backtest | None


class LookingBack:
    """Answers from the record; nothing is changed by asking.

    Counting months of decisions takes seconds, so it is done beside the event loop.
    """

    def __init__(
        self,
        store: PastStore,
        clock: Clock,
        *,
        rules: Callable[[CommunityId], Awaitable[Rules]],
    ) -> None:
        """``rules`` says which are in force in a community."""
        self._store = store
        self._clock = clock
        self._rules = rules

    async def tune(
        self, community: CommunityId, label: Label, *, wanted: float = WANTED, days: int = LATELY
    ) -> Tuning:
        """How often prompts about a label are right, and from which score on they should come.

        Raises `BadInputError` (``tune-no-limit``) for a label that the rules in force do not
        prompt about.
        """
        rules = await self._rules(community)
        if label not in rules.limits:
            raise BadInputError("tune-no-limit", label=label.value)
        now = rules.limits[label].nudge_at
        past = await self._past(community, days=0)
        prompts = prompts_about(label, past, model=_newest_model(past))
        proposal = await asyncio.to_thread(propose, prompts, now=now, wanted=wanted)
        effect = None
        if proposal.at is not None and proposal.at != now:
            effect = await self.backtest(community, raised(rules, label, proposal.at), days=days)
        rows = await asyncio.to_thread(table, prompts, now=now)
        return Tuning(label, now, rows, proposal, effect)

    async def backtest(
        self, community: CommunityId, proposed: Rules, *, days: int = LATELY
    ) -> Backtest:
        """What proposed rules would have done with what was recorded in the last days.

        What is older by up to `EVIDENCE` counts for the strikes that people had by then.
        """
        past = await self._past(community, days=days)
        since = self._clock.now() - timedelta(days=days)
        rules = await self._rules(community)
        return await asyncio.to_thread(backtest, past, rules, proposed, since=since)

    async def readiness(self, community: CommunityId, *, needed: float = WANTED) -> Readiness:
        """How often moderators wanted the prompts that were only observed."""
        past = await self._past(community, days=0)
        rules = await self._rules(community)
        model = _newest_model(past)
        return await asyncio.to_thread(readiness, past, rules, model=model, needed=needed)

    async def _past(self, community: CommunityId, *, days: int) -> list[Past]:
        since = self._clock.now() - timedelta(days=days) - EVIDENCE
        return await self._store.past(community, since=since)


def _newest_model(past: Sequence[Past]) -> str:
    """The model that judged last: the scores of others mean something else."""
    return past[-1].decision.model if past else ""
