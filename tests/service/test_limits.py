"""A proposed limit is put in force by somebody, on record, and only if nothing has changed."""

import pytest

from bot.core.decision import Mode
from bot.core.errors import RulesError, StaleError
from bot.core.rules import preset
from classifiers.verdict import Label
from tests.service.conftest import HERE, Room
from tests.service.test_steering import MONA, steering_of

SCHOOL = preset("school")
NOW = SCHOOL.limits[Label.INSULT].nudge_at


async def test_a_limit_is_a_page_of_the_rulebook(room: Room) -> None:
    steering = steering_of(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)

    rules = await steering.set_limit(HERE, Label.INSULT, 0.9, seen=NOW, by=MONA, why="tuned")

    page = await room.store.page(HERE)
    assert page is not None
    assert (page.rules, page.by, page.why, page.resumes) == (rules, MONA, "tuned", None)
    assert (rules.limits[Label.INSULT].nudge_at, rules.mode) == (0.9, Mode.NUDGE)
    assert rules.limits[Label.THREAT] == SCHOOL.limits[Label.THREAT]


async def test_a_pause_goes_on_with_the_new_limit(room: Room) -> None:
    steering = steering_of(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
    await steering.pause(HERE, by=MONA)

    await steering.set_limit(HERE, Label.INSULT, 0.9, seen=NOW, by=MONA)

    assert await steering.resume(HERE, by=MONA) is Mode.HOLD
    assert (await steering.rules(HERE)).limits[Label.INSULT].nudge_at == 0.9


async def test_twice_or_after_somebody_else_it_changes_nothing(room: Room) -> None:
    steering = steering_of(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)
    await steering.set_limit(HERE, Label.INSULT, 0.9, seen=NOW, by=MONA)
    before = await room.store.page(HERE)

    for label, seen in ((Label.INSULT, NOW), (Label.PROFANITY, 0.5)):
        with pytest.raises(StaleError, match="tune-stale"):
            await steering.set_limit(HERE, label, 0.8, seen=seen, by=MONA)

    assert await room.store.page(HERE) == before


async def test_the_default_can_be_changed_and_a_limit_that_is_none_cannot(room: Room) -> None:
    steering = steering_of(room)
    (label, limits), *_ = (await steering.rules(HERE)).limits.items()

    with pytest.raises(RulesError):
        await steering.set_limit(HERE, label, 1.5, seen=limits.nudge_at, by=MONA)
    assert await room.store.page(HERE) is None
    await steering.set_limit(HERE, label, 0.97, seen=limits.nudge_at, by=MONA)

    assert (await steering.rules(HERE)).limits[label].nudge_at == 0.97
