"""Nobody who chose a language meets English: a walk through the bot, the console and the API."""

import re
from collections.abc import Iterable
from typing import Final

import pytest

from tests.console.served import Served
from tests.discord_bot.evening import RULES
from tests.discord_bot.house import House
from tests.http_api.served import served_with
from tests.strings import COMPLETE
from tests.walk import on_api, on_console, on_discord
from tests.walk.leftovers import left_over

LOCALES: Final = sorted(COMPLETE)
FURTHER: Final = "it"
"""Here every command is given and every form is sent: what stands in code alone shows in any
language that is not English. In the others the walk is shorter.
"""

COMMAND: Final = re.compile(r"`/([\w-]+)((?: [\w-]+)*)`")


@pytest.mark.parametrize("locale", LOCALES)
async def test_on_discord_everybody_reads_their_own_language(house: House, locale: str) -> None:
    on_discord.speak(house, locale)
    async with house.running(rules=RULES) as app:
        walker = on_discord.Walker(house, app)
        await walker.evening()
        await walker.press_all()
        await walker.run_all(everything=locale == FURTHER)
        await walker.press_all()
        await house.quiet(app)

    seen = [*on_discord.seen_on_discord(house), *on_discord.said_of_commands(house, locale)]
    assert not (left := left_over(locale, seen, on_discord.NAMES)), "\n".join(left)
    assert strange_commands(seen, on_discord.commands_of(house, locale)) == []
    assert walker.refused == []


def strange_commands(seen: Iterable[str], known: frozenset[str]) -> list[str]:
    """Commands that people are told to give, and that their Discord does not offer."""
    named = {found for text in seen for found in COMMAND.findall(text)}
    return sorted(f"/{name}{rest}" for name, rest in named if name not in known)


@pytest.mark.asyncio(loop_factories=["ordinary"])
@pytest.mark.parametrize("locale", LOCALES)
async def test_in_the_console_everybody_reads_their_own_language(
    served: Served, locale: str
) -> None:
    unlinked = await on_console.furnish(served, locale)
    browser = on_console.Browser(served.guest(on_console.ROBIN), locale)

    await browser.everywhere("/", *unlinked, *on_console.UNLINKED)
    await browser.say_something()
    failed = list(browser.failed)
    await browser.turned_away()
    if locale == FURTHER:
        await browser.send_all()

    assert not failed, "\n".join(failed)
    assert not (left := left_over(locale, browser.seen, on_console.NAMES)), "\n".join(left)
    assert on_console.PAGES - browser.been == set()


@pytest.mark.asyncio(loop_factories=["ordinary"])
@pytest.mark.parametrize("locale", LOCALES)
async def test_from_our_api_everybody_hears_their_own_language(locale: str) -> None:
    async with served_with(on_api.asking()) as served:
        seen = [said async for said in on_api.seen_over_http(served, locale)]

    assert not (left := left_over(locale, seen, on_api.NAMES)), "\n".join(left)


def test_english_is_found_among_other_words_and_what_people_wrote_is_not() -> None:
    seen = ["Prendilo", "Take it", "Field required", "discord-sorry", "Zeppelin: take it"]

    assert left_over("it", seen, ["Zeppelin: take it"]) == [
        "the word take: Take it",
        "the word field, required: Field required",
        "the name discord-sorry: discord-sorry",
    ]
    assert strange_commands(["`/case show`, `/caso mostra`"], frozenset({"caso"})) == ["/case show"]
