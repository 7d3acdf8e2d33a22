"""Pictures of the console's pages: the desk on a case, the studio's editor, in Chromium."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.async_api import Page

from bot.console.discord_oauth import DiscordOAuth
from tests.console.acting_house import MONA, in_hands, proposed
from tests.console.browsing import Browsing, chromium, driven
from tests.console.desk_house import at as case_at
from tests.console.oauth_standin import CLIENT, SECRET, oauth_standin
from tests.console.served import served_in
from tests.console.studio_house import ANA, a_campaign, at

TEXT: Final = "ck-01-one-question"


def take_all(folder: Path) -> None:
    """Take all of them."""
    with TemporaryDirectory() as home, chromium() as browser:
        asyncio.run(_taken(Path(home), browser, folder))


async def _taken(home: Path, browser: str, folder: Path) -> None:
    async with (
        oauth_standin() as discord,
        served_in(home, discord=DiscordOAuth(CLIENT, SECRET, discord.address)) as served,
        driven(browser) as running,
    ):
        front = Browsing(running, served)
        case = await in_hands(served, case=await proposed(served))
        page = await front.page(MONA)
        await page.goto(case_at(case))
        await _take(page, folder / "desk-light.png")
        run = await a_campaign(served)
        page = await front.page(ANA, dark=True)
        await page.goto(f"{at(run, 'edit')}?text={TEXT}&language=en")
        await _take(page, folder / "studio-dark.png")
        for context in front.contexts:
            await context.close()


async def _take(page: Page, file: Path) -> None:
    await page.wait_for_load_state("networkidle")
    await page.screenshot(path=file, caret="initial", animations="disabled")
