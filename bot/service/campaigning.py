"""What managers do with a campaign: put it forward, approve, pause, stop, and look at it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from bot.core.campaign import Campaign, CampaignEvent, CampaignId, CampaignState
from bot.core.campaign_version import Version, Wording, wording_of
from bot.core.comment import CommunityId, PlaceId
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.core.recurrence import DAILY
from bot.core.schedule import Occasion, Plan, occasions
from bot.service.campaign_ports import EVERY_STATE, CampaignContent, CampaignStore
from bot.service.ports import Clock
from bot.service.uploading import MOST_OWN, Looked, Own, look_at, named_in
from campaign_content.writing import campaign_files

_S, _E = CampaignState, CampaignEvent

TO_THE_SCHEDULE: Final[Mapping[CampaignState, Sequence[CampaignEvent]]] = MappingProxyType(
    {
        _S.DRAFT: (_E.REVIEW, _E.APPROVE, _E.SCHEDULE),
        _S.REVIEWED: (_E.APPROVE, _E.SCHEDULE),
        _S.APPROVED: (_E.SCHEDULE,),
    }
)
"""The steps from where a campaign stands to where it posts by itself."""

ALONE: Final[Mapping[CampaignState, Sequence[CampaignEvent]]] = MappingProxyType(
    {
        _S.DRAFT: (_E.VOUCH, _E.SCHEDULE),
        _S.REVIEWED: (_E.VOUCH, _E.SCHEDULE),
        _S.APPROVED: (_E.SCHEDULE,),
    }
)
"""The same where there is nobody but the author."""

FARTHEST: Final = timedelta(days=366)
"""So far ahead a campaign may begin."""

REVISABLE: Final = frozenset({_S.DRAFT, _S.REVIEWED, _S.APPROVED, _S.SCHEDULED})


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

    async def known(self, community: CommunityId) -> list[str]:
        """The names of all campaigns: those that we ship, and those that were uploaded there."""
        here = await self._store.campaigns(community)
        return sorted({*self._content.campaigns(), *(campaign.name for campaign in here)})

    async def chosen(self, community: CommunityId, name: str | None) -> str:
        """The name of a campaign, or of the only one there is.

        Raises `BadInputError` (``campaign-which``, ``campaign-unknown``), which names all of them.
        """
        known = await self.known(community)
        if name is None and len(known) == 1:
            return known[0]
        if name is None and known:
            raise BadInputError("campaign-which", known=", ".join(known))
        if name not in known:
            raise BadInputError("campaign-unknown", seen=name or "-", known=", ".join(known) or "-")
        return name

    async def newest(self, community: CommunityId, name: str | None) -> Campaign:
        """The newest run of a campaign in a community; without a name, of the only one there.

        Raises `BadInputError`: ``campaign-unknown``, or ``campaign-not-here`` if there was none.
        """
        wanted = await self.meant(community, name)
        for campaign in await self._store.campaigns(community):
            if campaign.name == wanted:
                return campaign
        raise BadInputError("campaign-not-here", name=wanted)

    async def meant(self, community: CommunityId, name: str | None) -> str:
        """The name of a campaign; without one, of the only one in a community, or that there is.

        Raises `BadInputError` as `chosen` does.
        """
        names = {campaign.name for campaign in await self._store.campaigns(community)}
        alone = name is None and len(names) == 1
        return names.pop() if alone else await self.chosen(community, name)

    async def to_read(
        self, community: CommunityId, name: str | None, wish: Wish, *, by: str
    ) -> tuple[Campaign, Version]:
        """A campaign and its newest version; one that was never put forward there is shown as it
        would be for a wish, and nothing of that is kept.

        Raises `BadInputError` as `meant` and `put_forward` do.
        """
        wanted = await self.meant(community, name)
        for campaign in await self._store.campaigns(community):
            if campaign.name == wanted:
                return campaign, await self.version(campaign)
        version = self._version(wanted, wish, by, None)
        id_ = CampaignId(wanted)
        return Campaign(id_, community, wanted, _S.DRAFT, by, 1, version.at), version

    async def revisable(self, community: CommunityId, name: str) -> Plan | None:
        """What was put forward of a campaign that has not begun: what is not said anew stays."""
        for campaign in await self._store.campaigns(community, states=REVISABLE):
            if campaign.name == name:
                return (await self.version(campaign)).plan
        return None

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
        own: Own | None = None,
        since: Campaign | None = None,
    ) -> Campaign:
        """A campaign as somebody wishes it, as a draft that somebody else has to approve.

        One that has not begun is revised. ``habits`` hold in the community from then on; they are
        put on record first, so that nothing is ever posted by a clock that nobody has named.
        ``own`` was brought along for it; without it the files that were uploaded last still hold.
        ``since`` is the run that it was made from, as it was read.

        Raises `StaleError` if that has moved on, and `BadInputError`: ``campaign-unknown``,
        ``campaign-under-way``, ``campaign-unreviewed``, ``campaign-start-passed``,
        ``campaign-start-far``, ``campaign-text-expired``, ``upload-many``, ``upload-language``,
        and what `Plan` raises.
        """
        if own is None:
            wanted = await self.chosen(community, name)
            own = await self._brought(community, wanted)
        else:
            wanted = own.name
            await self._make_room(community, wanted)
        self._check_start(wish.start, habits or await self.habits(community))
        version = self._version(wanted, wish, by, own)
        files = None if own is None else own.files
        here = await self._store.campaigns(community, states=EVERY_STATE - {_S.ENDED})
        run = since or next((each for each in here if each.name == wanted), None)
        if run is not None and run.state not in REVISABLE:
            raise BadInputError("campaign-under-way", name=wanted)
        if habits is not None:
            await self.set_habits(community, habits, by=by)
        if run is None:
            return await self._store.add_campaign(community, wanted, version, files=files)
        return await self._store.step_campaign(
            run, [_E.REVISE], by=by, now=version.at, version=version, files=files
        )

    def _check_start(self, start: date, habits: Habits) -> None:
        today = habits.local(self._clock.now()).date()
        if start < today:
            raise BadInputError("campaign-start-passed", start=start.isoformat())
        if start - today > FARTHEST:
            raise BadInputError("campaign-start-far", start=start.isoformat())

    async def approve(self, campaign: Campaign, *, by: str, alone: bool = False) -> Campaign:
        """Review and approve the newest version, and put it on the schedule.

        ``alone``: nobody else there may, so its author vouches for it. Whether that is so is asked
        at the door. Raises `IllegalStepError` as `take_campaign_step` does (nobody approves what
        they wrote), and `BadInputError` (``campaign-start-passed``) if it should have begun before.
        """
        version = await self.version(campaign)
        now = self._clock.now()
        today = (await self.habits(campaign.community)).local(now).date()
        table = ALONE if alone else TO_THE_SCHEDULE
        events = table.get(campaign.state, (CampaignEvent.APPROVE,))
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

    async def about(self, campaign: Campaign, locale: str) -> Wording:
        """What a campaign is called, and what it is, in a language if it is there in that one."""
        version = await self.version(campaign)
        if campaign.name in version.words:
            return version.words[campaign.name]
        return wording_of(self._content.text(campaign.name, locale))

    async def files(self, community: CommunityId, name: str) -> dict[str, bytes]:
        """Everything that a campaign is made of, as it was uploaded there last or as we ship it: to
        be carried to another place and uploaded there.

        Raises `ContentError` if it is one of ours that is not there any more.
        """
        here = [one for one in await self._store.campaigns(community) if one.name == name]
        kept = await self._store.campaign_files(here[0].id) if here else {}
        return kept or await asyncio.to_thread(campaign_files, self._content, name)

    async def look(
        self, community: CommunityId, name: str | None, files: Mapping[str, bytes]
    ) -> Looked:
        """Check files that somebody has sent; without a calendar they go into the campaign
        ``name``, as it is here or as we ship it.

        Raises `BadInputError` as `look_at` and `chosen` do.
        """
        if not named_in(files):
            wanted = await self.chosen(community, name)
            files = {**await self.files(community, wanted), **files}
        return await asyncio.to_thread(look_at, files, self._content, self._clock.now().date())

    async def _brought(self, community: CommunityId, name: str) -> Own | None:
        """The campaign as it was uploaded there last, if it was."""
        for campaign in await self._store.campaigns(community):
            if campaign.name == name:
                files = await self._store.campaign_files(campaign.id)
                return (await self.look(community, name, files)).own if files else None
        return None

    async def _make_room(self, community: CommunityId, name: str) -> None:
        """Raises `BadInputError` (``upload-many``) where too many were uploaded."""
        ours = {*self._content.campaigns(), name}
        theirs = {one.name for one in await self._store.campaigns(community)} - ours
        if len(theirs) >= MOST_OWN:
            raise BadInputError("upload-many", most=MOST_OWN)

    def _version(self, name: str, wish: Wish, by: str, own: Own | None) -> Version:
        content = self._content if own is None else own.content
        if own is not None and wish.locale not in own.languages:
            known = ", ".join(own.languages) or "-"
            raise BadInputError("upload-language", seen=wish.locale, known=known)
        drafts = content.drafts(name, wish.locale)
        if drafts:
            raise BadInputError("campaign-unreviewed", count=len(drafts), first=drafts[0])
        calendar = content.calendar(name)
        plan = Plan(calendar, wish.locale, wish.place, wish.start, wish.rule, wish.rounds)
        ids = {id_ for slot in calendar.slots for id_ in (slot.text, slot.otherwise) if id_}
        if own is not None:
            ids.add(name)  # what it is called is known nowhere else
        words = {id_: wording_of(content.text(id_, wish.locale)) for id_ in sorted(ids)}
        # Time zones do not matter here: a text is valid on local dates.
        for one in occasions(CampaignId(name), plan, Habits()):
            if not words[one.text].valid_on(one.on):
                raise BadInputError("campaign-text-expired", text=one.text, day=one.on.isoformat())
        return Version(plan, words, by, self._clock.now())
