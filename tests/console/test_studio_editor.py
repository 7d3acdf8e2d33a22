"""The editor: a text is changed in one language, seen as it is posted, checked, and saved as a
version that somebody else approves.
"""

import re
from html import unescape

import pytest
from playwright.async_api import expect

from bot.core.campaign import Campaign, CampaignEvent, CampaignState
from bot.service.people import Person, Role
from tests.console.browsing import Browsing, no_serious_faults, tab_to
from tests.console.desk_house import XSS, runs, shows
from tests.console.served import ELSEWHERE, Guest, Page, Served, person
from tests.console.studio_house import ANA, BO, CAMPAIGN, SAM, a_campaign, at, managing

TEXT = "ck-01-one-question"
CHALLENGE = "ck-challenge-1"
DRAFT = {
    "title": "One question", "body": "Ask **one** question.\n\n- and listen", "author": "Ana",
    "source": "Written for this", "seen": "1",
}  # fmt: skip


def editing(run: Campaign, step: str = "edit", text: str = TEXT, language: str = "en") -> str:
    return f"{at(run, step)}?text={text}&language={language}"


async def sent(guest: Guest, run: Campaign, path: str, **more: str) -> Page:
    return await guest.send(at(run, "texts"), path, {**DRAFT, **more})


async def fresh(served: Served, run: Campaign) -> Campaign:
    found = await served.app.store.campaign(run.id)
    assert found is not None
    return found


async def test_a_saved_text_is_a_version_that_its_author_cannot_approve(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(BO)
    texts = await guest.get(at(run, "texts"))
    assert editing(run) in unescape(texts.text)
    page = await guest.get(editing(run))
    assert "Think of somebody here whose name you see every day." in page.text

    answer = await guest.send(editing(run), editing(run), DRAFT)

    assert (answer.status, answer.headers["location"]) == (303, at(run))
    after = await fresh(served, run)
    assert (after.version, after.author, after.state) == (2, BO.id, CampaignState.DRAFT)
    version = await managing(served).version(after)
    assert version.words[TEXT].body == DRAFT["body"]
    refused = await guest.send(at(run), at(run, "approve"), {"seen": "2"})
    assert refused.status == 400
    assert "You wrote this version" in (await guest.get(at(run))).text
    said = await served.guest(SAM).get(at(run, "texts"))
    assert "<strong>one</strong>" in said.text


async def test_what_the_checks_refuse_is_said_in_plain_words_beside_its_field(
    served: Served,
) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)

    page = await sent(guest, run, editing(run), title="", body="One\n\nHello @everyone")

    assert page.status == 422
    assert "Nothing was saved yet." in page.text
    title, body = (beside(page, name) for name in ("title", "body"))
    assert title == ["This is still empty. Write something here."]
    assert body == [
        "Text, line 3: “@everyone” would ring for everybody it names. Take it out."
    ]  # fmt: skip
    assert page.text.count('aria-invalid="true"') == 2
    assert "Hello @everyone" in page.text
    assert "nobody but the author has read this" not in page.text
    assert (await fresh(served, run)).version == 1


def beside(page: Page, name: str) -> list[str]:
    """What is said beside a field."""
    found = re.search(rf'<div id="said-{name}"[^>]*>(.*?)</div>', page.text, re.DOTALL)
    assert found is not None
    return [unescape(one) for one in re.findall(r"<p[^>]*>(.*?)</p>", found[1])]


async def test_the_preview_shows_what_members_see_in_the_language_of_the_text(
    served: Served,
) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    path = editing(run, "edit/preview", CHALLENGE, "it")
    token = (await guest.get(at(run))).csrf
    fields = {**DRAFT, "title": "Sfida", "body": "Scrivi in {channel} __ora__!", "csrf": token}

    part = await guest.post(path, fields, {"HX-Request": "true"})
    whole = await guest.post(path, fields)

    for each in (part, whole):
        assert each.status == 200
        assert "<strong>Sfida</strong>" in each.text
        assert '<span class="studio-mention">#5</span> <u>ora</u>!' in each.text
        assert '<span class="studio-button">Partecipa' in each.text
    assert "<html" not in part.text
    assert 'id="said-title" class="studio-said" hx-swap-oob="true"' in part.text
    assert "<html" in whole.text
    assert (await fresh(served, run)).version == 1


async def test_a_highlight_is_shown_with_what_members_may_have_sent(served: Served) -> None:
    run = await a_campaign(served)

    page = await served.guest(ANA).get(editing(run, text="ck-highlight-1", language="de"))

    assert page.text.count('class="studio-quote"') >= 2
    assert "{entries}" in page.text


async def test_nothing_that_is_typed_becomes_a_part_of_the_page(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    path = editing(run, "edit/preview")
    hostile = {
        name: f"{name} {XSS}" for name in ("title", "body", "author", "source", "alt", "valid_from")
    }

    for way in (path, editing(run)):
        page = await sent(guest, run, way, **hostile, **{f"variant-{XSS}": XSS})
        assert shows(page, f"title {XSS}")
        assert not runs(page)
    part = await guest.post(
        path,
        {**DRAFT, **hostile, "csrf": (await guest.get(at(run))).csrf},
        {"HX-Request": "true"},
    )
    assert not runs(part)
    assert not runs(await guest.get(f"{at(run, 'edit')}?text={TEXT}&language=%3Cscript%3E"))


async def test_who_was_slower_is_told_and_keeps_what_they_typed(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    await sent(served.guest(BO), run, editing(run))

    page = await sent(guest, run, editing(run, language="it"), body="Una domanda.")

    assert page.status == 409
    assert "Una domanda." in page.text
    assert (await fresh(served, run)).author == BO.id


async def test_what_has_begun_stays_as_it_is(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    await managing(served).approve(run, by=BO.id)
    await managing(served).take(await fresh(served, run), CampaignEvent.PAUSE, by=ANA.id)

    page = await guest.get(editing(run))
    answer = await sent(guest, run, editing(run))

    assert "has begun or is over" in page.text
    assert "Save as a new version" not in page.text
    assert editing(run) not in unescape((await guest.get(at(run, "texts"))).text)
    assert answer.status == 422


async def test_a_language_that_is_missing_begins_with_the_one_that_is_posted(
    served: Served,
) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    path = editing(run, language="sv")

    page = await guest.get(path)
    answer = await sent(guest, run, path)

    assert "This text is not there in sv yet." in page.text
    assert answer.status == 303
    files = await served.app.store.campaign_files(run.id)
    assert f"daily/sv/{TEXT}.md" in files


@pytest.mark.parametrize(
    ("who", "status"),
    [(SAM, 403), (person(Role.MEMBER), 403), (person(Role.MANAGER, ELSEWHERE), 404)],
)  # fmt: skip
async def test_who_does_not_manage_campaigns_here_edits_none(
    served: Served, who: Person, status: int
) -> None:
    run = await a_campaign(served)
    guest = served.guest(who)

    for path in (editing(run), editing(run, "edit/preview")):
        assert (await guest.send("/practice/", path, DRAFT)).status == status
    assert (await guest.get(editing(run))).status == status
    assert editing(run) not in unescape((await served.guest(SAM).get(at(run, "texts"))).text)


async def test_forged_and_impossible_forms_change_nothing(served: Served) -> None:
    run, guest = await a_campaign(served), served.guest(ANA)
    other = await a_campaign(served, community=ELSEWHERE)

    assert (await guest.post(editing(run), DRAFT)).status == 403
    assert (await sent(guest, run, editing(run), body="x" * 8001)).status == 400
    assert (await sent(guest, run, editing(run, text="a-tip"))).status == 400
    assert (await sent(guest, run, editing(other))).status == 404
    assert (await guest.get(editing(run, text="../../etc/passwd"))).status == 400
    assert (await fresh(served, run)).version == 1


@pytest.mark.parametrize("dark", [False, True])
async def test_a_text_is_edited_with_the_keyboard_alone_on_a_phone(
    browsing: Browsing, *, dark: bool
) -> None:
    run = await a_campaign(browsing.served)
    page = await browsing.page(BO, phone=True, dark=dark)
    await page.goto(editing(run, text=CAMPAIGN))
    await no_serious_faults(page)

    await tab_to(page, "#body")
    await page.keyboard.press("Control+End")
    await page.keyboard.type(" **Hello** @here")
    await expect(page.locator("#preview strong").nth(1)).to_have_text("Hello")
    await expect(page.locator("#said-body .error")).to_contain_text("would ring for everybody")
    await expect(page.locator("#body")).to_be_focused()
    await expect(page.locator("#body")).to_have_attribute("aria-invalid", "true")
    await no_serious_faults(page)
    for _ in "@here":
        await page.keyboard.press("Backspace")
    await expect(page.locator("#said-body .error")).to_have_count(0)
    await tab_to(page, "main button[type=submit]")
    await page.keyboard.press("Enter")

    await expect(page.get_by_text("You wrote this version")).to_be_visible(timeout=90_000)
    assert (await fresh(browsing.served, run)).version == 2


async def test_without_scripts_the_preview_is_a_page(browsing: Browsing) -> None:
    run = await a_campaign(browsing.served)
    page = await browsing.page(ANA, scripts=False)
    await page.goto(editing(run))
    await page.locator("#title").fill("Another title")
    await page.get_by_role("button", name="Show the preview").click()

    await expect(page.locator("#preview strong").first).to_have_text("Another title")
    await expect(page.locator("#title")).to_have_value("Another title")
