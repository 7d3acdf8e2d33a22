"""The practice room in a browser: with the keyboard alone, on a phone, in light and in dark."""

from playwright.async_api import Page, expect

from tests.console.browsing import Browsing, no_serious_faults
from tests.console.test_practice import script
from tests.service.conftest import HURTFUL

ROOM = "/practice/"
expect.set_options(timeout=60_000)  # a busy machine is no fault of a page


async def focus_on(page: Page, what: str) -> None:
    """Press Tab until the focus is on what a selector names."""
    for _ in range(80):
        if await page.evaluate("what => document.activeElement.matches(what)", what):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {what}")


async def test_the_whole_story_with_the_keyboard_alone(browsing: Browsing) -> None:
    browsing.served.classifier.script = script
    page = await browsing.page()
    await page.goto(ROOM)
    await focus_on(page, "input[name=who]")
    for _ in range(4):
        await page.keyboard.press("ArrowRight")
    await focus_on(page, "#text")
    await page.keyboard.type(HURTFUL)
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Only leo sees this").first).to_be_visible()
    await expect(page.locator("#text")).to_be_focused()
    await expect(page.locator("#cases > li")).to_have_count(0)

    for _ in range(60):
        if await page.evaluate("document.activeElement.id.startsWith('mistake-')"):
            break
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("leo chose: this is a mistake.")).to_be_focused()
    await expect(page.locator("#cases > li")).to_have_count(1)

    await focus_on(page, "#overturn-1")
    await page.keyboard.press("Enter")
    await expect(page.locator("#cases")).to_contain_text("Moderator 1: overturns it")
    await focus_on(page, "#preset")
    await page.keyboard.press("ArrowDown")
    await expect(page.locator("#effect")).to_contain_text("different")
    await no_serious_faults(page)


async def test_on_a_phone_in_the_dark_the_lesson_is_gone_through(browsing: Browsing) -> None:
    browsing.served.classifier.script = script
    page = await browsing.page(phone=True, dark=True)
    await page.goto(ROOM)
    await page.get_by_role("button", name="Take the lesson").click()
    await page.locator("#try-greet").click()
    await expect(page.locator("#lesson")).to_contain_text("1 of 8 done")
    await page.get_by_role("radio", name="leo").check()
    await page.fill("#text", HURTFUL)
    await page.get_by_role("button", name="Send", exact=True).click()
    await page.get_by_text("Edit and send again", exact=True).click()
    await page.get_by_label("leo writes instead:").fill("I was angry")
    await page.get_by_role("button", name="Send it").click()
    await expect(page.locator("#lesson")).to_contain_text("3 of 8 done")
    await page.locator("#m-2 summary", has_text="Why?").click()
    await expect(page.locator("#m-2 .practice-why")).to_contain_text("No rule was reached")
    await no_serious_faults(page)
