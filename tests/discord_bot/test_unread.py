"""What nobody read while the bot was away is said to the moderators, once."""

import asyncio
from datetime import timedelta

from bot.discord_bot.names import DESK
from bot.discord_bot.unread import UNREAD, UNREAD_UNTOLD, Unread, note_unread
from tests.discord_bot.house import House

HURTFUL = "you are worthless"


async def test_what_was_not_read_is_said_to_moderators_once_and_in_the_status(
    house: House,
) -> None:
    quiet = house.guild.add_channel("quiet")
    async with house.running() as app:
        await house.anna.says(house.general, "hello")
        await house.quiet(app)
    await house.ben.says(house.general, HURTFUL)
    house.server.clock.advance(8 * 86400)
    house.clock.ahead += timedelta(days=8)
    async with house.running() as app:
        said = await house.mona.waits_for(house.desk, "was not read")
        status = await (await house.guild.owner().runs("/kindness status")).done()
        while await app.store.noted(UNREAD_UNTOLD):  # noqa: ASYNC110 - the store has no events
            await asyncio.sleep(0.01)
        note = await app.store.memo(house.community, UNREAD)

        assert f"<#{house.general.id}>" in said.text
        assert f"<#{quiet.id}>" not in said.text
        assert "was not read" in status.text
        assert note is not None
        await app.store.set_memo(house.community, UNREAD_UNTOLD, note, now=house.clock.now())
    async with house.running() as app:  # killed before it could write down that it had told
        while await app.store.noted(UNREAD_UNTOLD):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        told = [one for one in house.mona.sees(house.desk) if "was not read" in one.text]
        assert len(told) == 1
        house.clock.ahead += timedelta(days=40)
        status = await (await house.guild.owner().runs("/kindness status")).done()
        assert "was not read" not in status.text


async def test_where_sleeping_threads_may_not_be_asked_for_moderators_hear_of_it(
    house: House,
) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, "hello")
        await house.quiet(app)
    where = f"GET /channels/{house.general.id}/threads/archived/public"
    house.server.faults.fail(where, 403)
    await house.ben.says(house.general, "good morning")
    async with house.running() as app:
        said = await house.mona.waits_for(house.desk, "was not read")
        await house.quiet(app)

        assert f"<#{house.general.id}>" in said.text
        assert "good morning" in house.classifier.seen


async def test_a_gap_that_was_told_is_not_told_again_and_what_is_untold_is_told_together(
    house: House,
) -> None:
    first, again, later = Unread(100, 200, (1,)), Unread(90, 250, (2,)), Unread(200, 300, (3, 1))
    async with house.running() as app:
        parts = house.parts
        assert parts is not None
        store = app.store
        await store.set_memo(house.community, DESK, None, now=house.clock.now())
        for unread in (first, again, Unread(500, 600, ())):
            await note_unread(parts, house.community, unread)
        assert await store.memo(house.community, UNREAD_UNTOLD) == first.note

        await note_unread(parts, house.community, later)
        together = Unread(100, 300, (1, 3)).note
        assert await store.memo(house.community, UNREAD_UNTOLD) == together

        await store.set_memo(house.community, UNREAD_UNTOLD, None, now=house.clock.now())
        await note_unread(parts, house.community, Unread(250, 400, (4,)))
        assert await store.memo(house.community, UNREAD_UNTOLD) is None
        await note_unread(parts, house.community, Unread(300, 400, (4,)))
        assert await store.memo(house.community, UNREAD) == Unread(300, 400, (4,)).note
