"""Notes in the channel go when nobody opens them, or nobody can."""

import asyncio
from datetime import timedelta

from bot.core.decision import Mode
from bot.core.errands import LOOKS
from bot.core.rules import preset
from tests.discord_bot.house import House
from tests.discord_server import Message
from tests.quick import patience

HURTFUL = "you are worthless"
HOUR = timedelta(hours=1, minutes=1)


async def left(house: House, text: str = HURTFUL) -> tuple[Message, Message]:
    """A hurtful message, and the note about it."""
    house.anna.closes_dms()
    said = await house.anna.says(house.general, text)
    return said, await house.anna.waits_for(house.general, "there is a note for you")


async def test_a_note_that_nobody_opens_goes_in_the_end_also_after_a_restart(house: House) -> None:
    async with house.running() as app:
        _, note = await left(house)
        await house.quiet(app)
        house.clock.ahead = LOOKS[-2] + HOUR
        await house.quiet(app)
        assert not note.deleted

    async with house.running():
        house.clock.ahead = LOOKS[-1] + HOUR
        await house.server.until(lambda: note.deleted)


async def test_a_note_for_somebody_who_has_left_goes_soon(house: House) -> None:
    async with house.running() as app:
        _, note = await left(house)
        await house.quiet(app)
        await house.anna.leaves()

        house.clock.ahead = HOUR

        await house.server.until(lambda: note.deleted)


async def test_a_note_about_a_message_that_its_author_deleted_goes_soon(house: House) -> None:
    async with house.running() as app:
        said, note = await left(house)
        await house.quiet(app)
        await house.anna.deletes(said)

        house.clock.ahead = HOUR

        await house.server.until(lambda: note.deleted)


async def test_a_note_that_gives_a_text_back_stays_although_the_message_is_gone(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        said, note = await left(house, "I will kill you")
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
        member = f"GET /guilds/{house.guild.id}/members/{house.anna.id}"
        before = len(house.server.requests(member))

        house.clock.ahead = HOUR
        await house.eventually(lambda: len(house.server.requests(member)) > before)
        await house.quiet(app)

        assert not note.deleted
        opened = await house.anna.clicks(note, "Read it")
        await opened.done()
        assert "I will kill you" in opened.text


async def test_a_text_waits_in_its_note_until_it_is_read_and_goes_then(house: House) -> None:
    async with house.running(rules=preset("school", mode=Mode.HOLD)) as app:
        said, note = await left(house)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
    house.clock.ahead = LOOKS[-2] + HOUR
    async with house.running(rules=preset("school", mode=Mode.HOLD)) as app:
        (decision,) = await app.store.decided_since(house.community, house.clock.now() - LOOKS[-1])
        await app.store.sweep(now=house.clock.now())
        opened = await house.anna.clicks(note, "Read it")
        await opened.done()
        assert "worthless" in opened.text

        async def forgotten() -> bool:
            record = await app.store.decision(decision.comment)
            return record is not None and record.text is None

        async with asyncio.timeout(patience(10)):
            while not await forgotten():  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def test_who_erases_their_data_erases_the_words_that_a_note_keeps_for_them(
    house: House,
) -> None:
    async with house.running(rules=preset("school", mode=Mode.HOLD)) as app:
        said, note = await left(house)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
        house.clock.ahead = LOOKS[-2] + HOUR
        await app.store.sweep(now=house.clock.now())
        answer = await (await house.anna.runs("/my-data", house.general)).done()
        assert "its words are still kept" in answer.text

        assert answer.message is not None
        await house.anna.clicks(answer.message, "Erase what can be erased")
        await house.says(answer, "This cannot be undone")
        await house.anna.clicks(answer.message, "Yes, erase it for good")
        await house.says(answer, "its words are gone")

        opened = await house.anna.clicks(note, "Read it")
        await opened.done()
        assert "worthless" not in opened.text


async def test_a_note_for_somebody_who_was_erased_goes_at_once(house: House) -> None:
    async with house.running() as app:
        _, note = await left(house)
        await house.quiet(app)

        await app.store.erase(house.who(house.anna))

        await house.server.until(lambda: note.deleted)


async def test_a_note_that_was_answered_is_not_missed(house: House) -> None:
    async with house.running() as app:
        said, note = await left(house)
        opened = await house.anna.clicks(note, "Read it")
        await opened.done()
        assert opened.message is not None
        await house.anna.clicks(opened.message, "Delete it")
        await house.server.until(lambda: said.deleted and note.deleted)

        house.clock.ahead = LOOKS[-1] + HOUR
        await house.quiet(app)

        assert await app.store.errands_stuck(house.community) == {}
