"""A model in a thread of its own, so that the event loop never waits for it.

While the model works, requests gather; the thread then takes as many as fit into one batch. There
is no waiting for a batch to fill: a lone comment is judged at once, and the busier it gets, the
larger the batches are.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self, TypeVar

from bot.core.errors import TryLaterError
from bot.inference.memory import VerdictMemory
from bot.service.watching import NOBODY, Step, Watch
from classifiers.explain import explain
from classifiers.priority import step_behind
from classifiers.verdict import Classifier, ClassifierError, Label, Span, Verdict

BATCH: Final = 64
WAITING: Final = 512
"""Texts that may wait where nobody is in a hurry: a bot would rather judge late than twice."""
REMEMBERED: Final = 8_192
SECONDS: Final = 10.0

Answer = TypeVar("Answer")


@dataclass(slots=True, eq=False)
class _Judge:
    """Texts to be judged, and where somebody waits for the verdicts."""

    texts: Sequence[str]
    parents: Sequence[str | None]
    home: str | None
    step: object
    answer: Future[list[Verdict]] = field(default_factory=Future)

    @property
    def size(self) -> int:
        return len(self.texts)


@dataclass(slots=True, eq=False)
class _Explain:
    """A text whose verdict is to be explained. It is a batch of its own."""

    text: str
    label: Label | None
    home: str | None
    answer: Future[tuple[Span, ...]] = field(default_factory=Future)
    size: int = BATCH


_Request = _Judge | _Explain
_Asked = tuple[str, str | None, str | None]
"""A text, the parent that it answers, and the language where it is said."""


class ThreadClassifier:
    """The Classifier port around a blocking classifier, which is called by one thread only.

    Verdicts are remembered (see `VerdictMemory`). Raises `TryLaterError`: ``classifier-busy`` when
    too much is waiting, ``classify-timeout``, ``classifier-failed`` when the model raised, and
    ``classifier-closed``. Close it when done; ``async with`` does.
    """

    def __init__(
        self,
        model: Classifier,
        *,
        seconds: float = SECONDS,
        waiting: int = WAITING,
        batch: int = BATCH,
        remembered: int = REMEMBERED,
        watch: Watch = NOBODY,
    ) -> None:
        """``seconds`` is the longest that one call may take, ``waiting`` how many texts may wait
        (a call with more is let in when there is room for a batch, or nothing waits), ``batch`` how
        many texts of different calls go to the model together, ``remembered`` how many verdicts are
        remembered.
        """
        self._model = model
        self._seconds = seconds
        self._most = waiting
        self._batch = batch
        self._memory = VerdictMemory(remembered)
        self._watch = watch
        self._thread = ThreadPoolExecutor(1, "classifier", initializer=step_behind)
        self._lock = threading.Lock()
        self._queue: deque[_Request] = deque()
        self._working = False
        self._closed = False

    @property
    def model(self) -> str:
        """Name and version of what judges."""
        return self._model.model

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text, in order. Raises ValueError unless there are as many parents."""
        parents = [None] * len(texts) if parents is None else list(parents)
        if len(parents) != len(texts):
            raise ValueError("there is one parent (or None) per text")
        if not texts:
            return []
        request = _Judge(list(texts), parents, home, self._watch.here())
        return await self._answered(request, request.answer)

    async def explain(
        self, text: str, label: Label | None = None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        """The words that carried the verdict on ``label`` (default: the strongest one)."""
        request = _Explain(text, label, home)
        return await self._answered(request, request.answer)

    async def close(self) -> None:
        """Refuse what waits and what comes, and wait for what the model is doing."""
        with self._lock:
            self._closed = True
            left = [request for request in self._queue if _starts(request)]
            self._queue.clear()
        for request in left:
            request.answer.set_exception(TryLaterError("classifier-closed"))
        await asyncio.to_thread(self._thread.shutdown)

    async def __aenter__(self) -> Self:
        """Itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes it."""
        await self.close()

    async def _answered(self, request: _Request, answer: Future[Answer]) -> Answer:
        self._admit(request)
        try:
            async with asyncio.timeout(self._seconds):
                return await asyncio.wrap_future(answer)
        except TimeoutError as error:
            raise TryLaterError("classify-timeout", seconds=self._seconds) from error

    def _admit(self, request: _Request) -> None:
        with self._lock:
            if self._closed:
                raise TryLaterError("classifier-closed")
            if self._is_full(request):
                # Requests that nobody waits for any more take up no room.
                self._queue = deque(one for one in self._queue if not one.answer.cancelled())
                if self._is_full(request):
                    raise TryLaterError("classifier-busy")
            self._queue.append(request)
            if not self._working:
                self._working = True
                self._thread.submit(self._work)

    def _is_full(self, request: _Request) -> bool:
        waiting = sum(one.size for one in self._queue)
        # What is larger than a batch asks for the room of one: with its whole size it would be
        # turned away for as long as single comments keep coming.
        return waiting > 0 and waiting + min(request.size, self._batch) > self._most

    # --- in the model's thread ------------------------------------------------------------------

    def _work(self) -> None:
        while batch := self._next():
            if isinstance(batch, _Explain):
                self._explain(batch)
            else:
                self._judge(batch)

    def _next(self) -> list[_Judge] | _Explain | None:
        """What to do next: an explanation, or requests that make one batch."""
        taken: list[_Judge] = []
        with self._lock:
            while self._queue:
                request = self._queue[0]
                full = sum(one.size for one in taken) + request.size > self._batch
                if taken and (full or isinstance(request, _Explain)):
                    break
                self._queue.popleft()
                if not _starts(request):
                    continue
                if isinstance(request, _Explain):
                    return request
                taken.append(request)
            self._working = bool(taken)
        return taken or None

    def _explain(self, request: _Explain) -> None:
        try:
            spans = explain(self._model, request.text, request.label, home=request.home).spans
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody waits for an answer
            request.answer.set_exception(_failed(error))
        else:
            request.answer.set_result(spans)

    def _judge(self, requests: list[_Judge]) -> None:
        asked = [
            (*pair, request.home)
            for request in requests
            for pair in zip(request.texts, request.parents, strict=True)
        ]
        after = [request.step for request in requests if request.step is not None]
        try:
            with self._watch.step(Step.JUDGE, after=after, comments=len(asked)):
                verdicts = self._verdicts(asked)
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody waits for an answer
            if len(requests) == 1:
                requests[0].answer.set_exception(_failed(error))
                return
            for request in requests:  # one text that a model cannot bear must not fail the others
                self._judge([request])
            return
        for request in requests:
            request.answer.set_result(verdicts[: request.size])
            del verdicts[: request.size]

    def _verdicts(self, asked: list[_Asked]) -> list[Verdict]:
        names = [self._memory.name(*one) for one in asked]
        found = [self._memory.get(name) for name in names]
        new = [number for number, verdict in enumerate(found) if verdict is None]
        self._watch.note(remembered=len(asked) - len(new))
        for home in dict.fromkeys(asked[number][2] for number in new):
            here = [number for number in new if asked[number][2] == home]
            answers = [asked[number][1] for number in here]
            judged = self._model.classify(
                [asked[number][0] for number in here],
                answers if any(answers) else None,
                home=home,
            )
            for number, verdict in zip(here, judged, strict=True):
                found[number] = verdict
                self._memory.put(names[number], verdict)
        return [verdict for verdict in found if verdict is not None]


def _starts(request: _Request) -> bool:
    """Whether somebody still waits for it, who can then no longer take it back."""
    return request.answer.set_running_or_notify_cancel()


def _failed(error: Exception) -> TryLaterError:
    why = error.code if isinstance(error, ClassifierError) else type(error).__name__
    later = TryLaterError("classifier-failed", why=why)
    later.__cause__ = error
    return later
