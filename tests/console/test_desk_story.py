"""The desk in a browser: with the keyboard alone, on a phone, in light and in dark."""

from playwright.async_api import expect

from bot.core.case import CaseState
from bot.service.people import Role
from tests.console.browsing import Browsing, no_serious_faults, tab_to
from tests.console.desk_house import (
    DESK,
    ROBIN,
    SAM,
    THREAT,
    a_case,
    at,
    do,
    fresh,
    link_to,
    of_member,
    reported,
    upheld,
)
from tests.console.served import person


async def test_a_case_is_found_read_taken_and_decided_with_the_keyboard_on_a_phone(
    browsing: Browsing,
) -> None:
    served = browsing.served
    case = await a_case(served)
    await reported(served, 5, by="discord:5", what="look")
    page = await browsing.page(ROBIN, phone=True, dark=True)
    await page.goto(DESK)
    await no_serious_faults(page)

    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await expect(page.locator("[data-row]:nth-child(2) [data-open]")).to_be_focused()
    await page.keyboard.press("k")
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"**{at(case)}")
    await expect(page.get_by_text("I will kill you")).to_be_hidden()
    await page.keyboard.press("s")
    await expect(page.get_by_text(THREAT, exact=True)).to_be_visible()
    await page.keyboard.press("t")
    await page.locator('#why[aria-keyshortcuts="w"]').wait_for()  # the keys are there
    await page.keyboard.press("w")
    await expect(page.locator("#why")).to_be_focused()
    await page.keyboard.type("just a joke to them")
    await no_serious_faults(page)
    assert await page.locator("main img").count() == 0
    await tab_to(page, "[value=overturn]")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("just a joke to them")).to_be_visible()

    after = await fresh(served, case)
    assert (after.state, after.steps[-1].note) == (CaseState.OVERTURNED, "just a joke to them")


async def test_what_others_do_shows_by_itself_and_letters_can_be_switched_off(
    browsing: Browsing,
) -> None:
    served = browsing.served
    case = await a_case(served)
    page = await browsing.page(ROBIN)
    await page.goto(DESK)
    await page.keyboard.press("j")
    await do(served.guest(SAM), case, "take")
    await page.evaluate("htmx.trigger('#queue', 'refresh')")
    await expect(page.get_by_text("Somebody is looking at it.")).to_be_visible()
    await expect(page.locator("[data-open]")).to_be_focused()
    await expect(page.locator("#queue-said")).to_have_text("One case waits.")

    await page.locator("#keys-on").uncheck()
    await page.reload()
    await page.keyboard.press("j")
    await expect(page.locator("[data-open]")).not_to_be_focused()
    await expect(page.locator("#keys-on")).not_to_be_checked()


async def test_every_page_of_the_desk_reads_well(browsing: Browsing) -> None:
    served = browsing.served
    open_ = await a_case(served)
    done = await upheld(served, 2)
    link = await link_to(served, done)
    wide = await browsing.page(person(Role.ADMIN))
    narrow = await browsing.page(person(Role.ADMIN), phone=True, dark=True)
    await narrow.set_viewport_size({"width": 320, "height": 640})

    both = (at(open_), f"{DESK}appeals", f"{DESK}rules/change?preset=gaming")
    for path in (
        "/desk/", at(done), link, of_member("discord:77"), f"{DESK}rules", f"{DESK}words",
        f"{DESK}words/preview?what=deny&word=sausage", f"{DESK}tune", f"{DESK}readiness", *both,
    ):  # fmt: skip
        for page in (wide, narrow) if path in both else (narrow,):
            await page.goto(path)
            await no_serious_faults(page)


async def test_who_was_banned_appeals_on_a_phone_without_scripts(browsing: Browsing) -> None:
    case = await upheld(browsing.served)
    page = await browsing.page(phone=True, scripts=False)
    await page.goto(await link_to(browsing.served, case))

    await page.locator("#note").fill("it was a joke")
    await page.get_by_role("button", name="Ask for a second look").click()

    await page.get_by_text("Somebody else looks at it").wait_for()
    assert (await fresh(browsing.served, case)).state is CaseState.APPEALED
