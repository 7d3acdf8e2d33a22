"""A model and a library that are read once the first page is shown.

Whoever needs one of them before it is there waits: the model's answers are waited for on a thread
of their own (`bot.inference.ThreadClassifier`), and a text is needed only after an answer.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from threading import Thread
from typing import Generic, TypeVar

from campaign_content.loader import Library
from campaign_content.texts import Text
from classifiers.verdict import Classifier, Verdict

T = TypeVar("T")


class Late(Generic[T]):
    """Something that is read on a thread of its own, as soon as somebody wants it."""

    def __init__(self, read: Callable[[], T]) -> None:
        """Nothing is read yet."""
        self._read: Future[T] = Future()
        self._work: list[Callable[[], T]] = [read]

    def begin(self) -> None:
        """Begin to read it, once."""
        with suppress(IndexError):  # of two threads at once one takes it
            Thread(target=self._run, args=(self._work.pop(),), daemon=True).start()

    async def there(self) -> T:
        """Wait until it is there; raises what reading it raised."""
        self.begin()
        return await asyncio.wrap_future(self._read)

    @property
    def it(self) -> T:
        """The thing itself, waited for. Raises what reading it raised."""
        self.begin()
        return self._read.result()

    def _run(self, read: Callable[[], T]) -> None:
        try:
            self._read.set_result(read())
        except BaseException as error:  # noqa: BLE001 - whoever wants the result gets it
            self._read.set_exception(error)


class LateModel(Late[Classifier]):
    """Implements `classifiers.verdict.Classifier`, and knows the languages it was measured on."""

    @property
    def model(self) -> str:
        """Name and version."""
        return self.it.model

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text."""
        return self.it.classify(texts, parents, home=home)

    def __contains__(self, language: object) -> bool:
        """Whether it was measured on a language (ISO 639-1)."""
        from bot.wiring import languages_of  # noqa: PLC0415 (the whole service comes with it)

        return language in languages_of(self.it)


class LateLibrary(Late[Library]):
    """As much of a library as a practice room asks for."""

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        """As `Library.pick`."""
        return self.it.pick(kind, topic, locale, key=key)

    def text(self, name: str, locale: str) -> Text:
        """As `Library.text`."""
        return self.it.text(name, locale)

    def nudge(self, label: str, locale: str, *, stern: bool = False) -> Text:
        """As `Library.nudge`."""
        return self.it.nudge(label, locale, stern=stern)
