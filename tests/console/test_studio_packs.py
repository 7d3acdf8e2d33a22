"""Campaigns are put forward, brought along and taken along in the studio, as on Discord."""

import io
from datetime import timedelta
from zipfile import ZIP_DEFLATED, ZipFile

import aiohttp
import pytest
from playwright.async_api import expect

from bot.console.pages import url
from bot.core.campaign import CampaignState
from bot.service.people import Person, Role
from campaign_content.bundle import MOST_PACKED, opened, pack
from tests.campaign_content.sound import CHALLENGE, Files
from tests.console.browsing import Browsing, no_serious_faults
from tests.console.desk_house import XSS, runs, shows
from tests.console.served import ELSEWHERE, HERE, Guest, Page, Served, person
from tests.console.studio_house import ANA, BO, CAMPAIGN, HABITS, SAM, STUDIO, a_campaign, at
from tests.service.test_uploading import bundle

UPLOAD = url("/studio/{community}/upload", community=HERE)
EXPORT = url("/studio/{community}/export/{name}", community=HERE, name=CAMPAIGN)


def forward(name: str = CAMPAIGN) -> str:
    return url("/studio/{community}/forward/{name}", community=HERE, name=name)


def swelling() -> bytes:
    """A small zip of very much of nothing."""
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as packed:
        packed.writestr("images/a.png", bytes(17 * 1024 * 1024))
    return written.getvalue()


async def brought(guest: Guest, name: str, content: bytes, **fields: str) -> Page:
    """Send a file with the form for it."""
    form = aiohttp.FormData({"csrf": (await guest.get(STUDIO)).csrf, **fields})
    form.add_field(
        "file", io.BytesIO(content), filename=name, content_type="application/octet-stream"
    )
    address = guest.address + UPLOAD
    async with guest.session.post(address, data=form, allow_redirects=False) as answer:
        told = {key.lower(): value for key, value in answer.headers.items()}
        return Page(answer.status, told, await answer.text())


def changed(old: bytes, new: bytes) -> Files:
    files = bundle()
    files[CHALLENGE] = files[CHALLENGE].replace(old, new)
    return files


async def count(served: Served) -> int:
    return len(await served.app.store.campaigns(HERE))


async def test_a_pack_is_checked_put_forward_and_approved_by_somebody_else(
    served: Served,
) -> None:
    await a_campaign(served)
    guest = served.guest(ANA)

    answer = await brought(guest, "month.zip", pack(bundle()), language="it")
    again = await brought(guest, "month.zip", pack(bundle()), language="it")

    run, *_ = await served.app.store.campaigns(HERE)
    assert (run.name, run.state, run.author, run.version) == (
        "month", CampaignState.DRAFT, ANA.id, 1,
    )  # fmt: skip
    assert answer.headers["location"] == again.headers["location"]
    assert answer.headers["location"].startswith(at(run))
    page = await guest.get(answer.headers["location"])
    assert "waits to be approved by somebody else" in page.text
    assert (await guest.send(at(run), at(run, "approve"), {"seen": "1"})).status == 400
    done = await served.guest(SAM).send(at(run), at(run, "approve"), {"seen": "1"})
    assert done.status == 303
    export = url("/studio/{community}/export/{name}", community=HERE, name="month")
    assert f'href="{export}"' in (await guest.get(STUDIO)).text


async def test_what_cannot_be_used_is_named_with_its_file_and_line(served: Served) -> None:
    await a_campaign(served)
    files = changed(b"Write in", f"@everyone {XSS} write in".encode())

    page = await brought(served.guest(ANA), "month.zip", pack(files))

    assert page.status == 422
    assert "Nothing was put forward." in page.text
    assert f"{CHALLENGE}, line 13: “@everyone” would ring" in page.text
    assert not runs(page)
    assert await count(served) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bomb.zip", swelling(), "Unpacked that would be more than 16 MB."),
        ("broken.zip", b"PK and no more", "That zip file cannot be opened"),
        ("empty.zip", pack({}), "There is nothing in that zip file."),
        ("climbs.zip", pack({"../../etc/passwd": b"x"}), "is no place for a file"),
        (f"{XSS}.exe", b"x", "Send one text as a .md file"),
        ("", b"", "Choose a file first."),
        ("large.zip", bytes(MOST_PACKED + 1), "That file is larger than 8 MB."),
    ],
)
async def test_what_is_no_pack_is_refused_in_clear_words(
    served: Served, name: str, content: bytes, said: str
) -> None:
    page = await brought(served.guest(ANA), name, content)

    assert page.status == 422
    assert said in page.text
    assert not runs(page)
    assert await count(served) == 0


async def test_a_body_that_is_far_too_large_is_not_read(served: Served) -> None:
    page = await brought(served.guest(ANA), "large.zip", bytes(MOST_PACKED + 100_000))

    assert page.status == 413
    assert "That is too large" in page.text


async def test_what_goes_along_can_be_brought_again(served: Served) -> None:
    await a_campaign(served)

    async with served.guest(SAM).session.get(served.address + EXPORT) as answer:
        packed = await answer.read()
        assert answer.headers["content-disposition"] == f'attachment; filename="{CAMPAIGN}.zip"'
        assert answer.headers["content-type"] == "application/zip"

    files = opened("again.zip", packed)
    assert f"calendars/{CAMPAIGN}.yaml" in files
    one = {path: text for path, text in files.items() if path == f"campaigns/en/{CAMPAIGN}.md"}
    ((path, text),) = one.items()
    sent = text.replace(b"kind", b"warm", 1).replace(b"warm: ", b"kind: ", 1)
    answered = await brought(served.guest(BO), "one.md", sent, campaign=CAMPAIGN)
    assert answered.status == 303, answered.text
    run, *_ = await served.app.store.campaigns(HERE)
    assert (run.version, run.author) == (2, BO.id)
    assert path in await served.app.store.campaign_files(run.id)
    checks = await served.guest(SAM).get(at(run, "checks"))
    assert checks.status == 200


async def test_where_and_when_are_said_before_anything_is_approved(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(BO)
    page = await guest.get(forward())
    assert '<option value="discord:5" selected>#5</option>' in page.text
    assert 'value="Europe/Rome"' in page.text
    later = (served.clock.now() + timedelta(days=9)).date().isoformat()
    fields = {"place": "discord:5", "start": later, "days": "weekly", "language": "it",
              "zone": "Europe/Paris", "quiet": "20:00-09:00", "most": "1", "seen": "1"}  # fmt: skip

    answer = await guest.send(forward(), forward(), fields)
    again = await guest.send(forward(), forward(), fields)

    assert (answer.status, again.status) == (303, 409)
    after = await served.app.store.campaign(run.id)
    assert after is not None
    assert (after.version, after.author, after.state) == (2, BO.id, CampaignState.DRAFT)
    shown = await guest.get(at(run))
    assert "Italiano" in shown.text
    assert later in shown.text
    assert "by the clocks of Europe/Paris" in shown.text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("place", "discord:66", "That is no channel that a campaign of this server"),
        ("start", "2000-01-01", "that day has passed"),
        ("days", XSS, "is no choice of days"),
        ("zone", XSS, "time zone"),
        ("quiet", XSS, "are no quiet hours"),
        ("most", "0", "wrong-most"),
    ],
)
async def test_what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(
    served: Served, field: str, value: str, said: str
) -> None:
    await a_campaign(served)
    guest = served.guest(BO)

    page = await guest.send(forward(), forward(), {"seen": "1", field: value})

    assert page.status == 422
    assert said in page.text
    assert f'id="wrong-{field}"' in page.text
    assert not runs(page)
    if value == XSS:
        assert shows(page, XSS) or field == "days"


async def test_a_first_campaign_begins_on_discord_which_knows_the_channels(
    served: Served,
) -> None:
    await served.app.store.set_habits(HERE, HABITS, by=ANA.id, now=served.clock.now())
    guest = served.guest(ANA)

    page = await guest.get(forward())
    answer = await guest.send(forward(), forward(), {"seen": "0", "place": "discord:5"})

    assert "No channel is known yet." in page.text
    assert f'href="{forward()}"' in (await guest.get(STUDIO)).text
    assert answer.status == 422
    assert await count(served) == 0


@pytest.mark.parametrize(
    ("who", "status"),
    [(SAM, 403), (person(Role.MEMBER), 403), (person(Role.MANAGER, ELSEWHERE), 404)],
)
async def test_who_does_not_manage_campaigns_here_brings_none(
    served: Served, who: Person, status: int
) -> None:
    await a_campaign(served)
    guest = served.guest(who)

    for path in (UPLOAD, forward()):
        assert (await guest.get(path)).status == status
        assert (await guest.send("/practice/", path, {"seen": "1"})).status == status
    async with guest.session.get(served.address + EXPORT) as answer:
        assert answer.status == (200 if who is SAM else status)
    assert UPLOAD not in (await served.guest(SAM).get(STUDIO)).text


async def test_forged_forms_change_nothing(served: Served) -> None:
    await a_campaign(served)

    assert (await served.guest(BO).post(forward(), {"seen": "1"})).status == 403
    assert (await served.guest(BO).post(UPLOAD, {})).status == 403
    assert (await served.guest(BO).get(forward("no-such"))).status == 400


async def test_files_are_brought_with_the_keyboard_alone_on_a_phone(browsing: Browsing) -> None:
    await a_campaign(browsing.served)
    page = await browsing.page(ANA, phone=True, dark=True)
    await page.goto(UPLOAD)
    await no_serious_faults(page)
    broken = {"name": "a.zip", "mimeType": "application/zip", "buffer": b"no zip"}
    await page.locator("#file").set_input_files(broken)  # type: ignore[arg-type]
    await page.get_by_role("button", name="Check it and put it forward").press("Enter")
    await expect(page.locator("#wrong-file")).to_be_visible(timeout=90_000)
    await no_serious_faults(page)
    packed = {"name": "month.zip", "mimeType": "application/zip", "buffer": pack(bundle())}
    await page.locator("#file").set_input_files(packed)  # type: ignore[arg-type]
    await page.get_by_role("button", name="Check it and put it forward").press("Enter")
    await expect(page.get_by_text("What the checks say").first).to_be_visible(timeout=90_000)
    await no_serious_faults(page)
    await page.goto(forward("month"))
    await no_serious_faults(page)
    await page.locator("#most").fill("0")
    await page.get_by_role("button", name="Put it forward").press("Enter")
    await expect(page.locator("#wrong-most")).to_be_visible(timeout=90_000)
    await no_serious_faults(page)
