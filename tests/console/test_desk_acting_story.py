"""Acting on a case in a browser: with the keyboard alone, on a phone, in every language."""

from playwright.async_api import expect

from bot.core.case import CaseEvent, CaseState, holder
from bot.core.errors import SettledError
from bot.service.session_ports import Way
from bot.words import locales
from tests.console.acting_house import DAY, MONA, OTTO, carried, events, in_hands, proposed
from tests.console.browsing import Browsing, no_serious_faults, tab_to
from tests.console.desk_house import at, fresh

WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


async def test_who_wrote_it_is_warned_and_timed_out_with_the_keyboard_on_a_phone(
    browsing: Browsing,
) -> None:
    served = browsing.served
    case = await in_hands(served)
    served.hands.fail(f"{case.comment}/timeout-2", [SettledError("discord-timeout-stands-above")])
    page = await browsing.page(MONA, phone=True, dark=True)
    await page.goto(at(case))

    await page.locator('[data-key="a"][aria-keyshortcuts]').wait_for()  # the keys are there
    await page.keyboard.press("a")
    await expect(page.get_by_text("The warning counts against its author.")).to_be_visible()
    await tab_to(page, "#warn-why")
    await page.keyboard.type("please leave Ben alone")
    await no_serious_faults(page)
    await tab_to(page, "button")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("The bot is doing it now.")).to_be_visible()
    await carried(served)
    await page.evaluate("htmx.trigger('#outcomes', 'refresh')")
    await expect(page.get_by_text("was told of the warning in private")).to_be_visible()

    await page.locator('[data-key="p"][aria-keyshortcuts]').wait_for()
    await page.keyboard.press("p")
    await tab_to(page, "#length")
    await page.keyboard.type("1 day")
    await expect(page.locator("#length")).to_have_value(DAY)
    await tab_to(page, "button")
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"**{at(case)}")
    await expect(page.get_by_text("Its author is to be timed out until")).to_be_visible()
    await carried(served)
    await page.evaluate("htmx.trigger('#outcomes', 'refresh')")
    await expect(page.get_by_text("is not above theirs")).to_be_visible()
    await no_serious_faults(page)

    after = await fresh(served, case)
    assert (after.state, after.steps[-1].seconds) == (CaseState.UPHELD, int(DAY))
    assert await events(served, case) == [CaseEvent.TAKE, CaseEvent.WARN, CaseEvent.UPHOLD]


async def test_a_case_is_handed_over_without_scripts_and_shows_at_the_other_end(
    browsing: Browsing,
) -> None:
    served = browsing.served
    case = await in_hands(served)
    await served.signing.open(OTTO, Way.DISCORD)
    mona = await browsing.page(MONA, scripts=False)
    await mona.goto(at(case))

    await mona.get_by_text("Hand it over").first.click()
    await mona.locator("#to").select_option(label="Otto (2)")
    await mona.get_by_role("button", name="Hand it over").click()
    await expect(mona.get_by_text("you handed it over to 2")).to_be_visible()

    assert holder(await fresh(served, case)) == OTTO.id
    otto = await browsing.page(OTTO)
    await otto.goto(at(case))
    await expect(otto.get_by_text("In the hands of: you.")).to_be_visible()


async def test_it_reads_well_in_every_language_on_a_narrow_phone(browsing: Browsing) -> None:
    served = browsing.served
    case = await in_hands(served, case=await proposed(served))
    await served.signing.open(OTTO, Way.DISCORD)
    page = await browsing.page(MONA, phone=True)
    await page.set_viewport_size({"width": 320, "height": 640})

    for locale in locales():
        await page.goto(f"{at(case)}?lang={locale}")
        await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert await page.evaluate(WIDER) <= 0, locale
    await no_serious_faults(page)
