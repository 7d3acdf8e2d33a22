"""Whether somebody may be speaking of hurting themselves. A list of words and no model: it is
never a label, it is stored nowhere, and all it does is to offer help and to call a person.
"""

import re
from functools import cache
from pathlib import Path
from typing import Final

from classifiers.normalise import read

LIST: Final = Path(__file__).parent / "data" / "distress.tsv"

_APOSTROPHE: Final = re.compile(r"['’`´]")
_SPACE: Final = re.compile(r"[\W_]+")


def in_distress(text: str) -> bool:
    """Whether somebody says of themselves that they may be in danger.

    It would rather ask once too often; jokes that use the same words are met as well.
    """
    return _phrases().search(_plain(read(text))) is not None


def without_distress(text: str) -> str:
    """What else a text says, where its writer may be in danger; any other text as it is.

    So that nobody is judged by such words, and nobody is spared for adding them to others.
    """
    if not in_distress(text):
        return text
    rest = _plain(read(text))
    while _phrases().search(rest):
        rest = _plain(_phrases().sub(" ", rest))
    return rest


@cache
def _phrases() -> re.Pattern[str]:
    lines = LIST.read_text("utf-8").splitlines()
    found = [_plain(line.split("\t")[1]) for line in lines if line and not line.startswith("#")]
    return re.compile(rf"(?: |^)(?:{'|'.join(map(re.escape, found))})(?: |$)")


def _plain(text: str) -> str:
    """Words in small letters with one space between them."""
    return _SPACE.sub(" ", _APOSTROPHE.sub("", text).casefold()).strip()
