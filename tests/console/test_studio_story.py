"""The studio in a browser: on a phone, in light and in dark."""

from playwright.async_api import expect

from tests.console.browsing import Browsing, no_serious_faults
from tests.console.studio_house import ANA, BO, STUDIO, a_campaign, a_week_later, at


async def test_a_campaign_is_found_read_and_approved_on_a_phone(browsing: Browsing) -> None:
    run = await a_campaign(browsing.served)
    page = await browsing.page(BO, phone=True, dark=True)
    await page.goto("/studio/")
    await no_serious_faults(page)
    await page.goto(STUDIO)
    await no_serious_faults(page)
    await page.locator(f"a[href='{at(run)}']").click()
    await no_serious_faults(page)
    await page.locator(f"a[href='{at(run, 'texts')}']").click()
    await expect(page.locator("article").first).to_be_visible()
    await no_serious_faults(page)
    await page.goto(at(run))
    await page.get_by_role("button", name="Approve version 1").press("Enter")
    await expect(page.get_by_text("you: approved it")).to_be_visible()
    await no_serious_faults(page)


async def test_what_was_missed_is_readable_in_light_as_well(browsing: Browsing) -> None:
    run = await a_campaign(browsing.served)
    await a_week_later(browsing.served, run, missed=2)
    page = await browsing.page(ANA, phone=True)
    await page.goto(at(run))
    await expect(page.get_by_text("left out, because").first).to_be_visible()
    await no_serious_faults(page)
