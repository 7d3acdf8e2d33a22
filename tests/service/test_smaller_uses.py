"""Screening, reports, upkeep, back-off and turns."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import AddStrike
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.moderation import Moderation
from bot.service.reporting import Reporting
from bot.service.screening import Screening, decide_all
from bot.service.turns import Turns
from bot.service.upkeep import Upkeep
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock, MemoryStore, ScriptedClassifier, verdict_of
from tests.service.conftest import HERE, Room, by_words, comment, rules, until

# --- screening ----------------------------------------------------------------------------------


async def test_screening_says_what_would_be_decided_about_each_text_in_order() -> None:
    classifier = ScriptedClassifier(by_words)
    screening = Screening(classifier, rules(), FakeClock())

    good, bad = await screening.screen(["hello", "you are worthless"], [None, "may I play?"])

    assert good.decision.clean
    assert bad.decision.the(AddStrike) is not None
    assert bad.verdict.scores == classifier.verdict("you are worthless").scores
    assert classifier.parents == [None, "may I play?"]


async def test_screening_counts_nothing_against_anybody() -> None:
    screening = Screening(ScriptedClassifier(by_words), rules(), FakeClock())

    first, *others = await screening.screen(["you are worthless"] * 20)

    assert {one.decision.actions for one in others} == {first.decision.actions}


async def test_screening_judges_nobody_by_what_they_say_of_their_own_danger() -> None:
    def judge(text: str) -> dict[Label, float]:
        danger = {Label.SELF_HARM_ENCOURAGEMENT: 0.99} if "die" in text else {}
        return danger | by_words(text)

    classifier = ScriptedClassifier(judge)
    screening = Screening(classifier, rules(), FakeClock())
    alone, besides = "I want to die", "I want to die, you are worthless"

    *calm, bad = await screening.screen(["hello", alone, besides], [None, "what?", "how?"])
    [again] = await screening.screen([besides])

    assert [one.decision.clean for one in calm] == [True, True]
    assert bad.decision.the(AddStrike) is not None
    assert again.decision.actions == bad.decision.actions
    assert classifier.parents == [None, "what?", "how?", "what?", "how?", None, None]


async def test_what_is_said_to_others_is_judged_however_it_reads() -> None:
    screening = Screening(ScriptedClassifier(by_words), rules(), FakeClock())

    [bad] = await screening.screen(["I will kill you"])

    assert not bad.decision.clean


def test_every_text_to_decide_about_needs_a_verdict() -> None:
    with pytest.raises(ValueError, match="shorter"):
        decide_all(["one", "two"], [verdict_of()], rules(), now=NOON)


# --- reports ------------------------------------------------------------------------------------


async def test_a_report_says_what_was_done_and_how_often_it_was_wrong(room: Room) -> None:
    for number, text in enumerate(["hi", "hello", "you are worthless", "I will kill you"]):
        await room.pipeline.handle(comment(number, text))
    desk = Moderation(room.store, room.clock)
    [case] = await desk.to_do(HERE)
    await desk.take(case.id, by="mod")
    await desk.overturn(case.id, by="mod")

    report = await Reporting(room.store, room.clock).last(HERE, 7)

    assert (report.counts.seen, report.counts.acted) == (4, 2)
    acted = report.shares["acted"]
    assert acted is not None
    assert (acted.share, acted.interval.low < 0.5 < acted.interval.high) == (0.5, True)
    assert report.overturned is not None
    assert (report.overturned.share, report.overturned.of) == (1.0, 1)
    assert report.until - report.since == timedelta(days=7)


async def test_a_report_of_a_quiet_time_claims_nothing(room: Room) -> None:
    await room.pipeline.handle(comment(1, "hi"))
    room.clock.pass_by(timedelta(days=8))

    report = await Reporting(room.store, room.clock).last(HERE, 7)

    assert (report.counts.seen, report.overturned, report.shares["acted"]) == (0, None, None)


# --- upkeep -------------------------------------------------------------------------------------


async def test_upkeep_judges_what_waits_and_forgets_what_is_old(
    room: Room, logged: list[dict[str, object]]
) -> None:
    await room.pipeline.handle(comment(1, "you are worthless"))
    room.clock.pass_by(timedelta(days=1))
    room.classifier.failures = 1
    await room.pipeline.handle(comment(2, "hello"))
    room.clock.pass_by(timedelta(minutes=5))
    logged.clear()
    stop = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        group.create_task(Upkeep(room.pipeline, room.store, room.clock).run(stop))
        await until(lambda: len(logged) == 2)
        stop.set()

    assert room.store.late == {}
    assert room.store.decided[comment(1, "").id].text is None
    assert {str(event["event"]) for event in logged} == {"retried", "swept"}


async def test_upkeep_with_nothing_to_do_is_silent(
    room: Room, logged: list[dict[str, object]]
) -> None:
    upkeep = Upkeep(room.pipeline, room.store, room.clock)

    assert (await upkeep.retry(), await upkeep.sweep(), logged) == (0, 0, [])


async def test_upkeep_says_when_nothing_could_be_judged(
    room: Room, logged: list[dict[str, object]]
) -> None:
    room.classifier.failures = -1
    await room.pipeline.handle(comment(1, "hello"))
    room.clock.pass_by(timedelta(minutes=5))

    assert await Upkeep(room.pipeline, room.store, room.clock).retry() == 0
    assert (logged[-1]["event"], logged[-1]["waiting"]) == ("retried", 1)


class AbsentStore(MemoryStore):
    """Cannot be reached the first times."""

    absent = 3
    sweeps = 0

    async def sweep(self, *, now: datetime) -> int:
        self.sweeps += 1
        if self.sweeps <= self.absent:
            raise TryLaterError("store-busy")
        return await super().sweep(now=now)


async def test_upkeep_outlives_a_store_that_is_away(logged: list[dict[str, object]]) -> None:
    store = AbsentStore()
    room = Room(store=store)
    tick = timedelta(milliseconds=1)
    upkeep = Upkeep(room.pipeline, store, room.clock, retry_every=tick, sweep_every=tick)
    stop = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        group.create_task(upkeep.run(stop))
        await until(lambda: store.sweeps == 5)
        stop.set()

    assert [(event["event"], event["work"]) for event in logged] == [("upkeep_failed", "sweep")] * 3


async def test_who_only_forgets_leaves_what_waits_to_others(room: Room) -> None:
    room.classifier.failures = 1
    await room.pipeline.handle(comment(1, "hello"))
    await room.pipeline.handle(comment(2, "you are worthless"))
    room.clock.pass_by(timedelta(hours=1))
    room.store.retention = replace(room.store.retention, texts=timedelta(minutes=30))
    stop = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        group.create_task(Upkeep(room.pipeline, room.store, room.clock).forget(stop))
        await until(lambda: room.store.decided[comment(2, "").id].text is None)
        stop.set()

    assert room.classifier.seen == ["you are worthless"]


# --- back-off -----------------------------------------------------------------------------------

SPANS = st.timedeltas(timedelta(milliseconds=1), timedelta(hours=1))


@given(first=SPANS, longest=SPANS, tries=st.integers(-1, 10**9), key=st.text())
def test_a_wait_is_never_none_never_too_long_and_always_the_same(
    first: timedelta, longest: timedelta, tries: int, key: str
) -> None:
    back_off = BackOff(first, longest)

    wait = back_off.after(tries, key=key)

    assert min(first, longest) / 2 <= wait <= longest
    assert wait == back_off.after(tries, key=key)


@given(tries=st.integers(1, 12), key=st.text())
def test_a_wait_is_never_shorter_than_a_quarter_of_the_next_but_grows(tries: int, key: str) -> None:
    back_off = BackOff(timedelta(seconds=1), timedelta(days=1))

    assert back_off.after(tries, key=key) <= back_off.after(tries + 1, key=key) * 1.000001
    assert back_off.after(tries, key=key) >= back_off.after(tries + 1, key=key) / 4


def test_things_that_failed_together_do_not_come_back_together() -> None:
    back_off = BackOff(timedelta(seconds=60), timedelta(hours=1))

    assert len({back_off.after(1, key=str(number)) for number in range(100)}) > 90


# --- turns --------------------------------------------------------------------------------------


@given(order=st.lists(st.sampled_from("abc"), max_size=30))
def test_turns_are_taken_one_at_a_time_in_order_and_then_forgotten(order: list[str]) -> None:
    taken: dict[str, list[int]] = {key: [] for key in "abc"}
    inside: list[str] = []
    turns = Turns()

    async def work(key: str, number: int) -> None:
        async with turns.turn(key):
            assert key not in inside
            inside.append(key)
            await asyncio.sleep(0)
            taken[key].append(number)
            inside.remove(key)

    async def all_of_them() -> None:
        async with asyncio.TaskGroup() as group:
            for number, key in enumerate(order):
                group.create_task(work(key, number))

    asyncio.run(all_of_them())
    assert taken == {key: [n for n, one in enumerate(order) if one == key] for key in "abc"}
    assert len(turns) == 0


async def test_a_turn_is_given_back_by_somebody_who_is_cancelled_while_waiting() -> None:
    turns, door = Turns(), asyncio.Event()

    async def hold() -> None:
        async with turns.turn("a"):
            await door.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(hold())
        waiting = group.create_task(hold())
        await asyncio.sleep(0)
        assert len(turns) == 1
        waiting.cancel()
        await asyncio.sleep(0)
        door.set()

    assert len(turns) == 0


# --- mishaps ------------------------------------------------------------------------------------


def test_an_error_that_was_never_raised_has_no_place(logged: list[dict[str, object]]) -> None:
    mishaps.tell("broken", RuntimeError("secret words"), errand="1")

    assert logged == [
        {
            "event": "broken",
            "kind": "RuntimeError",
            "where": "unknown",
            "errand": "1",
            "level": "error",
        }
    ]


def test_a_community_that_only_observes_is_reported_like_any_other() -> None:
    room = Room()
    room.pipeline = room.another_pipeline(mode=Mode.OBSERVE)

    asyncio.run(room.pipeline.handle(comment(1, "you are worthless")))
    report = asyncio.run(Reporting(room.store, room.clock).last(HERE, 1))

    assert (report.counts.held, report.counts.strikes) == (1, 1)
