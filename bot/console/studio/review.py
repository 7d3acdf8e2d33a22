"""Review: a campaign that somebody else has put forward is approved; it is paused, let go on and
ended. Nobody approves what they wrote: the same use cases as Discord's commands see to that.
"""

from typing import Annotated, Final

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from bot.console.pages import Pages, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.studio.finding import Manager, Reader, Wanted, campaign_here, campaigning
from bot.core.campaign import Campaign, CampaignEvent, CampaignState, may_take
from bot.core.errors import BadInputError, IllegalStepError

BY_HAND: Final = (CampaignEvent.RESUME, CampaignEvent.PAUSE, CampaignEvent.STOP)
"""What who manages campaigns does with one, beside approving it."""

FIRST: Final = (CampaignEvent.REVIEW, CampaignEvent.APPROVE, CampaignEvent.SCHEDULE)
"""One of these comes next where a campaign waits to be approved."""

UNREAD: Final = frozenset({CampaignState.DRAFT, CampaignState.REVIEWED})
"""States in which somebody else has to read it."""

Note = Annotated[str, Form(max_length=200)]


def may(campaign: Campaign, event: CampaignEvent, by: str) -> bool:
    """Whether somebody can take a step now; it is looked at again when they do."""
    try:
        may_take(campaign, event, by)
    except IllegalStepError:
        return False
    return True


def offered(campaign: Campaign, by: str, *, manages: bool) -> list[str]:
    """The steps that somebody is offered: ``approve`` first, then what managers do."""
    others = [each.value for each in BY_HAND if manages and may(campaign, each, by)]
    mine = by == campaign.author
    approves = not mine and any(may(campaign, each, by) for each in FIRST)
    return ["approve", *others] if approves else others


def routes(parts: Parts, pages: Pages) -> APIRouter:  # noqa: ARG001 - what every module is given
    """What the forms on the page of a campaign do."""
    router, app = APIRouter(), parts.kept

    @router.post("/{community}/campaign/{campaign}/approve")
    async def approve(
        inside: Reader, campaign: Wanted, seen: Annotated[int, Form(ge=1)]
    ) -> Response:
        run = await campaign_here(app.store, inside, campaign)
        if run.version != seen:
            raise BadInputError("campaign-another-version", seen=seen, now=run.version)
        await campaigning(app).approve(run, by=inside.person.id)
        return _back(run)

    @router.post("/{community}/campaign/{campaign}/step")
    async def step(
        inside: Manager, campaign: Wanted, event: Annotated[str, Form(max_length=20)],
        why: Note = "",
    ) -> Response:  # fmt: skip
        run = await campaign_here(app.store, inside, campaign)
        if event not in BY_HAND:
            raise RefusedError(Why.WRONG)
        taken = CampaignEvent(event)
        await campaigning(app).take(run, taken, by=inside.person.id, note=why.strip())
        return _back(run)

    return router


def _back(run: Campaign) -> RedirectResponse:
    """To the page of the campaign, which shows what was done."""
    page = url("/studio/{community}/campaign/{campaign}", community=run.community, campaign=run.id)
    return RedirectResponse(page, 303)
