"""Campaigns before the managers of a console: what the tests of the studio begin with."""

from datetime import timedelta

from bot.console.pages import url
from bot.core.campaign import Campaign
from bot.core.comment import CommunityId, PlaceId
from bot.core.habits import Habits
from bot.service.campaign_posting import CampaignPosting
from bot.service.campaigning import Campaigning, Wish
from bot.service.people import Role
from tests.campaign_world import MemoryPoster
from tests.console.served import HERE, Served, library, person

STUDIO = url("/studio/{community}/", community=HERE)
CAMPAIGN = "create-kindness"
ANA = person(Role.MANAGER, name="Ana")
BO = person(Role.MANAGER, name="Bo")
SAM = person(Role.MODERATOR, name="Sam")
HABITS = Habits("Europe/Rome")


def at(run: Campaign, step: str = "") -> str:
    """The page of a campaign, or where a form of it is sent."""
    page = url("/studio/{community}/campaign/{campaign}", community=HERE, campaign=run.id)
    return f"{page}/{step}" if step else page


def managing(served: Served) -> Campaigning:
    """The use cases of managers, as Discord's commands have them."""
    return Campaigning(served.app.store, served.app.content, served.app.clock)


async def a_campaign(
    served: Served, *, by: str = ANA.id, community: CommunityId = HERE, locale: str = "en"
) -> Campaign:
    """The campaign that we ship, put forward to begin tomorrow."""
    start = served.clock.now().date() + timedelta(days=1)
    wish = Wish(PlaceId("discord:5"), locale, start)
    return await managing(served).put_forward(community, CAMPAIGN, wish, by=by, habits=HABITS)


async def a_week_later(served: Served, run: Campaign, *, missed: int) -> None:
    """Approved, with its first post made on time and the next ``missed`` days slept through."""
    await managing(served).approve(run, by=BO.id)
    posting = CampaignPosting(served.app.store, MemoryPoster(served.clock), served.clock)
    first, *_ = await managing(served).planned(run)
    served.clock.at = first.opens
    await posting.tick()
    served.clock.at += timedelta(days=missed, hours=23)
    await posting.tick()


def titles(locale: str) -> list[str]:
    """What the first texts of the campaign are called in a language."""
    slots = library().calendar(CAMPAIGN).slots[:3]
    return [library().text(slot.text, locale).title for slot in slots]
