"""What a classifier says of a text. Values only: no model, no text, no I/O may live here."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol


class Label(StrEnum):
    """The only labels there are.

    ``bullying`` is directed at a person or group who could be reading, and meant to hurt, exclude,
    threaten or humiliate. Swearing at things is ``profanity`` and not ``bullying``.
    """

    TOXICITY = "toxicity"
    SEVERE_TOXICITY = "severe_toxicity"
    INSULT = "insult"
    THREAT = "threat"
    IDENTITY_ATTACK = "identity_attack"
    PROFANITY = "profanity"
    SEXUALLY_EXPLICIT = "sexually_explicit"
    SELF_HARM_ENCOURAGEMENT = "self_harm_encouragement"
    BULLYING = "bullying"


LABELS: Final[tuple[Label, ...]] = tuple(Label)
"""All labels in the order of a model's outputs."""

UNKNOWN_LANGUAGE: Final = "und"
"""ISO 639 for a language that could not be told (too short, no letters)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the original text that carried the verdict.

    ``start`` and ``end`` are offsets in Python characters (code points) of the text as given,
    ``end`` exclusive; ``weight`` is how much the score falls without it (0 to 1).
    """

    start: int
    end: int
    weight: float

    def __post_init__(self) -> None:
        """Refuse a span that is empty or runs backwards."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True)
class Explanation:
    """Which words carried a verdict on one label, the heaviest first."""

    label: Label
    score: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a classifier says of one text.

    ``scores``: calibrated probability (0 to 1) per label, all labels present.
    ``flagged``: the labels whose score reached the threshold of the model's card.
    ``language``: ISO 639-1 code, or ``und``.
    ``supported``: False when the model was not measured on that language; the scores are then
    what the word list found, and nobody should call the text clean.
    ``read_fraction``: how much of the text was read (1.0 is all of it).
    ``model``: name and version of what judged.
    """

    scores: Mapping[Label, float]
    flagged: frozenset[Label]
    language: str
    supported: bool
    read_fraction: float
    model: str

    def __post_init__(self) -> None:
        """Refuse scores that are not probabilities of exactly our labels."""
        if set(self.scores) != set(LABELS):
            raise ValueError("a verdict has a score for every label and no other")
        if not all(math.isfinite(score) and 0.0 <= score <= 1.0 for score in self.scores.values()):
            raise ValueError("scores are probabilities from 0 to 1")
        if not 0.0 <= self.read_fraction <= 1.0:
            raise ValueError("read_fraction is from 0 to 1")
        object.__setattr__(self, "scores", MappingProxyType(dict(self.scores)))


LONGEST_TEXT: Final = 65_536
"""Characters. More than people write in a comment and less than a core reads in some seconds: one
text must not keep all others waiting. Of a longer text the beginning is read, and its verdict says
how much that was."""


def read_share(text: str) -> float:
    """Which share of a text is read: 1.0 up to `LONGEST_TEXT`, less and less beyond."""
    return min(1.0, LONGEST_TEXT / max(1, len(text)))


class Classifier(Protocol):
    """Texts in, verdicts out, in the same order. Blocking; safe to call from any one thread."""

    @property
    def model(self) -> str:
        """Name and version, as it stands in every verdict."""
        ...

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text.

        ``parents`` holds, per text, the message that it answers, or None; a model may ignore it,
        and its card says whether it does. ``home`` is a locale of the place where they are said:
        it decides what language a text is in where the text alone does not. Any string gets a
        verdict, whatever its length; of one that is longer than `LONGEST_TEXT` only the beginning
        is read.
        """
        ...


class ClassifierError(Exception):
    """A model or text could not be used. ``code`` names a message, ``facts`` fill it in."""

    def __init__(self, code: str, **facts: str | float) -> None:
        """``code`` is the name of the sentence that explains it to a person."""
        super().__init__(f"{code}: " + ", ".join(f"{key}={fact}" for key, fact in facts.items()))
        self.code = code
        self.facts = facts
