"""Cases before the moderators of a console: what the tests of the desk begin with."""

import re
from collections.abc import Mapping
from dataclasses import replace
from html import escape, unescape

from bot.console.pages import url
from bot.core.case import Case
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.people import Role
from bot.service.reports import Reports
from tests.console.served import HERE, Guest, Page, Served, person
from tests.service.conftest import by_words, comment

DESK = url("/desk/{community}/", community=HERE)
XSS = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'{{7*7}}"
THREAT = f"I will kill you {XSS}"

ROBIN = person(Role.MODERATOR)
SAM = person(Role.MODERATOR, name="Sam")


async def a_case(
    served: Served,
    number: int = 1,
    *,
    text: str = THREAT,
    author: str = "discord:77",
    community: CommunityId = HERE,
    preset_of: str = "school",
) -> Case:
    """A case that the rules opened, an urgent one by those of a school."""
    served.classifier.script = by_words
    await served.app.store.set_rules(
        community, preset(preset_of, mode=Mode.HOLD), by="mod", now=served.clock.now()
    )
    said = comment(number, text, author=author, community=community)
    await served.app.pipeline.handle(said)
    case = await served.app.store.case_of(said.id)
    assert case is not None
    return case


async def reported(served: Served, number: int, *, by: str, what: str) -> Case:
    """A case that somebody's report opened, or joined."""
    about = replace(comment(number, "hm", community=HERE), author=AuthorId("discord:77"))
    filing = await Reports(served.app.store, served.clock).report(about, by=AuthorId(by), what=what)
    return filing.case


def at(case: Case, step: str = "") -> str:
    """The page of a case, or where a form of it is sent."""
    page = url("/desk/{community}/case/{case}", community=case.community, case=case.id)
    return f"{page}/{step}" if step else page


async def do(guest: Guest, case: Case, step: str, **fields: str) -> Page:
    """Send a form of the page of a case, as somebody who looked at this version of it."""
    given: Mapping[str, str] = {"seen": str(case.version), **fields}
    return await guest.send("/desk/", at(case, step), given)


async def fresh(served: Served, case: Case) -> Case:
    """The case as it stands now."""
    found = await served.app.store.case(case.id)
    assert found is not None
    return found


def shows(page: Page, text: str) -> bool:
    """Whether a page shows a text as it is, escaped."""
    return escape(text, quote=True).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in (
        page.text
    )


def runs(page: Page) -> bool:
    """Whether a page holds what somebody wrote as a part of itself."""
    return "<img" in page.text or "<script>" in page.text


async def upheld(served: Served, number: int = 1) -> Case:
    """A case that Robin has upheld."""
    case, guest = await a_case(served, number), served.guest(ROBIN)
    await do(guest, case, "take")
    await do(guest, await fresh(served, case), "decide", decide="uphold")
    return await fresh(served, case)


async def link_to(served: Served, case: Case) -> str:
    """The link to appeal that a moderator finds on the page of a case."""
    page = await served.guest(ROBIN).get(at(case))
    found = re.search(r'id="appeal-link"[^>]* value="([^"]+)"', page.text)
    assert found is not None
    whole = unescape(found[1])
    assert whole.startswith(served.address)
    return whole.removeprefix(served.address)


def of_member(author: str) -> str:
    """The page about a member."""
    return url("/desk/{community}/member/{member}", community=HERE, member=author)
