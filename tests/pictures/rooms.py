"""Pictures of the practice room in a browser: the real page, the shipped model, Chromium."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from playwright.async_api import Browser, Page, async_playwright

import classifiers
from bot.console.serving import practice_alone
from bot.http_api.api import Bounds
from bot.http_api.serving import Place, answer_all, listening
from bot.inference import ThreadClassifier
from bot.settings import Settings
from bot.wiring import SystemClock, languages_of
from campaign_content.loader import load

HURTFUL: Final = "nobody likes your singing, you sound like a dying cat"
PATIENCE: Final = 300_000.0
"""Milliseconds: a machine that is busy with something else takes its time."""

LARGEST: Final = 200_000
"""Bytes of one picture."""


def take_all(folder: Path) -> None:
    """Take all of them, none too large to be looked at on the way."""
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(taken(folder))
    for file in folder.glob("practice-*.png"):
        size = file.stat().st_size
        assert size <= LARGEST, f"{file}: {size} bytes"


async def taken(folder: Path) -> None:
    """The pictures, as files in a folder."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    async with _room() as address, async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        await _light(await _page(browser, address, "light", (1200, 1080)), folder)
        await _dark(await _page(browser, address, "dark", (390, 844)), folder)
        await browser.close()


async def _light(page: Page, folder: Path) -> None:
    """Somebody is asked to think again, and moderators look at what came before."""
    await _say(page, "priya", "hell yeah we got the slot for the school concert!! friday 6pm")
    await _say(page, "leo", "you are such a loser, nobody wants you here")
    await page.locator("#delete-2").click()
    await page.get_by_text("leo chose").wait_for()
    await _say(page, "tess", "i could try to sing? i've been practising")
    await _say(page, "jonah", HURTFUL)
    await page.get_by_text("Only jonah sees this").first.wait_for()
    await page.evaluate("document.querySelector('#m-4').scrollIntoView({block: 'start'})")
    await page.evaluate("window.scrollTo(0, 0)")
    await _take(page, folder / "practice-light.png")


async def _dark(page: Page, folder: Path) -> None:
    """The same prompt on a phone."""
    await _say(page, "jonah", HURTFUL)
    await page.get_by_text("Only jonah sees this").first.wait_for()
    await page.evaluate("document.querySelector('.practice-scroll').scrollTop = -100000")
    await page.evaluate("document.querySelector('#chat').scrollIntoView()")
    await _take(page, folder / "practice-dark-phone.png")


async def _say(page: Page, who: str, text: str) -> None:
    await page.get_by_role("radio", name=who).check()
    await page.fill("#text", text)
    await page.keyboard.press("Enter")
    await page.locator("#log > li").filter(has_text=text).wait_for()


async def _take(page: Page, file: Path) -> None:
    await page.screenshot(path=file, caret="initial", animations="disabled")


async def _page(
    browser: Browser, address: str, scheme: Literal["light", "dark"], size: tuple[int, int]
) -> Page:
    context = await browser.new_context(
        base_url=address,
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en",
    )
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await page.goto("/practice/")
    return page


@asynccontextmanager
async def _room() -> AsyncIterator[str]:
    model, stop = classifiers.load(), asyncio.Event()
    with TemporaryDirectory() as home, listening(Place(port=0)) as listener:
        settings = Settings(home=Path(home), database="")
        async with (
            ThreadClassifier(model, seconds=PATIENCE / 1000) as classifier,
            practice_alone(
                settings, classifier, load(), SystemClock(), languages_of(model)
            ) as site,
            asyncio.TaskGroup() as group,
        ):
            group.create_task(answer_all(stop, site, listener, Bounds()))
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                stop.set()
