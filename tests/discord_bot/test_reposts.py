"""New texts of authors stand where the old ones stood, each once."""

import asyncio
from datetime import timedelta

from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Answer, Message, Permission

HURTFUL = "you are worthless"
DELETING = "DELETE /channels/*/messages/*"


async def test_two_messages_that_are_changed_to_the_same_words_are_both_posted(
    house: House,
) -> None:
    async with house.running() as app:
        first = await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        second = await house.anna.says(house.general, f"{HURTFUL} really")
        await house.eventually(lambda: len(prompts(house)) == 2)
        house.clock.ahead = timedelta(minutes=5)
        for prompt in prompts(house):
            form = await house.anna.clicks(prompt, "Edit and send again")
            await house.anna.submits_modal(form, {"Your new text": "sorry"})
            await house.quiet(app)
        await house.eventually(lambda: len(posted(house)) == 2)
        await house.eventually(lambda: first.deleted and second.deleted)
        await house.quiet(app)

        assert len(posted(house)) == 2


def posted(house: House) -> list[Message]:
    return [one for one in house.ben.sees(house.general) if "sorry" in one.text]


async def opened(house: House, app: App) -> tuple[Message, Answer]:
    """Anna has written something hurtful, and has the form for something better before her."""
    said = await house.anna.says(house.general, HURTFUL)
    form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")
    await house.quiet(app)
    return said, form


async def sent(house: House, form: Answer) -> Answer:
    return await house.anna.submits_modal(form, {"Your new text": "sorry"})


async def test_where_the_bot_may_not_write_the_old_words_stay_until_the_new_ones_are_up(
    house: House,
) -> None:
    sending = f"POST /channels/{house.general.id}/messages"
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        house.general.deny(house.server.bot, Permission.SEND_MESSAGES)
        await asyncio.sleep(0.1)
        before = len(house.server.requests(sending))

        await house.says(await sent(house, form), "could not go up at once")
        assert not said.deleted
        assert len(house.server.requests(sending)) == before
        house.general.allow(house.server.bot, Permission.SEND_MESSAGES)
        house.clock.ahead += timedelta(hours=1)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert len(posted(house)) == 1


async def test_where_discord_does_not_take_the_new_words_the_old_ones_stay(house: House) -> None:
    sending = f"POST /channels/{house.general.id}/messages"
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        house.server.faults.fail(sending, 500, times=999)

        await house.says(await sent(house, form), "could not go up at once")
        assert not said.deleted
        house.server.faults.clear()
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert len(posted(house)) == 1


async def test_killed_after_the_new_words_were_posted_the_old_ones_go_and_nothing_is_doubled(
    house: House,
) -> None:
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        sending = f"POST /channels/{house.general.id}/messages"
        house.server.faults.reset(sending, after=True)
        house.server.faults.reset(sending.replace("POST", "*"), times=999)
        await sent(house, form)
        await house.eventually(lambda: posted(house))
    assert not said.deleted
    house.server.faults.clear()

    house.clock.ahead = timedelta(hours=1)
    async with house.running() as app:
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

    assert len(posted(house)) == 1


async def test_new_words_that_their_author_deletes_again_do_not_come_back(house: House) -> None:
    async with house.running() as app:
        said, form = await opened(house, app)
        house.server.faults.limit(DELETING, 600)
        await house.says(await sent(house, form), "Your new message is up")
        await house.anna.clicks(posted(house)[0], "Delete mine")
        await house.eventually(lambda: posted(house) == [])
        assert await app.store.errands_left() == 1
    house.server.faults.clear()

    house.clock.ahead = timedelta(hours=1)
    async with house.running() as app:
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

    assert posted(house) == []


def prompts(house: House) -> list[Message]:
    return [one for one in house.anna.sees(house.anna.dm) if one.components]


async def test_what_was_said_is_found_again_in_a_channel_where_much_was_said_since(
    house: House,
) -> None:
    house.anna.closes_dms()
    async with house.running():
        sending = f"POST /channels/{house.general.id}/messages"
        house.server.faults.reset(sending, after=True)
        house.server.faults.fail(sending, 500, times=999)
        await house.anna.says(house.general, HURTFUL)
        await house.anna.waits_for(house.general, "there is a note for you")
    house.server.faults.clear()
    for number in range(120):
        await house.ben.says(house.general, f"hello {number}")

    house.clock.ahead = timedelta(hours=1)
    async with house.running() as app:
        await house.quiet(app)

    notes = [one for one in house.anna.sees(house.general) if "a note for you" in one.text]
    assert len(notes) == 1


async def test_where_the_bot_may_not_delete_nothing_is_put_beside_the_old_words(
    house: House,
) -> None:
    async with house.running() as app:
        said, form = await opened(house, app)
        house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)
        await asyncio.sleep(0.1)

        answer = await sent(house, form)
        refused = (await answer.followup()).text
        await house.quiet(app)

        assert "Nothing was sent" in refused
        assert "sorry" in refused
        assert said.id in refused
        assert posted(house) == []
        assert await house.answer(app, said) is None

        await house.anna.deletes(said)  # it is out of the way then
        await sent(house, await house.anna.clicks(prompts(house)[0], "Edit and send again"))
        await house.eventually(lambda: len(posted(house)) == 1)
        await house.quiet(app)


async def test_nobody_is_thanked_while_the_old_words_still_stand(house: House) -> None:
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        house.server.faults.fail(DELETING, 500, times=999)

        answer = await sent(house, form)

        await house.says(answer, "The old one could not be deleted yet")
        assert said.id in answer.text
        assert len(posted(house)) == 1
        house.server.faults.clear()
        await house.server.until(lambda: said.deleted)
        await house.says(answer, "Your new message is up. Changing your words")  # put right
        await house.quiet(app)


async def test_that_it_is_tried_on_is_put_right_once_the_new_words_cannot_go_up_any_more(
    house: House,
) -> None:
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        house.general.deny(house.server.bot, Permission.SEND_MESSAGES)
        await asyncio.sleep(0.1)
        answer = await sent(house, form)
        await house.says(answer, "could not go up at once")

        house.general.deny(house.anna.user, Permission.SEND_MESSAGES)

        await house.says(answer, "could not be sent")
        assert "sorry" in answer.text
        assert answer.message is not None
        assert "Edit and send again" in answer.message.buttons
        assert not said.deleted
        await house.quiet(app)


def searches(house: House) -> int:
    """How often the bot has read back in the channel."""
    here = f"/channels/{house.general.id}/messages"
    return sum(1 for one in house.server.requests(f"GET {here}") if one.path.endswith(here))


async def test_a_new_text_for_an_old_message_is_not_first_looked_for_in_all_that_was_said_since(
    house: House,
) -> None:
    async with house.running() as app:
        said, form = await opened(house, app)
        house.clock.ahead = timedelta(hours=1)
        before = searches(house)

        await sent(house, form)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert len(posted(house)) == 1
        assert searches(house) == before


async def test_a_text_that_is_tried_again_is_looked_for_only_back_to_when_it_was_asked_for(
    house: House,
) -> None:
    sending = f"POST /channels/{house.general.id}/messages"
    house.patience = 0.2
    async with house.running() as app:
        said, form = await opened(house, app)
        for number in range(120):
            await house.ben.says(house.general, f"hello {number}")
        await house.quiet(app)
        house.clock.ahead = timedelta(hours=1)
        house.server.faults.reset(sending)
        before = searches(house)
        await sent(house, form)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)

        assert len(posted(house)) == 1
        assert searches(house) - before == 1  # the second try, and no page before the newest
