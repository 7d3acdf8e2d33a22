"""What managers do with a campaign: put it forward, approve, pause, stop, and look at it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Protocol

from bot.core.campaign import Campaign, CampaignEvent, CampaignId, CampaignState
from bot.core.campaign_version import Version, Wording, wording_of
from bot.core.comment import CommunityId, PlaceId
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.core.recurrence import DAILY
from bot.core.schedule import Occasion, Plan, occasions
from bot.service.campaign_ports import CampaignStore
from bot.service.ports import Clock
from campaign_content.texts import Calendar, Text

_S, _E = CampaignState, CampaignEvent

TO_THE_SCHEDULE: Final[Mapping[CampaignState, Sequence[CampaignEvent]]] = MappingProxyType(
    {
        _S.DRAFT: (_E.REVIEW, _E.APPROVE, _E.SCHEDULE),
        _S.REVIEWED: (_E.APPROVE, _E.SCHEDULE),
        _S.APPROVED: (_E.SCHEDULE,),
    }
)
"""The steps from where a campaign stands to where it posts by itself."""

FARTHEST: Final = timedelta(days=366)
"""So far ahead a campaign may begin."""

REVISABLE: Final = frozenset({_S.DRAFT, _S.REVIEWED, _S.APPROVED, _S.SCHEDULED})


class CampaignContent(Protocol):
    """The texts and calendars of campaigns, as files."""

    def campaigns(self) -> list[str]:
        """The campaigns that have a calendar."""
        ...

    def calendar(self, campaign: str) -> Calendar:
        """The calendar of one of them."""
        ...

    def drafts(self, campaign: str, locale: str) -> list[str]:
        """The ids of its texts that nobody has reviewed in a language."""
        ...

    def text(self, id: str, locale: str, *, draft: bool = False) -> Text:  # noqa: A002 - as texts call it
        """A text in a language, or the one that it falls back to."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to be posted: where, in which language, from which day on."""

    place: PlaceId
    locale: str
    start: date
    rule: str = DAILY
    rounds: int = 1


class Campaigning:
    """Use cases of managers. Whether somebody is one is asked at the door."""

    def __init__(self, store: CampaignStore, content: CampaignContent, clock: Clock) -> None:
        """Nothing is kept here: the store knows everything."""
        self._store = store
        self._content = content
        self._clock = clock

    def chosen(self, name: str | None) -> str:
        """The name of a campaign, or of the only one there is.

        Raises `BadInputError` (``campaign-unknown``), which names all of them.
        """
        known = self._content.campaigns()
        if name is None and len(known) == 1:
            return known[0]
        if name not in known:
            raise BadInputError("campaign-unknown", seen=name or "-", known=", ".join(known) or "-")
        return name

    async def newest(self, community: CommunityId, name: str | None) -> Campaign:
        """The newest run of a campaign in a community.

        Raises `BadInputError`: ``campaign-unknown``, or ``campaign-not-here`` if there was none.
        """
        wanted = self.chosen(name)
        found = await self._store.campaigns(community)
        for campaign in found:
            if campaign.name == wanted:
                return campaign
        raise BadInputError("campaign-not-here", name=wanted)

    async def habits(self, community: CommunityId) -> Habits:
        """When a community may be posted to."""
        return await self._store.habits(community) or Habits()

    async def set_habits(self, community: CommunityId, habits: Habits, *, by: str) -> None:
        """When it may be posted to from now on; nothing is written if that holds already."""
        if await self._store.habits(community) != habits:
            await self._store.set_habits(community, habits, by=by, now=self._clock.now())

    async def put_forward(
        self,
        community: CommunityId,
        name: str | None,
        wish: Wish,
        *,
        by: str,
        habits: Habits | None = None,
    ) -> Campaign:
        """A campaign as somebody wishes it, as a draft that somebody else has to approve.

        One that has not begun is revised. ``habits`` are those that are going to hold in the
        community, if not those that do. Raises `BadInputError`: ``campaign-unknown``,
        ``campaign-under-way``, ``campaign-unreviewed``, ``campaign-start-passed``,
        ``campaign-start-far``, ``campaign-text-expired``, and what `Plan` raises.
        """
        wanted = self.chosen(name)
        chosen = habits or await self.habits(community)
        today = chosen.local(self._clock.now()).date()
        if wish.start < today:
            raise BadInputError("campaign-start-passed", start=wish.start.isoformat())
        if wish.start - today > FARTHEST:
            raise BadInputError("campaign-start-far", start=wish.start.isoformat())
        version = self._version(wanted, wish, by)
        for campaign in await self._store.campaigns(community, states=REVISABLE):
            if campaign.name == wanted:
                revised, now = [CampaignEvent.REVISE], version.at
                return await self._store.step_campaign(
                    campaign, revised, by=by, now=now, version=version
                )
        return await self._store.add_campaign(community, wanted, version)

    async def approve(self, campaign: Campaign, *, by: str) -> Campaign:
        """Review and approve the newest version, and put it on the schedule.

        Raises `IllegalStepError` as `take_campaign_step` does (nobody approves what they wrote),
        and `BadInputError` (``campaign-start-passed``) if it should have begun before.
        """
        version = await self.version(campaign)
        now = self._clock.now()
        today = (await self.habits(campaign.community)).local(now).date()
        events = TO_THE_SCHEDULE.get(campaign.state, (CampaignEvent.APPROVE,))
        if campaign.state in TO_THE_SCHEDULE and version.plan.start < today:
            raise BadInputError("campaign-start-passed", start=version.plan.start.isoformat())
        return await self._store.step_campaign(campaign, events, by=by, now=now)

    async def take(
        self, campaign: Campaign, event: CampaignEvent, *, by: str, note: str = ""
    ) -> Campaign:
        """Take one step: pause, resume, stop. Raises as `CampaignStore.step_campaign` does."""
        now = self._clock.now()
        return await self._store.step_campaign(campaign, [event], by=by, now=now, note=note)

    async def version(self, campaign: Campaign) -> Version:
        """Its newest version. Raises `BadInputError` (``campaign-not-here``) if it was erased."""
        version = await self._store.campaign_version(campaign.id, campaign.version)
        if version is None:
            raise BadInputError("campaign-not-here", name=campaign.name)
        return version

    async def planned(self, campaign: Campaign) -> tuple[Occasion, ...]:
        """All its posts, in order."""
        version = await self.version(campaign)
        return occasions(campaign.id, version.plan, await self.habits(campaign.community))

    def words(self, name: str, locale: str) -> dict[str, Wording]:
        """All that the calendar of a campaign may post, in a language."""
        slots = self._content.calendar(name).slots
        ids = {id_ for slot in slots for id_ in (slot.text, slot.otherwise) if id_}
        return {id_: wording_of(self._content.text(id_, locale)) for id_ in sorted(ids)}

    def _version(self, name: str, wish: Wish, by: str) -> Version:
        drafts = self._content.drafts(name, wish.locale)
        if drafts:
            raise BadInputError("campaign-unreviewed", count=len(drafts), first=drafts[0])
        calendar = self._content.calendar(name)
        plan = Plan(calendar, wish.locale, wish.place, wish.start, wish.rule, wish.rounds)
        words = self.words(name, wish.locale)
        # Time zones do not matter here: a text is valid on local dates.
        for one in occasions(CampaignId(name), plan, Habits()):
            if not words[one.text].valid_on(one.on):
                raise BadInputError("campaign-text-expired", text=one.text, day=one.on.isoformat())
        return Version(plan, words, by, self._clock.now())
