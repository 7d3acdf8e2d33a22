"""Why: the words that carried it, the scores beside the limits, and each rule that was reached."""

from dataclasses import dataclass
from typing import Final

from bot.console.practice.stay import Stay
from bot.console.practice.values import Bit
from bot.console.practice.views import Viewer
from bot.core.decision import Reason
from bot.core.rehearsal import NEVER, STEPS, Heard, limit_of
from classifiers.verdict import LABELS, Label

NOTHING: Final = 0.05
"""Scores below it are not worth a line."""


@dataclass(frozen=True, slots=True)
class Score:
    """What was found on one label. ``limits`` are its steps with the scores they begin at."""

    label: Label
    score: float
    flagged: bool
    limits: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Everything that explains one decision; ``quiet`` labels have scores not worth a line."""

    name: str
    bits: tuple[Bit, ...]
    scores: tuple[Score, ...]
    quiet: tuple[Label, ...]
    reasons: tuple[Reason, ...]
    language: str
    supported: bool
    model: str
    rules: str


def why(stay: Stay, viewer: Viewer, comment: str) -> Why | None:
    """Why something was decided about a comment, or nothing; None if it was not judged."""
    heard = viewer.heard(comment)
    if heard is None:
        return None
    verdict = heard.verdict
    ranked = sorted(LABELS, key=lambda one: -verdict.scores[one])
    loud = [one for one in ranked if verdict.scores[one] >= NOTHING]
    return Why(
        name=heard.comment.author,
        bits=viewer.bits(heard.comment.id, heard.comment.text),
        scores=tuple(_score(stay, heard, label) for label in loud),
        quiet=tuple(one for one in ranked if one not in loud),
        reasons=heard.decision.reasons,
        language=verdict.language,
        supported=verdict.supported,
        model=verdict.model,
        rules=heard.decision.rules_version,
    )


def _score(stay: Stay, heard: Heard, label: Label) -> Score:
    """Beside the limits in force now, which are those that can be changed."""
    limits = [(step, limit_of(stay.now.rules, label, step)) for step in STEPS]
    known = tuple((step, at) for step, at in limits if at < NEVER)
    return Score(label, heard.verdict.scores[label], label in heard.verdict.flagged, known)
