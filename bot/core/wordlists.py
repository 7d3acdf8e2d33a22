"""A community's own words: what it allows, and what it does not want to read. Pure.

An entry is a word or a short phrase, in small letters. It is found by whoever can read texts (see
`classifiers.wordlist`); here is what may be an entry, and what it does to a verdict.

**An allowed word.** The text is judged again without it, and of each label the milder score counts.
So a prompt that rests on the word goes away, and one that rests on what stands beside it stays:
without “duck”, “you stupid duck” is still an insult. That was chosen over asking which words
carried the verdict, because it needs no threshold for “carried”, and because its laws hold for any
classifier: an allowed word is never harsher, and neither is one more of them. What may be a threat,
or push somebody to harm themselves (one of `KEPT` is flagged), is taken as it was found, in all its
labels: no list makes it look milder.

**A denied word.** What contains it leads at least to a prompt about `Label.INSULT`, in any language
and whatever the model says: see `bot.core.policy.decide`.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.core.errors import BadInputError
from classifiers.verdict import LABELS, Label, Verdict

MOST: Final = 200
"""Entries on both lists together."""

SHORTEST: Final = 2
LONGEST: Final = 60
"""Characters of an entry: a word or a short phrase, not a sentence."""

KEPT: Final = frozenset({Label.THREAT, Label.SELF_HARM_ENCOURAGEMENT})
"""Labels about which no allowed word has a say: what they stand for can cost a life."""


class Which(StrEnum):
    """One of the two lists."""

    ALLOW = "allow"
    DENY = "deny"


@dataclass(frozen=True, slots=True)
class WordLists:
    """Both lists, the oldest entry first. Immutable; an entry is on one of them at most.

    Raises `BadInputError` (``words-too-many``, ``words-length``, ``words-on-list``).
    """

    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse too many entries, those of a wrong length, and those that are there twice."""
        every = (*self.allow, *self.deny)
        if len(every) > MOST:
            raise BadInputError("words-too-many", most=MOST)
        for entry in every:
            if not SHORTEST <= len(entry) <= LONGEST:
                raise BadInputError("words-length", least=SHORTEST, most=LONGEST)
        if len(set(every)) < len(every):
            twice = next(entry for entry in every if every.count(entry) > 1)
            raise BadInputError("words-on-list", word=twice)

    def __bool__(self) -> bool:
        """Whether there is any entry."""
        return bool(self.allow or self.deny)

    def of(self, which: Which) -> tuple[str, ...]:
        """The entries of one list."""
        return self.allow if which is Which.ALLOW else self.deny

    def on(self, entry: str) -> Which | None:
        """The list that an entry is on, if any."""
        return next((which for which in Which if entry in self.of(which)), None)

    def adding(self, which: Which, entry: str) -> "WordLists":
        """With one entry more, at the end. Raises as the lists themselves do."""
        return replace(self, **{which.value: (*self.of(which), entry)})

    def removing(self, entry: str) -> "WordLists":
        """Without an entry. Raises `BadInputError` (``words-not-listed``) if it is on no list."""
        which = self.on(entry)
        if which is None:
            raise BadInputError("words-not-listed", word=entry)
        left = tuple(one for one in self.of(which) if one != entry)
        return replace(self, **{which.value: left})


NO_WORDS: Final = WordLists()


def tidy(entry: str) -> str:
    """An entry as it is kept: in small letters, with single spaces."""
    return " ".join(entry.lower().split())


def milder(verdict: Verdict, again: Collection[Verdict]) -> Verdict:
    """The verdict on a text, with those on the same text without allowed words.

    Of each label the lowest score counts, and it is flagged only if all of them flag it. Where
    ``verdict`` flags one of `KEPT` it stays as it is, and their scores stay in any case. A verdict
    from which it cannot be told (without a word a text may pass for another language) does not
    count. Never harsher than ``verdict``, and never harsher for one more in ``again``.
    """
    if verdict.flagged & KEPT:
        return verdict
    told = [verdict, *(one for one in again if one.supported == verdict.supported)]
    return replace(
        verdict,
        scores={
            label: verdict.scores[label]
            if label in KEPT
            else min(one.scores[label] for one in told)
            for label in LABELS
        },
        flagged=frozenset(
            label for label in verdict.flagged if all(label in one.flagged for one in told)
        ),
    )
