"""A browser, as people have one: the system's own Chromium, driven by Playwright."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final, Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.service.people import Person
from tests.console.served import Served

SERIOUS: Final = frozenset({"serious", "critical"})

HOW_TO_INSTALL: Final = (
    "This test needs Chromium: `apt-get install chromium` on Debian or Ubuntu, or put a program "
    "named chromium on the PATH."
)


@asynccontextmanager
async def started() -> AsyncIterator[Browser]:
    """Chromium. Fails the test, with what to do, where there is none."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.fail(HOW_TO_INSTALL, pytrace=False)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        try:
            yield browser
        finally:
            await browser.close()


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
        page.set_default_timeout(20_000)
        page.on("console", lambda said: self._heard(said.type, said.text))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        return page

    def _heard(self, kind: str, text: str) -> None:
        if kind == "error" and "the server responded with a status of" not in text:
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
