"""The frame of every page."""

import re
import tomllib

import pytest

from bot.console.areas import AREAS
from bot.console.headers import POLICY
from bot.service.people import Role
from tests.console.browsing import Browsing, no_serious_faults
from tests.console.served import Served, person
from tests.strings import ROOT

STATIC = ROOT / "bot" / "console" / "static"

PATHS = ["/", *(f"/{area.name}/" for area in AREAS), "/nothing-here", "/static/nothing.css"]


@pytest.mark.parametrize("path", PATHS)
async def test_every_page_says_what_a_browser_may_load_and_keep(served: Served, path: str) -> None:
    page = await served.guest(person(Role.ADMIN)).get(path)

    assert page.headers["content-security-policy"] == POLICY
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["cache-control"] == "no-store"
    assert "<script>" not in page.text
    assert "style=" not in page.text


async def test_what_is_not_there_has_a_kind_page_in_the_language_of_the_reader(
    served: Served,
) -> None:
    page = await served.guest().get("/nothing-here", {"Accept-Language": "it-IT, en;q=0.5"})

    assert page.status == 404
    assert '<html lang="it">' in page.text
    assert "Qui non c’è nulla" in page.text


async def test_a_language_that_was_chosen_stays(served: Served) -> None:
    guest = served.guest()

    await guest.get("/?lang=it")

    assert '<html lang="it">' in (await guest.get("/")).text


async def test_a_file_of_style_has_a_name_that_changes_with_it_and_is_kept_for_ever(
    served: Served,
) -> None:
    guest = served.guest()
    start = await guest.get("/")
    at = start.text.index("/static/console.")

    style = await guest.get(start.text[at : start.text.index('"', at)])

    assert style.status == 200
    assert "immutable" in style.headers["cache-control"]
    assert style.headers["content-type"] == "text/css; charset=utf-8"


def test_what_others_wrote_travels_with_its_licence_and_version() -> None:
    notice = (STATIC / "NOTICE.txt").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    version = re.search(r'version:"([\d.]+)"', (STATIC / "htmx.min.js").read_text("utf-8"))

    assert "bot/console/static/NOTICE.txt" in project["license-files"]
    assert "Permission to use, copy, modify, and/or distribute this software" in notice
    assert version is not None
    assert f"htmx {version[1]}" in notice


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("phone", [False, True])
async def test_the_start_page_can_be_used_by_everybody(
    browsing: Browsing,
    *,
    phone: bool,
    dark: bool,
) -> None:
    page = await browsing.page(person(Role.ADMIN), phone=phone, dark=dark)

    await page.goto("/")

    await no_serious_faults(page)
