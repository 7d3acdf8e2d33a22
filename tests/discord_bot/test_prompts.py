"""The reconsider flow, from a message to what becomes of it, over real sockets."""

from datetime import timedelta

from bot.core.choice import Choice
from bot.core.decision import Mode
from tests.discord_bot.house import House

HURTFUL = "you are worthless"


async def test_somebody_who_only_observes_is_not_spoken_to(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)

        assert house.anna.sees(house.anna.dm) == []
        assert len((await house.standing(app, house.anna, Mode.OBSERVE)).strikes) == 1


async def test_an_ordinary_message_leads_to_nothing(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "you are lovely")
        await house.quiet(app)

        assert house.anna.sees(house.anna.dm) == []
        assert not said.deleted


async def test_the_author_is_asked_in_private_with_the_words_marked(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)

        prompt = await house.prompt(house.anna)

        assert "> you are __**worthless**__" in prompt.text
        assert said.id in prompt.text
        assert prompt.buttons == [
            "Edit and send again", "Delete it", "Leave it", "This is a mistake",
            "What is this?", "Fewer of these",
        ]  # fmt: skip
        assert not said.deleted
        await house.quiet(app)
        assert "worthless" not in "".join(one.text for one in house.ben.sees(house.general)[1:])


async def test_leaving_it_leaves_it(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)

        answer = await house.anna.clicks(await house.prompt(house.anna), "Leave it")

        await house.says(answer, "stays as it is")
        assert answer.message is not None
        assert answer.message.buttons == [
            "Edit and send again", "Delete it", "This is a mistake",
            "What is this?", "Fewer of these",
        ]  # fmt: skip
        assert not said.deleted
        assert await house.answer(app, said) is Choice.KEEP


async def test_deleting_it_deletes_it(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)

        answer = await house.anna.clicks(await house.prompt(house.anna), "Delete it")
        await house.server.until(lambda: said.deleted)

        await house.says(answer, "It is gone")
        assert await house.answer(app, said) is Choice.DELETE


async def test_a_better_text_takes_the_place_of_the_old_one(house: House) -> None:
    async with house.running() as app:
        asked = await house.ben.says(house.general, "how was I?")
        said = await house.anna.says(house.general, HURTFUL, reply_to=asked)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

        answer = await house.anna.submits_modal(
            form, {"Your new text": "you can do better @everyone"}
        )
        posted = await house.ben.waits_for(house.general, "you can do better")

        await house.says(answer, "Your new message is up")
        assert said.deleted
        assert posted.text.startswith(f"<@{house.anna.id}> writes:\n>>> you")
        assert posted.pinged == []
        await house.quiet(app)
        assert await house.answer(app, said) is Choice.EDIT


async def test_a_text_that_still_hurts_is_not_posted_and_comes_back_to_be_changed(
    house: House,
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

        answer = await house.anna.submits_modal(form, {"Your new text": "still worthless"})
        await house.says(answer, "still hurt")
        assert answer.message is not None
        again = await house.anna.clicks(answer.message, "Edit and send again")

        assert "“worthless”" in answer.text
        assert again.modal is not None
        assert "still worthless" in str(again.modal)
        assert not said.deleted
        await house.quiet(app)


async def test_what_this_is_and_fewer_of_these(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)

        why = await house.anna.clicks(prompt, "What is this?")
        fewer = await house.anna.clicks(prompt, "Fewer of these")

        assert "A program reads" in why.text
        assert "at most one" in fewer.text
        assert (await house.standing(app, house.anna)).fewer


async def test_a_mistake_reaches_the_moderators_and_does_not_count(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        answer = await house.anna.clicks(await house.prompt(house.anna), "This is a mistake")
        card = await house.mona.waits_for(house.desk, "says that this is a mistake")

        await house.says(answer, "Thank you for telling us")
        standing = await house.standing(app, house.anna)
        assert len(standing.disputed) == 1
        await house.mona.clicks(card, "Take it")
        await house.offers(card, "It was a mistake")
        await house.mona.clicks(card, "It was a mistake")
        told = await house.anna.waits_for(house.anna.dm, "You were right")
        assert told.text
        assert (await house.standing(app, house.anna)).strikes == ()


async def test_closed_direct_messages_lead_to_a_note_that_says_nothing(house: House) -> None:
    house.anna.closes_dms()
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        note = await house.anna.waits_for(house.general, "there is a note for you")

        other = await house.ben.clicks(note, "Read it")
        await other.done()
        opened = await house.anna.clicks(note, "Read it")
        await opened.done()

        assert "worthless" not in note.text
        assert "somebody else" in other.text
        assert other.ephemeral
        assert opened.ephemeral
        assert "__**worthless**__" in opened.text
        assert opened.message is not None
        await house.anna.clicks(opened.message, "Delete it")
        await house.server.until(lambda: said.deleted and note.deleted)
        await house.quiet(app)


async def test_what_is_held_is_given_back_whole(house: House) -> None:
    long = "I will kill you, " * 110
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, long)
        prompt = await house.prompt(house.anna)

        await house.server.until(lambda: said.deleted)
        assert "Leave it" not in prompt.buttons
        assert len(prompt.attachments) == 1
        assert "took this message down" in prompt.text
        card = await house.mona.waits_for(house.desk, "Urgent")
        assert "kill" not in card.text
        read = await house.mona.clicks(card, "Read the text")
        assert "I will kill you" in read.text
        assert read.ephemeral
        await house.quiet(app)


async def test_who_left_it_can_think_it_over(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        kept = await house.anna.clicks(await house.prompt(house.anna), "Leave it")
        await house.says(kept, "stays as it is")

        assert kept.message is not None
        await house.anna.clicks(kept.message, "Delete it")

        await house.server.until(lambda: said.deleted)
        assert await house.answer(app, said) is Choice.DELETE
        await house.quiet(app)


async def test_who_calls_it_a_mistake_keeps_their_words_and_their_file(house: House) -> None:
    long = "I will kill you, " * 110
    async with house.running(Mode.HOLD) as app:
        await house.anna.says(house.general, long)
        answer = await house.anna.clicks(await house.prompt(house.anna), "This is a mistake")

        await house.says(answer, "Thank you for telling us")

        assert answer.message is not None
        assert "> I will kill you" in answer.text
        assert len(answer.message.attachments) == 1
        assert "Edit and send again" in answer.message.buttons
        await house.quiet(app)


async def test_words_that_we_no_longer_keep_stay_in_the_message(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        await house.anna.says(house.general, "I will kill you")
        prompt = await house.prompt(house.anna)
        await house.quiet(app)
        await app.store.sweep(now=house.clock.now() + timedelta(days=40))

        answer = await house.anna.clicks(prompt, "This is a mistake")
        thanked = await answer.followup()

        assert "Thank you for telling us" in thanked.text
        assert "> I will kill you" in prompt.text
        await house.quiet(app)
