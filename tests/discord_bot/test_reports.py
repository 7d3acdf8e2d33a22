"""Reports: one tap is enough, nobody is turned away or named, and all hear what came of it."""

import asyncio
import re
from datetime import timedelta

from bot.core.case import CaseState
from bot.core.report import Counts
from bot.discord_bot.names import DESK
from bot.discord_bot.reporting import MOST
from bot.service.reports import OwnReport
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Answer, Message, Permission, Person
from tests.quick import patience

REPORT = "Report to moderators"
RIGHT, WRONG = "It is against the rules", "Nothing is wrong with it"


async def reported(who: Person, said: Message) -> Answer:
    answer = await who.runs_on(said, REPORT)
    assert answer.ephemeral  # from the first acknowledgement
    return await answer.done()


async def decided(house: House, card: Message, button: str) -> None:
    await house.mona.clicks(card, "Take it")
    await house.offers(card, button)
    await house.mona.clicks(card, button)


async def test_a_report_is_private_names_nobody_and_its_outcome_is_told(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")

        answer = await reported(house.ben, said)

        assert "The moderators have been called" in answer.text
        assert "Nobody here sees that it was you" in answer.text
        card = await house.mona.waits_for(house.desk, "One person has reported it")
        assert house.ben.id not in card.text
        assert answer.message is not None
        form = await house.ben.clicks(answer.message, "Say more about it")
        sent = await house.ben.submits_modal(form, {"What happened?": "every day ||now||"})
        assert "can read it with your report" in (await sent.done()).text
        read = await house.mona.clicks(card, "Read the text")
        assert "> ||nobody likes ben||" in read.text
        assert "> ||every day \\|\\|now\\|\\|||" in read.text
        assert house.ben.id not in read.text

        await decided(house, card, RIGHT)
        told = await house.ben.waits_for(house.ben.dm, "see it as you do")
        assert "**School**" in told.text
        # Nothing says more or less about how often the bot is right.
        report = await counts(house, app)
        assert (report.upheld, report.overturned) == (0, 0)
        assert "see it as you do" in (await (await house.ben.runs("/my-data")).done()).text
        theirs = await (await house.anna.runs("/my-data")).done()
        assert "somebody asked the moderators to look at it" in theirs.text
        assert house.ben.id not in theirs.text
        assert theirs.message is not None
        (file,) = theirs.message.attachments
        kept = house.server.world.files[file["id"]].decode()
        assert ":D>" in theirs.text  # the minute of a report may tell whose it was
        assert ":f>" not in theirs.text
        assert re.match(r"\d{4}-\d\d-\d\d UTC: somebody asked", kept)


async def own(house: House, app: App, who: Person) -> OwnReport:
    return (await app.store.own_reports(house.community, house.who(who)))[0]


async def counts(house: House, app: App) -> Counts:
    now = house.clock.now()
    day = timedelta(days=1)
    return await app.store.counts(house.community, since=now - day, until=now + day)


async def test_reports_on_one_message_join_one_case_and_call_when_there_are_many_more(
    house: House,
) -> None:
    kira = house.guild.add_member("kira")
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")
        for who in (house.ben, house.ben):
            await reported(who, said)
        answer = await reported(house.otto, said)
        assert "in the list of what the moderators look at" in answer.text
        await reported(kira, said)

        await house.mona.waits_for(house.desk, "3 people have reported it")
        await house.quiet(app)
        (case,) = await app.moderation.to_do(house.community)
        assert case.why == "reported"
        assert len([one for one in house.mona.sees(house.desk) if "reported" in one.text]) == 2


async def test_who_reports_much_is_never_turned_away_and_cannot_drown_the_moderators(
    house: House,
) -> None:
    async with house.running() as app:
        texts = []
        for number in range(7):
            said = await house.anna.says(house.general, f"message {number}")
            texts.append((await reported(house.ben, said)).text)

        await house.quiet(app)
        called = ["have been called" in text for text in texts]
        assert called == [True] * 5 + [False] * 2
        assert len(await app.moderation.to_do(house.community)) == 7
        assert len(house.mona.sees(house.desk)) == 5


async def test_a_person_is_reported_with_words_and_help_is_offered_to_who_needs_it(
    house: House,
) -> None:
    async with house.running() as app:
        first = await (await house.ben.runs_on(house.anna, "Report this person")).done()
        second = await house.otto.runs("/report", what="I want to die", person=house.anna)
        unnamed = await house.otto.runs("/report", what="x" * MOST)

        assert first.ephemeral
        assert second.ephemeral
        assert unnamed.ephemeral
        assert "You matter" in (await second.done()).text
        assert "on record" in (await unnamed.done()).text
        card = await house.mona.waits_for(house.desk, f"how <@{house.anna.id}> behaves")
        await house.mona.waits_for(house.desk, "how somebody behaves")
        assert len(await app.moderation.to_do(house.community)) == 2
        listed = (await (await house.mona.runs("/case list")).done()).text
        assert "2 cases wait" in listed
        for seen in (card.text, listed):  # where somebody reports may tell who they are
            assert str(house.general.id) not in seen
            assert "channels/" not in seen
        read = await house.mona.clicks(card, "Read the text")
        assert "I want to die" in read.text
        assert "I want to die" not in (await (await house.anna.runs("/my-data")).done()).text


async def test_whose_direct_messages_are_closed_hears_of_it_the_next_time(house: House) -> None:
    house.ben.closes_dms()
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")
        await reported(house.ben, said)
        card = await house.mona.waits_for(house.desk, "has reported it")
        await decided(house, card, WRONG)
        await house.offers(card, "Take that back")
        async with asyncio.timeout(patience(10)):
            while not (await own(house, app, house.ben)).missed:  # noqa: ASYNC110
                await asyncio.sleep(0.02)  # the store has no events

        again = await reported(house.ben, said)

        assert "have looked at this before" in again.text
        assert "see nothing against the rules there" in again.text
        assert "see nothing" not in (await reported(house.ben, said)).text
        assert not await app.moderation.cases(house.community, [CaseState.OPEN])


async def test_pictures_webhooks_and_old_messages_are_reported_like_all_others(
    house: House,
) -> None:
    async with house.running() as app:
        await app.store.set_memo(house.community, DESK, None, now=house.clock.now())
        said = house.server.webhook_says(house.general, "News", "nobody likes ben")

        answer = await reported(house.ben, said)

        assert "no channel for its moderators yet" in answer.text
        (case,) = await app.moderation.to_do(house.community)
        record = await app.store.decision(case.comment)
        assert record is not None
        assert record.text == "nobody likes ben"


async def test_a_community_may_choose_names_and_who_reported_before_stays_unnamed(
    house: House,
) -> None:
    owner = house.guild.owner()
    async with house.running():
        said = await house.anna.says(house.general, "nobody likes ben")
        await reported(house.ben, said)
        card = await house.mona.waits_for(house.desk, "has reported it")

        hidden = await house.ben.runs("/report", what="x")
        await hidden.done()
        house.clock.ahead += timedelta(seconds=5)
        for role in house.guild.roles.values():  # the bot may not name every role aloud
            role.permissions &= ~(Permission.MENTION_EVERYONE | Permission.ADMINISTRATOR)
            house.guild.role_changed(role)
        chosen = await owner.runs("/kindness desk", names=True, hours=2, role=house.mods)
        assert "Moderators see who reports" in (await chosen.done()).text
        assert f"<@&{house.mods.id}>" in chosen.text
        assert "That role hears nothing" in chosen.text
        later = await reported(house.otto, said)

        assert "The moderators here see that it was you" in later.text
        read = await house.mona.clicks(card, "Read the text")
        assert f"by <@{house.otto.id}>" in read.text
        assert house.ben.id not in read.text


async def test_reports_are_erased_by_who_made_them_and_refused_buttons_stay_refused(
    house: House,
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")
        answer = await reported(house.ben, said)
        mine = await (await house.ben.runs("/my-data")).done()
        assert "have not decided yet" in mine.text
        assert mine.message is not None
        await house.ben.clicks(mine.message, "Erase what can be erased")
        await house.says(mine, "cannot be undone")
        await house.ben.clicks(mine.message, "Yes, erase it for good")
        await house.says(mine, "Nothing is on record")

        assert answer.message is not None
        form = await house.ben.clicks(answer.message, "Say more about it")
        sent = await house.ben.submits_modal(form, {"What happened?": "more"})
        assert "no longer on record" in (await sent.done()).text
        assert len(await app.moderation.to_do(house.community)) == 1
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None
        refused = await house.ben.runs("/kindness desk", names=True)
        assert "manage the server" in refused.text
        assert refused.ephemeral


async def test_an_outcome_that_does_not_arrive_at_first_is_told_a_minute_later(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")
        await reported(house.ben, said)
        card = await house.mona.waits_for(house.desk, "has reported it")
        house.server.faults.fail(f"POST /channels/{house.ben.dm.id}/messages", 503, times=1)
        await decided(house, card, WRONG)
        failed = "report_outcome_not_told"
        await house.eventually(lambda: any(one["event"] == failed for one in logged))

        house.clock.ahead += timedelta(minutes=1)

        await house.ben.waits_for(house.ben.dm, "see nothing against the rules")
        assert len([one for one in logged if one["event"] == failed]) == 1
        await house.quiet(app)
