"""Whether a message calls for a tip, and for which: by a few phrases that mean little else. Pure.

Precision comes before reach: a tip that fits is read, one that does not teaches people to look
away. A question has to be asked as one, a phrase beside a link needs the link, and whoever quotes,
writes code or tells a long story is left alone. How often it is right, and how much it misses, is
measured on a small list of our own (``tests/core/tips.tsv``), which says nothing about how people
write elsewhere.
"""

import re
from collections.abc import Iterable
from typing import Final

from campaign_content.triggers import Kind, Phrase

LONGEST: Final = 200
"""Characters; a longer text tells something, and does not ask."""

TOPICS: Final = {
    Kind.QUESTION: "sources",
    Kind.PICTURE: "images",
    Kind.SECURITY: "security",
    Kind.DOUBT: "security",
    Kind.LINK: "sources",
}
"""The topic of the tip that each kind of phrase calls for."""

_ASKED: Final = frozenset({Kind.QUESTION, Kind.PICTURE, Kind.DOUBT})
_FIRST: Final = (Kind.SECURITY, Kind.DOUBT, Kind.PICTURE, Kind.LINK, Kind.QUESTION)
"""Of several the one that is closest to what somebody needs now."""

_LEFT_ALONE: Final = re.compile(r"[>`\"“”«»]|\|\|")
_ABOUT_SOMEBODY: Final = re.compile(
    r"<@|\b(?:is it true that|è vero che|sarà vero che)\s+"
    r"(?:i|you|he|she|we|ur|u|my|your|his|her|io|tu|lui|lei|voi|noi|sei|hai|stai|il tuo|la tua)\b"
)
"""Who asks about somebody here asks a person, and not for sources."""
_WORD: Final = re.compile(r"[\w']+|[.?!,;:\n]+")
_END: Final = re.compile(r"[.?!,;:\n]+")


class Triggers:
    """Phrases, ready to be looked for."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """``phrases`` are those of all languages."""
        kinds: dict[Kind, list[str]] = {}
        for one in phrases:
            words = (f"(?:{'|'.join(map(re.escape, ways))})" for ways in one.words)
            kinds.setdefault(one.kind, []).append(" ".join(words))
        self._patterns: Final = {
            kind: re.compile(rf"(?<!\S)(?:{'|'.join(found)})(?!\S)")
            for kind, found in kinds.items()
        }

    def topic(self, text: str, *, has_link: bool) -> str | None:
        """The topic of the tip that a message calls for, or None."""
        low = text.lower().replace("’", "'")
        if len(text) > LONGEST or _LEFT_ALONE.search(low) or _ABOUT_SOMEBODY.search(low):
            return None
        said = " ".join(_END.sub(".", each) for each in (*_WORD.findall(low), "."))
        for kind in _FIRST:
            pattern = self._patterns.get(kind)
            if pattern is None or not pattern.search(said):
                continue
            if (kind is Kind.LINK and not has_link) or (kind in _ASKED and "?" not in low):
                continue
            return TOPICS[kind]
        return None
