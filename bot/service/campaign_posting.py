"""Posts what campaigns have planned, each once, whatever happens in between.

A post is claimed on record, then made, then marked as made. Whoever dies in between leaves a claim.
A claim is looked up on the platform before anything else is done about it: what was made is marked,
what was not is tried again for as long as its time lasts, and skipped, with the reason, after that.
Nothing is posted while the campaign is paused, or the whole bot in its community.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.core.campaign import (
    SCHEDULE,
    UNDER_WAY,
    Campaign,
    CampaignEvent,
    CampaignId,
    CampaignState,
)
from bot.core.campaign_version import ENTRIES, Version, Wording, wording_for
from bot.core.errors import GiveUpError, KindnessError, StaleError, TryLaterError, WaitError
from bot.core.habits import Habits
from bot.core.schedule import LOOK_BACK, Occasion, SlotId, Why, due, may_post, occasions, why_over
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.campaign_ports import (
    CampaignStore,
    Chooser,
    Post,
    Poster,
    Shown,
    SlotRecord,
    SlotState,
)
from bot.service.looking_up import EACH, found_among
from bot.service.ports import Clock
from bot.service.upkeep import regularly

log = structlog.get_logger()

AGAIN: Final = BackOff(timedelta(seconds=30), timedelta(minutes=10))
"""After so long a post is tried again that could not be made, or of which nobody knows."""

EVERY: Final = timedelta(seconds=10)

_Key = tuple[int, CampaignState, Habits, bool]


class CampaignPosting:
    """The clockwork behind campaigns. One at a time works on a store."""

    def __init__(
        self,
        store: CampaignStore,
        poster: Poster,
        clock: Clock,
        chooser: Chooser | None = None,
        *,
        every: timedelta = EVERY,
    ) -> None:
        """``every`` is how often it looks. Without a ``chooser`` no highlight shows anything."""
        self._store = store
        self._chooser = chooser
        self._poster = poster
        self._clock = clock
        self._every = every
        self._resting: dict[CampaignId, tuple[_Key, datetime | None]] = {}
        self._refused: dict[SlotId, str] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop``. A store that fails is asked again the next time."""
        await regularly("campaigns", self.tick, self._every, stop)

    async def tick(self) -> int:
        """Do what is due now; returns how many posts were made.

        What goes wrong with one campaign keeps none of the others. Raises what the store does if
        it cannot say what there is to do.
        """
        made = 0
        for record in await self._store.claimed_slots():
            if self._clock.now() >= record.at + AGAIN.after(record.tries, key=record.id):
                made += await self._safely(record.campaign, record)
        under_way = await self._store.campaigns_everywhere(UNDER_WAY)
        self._resting = {
            one.id: self._resting[one.id] for one in under_way if one.id in self._resting
        }
        for campaign in under_way:
            made += await self._safely(campaign.id, campaign)
        return made

    async def _safely(self, campaign: CampaignId, what: Campaign | SlotRecord) -> int:
        try:
            if isinstance(what, SlotRecord):
                return await self._settle(what)
            return await self._advance(what)
        except StaleError:
            log.info("campaign_moved", campaign=campaign)
        except KindnessError as error:
            log.warning("campaign_waits", campaign=campaign, why=error.code)
        except Exception as error:  # noqa: BLE001 - one campaign must not stop the others
            mishaps.tell("campaign_failed", error, campaign=campaign)
        return 0

    # --- what is planned --------------------------------------------------------------------------

    async def _advance(self, campaign: Campaign) -> int:
        habits = await self._habits(campaign)
        now = self._clock.now()
        key = (campaign.step_count, campaign.state, habits, await self._paused(campaign))
        known, until = self._resting.get(campaign.id, (None, None))
        if known == key and (until is None or now < until):
            return 0
        version = await self._version(campaign)
        planned = occasions(campaign.id, version.plan, habits)
        if campaign.state is CampaignState.SCHEDULED:
            if now < planned[0].opens:
                self._resting[campaign.id] = (key, planned[0].opens)
                return 0
            campaign = await self._step(campaign, CampaignEvent.BEGIN)
        return await self._work_off(campaign, version, planned, habits)

    async def _work_off(
        self,
        campaign: Campaign,
        version: Version,
        planned: tuple[Occasion, ...],
        habits: Habits,
    ) -> int:
        """Make and skip what is due; finish the campaign after the last of it."""
        records = {record.id: record.state for record in await self._store.slots(campaign.id)}
        made = 0
        while True:
            paused = await self._paused(campaign)
            now = self._clock.now()
            posted = [one.at for one in await self._lately(campaign, now)]
            agenda = due(planned, records, posted, habits, now=now, paused=paused)
            for one, why in agenda.over:
                await self._skip(campaign, one, why)
                records[one.id] = SlotState.SKIPPED
            if agenda.post is None:
                break
            one = agenda.post
            records[one.id] = await self._take(campaign, version, one)
            made += records[one.id] is SlotState.POSTED
        if len(records) == len(planned) and SlotState.CLAIMED not in records.values():
            await self._step(campaign, CampaignEvent.FINISH)
        elif not agenda.waiting and SlotState.CLAIMED not in records.values():
            key = (campaign.step_count, campaign.state, habits, paused)
            self._resting[campaign.id] = (key, agenda.next_at)
        return made

    async def _take(self, campaign: Campaign, version: Version, one: Occasion) -> SlotState:
        """Say what there is to say on an occasion; where it stands then."""
        entries = await self._entries(campaign, version, one)
        wording = wording_for(one, version.words, entries=bool(entries))
        if isinstance(wording, Why):
            await self._skip(campaign, one, wording)
            return SlotState.SKIPPED
        now = self._clock.now()
        if not await self._store.claim_slot(one, campaign.community, now=now):
            raise StaleError("campaign-stale", campaign=campaign.name)
        post = _post(campaign, version, one.id, wording, now, entries)
        return await self._make(campaign, one, post)

    # --- what was begun ---------------------------------------------------------------------------

    async def _settle(self, record: SlotRecord) -> int:
        """Find out what became of a claim, and finish it; returns how many posts were made."""
        campaign = await self._store.campaign(record.campaign)
        if campaign is None:
            return 0  # its community was erased in between
        version = await self._version(campaign)
        habits = await self._habits(campaign)
        planned = {one.id: one for one in occasions(campaign.id, version.plan, habits)}
        one = planned[record.id]
        entries = await self._entries(campaign, version, one, again=True)
        wording = wording_for(one, version.words, entries=bool(entries))
        # What a highlight was to show may have been withdrawn since: then it stands there all the
        # same, and is found by its other words.
        texts = [id_ for id_ in (one.text, one.otherwise) if id_ is not None]
        may_stand = [
            _post(campaign, version, one.id, version.words[id_], record.since) for id_ in texts
        ]
        found, never = await found_among(self._poster, may_stand, one, now=self._clock.now())
        if never is not None:
            await self._skip(campaign, one, never)
            return 0
        now = self._clock.now()
        if found is not None:
            await self._store.slot_posted(one.id, message=found, now=record.at)
            return 0
        others = [each.at for each in await self._lately(campaign, now) if each.id != record.id]
        paused = await self._paused(campaign)
        if campaign.state is CampaignState.ENDED:
            await self._skip(campaign, one, Why.STOPPED)
        elif now > one.closes:
            await self._skip(campaign, one, why_over(one, others, habits, paused=paused))
        elif isinstance(wording, Why):
            await self._skip(campaign, one, wording)
        elif paused or not may_post(others, habits, now=now):
            return 0
        elif await self._store.claim_again(one.id, now=now):
            post = _post(campaign, version, one.id, wording, record.since, entries)
            return int(await self._make(campaign, one, post) is SlotState.POSTED)
        return 0

    async def _entries(
        self, campaign: Campaign, version: Version, one: Occasion, *, again: bool = False
    ) -> tuple[Shown, ...]:
        """What a highlight shows; no other text does. ``again``: as it was chosen before."""
        wording = version.words[one.text]
        if self._chooser is None or ENTRIES not in wording.body:
            return ()
        if again:
            return await self._chooser.shown(one.id, campaign.community)
        return await self._chooser.choose(one.id, campaign.community, wording)

    async def _make(self, campaign: Campaign, one: Occasion, post: Post) -> SlotState:
        """Make a post that is claimed, and put on record what became of it."""
        try:
            async with asyncio.timeout(EACH.total_seconds()):
                message = await self._poster.post(post)
        except GiveUpError as error:
            await self._skip(campaign, one, error.code)
            return SlotState.SKIPPED
        except TryLaterError as error:
            log.warning("post_later", slot=one.id, why=error.code)
            if isinstance(error, WaitError):
                self._refused[one.id] = error.code
            return SlotState.CLAIMED
        except Exception as error:  # noqa: BLE001 - nobody knows whether it was made
            mishaps.tell("post_failed", error, slot=one.id)
            return SlotState.CLAIMED
        await self._store.slot_posted(one.id, message=message, now=self._clock.now())
        self._refused.pop(one.id, None)
        log.info("posted", slot=one.id)
        return SlotState.POSTED

    # --- small things -----------------------------------------------------------------------------

    async def _skip(self, campaign: Campaign, one: Occasion, why: str) -> None:
        refused, now = self._refused.pop(one.id, why), self._clock.now()
        # Who can give us a right has to read that it is missing, and not that it was too late.
        why = refused if why == Why.LATE else why
        await self._store.slot_skipped(one, campaign.community, why=why, now=now)
        log.warning("not_posted", slot=one.id, why=why)

    async def _step(self, campaign: Campaign, event: CampaignEvent) -> Campaign:
        now = self._clock.now()
        log.info("campaign_step", campaign=campaign.id, step=event)
        return await self._store.step_campaign(campaign, [event], by=SCHEDULE, now=now)

    async def _lately(self, campaign: Campaign, now: datetime) -> list[SlotRecord]:
        return await self._store.posts_since(campaign.community, now - LOOK_BACK)

    async def _paused(self, campaign: Campaign) -> bool:
        """Whether the campaign rests, or all that the bot does in its community."""
        page = await self._store.page(campaign.community)
        return campaign.state is CampaignState.PAUSED or bool(page and page.resumes is not None)

    async def _habits(self, campaign: Campaign) -> Habits:
        return await self._store.habits(campaign.community) or Habits()

    async def _version(self, campaign: Campaign) -> Version:
        version = await self._store.campaign_version(campaign.id, campaign.version)
        if version is None:  # erased in between
            raise StaleError("campaign-stale", campaign=campaign.name)
        return version


def _post(
    campaign: Campaign,
    version: Version,
    id_: SlotId,
    wording: Wording,
    since: datetime,
    entries: tuple[Shown, ...] = (),
) -> Post:
    plan = version.plan
    return Post(id_, campaign.community, plan.place, plan.locale, wording, since, entries)
