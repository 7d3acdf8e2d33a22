"""What happened while nobody listened besides new messages; names of which nobody knows who gave
them.
"""

from datetime import timedelta

import pytest

from bot.core.case import CaseState
from bot.core.comment import NOBODY
from bot.core.decision import Mode
from bot.discord_bot.ids import place_id
from bot.discord_bot.intake import Intake, Post
from bot.discord_bot.unread import UNREAD
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import threading

HURTFUL = "you are worthless"
THREAT = "I will kill you"
SAD = "nobody cares, I want to kill myself"


async def strikes(house: House, app: App) -> int:
    theirs = [await house.standing(app, who, Mode.HOLD) for who in (house.anna, house.ben)]
    return sum(len(one.strikes) for one in theirs)


async def test_what_was_edited_while_nobody_listened_is_read_as_it_stands_now(
    house: House,
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "you are lovely")
        other = await house.ben.says(house.general, "hello")
        await house.quiet(app)

    house.server.clock.advance(600)
    await house.anna.edits(said, HURTFUL)
    async with house.running() as app:
        await house.prompt(house.anna)
        await house.quiet(app)

        assert await strikes(house, app) == 1
        assert house.classifier.seen.count(other.text) == 1


async def test_the_mark_stays_before_the_gap_until_edits_and_names_are_on_record(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "you are lovely")
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.quiet(app)
    house.server.clock.advance(600)
    await house.anna.edits(said, HURTFUL)
    await house.guild.owner().renames(thread, HURTFUL)
    marks: dict[str, int | None] = {}
    add = Intake.add

    async def noted(intake: Intake, post: Post) -> None:
        marks[post.comment.place] = post.mark
        await add(intake, post)

    monkeypatch.setattr(Intake, "add", noted)
    async with house.running() as app:
        await house.prompt(house.anna)
        await house.mona.waits_for(house.desk, "by somebody")
        await house.quiet(app)

    for place in (house.general, thread):
        mark = marks[place_id(int(place.id))]
        assert mark is not None
        assert mark < int(thread.last_message_id or 0)


async def test_what_is_more_than_a_week_old_is_not_acted_on_when_it_is_found(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "you are lovely")
        await house.quiet(app)
    await house.ben.says(house.general, HURTFUL)
    await house.anna.edits(said, HURTFUL)

    house.server.clock.advance(8 * 86400)
    house.clock.ahead += timedelta(days=8)
    async with house.running() as app:
        await house.ben.says(house.general, "good morning")
        await house.quiet(app)

        assert await strikes(house, app) == 0
        assert HURTFUL not in house.classifier.seen
    assert "gap_too_long" in {event["event"] for event in logged}


async def test_a_new_name_is_held_against_nobody_and_a_moderator_looks_at_it(
    house: House,
) -> None:
    async with house.running() as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.quiet(app)
        await house.guild.owner().renames(thread, HURTFUL)

        card = await house.mona.waits_for(house.desk, "by somebody")
        await house.quiet(app)

        assert "Discord does not say who wrote it" in card.text
        assert await strikes(house, app) == 0
        assert house.anna.sees(house.anna.dm) == []
        (case,) = await app.moderation.cases(house.community, [CaseState.OPEN])
        assert case.author == NOBODY
        listed = await (await house.mona.runs("/case list")).done()
        assert "somebody" in listed.text


async def test_such_a_name_is_taken_down_where_a_message_would_be(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.quiet(app)
        await house.guild.owner().renames(thread, THREAT)

        await house.server.until(lambda: thread.name == "(title taken down)")
        await house.quiet(app)
        card = await house.mona.waits_for(house.desk, "Urgent")
        await house.mona.clicks(card, "Take it")
        await house.server.until(lambda: "is looking at it" in card.text)
        assert await strikes(house, app) == 0


async def test_a_title_that_is_put_back_after_it_was_taken_down_is_taken_down_again(
    house: House,
) -> None:
    forum = house.guild.add_forum("help")
    async with house.running(Mode.HOLD) as app:
        post, _ = await house.anna.posts(forum, THREAT, "hello")
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.guild.owner().renames(thread, THREAT)
        for _ in range(2):
            await house.server.until(lambda: thread.name == post.name == "(title taken down)")
            await house.quiet(app)
            await house.anna.renames(post, THREAT)
            await house.guild.owner().renames(thread, THREAT)
        await house.server.until(lambda: thread.name == post.name == "(title taken down)")
        await house.quiet(app)

        assert len((await house.standing(app, house.anna, Mode.HOLD)).strikes) == 1
        returned = [one for one in house.anna.sees(house.anna.dm) if THREAT in one.text]
        assert len(returned) == 1


async def test_who_opened_a_thread_answers_for_its_first_name_alone(house: House) -> None:
    async with house.running() as app:
        house.server.gateway.hold()
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.guild.owner().renames(thread, HURTFUL)
        house.server.gateway.release()

        await house.mona.waits_for(house.desk, "by somebody")
        await house.quiet(app)
        assert await strikes(house, app) == 0
        assert "tea" in house.classifier.seen


async def test_names_given_while_nobody_listened_are_read_and_held_against_nobody(
    house: House,
) -> None:
    forum = house.guild.add_forum("help")
    async with house.running(Mode.HOLD) as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.quiet(app)

    house.server.clock.advance(600)
    await house.guild.owner().renames(thread, THREAT)
    post, _ = await house.anna.posts(forum, f"{THREAT} too", "hello")
    async with house.running(Mode.HOLD) as app:
        await house.server.until(lambda: thread.name == post.name == "(title taken down)")
        await house.quiet(app)

        assert await strikes(house, app) == 0


async def test_a_thread_that_wakes_up_under_a_new_name_is_read(house: House) -> None:
    async with house.running() as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        owner = house.guild.owner().user
        threading.change(house.server.world, owner, thread, {"archived": True})
        await house.quiet(app)
        awake = {"archived": False, "name": HURTFUL}
        threading.change(house.server.world, owner, thread, awake)

        await house.mona.waits_for(house.desk, "by somebody")


async def test_a_name_that_asks_for_help_calls_a_person_once(house: House) -> None:
    async with house.running() as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        await house.quiet(app)
        await house.guild.owner().renames(thread, SAD)

        call = await house.mona.waits_for(house.desk, "may need a person")
        await house.quiet(app)

        assert "Discord does not say who wrote it" in call.text
        assert house.server.requests("POST /users/@me/channels") == []


async def test_threads_that_fell_asleep_while_nobody_listened_are_read(house: House) -> None:
    forum = house.guild.add_forum("help")
    async with house.running() as app:
        thread = await house.anna.starts_empty_thread(house.general, "tea")
        secret = await house.anna.starts_empty_thread(house.general, "secret", private=True)
        for user in (house.server.bot, house.ben.user):
            await house.anna.adds_to_thread(secret, user)
        post, _ = await house.anna.posts(forum, "homework", "hello")
        await house.anna.says(post, "old")
        await house.quiet(app)
    world, owner = house.server.world, house.guild.owner().user
    for number, place in enumerate((thread, secret, post)):
        await house.ben.says(place, f"{HURTFUL} {number}")
        threading.change(world, owner, place, {"archived": True})
    async with house.running() as app:
        await house.prompt(house.ben)
        await house.quiet(app)

        read = [text for text in house.classifier.seen if HURTFUL in text]
        assert sorted(read) == [f"{HURTFUL} {number}" for number in range(3)]
        assert await app.store.memo(house.community, UNREAD) is None
