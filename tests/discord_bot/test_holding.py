"""What is taken down is given back, whatever happens, and nobody is told what is not so."""

import asyncio
from datetime import timedelta

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.rules import preset
from tests.discord_bot.house import House
from tests.discord_server import Message, Permission

HURTFUL = "you are worthless"
THREAT = "I will kill you"
DELETING = "DELETE /channels/*/messages/*"
MONA = "discord:7"
DAY = timedelta(days=1)


def forbid_deleting(house: House) -> None:
    house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)


async def told(house: House) -> Message:
    """The one private word to Anna."""
    return await house.prompt(house.anna)


def dms(house: House) -> list[str]:
    return [one.text for one in house.anna.sees(house.anna.dm)]


async def late(house: House) -> None:
    """Let the wait for a message to be taken down be over."""
    await house.eventually(lambda: house.server.requests("DELETE /channels"))
    house.clock.ahead += timedelta(seconds=9)


async def test_a_text_is_given_back_although_a_pause_fell_after_its_message_was_deleted(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow(DELETING, 0.5, after=True)
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)

        await app.steering.pause(house.community, by=MONA)

        prompt = await told(house)
        assert "Your words, back to you" in prompt.text
        assert f"> {THREAT}" in prompt.text
        assert "Fewer of these" not in prompt.buttons


async def test_a_text_is_given_back_although_the_bot_was_killed_and_then_paused(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.fail(DELETING, 503, after=True, times=9)
        said = await house.anna.says(house.general, THREAT)
        await house.server.until(lambda: said.deleted)
        await app.steering.pause(house.community, by=MONA)
        house.server.faults.clear()
    async with house.running(settled=False) as app:
        await app.steering.pause(house.community, by=MONA)
        house.clock.ahead = timedelta(minutes=20)

        prompt = await told(house)

        assert "The message itself is not there any more" in prompt.text
        assert f"> {THREAT}" in prompt.text
        await house.quiet(app)


async def test_nothing_is_said_where_a_pause_came_first_and_the_message_stands(
    house: House,
) -> None:
    forbid_deleting(house)
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        await house.eventually(lambda: house.server.requests("DELETE /channels"))

        await app.steering.pause(house.community, by=MONA)
        house.clock.ahead = timedelta(minutes=2)
        await house.quiet(app)

        assert not said.deleted
        assert dms(house) == []


async def test_where_the_bot_may_not_delete_the_author_is_told_nothing_else(house: House) -> None:
    house.patience = 0.2
    forbid_deleting(house)
    async with house.running(Mode.HOLD):
        said = await house.anna.says(house.general, THREAT)
        await late(house)
        prompt = await told(house)

        assert "took this message down" not in prompt.text
        assert "Delete it" in prompt.buttons
        assert "Leave it" not in prompt.buttons  # it is taken down as soon as that is possible
        assert not said.deleted

        answer = await house.anna.clicks(prompt, "Delete it")
        await house.says(answer, "could not be deleted at once")
        assert said.id in answer.text


async def test_a_text_comes_back_once_the_message_could_be_taken_down_after_all(
    house: House,
) -> None:
    forbid_deleting(house)
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, THREAT)
        await late(house)
        await told(house)

        house.general.allow(house.server.bot, Permission.MANAGE_MESSAGES)
        house.clock.ahead += timedelta(minutes=40)
        await house.server.until(lambda: said.deleted)
        back = await house.anna.waits_for(house.anna.dm, "Your words, back to you")

        assert f"> {THREAT}" in back.text
        assert "Leave it" not in back.buttons
        await house.quiet(app)
        assert len(dms(house)) == 2


async def test_a_message_that_its_author_was_told_would_stay_falls_only_if_a_moderator_agrees(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.fail(DELETING, 400)
        said = await house.anna.says(house.general, THREAT)
        answer = await house.anna.clicks(await told(house), "Leave it")
        await house.says(answer, "stays as it is")
        await app.store.retry_errands(house.community, now=house.clock.now())
        await house.quiet(app)
        assert not said.deleted

        [case] = await app.store.cases(house.community, states=list(CaseState))
        await app.moderation.take(case.id, by=MONA)
        await app.moderation.uphold(case.id, by=MONA)

        await house.server.until(lambda: said.deleted)
        back = await house.anna.waits_for(house.anna.dm, "Your words, back to you")
        assert f"> {THREAT}" in back.text
        await house.quiet(app)


async def test_what_was_called_a_mistake_while_it_was_looked_at_is_not_taken_down(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow("GET /channels/*/messages/*", 0.5)
        said = await house.anna.says(house.general, THREAT)
        await house.eventually(lambda: house.server.requests("GET /channels"))
        [decision] = await app.store.decided_since(house.community, house.clock.now() - DAY)
        await app.moderation.dispute(decision.comment, by=house.who(house.anna))
        await house.quiet(app)

        assert not said.deleted


async def test_a_message_that_was_changed_into_something_kind_is_left_alone(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow("GET /channels/*/messages/*", 0.5)
        said = await house.anna.says(house.general, THREAT)
        await house.eventually(lambda: house.server.requests("GET /channels"))

        await house.anna.edits(said, "I will miss you")
        await house.quiet(app)

        assert not said.deleted
        assert dms(house) == []


async def test_words_that_are_put_back_after_they_were_left_alone_are_taken_down(
    house: House,
) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow("GET /channels/*/messages/*", 0.5)
        said = await house.anna.says(house.general, THREAT)
        await house.eventually(lambda: house.server.requests("GET /channels"))
        await house.anna.edits(said, "I will miss you")
        await house.quiet(app)
        assert not said.deleted

        await house.anna.edits(said, THREAT)

        await house.server.until(lambda: said.deleted)
        prompt = await told(house)
        assert "took this message down" in prompt.text
        assert f"> {THREAT}" in prompt.text
        await house.quiet(app)
        assert len(dms(house)) == 1
        assert len((await house.standing(app, house.anna, Mode.HOLD)).strikes) == 1


async def test_a_title_that_was_changed_into_something_kind_is_left_alone(house: House) -> None:
    forum = house.guild.add_forum("help")
    forum.deny(house.server.bot, Permission.MANAGE_THREADS)
    async with house.running(Mode.HOLD) as app:
        post, _ = await house.anna.posts(forum, THREAT, "hello")
        await house.eventually(lambda: house.server.requests(f"PATCH /channels/{post.id}"))
        await house.anna.renames(post, "I will miss you")

        forum.allow(house.server.bot, Permission.MANAGE_THREADS)
        await house.quiet(app)

        assert post.name == "I will miss you"
        assert dms(house) == []


async def test_a_title_is_taken_out_and_nobody_is_told_that_a_message_was_deleted(
    house: House,
) -> None:
    forum = house.guild.add_forum("help")
    async with house.running(rules=preset("school", mode=Mode.NUDGE)) as app:
        post, _ = await house.anna.posts(forum, HURTFUL, "hello")

        answer = await house.anna.clicks(await told(house), "Delete it")

        await house.says(answer, "The title is taken out")
        assert post.name == "(title taken down)"
        await house.quiet(app)


async def test_a_deletion_that_takes_long_is_not_called_done(house: House) -> None:
    house.patience = 0.2
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await told(house)
        house.server.faults.fail(DELETING, 500, times=99)

        answer = await house.anna.clicks(prompt, "Delete it")

        await house.says(answer, "could not be deleted at once")
        assert said.id in answer.text  # where its author can see for themselves
        house.server.faults.clear()
        await house.server.until(lambda: said.deleted)
        await house.says(answer, "The message is deleted")  # the answer is put right
        await house.quiet(app)


async def test_an_answer_that_waits_keeps_nobody_from_stopping(house: House) -> None:
    house.patience = 0.1
    forbid_deleting(house)
    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        prompt = await told(house)
        answer = await house.anna.clicks(prompt, "Delete it")
        await house.says(answer, "could not be deleted at once")

    assert "whether it is gone" in answer.text


async def test_a_text_that_could_not_be_posted_is_not_called_posted(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await told(house), "Edit and send again")
        house.general.deny(house.anna.user, Permission.SEND_MESSAGES)
        await asyncio.sleep(0.1)

        answer = await house.anna.submits_modal(form, {"Your new text": "come along"})

        await house.says(answer, "could not be sent")
        assert answer.message is not None
        assert "come along" in answer.message.text
        await house.quiet(app)

        house.general.allow(house.anna.user, Permission.SEND_MESSAGES)
        await asyncio.sleep(0.1)
        form = await house.anna.clicks(await told(house), "Edit and send again")
        await house.anna.submits_modal(form, {"Your new text": "come with us"})
        await house.ben.waits_for(house.general, "come with us")


async def test_what_was_erased_is_neither_taken_down_nor_spoken_of(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow("GET /channels/*/messages/*", 0.3)
        said = await house.anna.says(house.general, THREAT)
        await house.eventually(lambda: house.server.requests("GET /channels"))
        await app.store.erase(house.who(house.anna))
        await house.quiet(app)

        assert not said.deleted
        assert dms(house) == []


async def test_a_prompt_that_comes_late_is_whole(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.reset("POST /users/@me/channels", times=2)
        await house.anna.says(house.general, THREAT)

        prompt = await told(house)

        assert "took this message down" in prompt.text
        assert "Fewer of these" in prompt.buttons
        await house.quiet(app)
        assert len(dms(house)) == 1
