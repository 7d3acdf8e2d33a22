"""Communities that were left and did not take us back are erased by upkeep."""

from bot.service.upkeep import Upkeep
from tests.service.conftest import Room, comment


async def test_upkeep_erases_communities_that_did_not_take_us_back_in_time(
    room: Room, logged: list[dict[str, object]]
) -> None:
    about = comment(1, "you are worthless")
    await room.pipeline.handle(about)
    await room.store.mark_left(about.community, now=room.clock.now())
    upkeep = Upkeep(room.pipeline, room.store, room.clock)
    assert await upkeep.erase_left() == 0

    room.clock.pass_by(room.store.retention.left)
    logged.clear()

    assert (await upkeep.erase_left(), await upkeep.erase_left()) == (1, 0)
    assert room.store.decided == {}
    assert [(event["event"], event["community"]) for event in logged] == [
        ("left_and_erased", about.community)
    ]
