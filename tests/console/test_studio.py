"""The studio over real sockets: the calendar of a community, and who may see it."""

from bot.service.people import Role
from tests.console.served import ELSEWHERE, Served, person
from tests.console.studio_house import ANA, BO, SAM, STUDIO, a_campaign, a_week_later, at, titles


async def test_a_manager_is_led_to_their_community_with_what_waits(served: Served) -> None:
    await a_campaign(served)

    page = await served.guest(BO).get("/studio/")

    assert page.status == 200
    assert f'href="{STUDIO}"' in page.text
    assert "One campaign waits to be approved." in page.text


async def test_the_calendar_says_what_is_posted_when(served: Served) -> None:
    run = await a_campaign(served)

    page = await served.guest(BO).get(STUDIO)

    assert page.status == 200
    assert f'href="{at(run)}"' in page.text
    assert "waits to be approved by somebody else" in page.text
    assert "Times by the clocks of Europe/Rome" in page.text
    assert all(title in page.text for title in titles("en"))
    assert "Nothing was posted yet." in page.text


async def test_it_says_what_was_posted_and_what_was_missed_and_why(served: Served) -> None:
    run = await a_campaign(served)
    await a_week_later(served, run, missed=2)

    calendar = await served.guest(BO).get(STUDIO)
    page = await served.guest(BO).get(at(run))

    for each in (calendar, page):
        assert "<td>posted</td>" in each.text
        assert "left out, because it was too late when it could have been posted" in each.text
    assert "Ana: put it forward" in page.text
    assert "you: approved it" in page.text


async def test_nobody_else_is_shown_a_campaign(served: Served) -> None:
    run, other = await a_campaign(served), await a_campaign(served, community=ELSEWHERE)
    member, far = person(Role.MEMBER), person(Role.MANAGER, ELSEWHERE)

    assert (await served.guest().get(STUDIO)).status == 303
    assert (await served.guest(member).get(STUDIO)).status == 403
    assert (await served.guest(member).get(at(run))).status == 403
    assert (await served.guest(far).get(STUDIO)).status == 404
    assert (await served.guest(far).get(at(run))).status == 404
    assert (await served.guest(ANA).get(at(other))).status == 404
    assert (await served.guest(SAM).get(at(run))).status == 200
