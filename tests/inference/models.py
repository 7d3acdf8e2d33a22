"""A model for the tests of the thread around it: counts its calls and can be held up."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.inference import ThreadClassifier
from classifiers.verdict import LABELS, ClassifierError, Label, Verdict


@dataclass
class Model:
    """Scores bullying by the length of a text. ``gate``: it works only while this is set."""

    gate: threading.Event = field(default_factory=threading.Event)
    started: threading.Event = field(default_factory=threading.Event)
    fails_at: str | None = None
    error: Exception = field(default_factory=lambda: ClassifierError("model-numbers", model="x"))
    batches: list[list[str]] = field(default_factory=list)
    parents: list[Sequence[str | None] | None] = field(default_factory=list)
    homes: list[str | None] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    model: str = "lengths-1"

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        self.batches.append(list(texts))
        self.parents.append(parents)
        self.homes.append(home)
        self.threads.add(threading.current_thread().name)
        self.started.set()
        assert self.gate.wait(20)
        if self.fails_at in texts:
            raise self.error
        return [verdict(text) for text in texts]


def verdict(text: str) -> Verdict:
    scores = dict.fromkeys(LABELS, 0.0) | {Label.BULLYING: min(1.0, len(text) / 100)}
    return Verdict(
        scores=scores,
        flagged=frozenset(),
        language="en",
        supported=True,
        read_fraction=1.0,
        model="lengths-1",
    )


@asynccontextmanager
async def running(model: Model, **limits: float) -> AsyncIterator[ThreadClassifier]:
    numbers = {"seconds": 20.0, **limits}
    seconds = numbers.pop("seconds")
    whole: dict[str, Any] = {name: int(number) for name, number in numbers.items()}
    async with ThreadClassifier(model, seconds=seconds, **whole) as classifier:
        try:
            yield classifier
        finally:
            model.gate.set()


def open_model() -> Model:
    model = Model()
    model.gate.set()
    return model


async def until(condition: Callable[[], bool]) -> None:
    """Let other tasks run until something holds."""
    for _ in range(20_000):
        if condition():
            return
        await asyncio.sleep(0.001)
    raise TimeoutError
