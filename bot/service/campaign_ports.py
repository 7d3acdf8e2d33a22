"""What running campaigns needs of the world. The docstrings are the contracts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Protocol

from bot.core.campaign import Campaign, CampaignEvent, CampaignId, CampaignState
from bot.core.campaign_version import Version, Wording
from bot.core.comment import AuthorId, CommunityId, PlaceId
from bot.core.habits import Habits
from bot.core.schedule import Occasion, SlotId
from bot.service.records import Page
from campaign_content.texts import Calendar, Text

EVERY_STATE: Final = frozenset(CampaignState)


class SlotState(StrEnum):
    """Where a post stands."""

    CLAIMED = "claimed"
    """About to be made: whether it was, is to be looked up."""
    POSTED = "posted"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """What became of one post.

    ``since`` is when it was claimed or skipped first, ``at`` when it was tried last, made or
    skipped; ``message`` what the platform calls it, and ``why`` the reason why it was skipped.
    """

    id: SlotId
    campaign: CampaignId
    community: CommunityId
    day: int
    on: date
    text: str
    state: SlotState
    since: datetime
    at: datetime
    tries: int = 0
    message: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry in a highlight; ``by`` is its author if they want to be named."""

    text: str
    by: AuthorId | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One post on its way to a platform. ``id`` is the same for every try at it.

    ``since`` is when it was tried for the first time, so that it is found if it was made. A
    highlight shows ``entries``; it is found again whichever they are, as some may be gone since.
    """

    id: SlotId
    community: CommunityId
    place: PlaceId
    locale: str
    wording: Wording
    since: datetime
    entries: tuple[Shown, ...] = ()


class Chooser(Protocol):
    """Knows what a highlight has to show."""

    async def choose(
        self, slot: SlotId, community: CommunityId, wording: Wording
    ) -> tuple[Shown, ...]:
        """What is to be shown, looked at once more and put on record before it is posted.

        Raises `TryLaterError` while that cannot be said.
        """
        ...

    async def shown(self, slot: SlotId, community: CommunityId) -> tuple[Shown, ...]:
        """What was put on record for it, as far as it may still be shown."""
        ...


class Poster(Protocol):
    """Posts to a platform."""

    async def post(self, post: Post) -> str:
        """Make a post; returns what the platform calls it.

        Doing it twice within a minute must be harmless. Raises `TryLaterError` (it may or may not
        have been made; `WaitError` where somebody has to give us the right to) or `GiveUpError` (it
        was not, and cannot be).
        """
        ...

    async def find(self, post: Post) -> str | None:
        """What the platform calls a post, if it was made since ``post.since``; else None.

        Raises `TryLaterError` while that cannot be said (`WaitError` where somebody has to give us
        the right to look), and `GiveUpError` if it never can.
        """
        ...


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

    def everywhere(self, id: str) -> list[Text]:  # noqa: A002 - as above
        """A text in every language that it is in."""
        ...

    def __iter__(self) -> Iterator[Text]:
        """All texts there are."""
        ...


class CampaignStore(Protocol):
    """Remembers campaigns. Every method is one transaction of its own."""

    async def add_campaign(
        self,
        community: CommunityId,
        name: str,
        version: Version,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> Campaign:
        """A new run of a campaign, as a draft, with its first version.

        ``files`` were uploaded for it, by path. They take the place of all that were uploaded for
        earlier versions and runs of the campaign. Raises `BadInputError` (``campaign-under-way``)
        while another run of it has not ended.
        """
        ...

    async def campaign(self, campaign: CampaignId) -> Campaign | None:
        """One campaign, with its steps."""
        ...

    async def campaigns(
        self, community: CommunityId, *, states: Collection[CampaignState] = EVERY_STATE
    ) -> list[Campaign]:
        """Campaigns of a community in any of the states, newest first."""
        ...

    async def campaigns_everywhere(self, states: Collection[CampaignState]) -> list[Campaign]:
        """Campaigns of all communities that we are in, in any of the states, oldest first."""
        ...

    async def campaign_version(self, campaign: CampaignId, number: int) -> Version | None:
        """One version of a campaign; it never changes."""
        ...

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
        """Take steps with a campaign, as it was read, all or none; returns it after them.

        ``note`` is that of the last step, and encrypted at rest. ``version`` is the new one of a
        `CampaignEvent.REVISE`, with ``files`` as for `add_campaign`. Raises `IllegalStepError`,
        and `StaleError` (``campaign-stale``) if somebody else took a step since ``campaign`` was
        read.
        """
        ...

    async def campaign_files(self, campaign: CampaignId) -> dict[str, bytes]:
        """What was uploaded for its newest version, by path and in order of it; often nothing."""
        ...

    async def campaign_file(self, campaign: CampaignId, path: str) -> bytes | None:
        """One of them, such as a picture; None if it is not there."""
        ...

    async def claim_slot(
        self, occasion: Occasion, community: CommunityId, *, now: datetime
    ) -> bool:
        """Put on record that a post is about to be made, before it is.

        False if it is on record already, its campaign is not live, or we have left (nothing changes
        then).
        """
        ...

    async def claim_again(self, slot: SlotId, *, now: datetime) -> bool:
        """The same for another try at a post that is claimed; one more try is counted."""
        ...

    async def slot_posted(self, slot: SlotId, *, message: str, now: datetime) -> None:
        """It was made. Saying so twice is harmless; what was skipped stays so."""
        ...

    async def slot_skipped(
        self, occasion: Occasion, community: CommunityId, *, why: str, now: datetime
    ) -> None:
        """It is not made, and never will be. What was posted or skipped before stays as it is."""
        ...

    async def slots(self, campaign: CampaignId) -> list[SlotRecord]:
        """What is on record of a campaign's posts, by date and day."""
        ...

    async def claimed_slots(self) -> list[SlotRecord]:
        """All posts where we are that were begun and may not have been made, oldest first."""
        ...

    async def posts_since(self, community: CommunityId, since: datetime) -> list[SlotRecord]:
        """Posts that were made or claimed in a community since then, of all its campaigns."""
        ...

    async def page(self, community: CommunityId) -> Page | None:
        """The newest page of a community's rulebook, which says whether the bot is paused there."""
        ...

    async def habits(self, community: CommunityId) -> Habits | None:
        """When a community may be posted to; None if it has not said so."""
        ...

    async def set_habits(
        self, community: CommunityId, habits: Habits, *, by: str, now: datetime
    ) -> None:
        """When a community may be posted to from now on. Earlier habits stay on record."""
        ...
