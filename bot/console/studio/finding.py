"""What the pages of the studio have in common: who asks, and the campaign that is asked for."""

from typing import Annotated

from fastapi import Depends, Path

from bot.console.guard import Inside, within
from bot.console.pages import plain
from bot.console.refused import RefusedError, Why
from bot.core.campaign import Campaign, CampaignId
from bot.service.campaign_ports import CampaignStore
from bot.service.campaigning import Campaigning
from bot.service.people import Role
from bot.wiring import App


async def _reads(inside: Annotated[Inside, within(Role.MEMBER)]) -> Inside:
    """Who manages campaigns or moderates: as on Discord, both look at them and approve."""
    roles = Role.MANAGER, Role.MODERATOR
    if not any(inside.person.may(role, inside.community) for role in roles):
        raise RefusedError(Why.ROLE)
    return inside


Reader = Annotated[Inside, Depends(_reads)]
"""Who may look at the campaigns of a path's community, and approve them."""

Manager = Annotated[Inside, within(Role.MANAGER)]
"""Who may also pause and end them."""


def _plain(campaign: Annotated[str, Path()]) -> CampaignId:
    return CampaignId(plain(campaign))


Wanted = Annotated[CampaignId, Depends(_plain)]
"""The id of the campaign in a path."""


async def campaign_here(store: CampaignStore, inside: Inside, wanted: CampaignId) -> Campaign:
    """The run of that id. Raises `RefusedError` (404) if this community has none of it."""
    campaign = await store.campaign(wanted)
    if campaign is None or campaign.community != inside.community:
        raise RefusedError(Why.NOT_THERE)
    return campaign


def campaigning(app: App) -> Campaigning:
    """The use cases of managers."""
    return Campaigning(app.store, app.content, app.clock)
