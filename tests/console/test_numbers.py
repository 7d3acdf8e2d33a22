"""The numbers of a community on the web, and how right the models are in each language."""

import csv
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.console.numbers.languages import measured
from bot.console.numbers.measures import LONGEST, heights, numbers_of, share_bar
from bot.console.pages import url
from bot.core.report import rate
from bot.service.people import Role
from bot.service.reporting import Reporting
from tests.console.browsing import Browsing, no_serious_faults
from tests.console.desk_house import a_case
from tests.console.served import ELSEWHERE, HERE, Served, person
from tests.service.conftest import comment

PAGE = url("/numbers/{community}/", community=HERE)
FILE = url("/numbers/{community}/numbers.csv", community=HERE)


async def two_days(served: Served) -> None:
    """Yesterday one message that the rules held, today two that nobody minded."""
    await a_case(served)
    served.clock.pass_by(timedelta(days=1))
    for number in (2, 3):
        await served.app.pipeline.handle(comment(number, "good morning", community=HERE))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.MANAGER, Role.ADMIN])
async def test_who_moderates_or_manages_sees_what_was_counted(served: Served, role: Role) -> None:
    await two_days(served)
    guest = served.guest(person(role))

    page = await guest.get(PAGE)

    assert page.status == 200
    assert re.search(r"Messages read</th>\s*<td class=\"number\">3</td>", page.text)
    assert "Messages read, step by step" in page.text
    assert f'href="{FILE}?days=7"' in page.text
    assert PAGE in (await guest.get("/numbers/")).text


async def test_others_see_nothing_of_it(served: Served) -> None:
    member, stranger = person(Role.MEMBER), person(Role.MODERATOR, ELSEWHERE)

    for path in (PAGE, FILE):
        assert (await served.guest(member).get(path)).status == 403
        assert (await served.guest(stranger).get(path)).status == 404
        assert (await served.guest().get(path)).status == 303
    assert PAGE not in (await served.guest(member).get("/numbers/")).text


async def test_the_file_has_the_same_numbers_as_the_command_in_discord(served: Served) -> None:
    await two_days(served)
    whole = await Reporting(served.app.store, served.clock).last(HERE, 7)

    answer = await served.guest(person(Role.MANAGER)).get(f"{FILE}?days=7")

    rows = rows_of(answer.text)
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="numbers-7.csv"'
    assert [row["seen"] for row in rows] == ["0", "0", "0", "0", "0", "1", "2"]
    assert sum(int(row["held"]) for row in rows) == whole.counts.held == 1


async def test_a_period_can_be_chosen_among_those_that_there_are(served: Served) -> None:
    guest = served.guest(person(Role.MODERATOR))

    counted = {
        days: len(rows_of((await guest.get(f"{FILE}?days={days}")).text)) for days in (28, 364)
    }

    assert counted == {28: 4, 364: 13}
    assert (await guest.get(f"{PAGE}?days=28")).text.count('value="28" selected') == 1
    assert (await guest.get(f"{PAGE}?days=8")).status == 400


async def test_spans_together_are_the_whole(served: Served) -> None:
    await two_days(served)

    found = await numbers_of(Reporting(served.app.store, served.clock), HERE, 91)

    assert sum(n for _, n in found.of("seen")) == found.whole.counts.seen == 3
    assert (found.spans[0].since, found.spans[-1].until) == (found.whole.since, found.whole.until)


async def test_an_empty_community_is_told_so_and_has_no_charts(served: Served) -> None:
    page = await served.guest(person(Role.MODERATOR)).get(PAGE)

    assert "Nothing was counted in this period." in page.text
    assert "<svg" not in page.text


async def test_nothing_in_the_drawings_is_styled_by_itself(served: Served) -> None:
    await two_days(served)
    guest = served.guest(person(Role.MODERATOR))

    for path in (PAGE, "/numbers/languages"):
        page = await guest.get(path)
        assert page.text.count("<svg") == page.text.count('role="img"') > 0
        assert "style=" not in page.text
        assert "<caption>" in page.text


async def test_every_language_stands_beside_the_others(served: Served) -> None:
    guest = served.guest(person(Role.MEMBER))

    page, table = await guest.get("/numbers/languages"), await guest.get("/numbers/languages.csv")

    rows = rows_of(table.text)
    assert [row["language"] for row in rows] == [one.language for one in measured()]
    assert rows[0]["language"] == "en"
    assert "Italiano" in page.text
    assert all(0 <= float(row["found"]) <= 1 and int(row["found_of"]) > 0 for row in rows)


def test_the_largest_count_fills_its_row_and_none_leaves_it_empty() -> None:
    assert [bar.length for bar in heights([("a", 0), ("b", 2), ("c", 4)])] == [
        0, LONGEST // 2, LONGEST,
    ]  # fmt: skip
    assert [bar.length for bar in heights([("a", 0)])] == [0]


def test_a_share_lies_within_its_interval_and_its_row() -> None:
    for part in (0, 1, 50, 100):
        found = rate(part, 100)
        assert found is not None
        bar = share_bar("a", found)
        assert bar.low is not None
        assert bar.high is not None
        assert 0 <= bar.low <= bar.length <= bar.high <= LONGEST


def test_cards_that_are_not_there_or_say_nothing_of_it_add_nothing(tmp_path: Path) -> None:
    assert measured(tmp_path, tmp_path) == ()

    (tmp_path / "card.toml").write_text(
        'name = "a"\nversion = "1"\nlanguages = ["it"]\n'
        "[measured.own.it]\nquiet = 10\nquiet_flagged = 0.1\nheard = 4\nheard_missed = 0.25\n"
        "[measured.own.fr]\nquiet = 10\n",
        "utf-8",
    )
    measured.cache_clear()
    (one,) = measured(tmp_path, tmp_path)

    assert (one.language, one.reads, one.suite_found, one.alike) == ("it", True, None, None)
    assert (one.found.share, one.alarms.share) == (0.75, 0.1)


async def test_it_reads_well_on_a_phone(browsing: Browsing) -> None:
    await two_days(browsing.served)
    page = await browsing.page(person(Role.MODERATOR), phone=True, dark=True, scripts=True)
    await page.goto(PAGE)
    await page.locator("#days").select_option("28")
    await page.get_by_role("button", name="Show").click()
    await expect(page.locator("#days")).to_have_value("28")
    await expect(page.get_by_role("img", name="Messages read")).to_be_visible()
    await no_serious_faults(page)
    await page.goto("/numbers/languages")
    await no_serious_faults(page)
