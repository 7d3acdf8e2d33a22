"""Review on the web: the same steps, rights and two persons as with Discord's commands."""

from bot.core.campaign import Campaign, CampaignEvent, CampaignState
from bot.service.people import Role
from tests.console.desk_house import XSS, runs, shows
from tests.console.served import ELSEWHERE, Served, person
from tests.console.studio_house import ANA, BO, SAM, a_campaign, at, managing


async def fresh(served: Served, run: Campaign) -> Campaign:
    found = await served.app.store.campaign(run.id)
    assert found is not None
    return found


async def test_somebody_else_approves_and_it_starts_by_itself(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(SAM)

    answer = await guest.send(at(run), at(run, "approve"), {"seen": "1"})

    assert (answer.status, answer.headers["location"]) == (303, at(run))
    after = await fresh(served, run)
    assert (after.state, {step.by for step in after.steps}) == (CampaignState.SCHEDULED, {SAM.id})
    page = await guest.get(at(run))
    assert "you: approved it" in page.text
    assert "Approve version" not in page.text


async def test_nobody_approves_what_they_wrote(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)

    page = await guest.get(at(run))
    answer = await guest.send(at(run), at(run, "approve"), {"seen": "1"})

    assert "You wrote this version, so somebody else reads and approves it" in page.text
    assert "Approve version" not in page.text
    assert answer.status == 400
    assert (await fresh(served, run)).state is CampaignState.DRAFT


async def test_only_the_version_that_was_read_is_approved(served: Served) -> None:
    run = await a_campaign(served)
    await a_campaign(served, locale="it")

    answer = await served.guest(BO).send(at(run), at(run, "approve"), {"seen": "1"})

    assert answer.status == 400
    assert "Version 2 is there by now" in answer.text
    assert (await fresh(served, run)).state is CampaignState.DRAFT


async def test_a_manager_pauses_lets_go_on_and_ends_and_says_why(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    await managing(served).approve(run, by=BO.id)

    for event, state in (("pause", "paused"), ("resume", "live"), ("stop", "ended")):
        answer = await guest.send(at(run), at(run, "step"), {"event": event, "why": XSS})
        assert answer.status == 303
        assert (await fresh(served, run)).state == state
        assert (await fresh(served, run)).steps[-1].note == XSS
    page = await guest.get(at(run))
    assert shows(page, XSS)
    assert not runs(page)
    assert "/step" not in page.text


async def test_others_may_not_and_no_step_is_taken_that_is_not_offered(served: Served) -> None:
    run = await a_campaign(served)
    await managing(served).approve(run, by=BO.id)
    far = person(Role.MANAGER, ELSEWHERE)

    stop, begin = {"event": "stop"}, {"event": CampaignEvent.BEGIN.value}
    assert (await served.guest(SAM).send("/practice/", at(run, "step"), stop)).status == 403
    assert (await served.guest(far).send("/practice/", at(run, "step"), stop)).status == 404
    assert (
        await served.guest(far).send("/practice/", at(run, "approve"), {"seen": "1"})
    ).status == 404
    assert (await served.guest(BO).send(at(run), at(run, "step"), begin)).status == 400
    assert (await served.guest(BO).post(at(run, "step"), stop)).status == 403
    assert "/step" not in (await served.guest(SAM).get(at(run))).text
    assert (await fresh(served, run)).state is CampaignState.SCHEDULED
