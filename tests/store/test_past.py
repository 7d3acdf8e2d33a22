"""What every database says of decisions that people made, or had looked at."""

from bot.core.case import REPORTED, CaseState
from bot.core.reported import Report, reported
from bot.store import SqlStore
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import HOLD, NOA, SCHOOL, comment, put


async def report(store: SqlStore, number: int) -> None:
    about = comment(number)
    decision = reported(about, REPORTED, now=NOON)
    await store.file_report(about, decision, Report(NOA, NOON), lambda _: [], now=NOON)


async def test_what_people_reported_is_no_decision_of_the_filter(open_again: OpenStore) -> None:
    store = await open_again()

    await report(store, 1)

    assert await store.past(SCHOOL, since=NOON) == []


async def test_a_report_about_something_decided_says_nothing_about_the_filter(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await put(store, comment(1))
    await put(store, comment(2), HOLD)

    await report(store, 1)
    await report(store, 2)

    # The second one joins the case that the filter itself had opened.
    assert [one.case for one in await store.past(SCHOOL, since=NOON)] == [None, CaseState.OPEN]
