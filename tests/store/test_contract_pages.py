"""What every Store promises about the pages of a rulebook."""

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.rules_form import worded
from bot.core.wordlists import WordLists
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.making import CLUB, HOUR, SCHOOL

ANA = AuthorId("discord:7")


async def test_a_page_says_who_when_and_why(store: Store) -> None:
    assert await store.page(SCHOOL) is None
    await store.set_rules(SCHOOL, preset("school"), by="somebody", now=NOON)

    await store.set_rules(
        SCHOOL,
        preset("gaming", mode=Mode.OBSERVE),
        by=ANA,
        now=NOON + HOUR,
        why="it asks too often",
        resumes=Mode.HOLD,
        notes={"desk": "5"},
    )

    page = await store.page(SCHOOL)
    assert page is not None
    assert (page.rules, page.by, page.at) == (preset("gaming"), ANA, NOON + HOUR)
    assert (page.why, page.resumes, dict(page.notes)) == (
        "it asks too often", Mode.HOLD, {"desk": "5"},
    )  # fmt: skip


async def test_a_page_without_more_is_no_pause(store: Store) -> None:
    await store.set_rules(SCHOOL, preset("school"), by=ANA, now=NOON)

    page = await store.page(SCHOOL)

    assert page is not None
    assert (page.why, page.resumes, dict(page.notes)) == ("", None, {})


async def test_notes_are_set_and_taken_away_with_a_page(store: Store) -> None:
    await store.set_memo(SCHOOL, "old", "x", now=NOON)

    await store.set_rules(
        SCHOOL, preset("school"), by=ANA, now=NOON, notes={"desk": "5", "old": None}
    )

    assert await store.memo(SCHOOL, "desk") == "5"
    assert await store.memo(SCHOOL, "old") is None


async def test_what_is_noted_under_a_name_is_found_in_every_community(store: Store) -> None:
    for community, name in ((SCHOOL, "untold"), (CLUB, "untold"), (CLUB, "desk")):
        await store.set_memo(community, name, f"of {community}", now=NOON)

    found = await store.noted("untold")

    assert sorted(found) == sorted([(CLUB, f"of {CLUB}"), (SCHOOL, f"of {SCHOOL}")])


async def test_who_is_erased_leaves_pages_without_name_and_reason(store: Store) -> None:
    await store.set_rules(SCHOOL, preset("school"), by=ANA, now=NOON, why="because I say so")

    await store.erase(ANA)

    page = await store.page(SCHOOL)
    assert page is not None
    assert (page.rules, page.by, page.why) == (preset("school"), "erased", "")


async def test_earlier_pages_are_found_with_their_words_the_newest_first(store: Store) -> None:
    words = WordLists(allow=("duck",), deny=("blörpo", "go home"))
    rules = [preset("school"), worded(preset("school"), words), preset("gaming")]
    for hours, one in enumerate(rules):
        await store.set_rules(SCHOOL, one, by=ANA, now=NOON + hours * HOUR)
        await store.set_rules(CLUB, one, by=ANA, now=NOON)

    pages = await store.pages(SCHOOL, limit=2)

    assert [page.rules for page in pages] == [rules[2], rules[1]]
    assert pages[0].number > pages[1].number > 0
    assert pages[0] == await store.page(SCHOOL)
    assert (await store.pages(SCHOOL, limit=9))[-1].rules == rules[0]
    await store.set_rules(SCHOOL, rules[1], by=ANA, now=NOON + 4 * HOUR)
    assert await store.rules(SCHOOL) == rules[1]
