"""Sites whose addresses carry another one that they lead to.

Only these are looked into: an address in the parameters of any other site says nothing about where
a reader ends up (a share button carries one, and so does a search). Nothing is ever fetched, so a
shortened address leads to its shortener.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qsl, unquote

from bot.core.addresses import Address, address

_QUERY: Final = "?"
"""In place of a parameter's name: the whole query is the address."""

_PARAMETERS: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = MappingProxyType(
    {
        "translate.google.com": (("/translate", ("u",)),),
        "www.youtube.com": (("/redirect", ("q",)),),
        "youtube.com": (("/redirect", ("q",)),),
        "l.facebook.com": (("/", ("u",)),),
        "lm.facebook.com": (("/", ("u",)),),
        "l.messenger.com": (("/", ("u",)),),
        "l.instagram.com": (("/", ("u",)),),
        "l.threads.com": (("/", ("u",)),),
        "www.facebook.com": (("/l.php", ("u",)), ("/flx/warn/", ("u",))),
        "out.reddit.com": (("/", ("url",)),),
        "steamcommunity.com": (("/linkfilter", ("url", "u", _QUERY)),),
        "slack-redir.net": (("/link", ("url",)),),
        "duckduckgo.com": (("/l/", ("uddg",)),),
        "t.umblr.com": (("/redirect", ("z",)),),
        "vk.com": (("/away.php", ("to",)),),
        "away.vk.com": (("/away.php", ("to",)),),
        "www.linkedin.com": (("/redir/redirect", ("url",)), ("/safety/go", ("url",))),
        "medium.com": (("/r/", ("url",)),),
        "exit.sc": (("/", ("url",)),),
        "gate.sc": (("/", ("url",)),),
        "link.zhihu.com": (("/", ("target",)),),
        "translate.yandex.com": (("/translate", ("url",)),),
        "translate.yandex.ru": (("/translate", ("url",)),),
        "www.microsofttranslator.com": (("/bv.aspx", ("a",)),),
        "www.deviantart.com": (("/users/outgoing", (_QUERY,)),),
        "www.pixiv.net": (("/jump.php", ("url", _QUERY)),),
        "href.li": (("/", (_QUERY,)),),
        "anonym.to": (("/", (_QUERY,)),),
        "anon.to": (("/", (_QUERY,)),),
        "nullrefer.com": (("/", (_QUERY,)),),
        "dereferer.me": (("/", (_QUERY,)),),
        "12ft.io": (("/proxy", ("q",)),),
        "webcache.googleusercontent.com": (("/search", ("q",)),),
    }
)
"""Host, beginning of the path, and the parameters that hold the address."""

_PATHS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "web.archive.org": re.compile(r"/web/(?:[\d*]+(?:[a-z]{2}_)?/)?(.+)"),
        **dict.fromkeys(
            ("archive.today", "archive.ph", "archive.is", "archive.li", "archive.md", "archive.vn"),
            re.compile(r"/(?:newest|oldest|o/\w+|\d{4,14}(?:[.-][\d.-]+)?)/(.+)"),
        ),
        "12ft.io": re.compile(r"/((?:https?:|[^/]+\.).+)"),
        "r.jina.ai": re.compile(r"/(.+)"),
    }
)
"""Hosts whose path goes on with an address."""

_GOOGLE: Final = re.compile(r"(?:www\.|images\.|news\.)?google\.(?:com?\.)?[a-z]{2,3}")
_GOOGLE_PATHS: Final = (("/url", ("q", "url")), ("/imgres", ("imgrefurl",)))
_GOOGLE_AMP: Final = re.compile(r"/amp/(?:s/)?(.+)")
_AMP_CACHE: Final = re.compile(r"/(?:[a-z]/)?(?:s/)?(.+)")
_CACHED: Final = re.compile(r"cache:(?:[\w-]{8,}:)?(.+)")
_SAFE_LINKS: Final = ".safelinks.protection.outlook.com"
_AMP: Final = ".cdn.ampproject.org"
_TRANSLATED: Final = ".translate.goog"
_SCHEME: Final = re.compile(r"(https?):/*", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+-]*:(?![0-9])", re.IGNORECASE)
_DASHES: Final = re.compile(r"--|-")


def led_to(through: Address) -> Address | None:
    """Where a known redirector sends a reader, or None: then it is no redirector, or keeps them."""
    host = through.host
    if host.endswith(_TRANSLATED):
        real = _DASHES.sub(_undash, host.removesuffix(_TRANSLATED))
        return address(f"https://{real}{through.path}")
    if host.endswith(_AMP):
        return _on_path(_AMP_CACHE, through)
    if host.endswith(_SAFE_LINKS):
        return _in_query(("url",), through)
    if _GOOGLE.fullmatch(host) is not None:
        return _on_path(_GOOGLE_AMP, through) or _by_parameters(_GOOGLE_PATHS, through)
    found = _by_parameters(_PARAMETERS.get(host, ()), through)
    if found is None and host in _PATHS:
        return _on_path(_PATHS[host], through)
    return found


def _undash(found: re.Match[str]) -> str:
    return "-" if found[0] == "--" else "."


def _by_parameters(
    known: tuple[tuple[str, tuple[str, ...]], ...], through: Address
) -> Address | None:
    for beginning, names in known:
        if through.path.startswith(beginning):
            return _in_query(names, through)
    return None


def _in_query(names: tuple[str, ...], through: Address) -> Address | None:
    """The address in the first of some parameters that holds one."""
    said = parse_qsl(through.query)
    for name in names:
        values = (
            [through.query] if name == _QUERY else [value for key, value in said if key == name]
        )
        for value in values:
            if (found := _carried(value)) is not None:
                return found
    return None


def _on_path(pattern: re.Pattern[str], through: Address) -> Address | None:
    rest = f"{through.path}?{through.query}" if through.query else through.path
    found = pattern.fullmatch(rest)
    return None if found is None else _carried(found[1])


def _carried(written: str) -> Address | None:
    """An address as redirectors carry it: perhaps escaped again, perhaps without its scheme."""
    if (cached := _CACHED.match(written)) is not None:
        written = cached[1]
    for _ in range(2):
        if "://" not in written and "%3a" in written.lower():
            written = unquote(written)
    if (scheme := _SCHEME.match(written)) is not None:
        return address(f"{scheme[1]}://{written[scheme.end() :]}")
    if _OTHER_SCHEME.match(written) is not None:
        return None
    bare = written.lstrip("/\\")
    found = address(f"https://{bare}")
    return found if found is not None and "." in found.host else None
