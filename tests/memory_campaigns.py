"""Campaigns in memory, which pass the same contract tests as those in a database."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.campaign import (
    Campaign,
    CampaignEvent,
    CampaignId,
    CampaignState,
    take_campaign_step,
)
from bot.core.campaign_version import Version
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, StaleError
from bot.core.habits import Habits
from bot.core.schedule import Occasion, SlotId
from bot.service.campaign_ports import EVERY_STATE, SlotRecord, SlotState
from bot.service.records import Page
from tests.memory_departures import MemoryLeft


@dataclass
class MemoryCampaigns(MemoryLeft):
    """Implements `bot.service.campaign_ports.CampaignStore`."""

    runs: dict[CampaignId, Campaign] = field(default_factory=dict)
    versions: dict[tuple[CampaignId, int], Version] = field(default_factory=dict)
    posts: dict[SlotId, SlotRecord] = field(default_factory=dict)
    files: dict[CampaignId, dict[str, bytes]] = field(default_factory=dict)
    kept: dict[CommunityId, Habits] = field(default_factory=dict)
    pages: dict[CommunityId, Page] = field(default_factory=dict)

    async def add_campaign(
        self,
        community: CommunityId,
        name: str,
        version: Version,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> Campaign:
        before = [
            run for run in self.runs.values() if (run.community, run.name) == (community, name)
        ]
        if any(run.state is not CampaignState.ENDED for run in before):
            raise BadInputError("campaign-under-way", name=name)
        id_ = CampaignId(f"{community}/{name}/{len(before) + 1}")
        run = Campaign(id_, community, name, CampaignState.DRAFT, version.by, 1, version.at)
        self.runs[id_] = run
        self.versions[id_, 1] = version
        self._keep(run, files)
        return run

    async def campaign(self, campaign: CampaignId) -> Campaign | None:
        return self.runs.get(campaign)

    async def campaigns(
        self, community: CommunityId, *, states: Collection[CampaignState] = EVERY_STATE
    ) -> list[Campaign]:
        found = [run for run in self.runs.values() if run.state in states]
        here = [run for run in found if run.community == community]
        return sorted(here, key=lambda run: (run.created_at, run.id))[::-1]

    async def campaigns_everywhere(self, states: Collection[CampaignState]) -> list[Campaign]:
        found = [run for run in self.runs.values() if run.state in states]
        found = [run for run in found if run.community not in self.left]
        return sorted(found, key=lambda run: (run.created_at, run.id))

    async def campaign_version(self, campaign: CampaignId, number: int) -> Version | None:
        return self.versions.get((campaign, number))

    async def step_campaign(
        self,
        campaign: Campaign,
        events: Sequence[CampaignEvent],
        *,
        by: str,
        now: datetime,
        note: str = "",
        version: Version | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> Campaign:
        current = self.runs.get(campaign.id)
        if current is None or current.step_count != campaign.step_count:
            raise StaleError("campaign-stale", campaign=campaign.name)
        for event in events:
            said = note if event is events[-1] else ""
            current = take_campaign_step(current, event, by=by, at=now, note=said)
        self.runs[current.id] = current
        if version is not None:
            self.versions[current.id, current.version] = version
            self._keep(current, files)
        return current

    async def campaign_files(self, campaign: CampaignId) -> dict[str, bytes]:
        return dict(sorted(self.files.get(campaign, {}).items()))

    async def campaign_file(self, campaign: CampaignId, path: str) -> bytes | None:
        return self.files.get(campaign, {}).get(path)

    def _keep(self, run: Campaign, files: Mapping[str, bytes] | None) -> None:
        for id_, other in self.runs.items():
            if (other.community, other.name) == (run.community, run.name):
                self.files.pop(id_, None)
        self.files[run.id] = dict(files or {})

    async def claim_slot(
        self, occasion: Occasion, community: CommunityId, *, now: datetime
    ) -> bool:
        if not self._is_live(occasion.campaign) or occasion.id in self.posts:
            return False
        self.posts[occasion.id] = _record(occasion, community, SlotState.CLAIMED, now, tries=1)
        return True

    async def claim_again(self, slot: SlotId, *, now: datetime) -> bool:
        post = self.posts.get(slot)
        if post is None or post.state is not SlotState.CLAIMED or not self._is_live(post.campaign):
            return False
        self.posts[slot] = replace(post, at=now, tries=post.tries + 1)
        return True

    async def slot_posted(self, slot: SlotId, *, message: str, now: datetime) -> None:
        post = self.posts.get(slot)
        if post is not None and post.state is SlotState.CLAIMED:
            self.posts[slot] = replace(post, state=SlotState.POSTED, message=message, at=now)

    async def slot_skipped(
        self, occasion: Occasion, community: CommunityId, *, why: str, now: datetime
    ) -> None:
        post = self.posts.get(occasion.id)
        if post is None:
            post = _record(occasion, community, SlotState.CLAIMED, now, tries=0)
        if post.state is SlotState.CLAIMED:
            self.posts[post.id] = replace(post, state=SlotState.SKIPPED, why=why, at=now)

    async def slots(self, campaign: CampaignId) -> list[SlotRecord]:
        found = [post for post in self.posts.values() if post.campaign == campaign]
        return sorted(found, key=lambda post: (post.on, post.day, post.id))

    async def claimed_slots(self) -> list[SlotRecord]:
        found = [post for post in self.posts.values() if post.state is SlotState.CLAIMED]
        found = [post for post in found if post.community not in self.left]
        return sorted(found, key=lambda post: (post.since, post.id))

    async def posts_since(self, community: CommunityId, since: datetime) -> list[SlotRecord]:
        found = [
            post
            for post in self.posts.values()
            if post.at >= since
            and post.community == community
            and post.state is not SlotState.SKIPPED
        ]
        return sorted(found, key=lambda post: (post.on, post.day, post.id))

    async def page(self, community: CommunityId) -> Page | None:
        return self.pages.get(community)

    async def habits(self, community: CommunityId) -> Habits | None:
        return self.kept.get(community)

    async def set_habits(
        self, community: CommunityId, habits: Habits, *, by: str, now: datetime
    ) -> None:
        self.kept[community] = habits

    def _is_live(self, campaign: CampaignId) -> bool:
        run = self.runs.get(campaign)
        if run is None or run.community in self.left:
            return False
        return run.state is CampaignState.LIVE


def _record(
    occasion: Occasion, community: CommunityId, state: SlotState, now: datetime, *, tries: int
) -> SlotRecord:
    return SlotRecord(
        occasion.id, occasion.campaign, community, occasion.day, occasion.on, occasion.text,
        state, now, now, tries,
    )  # fmt: skip
