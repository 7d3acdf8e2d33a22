"""Every place where somebody can write, from the gateway to the record."""

import asyncio

from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.in_turn import SOON
from bot.wiring import App
from classifiers.verdict import Label
from tests.discord_bot.house import House
from tests.discord_server import ChannelKind, Permission, Upload, messages
from tests.discord_server.drafts import Draft
from tests.quick import patience

HURTFUL = "you are worthless"


async def strikes(house: House, app: App) -> int:
    return len((await house.standing(app, house.anna, Mode.HOLD)).strikes)


async def test_an_edit_to_something_worse_is_read_and_an_edit_back_counts_once(
    house: House,
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "you are lovely")
        await house.quiet(app)
        for text in (HURTFUL, "you are lovely", HURTFUL):
            await house.anna.edits(said, text)
        await house.prompt(house.anna)
        await house.quiet(app)

        assert await strikes(house, app) == 1


async def test_however_often_a_message_is_changed_it_counts_once_and_has_one_case(
    house: House,
) -> None:
    rules = preset("community", mode=Mode.HOLD)
    async with house.running(rules=rules) as app:
        house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)
        said = await house.anna.says(house.general, f"{HURTFUL} (0)")
        for number in range(1, 5):
            await house.anna.edits(said, f"{HURTFUL} ({number})")
        for number in range(3):
            await house.anna.edits(said, f"I will kill you ({number})")
        await house.ben.says(house.general, "end")
        await house.mona.waits_for(house.desk, "Urgent")
        await house.eventually(lambda: "I will kill you (2)" in house.classifier.seen)
        await house.eventually(house._idle)
        await asyncio.sleep(0.2)

        standing = await house.standing(app, house.anna, Mode.HOLD)
        assert len(standing.strikes) == 1
        assert standing.strikes[0].weight == rules.limits[Label.THREAT].strike_weight
        (case,) = await app.moderation.cases(house.community, list(CaseState))
        assert case.urgent
        cards = [one for one in house.mona.sees(house.desk) if "Urgent" in one.text]
        assert len(cards) == 1


async def test_what_changes_no_word_is_not_read_again(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        before = len(house.classifier.seen)

        await house.anna.starts_thread(said, "about this")
        await house.ben.says(house.general, "last word")
        await house.quiet(app)

        assert house.classifier.seen[before:].count(HURTFUL) == 0


async def test_forwards_polls_files_and_other_peoples_apps_are_read(house: House) -> None:
    async with house.running() as app:
        said = await house.ben.says(house.general, f"{HURTFUL} (1)")
        await house.anna.forwards(said, house.general)
        await house.anna.says(house.general, poll=(f"{HURTFUL} (2)", ["yes", "no"]))
        await house.anna.says(house.general, files=[Upload("x.png", description=f"{HURTFUL} (3)")])
        await house.anna.says_through_another_app(house.general, f"{HURTFUL} (4)")
        await house.ben.says(house.general, "end")
        await house.quiet(app)
        await house.server.until(lambda: len(house.anna.sees(house.anna.dm)) >= 3)

        assert sum(f"{HURTFUL} (1)" in seen for seen in house.classifier.seen) == 2
        assert await strikes(house, app) == 3  # the forwarded words are somebody else's


async def test_threads_voice_text_and_the_titles_of_posts_are_read(house: House) -> None:
    voice = house.guild.add_channel("voice", ChannelKind.VOICE)
    forum = house.guild.add_forum("help")
    async with house.running(Mode.HOLD) as app:
        thread = await house.anna.starts_empty_thread(house.general, "a thread")
        await house.anna.says(thread, f"{HURTFUL} (1)")
        await house.anna.says(voice, f"{HURTFUL} (2)")
        post, _ = await house.anna.posts(forum, "I will kill you", "hello")
        await house.server.until(lambda: post.name == "(title taken down)")
        await house.quiet(app)

        assert await strikes(house, app) == 3


async def test_bots_and_webhooks_are_not_spoken_to(house: House) -> None:
    async with house.running() as app:
        other = house.server.world.add_user("other-bot", bot=True)
        house.guild.join(other)
        messages.send(house.server.world, other, house.general, Draft(content=HURTFUL))
        await house.ben.says(house.general, "end")
        await house.quiet(app)

        assert HURTFUL not in house.classifier.seen


async def test_a_bot_without_the_right_to_delete_asks_once_and_again_when_that_changes(
    house: House,
) -> None:
    house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)
    async with house.running(Mode.HOLD):
        one = await house.anna.says(house.general, "I will kill you")
        assert house.parts is not None
        async with asyncio.timeout(patience(10)):
            while not house.parts.refusals.known:  # noqa: ASYNC110 - nothing says when
                await asyncio.sleep(0.01)
        two = await house.ben.says(house.general, "I will kill you too")
        await asyncio.sleep(0.3)  # many tries, at the pace of the tests
        house.clock.ahead += SOON
        await house.prompt(house.anna)
        await house.prompt(house.ben)

        assert len(house.server.requests(f"DELETE /channels/{house.general.id}")) == 1
        house.general.allow(house.server.bot, Permission.MANAGE_MESSAGES)
        await house.server.until(lambda: one.deleted and two.deleted)


async def test_a_message_that_is_deleted_already_is_as_good_as_held(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        house.server.faults.slow("DELETE /channels/*/messages/*", 0.3, times=1)
        said = await house.anna.says(house.general, "I will kill you")
        await house.anna.deletes(said)
        await house.prompt(house.anna)
        await house.quiet(app)

        assert said.deleted
