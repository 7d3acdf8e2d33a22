"""One judge for English, another for further languages: each text goes to the one that reads it.

The second is opened when the first text needs it. It also reads replies with the message that they
answer, in the languages in which it learned to. A parent that says nothing about its answer leads
it astray now and then: so an answer is judged alone as well, by whoever reads its language, and the
mean of both counts (the card of the second model has what that gains and costs). A text that
changes between English and another language is read by both judges, and of each label the higher
score counts.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np

from classifiers.calibration import odds
from classifiers.language import detect
from classifiers.mixing import also_in
from classifiers.verdict import LABELS, LONGEST_TEXT, UNKNOWN_LANGUAGE, Label, Verdict
from classifiers.windows import WindowedClassifier


class Several:
    """A `Classifier` of two: ``first`` for its languages, and for what could be any; the other
    for its own languages, and for what answers a parent in a language in which it reads them.

    What neither was measured on is left to ``first``, which has a fallback.
    """

    def __init__(
        self,
        first: WindowedClassifier,
        other: Callable[[], WindowedClassifier],
        *,
        languages: Sequence[str],
        model: str,
        answers: Sequence[str] = (),
    ) -> None:
        """``other`` opens the second model, whose ``languages`` and name its card tells; in those
        of ``answers`` it also reads the parent that a text answers.
        """
        self._first, self._open = first, other
        self._own = frozenset(first.languages) | {UNKNOWN_LANGUAGE}
        own = (UNKNOWN_LANGUAGE,) if first.languages[0] in answers else ()
        self._answers = frozenset((*answers, *own))
        self._others = frozenset(languages) - self._own
        self.languages = (*first.languages, *(one for one in languages if one in self._others))
        self.model = f"{first.model} + {model}"
        self.unmapped: tuple[Label, ...] = first.unmapped

    @cached_property
    def _other(self) -> WindowedClassifier:
        return self._open()

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text, in order. Raises what the models raise, and ValueError if there
        are parents, but not one per text.
        """
        if parents is not None and len(parents) != len(texts):
            raise ValueError("there is one parent (or None) per text")
        above = [None] * len(texts) if parents is None else list(parents)
        languages = [self._language(text, home) for text in texts]
        further = [at for at, language in enumerate(languages) if language in self._others]
        replies = [
            at for at, language in enumerate(languages) if above[at] and language in self._answers
        ]
        chosen = frozenset(further)
        rest = [at for at in range(len(texts)) if at not in chosen]
        own = self._first.classify([texts[at] for at in rest], home=home)
        verdicts = dict(zip(rest, own, strict=True))
        if further:
            theirs = self._other.classify([texts[at] for at in further], home=home)
            verdicts |= dict(zip(further, theirs, strict=True))
        if replies:
            theirs = self._other.classify(
                [texts[at] for at in replies], [above[at] for at in replies], home=home
            )
            for at, verdict in zip(replies, theirs, strict=True):
                judge = self._other if at in chosen else self._first
                verdicts[at] = self._joined(judge, verdicts[at], verdict)
        for at, language in self._mixed(texts, languages):
            judge = self._first if language in self._own else self._other
            [verdict] = judge.classify([texts[at]], home=home, read_as=language)
            verdicts[at] = self._higher(verdicts[at], verdict)
        return [verdicts[at] for at in range(len(texts))]

    def _mixed(self, texts: Sequence[str], languages: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Texts that change from a language of one judge to one of the other, and the latter."""
        for at, language in enumerate(languages):
            own = language == self._first.languages[0]
            if own or language in self._others:
                beside = also_in(texts[at][:LONGEST_TEXT], language)
                if beside in (self._others if own else self._own):
                    yield at, beside

    def _language(self, text: str, home: str | None) -> str:
        """The language of a text; none where it has words, but nobody knows of which language."""
        guess = detect(text[:LONGEST_TEXT], home=home or self._first.languages[0])
        unsure = guess.language == UNKNOWN_LANGUAGE and not guess.wordless
        return "" if unsure else guess.language

    def _higher(self, one: Verdict, other: Verdict) -> Verdict:
        """Of each label the higher score, and what either judge flagged."""
        scores = {label: max(one.scores[label], other.scores[label]) for label in LABELS}
        flagged = one.flagged | other.flagged
        return replace(one, scores=scores, flagged=flagged, model=self.model)

    def _joined(self, judge: WindowedClassifier, alone: Verdict, answering: Verdict) -> Verdict:
        """The mean of two verdicts' log odds, flagged as who judged it alone flags."""
        rows = np.array(
            [[verdict.scores[label] for label in LABELS] for verdict in (alone, answering)],
            dtype=np.float32,
        )
        means = 1.0 / (1.0 + np.exp(-odds(rows).mean(axis=0)))
        scores = dict(zip(LABELS, means.astype(float).tolist(), strict=True))
        flagged = judge.flags(scores, alone.language)
        return replace(alone, scores=scores, flagged=flagged, model=self.model)
