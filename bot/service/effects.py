"""What went on around a campaign, from what is on record."""

import asyncio
from datetime import datetime

from bot.core.campaign import Campaign, CampaignEvent
from bot.core.effect import BESIDE, WEEK, EffectReport, effect, spans
from bot.core.errors import BadInputError
from bot.service.ports import Clock
from bot.service.trial_ports import EffectStore

_OVER = frozenset({CampaignEvent.STOP, CampaignEvent.FINISH})


class Effects:
    """Makes the report on a campaign; nothing is changed by asking."""

    def __init__(self, store: EffectStore, clock: Clock) -> None:
        """Hourly numbers and decisions come from ``store``."""
        self._store = store
        self._clock = clock

    async def around(self, campaign: Campaign) -> EffectReport:
        """The weeks before, during and after it. Raises `BadInputError` (``effect-not-begun``)."""
        began = _when(campaign, frozenset({CampaignEvent.BEGIN}))
        if began is None:
            raise BadInputError("effect-not-begun", name=campaign.name)
        weeks = spans(began, _when(campaign, _OVER), self._clock.now())
        where = campaign.community
        counted = [
            (one, await self._store.counts(where, since=one.at, until=one.at + WEEK))
            for one in weeks
        ]
        past = await self._store.past(where, since=began - (BESIDE + 1) * WEEK)
        return await asyncio.to_thread(effect, counted, past)


def _when(campaign: Campaign, events: frozenset[CampaignEvent]) -> datetime | None:
    return next((step.at for step in campaign.steps if step.event in events), None)
