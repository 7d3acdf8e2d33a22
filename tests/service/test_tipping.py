"""Tips in context: only where they are wanted, rarely, and never to who has had enough."""

import pytest

from bot.core.comment import AuthorId, PlaceId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.steering import Steering
from bot.service.tipping import IN_A_PLACE, REMEMBERED, TO_A_MEMBER, TipDue, Tipping
from tests.fakes import FakeClock, FakeContent, MemoryStore
from tests.store.making import DAY, MIKA, MINUTE, NOA, SCHOOL, comment, put

HALL, YARD = PlaceId("hall"), PlaceId("yard")


class Wall:
    """A community that wants tips, unless it is told otherwise."""

    def __init__(self) -> None:
        self.clock, self.store = FakeClock(), MemoryStore()
        steering = Steering(self.store, self.clock, default_rules=preset("community"))
        self.tipping = Tipping(
            self.store, FakeContent(frozenset({"sources"})), self.clock, steering
        )

    async def ready(self, mode: Mode = Mode.NUDGE) -> None:
        rules = preset("community", mode=mode)
        await self.store.set_rules(SCHOOL, rules, by="ana", now=self.clock.now())
        await self.tipping.switch(SCHOOL, on=True)

    async def due(
        self, message: str, place: PlaceId = HALL, by: AuthorId = MIKA, topic: str = "sources"
    ) -> TipDue | None:
        return await self.tipping.due(SCHOOL, place, by, message, topic=topic, locale="it")


@pytest.fixture
def wall() -> Wall:
    return Wall()


async def test_nothing_is_said_where_nobody_switched_it_on(wall: Wall) -> None:
    await wall.ready()
    assert await wall.tipping.is_on(SCHOOL)
    await wall.tipping.switch(SCHOOL, on=False)
    assert await wall.due("m1") is None


async def test_who_only_watches_says_nothing(wall: Wall) -> None:
    await wall.ready(Mode.OBSERVE)
    assert await wall.due("m1") is None


async def test_one_is_said_in_a_place_and_to_a_member_now_and_then(wall: Wall) -> None:
    await wall.ready()
    assert await wall.due("m0", topic="other") is None
    assert await wall.due("m1") == TipDue("tip/sources/it")
    assert await wall.due("m1") == TipDue("tip/sources/it", again=True)
    assert await wall.due("m2", by=NOA) is None
    assert await wall.due("m3", YARD) is None
    assert await wall.due("m4", YARD, NOA) is not None

    wall.clock.pass_by(IN_A_PLACE + MINUTE)
    assert await wall.due("m5") is None
    wall.clock.pass_by(TO_A_MEMBER)
    assert await wall.due("m6") is not None


async def test_who_wants_fewer_gets_none(wall: Wall) -> None:
    await wall.ready()
    await put(wall.store, comment(), at=wall.clock.now() - DAY)
    await wall.tipping.fewer(SCHOOL, MIKA)
    assert await wall.due("m1") is None


async def test_who_wants_fewer_and_is_on_no_record_gets_none_either(wall: Wall) -> None:
    await wall.ready()
    assert await wall.due("m1") is not None
    await wall.tipping.fewer(SCHOOL, MIKA)
    wall.clock.pass_by(IN_A_PLACE + TO_A_MEMBER)

    assert await wall.due("m2") is None
    assert (await wall.store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).version == 0
    assert await wall.due("m3", by=NOA) is not None


async def test_what_is_remembered_of_members_has_an_end(wall: Wall) -> None:
    await wall.ready()
    for number in range(REMEMBERED + 1):
        wall.tipping._remember((SCHOOL, f"p{number}"), wall.clock.now())
    assert len(wall.tipping._told) == REMEMBERED
