"""Signing in and out as people do it: on a phone, with the keyboard alone, without scripts."""

import pytest
from playwright.async_api import Page

from bot.console.discord_oauth import MANAGE_MESSAGES
from bot.core.rules import preset
from bot.discord_bot.ids import community_id
from bot.service.people import Role
from tests.console.browsing import Browsing, no_serious_faults, tab_to
from tests.console.oauth_standin import OAuthStandIn
from tests.console.served import HERE, Served, person

XSS = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
SCHOOL = 11


async def test_with_a_link_and_the_keyboard_alone_on_a_phone_in_the_dark(
    browsing: Browsing, served: Served
) -> None:
    page = await browsing.page(phone=True, dark=True)
    token = await served.signing.link(Role.ADMIN)
    await page.goto("/desk/")
    assert page.url.endswith("/door?to=/desk/")
    await no_serious_faults(page)

    await page.goto(f"/door/link?token={token}")
    await no_serious_faults(page)
    await tab_to(page, "main button")
    await page.keyboard.press("Enter")
    await page.get_by_text("You are Operator").wait_for()
    await no_serious_faults(page)
    await tab_to(page, "nav a[href='/desk/']")
    await page.keyboard.press("Enter")
    await page.locator("nav a[aria-current=page]").wait_for()
    await page.goto("/door/sign-ins")
    await no_serious_faults(page)
    await tab_to(page, ".who button")
    await page.keyboard.press("Enter")

    await page.get_by_role("link", name="Sign in").wait_for()
    await page.goto("/desk/")
    assert page.url.endswith("/door?to=/desk/")


async def test_with_a_link_where_no_script_runs(browsing: Browsing, served: Served) -> None:
    page = await browsing.page(scripts=False)

    await page.goto(f"/door/link?token={await served.signing.link(Role.MODERATOR)}")
    await page.locator("main button").click()

    await page.get_by_text("You are Operator").wait_for()
    assert await page.locator("nav a[href='/studio/']").count() == 0


async def test_with_discord_and_back_to_the_page_that_was_wanted(
    browsing: Browsing, served: Served, discord: OAuthStandIn
) -> None:
    now = served.clock.now()
    rules, school = preset("school"), community_id(SCHOOL)
    await served.app.store.set_rules(school, rules, by="mod", now=now)
    discord.account.joins(SCHOOL, "School", MANAGE_MESSAGES)
    page = await browsing.page(locale="it-IT")

    await page.goto("/desk/")
    await no_serious_faults(page)
    await page.get_by_role("link", name="Accedi con Discord").click()

    await page.get_by_text("Sei Mona").wait_for()
    assert page.url == f"{served.address}/desk/"


async def test_a_name_that_is_a_program_is_a_name(browsing: Browsing) -> None:
    page = await browsing.page(person(Role.ADMIN, HERE, XSS))
    opened: list[str] = []
    page.on("dialog", lambda dialog: opened.append(dialog.message))

    await page.goto("/")

    assert await page.get_by_text(XSS).count() == 1
    assert await page.locator("img").count() == 0
    assert opened == []


async def test_what_is_refused_is_said_where_it_was_asked(browsing: Browsing) -> None:
    page = await browsing.page(person(Role.MODERATOR))
    await page.goto("/desk/")

    await press_live(page, "/door/out")

    await (
        page.locator("#notice").get_by_text("We could not tell that this came from you").wait_for()
    )
    assert await page.locator("main h1").count() == 1


async def press_live(page: Page, path: str) -> None:
    """Press a button that htmx sends, without the token of the page."""
    await page.evaluate(
        """path => {
            const button = document.createElement("button");
            button.setAttribute("hx-post", path);
            document.querySelector("main").append(button);
            htmx.process(button);
            button.click();
        }""",
        path,
    )


@pytest.mark.parametrize("path", ["/nothing-here", "/door"])
async def test_pages_of_the_frame_read_well_at_320_pixels(browsing: Browsing, path: str) -> None:
    page = await browsing.page(person(Role.ADMIN), phone=True)
    await page.set_viewport_size({"width": 320, "height": 640})

    await page.goto(path)

    await no_serious_faults(page)
