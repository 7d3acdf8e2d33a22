"""What every database promises about reports, warnings, pardons and cases that are raised."""

import asyncio
from dataclasses import replace

import sqlalchemy as sa

from bot.core.case import REPORTED, REPORTED_PERSON, Case, CaseEvent, CaseState
from bot.core.comment import NOBODY, AuthorId, Comment
from bot.core.decision import Decision, Mode
from bot.core.errands import called_to
from bot.core.reported import PEOPLE, Outcome, Report, reported
from bot.service.ports import Recorded
from bot.service.reports import Filing
from bot.store import SqlStore
from bot.store.desk_tables import OF_THE_DESK, REPORTS
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, HOUR, MIKA, NOA, SCHOOL, STRIKE, comment, put

PIA = AuthorId("pia")
WEIGHT = 2.0


async def report(
    store: SqlStore,
    by: AuthorId = NOA,
    about: Comment | None = None,
    what: str = "",
    why: str = REPORTED,
) -> Filing:
    about = about or comment()
    decision = reported(about, why, now=NOON)
    call = called_to(about, decision, why=why, step=1)
    given = Report(by, NOON, what)
    return await store.file_report(about, decision, given, lambda _: [call], now=NOON)


async def warn(store: SqlStore, number: int = 1) -> Case:
    about = comment(number, text="")
    decision = Decision(about.id, (), (), PEOPLE, PEOPLE, Mode.NUDGE, NOON)
    return await store.warn(about, decision, by="ana", why="rude", weight=WEIGHT, errands=())


async def weight(store: SqlStore) -> float:
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    return standing.weight(now=NOON, half_life=DAY)


async def decide(store: SqlStore, case: Case, event: CaseEvent) -> Case:
    case = await store.step(case, CaseEvent.TAKE, by="ana", note="", now=NOON + HOUR)
    return await store.step(case, event, by="ana", note="", now=NOON + HOUR)


async def test_reports_at_once_join_one_case_and_one_person_counts_once(
    open_again: OpenStore,
) -> None:
    first, second = await open_again(), await open_again()
    people = [NOA, PIA, NOA, AuthorId("kim")]
    filings = await asyncio.gather(
        *(report((first, second)[n % 2], by) for n, by in enumerate(people))
    )

    assert len({filing.case.id for filing in filings}) == 1
    assert max(filing.number for filing in filings) == 3
    assert sum(filing.again for filing in filings) == 1
    assert len(await first.reports(filings[0].case.id)) == 3
    assert await first.errands_left() == 1


async def test_what_was_said_can_be_said_again_and_is_kept_unreadable(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    filing = await report(store, what="every day")

    assert not filing.again
    assert (await report(store)).again
    assert [(one.by, one.what) for one in await store.reports(filing.case.id)] == [
        (NOA, "every day")
    ]
    assert await store.say_more(filing.case.id, NOA, "at night")
    assert not await store.say_more(filing.case.id, PIA, "what?")
    await report(store, what="still")
    assert (await store.reports(filing.case.id))[0].what == "every day\n\nat night\n\nstill"
    async with store.database.reading() as connection:
        kept = str((await connection.execute(sa.select(REPORTS))).all())
    assert "noa" not in kept
    assert "still" not in kept
    await store.rotate()


async def test_what_somebody_reports_elsewhere_does_not_count_here(open_again: OpenStore) -> None:
    store = await open_again()
    for number in range(2):
        await report(store, about=comment(number, community=CLUB))

    assert [(await report(store, about=comment(number))).lately for number in range(2)] == [1, 2]


async def test_a_comment_that_was_judged_keeps_its_decision_and_case(open_again: OpenStore) -> None:
    store = await open_again()
    await put(store, comment(), HOLD)

    case = (await report(store)).case

    assert case.why == "hold_at"
    record = await store.decision(comment().id)
    assert record is not None
    assert record.decision.model == "model-1"
    plain = comment(2)
    assert await put(store, plain, ()) is Recorded.NEW
    assert (await report(store, about=plain)).case.why == REPORTED
    assert await put(store, comment(3), ()) is Recorded.NEW
    await report(store, about=comment(4))
    assert await put(store, comment(4), STRIKE) is Recorded.KNOWN


async def test_words_that_were_forgotten_before_somebody_reported_them_can_be_read_again(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    about = comment()
    await put(store, about, STRIKE, at=NOON - 40 * DAY)

    async def text_after(days: int) -> str | None:
        await store.sweep(now=NOON + days * DAY)
        record = await store.decision(about.id)
        assert record is not None
        return record.text

    assert await text_after(0) is None
    case = (await report(store, about=about)).case
    assert await text_after(2) == about.text
    done = await decide(store, case, CaseEvent.UPHOLD)
    assert done.state is CaseState.UPHELD
    assert await text_after(9) == about.text  # it can still be appealed
    assert await text_after(40) is None
    assert (await report(store, PIA, about)).case.id == case.id
    assert await text_after(0) is None  # nobody has to read it any more


async def test_reports_on_a_person_join_until_somebody_decides(open_again: OpenStore) -> None:
    store = await open_again()
    one = await report(store, about=comment("a"), why=REPORTED_PERSON)
    two = await report(store, PIA, comment("b"), why=REPORTED_PERSON)
    nobody = replace(comment("c"), author=NOBODY)
    other = await report(store, about=nobody, why=REPORTED_PERSON)
    again = await report(store, PIA, replace(nobody, id=comment("d").id), why=REPORTED_PERSON)

    assert one.case.id == two.case.id
    assert len({one.case.id, other.case.id, again.case.id}) == 3
    await decide(store, one.case, CaseEvent.OVERTURN)
    later = await report(store, about=comment("e"), why=REPORTED_PERSON)
    assert later.case.id != one.case.id


async def test_who_reported_is_told_each_outcome_once(open_again: OpenStore) -> None:
    store = await open_again()
    case = (await report(store)).case
    assert await store.untold_reports(limit=9) == []

    decided = await decide(store, case, CaseEvent.UPHOLD)
    (untold,) = await store.untold_reports(limit=9)
    assert (untold.report.by, untold.outcome) == (NOA, Outcome.AGREED)
    await store.report_told(case.id, NOA, Outcome.AGREED)
    assert await store.untold_reports(limit=9) == []

    undone = await store.step(decided, CaseEvent.UNDO, by="ana", note="", now=NOON + HOUR)
    await store.step(undone, CaseEvent.OVERTURN, by="ana", note="", now=NOON + HOUR)
    (untold,) = await store.untold_reports(limit=9)
    assert untold.outcome is Outcome.FINE
    await store.report_told(case.id, NOA, Outcome.FINE, missed=True)
    assert await store.untold_reports(limit=9) == []
    (own,) = await store.own_reports(SCHOOL, NOA)
    assert own.missed
    assert await store.own_reports(CLUB, NOA) == []
    assert await store.erase_reports(SCHOOL, NOA) == 1
    assert await store.own_reports(SCHOOL, NOA) == []


async def test_a_warning_is_a_strike_with_a_case_and_is_given_once(open_again: OpenStore) -> None:
    store = await open_again()
    first, second = await asyncio.gather(warn(store), warn(store))

    assert first == second
    assert (first.state, first.steps[-1].note) == (CaseState.UPHELD, "rude")
    assert await weight(store) == WEIGHT
    assert [case.id for case in await store.cases_about(SCHOOL, MIKA, limit=9)] == [first.id]
    appealed = await store.step(first, CaseEvent.APPEAL, by=MIKA, note="", now=NOON)
    taken = await store.step(appealed, CaseEvent.TAKE, by="bo", note="", now=NOON)
    await store.step(taken, CaseEvent.OVERTURN, by="bo", note="", now=NOON)
    assert await weight(store) == 0


async def test_a_pardon_takes_all_before_it_away_and_is_taken_back_once(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await warn(store)
    before = (await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).version

    pardon = await store.pardon(SCHOOL, MIKA, by="ana", why="sorry", now=NOON)

    after = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    assert (after.strikes, after.version) == ((), before + 1)
    assert [own.strike for own in await store.own(SCHOOL, MIKA)] == [False]
    assert await store.pardons(SCHOOL, MIKA) == [pardon]
    undone = await asyncio.gather(
        *(store.undo_pardon(SCHOOL, MIKA, pardon.number, by=by, now=NOON) for by in ("ana", "bo"))
    )
    assert sorted(undone) == [False, True]
    assert await weight(store) == WEIGHT
    assert not (await store.pardons(SCHOOL, MIKA))[0].stands


async def test_a_case_is_raised_once_a_day_at_most_whoever_looks(open_again: OpenStore) -> None:
    first, second = await open_again(), await open_again()
    case = (await report(first)).case
    record = await first.decision(case.comment)
    assert record is not None

    async def again(store: SqlStore, number: int, hours: int) -> bool:
        errand = called_to(record.comment, record.decision, why="raised", step=number)
        now = NOON + hours * HOUR
        return await store.raise_case(case, errand, now=now, until=now + DAY)

    async def waits(hours: int, prefix: str = "school") -> bool:
        found = await first.untaken(prefix=prefix, now=NOON + hours * HOUR, limit=9)
        assert list(found) in ([], [case])
        return bool(found)

    assert await waits(0)
    assert [await waits(0, other) for other in ("school:", "_chool", "%", "")] == [
        False, False, False, True,
    ]  # fmt: skip
    assert sorted(await asyncio.gather(again(first, 1, 12), again(second, 2, 12))) == [False, True]
    assert not await waits(35)
    assert not await again(first, 3, 35)
    assert await waits(36)
    assert await again(first, 4, 36)
    await first.step(case, CaseEvent.TAKE, by="ana", note="", now=NOON)
    assert not await again(first, 5, 99)
    assert not await waits(99)


async def rows(store: SqlStore) -> int:
    async with store.database.reading() as connection:
        counts = [
            await connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in OF_THE_DESK
        ]
    return sum(int(count or 0) for count in counts)


async def full(store: SqlStore, number: int = 1) -> Case:
    """A report, a warning and a pardon about mika, and a case that was raised."""
    case = (await report(store, about=comment(number))).case
    record = await store.decision(case.comment)
    assert record is not None
    errand = called_to(record.comment, record.decision, why="raised", step=1)
    assert await store.raise_case(case, errand, now=NOON, until=NOON + DAY)
    await warn(store, number + 1)
    await store.pardon(SCHOOL, MIKA, by="ana", why="sorry", now=NOON)
    return case


async def test_all_of_it_is_forgotten_with_a_person_and_in_time(open_again: OpenStore) -> None:
    store = await open_again()
    await full(store)
    await store.erase(NOA)
    assert await rows(store) == 2
    await store.erase(AuthorId("ana"), community=SCHOOL)
    assert [one.by for one in await store.pardons(SCHOOL, MIKA)] == ["erased"]
    await store.erase(MIKA, community=SCHOOL)
    assert await rows(store) == 0

    case = await full(store, 5)
    await store.sweep(now=NOON + 40 * DAY)
    assert await rows(store) == 3  # nobody has decided yet, so who reported still waits
    await store.step(case, CaseEvent.TAKE, by="ana", note="", now=NOON)
    taken = await store.case(case.id)
    assert taken is not None
    await store.step(taken, CaseEvent.UPHOLD, by="ana", note="", now=NOON)
    await store.sweep(now=NOON + 40 * DAY)
    assert await rows(store) == 2
    await store.sweep(now=NOON + 101 * DAY)
    assert await rows(store) == 0


async def test_what_belongs_to_a_case_goes_when_its_author_erases_it(open_again: OpenStore) -> None:
    store = await open_again()
    case = await full(store)
    for errand in await store.lease_errands(now=NOON, lease=HOUR, limit=100):
        await store.errand_done(errand, now=NOON)
    await decide(store, case, CaseEvent.OVERTURN)

    assert await store.erase_own(SCHOOL, MIKA, counts_since=NOON - DAY) == 2
    assert await rows(store) == 1  # the pardon
