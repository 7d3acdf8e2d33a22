"""One judge for English, another for further languages: each text goes to the one that reads it.

The second is opened when the first text needs it: a house that speaks English alone never pays
for it.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from classifiers.language import detect
from classifiers.verdict import LONGEST_TEXT, UNKNOWN_LANGUAGE, Classifier, Label, Verdict
from classifiers.windows import WindowedClassifier


class Several:
    """A `Classifier` of two: ``first`` for its languages, and for what could be any; the other
    for its own languages, and, if it reads parents, for answers to one.

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
        further = [
            number
            for number, (text, parent) in enumerate(zip(texts, above, strict=True))
            if self._is_further(text, parent)
        ]
        if not further:
            return self._first.classify(texts)
        chosen = frozenset(further)
        rest = [number for number in range(len(texts)) if number not in chosen]
        verdicts = dict(zip(rest, self._first.classify([texts[at] for at in rest]), strict=True))
        theirs = self._other.classify([texts[at] for at in further], [above[at] for at in further])
        verdicts |= dict(zip(further, theirs, strict=True))
        return [verdicts[number] for number in range(len(texts))]

    def _is_further(self, text: str, parent: str | None) -> bool:
        language = detect(text[:LONGEST_TEXT], home=self._first.languages[0]).language
        return language in self._others or (
            self._answers and bool(parent) and language in self._own
        )
