"""A browser, as people have one: the system's own Chromium, driven by Playwright."""

import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread
from typing import Final, Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, Playwright, async_playwright
from playwright.async_api import TimeoutError as TimedOut

from bot.service.people import Person
from tests.console.served import Served

SERIOUS: Final = frozenset({"serious", "critical"})

REFUSED: Final = ("the server responded with a status of", "Response Status Error Code")
"""What a browser says of an answer that is no page; tests look at those themselves."""

GONE: Final = ("htmx:sendError", "htmx:sendAbort", "net::ERR_ABORTED")
"""What is said of a question that was under way when its page was left: pages that refresh
themselves ask now and then.
"""

LISTENS: Final = "DevTools listening on "

FLAGS: Final = (
    "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--force-color-profile=srgb", "--hide-scrollbars",
)  # fmt: skip

HOW_TO_INSTALL: Final = (
    "This test needs Chromium: `apt-get install chromium` on Debian or Ubuntu, or put a program "
    "named chromium on the PATH."
)


@contextmanager
def chromium() -> Iterator[str]:
    """The address at which a Chromium of its own can be driven. Fails the test, with what to do,
    where there is none.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.fail(HOW_TO_INSTALL, pytrace=False)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = [*FLAGS, f"--user-data-dir={profile}", "--remote-debugging-port=0"]
        with subprocess.Popen([program, *flags], stderr=subprocess.PIPE, text=True) as process:
            try:
                address = _said_where(process)
                Thread(target=_heard_out, args=(process,), daemon=True).start()
                yield address
            finally:
                process.kill()


def _said_where(process: subprocess.Popen[str]) -> str:
    """What it says once it listens."""
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        if line.startswith(LISTENS):
            return line.removeprefix(LISTENS).strip()
        said.append(line)
    return pytest.fail(f"Chromium did not start: {said}", pytrace=False)


def _heard_out(process: subprocess.Popen[str]) -> None:
    """What else it says nobody needs, but a full pipe would stop it."""
    for _ in process.stderr or ():
        pass


@asynccontextmanager
async def driven(address: str) -> AsyncIterator[Browser]:
    """A browser that runs already."""
    async with async_playwright() as playwright:
        yield await _connected(playwright, address)


async def _connected(playwright: Playwright, address: str) -> Browser:
    """A browser that is still starting on a busy machine may let the first who asks wait for ever,
    and answers the next.
    """
    for patience in (20_000, 40_000):
        with suppress(TimedOut):
            return await playwright.chromium.connect_over_cdp(address, timeout=patience)
    return await playwright.chromium.connect_over_cdp(address, timeout=90_000)


@dataclass
class Browsing:
    """A browser in front of a console that runs."""

    browser: Browser
    served: Served
    problems: list[str] = field(default_factory=list)
    """What a page complained of: errors of scripts, and what its policy refused."""

    contexts: list[BrowserContext] = field(default_factory=list)

    async def page(
        self,
        who: Person | None = None,
        *,
        phone: bool = False,
        dark: bool = False,
        scripts: bool = True,
        locale: str = "en",
    ) -> Page:
        """A page in a fresh window, of somebody who is signed in if ``who`` is given.

        Relative addresses are the console's own: ``await page.goto("/desk/")``.
        """
        scheme: Literal["dark", "light"] = "dark" if dark else "light"
        context = await self.browser.new_context(
            base_url=self.served.address,
            viewport={"width": 375, "height": 740} if phone else {"width": 1280, "height": 900},
            color_scheme=scheme,
            has_touch=phone,
            java_script_enabled=scripts,
            locale=locale,
            reduced_motion="reduce",
        )
        self.contexts.append(context)
        if who is not None:
            token, where = self.served.token(who), self.served.address
            await context.add_cookies([{"name": "kindness-session", "value": token, "url": where}])
        page = await context.new_page()
        page.set_default_timeout(60_000)  # a busy machine is no fault of a page
        page.on("console", lambda said: self._heard(said.type, said.text))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        return page

    def _heard(self, kind: str, text: str) -> None:
        if kind == "error" and not any(one in text for one in (*REFUSED, *GONE)):
            self.problems.append(text)


async def no_serious_faults(page: Page) -> None:
    """Fail if axe-core finds what keeps people from using the page, or if it is wider than the
    window.
    """
    found = (await Axe().run(page)).response["violations"]
    faults = [
        f"{each['id']}: {each['help']}: {[node['html'] for node in each['nodes']][:3]}"
        for each in found
        if each["impact"] in SERIOUS
    ]
    assert faults == []
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wider) <= 0


async def tab_to(page: Page, selector: str, *, most: int = 40) -> None:
    """Press Tab until this has the focus, as who uses no mouse does; fails if it never has."""
    for _ in range(most):
        await page.keyboard.press("Tab")
        if await page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    pytest.fail(f"Tab never comes to {selector}", pytrace=False)
