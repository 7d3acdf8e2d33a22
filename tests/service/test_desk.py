"""What the services of the moderators' desk promise, on a real database."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.actions import Escalate, Notice
from bot.core.case import REPORTED_PERSON, CaseEvent
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import BadInputError, StaleError
from bot.core.raising import Patience
from bot.core.rules import preset
from bot.service.case_export import exported
from bot.service.colleagues import Colleagues
from bot.service.moderation import Moderation
from bot.service.people import Grant, Person, Role
from bot.service.raising import LOOKED_AT, RAISED, Raising, raised_at
from bot.service.reports import Reports
from bot.service.sanctions import WARNING, Sanctions, usual_weight
from bot.service.session_ports import Way
from bot.service.signing_in import SigningIn
from bot.store import KeyRing, SqlStore, open_store
from bot.store.tables import DECISIONS
from tests.fakes import FakeClock
from tests.migrated import migrated
from tests.store.making import DAY, HOLD, HOUR, MIKA, NOA, SCHOOL, comment, put

ANA, BO = AuthorId("ana"), AuthorId("bo")
RULES = preset("school")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        yield opened


class Woken:
    """Counts how often the delivery was woken."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


async def leased(store: SqlStore, clock: FakeClock) -> list[Errand]:
    return await store.lease_errands(now=clock.now(), lease=timedelta(days=30), limit=100)


async def test_a_report_calls_once_and_says_no_word_of_it_outside(store: SqlStore) -> None:
    clock, woken = FakeClock(), Woken()
    reports = Reports(store, clock, announce=woken)
    about = comment(text="hello")

    first = await reports.report(about, by=NOA, what="every day")
    again = await reports.report(about, by=NOA)
    second = await reports.report(about, by=ANA)

    assert (first.called, again.called, second.called, woken.times) == (True, False, False, 1)
    (errand,) = await leased(store, clock)
    assert (errand.action, errand.text, errand.mode) == (Escalate("reported"), None, Mode.NUDGE)
    await reports.say_more(first.case.id, by=ANA, what="me too")
    assert [one.what for one in await reports.of(first.case.id)] in (
        ["every day", "me too"],
        ["me too", "every day"],
    )
    with pytest.raises(BadInputError, match="report-gone"):
        await reports.say_more(first.case.id, by=BO, what="?")
    assert len(await reports.own(SCHOOL, NOA)) == 1
    assert await reports.erase(SCHOOL, NOA) == 1


async def test_nobody_is_turned_away_who_reports_much(store: SqlStore) -> None:
    reports = Reports(store, FakeClock())

    filings = [
        await reports.report(
            replace(comment(number), author=AuthorId(f"p{number}")), by=NOA, why=REPORTED_PERSON
        )
        for number in range(7)
    ]

    assert [filing.called for filing in filings] == [True] * 5 + [False] * 2
    assert len({filing.case.id for filing in filings}) == 7


async def test_a_warning_weighs_what_the_rules_or_the_moderator_say_and_is_told(
    store: SqlStore,
) -> None:
    clock, woken = FakeClock(), Woken()
    sanctions = Sanctions(store, clock, announce=woken)

    await sanctions.warn(comment(1), by=ANA, why="rude", rules=RULES)
    await sanctions.warn(comment(2), by=ANA, why="rude", rules=RULES, weight=3.0)

    history = await sanctions.history(SCHOOL, MIKA, rules=RULES)
    assert [one.weight for one in history.standing.strikes] == [usual_weight(RULES), 3.0]
    assert history.weight == usual_weight(RULES) + 3.0
    assert len(history.cases) == 2
    assert {errand.action for errand in await leased(store, clock)} == {Notice(WARNING)}
    assert woken.times == 2
    assert usual_weight(replace(RULES, limits={})) == 1.0
    with pytest.raises(BadInputError, match="warn-oneself"):
        await sanctions.warn(comment(3), by=MIKA, why="me", rules=RULES)


async def test_a_pardon_is_given_for_something_by_somebody_else_and_taken_back_once(
    store: SqlStore,
) -> None:
    sanctions = Sanctions(store, FakeClock())
    with pytest.raises(BadInputError, match="pardon-nothing"):
        await sanctions.pardon(SCHOOL, MIKA, by=ANA, why="?")
    with pytest.raises(BadInputError, match="pardon-oneself"):
        await sanctions.pardon(SCHOOL, MIKA, by=MIKA, why="me")
    await sanctions.warn(comment(1), by=ANA, why="rude", rules=RULES)

    pardon = await sanctions.pardon(SCHOOL, MIKA, by=BO, why="apologised")

    history = await sanctions.history(SCHOOL, MIKA, rules=RULES)
    assert (history.weight, [one.why for one in history.pardons]) == (0, ["apologised"])
    with pytest.raises(BadInputError, match="pardon-oneself"):
        await sanctions.undo_pardon(SCHOOL, MIKA, pardon.number, by=MIKA)
    await sanctions.undo_pardon(SCHOOL, MIKA, pardon.number, by=ANA)
    assert (await sanctions.history(SCHOOL, MIKA, rules=RULES)).weight > 0
    with pytest.raises(StaleError):
        await sanctions.undo_pardon(SCHOOL, MIKA, pardon.number, by=ANA)


def raised(errand: Errand) -> bool:
    return errand.action == Escalate(RAISED)


async def patience(_community: CommunityId) -> Patience:
    return Patience(4 * HOUR, HOUR)


async def test_cases_that_nobody_takes_are_raised_once_and_then_daily(store: SqlStore) -> None:
    clock, woken = FakeClock(), Woken()
    raising = Raising(store, clock, patience, announce=woken)
    await Reports(store, clock).report(comment(1), by=NOA)
    await put(store, comment(2), HOLD)  # urgent
    await leased(store, clock)
    rounds = []
    for _ in range(30):
        rounds.append(await raising.once())
        clock.pass_by(HOUR)

    assert [hour for hour, raised in enumerate(rounds) if raised] == [1, 4, 25, 28]
    errands = await leased(store, clock)
    assert {errand.action for errand in errands} == {Escalate(RAISED)}
    assert {errand.text for errand in errands} == {None}
    assert len(errands) == woken.times == 4
    assert raised_at(errands[-1].id) == clock.now() - 2 * HOUR

    assert await store.untaken(prefix="", now=clock.now(), limit=9) == []
    (urgent, other) = await store.untaken(prefix="", now=clock.now() + DAY, limit=9)
    for case in (urgent, other):
        await store.step(case, CaseEvent.TAKE, by=ANA, note="", now=clock.now())
    clock.pass_by(timedelta(days=3))
    assert await raising.once() == 0


async def test_what_other_doors_leave_lying_keeps_no_case_waiting(store: SqlStore) -> None:
    clock = FakeClock()
    reports = Reports(store, clock)
    for number in range(LOOKED_AT):
        site = CommunityId("http:forum" if number % 2 else "discordant:1")
        await reports.report(comment(number, community=site), by=NOA)
    clock.pass_by(HOUR)
    ours = await reports.report(comment(community=CommunityId("discord:1")), by=NOA)
    clock.pass_by(12 * HOUR)

    assert await Raising(store, clock, patience, prefix="discord:").once() == 1

    assert {errand.community for errand in await leased(store, clock) if raised(errand)} == {
        ours.case.community
    }


async def test_cases_that_were_raised_keep_no_other_waiting(store: SqlStore) -> None:
    clock = FakeClock()
    reports, raising = Reports(store, clock), Raising(store, clock, patience)
    for number in range(LOOKED_AT + 1):
        await reports.report(comment(number), by=NOA)
    clock.pass_by(12 * HOUR)

    assert [await raising.once() for _ in range(3)] == [LOOKED_AT, 1, 0]


async def test_a_case_whose_decision_is_gone_calls_nobody(store: SqlStore) -> None:
    clock = FakeClock()
    await Reports(store, clock).report(comment(1), by=NOA)
    async with store.database.writing() as connection:
        await connection.execute(sa.delete(DECISIONS))
    clock.pass_by(12 * HOUR)

    assert await Raising(store, clock, patience).once() == 0


async def test_an_export_numbers_the_moderators_and_keeps_their_notes_to_them(
    store: SqlStore,
) -> None:
    clock = FakeClock()
    moderation = Moderation(store, clock)
    case = await Sanctions(store, clock).warn(comment(1), by=ANA, why="rude", rules=RULES)
    await moderation.note(case.id, by=BO, note="he always does")
    await moderation.dispute(case.comment, by=MIKA, note="a song")
    await moderation.take(case.id, by=BO)
    done = await moderation.overturn(case.id, by=BO)
    record = await store.decision(case.comment)

    told = exported(done, record, reports=2)

    assert told["steps"] == [
        {"event": event, "by": by, "at": clock.now().isoformat()} | ({"note": note} if note else {})
        for event, by, note in (
            ("take", "moderator 1", ""), ("uphold", "moderator 1", "rude"),
            ("note", "moderator 2", ""), ("appeal", "author", "a song"),
            ("take", "moderator 2", ""), ("overturn", "moderator 2", ""),
        )
    ]  # fmt: skip
    assert (told["why"], told["state"], told["reports"]) == ("warned", "overturned", 2)
    assert exported(done, None, reports=0)["about"] is None
    judged = comment(5)
    await put(store, judged, HOLD)
    held = await store.case_of(judged.id)
    assert held is not None
    about = exported(held, await store.decision(judged.id), reports=0)["about"]
    assert isinstance(about, dict)
    assert about["text"] == judged.text
    scores = about["scores"]
    assert isinstance(scores, dict)
    assert (scores["bullying"], scores["insult"]) == (0.9, 0.7)
    reasons = about["reasons"]
    assert isinstance(reasons, list)
    assert len(reasons) == 2


async def test_a_case_can_go_to_who_moderates_here_and_to_nobody_else(store: SqlStore) -> None:
    clock, here, elsewhere = FakeClock(), AuthorId("discord:1"), AuthorId("discord:2")
    anna, ben = AuthorId("discord:3"), AuthorId("discord:4")
    club, school = CommunityId("discord:77"), CommunityId("discord:78")
    desk, reports = Moderation(store, clock), Reports(store, clock)
    cases = [
        (await reports.report(comment(number, author=anna, community=where), by=ben)).case
        for number, where in enumerate((school, school, club))
    ]
    for case, by in zip(cases, (here, "operator", elsewhere), strict=True):
        await desk.take(case.id, by=by)
    colleagues = Colleagues(store, clock)
    mine = await desk.note(cases[0].id, by="http:forum:1", note="hm")
    signing = SigningIn(store, clock)
    for number, role in ((5, Role.MODERATOR), (6, Role.MANAGER), (3, Role.MODERATOR)):
        person = Person(f"discord:{number}", f"P{number}", (Grant(role, school),))
        await signing.open(person, Way.DISCORD)

    assert await colleagues.for_case(mine, here) == {"discord:5": "P5"}
    assert await colleagues.for_case(mine, "discord:5") == {}  # it is not theirs to hand over
    clock.pass_by(timedelta(hours=5))  # nobody is signed in any more
    await desk.hand(cases[1].id, by="operator", to=here)
    taken = await desk.hand(cases[1].id, by=here, to=AuthorId("discord:7"))
    assert await colleagues.for_case(taken, "discord:7") == {here: ""}
    clock.pass_by(timedelta(days=31))
    assert await colleagues.for_case(taken, "discord:7") == {}
