"""A manager runs the month that we ship, on a server with people in it."""

import asyncio
import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.campaign import CampaignId
from bot.core.campaign_version import Wording
from bot.core.errors import GiveUpError, TryLaterError
from bot.core.schedule import SlotId
from bot.discord_bot.campaign_poster import CampaignPoster
from bot.discord_bot.ids import place_id
from bot.discord_bot.wording import plain
from bot.service.campaign_ports import Post, SlotState
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import ClientRefusedError, Message, Permission, Person
from tests.quick import patience

OPENING = "Thirty days, starting today"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def where_it_is_four() -> str:
    """A time zone in which the first post of the day is due now."""
    ahead = (16 - datetime.now(UTC).hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+d}"  # its sign is the other way round


def today(zone: str) -> str:
    ahead = -int(zone.removeprefix("Etc/GMT"))
    return (datetime.now(UTC) + timedelta(hours=ahead)).date().isoformat()


async def asked(who: Person, command: str, **options: object) -> str:
    answer = await who.runs(f"/{command}", **options)
    await answer.done()
    assert answer.ephemeral
    return answer.text


async def put_forward(house: House, **options: object) -> str:
    zone = where_it_is_four()
    chosen = {"channel": house.general, "start": today(zone), "zone": zone, **options}
    return await asked(house.guild.owner(), "campaign start", **chosen)


def opened(house: House) -> list[Message]:
    return [one for one in house.ben.sees(house.general) if OPENING in one.text]


async def test_a_manager_runs_the_month_with_a_second_person(house: House) -> None:
    owner = house.guild.owner()
    async with house.running() as app:
        assert "not put forward yet" in await asked(owner, "campaign list")
        answer = await owner.runs("/campaign preview", day=1)
        await house.says(answer, "Day 1: 2 posts")
        assert await app.store.campaigns(house.community) == []
        said = await put_forward(house)
        assert "Somebody else now reads it" in said
        assert "waits to be approved" in said
        assert "You wrote this version" in await asked(owner, "campaign approve")
        assert opened(house) == []

        answer = await house.mona.runs("/campaign preview", day=1)
        await house.says(answer, "Day 1: 2 posts")
        assert "Approved" in await asked(house.mona, "campaign approve")

        post = await house.ben.waits_for(house.general, OPENING)
        text = app.content.text("ck-opening", "en")
        assert post.text == f"**{text.title}**\n\n{text.body.strip()}"
        assert post.pinged == []
        assert "running" in await asked(owner, "campaign show")
        planned = await asked(house.mona, "campaign calendar")
        assert "posts are planned" in planned
        assert "day 2" in planned
        history = await asked(owner, "campaign history")
        assert f"<@{owner.id}>: put it forward" in history
        assert f"<@{house.mona.id}>: approved it" in history
        assert "the schedule: began" in history
        assert f"“{plain(OPENING)}”: posted" in history
        assert "day 1 of 30" in await asked(house.ben, "discover")


async def test_a_pause_holds_over_a_restart_and_nothing_is_said_twice(house: House) -> None:
    owner = house.guild.owner()
    async with house.running() as app:
        await put_forward(house)
        await asked(house.mona, "campaign approve")
        await house.ben.waits_for(house.general, OPENING)
        said = await asked(owner, "campaign pause", why="exams **today**")
        assert "Paused" in said
        assert "“exams \\*\\*today\\*\\*”" in await asked(owner, "campaign history")
        assert "Nothing runs here" in await asked(house.ben, "discover")
        # As if it had died before it could write down that it had posted.
        (run,) = await app.store.campaigns(house.community)
        (record,) = await app.store.slots(run.id)
        async with app.store.database.writing() as connection:
            await connection.exec_driver_sql("UPDATE campaign_slots SET state = 'claimed'")

    async with house.running(settled=False) as app:
        assert "It goes on from here" in await asked(owner, "campaign start")
        house.clock.ahead += timedelta(minutes=2)

        await _until_posted(app, run.id)
        assert await app.store.slots(run.id) == [record]
        assert len(opened(house)) == 1
        assert "Ended" in await asked(owner, "campaign stop")
        assert "nothing more is planned" in await asked(owner, "campaign calendar")
        assert "Next:" not in await asked(owner, "campaign show")
        assert "this campaign is over" in await asked(owner, "campaign pause")
        assert "over" in await asked(owner, "campaign list")


async def _until_posted(app: App, run: CampaignId) -> None:
    async with asyncio.timeout(patience(60)):
        while [one.state for one in await app.store.slots(run)] != [SlotState.POSTED]:  # noqa: ASYNC110 - the store has no events
            await asyncio.sleep(0.1)


async def test_only_the_version_that_was_read_is_approved(house: House) -> None:
    async with house.running():
        await put_forward(house)
        await put_forward(house, most=1)

        refused = await asked(house.mona, "campaign approve")
        assert "Version 2 is there by now" in refused
        assert "Approved" in await asked(house.mona, "campaign approve", version=2)


async def test_who_may_neither_manage_nor_moderate_runs_no_campaign(house: House) -> None:
    async with house.running() as app:
        with pytest.raises(ClientRefusedError):
            await house.ben.runs("/campaign list")
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None

        assert "may manage the server" in await asked(house.ben, "campaign show")
        assert "may manage the server" in await asked(house.mona, "campaign start", zone="UTC")
        assert await app.store.campaigns(house.community) == []


async def test_what_was_typed_wrong_is_explained(house: House) -> None:
    owner = house.guild.owner()
    async with house.running() as app:
        for options, said in (
            ({}, "In which time zone"),
            ({"zone": "Europe/Atlantis"}, "no time zone"),
            ({"zone": "UTC", "start": "soon"}, "is not a day"),
            ({"zone": "UTC", "start": "2020-01-01"}, "has passed"),
            ({"zone": "UTC", "start": "9999-12-31"}, "more than a year away"),
            ({"zone": "UTC", "quiet": "late"}, "no quiet hours"),
            ({"zone": "UTC", "quiet": "21:00Z-08:00"}, "no quiet hours"),
            ({"zone": "UTC", "campaign": "loud"}, "There is no campaign"),
        ):
            assert said in await asked(owner, "campaign start", channel=house.general, **options)
        house.general.deny(house.server.bot, Permission.SEND_MESSAGES)
        refused = await asked(owner, "campaign start", channel=house.general, zone="UTC")
        assert "may not post in" in refused
        assert "has not been put forward" in await asked(owner, "campaign show")
        assert await app.store.campaigns(house.community) == []


async def test_quiet_hours_days_language_and_cap_are_chosen_once(house: House) -> None:
    owner = house.guild.owner()
    async with house.running():
        said = await asked(
            owner, "campaign start", channel=house.general, zone="Europe/Rome",
            quiet="22:30-07:00", most=1, days="weekdays", language="it",
        )  # fmt: skip
        assert "in Italiano" in said
        assert "by the clocks of Europe/Rome. Nothing from 22:30–07:00; one post a day" in said

        again = await asked(owner, "campaign start", days="weekly")

        # What is not said anew stays, wherever it is said.
        assert f"In <#{house.general.id}>, in Italiano" in again
        assert "Europe/Rome" in again
        assert "version 2" in again
        assert "Nothing is planned for day 31" in await asked(owner, "campaign preview", day=31)


async def test_what_is_refused_changes_no_habits_and_no_paused_campaign(house: House) -> None:
    owner = house.guild.owner()
    async with house.running() as app:
        await put_forward(house, start="2099-01-01", most=2)
        assert await app.store.habits(house.community) is None
        await put_forward(house, most=2)
        chosen = await app.store.habits(house.community)
        await asked(house.mona, "campaign approve")
        await asked(owner, "campaign pause")

        refused = await asked(owner, "campaign start", most=9)

        assert "goes on as it was approved" in refused
        assert await app.store.habits(house.community) == chosen
        assert "paused" in await asked(owner, "campaign list")


async def test_anybody_can_have_a_tip_with_its_source(house: House) -> None:
    async with house.running() as app:
        tips = {text.title for text in app.content if text.kind == "tip" and text.locale == "en"}

        said = await asked(house.ben, "tip")

        assert said.partition("**\n")[0].removeprefix("**") in tips
        assert "-# Source: " in said


def post(house: House, wording: Wording, number: int = 1) -> Post:
    return Post(
        SlotId(f"{house.community}/kind/1/2026-03-02/{number}.text"),
        house.community,
        place_id(int(house.general.id)),
        "en",
        wording,
        datetime.now(UTC),
    )


async def test_a_post_is_found_again_and_sent_once_and_pings_nobody(house: House) -> None:
    async with house.running():
        assert house.parts is not None
        poster = CampaignPoster(house.parts)
        wording = Wording("text", "For @everyone", f"Ask <@{house.ben.id}> in {{channel}}")
        one = post(house, wording)
        assert await poster.find(one) is None

        message = await poster.post(one)

        assert await poster.find(one) == message
        assert await poster.post(one) == message
        (seen,) = [said for said in house.ben.sees(house.general) if "Ask" in said.text]
        assert seen.text.endswith(f"in <#{house.general.id}>")
        assert seen.pinged == []
        assert await poster.find(post(house, Wording("other", "Other", "text"), 2)) is None


async def test_a_picture_goes_along_with_what_is_in_it(house: House, tmp_path: Path) -> None:
    file = tmp_path / "bench.png"
    file.write_bytes(PIXEL)
    async with house.running():
        assert house.parts is not None
        poster = CampaignPoster(house.parts)

        await poster.post(
            post(house, Wording("text", "A bench", "Sit", str(file), "An empty seat"))
        )

        seen = await house.ben.waits_for(house.general, "A bench")
        assert [one["description"] for one in seen.attachments] == ["An empty seat"]
        file.unlink()
        with pytest.raises(GiveUpError) as gone:
            await poster.post(post(house, Wording("two", "Two", "x", str(file), "y"), 2))
        assert gone.value.code == "campaign-no-picture"


async def test_where_we_may_not_post_it_waits_until_we_may(house: House) -> None:
    async with house.running():
        assert house.parts is not None
        house.general.deny(house.server.bot, Permission.SEND_MESSAGES)

        with pytest.raises(TryLaterError) as refused:
            await CampaignPoster(house.parts).post(post(house, Wording("text", "A", "b")))

        assert refused.value.code == "campaign-may-not-post"
