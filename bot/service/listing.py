"""What a community's own words change about a verdict. Nothing is recorded here.

For most comments this costs nothing: the lists come with the rules, which are read anyway; where
they are empty nothing is looked for, and allowed words are looked for only in what was flagged.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.core.comment import Comment
from bot.core.wordlists import KEPT, WordLists, milder
from bot.service.ports import Classifier
from bot.service.quoting import judged_text
from classifiers.distress import without_distress
from classifiers.normalise import normalise, read
from classifiers.verdict import LABELS, Label, Span, Verdict
from classifiers.wordlist import Found, WordList, without

AT_ONCE: Final = 8
"""Allowed words of one text that are left out, one after the other; further ones change nothing."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A verdict with what is allowed taken into account, and whether a denied word is in it."""

    verdict: Verdict
    listed: bool = False


async def heard(
    classifier: Classifier,
    text: str,
    parent: str | None,
    verdict: Verdict,
    words: WordLists,
    *,
    home: str | None = None,
) -> Heard:
    """What a comment is taken for in a community with these words.

    ``text``, ``parent`` and ``home`` as they were judged to ``verdict`` (see `bot.core.wordlists`
    for what that changes). Raises `TryLaterError` where an allowed word is in it, and it cannot be
    judged without it now.
    """
    if not words:
        return Heard(verdict)
    said = without_distress(judged_text(text))
    again: list[Verdict] = []
    matters = (verdict.flagged or not verdict.supported) and not verdict.flagged & KEPT
    if words.allow and matters:
        again = await _without_allowed(classifier, read(said), parent, verdict, words, home)
    return Heard(milder(verdict, again), bool(denied_in(said, words)))


async def heard_of(
    classifier: Classifier, comment: Comment, verdict: Verdict, words: WordLists
) -> Heard:
    """The same of a comment, as it was judged to ``verdict``."""
    home = comment.locale
    return await heard(classifier, comment.text, comment.parent, verdict, words, home=home)


def denied_in(text: str, words: WordLists) -> frozenset[str]:
    """The denied words in a text, plain or in disguise."""
    return list_of(words.deny).within(text) if words.deny else frozenset()


def allowed_in(text: str, words: WordLists) -> list[Found]:
    """Where the allowed words stand in a text as read. Those in disguise are not allowed: who means
    well has no reason for one.
    """
    return list_of(words.allow).plain(text) if words.allow else []


def denied_spans(text: str, words: WordLists) -> tuple[Span, ...]:
    """Where denied words stand in a text as it was written; a stretched one is not pointed at."""
    reading = normalise(text)
    found = list_of(words.deny).disguised(reading.text)
    return tuple(Span(*reading.span(one.start, one.end), 1.0) for one in found)


@lru_cache(maxsize=512)
def list_of(entries: tuple[str, ...]) -> WordList:
    """The entries ready to be looked for; made once for as long as they are the same."""
    return WordList(entries)


def forget_lists() -> None:
    """Nothing of anybody's words is left in memory: those that are in use are read anew."""
    list_of.cache_clear()


async def _without_allowed(
    classifier: Classifier,
    text: str,
    parent: str | None,
    verdict: Verdict,
    words: WordLists,
    home: str | None,
) -> list[Verdict]:
    """The verdicts on a text without the first allowed word of the list, the first two, and so on.

    In the order of the list, so that one more entry leaves the texts of the others as they were:
    that is why it is never harsher.
    """
    found = allowed_in(text, words)
    there = {one.entry for one in found}
    entries = [entry for entry in words.allow if entry in there][:AT_ONCE]
    left = [without(text, found, entries[: n + 1]) for n in range(len(entries))]
    telling = [one for one in left if any(map(str.isalpha, one))]
    silent = [_nothing(verdict)] if len(telling) < len(left) else []
    if not telling:
        return silent
    return silent + await classifier.classify(telling, [parent] * len(telling), home=home)


def _nothing(verdict: Verdict) -> Verdict:
    """What is said of a text of which nothing is left."""
    scores: dict[Label, float] = dict.fromkeys(LABELS, 0.0)
    return Verdict(
        scores=scores,
        flagged=frozenset(),
        language=verdict.language,
        supported=verdict.supported,
        read_fraction=verdict.read_fraction,
        model=verdict.model,
    )
