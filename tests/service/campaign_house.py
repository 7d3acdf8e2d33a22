"""A community in memory with a campaign, and the clockwork that posts it."""

from datetime import UTC, datetime

from bot.core.campaign import Campaign, CampaignEvent
from bot.core.campaign_version import Version, Wording
from bot.core.schedule import Plan
from bot.service.campaign_ports import SlotState
from bot.service.campaign_posting import CampaignPosting
from tests.campaign_world import MemoryPoster
from tests.core.campaigning import free, plan
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns
from tests.store.making import SCHOOL

E = CampaignEvent
MORNING = datetime(2026, 3, 2, 7, tzinfo=UTC)
DUE = datetime(2026, 3, 2, 16, tzinfo=UTC)
POSTED = (SlotState.POSTED, None)


class World:
    """A community with one campaign of three days, posting at four in the afternoon."""

    def __init__(self) -> None:
        self.clock = FakeClock(MORNING)
        self.store = MemoryCampaigns()
        self.poster = MemoryPoster(self.clock)
        self.posting = CampaignPosting(self.store, self.poster, self.clock)

    async def scheduled(self, made: Plan | None = None, name: str = "kind") -> Campaign:
        chosen = made or plan()
        texts = [(slot.text, slot.otherwise or slot.text) for slot in chosen.calendar.slots]
        words = {id_: Wording(id_, "", f"About {id_}") for both in texts for id_ in both}
        version = Version(chosen, words, "ana", self.clock.now())
        await self.store.set_habits(SCHOOL, free(), by="ana", now=self.clock.now())
        return await self.approved(version, name)

    async def approved(self, version: Version, name: str = "kind") -> Campaign:
        run = await self.store.add_campaign(SCHOOL, name, version)
        events = (E.REVIEW, E.APPROVE, E.SCHEDULE)
        return await self.store.step_campaign(run, events, by="bo", now=self.clock.now())

    async def step(self, run: Campaign, event: CampaignEvent) -> Campaign:
        current = self.store.runs[run.id]
        return await self.store.step_campaign(current, [event], by="bo", now=self.clock.now())

    async def at(self, now: datetime) -> int:
        self.clock.at = now
        return await self.posting.tick()

    def stands(self, run: Campaign) -> list[tuple[SlotState, str | None]]:
        of_this = [post for post in self.store.posts.values() if post.campaign == run.id]
        return [(post.state, post.why) for post in sorted(of_this, key=lambda post: post.on)]
