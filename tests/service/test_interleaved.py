"""The law of the desk: whatever order things happen in, the record is one that the table of cases
allows, and what can be seen on Discord is what stands on record.
"""

import asyncio
import random
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.actions import Timeout
from bot.core.case import STEPS, Case, CaseEvent, CaseState, removed_in, take_step, upheld_in
from bot.core.consequences import CONFIRMED
from bot.core.errand import ErrandState
from bot.core.errands import chosen, confirmation, removal
from bot.core.penalties import TAKEN_BACK
from tests.service.desk_life import CASES, PROPOSED, Desk, DeskStore, fifty_cases

INTERLEAVINGS = 1000
MOVES = 20


async def lived(store: DeskStore, seed: int, moves: int = MOVES) -> Desk:
    """The desk after so many moves, with everything delivered."""
    desk = Desk(store.another(), random.Random(seed))
    await desk.interleave(moves)
    await desk.settle()
    return desk


def check_the_record(case: Case) -> None:
    """Every step is one of the table, by somebody who could take it."""
    replayed = replace(case, state=CaseState.OPEN, steps=())
    for step in case.steps:
        assert (replayed.state, step.event) in STEPS
        replayed = take_step(
            replayed, step.event, step.by, step.note, step.at, to=step.to, seconds=step.seconds
        )
    assert replayed == case


def end_on_record(desk: Desk, case: Case) -> datetime | None:
    """Until when the author of a case is timed out, by the record alone: an appeal that is upheld
    gives nothing and takes nothing away.
    """
    for number in reversed(upheld_in(case)):
        step = case.steps[number]
        if any(later.event in TAKEN_BACK for later in case.steps[number:]):
            return None
        if step.seconds is not None:
            return step.at + timedelta(seconds=step.seconds)
        proposal = len(desk.store.decided[case.comment].decision.actions) - 1
        if confirmation(case.comment, proposal, step=number) in desk.store.parcels:
            return step.at + timedelta(seconds=PROPOSED.seconds)
    return None


def check_what_is_seen(desk: Desk, case: Case) -> None:
    """What can be seen of a case on Discord is what stands on record."""
    seen = desk.discord
    assert seen.ends.get(case.author) == end_on_record(desk, case)
    removed, down = removed_in(case), case.comment in seen.down
    overturned = any(step.event is CaseEvent.OVERTURN for step in case.steps)
    if removed is None:
        assert not down
    elif case.state in CONFIRMED or not overturned:
        assert down
        assert desk.store.parcels[removal(case.comment, step=removed)].state is ErrandState.DONE
    assert down == (case.comment in seen.back)


def check_errands(desk: Desk) -> None:
    """Each effect follows from the one step that asks for it, and each such step has its effect."""
    wanted = set()
    for case in desk.store.files.values():
        for number, step in enumerate(case.steps):
            if step.seconds is not None:
                wanted.add((chosen(case.comment, step=number), Timeout(step.seconds)))
    found = {
        (id_, parcel.errand.action)
        for id_, parcel in desk.store.parcels.items()
        if "/timeout-" in id_
    }
    assert found == wanted
    assert all(parcel.state is not ErrandState.WAITING for parcel in desk.store.parcels.values())


def check_warnings(desk: Desk) -> None:
    """As many warnings as steps that say so, each told once."""
    cases = list(desk.store.files.values())
    steps = Counter(
        (case.author, step.by)
        for case in cases
        for step in case.steps
        if step.event is CaseEvent.WARN
    )
    given = Counter((case.author, case.steps[0].by) for case in cases if case.why == "warned")
    assert steps == given
    told = [notice for notice in desk.discord.told.values() if notice == "warning"]
    assert len(told) == sum(steps.values())


def happened(desk: Desk) -> Counter[str]:
    """What there was, so that a law of nothing does not pass for one."""
    steps = [step for case in desk.store.files.values() for step in case.steps]
    found = Counter(step.event.value for step in steps)
    found["timed out"] = sum(bool(step.seconds) for step in steps)
    found["seen timed out"], found["seen down"] = len(desk.discord.ends), len(desk.discord.down)
    lifted = [id_ for id_, notice in desk.discord.told.items() if notice == "penalty-lifted"]
    found["lifted"] = len(lifted)
    return found


def check(desk: Desk) -> None:
    """All laws at once."""
    assert len(desk.store.files) >= CASES
    for case in desk.store.files.values():
        if not case.steps:
            assert case.state is CaseState.OPEN
            continue
        check_the_record(case)
        if case.why != "warned":
            check_what_is_seen(desk, case)
    check_errands(desk)
    check_warnings(desk)


def test_in_a_thousand_interleavings_every_step_is_allowed_and_every_effect_is_on_record() -> None:
    async def all_of_them() -> Counter[str]:
        store, sums = await fifty_cases(), Counter[str]()
        assert len(store.files) == CASES
        for seed in range(INTERLEAVINGS):
            desk = await lived(store, seed)
            check(desk)
            sums += happened(desk)
        return sums

    sums = asyncio.run(all_of_them())

    assert all(sums[event.value] > 100 for event in CaseEvent), sums
    assert min(sums["timed out"], sums["seen timed out"], sums["seen down"], sums["lifted"]) > 50
