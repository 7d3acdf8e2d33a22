"""A week of a challenge on a server: people take part, moderators choose, everybody sees some."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta

from bot.core.campaign import SCHEDULE, CampaignEvent
from bot.core.campaign_version import Version, Wording
from bot.core.challenge import Entry, EntryState
from bot.core.schedule import Plan
from bot.discord_bot.campaign_poster import CampaignPoster
from bot.discord_bot.entering import Witnessing
from bot.discord_bot.ids import place_id
from bot.service.highlighting import Highlights
from bot.wiring import App
from campaign_content.texts import Calendar, Slot
from tests.core.campaigning import free
from tests.discord_bot.house import House
from tests.discord_bot.test_own_data import asked as own_data
from tests.discord_bot.test_own_data import erased
from tests.discord_server import Answer, Message, Person
from tests.quick import patience

KIND = "You stayed when all the others left *quietly*"
OTHER = "My neighbour carried my bike up five floors"
HURTFUL = "you are worthless to everybody here"
WORDS = {
    "ask": Wording("ask", "This week", "Post it in {channel} with #CreateKindness."),
    "best": Wording("best", "From you", "Some of it:\n\n{entries}\n\nThank you."),
    "none": Wording("none", "A quiet week", "Nothing to show."),
}
E = CampaignEvent


@asynccontextmanager
async def week(house: House) -> AsyncIterator[App]:
    """A bot with a challenge that began yesterday, and whose highlight comes in two days or so."""
    async with house.running() as app:
        now = house.clock.now()
        slots = (Slot(1, time(0), "ask"), Slot(4, time(0), "best", "none"))
        place = place_id(int(house.general.id))
        start = (now - timedelta(days=1)).date()
        plan = Plan(Calendar("create-kindness", 4, slots), "en", place, start)
        version = Version(plan, WORDS, "ana", now)
        store = app.store
        await store.set_habits(house.community, free(late=timedelta(hours=24)), by="ana", now=now)
        run = await store.add_campaign(house.community, "create-kindness", version)
        events = (E.REVIEW, E.APPROVE, E.SCHEDULE)
        run = await store.step_campaign(run, events, by="bo", now=now)
        await store.step_campaign(run, [E.BEGIN], by=SCHEDULE, now=now)
        yield app


async def at_the_highlight(house: House, app: App) -> None:
    """Let time pass until just after it is due."""
    (run,) = await app.store.campaigns(house.community)
    version = await app.store.campaign_version(run.id, 1)
    assert version is not None
    day = version.plan.start + timedelta(days=3)
    due = datetime.combine(day, time(0, 1), UTC)
    house.clock.ahead += max(due - house.clock.now(), timedelta())


async def sent_in(house: House, app: App) -> list[Entry]:
    return await app.store.entries(house.community)


async def writes(house: House, who: Person, text: str) -> Message:
    """Somebody takes part with the hashtag, and is thanked with a reaction."""
    said = await who.says(house.general, text)
    await house.server.until(lambda: bool(said.reactions))
    return said


async def mended(house: House, app: App) -> None:
    """Mend what was posted, without waiting for the clockwork."""
    assert house.parts is not None
    poster, witness = CampaignPoster(house.parts), Witnessing(house.parts)
    await Highlights(app.store, house.parts.challenges, witness, poster).mend()


async def taken_back(house: House, app: App) -> None:
    """Wait until the bot has heard that a message is gone."""
    async with asyncio.timeout(patience(30)):
        while EntryState.WITHDRAWN not in [one.state for one in await sent_in(house, app)]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def runs(house: House, who: Person, command: str, **options: object) -> Answer:
    answer = await (await who.runs(f"/challenge {command}", house.general, **options)).done()
    assert answer.ephemeral
    return answer


async def enters(house: House, who: Person, text: str) -> Answer:
    """Somebody takes part with the button."""
    shown = await runs(house, who, "show")
    assert shown.message is not None
    form = await who.clicks(shown.message, "Take part")
    return await (await who.submits_modal(form, {"Your entry": text})).done()


async def test_a_week_from_the_first_entry_to_the_highlight_and_after_it(house: House) -> None:
    async with week(house) as app:
        first = await writes(house, house.anna, f"#CreateKindness {KIND}")
        hurt = await house.anna.says(house.general, f"#CreateKindness {HURTFUL}")
        await house.prompt(house.anna)
        thanks = await enters(house, house.ben, OTHER)
        assert "Thank you!" in thanks.text
        assert "without your name" in thanks.text
        assert thanks.message is not None
        await house.ben.clicks(thanks.message, "1: show my name")
        await house.says(thanks, "then with your name")
        assert not hurt.reactions

        assert "2 entries wait" in (await runs(house, house.mona, "show")).text
        queue = await runs(house, house.mona, "choose")
        assert "One more waits" in queue.text
        assert "You stayed when" in queue.text
        assert queue.message is not None
        await house.mona.clicks(queue.message, "Approve")
        await house.says(queue, OTHER)
        await house.mona.clicks(queue.message, "Approve")
        await house.says(queue, "Nothing waits")
        assert "2 kind things so far" in (await runs(house, house.anna, "show")).text

        await at_the_highlight(house, app)
        post = await house.ben.waits_for(house.general, "From you")
        lines = [line for line in post.text.splitlines() if line.startswith(">")]
        assert lines == [
            "> You stayed when all the others left \\*quietly\\*",
            f"> {OTHER} — <@{house.ben.id}>",
        ]
        assert post.pinged == []

        mine = await own_data(house, house.ben)
        assert "you took part in a challenge; it was approved" in mine.text
        await erased(house, mine, "Erased")
        await mended(house, app)
        await house.server.until(lambda: "bike" not in post.text)
        await _is_deleted(house, app, first, post)


async def _is_deleted(house: House, app: App, first: Message, post: Message) -> None:
    """Whoever deletes their message later is not shown any more."""
    assert "You stayed" in post.text
    assert len(await sent_in(house, app)) == 1
    await house.anna.deletes(first)
    await taken_back(house, app)
    await mended(house, app)
    await house.server.until(lambda: "You stayed" not in post.text)


async def test_what_could_hurt_or_was_changed_is_no_entry(house: House) -> None:
    async with week(house) as app:
        refused = await enters(house, house.ben, HURTFUL)
        assert "could hurt" in refused.text
        assert refused.message is not None
        form = await house.ben.clicks(refused.message, "Take part")
        short = await (await house.ben.submits_modal(form, {"Your entry": "thanks!"})).done()
        assert "very short" in short.text
        assert await sent_in(house, app) == []

        said = await writes(house, house.anna, f"#CreateKindness {KIND}")
        await house.anna.edits(said, f"{KIND}, and nothing else")
        await taken_back(house, app)
        assert len(await sent_in(house, app)) == 1
        assert "sent nothing in" in (await runs(house, house.anna, "mine")).text
        denied = await house.guild.owner().runs("/challenge choose", house.general)
        assert "Nothing waits" in (await denied.done()).text
        assert "manage" in (await runs(house, house.ben, "choose")).text


async def test_who_left_deleted_or_withdrew_is_not_shown(house: House) -> None:
    async with week(house) as app:
        await writes(house, house.anna, f"{KIND} #CreateKindness")
        await writes(house, house.ben, f"{OTHER} #CreateKindness")
        gone = await writes(house, house.mona, "#CreateKindness He waited for me in the rain")
        await house.mona.deletes(gone)
        await taken_back(house, app)
        queue = await runs(house, house.otto, "choose")
        assert queue.message is not None
        for text in ("carried my bike", "Nothing waits"):
            await house.otto.clicks(queue.message, "Approve")
            await house.says(queue, text)
        mine = await runs(house, house.anna, "mine")
        assert mine.message is not None
        await house.anna.clicks(mine.message, "1: take it back")
        await house.says(mine, "sent nothing in")
        await house.ben.leaves()

        await at_the_highlight(house, app)

        await house.anna.waits_for(house.general, "A quiet week")
