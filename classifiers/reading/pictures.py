"""Emoji, custom emoji and their short names to words, for a model that knows no emoji."""

import re
from functools import cache
from typing import Final

from classifiers.reading.edits import Edit

_BASE: Final = (
    "[\u203c\u2049\u2194-\u21aa\u231a-\u23ff\u2600-\u27bf\u25aa-\u25fe\u2934\u2935\u2b05-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001f0ff\U0001f18e\U0001f191-\U0001f19a"
    "\U0001f201-\U0001faff]"
)
_TAIL: Final = "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
_UNIT: Final = re.compile(
    "<a?:([A-Za-z0-9_]{1,64}):[0-9]{1,25}>"
    "|(?<![A-Za-z0-9_:]):([A-Za-z][A-Za-z0-9_+-]{1,63}):(?![A-Za-z0-9_:])"
    "|([0-9#*])\ufe0f?\u20e3"
    "|([\U0001f1e6-\U0001f1ff]+)"
    f"|{_BASE}{_TAIL}(?:\u200d{_BASE}{_TAIL})*"
)
_TONE: Final = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_SKIN: Final = re.compile("[\U0001f3fb-\U0001f3ff]")
_MOST: Final = 500
_JOINED: Final = "\u200d"
_NAME_PIECES: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_]+")


@cache
def _names() -> dict[str, str]:
    # Imported at the first emoji: the package takes a tenth of a second to load.
    from emoji import EMOJI_DATA  # noqa: PLC0415

    names: dict[str, str] = {}
    for sign in sorted(EMOJI_DATA, key=lambda sign: _SKIN.search(sign) is not None):
        names.setdefault(_TONE.sub("", sign), _words(str(EMOJI_DATA[sign]["en"])))
    names.pop("", None)  # a skin tone by itself
    return names


def _words(name: str) -> str:
    return " ".join(_NAME_PIECES.findall(name))


def _picture(unit: str) -> str | None:
    """The words for one emoji with its modifiers, or None when it has no name."""
    names = _names()
    bare = _TONE.sub("", unit)
    if bare in names:
        return names[bare]
    found = [names[piece] for piece in bare.split(_JOINED) if piece in names]
    found = found or [names[sign] for sign in bare if sign in names]
    return " ".join(dict.fromkeys(found)) or None


def pictures(text: str) -> list[Edit]:
    """Each emoji to its name between spaces; the same one in a row is said once.

    After ``_MOST`` of them in one text the rest go without words: names are longer than signs.
    """
    edits: list[Edit] = []
    for found in _UNIT.finditer(text):
        custom, short, key, flag = found.groups()
        if custom or short:
            words: str | None = _words(custom or short)
        elif key:
            words = key
        elif flag:
            words = _names().get(flag) if len(flag) == 2 else None
        else:
            words = _picture(found.group())
        if words is None:
            continue
        edit = (found.start(), found.end(), f" {words} " if len(edits) < _MOST else " ")
        if edits and edits[-1][2] == edit[2] and not text[edits[-1][1] : edit[0]].strip():
            edit = (edits.pop()[0], edit[1], edit[2])
        edits.append(edit)
    return edits
