"""Every page of the console, as somebody sees it who may do everything there."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from bot.console.pages import url
from bot.service.people import Grant, Person, Role
from tests.console.desk_house import a_case, at, do, fresh, link_to, reported
from tests.console.served import HERE, Guest, Page, Served
from tests.console.studio_house import a_campaign
from tests.console.studio_house import at as at_campaign
from tests.console.test_studio_trials import over, tried
from tests.walk.reading import Form, Read

ROBIN: Final = Person(
    "discord:Robin", "Robin", (*(Grant(role, HERE) for role in Role), Grant(Role.ADMIN))
)
NAMES: Final = (
    "zzq", "Robin", "scripted-1", "here", "Kindness", "kindness-minilm", "kindness-many", "reader",
    "Thursday on the band and games server", "jonah", "kill", "mod",
)  # fmt: skip
"""Of people, places, models and texts. The practice conversation is in a language that the judge
was measured on, and this one knows English alone.
"""
STAYS: Final = ("/static/", "/door/out", "/door/discord", "/practice/fresh", "/export/")
"""What is no page, or would end the walk."""

UNLINKED: Final = (
    "/practice/", "/practice/news", "/practice/answer", "/door", "/door/link", "/door/sign-ins",
    url("/desk/{community}/words/preview", community=HERE, what="deny", word="zzqa"),
    url("/desk/{community}/rules/change", community=HERE, preset="gaming"),
    url("/desk/{community}/rules/change", community=HERE, what="half_life_days", value="3"),
)  # fmt: skip
REFUSED: Final = (
    "/zzq", url("/desk/{community}/words/preview", community=HERE, what="deny", word="!"),
    url("/desk/{community}/rules/change", community=HERE, what="half_life_days", value="zzq"),
    url("/numbers/{community}/", community=HERE, days=3), "/desk/site%3Azzq/",
)  # fmt: skip
"""What is answered with what was wrong."""

PAGES: Final = frozenset(
    {
        "/", "/desk/", "/desk/*/", "/desk/*/appeals", "/desk/*/case/*", "/desk/*/case/*/since",
        "/desk/*/member/*", "/desk/*/queue", "/desk/*/readiness", "/desk/*/rules", "/desk/*/tune",
        "/desk/*/words", "/desk/appeal/*/*/*", "/numbers/", "/numbers/*/", "/numbers/languages",
        "/practice/", "/practice/effect", "/practice/rules", "/studio/", "/studio/*/",
        "/studio/*/campaign/*", "/studio/*/campaign/*/checks", "/studio/*/campaign/*/edit",
        "/studio/*/campaign/*/texts", "/studio/*/forward/create-kindness", "/studio/*/trials",
        "/studio/*/trials/*", "/studio/*/upload", "/door", "/door/link", "/door/sign-ins",
        "/desk/*/words/preview", "/desk/*/rules/change", "/practice/news", "/practice/answer",
        "/desk/*/case/*/outcomes", "/practice/why/*", "/studio/*/campaign/*/effect",
    }
)  # fmt: skip
"""What has to be come to."""

VARIABLE: Final = re.compile(r"(?<=/)(?:[^/]*(?:%|\d)[^/]*|[^/]{30,})")


async def furnish(served: Served, locale: str) -> list[str]:
    """Cases, an appeal, campaigns and a trial; the addresses that no page links to."""
    await tried(served, people=3)
    run = await over(served)
    draft = await a_campaign(served, locale=locale)
    case = await a_case(served, 50, text="zzq kill")
    await reported(served, 51, by="discord:5", what="zzq")
    taken = await a_case(served, 52, text="zzq kill")
    robin = served.guest(ROBIN)
    await do(robin, taken, "take")
    await do(robin, await fresh(served, taken), "note", note="zzq")
    await do(robin, await fresh(served, taken), "decide", decide="uphold")
    both = [at_campaign(draft), at_campaign(run), at_campaign(run, "effect")]
    outcomes = f"{at(taken, 'outcomes')}?seen=zzq"
    return [*both, at(case), at(taken), outcomes, await link_to(served, taken)]


class Browser:
    """A browser in one language, that goes wherever links and forms lead, once."""

    def __init__(self, guest: Guest, locale: str) -> None:
        self.guest = guest
        self.locale = locale
        self.seen: list[str] = []
        self.been: set[str] = set()
        self.failed: list[str] = []
        self.forms: dict[str, tuple[str, Form]] = {}

    async def everywhere(self, *beginnings: str) -> None:
        """All pages that can be come to from here."""
        waiting = [link for path in beginnings for link in await self.go(path)]
        while waiting:
            path = waiting.pop(0)
            if kind_of(path) not in self.been:
                waiting += await self.go(path)

    async def go(self, path: str) -> list[str]:
        """Read a page; gives where it leads."""
        self.been.add(kind_of(path))
        return list(self.read(path, await self.look(path)))

    async def look(self, path: str) -> Page:
        """One page."""
        sign = "&" if "?" in path else "?"
        page = await self.guest.get(f"{path}{sign}lang={self.locale}")
        if page.status >= 400:
            self.failed.append(f"{page.status} {path}")
        return page

    def read(self, path: str, page: Page) -> Iterator[str]:
        """What is there, and where it leads."""
        if page.status == 303:
            yield from self._ours([page.headers["location"]])
        if not page.headers.get("content-type", "").startswith("text/html"):
            return
        read = Read(page.text)
        self.seen += read.texts
        for form in read.forms:
            self.forms.setdefault(kind_of(form.action), (path, form))
        yield from self._ours(read.links)

    def _ours(self, links: list[str]) -> Iterator[str]:
        for link in links:
            parts = urlsplit(link)
            ours = not parts.scheme and parts.path.startswith("/")
            if ours and not any(one in parts.path for one in STAYS):
                yield link.partition("#")[0]

    async def say_something(self) -> None:
        """Write in the practice room, and read what comes of it."""
        for text in ("zzq kill", "zzq"):
            await self.guest.send("/practice/", "/practice/say", {"who": "leo", "text": text})
        await self.everywhere("/practice/")

    async def turned_away(self) -> None:
        """Read why something is refused, also a form that is not of the console."""
        for path in REFUSED:
            page = await self.guest.get(f"{path}{'&' if '?' in path else '?'}lang={self.locale}")
            assert page.status >= 400, path
            self.seen += Read(page.text).texts
        forged = await self.guest.post("/practice/say", {"csrf": "zzq"})
        self.seen += Read(forged.text).texts

    async def send_all(self) -> None:
        """Send every form as it stands, or with something in it, and read what is said then."""
        for path, form in list(self.forms.values()):
            if any(one in form.action for one in STAYS):
                continue
            page = await self.guest.send(
                path, form.action, {n: v for n, v in form.fields.items() if n != "csrf"}
            )
            for there in list(self.read(path, page))[:1] if page.status == 303 else ():
                self.read(there, await self.guest.get(there))


def kind_of(path: str) -> str:
    """What a page is, whatever it is about."""
    parts = urlsplit(path)
    return VARIABLE.sub("*", parts.path)
