"""The pieces of a page that change while it is open: only those that are new are sent.

Each answer to htmx holds, beside what was asked for, every piece that has changed since the
version that the browser has, to be put in its place (``hx-swap-oob``).
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

_TAG = re.compile(r"^\s*<([a-z]+)")


class Where(StrEnum):
    """Where a piece that was not there before is put."""

    FIRST = "afterbegin"
    LAST = "beforeend"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: ``html`` is an element whose id is ``id``.

    ``inside`` is the id of the list that it belongs to, None for a piece that is always there.
    """

    id: str
    html: str
    inside: str | None = None
    where: Where = Where.LAST


@dataclass(frozen=True, slots=True)
class _Known:
    digest: bytes
    made: int
    changed: int


class Pieces:
    """Remembers when each piece was made and last changed; the version rises with every change."""

    def __init__(self) -> None:
        """Nothing is known yet; the first look is version 1."""
        self.version = 0
        self._known: dict[str, _Known] = {}

    def note(self, pieces: Sequence[Piece]) -> None:
        """Compare with what was there before."""
        version = self.version + 1
        for piece in pieces:
            digest = hashlib.blake2b(piece.html.encode(), digest_size=16).digest()
            known = self._known.get(piece.id)
            if known is not None and known.digest == digest:
                continue
            made = version if known is None else known.made
            self._known[piece.id] = _Known(digest, made, version)
            self.version = version

    def since(self, seen: int, pieces: Sequence[Piece]) -> Iterator[str]:
        """What has to be sent to who has seen a version, as HTML. All of them have been noted."""
        for piece in pieces:
            known = self._known[piece.id]
            if known.changed <= seen:
                continue
            if piece.inside is not None and known.made > seen:
                yield (f'<div hx-swap-oob="{piece.where}:#{piece.inside}">{piece.html}</div>')
            else:
                yield _TAG.sub(r'<\1 hx-swap-oob="true"', piece.html, count=1)
