"""The smaller ports: who tells the time, reads texts, knows what to say, and does things.

They are spoken of as `bot.service.ports`, where the large one is.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.errand import Errand
from classifiers.verdict import Label, Span, Verdict


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The time now, with its timezone (UTC)."""
        ...


class Classifier(Protocol):
    """Reads texts without keeping the event loop waiting."""

    @property
    def model(self) -> str:
        """Name and version of what judges."""
        ...

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text, in order; raises `TryLaterError` when it cannot now.

        ``home`` is the language where they are said (see `classifiers.verdict.Classifier`).
        """
        ...

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        """The words that carried the verdict on ``label`` (default: the strongest one)."""
        ...


class Content(Protocol):
    """What we say in public."""

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        """The id of a text of a kind (``tip``, ``message``, ``lesson``) on a topic, or None.

        Falls back from the locale to its language and then to English; from the topic to
        ``general``. The same ``key`` always picks the same text.
        """
        ...


class Hands(Protocol):
    """Does things on a platform, or pretends to."""

    async def carry_out(self, errand: Errand) -> None:
        """Do it once; raises `TryLaterError` or `GiveUpError`. Doing it twice must be harmless.

        A text is given back only where its comment is gone; otherwise `GiveUpError` is raised, as
        it is for taking down a comment that its author has changed since.
        """
        ...
