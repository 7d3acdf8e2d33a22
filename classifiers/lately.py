"""What was found out about the last texts, so that a text asked about twice is looked at once.

On its way a text's language is asked for up to three times within moments: for what is remembered
of verdicts, for who is to judge it, and by who does. Only digests of texts are kept.
"""

from collections.abc import Callable
from hashlib import blake2b
from typing import Final, Generic, TypeVar

Found = TypeVar("Found")

MOST: Final = 2_048
"""Answers kept; when there are as many all are forgotten."""


class Lately(Generic[Found]):
    """Remembers what a function of a text and a word says. Threads may share it."""

    def __init__(self, find: Callable[[str, str], Found]) -> None:
        """``find`` must always say the same of the same."""
        self._find = find
        self._known: dict[bytes, Found] = {}

    def __call__(self, text: str, word: str) -> Found:
        """What ``find`` says. Raises what it raises."""
        asked = f"{word}\0{text}".encode("utf-8", "surrogatepass")
        key = blake2b(asked, digest_size=16).digest()
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST:
                self._known = {}
            known = self._known[key] = self._find(text, word)
        return known
