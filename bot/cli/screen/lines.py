"""Bytes of a file or pipe as lines, in constant memory, with true offsets and line numbers."""

import codecs
from collections.abc import Sequence
from typing import Final, Protocol

from bot.core.errors import BadInputError

BLOCK: Final = 1 << 20
LONGEST_LINE: Final = 8 << 20
"""A line is cut here; what follows up to its end is skipped and the row is rejected."""

UTF8: Final = frozenset({"utf-8", "utf-8-sig", "ascii"})
"""Encodings whose bytes are read as they are."""

_MARK: Final = "kindness-mark"
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Bytes(Protocol):
    """As much of a binary stream as we need."""

    def read1(self, size: int, /) -> bytes:
        """Some bytes, at most ``size``; none at the end."""
        ...


class Recoded:
    """A stream in another encoding, read as UTF-8. What cannot be decoded becomes a byte that
    UTF-8 does not have, and is noticed there.
    """

    def __init__(self, stream: Bytes, encoding: str) -> None:
        """``encoding`` is one that `codecs` knows."""
        codecs.register_error(_MARK, _mark)
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(errors=_MARK)
        self._rest = b""
        self._ended = False

    def read1(self, size: int, /) -> bytes:
        """Some bytes of UTF-8, at most ``size``; none at the end."""
        while not self._rest and not self._ended:
            block = self._stream.read1(BLOCK)
            self._ended = not block
            text = self._decoder.decode(block, final=self._ended)
            self._rest = text.encode("utf-8", "surrogateescape")
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken


def _mark(error: UnicodeError) -> tuple[str, int]:
    """Stand-in for bytes that mean nothing in their encoding."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\udcff", error.end


def known_encoding(name: str) -> str:
    """The canonical name; raises `BadInputError` for one that Python does not know."""
    try:
        found = codecs.lookup(name)
        "".encode(found.name)
    except (LookupError, ValueError):
        raise BadInputError("screen-unknown-encoding", encoding=name) from None
    return found.name


def as_utf8(stream: Bytes, encoding: str) -> Bytes:
    """The stream, recoded if it has to be."""
    return stream if encoding in UTF8 else Recoded(stream, encoding)


class Lines:
    """Lines with their ends, one at a time. ``offset`` and ``number`` are those of the last one.

    ``cut`` tells that the last one was longer than `LONGEST_LINE`. A line ends as in an editor:
    with a line feed, a carriage return, or both.
    """

    def __init__(self, stream: Bytes) -> None:
        """``stream`` stands at its beginning."""
        self._stream = stream
        self._ready: list[bytes] = []
        self._next = 0
        self._rest = b""
        self._ended = False
        self._skipped = 0
        self.offset = 0
        self.number = 0
        self.cut = False

    def head(self) -> bytes:
        """The first bytes, left in place: one block, or less if there is not more."""
        while len(self._rest) < BLOCK and not self._ended:
            self._fetch()
        return self._rest[:BLOCK]

    def skip_to(self, offset: int, number: int) -> None:
        """Go on at a later offset, which is that of the end of line ``number``."""
        self._rest = b"".join(self._ready[self._next :]) + self._rest
        self._ready, self._next = [], 0
        left = offset - self.offset - len(self._rest)
        self._rest = self._rest[offset - self.offset :]
        while left > 0 and (block := self._stream.read1(min(left, BLOCK))):
            left -= len(block)
        self.offset, self.number = offset, number

    def __iter__(self) -> "Lines":
        """Itself."""
        return self

    def __next__(self) -> bytes:
        """The next line with its end."""
        if self._next == len(self._ready) and not self._fill():
            raise StopIteration
        line = self._ready[self._next]
        self._next += 1
        self.offset += len(line)
        self.number += 1
        self.cut = False
        if self._skipped and self._next == len(self._ready):
            self.offset += self._skipped
            self._skipped, self.cut = 0, True
        return line

    def give_back(self, lines: Sequence[bytes]) -> None:
        """Un-read the last lines, to read them again. None of them may have been cut."""
        self._ready[: self._next] = lines
        self._next = 0
        self.number -= len(lines)
        self.offset -= sum(map(len, lines))

    def _fill(self) -> bool:
        """Get more lines ready; False at the end."""
        self._ready, self._next = [], 0
        while not self._ready:
            if not self._ended:
                self._fetch()
            if self._ended and not self._rest:
                return False
            lines = self._rest.splitlines(keepends=True)
            # The last one may go on in the next block; so may a carriage return's line feed.
            whole = self._ended or lines[-1].endswith(b"\n")
            self._rest = b"" if whole else lines.pop()
            self._ready = lines
            if not lines and len(self._rest) > LONGEST_LINE:
                self._cut_short()
        return True

    def _fetch(self) -> None:
        block = self._stream.read1(BLOCK)
        self._ended = not block
        self._rest += block

    def _cut_short(self) -> None:
        """Keep the beginning of an endless line and skip to its end."""
        self._ready = [self._rest[:LONGEST_LINE]]
        self._skipped = len(self._rest) - LONGEST_LINE
        self._rest = b""
        while not self._ended:
            self._fetch()
            end = self._rest.find(b"\n") + 1
            if end:
                self._skipped += end
                self._rest = self._rest[end:]
                return
            self._skipped += len(self._rest)
            self._rest = b""


def check_encoding(head: bytes, encoding: str, path: str) -> None:
    """Raise `BadInputError` if the beginning of a file shows that all of it is in another encoding.

    ``head`` has been recoded to UTF-8. A few undecodable rows among many are no reason: those are
    rejected one by one.
    """
    for bom, name in _BOMS:
        if head.startswith(bom):
            raise BadInputError("screen-wrong-encoding", path=path, encoding=encoding, guess=name)
    if head.count(b"\0") * 5 > len(head):
        raise BadInputError("screen-wrong-encoding", path=path, encoding=encoding, guess="utf-16")
    lines = head.splitlines()
    if len(head) >= BLOCK:
        lines.pop()  # which the end of the block may have cut in the middle of a character
    foreign = [line for line in lines if not line.isascii()]
    bad = sum(not _decodes(line) for line in foreign)
    most = bad * 2 >= len(lines) > 0 and bad > 0
    nearly_all_foreign = bad >= 10 and bad * 50 > len(lines) and (len(foreign) - bad) * 10 < bad
    if most or nearly_all_foreign:
        raise BadInputError(
            "screen-wrong-encoding", path=path, encoding=encoding, guess="windows-1252"
        )


def _decodes(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
