"""A message is only taken down while its text can be given back, and then it is given back."""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import product

import pytest

from bot.core.actions import Hold, Nudge, ReturnText
from bot.core.case import CaseId
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode
from bot.core.errand import CHANGED, Errand, ErrandState
from bot.core.errors import GiveUpError, SettledError, TryLaterError
from bot.service.delivery import Delivery, Pace
from bot.service.in_turn import may_fall
from bot.service.moderation import Moderation
from bot.service.steering import Steering
from tests.fakes import RecordingHands
from tests.service.conftest import HERE, MINUTE, QUICK, Room, comment, rules

ANN, MONA = AuthorId("ann"), "discord:7"
THREAT = "I will kill you"
ABOUT = CommentId("test:1")


@dataclass
class Place(RecordingHands):
    """A place where one message hangs, and an author who may be given its text back."""

    stands: bool = True
    changed: bool = False
    meanwhile: list[Awaitable[object]] = field(default_factory=list)
    """What happens after the place was looked at and before that is on record."""
    given_back: list[str | None] = field(default_factory=list)

    async def carry_out(self, errand: Errand) -> None:
        if isinstance(errand.action, ReturnText) and self.stands:
            raise SettledError("left-standing")
        if isinstance(errand.action, Hold) and self.changed:
            for one in self.meanwhile:
                await one
            raise SettledError(CHANGED)
        await super().carry_out(errand)
        if isinstance(errand.action, Hold):
            self.stands = False
        if isinstance(errand.action, ReturnText):
            self.given_back.append(errand.text)


@dataclass
class Evening:
    """A hurtful message in a school that holds such messages, and what happens to it."""

    room: Room = field(default_factory=Room)
    place: Place = field(default_factory=Place)
    errands: dict[type, Errand] = field(default_factory=dict)

    async def begin(self) -> None:
        self.moderation = Moderation(self.room.store, self.room.clock)
        self.steering = Steering(self.room.store, self.room.clock, default_rules=rules())
        await self.steering.set_up(HERE, preset_name="school", mode=Mode.HOLD, by=MONA)
        handled = await self.room.pipeline.handle(comment(1, THREAT))
        self.errands = {type(one.action): one for one in handled.errands}

    async def step(self, *, restart: bool = False) -> None:
        """Carry out one errand: a new process remembers nothing of the ones before."""
        pace = Pace(batch=1, back_off=QUICK, tries=5, surprises=3)
        if restart or not hasattr(self, "delivery"):
            self.delivery = Delivery(self.room.store, self.place, self.room.clock, pace=pace)
        await self.delivery.run_once()

    async def end(self) -> None:
        """Let everything that is due within a day be done."""
        for _ in range(60):
            await self.step()
            self.room.clock.pass_by(2 * MINUTE)

    async def state(self, kind: type) -> ErrandState | None:
        return await self.room.store.errand_state(self.errands[kind].id)


HAPPENINGS = ("nothing", "pause", "resume", "restart", "hold fails", "killed after the hold")


async def happens(evening: Evening, what: str) -> None:
    """Something that falls between two errands."""
    hold = evening.errands[Hold]
    if what == "pause":
        await evening.steering.pause(HERE, by=MONA)
    if what == "resume":
        await evening.steering.resume(HERE, by=MONA)
    if what == "hold fails":
        evening.place.fail(hold.id, [TryLaterError("busy")])
    if what == "killed after the hold" and await evening.state(Hold) is ErrandState.WAITING:
        evening.place.stands = False  # it was done, and nobody lived to write it down
    await evening.step(restart=what == "restart")


@pytest.mark.parametrize("what", list(product(HAPPENINGS, repeat=3)), ids="-".join)
async def test_whatever_happens_in_between_a_text_that_was_taken_down_is_given_back_once(
    what: tuple[str, ...],
) -> None:
    evening = Evening()
    await evening.begin()

    for one in what:
        await happens(evening, one)
    await evening.end()

    assert evening.place.given_back == ([] if evening.place.stands else [THREAT])
    assert await evening.room.store.errands_left() == 0


async def test_a_text_waits_for_its_message_and_comes_as_soon_as_that_is_down() -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [TryLaterError("busy")])

    for _ in range(5):
        await evening.step()
    assert (evening.place.stands, evening.place.given_back) == (True, [])

    evening.room.clock.pass_by(timedelta(seconds=8))
    await evening.step()
    await evening.step()
    assert evening.place.given_back == [THREAT]


async def test_a_prompt_does_not_wait_for_long_for_a_message_that_cannot_be_taken_down() -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [TryLaterError("busy")] * 9)
    for _ in range(5):
        await evening.step()
    assert await evening.state(Nudge) is ErrandState.WAITING

    evening.room.clock.pass_by(timedelta(seconds=10))
    for _ in range(5):
        await evening.step()

    assert await evening.state(Nudge) is ErrandState.DONE
    assert await evening.state(Hold) is ErrandState.WAITING


async def test_nothing_is_taken_down_whose_text_could_not_be_given_back() -> None:
    evening = Evening()
    await evening.begin()
    evening.room.store.decided[ABOUT].text = None

    await evening.end()

    assert evening.place.stands
    assert await evening.state(Hold) is ErrandState.GIVEN_UP


async def test_a_message_is_left_standing_once_its_text_was_given_up() -> None:
    evening = Evening()
    await evening.begin()
    back = evening.errands[ReturnText]
    await evening.room.store.errand_given_up(back, now=evening.room.clock.now(), why="closed")

    await evening.end()

    assert evening.place.stands


async def test_after_an_erasure_nothing_more_is_taken_down() -> None:
    evening = Evening()
    await evening.begin()
    held = await evening.room.store.lease_errands(
        now=evening.room.clock.now(), lease=MINUTE, limit=9
    )
    await evening.room.store.erase(ANN)

    for errand in held:
        await Delivery(evening.room.store, evening.place, evening.room.clock)._carry(errand)

    assert evening.place.stands
    assert evening.place.given_back == []


async def test_what_a_community_only_observes_waits_for_nothing() -> None:
    room = Room()
    room.pipeline = room.another_pipeline(mode=Mode.OBSERVE)
    errands = (await room.pipeline.handle(comment(1, THREAT))).errands

    await room.delivery.run_once()

    assert list(room.watched.effects) == [one.id for one in errands]


async def test_a_message_that_was_not_taken_down_can_be_tried_again_with_its_text() -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [GiveUpError("not-allowed")])
    evening.place.fail(evening.errands[ReturnText].id, [GiveUpError("left-standing")])
    evening.place.stands = False  # so that the script is asked
    for _ in range(2):
        await evening.step()
    evening.place.stands = True

    await evening.room.store.retry_errands(HERE, now=evening.room.clock.now())
    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])


async def stays(evening: Evening, what: str) -> None:
    """Something after which a message may stay."""
    store, clock = evening.room.store, evening.room.clock
    if what == "kept":
        await store.answer(ABOUT, Choice.KEEP, (), now=clock.now())
        return
    moderation = Moderation(store, clock)
    case: CaseId = (await moderation.dispute(ABOUT, by=ANN)).id
    if what != "disputed":
        await moderation.take(case, by=MONA)
        decide = moderation.overturn if what == "overturned" else moderation.uphold
        await decide(case, by=MONA)


@pytest.mark.parametrize("what", ["kept", "disputed", "overturned"])
@pytest.mark.parametrize(
    "error", [TryLaterError("busy", retry_after=300), GiveUpError("not-allowed")], ids=str
)
async def test_a_message_that_may_stay_is_not_taken_down_when_that_becomes_possible(
    what: str, error: Exception
) -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [error])
    await evening.step()

    await stays(evening, what)
    await evening.room.store.retry_errands(HERE, now=evening.room.clock.now())
    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (True, [])
    assert await evening.state(Hold) is ErrandState.SETTLED


async def test_a_message_about_which_a_moderator_agreed_is_taken_down_late() -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [TryLaterError("busy", retry_after=300)])
    await evening.step()

    await stays(evening, "upheld")
    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])


@pytest.mark.parametrize("first", ["kept", "upheld"])
async def test_what_its_author_kept_is_taken_down_once_a_moderator_calls_the_decision_right(
    first: str,
) -> None:
    evening = Evening()
    await evening.begin()
    evening.place.fail(evening.errands[Hold].id, [GiveUpError("not-allowed")])
    await evening.step()
    await stays(evening, first)
    await evening.room.store.retry_errands(HERE, now=evening.room.clock.now())
    if first == "kept":
        await evening.end()
        assert evening.place.stands

    await stays(evening, "upheld" if first == "kept" else "kept")
    await evening.end()

    assert not evening.place.stands
    assert len(evening.place.given_back) == 1
    assert evening.room.store.decided[ABOUT].text == THREAT  # what is given back late


async def test_what_was_erased_may_not_be_taken_down() -> None:
    with pytest.raises(SettledError, match="prompt-gone"):
        await may_fall(Room().store, ABOUT)
