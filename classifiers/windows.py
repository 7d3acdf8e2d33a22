"""What every engine shares: texts are read in windows and become Verdicts.

An engine turns text into word pieces and windows of word pieces into probabilities. Everything
else is here: normalisation, language, windows, batches of like length, the fallback for languages
that the model was not measured on.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from classifiers.calibration import Calibration, odds
from classifiers.cutting import LONGEST_PARENT, PARENT_CHARACTERS, Window, encodable, windows
from classifiers.language import detect
from classifiers.lexicon import LexiconClassifier
from classifiers.normalise import read
from classifiers.priority import step_behind
from classifiers.verdict import (
    LABELS,
    LONGEST_TEXT,
    Classifier,
    ClassifierError,
    Label,
    Verdict,
    read_share,
)

Floats = npt.NDArray[np.float32]

BLOCK_TEXTS: Final = 32
BLOCK_CHARACTERS: Final = 64_000
"""How much is read at a time: while the model works on one block, the next one is prepared."""


class Engine(Protocol):
    """A model: word pieces in, probabilities out. ``scores`` may be called from several threads."""

    window: int
    """Most word pieces of one window, special pieces not counted."""

    chunk: int
    """Most word pieces of one call of ``scores``, where it has more than one window."""

    threads: int
    """How many calls of ``scores`` may run side by side."""

    answers: bool
    """Whether it was trained to read a text as the answer to a parent."""

    def pieces(self, texts: list[str]) -> list[list[int]]:
        """The word pieces of texts without lone surrogates, none left out, none added."""
        ...

    def scores(self, windows: Sequence[Window]) -> Floats:
        """Probabilities [windows, labels], labels in the order of LABELS."""
        ...


Asked = tuple[str, str | None]
"""A text and, for an engine that reads it, the parent that it answers."""


@dataclass(slots=True)
class _Block:
    """Texts under way.

    ``known`` tells of each whether the model reads its language, ``readable`` are the numbers of
    those given to the model, ``starts`` where the windows of each begin in ``rows``, and ``rows``
    tells for each window its row in ``parts``, the scores to come.
    """

    asked: list[Asked]
    languages: list[str]
    known: list[bool]
    readable: list[int]
    starts: list[int]
    rows: list[int]
    parts: list[Future[Floats]]


class WindowedClassifier:
    """A `Classifier` around an engine.

    A text without a single letter or digit (also one that is only a quote of somebody else) gets
    zeros: there is nothing in it to judge. It counts as supported.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        model: str,
        languages: Sequence[str],
        thresholds: Sequence[float],
        unmapped: Sequence[Label] = (),
        by_language: Mapping[str, Calibration] | None = None,
    ) -> None:
        """``languages`` are those that the model was measured on, its main language first;
        ``unmapped`` are labels that the model knows nothing of, whose score is always 0;
        ``by_language`` calibrates anew what the engine says of a language, from its log odds.
        """
        self.model = model
        self.languages = tuple(languages)
        self.unmapped = tuple(unmapped)
        self._known = frozenset(languages)
        self._engine = engine
        self._thresholds = tuple(zip(LABELS, thresholds, strict=True))
        self._by_language = dict(by_language or {})
        self._pool: ThreadPoolExecutor | None = None
        if engine.threads > 1:
            self._pool = ThreadPoolExecutor(engine.threads, "judging", initializer=step_behind)

    @cached_property
    def _fallback(self) -> Classifier:
        return LexiconClassifier(self.languages[0])

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
        read_as: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text, in order; equal texts are judged once, those of a model that reads
        parents once per parent. ``read_as`` is a language as which texts are read whatever they
        look like, for those that are in two.

        Raises ValueError if there are parents, but not one per text, and ClassifierError
        (``model-numbers``) if the model computes something that is no probability.
        """
        if parents is not None and len(parents) != len(texts):
            raise ValueError("there is one parent (or None) per text")
        read_too = parents if parents is not None and self._engine.answers else [None] * len(texts)
        asked: list[Asked] = list(zip(texts, read_too, strict=True))
        distinct = sorted(set(asked), key=lambda one: len(one[0]), reverse=True)
        verdicts: dict[Asked, Verdict] = {}
        ahead: _Block | None = None
        for part in _blocks(distinct):
            block = self._begin(part, home or self.languages[0], read_as)
            if ahead is not None:
                self._finish(ahead, verdicts, home)
            ahead = block
        if ahead is not None:
            self._finish(ahead, verdicts, home)
        return [verdicts[one] for one in asked]

    def _begin(self, asked: list[Asked], home: str, read_as: str | None) -> _Block:
        """Read a block and hand its windows to the model."""
        beginnings = [text[:LONGEST_TEXT] for text, _ in asked]
        guesses = [detect(text, home=home) for text in beginnings]
        languages = [read_as or guess.language for guess in guesses]
        known = [
            guess.wordless or language in self._known
            for guess, language in zip(guesses, languages, strict=True)
        ]
        readings = [read(text) for text in beginnings]
        readable = [
            number
            for number, reading in enumerate(readings)
            if known[number] and any(map(str.isalnum, reading))
        ]
        if not readable:
            return _Block(asked, languages, known, [], [], [], [])
        pieces = self._engine.pieces([encodable(readings[number]) for number in readable])
        above = self._parents([asked[number][1] for number in readable])
        starts: list[int] = []
        places: dict[Window, int] = {}
        rows: list[int] = []
        for row, parent in zip(pieces, above, strict=True):
            starts.append(len(rows))
            # Equal windows, as in a line pasted a thousand times, are judged once.
            room = self._engine.window - (len(parent) + 1 if parent else 0)
            cut = [Window(tuple(part), parent) for part in windows(row, room)]
            rows += [places.setdefault(part, len(places)) for part in cut]
        parts = list(places)
        order = sorted(range(len(parts)), key=lambda part: parts[part].size)
        ranks = dict(zip(order, range(len(order)), strict=True))
        chunks = list(self._chunks([parts[part] for part in order]))
        rows = [ranks[row] for row in rows]
        return _Block(asked, languages, known, readable, starts, rows, self._submit(chunks))

    def _parents(self, parents: Sequence[str | None]) -> list[tuple[int, ...]]:
        """The pieces of parents that are looked at; none of one that says nothing."""
        known = [read(parent[:PARENT_CHARACTERS]) for parent in parents if parent]
        pieces = iter(self._engine.pieces([encodable(text) for text in known]) if known else ())
        most = min(LONGEST_PARENT, self._engine.window // 3)
        return [tuple(next(pieces)[:most]) if parent else () for parent in parents]

    def _chunks(self, parts: list[Window]) -> Iterator[list[Window]]:
        """Windows in batches of like length, which need little padding."""
        most = max(1, -(-len(parts) // self._engine.threads))
        chunk: list[Window] = []
        for part in parts:
            full = (len(chunk) + 1) * part.size > self._engine.chunk or len(chunk) == most
            if chunk and full:
                yield chunk
                chunk = []
            chunk.append(part)
        yield chunk

    def _submit(self, chunks: list[list[Window]]) -> list[Future[Floats]]:
        if self._pool is not None and len(chunks) > 1:
            return [self._pool.submit(self._engine.scores, chunk) for chunk in chunks]
        return [_now(self._engine, chunk) for chunk in chunks]

    def _finish(self, block: _Block, verdicts: dict[Asked, Verdict], home: str | None) -> None:
        """Wait for a block's scores and write its verdicts."""
        rows: dict[int, list[float]] = {}
        if block.readable:
            scores = np.concatenate([part.result() for part in block.parts])
            if not np.isfinite(scores).all():
                raise ClassifierError("model-numbers", model=self.model)
            worst = np.maximum.reduceat(scores[block.rows], block.starts, axis=0)
            rows = dict(zip(block.readable, worst.tolist(), strict=True))
        foreign = []
        for number, (asked, language) in enumerate(zip(block.asked, block.languages, strict=True)):
            if block.known[number]:
                verdicts[asked] = self._verdict(rows.get(number), asked[0], language)
            else:
                foreign.append((asked, language))
        if foreign:
            found = self._fallback.classify([asked[0] for asked, _ in foreign], home=home)
            for (asked, language), verdict in zip(foreign, found, strict=True):
                verdicts[asked] = replace(
                    verdict,
                    scores=dict(verdict.scores),
                    language=language,
                    supported=False,
                    model=self.model,
                )

    def _verdict(self, row: list[float] | None, text: str, language: str) -> Verdict:
        own = self._by_language.get(language)
        if row and own is not None:
            row = own.scores(odds(np.array([row], dtype=np.float32)))[0].tolist()
        scores = dict(zip(LABELS, row or _ZEROS, strict=True))
        return Verdict(
            scores=scores,
            flagged=self.flags(scores, language) if row else frozenset(),
            language=language,
            supported=True,
            read_fraction=read_share(text),
            model=self.model,
        )

    def flags(self, scores: Mapping[Label, float], language: str) -> frozenset[Label]:
        """Labels whose score reached the threshold of the model's card for a language."""
        own = self._by_language.get(language)
        return self.flagged(scores) if own is None else own.flagged(scores)

    def flagged(self, scores: Mapping[Label, float]) -> frozenset[Label]:
        """Labels whose score reached the threshold of the model's card."""
        return frozenset([label for label, least in self._thresholds if scores[label] >= least])


_ZEROS: Final = [0.0] * len(LABELS)


def _now(engine: Engine, chunk: list[Window]) -> Future[Floats]:
    done: Future[Floats] = Future()
    done.set_result(engine.scores(chunk))
    return done


def _blocks(asked: list[Asked]) -> Iterator[list[Asked]]:
    block: list[Asked] = []
    characters = 0
    for one in asked:
        length = len(one[0])
        if block and (len(block) == BLOCK_TEXTS or characters + length > BLOCK_CHARACTERS):
            yield block
            block, characters = [], 0
        block.append(one)
        characters += length
    if block:
        yield block
