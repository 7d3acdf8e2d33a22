"""Setting up, pausing, going on, and the brake: each on record, and each at once."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.actions import Escalate, Hold, Nudge
from bot.core.brake import Brake
from bot.core.decision import Mode
from bot.core.errors import RulesError, SettledError
from bot.core.rules import parse_rules, preset
from bot.service.pipeline import Outcome, Patience, Pipeline
from bot.service.steering import BRAKE, UNTOLD, Steering
from tests.fakes import FakeContent
from tests.service.conftest import HERE, QUICK, Room, comment, rules

MONA = "discord:7"
THREAT = "I will kill you"


def steering_of(room: Room, *, most: int = 30) -> Steering:
    return Steering(
        room.store, room.clock, default_rules=rules(Mode.OBSERVE), brake=Brake(most=most)
    )


def steered(room: Room, *, most: int = 30) -> Steering:
    """The steering, with a pipeline that heeds its brake."""
    steering = steering_of(room, most=most)
    room.pipeline = Pipeline(
        room.classifier,
        room.store,
        FakeContent(),
        room.clock,
        default_rules=rules(Mode.OBSERVE),
        patience=Patience(back_off=QUICK),
        allow=steering.allow,
    )
    return steering


async def test_setting_up_writes_a_page_with_who_when_and_why(room: Room) -> None:
    steering = steering_of(room)

    done = await steering.set_up(
        HERE, preset_name="school", mode=Mode.NUDGE, by=MONA, why="term starts", notes={"desk": "5"}
    )

    page = await room.store.page(HERE)
    assert done
    assert page is not None
    assert page.rules == preset("school", mode=Mode.NUDGE) == await steering.rules(HERE)
    assert (page.by, page.at, page.why) == (MONA, room.clock.now(), "term starts")
    assert page.notes["desk"] == await room.store.memo(HERE, "desk") == "5"
    assert steering.changed.is_set()
    assert [where for where, _ in await room.store.noted(UNTOLD)] == [HERE]


async def test_setting_up_the_same_again_changes_nothing(room: Room) -> None:
    steering = steering_of(room)

    done = [
        await steering.set_up(
            HERE, preset_name="school", mode=Mode.NUDGE, by=MONA, notes={"desk": "5"}
        )
        for _ in range(2)
    ]

    assert done == [True, False]
    assert len(room.store.rulebook[HERE]) == 1


async def test_a_new_note_alone_is_a_new_page(room: Room) -> None:
    steering = steering_of(room)
    for desk in ("5", "6"):
        assert await steering.set_up(
            HERE, preset_name="school", mode=Mode.NUDGE, by=MONA, notes={"desk": desk}
        )

    assert await room.store.memo(HERE, "desk") == "6"


async def test_a_community_keeps_what_it_changed_about_its_preset(room: Room) -> None:
    own = parse_rules({"preset": "gaming", "prompts_per_day": 1})
    await room.store.set_rules(HERE, own, by=MONA, now=room.clock.now())
    steering = steering_of(room)

    await steering.set_up(HERE, preset_name="gaming", mode=Mode.HOLD, by=MONA)
    kept = await steering.rules(HERE)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)

    assert kept == own.with_mode(Mode.HOLD)
    assert await steering.rules(HERE) == preset("school", mode=Mode.HOLD)


async def test_an_unknown_preset_is_refused(room: Room) -> None:
    with pytest.raises(RulesError):
        await steering_of(room).set_up(HERE, preset_name="strict", mode=Mode.HOLD, by=MONA)

    assert await room.store.page(HERE) is None


async def test_where_nobody_has_set_rules_the_default_holds(room: Room) -> None:
    assert await steering_of(room).rules(HERE) == rules(Mode.OBSERVE)


async def test_a_paused_community_observes_until_somebody_resumes(room: Room) -> None:
    steering = steering_of(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)

    first = await steering.pause(HERE, by=MONA, why="it asks about football")
    second = await steering.pause(HERE, by="discord:8")
    page = await room.store.page(HERE)
    resumed = await steering.resume(HERE, by="discord:8")

    assert first is None
    assert second == page
    assert page is not None
    assert (page.rules.mode, page.resumes) == (Mode.OBSERVE, Mode.HOLD)
    assert (page.by, page.why) == (MONA, "it asks about football")
    assert resumed is Mode.HOLD
    assert (await steering.rules(HERE)).mode is Mode.HOLD


async def test_there_is_nothing_to_resume_where_nobody_has_paused(room: Room) -> None:
    steering = steering_of(room)

    assert await steering.resume(HERE, by=MONA) is None
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
    assert await steering.resume(HERE, by=MONA) is None


async def test_a_pause_holds_where_nobody_has_set_rules(room: Room) -> None:
    steering = steering_of(room)

    await steering.pause(HERE, by=MONA)

    assert await steering.resume(HERE, by=MONA) is Mode.OBSERVE


async def test_setting_up_during_a_pause_leaves_it_paused(room: Room) -> None:
    steering = steering_of(room)
    await steering.pause(HERE, by=MONA)

    await steering.set_up(HERE, preset_name="gaming", mode=Mode.NUDGE, by=MONA)

    assert (await steering.rules(HERE)).mode is Mode.OBSERVE
    assert await steering.resume(HERE, by=MONA) is Mode.NUDGE


async def test_one_punishment_too_many_makes_the_bot_observe(room: Room) -> None:
    steering = steered(room, most=3)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)

    modes = []
    for number in range(6):
        handled = await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))
        assert handled.outcome is Outcome.NEW
        assert handled.decision is not None
        modes.append(handled.decision.mode)

    page = await room.store.page(HERE)
    assert modes == [Mode.NUDGE] * 3 + [Mode.OBSERVE] * 3
    assert page is not None
    assert (page.by, page.resumes) == (BRAKE, Mode.NUDGE)
    assert len(room.store.rulebook[HERE]) == 2


async def test_after_the_brake_the_count_starts_anew(room: Room) -> None:
    steering = steered(room, most=1)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)
    for number in range(3):
        await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))

    await steering.resume(HERE, by=MONA)
    handled = await room.pipeline.handle(comment(9, THREAT))

    assert handled.decision is not None
    assert handled.decision.mode is Mode.NUDGE


async def test_a_restart_does_not_start_the_count_anew(room: Room) -> None:
    steering = steered(room, most=3)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)

    for number in range(4):
        steering = steered(room, most=3)  # another life
        await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))
        room.clock.pass_by(timedelta(seconds=5))

    assert (await steering.rules(HERE)).mode is Mode.OBSERVE


async def test_after_a_restart_too_nobody_is_blamed_for_what_was_before_the_brake(
    room: Room,
) -> None:
    steering = steered(room, most=1)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)
    for number in range(3):
        await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))
        room.clock.pass_by(timedelta(seconds=1))
    await steering.resume(HERE, by=MONA)

    steered(room, most=1)
    handled = await room.pipeline.handle(comment(9, THREAT))

    assert handled.decision is not None
    assert handled.decision.mode is Mode.NUDGE


async def test_the_brake_holds_where_nobody_has_set_rules(room: Room) -> None:
    steering = steering_of(room)
    for number in range(3):
        steering = Steering(room.store, room.clock, default_rules=rules(), brake=Brake(most=1))
        room.pipeline = Pipeline(
            room.classifier,
            room.store,
            FakeContent(),
            room.clock,
            default_rules=rules(),
            allow=steering.allow,
        )
        await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))

    assert (await steering.rules(HERE)).mode is Mode.OBSERVE


async def test_two_at_once_after_a_restart_are_both_counted(room: Room) -> None:
    steering = steered(room, most=1)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)

    await asyncio.gather(
        *(room.pipeline.handle(comment(n, THREAT, author=f"a{n}")) for n in range(2))
    )

    assert (await steering.rules(HERE)).mode is Mode.OBSERVE


async def test_slow_punishments_do_not_pull_the_brake(room: Room) -> None:
    steering = steered(room, most=1)
    await steering.set_up(HERE, preset_name="school", mode=Mode.NUDGE, by=MONA)
    for number in range(3):
        await room.pipeline.handle(comment(number, THREAT, author=f"a{number}"))
        room.clock.pass_by(timedelta(minutes=1))

    assert (await steering.rules(HERE)).mode is Mode.NUDGE


async def test_while_paused_the_bot_does_nothing_of_its_own_accord(room: Room) -> None:
    steering = steered(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
    errands = (await room.pipeline.handle(comment(1, THREAT))).errands
    assert {type(one.action) for one in errands} >= {Hold, Nudge, Escalate}
    room.hands.fail(errands[1].id, [SettledError("left-standing")])

    await steering.pause(HERE, by=MONA)
    await room.delivery.run_once()

    assert {type(one.action) for one in room.hands.effects.values()} == {Escalate}
    given_up = [one for one in room.store.parcels.values() if one.why]
    assert {one.why for one in given_up} == {"paused", "left-standing"}
    assert len(given_up) == len(errands) - 1


async def test_a_text_that_was_taken_down_before_the_pause_is_given_back(room: Room) -> None:
    steering = steered(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
    hold, back, *_ = (await room.pipeline.handle(comment(1, THREAT))).errands
    await room.store.errand_done(hold, now=room.clock.now())

    await steering.pause(HERE, by=MONA)
    await room.delivery.run_once()

    assert back.id in room.hands.effects


async def test_what_was_decided_goes_out_where_nobody_has_paused(room: Room) -> None:
    steering = steered(room)
    await steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
    errands = (await room.pipeline.handle(comment(1, THREAT))).errands

    await room.delivery.run_once()

    assert len(room.hands.effects) == len(errands)
