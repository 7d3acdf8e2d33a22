"""Replacements in a text, and where each character of the result came from."""

from array import array
from collections.abc import Callable, Sequence

Edit = tuple[int, int, str]
"""Start, end (exclusive) and what stands there instead; start is less than end."""

Step = Callable[[str], list[Edit]]
"""Edits of a text, in order and not overlapping; none when there is nothing to do."""


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made."""
    pieces: list[str] = []
    position = 0
    for start, end, replacement in edits:
        pieces += (text[position:start], replacement)
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


class Origins:
    """For each character of the edited text, the span of the original that it stands for."""

    __slots__ = ("ends", "starts")

    def __init__(self, length: int) -> None:
        """Nothing edited yet: every character stands for itself."""
        self.starts = array("L", range(length))
        self.ends = array("L", range(1, length + 1))

    def follow(self, edits: Sequence[Edit]) -> None:
        """Take over edits of the text as it is now. A replacement stands for all it replaced."""
        starts, ends = array("L"), array("L")
        position = 0
        for start, end, replacement in edits:
            starts += self.starts[position:start]
            ends += self.ends[position:start]
            starts += array("L", (self.starts[start],)) * len(replacement)
            ends += array("L", (self.ends[end - 1],)) * len(replacement)
            position = end
        self.starts = starts + self.starts[position:]
        self.ends = ends + self.ends[position:]
