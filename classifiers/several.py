"""One judge for English, another for further languages: each text goes to the one that reads it.

The second is opened when the first text needs it. It also reads replies with the message that they
answer. What it learned of that is English, and it knows the first judge's language a little less
well: so an English reply is judged by both, half and half (measured on the kept-apart tenth: AUC of
bullying 0.72 where the parent decides, 0.63 without it; 0.909 where it says nothing, 0.914 without
it), and replies in other languages are read alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np

from classifiers.calibration import odds
from classifiers.language import detect
from classifiers.verdict import LABELS, LONGEST_TEXT, UNKNOWN_LANGUAGE, Classifier, Label, Verdict
from classifiers.windows import WindowedClassifier


class Several:
    """A `Classifier` of two: ``first`` for its languages, and for what could be any; the other
    for its own languages; both, if the other reads parents, for what answers one in the first's.

    What neither was measured on is left to ``first``, which has a fallback.
    """

    def __init__(
        self,
        first: WindowedClassifier,
        other: Callable[[], WindowedClassifier],
        *,
        languages: Sequence[str],
        model: str,
        answers: bool = False,
    ) -> None:
        """``other`` opens the second model, whose ``languages`` and name its card tells; with
        ``answers`` it also judges texts of ``first`` that answer a parent.
        """
        self._first, self._open = first, other
        self._own = frozenset(first.languages) | {UNKNOWN_LANGUAGE}
        self._answers = answers
        self._others = frozenset(languages) - self._own
        self.languages = (*first.languages, *(one for one in languages if one in self._others))
        self.model = f"{first.model} + {model}"
        self.unmapped: tuple[Label, ...] = first.unmapped

    @cached_property
    def _other(self) -> Classifier:
        return self._open()

    def classify(
        self, texts: Sequence[str], parents: Sequence[str | None] | None = None
    ) -> list[Verdict]:
        """One verdict per text, in order. Raises what the models raise, and ValueError if there
        are parents, but not one per text.
        """
        if parents is not None and len(parents) != len(texts):
            raise ValueError("there is one parent (or None) per text")
        above = [None] * len(texts) if parents is None else list(parents)
        languages = [self._language(text) for text in texts]
        further = [at for at, language in enumerate(languages) if language in self._others]
        replies = [
            at
            for at, language in enumerate(languages)
            if self._answers and above[at] and language in self._own
        ]
        chosen = frozenset(further)
        rest = [at for at in range(len(texts)) if at not in chosen]
        verdicts = dict(zip(rest, self._first.classify([texts[at] for at in rest]), strict=True))
        if further:
            theirs = self._other.classify([texts[at] for at in further])
            verdicts |= dict(zip(further, theirs, strict=True))
        if replies:
            theirs = self._other.classify(
                [texts[at] for at in replies], [above[at] for at in replies]
            )
            for at, verdict in zip(replies, theirs, strict=True):
                verdicts[at] = self._joined(verdicts[at], verdict)
        return [verdicts[at] for at in range(len(texts))]

    def _language(self, text: str) -> str:
        return detect(text[:LONGEST_TEXT], home=self._first.languages[0]).language

    def _joined(self, alone: Verdict, answering: Verdict) -> Verdict:
        """The mean of two verdicts' log odds, flagged as the first model flags."""
        rows = np.array(
            [[verdict.scores[label] for label in LABELS] for verdict in (alone, answering)],
            dtype=np.float32,
        )
        means = 1.0 / (1.0 + np.exp(-odds(rows).mean(axis=0)))
        scores = dict(zip(LABELS, means.astype(float).tolist(), strict=True))
        flagged = self._first.flagged(scores)
        return replace(alone, scores=scores, flagged=flagged, model=self.model)
