"""Stand-ins for the world, kept to the same contracts as the real parts (no mocks, no patching)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.core.errand import Errand, ErrandId
from bot.core.errors import OutsideError, TryLaterError
from classifiers.verdict import LABELS, Label, Span, Verdict
from tests.memory_store import MemoryStore

__all__ = [
    "FakeClock",
    "FakeContent",
    "MemoryStore",
    "RecordingHands",
    "ScriptedClassifier",
    "verdict_of",
]

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
FLAGGED_AT = 0.5


@dataclass
class FakeClock:
    """Stands still until it is told how much time has passed."""

    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def pass_by(self, span: timedelta) -> datetime:
        """Let time pass; returns the new time."""
        self.at += span
        return self.at


def verdict_of(
    scores: Mapping[Label, float] | None = None,
    *,
    flagged_at: float = FLAGGED_AT,
    language: str = "en",
    supported: bool = True,
    read_fraction: float = 1.0,
    model: str = "scripted-1",
) -> Verdict:
    """A verdict with the given scores, 0 for all other labels."""
    every = {label: (scores or {}).get(label, 0.0) for label in LABELS}
    return Verdict(
        scores=every,
        flagged=frozenset(label for label, score in every.items() if score >= flagged_at),
        language=language,
        supported=supported,
        read_fraction=read_fraction,
        model=model,
    )


Scores = Mapping[Label, float]


@dataclass
class ScriptedClassifier:
    """Judges by a table of whole texts, or by a function; unlisted texts score 0 everywhere.

    ``failures``: how many of the next calls fail with `TryLaterError`; -1 is all of them.
    ``before`` runs at the start of every call (to let other tasks in, or to fail by another plan).
    ``language`` tells the language of a text, and ``speaks`` are those it was measured on.
    """

    script: Mapping[str, Scores] | Callable[[str], Scores] = field(default_factory=dict)
    failures: int = 0
    before: Callable[[Sequence[str]], None] | None = None
    seen: list[str] = field(default_factory=list)
    parents: list[str | None] = field(default_factory=list)
    homes: list[str | None] = field(default_factory=list)
    model: str = "scripted-1"
    language: Callable[[str], str] = lambda _text: "en"
    speaks: frozenset[str] = frozenset({"en"})

    def verdict(self, text: str) -> Verdict:
        """What it says of one text."""
        scores = self.script(text) if callable(self.script) else self.script.get(text, {})
        language = self.language(text)
        return verdict_of(
            scores, language=language, supported=language in self.speaks, model=self.model
        )

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        if self.before:
            self.before(texts)
        if self.failures:
            self.failures -= 1 if self.failures > 0 else 0
            raise TryLaterError("classifier-busy")
        self.seen.extend(texts)
        self.homes.extend([home] * len(texts))
        self.parents.extend(parents if parents is not None else [None] * len(texts))
        return [self.verdict(text) for text in texts]

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        """The whole text, with the score of the label (default: the strongest)."""
        scores = self.verdict(text).scores
        weight = scores[label] if label else max(scores.values())
        return (Span(0, len(text), weight),) if text else ()


@dataclass(frozen=True)
class FakeContent:
    """Knows the topics it is given (all of them by default), in every locale."""

    topics: frozenset[str] | None = None

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        if self.topics is not None and topic not in self.topics:
            return None
        return f"{kind}/{topic}/{locale}"


@dataclass
class RecordingHands:
    """Does each errand once, by its id; writes down every attempt.

    ``script`` holds, per errand id, the errors its next attempts meet; `None` is a success.
    ``effects`` are the errands in the order in which they took effect.
    """

    script: dict[str, list[Exception | None]] = field(default_factory=dict)
    attempts: list[ErrandId] = field(default_factory=list)
    effects: dict[ErrandId, Errand] = field(default_factory=dict)

    def fail(self, errand: str, errors: Iterable[Exception | None]) -> None:
        """Let the next attempts at an errand meet these errors."""
        self.script.setdefault(errand, []).extend(errors)

    async def carry_out(self, errand: Errand) -> None:
        self.attempts.append(errand.id)
        planned = self.script.get(errand.id)
        error = planned.pop(0) if planned else None
        if isinstance(error, OutsideError | RuntimeError):
            raise error
        self.effects.setdefault(errand.id, errand)
