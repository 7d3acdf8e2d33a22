"""Which outlet a link leads to, and what its community wants to be said about it. Pure.

A link is matched by its host, from the whole of it down to the domain that somebody registered: a
label on ``rt.com`` holds for ``de.rt.com`` and not for ``notrt.com`` or ``rt.com.example.org``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from bot.core.addresses import address, is_site, site
from bot.core.errors import BadInputError
from bot.core.links import Link
from campaign_content.outlets import Model, Outlet

COMMUNITY: Final = "community"
"""The source of what a community says itself."""

MOST_OVERRIDES: Final = 500
LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a community says about hosts: another outlet, a new one, or (None) nothing at all.

    Immutable; every change gives new ones.
    """

    said: Mapping[str, Outlet | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises `BadInputError` (``sources-too-many``) for more than anybody can oversee."""
        if len(self.said) > MOST_OVERRIDES:
            raise BadInputError("sources-too-many", most=MOST_OVERRIDES)
        object.__setattr__(self, "said", MappingProxyType(dict(self.said)))

    def removed(self, written: str) -> "Overrides":
        """No label for a host and all below it. Raises `BadInputError` (see `host_of`)."""
        return Overrides({**self.said, host_of(written): None})

    def labelled(self, written: str, name: str, country: str, model: Model) -> "Overrides":
        """A label of the community's own, in place of another one or where there was none.

        Raises `BadInputError`: ``sources-bad-name``, or see `host_of`.
        """
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise BadInputError("sources-bad-name", most=LONGEST_NAME)
        outlet = Outlet(host_of(written), name, country, model, COMMUNITY)
        return Overrides({**self.said, outlet.host: outlet})

    def forgotten(self, written: str) -> "Overrides":
        """What the shipped list says holds again. Raises `BadInputError` (see `host_of`)."""
        host = host_of(written)
        return Overrides({key: outlet for key, outlet in self.said.items() if key != host})


def host_of(written: str) -> str:
    """The host that an address or a bare host names, without ``www``.

    Raises `BadInputError` (``sources-no-site``) for what is no site: a whole suffix such as
    ``co.uk`` or ``github.io``, under which strangers register, or a number.
    """
    written = written.strip()
    parsed = address(written) or address(f"https://{written}")
    if parsed is None or not is_site(parsed.host):
        raise BadInputError("sources-no-site", seen=written[:LONGEST_NAME])
    bare = parsed.host.removeprefix("www.")
    return bare if is_site(bare) else parsed.host


class Sources:
    """Known outlets by host."""

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        """Of two outlets with one host the later one counts."""
        self._outlets: Final = {outlet.host: outlet for outlet in outlets}

    def outlet(self, host: str, overrides: Overrides | None = None) -> Outlet | None:
        """The outlet behind a host: what a community says comes before what is known."""
        named = tuple(_downward(host))
        for said in (overrides.said if overrides else {}, self._outlets):
            for each in named:
                if each in said:
                    return said[each]
        return None

    def labels(self, links: Iterable[Link], overrides: Overrides | None = None) -> list[Outlet]:
        """The outlets among what links lead to that get a label, each once, in order."""
        found: dict[tuple[str, str], Outlet] = {}
        for link in links:
            outlet = self.outlet(link.host, overrides)
            if outlet is not None and outlet.control is not None:
                found.setdefault((outlet.name, outlet.country), outlet)
        return list(found.values())


def overrides_as_mapping(overrides: Overrides) -> dict[str, dict[str, str] | None]:
    """What a community says, for JSON; `parse_overrides` gives it back."""
    return {
        host: None
        if outlet is None
        else {"name": outlet.name, "country": outlet.country, "model": outlet.model.value}
        for host, outlet in overrides.said.items()
    }


def parse_overrides(said: Mapping[str, Mapping[str, str] | None]) -> Overrides:
    """Overrides as `overrides_as_mapping` wrote them."""
    return Overrides(
        {
            host: None
            if fields is None
            else Outlet(host, fields["name"], fields["country"], Model(fields["model"]), COMMUNITY)
            for host, fields in said.items()
        }
    )


def _downward(host: str) -> Iterator[str]:
    """A host and those above it, down to the one that somebody registered."""
    last = site(host)
    yield host
    while host != last:
        host = host.partition(".")[2]
        yield host
