"""Remembers verdicts without remembering texts."""

import hashlib
import secrets
from collections import OrderedDict
from typing import Final

from classifiers.language import detect
from classifiers.normalise import read
from classifiers.verdict import Verdict

LONGEST: Final = 2_000
"""Characters; longer texts hardly ever come twice."""

DIGEST: Final = 16


class VerdictMemory:
    """The verdicts of the texts met last, by a keyed digest of the text as it is read.

    A model judges what `read` gives it and the language as the text was typed and where, so texts
    that are alike in both, and said where the same language is at home, have one verdict. The key
    is random and never leaves the process: nobody can look up what was said. Not for several
    threads at once.
    """

    def __init__(self, size: int) -> None:
        """``size`` is how many verdicts are kept; 0 keeps none."""
        self._size = size
        self._key = secrets.token_bytes(DIGEST)
        self._verdicts: OrderedDict[bytes, Verdict] = OrderedDict()

    def __len__(self) -> int:
        """How many verdicts are remembered."""
        return len(self._verdicts)

    def name(self, text: str, parent: str | None, home: str | None = None) -> bytes | None:
        """Under what a text is remembered, or None if it is not."""
        if not self._size or len(text) > LONGEST or len(parent or "") > LONGEST:
            return None
        above = "" if parent is None else f"> {read(parent)}"
        parts = (home or "", detect(text, home=home).language, read(text), above)
        digest = hashlib.blake2b(digest_size=DIGEST, key=self._key)
        for part in parts:
            content = part.encode("utf-8", "surrogatepass")
            digest.update(len(content).to_bytes(4, "big") + content)
        return digest.digest()

    def get(self, name: bytes | None) -> Verdict | None:
        """The verdict remembered under a name, which is now the last to be forgotten."""
        if name is None or name not in self._verdicts:
            return None
        self._verdicts.move_to_end(name)
        return self._verdicts[name]

    def put(self, name: bytes | None, verdict: Verdict) -> None:
        """Remember a verdict; the one not asked for the longest is forgotten for it."""
        if name is None:
            return
        self._verdicts[name] = verdict
        self._verdicts.move_to_end(name)
        if len(self._verdicts) > self._size:
            self._verdicts.popitem(last=False)
