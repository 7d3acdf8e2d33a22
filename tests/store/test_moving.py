"""What every database promises about moving house: everything once, and the same there as here."""

import asyncio
import json
from dataclasses import replace

import sqlalchemy as sa

from bot.core.case import PAST_BAN, WARNED, CaseEvent, CaseId, CaseState
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.reported import Report, reported
from bot.service.case_import import moved_as_mapping, moved_from_mapping
from bot.service.moving import Moved, Moving, PastKind, PastNote, PastRow, past_case
from bot.store import SqlStore
from bot.store.campaign_tables import CAMPAIGN_FILES
from tests.fakes import NOON, FakeClock
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, HOUR, KEEP, MIKA, NOA, SCHOOL, comment, put

LONG_AGO = NOON - 400 * DAY
WARNING = PastRow("7", PastKind.WARNING, MIKA, "ana", NOON - 10 * DAY, "rude", weight=2.0)
BAN = PastRow("8", PastKind.BAN, NOA, "ana", LONG_AGO, "spam", (PastNote("bo", NOON, "again"),))


def moved(row: PastRow, community: CommunityId = SCHOOL) -> Moved:
    return past_case(row, source="other", community=community)


async def everything(store: SqlStore, *, texts: bool = True) -> list[Moved]:
    return [one async for one in store.leaving(SCHOOL, texts=texts)]


async def test_a_past_warning_counts_from_the_day_it_was_given_and_a_ban_counts_for_nothing(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    moving = Moving(store, FakeClock(NOON))

    would = await moving.bring([moved(WARNING), moved(BAN), moved(BAN)], dry_run=True)
    assert (would.new, would.known, would.warnings) == (2, 1, 1)
    assert await store.cases_about(SCHOOL, MIKA, limit=9) == []

    done = await moving.bring([moved(WARNING), moved(BAN)])
    assert (done.new, done.known, done.warnings) == (2, 0, 1)
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    assert standing.weight(now=NOON, half_life=10 * DAY) == 1.0
    assert (await store.standing(SCHOOL, NOA, mode=Mode.HOLD)).strikes == ()
    [warning] = await store.cases_about(SCHOOL, MIKA, limit=9)
    [ban] = await store.cases_about(SCHOOL, NOA, limit=9)
    assert (warning.why, warning.state, warning.opened_at) == (
        WARNED, CaseState.UPHELD, NOON - 10 * DAY,
    )  # fmt: skip
    assert (ban.why, [one.note for one in ban.steps]) == (PAST_BAN, ["", "spam", "again"])
    assert await store.past(SCHOOL, since=LONG_AGO - DAY) == []
    assert await store.errands_left() == 0

    again = await moving.bring([moved(WARNING), moved(BAN)])
    assert (again.new, again.known) == (0, 2)
    elsewhere = await moving.bring([moved(WARNING, CLUB)])
    assert elsewhere.new == 1
    assert len((await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).strikes) == 1


async def test_what_was_brought_in_is_taken_back_erased_and_forgotten_like_all_else(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    moving = Moving(store, FakeClock(NOON))
    await moving.bring([moved(WARNING), moved(BAN)])
    [warning] = await store.cases_about(SCHOOL, MIKA, limit=9)

    # It is kept from now on, as long as everything else, and can be taken back like any warning.
    assert await store.sweep(now=NOON + KEEP.decisions - HOUR) >= 0
    warning = await store.step(warning, CaseEvent.UNDO, by="ana", note="", now=NOON)
    await store.step(warning, CaseEvent.OVERTURN, by="ana", note="", now=NOON)
    assert (await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).weight(now=NOON, half_life=DAY) == 0
    assert await store.erase(MIKA, community=SCHOOL) == 1
    # Who was erased does not come back with the same file.
    assert (await moving.bring([moved(WARNING)], dry_run=True)).known == 1
    assert (await moving.bring([moved(WARNING)])).known == 1
    assert await store.cases_about(SCHOOL, MIKA, limit=9) == []
    await store.sweep(now=NOON + KEEP.decisions + HOUR)
    assert await store.cases_about(SCHOOL, NOA, limit=9) == []
    assert (await moving.bring([moved(BAN)])).known == 1


async def test_two_who_bring_the_same_in_at_once_bring_it_in_once(open_again: OpenStore) -> None:
    first, second = await open_again(), await open_again()
    rows = [moved(replace(WARNING, number=str(number))) for number in range(5)]

    done = await asyncio.gather(
        *(Moving(store, FakeClock(NOON)).bring(rows) for store in (first, second))
    )

    assert sum(one.new for one in done) == 5
    assert len(await first.cases_about(SCHOOL, MIKA, limit=9)) == 5


async def lively(store: SqlStore) -> None:
    """A community with a bit of everything."""
    await put(store, comment(1, version_of="test:school:m1"), HOLD)
    case = await store.case_of(comment(1).id)
    assert case is not None
    case = await store.step(case, CaseEvent.TAKE, by="ana", note="", now=NOON + HOUR)
    case = await store.step(
        case, CaseEvent.HAND, by="ana", to=AuthorId("bo"), note="", now=NOON + HOUR
    )
    await store.step(
        case, CaseEvent.UPHOLD, by="bo", note="that hurts", now=NOON + HOUR, seconds=60
    )
    about = comment(2, author=AuthorId("kim"), text="you again")
    decision = reported(about, "reported", now=NOON)
    await store.file_report(about, decision, Report(NOA, NOON, "daily"), lambda _: [], now=NOON)
    await store.bring_in([moved(WARNING), moved(BAN)], now=NOON)


async def test_what_leaves_one_home_is_the_same_in_the_next(open_again: OpenStore) -> None:
    store = await open_again()
    await lively(store)
    assert await store.erase(AuthorId("ana")) == await store.erase(AuthorId("bo")) == 0
    before = await everything(store)
    assert len(before) == 4

    written = [moved_as_mapping(one) for one in before]
    assert await store.erase_community(SCHOOL) == 4
    there = [moved_from_mapping(one, SCHOOL) for one in written]
    assert len(await store.bring_in(there, now=NOON + HOUR)) == 4

    after = await everything(store)
    assert [replace(one, reports=0) for one in after] == [replace(one, reports=0) for one in before]
    assert sum(one.reports for one in before) == 1
    record = await store.decision(comment(1).id)
    assert record is not None
    assert record.text == comment(1).text
    # A case of which only the case is left can move too.
    bare = Moved(moved(replace(BAN, number="9")).case, None)
    assert len(await store.bring_in([bare], now=NOON)) == 1
    assert bare in await everything(store)
    assert moved_from_mapping(moved_as_mapping(bare), SCHOOL) == bare
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    assert len(standing.strikes) == 2


async def test_who_was_erased_does_not_come_back_with_an_export_of_before(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await put(store, comment(1), HOLD)
    await put(store, comment(2, author=NOA), HOLD)
    await put(store, comment(3, author=NOA, at=NOON - 90 * DAY), HOLD, at=NOON - 90 * DAY)
    file = await everything(store)
    assert len(file) == 3

    assert await store.erase(MIKA) == 1
    # Who erases their own with `/my-data` keeps what is still open, and the rest is as gone.
    settled = await store.case_of(comment(3).id)
    assert settled is not None
    settled = await store.step(settled, CaseEvent.TAKE, by="ana", note="", now=NOON)
    await store.step(settled, CaseEvent.UPHOLD, by="ana", note="", now=NOON)
    for errand in await store.lease_errands(now=NOON, lease=HOUR, limit=100):
        await store.errand_done(errand, now=NOON)
    assert await store.erase_own(SCHOOL, NOA, counts_since=NOON - DAY) == 1

    moving = Moving(store, FakeClock(NOON))
    assert (await moving.bring(file, dry_run=True)).known == 3
    assert (await moving.bring(file)).known == 3
    assert [one.case.comment for one in await everything(store)] == [comment(2).id]
    # Whom this home never knew comes in, and a whole community that was erased comes back.
    stranger = replace(file[0].case, id=CaseId("case:x"), comment=comment("x").id)
    assert (await moving.bring([replace(file[0], case=stranger, record=None)])).new == 1
    await store.erase_community(SCHOOL)
    assert (await moving.bring(file)).new == 3


async def test_everything_of_a_community_leaves_and_nothing_of_another(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await lively(store)
    await put(store, comment(9, community=CLUB), HOLD)
    await store.set_memo(SCHOOL, "discord-desk", "12", now=NOON)
    file = {"campaign": "c", "path": "a.png", "community": SCHOOL, "content": b"\xff\x00"}
    async with store.database.writing() as connection:
        await connection.execute(sa.insert(CAMPAIGN_FILES).values(**file))

    rows = {
        name: [one async for one in store.rows_of(name, SCHOOL, texts=True)]
        for name in store.tables()
    }
    assert {"decisions", "strikes", "reports", "memos", "standings", "errands"} <= {
        name for name, found in rows.items() if found
    }
    assert all(one["community"] == SCHOOL for found in rows.values() for one in found)
    assert [one["content"] for one in rows["campaign_files"]] == ["/wA="]
    assert all(json.dumps(one) for found in rows.values() for one in found)
    [report] = rows["reports"]
    assert (report["what"], report["reporter"], "digest" in report) == ("daily", NOA, False)
    assert report["at"] == NOON.isoformat()

    silent = [one async for one in store.rows_of("decisions", SCHOOL, texts=False)]
    assert [one["text"] for one in silent] == [None] * len(rows["decisions"])
    quiet = await everything(store, texts=False)
    assert {step.note for one in quiet for step in one.case.steps} == {""}
    assert {one.record.text for one in quiet if one.record} == {None}
