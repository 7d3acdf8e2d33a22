"""What `kindness judge` has to say about one text."""

from dataclasses import dataclass

from bot.core.decision import Decision
from classifiers.verdict import Explanation, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """Everything there is to say about one text. ``explanation`` is None if nothing stood out."""

    text: str
    verdict: Verdict
    decision: Decision
    explanation: Explanation | None
