"""Which function answers which request."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from tests.discord_server.channels import Channel
from tests.discord_server.drafts import Upload
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON
from tests.discord_server.model import User
from tests.discord_server.world import World

Reply: TypeAlias = JSON | list[JSON] | None
"""What a handler gives back; None is 204."""


@dataclass
class Call:
    """One request of the bot."""

    world: World
    method: str
    path: str
    template: str = ""
    at: Mapping[str, str] = field(default_factory=dict)
    """The parts of the path by name."""
    query: Mapping[str, str] = field(default_factory=dict)
    body: JSON = field(default_factory=dict)
    items: list[JSON] = field(default_factory=list)
    """The body, where it is a list."""
    files: dict[str, Upload] = field(default_factory=dict)
    reason: str | None = None

    @property
    def bot(self) -> User:
        """Who calls."""
        return self.world.bot

    @property
    def guild(self) -> Guild:
        """The guild that the path names; raises 10004."""
        return self.world.guild(self.at["guild"])

    @property
    def channel(self) -> Channel:
        """The channel that the path names; raises 10003."""
        return self.world.channel(self.at["channel"])

    def number(self, name: str, default: int) -> int:
        """A number of the query."""
        return int(self.query.get(name) or default)


Handler: TypeAlias = Callable[[Call], Reply]
PART = re.compile(r"\{(\w+)\}")


class Routes:
    """A table of handlers; paths with fewer gaps win."""

    def __init__(self) -> None:
        self._table: dict[tuple[str, int], list[tuple[int, str, re.Pattern[str], Handler]]] = {}

    def __call__(self, line: str) -> Callable[[Handler], Handler]:
        """Register a handler for ``GET /channels/{channel}``."""
        method, template = line.split(" ")
        pattern = re.compile(PART.sub(r"(?P<\1>[^/]+)", template))
        gaps = len(PART.findall(template))

        def register(handler: Handler) -> Handler:
            rows = self._table.setdefault((method, template.count("/")), [])
            rows.append((gaps, template, pattern, handler))
            rows.sort(key=lambda row: row[0])
            return handler

        return register

    def find(self, method: str, path: str) -> tuple[Handler, str, Mapping[str, str]] | None:
        """The handler, its template and the parts of the path."""
        for _, template, pattern, handler in self._table.get((method, path.count("/")), ()):
            if match := pattern.fullmatch(path):
                return handler, template, match.groupdict()
        return None


route = Routes()
"""Every module of `rest` registers its handlers here."""
