"""Whether the models treat groups of people alike, beside each other on the web."""

from itertools import product
from pathlib import Path

import pytest
from fastapi import APIRouter

from bot.console.numbers.groups import GROUPS, Alike, Part, Treated, alike
from bot.console.numbers.routes import add_languages
from bot.console.pages import Pages, words_for
from bot.console.statics import Statics
from bot.service.people import Role
from bot.words import locales
from tests.console.browsing import Browsing, driven, no_serious_faults
from tests.console.served import Page, person, served_in

CARD = """
name = "a"
version = "1"
languages = ["en", "it"]

[measured.groups_en]
women = { quiet = 8, quiet_right = 7, heard = 8, heard_right = 6 }
roma = { quiet = 8, quiet_right = 8, heard = 8, heard_right = 3 }
martians = { quiet = 8, quiet_right = 0, heard = 8, heard_right = 0 }
contrasts = { pairs = 0, right = 0 }
all = { quiet = 24, quiet_right = 15, heard = 24, heard_right = 9 }

[measured.groups_it]
women = { quiet = 8, quiet_right = 6, heard = 8, heard_right = 5 }
"""


@pytest.fixture
def measured_by(tmp_path: Path) -> Path:
    """A folder with the card of a model that was measured by groups."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "card.toml").write_text(CARD, "utf-8")
    return folder


@pytest.fixture
def numbers(measured_by: Path) -> Alike:
    """What stands in it."""
    found = alike(measured_by)
    assert found is not None
    return found


async def page_of(model: Path, folder: Path, language: str = "en") -> Page:
    """The page about a model of a folder."""
    router = APIRouter()
    add_languages(router, Pages(Statics()), many=model)
    async with served_in(folder, more=router) as served:
        guest = served.guest(person(Role.MEMBER), {"Accept-Language": language})
        return await guest.get("/try/languages")


def test_cruel_lines_found_and_quiet_ones_flagged_are_read_from_the_card(numbers: Alike) -> None:
    assert (numbers.languages, numbers.groups) == (("en", "it"), ("women", "roma"))
    assert numbers.of("women", "en") == Treated(found=Part(6, 8), alarms=Part(1, 8))
    assert numbers.of("roma", "it") is None
    assert numbers.most == 8


def test_languages_and_groups_are_taken_together(numbers: Alike) -> None:
    assert numbers.in_all_languages("women") == Treated(found=Part(11, 16), alarms=Part(3, 16))
    assert numbers.of_all_groups("en") == Treated(found=Part(9, 16), alarms=Part(1, 16))
    assert numbers.whole == Treated(found=Part(14, 24), alarms=Part(3, 24))


def test_a_card_that_was_not_measured_by_groups_has_none(tmp_path: Path) -> None:
    assert alike(tmp_path) is None

    (tmp_path / "card.toml").write_text("[measured.own.it]\nquiet = 10\n", "utf-8")
    alike.cache_clear()

    assert alike(tmp_path) is None


def test_every_group_of_our_lines_has_a_name_on_the_page_in_every_language() -> None:
    lines = Path(__file__).parents[1] / "benchmarks" / "parity" / "en.tsv"
    written = [row.split("\t")[0] for row in lines.read_text("utf-8").splitlines()]

    assert tuple(dict.fromkeys(written)) == GROUPS
    for locale in locales():
        said = [words_for(locale).say(f"console-numbers-identity-{group}") for group in GROUPS]
        assert len(set(said)) == len(GROUPS)


async def test_groups_stand_beside_each_other_with_few_lines_owned_up_to(
    measured_by: Path, tmp_path: Path
) -> None:
    page = await page_of(measured_by, tmp_path)

    assert page.status == 200
    assert "at most 8 lines" in page.text
    assert '<th scope="row">Women</th>\n<td class="number">6 of 8</td>' in page.text
    assert '<th scope="row">Romani people</th>\n<td class="number">3 of 8</td>' in page.text
    assert page.text.count("<caption>Of the") == 2
    assert page.text.count("<table") == page.text.count("<caption>") == 3
    assert "<th>" not in page.text
    assert "style=" not in page.text


@pytest.mark.parametrize("language", locales())
async def test_it_is_said_in_every_language(
    measured_by: Path, tmp_path: Path, language: str
) -> None:
    page = await page_of(measured_by, tmp_path, language)

    words = words_for(language)
    for name in ("groups-about", "groups-fault", "group-all", "identity-roma"):
        assert words.say(f"console-numbers-{name}") in page.text


async def test_a_full_card_reads_well_on_a_phone(tmp_path: Path, chromium_at: str) -> None:
    tables = (
        f"[measured.groups_{language}.{group}]\n"
        "quiet = 8\nquiet_right = 7\nheard = 8\nheard_right = 5\n"
        for language, group in product(locales(), GROUPS)
    )
    (tmp_path / "card.toml").write_text("".join(tables), "utf-8")
    router = APIRouter()
    add_languages(router, Pages(Statics()), many=tmp_path)

    async with served_in(tmp_path, more=router) as served, driven(chromium_at) as browser:
        front = Browsing(browser, served)
        page = await front.page(person(Role.MEMBER), phone=True, dark=True, locale="de")
        await page.goto("/try/languages")
        await page.get_by_role("rowheader", name="Roma").first.scroll_into_view_if_needed()
        await no_serious_faults(page)

    assert front.problems == []


async def test_without_such_numbers_the_page_says_nothing_of_groups(tmp_path: Path) -> None:
    page = await page_of(tmp_path, tmp_path)

    assert page.status == 200
    assert "<table" in page.text
    assert 'id="groups"' not in page.text
