"""What may be wrong below the head of a file: variants, length, mentions, links, placeholders."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from campaign_content.page import Page
from campaign_content.texts import FOLDERS, LIMITS, PLACEHOLDERS, Finding

_MARK: Final = re.compile(r"<!-- *variant: *([^\s>]*) *-->")
_MENTION: Final = re.compile(r"@everyone|@here|<@[!&]?\d+>")
_PLAIN_LINK: Final = re.compile(r"(?:http|ftp)://\S+", re.IGNORECASE)
_LINK: Final = re.compile(r"https://[^\s<>)\]]*")
_MASKED: Final = re.compile(r"\[([^\[\]\n]{1,300})\]\((https://[^\s()]{1,2000})\)")
_ADDRESS: Final = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE)
_INVENTED: Final = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$")
_BRACES: Final = re.compile(r"\{([^{}\n]*)\}")
_BRACE: Final = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Part:
    """The body or a variant of it, with the line that it starts on. The body has no name."""

    name: str
    text: str
    line: int


def parts(page: Page) -> list[Part]:
    """The body, then its variants, each of which begins below a line that names it."""
    found, name, start, lines = [], "", page.body_line, page.body.splitlines()
    collected: list[str] = []
    for number, line in enumerate(lines, page.body_line):
        if (mark := _MARK.fullmatch(line.strip())) is None:
            collected.append(line)
            continue
        found.append(_part(name, collected, start))
        name, start, collected = mark[1], number + 1, []
    return [*found, _part(name, collected, start)]


def named_variants(page: Page) -> list[str]:
    """The variants that the head names, in order."""
    said = page.head["variants"].text if "variants" in page.head else ""
    return [name.strip() for name in said.split(",") if name.strip()]


def wrong_body(page: Page) -> Iterator[Finding]:
    """Everything wrong below the head, and with the title, which is shown with it."""
    yield from _wrong_variants(page)
    for part in parts(page):
        yield from _wrong_part(page, part)
    for key in ("title", "source"):
        for code, seen in _unwanted(page.said(key)):
            yield page.finding(key, code, seen=seen)


def _part(name: str, lines: list[str], start: int) -> Part:
    leading = next((index for index, line in enumerate(lines) if line.strip()), 0)
    return Part(name, "\n".join(lines).strip(), start + leading)


def _wrong_variants(page: Page) -> Iterator[Finding]:
    named, written = named_variants(page), [part.name for part in parts(page)[1:]]
    if sorted(named) != sorted(written) or len(set(written)) != len(written):
        seen, wanted = ", ".join(written) or "-", ", ".join(named) or "-"
        yield page.finding("variants", "content-variants", seen=seen, wanted=wanted)
    body, *others = parts(page)
    for part in others:
        holds, wanted_ = (sorted(set(_BRACES.findall(each.text))) for each in (part, body))
        if holds != wanted_:
            facts = {"seen": ", ".join(holds) or "-", "wanted": ", ".join(wanted_) or "-"}
            yield Finding(str(page.file), part.line, "content-variant-parts", facts=facts)


def _wrong_part(page: Page, part: Part) -> Iterator[Finding]:
    file, kind = str(page.file), FOLDERS[page.file.parts[-3]]
    if not part.text:
        yield Finding(file, part.line, "content-empty-body")
    title = page.head["title"].text if "title" in page.head else ""
    length, limit = len(f"{title}\n\n{part.text}"), LIMITS[kind]
    if length > limit:
        facts = {"length": length, "limit": limit}
        yield Finding(file, part.line, "content-too-long", facts=facts)
    for number, line in enumerate(part.text.splitlines(), part.line):
        for code, seen in _unwanted(line):
            yield Finding(file, number, code, facts={"seen": seen})
        for name in [*_BRACES.findall(line), *_BRACE.findall(_BRACES.sub("", line))]:
            if name not in PLACEHOLDERS.get(kind, ()):
                known = ", ".join(sorted(PLACEHOLDERS.get(kind, ()))) or "-"
                facts_ = {"seen": name, "known": known}
                yield Finding(file, number, "content-unknown-placeholder", facts=facts_)


def _unwanted(line: str) -> Iterator[tuple[str, str]]:
    """Mentions and links that no text may hold, each with the code of its sentence."""
    if (seen := _MENTION.search(line)) is not None:
        yield "content-mass-mention", seen[0]
    if (seen := _PLAIN_LINK.search(line)) is not None:
        yield "content-plain-link", seen[0]
    for link in _LINK.findall(line):
        yield from _wrong_link(link.rstrip(".,;:!?"))
    for label, target in _MASKED.findall(line):
        named = _ADDRESS.fullmatch(label.strip())
        if named is not None and _bare(named[1]) != _bare(urlsplit(target).netloc):
            yield "content-masked-link", f"[{label}]({target})"


def _wrong_link(link: str) -> Iterator[tuple[str, str]]:
    """A link leads to a named host that exists, and shows where it leads."""
    try:
        parsed = urlsplit(link)
        host = parsed.hostname or ""
    except ValueError:
        yield "content-broken-link", link
        return
    if "@" in parsed.netloc:
        yield "content-masked-link", link
    elif _HOST.fullmatch(host) is None or _INVENTED.search(host) is not None:
        yield "content-broken-link", link


def _bare(host: str) -> str:
    return host.lower().removeprefix("www.")
