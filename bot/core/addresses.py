"""One address: where a browser would go with it, and whose site that is.

Parsing is Ada's (the parser of Node.js, the WHATWG URL standard), because what a link leads to is
what a browser makes of it: backslashes, user-info, percent signs, numbers for an IP address,
invisible characters and letters of other alphabets included. The registrable domain comes from the
Public Suffix List that `publicsuffixlist` brings along; nothing is fetched.
"""

import ipaddress
from dataclasses import dataclass
from functools import cache
from typing import Final

import ada_url
from publicsuffixlist import PublicSuffixList

LONGEST: Final = 4_096
"""Characters of an address; browsers and servers refuse much longer ones."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address on the web as a browser reads it.

    ``host`` is ASCII in lower case, without a dot at its end. ``path`` begins with a slash,
    ``query`` is what follows the question mark.
    """

    host: str
    path: str
    query: str

    @property
    def url(self) -> str:
        """The same without scheme, user-info, port and fragment: names what it leads to."""
        return f"{self.host}{self.path}{'?' if self.query else ''}{self.query}"


def address(written: str) -> Address | None:
    """What a browser makes of an address with ``http`` or ``https``; None if it goes nowhere."""
    if len(written) > LONGEST:
        return None
    try:
        url = ada_url.URL(written)
    except ValueError:
        return None
    host = url.hostname.rstrip(".")
    if url.protocol not in {"http:", "https:"} or not host:
        return None
    return Address(host, url.pathname, url.search.removeprefix("?"))


def site(host: str) -> str:
    """The registrable domain of a host; a bare number or a name without one is its own site."""
    return _suffixes().privatesuffix(host) or host


def is_site(host: str) -> bool:
    """Whether a host lies under a suffix that exists, and is more than that suffix.

    ``rt.com`` is, ``co.uk``, ``github.io``, ``localhost``, ``10.0.0.1`` and ``readme.txt`` are not.
    """
    return not is_number(host) and _suffixes().privatesuffix(host) is not None


def is_number(host: str) -> bool:
    """Whether a host is an IP address."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)
