"""A manager brings a campaign along, sees it through, and takes it away again."""

import json

from campaign_content.bundle import MOST_PACKED, opened, pack
from tests.campaign_content.sound import CHALLENGE, PICTURE, STORY, TIP, Files, sound
from tests.discord_bot.house import House
from tests.discord_bot.test_campaigns import asked, today, where_it_is_four
from tests.discord_server import Permission, Upload


def zipped(files: Files, name: str = "month.zip") -> Upload:
    return Upload(name, pack(files), content_type="application/zip")


def bundle() -> Files:
    return {path: content for path, content in sound().items() if not path.startswith("tips/")}


def settings(house: House) -> dict[str, object]:
    zone = where_it_is_four()
    return {"channel": house.general, "start": today(zone), "zone": zone}


async def brought(house: House, upload: Upload, **options: object) -> str:
    return await asked(
        house.guild.owner(), "campaign upload", file=upload, **settings(house), **options
    )


async def test_a_manager_sees_a_campaign_through_from_the_upload_to_its_end(house: House) -> None:
    owner, wrong = house.guild.owner(), bundle()
    wrong[CHALLENGE] = wrong[CHALLENGE].replace(b"Write in", b"@everyone: write in")
    async with house.running() as app:
        # What is wrong is said with its file, its line and what to do. Nothing is kept.
        said = await brought(house, zipped(wrong))
        assert "Nothing was put forward" in said
        assert f"• {CHALLENGE}, line 13: “@everyone” would ring" in said
        assert "Take it out." in said
        assert await app.store.campaigns(house.community) == []

        # What is right becomes a draft, that somebody else has to read.
        said = await brought(house, zipped(bundle()), language="it")
        assert "Checked and put forward" in said
        assert "in Italiano" in said
        assert "These may: <@&" in await asked(owner, "campaign approve")
        answer = await house.mona.runs("/campaign preview", day=1)
        shown = await answer.followup()
        assert "Vieni qui." in shown.text
        assert [one["description"] for one in shown.attachments] == ["An empty bench under a tree"]
        assert "Approved" in await asked(house.mona, "campaign approve")

        # It is posted, with its picture, and everybody can see what runs.
        post = await house.ben.waits_for(house.general, "Vieni qui.")
        (picture,) = post.attachments
        assert house.server.world.files[picture["id"]] == bundle()[PICTURE]
        assert "day 1 of 3" in await asked(house.ben, "discover")
        assert "`month`): running" in await asked(owner, "campaign list")
        assert "is running here already" in await brought(house, zipped(bundle()))

        # It can be taken along, and is what it was.
        answer = await house.mona.runs("/campaign export", campaign="month")
        await house.says(answer, "Here is “month”")
        assert answer.message is not None
        (file,) = answer.message.attachments
        assert opened(file["filename"], house.server.world.files[file["id"]]) == bundle()

        assert "Ended" in await asked(owner, "campaign stop", campaign="month")
        await _results(house)


async def _results(house: House) -> None:
    """What came of it, where the command is there."""
    told = json.dumps(list(house.server.world.commands[None].values()))
    if '"results"' in told:
        assert await asked(house.guild.owner(), "campaign results")


async def test_one_text_is_changed_by_its_file_and_what_is_odd_is_pointed_out(house: House) -> None:
    async with house.running() as app:
        await brought(house, zipped(bundle()))
        story = bundle()[STORY].replace(b"Sit down.", b"Sit down, PLEASE.\n\n**Stay.")
        upload = Upload("my story.md", story, content_type="text/markdown")

        answer = await house.guild.owner().runs(
            "/campaign upload", file=upload, campaign="month", **settings(house)
        )

        await house.says(answer, "version 2")
        more = await answer.followup()
        assert "2 things you may want to look at" in more.text
        assert "line 14: “PLEASE” reads like shouting" in more.text
        (run,) = await app.store.campaigns(house.community)
        version = await app.store.campaign_version(run.id, 2)
        assert version is not None
        assert "PLEASE" in version.words["tale"].body
        assert (await app.store.campaign_files(run.id))[STORY] == story

        # Many findings go along as a file; too much, a tip, or no campaign at all is refused.
        spoilt = {
            path: content.replace(b"source: ", b"sauce: ") for path, content in bundle().items()
        }
        answer = await house.guild.owner().runs("/campaign upload", file=zipped(spoilt))
        await house.says(answer, "have to be changed first")
        assert answer.message is not None
        (file,) = answer.message.attachments
        assert b"highlights/it/week.md" in house.server.world.files[file["id"]]
        assert "larger than 8 MB" in await brought(house, Upload("a.zip", bytes(MOST_PACKED + 1)))
        assert "cannot be used" in await brought(house, Upload("a.docx", b"PK"))
        tip = Upload("tip.md", sound()[TIP])
        assert "not posted by a campaign" in await brought(house, tip, campaign="month")
        ours = await asked(house.mona, "campaign export", campaign="create-kindness")
        assert "Here is “create-kindness”" in ours
        assert "may manage the server" in await asked(
            house.mona, "campaign upload", file=zipped(bundle())
        )


async def test_the_owner_of_a_server_with_nobody_else_approves_alone_and_it_is_on_record(
    house: House,
) -> None:
    owner = house.guild.owner()
    house.guild.add_role("Unused", Permission.MANAGE_MESSAGES)
    async with house.running():
        await brought(house, zipped(bundle()))
        # A role that somebody holds, then a channel that makes an exception for somebody.
        assert f"These may: <@&{house.mods.id}>" in await asked(
            owner, "campaign approve", alone=True
        )
        for one in (house.mona, house.otto):
            await one.leaves()
        house.general.allow(house.ben.user, Permission.MANAGE_MESSAGES)
        await house.server.until(lambda: True)
        assert f"These may: <@{house.ben.id}>" in await asked(owner, "campaign approve", alone=True)
        house.general.deny(house.ben.user, Permission.MANAGE_MESSAGES)

        said = await asked(owner, "campaign approve")
        assert "nobody else on this server may approve it" in said
        assert "alone:True" in said
        assert "Approved by you alone" in await asked(owner, "campaign approve", alone=True)

        history = await asked(owner, "campaign history")
        assert f"<@{owner.id}>: approved their own version, because nobody else here may" in history
        await house.ben.waits_for(house.general, "Sit down.")
