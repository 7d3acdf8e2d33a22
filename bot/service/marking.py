"""Which words of a text carried what was found in it."""

from typing import Final

from bot.core.errors import TryLaterError
from bot.service.ports import Classifier
from bot.service.quoting import judged_text, spans_in
from classifiers.verdict import Label, Span

HALF: Final = 0.5
"""Words that carried at least this share of what the strongest word carried are marked."""


async def marked(
    classifier: Classifier, text: str, label: Label | None, *, home: str | None = None
) -> tuple[Span, ...]:
    """The parts of a text that carried the verdict on a label; none where that cannot be said now.

    ``label`` None is the strongest one; ``home`` is the locale where it is said.
    """
    try:
        found = await classifier.explain(judged_text(text), label, home=home)
    except TryLaterError:
        return ()
    spans = spans_in(text, found)
    most = max((span.weight for span in spans), default=0.0)
    return tuple(span for span in spans if span.weight > 0 and span.weight >= HALF * most)
