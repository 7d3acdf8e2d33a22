"""The links in a text, each with what it really leads to.

What counts is what somebody who clicks (or copies) is taken to: not the words of a Markdown link,
not what stands before an ``@``, not the letters that an address is drawn with. Text in code cannot
be clicked and holds no links. Pure, and in time that grows with the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.core.addresses import Address, address, is_site, site
from bot.core.redirects import led_to

HOPS: Final = 5
"""Redirectors inside redirectors that are followed; nobody needs more."""

_UNSEEN: Final = "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff"
_DOTS: Final = ".。．｡"
_CODE: Final = re.compile(r"```[\s\S]*?```|``[^`]+``|`[^`]+`")
_MASKED: Final = re.compile(
    r"\]\(\s*(?:<(?P<angled>https?:[/\\]{2}[^<>\s]+)>"
    r"|(?P<plain>https?:[/\\]{2}[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s*\)",
    re.IGNORECASE,
)
_WEB: Final = re.compile(r"https?:[/\\]{2}(?:(?!\]\()[^\s<>])+", re.IGNORECASE)
_BARE: Final = re.compile(
    rf"(?<![\w@.%+{_UNSEEN}-])(?:[\w{_UNSEEN}-]{{1,80}}[{_DOTS}]){{1,10}}[\w{_UNSEEN}-]{{2,80}}"
    rf"(?![\w@{_UNSEEN}-])(?::\d{{1,5}}(?!\d))?(?:[/?#][^\s<>\0]*)?"
)
_ENDS: Final = frozenset(".,:;!?'\"*_~|`…。，、；：！？．”’»›」』】）")
_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}
_SPOILER: Final = "||"
_TAKEN: Final = "\0"

_Span = tuple[int, int, Address | None]
"""Where an address stands in a text, and what a browser makes of it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads.

    ``host`` is where a reader ends up and ``site`` its registrable domain. ``url`` names the page
    (host, path and query). ``through`` are the hosts of redirectors on the way, in order.
    """

    url: str
    host: str
    site: str
    through: tuple[str, ...] = ()


def links(text: str) -> tuple[Link, ...]:
    """The links of a text in order, each page once. Any string can be given."""
    found: dict[str, Link] = {}
    for each in _addresses(_CODE.sub(" ", text)):
        link = lead(each)
        found.setdefault(link.url, link)
    return tuple(found.values())


def lead(start: Address) -> Link:
    """Where an address leads, through known redirectors."""
    through: list[str] = []
    at = start
    while len(through) < HOPS and (following := led_to(at)) is not None:
        through.append(at.host)
        at = following
    return Link(at.url, at.host, site(at.host), tuple(through))


def _addresses(text: str) -> list[Address]:
    """The addresses in order of where they stand; what one was read from is not read again."""
    found: list[tuple[int, Address]] = []
    for spans in (_masked, _web, _bare):
        pieces: list[str] = []
        after = 0
        for start, end, parsed in spans(text):
            if parsed is not None:
                found.append((start, parsed))
            pieces += [text[after:start], _TAKEN * (end - start)]
            after = end
        text = "".join([*pieces, text[after:]])
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _masked(text: str) -> Iterator[_Span]:
    """Markdown links from their ``[`` on; the words that are shown lead nowhere."""
    after = 0
    for one in _MASKED.finditer(text):
        opening = text.rfind("[", after, one.start())
        if opening >= 0:
            yield opening, one.end(), address(one["angled"] or one["plain"])
            after = one.end()


def _web(text: str) -> Iterator[_Span]:
    """Addresses that begin with ``http``; of one that goes nowhere no part leads anywhere."""
    for one in _WEB.finditer(text):
        written = _cut(one[0])
        yield one.start(), one.start() + len(written), address(written)


def _bare(text: str) -> Iterator[_Span]:
    """Addresses without a scheme, of a site that can exist: readers type them in.

    One that goes on with ``http`` in its parameters is clicked there, and is read from there.
    """
    for one in _BARE.finditer(text):
        if text.startswith(_TAKEN, one.end()):
            continue
        parsed = address(f"https://{_cut(one[0])}")
        if parsed is not None and is_site(parsed.host):
            yield one.start(), one.end(), parsed


def _cut(written: str) -> str:
    """An address without what follows it in a sentence: full stops, brackets, bold, spoilers."""
    written = written.partition(_SPOILER)[0]
    surplus = {
        close: written.count(close) - written.count(opening) for close, opening in _BRACKETS.items()
    }
    end = len(written)
    while end and ((sign := written[end - 1]) in _ENDS or surplus.get(sign, 0) > 0):
        if sign in surplus:
            surplus[sign] -= 1
        end -= 1
    return written[:end]
