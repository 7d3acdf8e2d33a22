"""What every engine shares: texts are read in windows and become Verdicts.

An engine turns text into word pieces and windows of word pieces into probabilities. Everything
else is here: normalisation, language, windows, batches of like length, the fallback for languages
that the model was not measured on.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from classifiers.language import detect
from classifiers.lexicon import LexiconClassifier
from classifiers.normalise import read
from classifiers.verdict import (
    LABELS,
    LONGEST_TEXT,
    UNKNOWN_LANGUAGE,
    Classifier,
    ClassifierError,
    Label,
    Verdict,
    read_share,
)

Floats = npt.NDArray[np.float32]
Pieces = Sequence[int]

OVERLAP: Final = 0.25
"""Share of a window that the next one reads again, so that no sentence falls between two."""

BLOCK_TEXTS: Final = 32
BLOCK_CHARACTERS: Final = 64_000
"""How much is read at a time: while the model works on one block, the next one is prepared."""

LONGEST_WORD: Final = 100
"""WordPiece calls longer words unknown; they are cut in pieces, so that they are read."""


class Engine(Protocol):
    """A model: word pieces in, probabilities out. ``scores`` may be called from several threads."""

    window: int
    """Most word pieces of one window, special pieces not counted."""

    chunk: int
    """Most word pieces of one call of ``scores``, where it has more than one window."""

    threads: int
    """How many calls of ``scores`` may run side by side."""

    def pieces(self, texts: list[str]) -> list[list[int]]:
        """The word pieces of texts without lone surrogates, none left out, none added."""
        ...

    def scores(self, windows: Sequence[Pieces]) -> Floats:
        """Probabilities [windows, labels], labels in the order of LABELS."""
        ...


def windows(pieces: list[int], size: int) -> list[list[int]]:
    """Cut pieces into overlapping windows of at most ``size`` that together hold all of them.

    The last one is moved back to be full: what stands around a word helps to understand it.
    """
    if len(pieces) <= size:
        return [pieces]
    stride = max(1, size - int(size * OVERLAP))
    starts = [*range(0, len(pieces) - size, stride), len(pieces) - size]
    return [pieces[start : start + size] for start in starts]


@dataclass(slots=True)
class _Block:
    """Texts under way.

    ``readable`` are the numbers of those given to the model, ``starts`` where the windows of each
    begin in ``rows``, and ``rows`` tells for each window its row in ``parts``, the scores to come.
    """

    texts: list[str]
    languages: list[str]
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
    ) -> None:
        """``languages`` are those that the model was measured on, its main language first;
        ``unmapped`` are labels that the model knows nothing of, whose score is always 0.
        """
        self.model = model
        self.languages = tuple(languages)
        self.unmapped = tuple(unmapped)
        self._known = frozenset(languages) | {UNKNOWN_LANGUAGE}
        self._engine = engine
        self._thresholds = tuple(zip(LABELS, thresholds, strict=True))
        self._pool = ThreadPoolExecutor(engine.threads, "judging") if engine.threads > 1 else None

    @cached_property
    def _fallback(self) -> Classifier:
        return LexiconClassifier(self.languages[0])

    def classify(
        self, texts: Sequence[str], parents: Sequence[str | None] | None = None
    ) -> list[Verdict]:
        """One verdict per text, in order; equal texts are judged once. Parents are not used.

        Raises ValueError if there are parents, but not one per text, and ClassifierError
        (``model-numbers``) if the model computes something that is no probability.
        """
        if parents is not None and len(parents) != len(texts):
            raise ValueError("there is one parent (or None) per text")
        distinct = sorted(set(texts), key=len, reverse=True)
        verdicts: dict[str, Verdict] = {}
        ahead: _Block | None = None
        for texts_of_block in _blocks(distinct):
            block = self._begin(texts_of_block)
            if ahead is not None:
                self._finish(ahead, verdicts)
            ahead = block
        if ahead is not None:
            self._finish(ahead, verdicts)
        return [verdicts[text] for text in texts]

    def _begin(self, texts: list[str]) -> _Block:
        """Read a block and hand its windows to the model."""
        beginnings = [text[:LONGEST_TEXT] for text in texts]
        languages = [detect(text, home=self.languages[0]).language for text in beginnings]
        readings = [read(text) for text in beginnings]
        readable = [
            number
            for number, reading in enumerate(readings)
            if languages[number] in self._known and any(map(str.isalnum, reading))
        ]
        if not readable:
            return _Block(texts, languages, [], [], [], [])
        pieces = self._engine.pieces([_encodable(readings[number]) for number in readable])
        starts: list[int] = []
        places: dict[tuple[int, ...], int] = {}
        rows: list[int] = []
        for row in pieces:
            starts.append(len(rows))
            # Equal windows, as in a line pasted a thousand times, are judged once.
            cut = windows(row, self._engine.window)
            rows += [places.setdefault(tuple(part), len(places)) for part in cut]
        parts: list[Pieces] = list(places)
        order = sorted(range(len(parts)), key=lambda part: len(parts[part]))
        ranks = dict(zip(order, range(len(order)), strict=True))
        chunks = list(self._chunks([parts[part] for part in order]))
        rows = [ranks[row] for row in rows]
        return _Block(texts, languages, readable, starts, rows, self._submit(chunks))

    def _chunks(self, parts: list[Pieces]) -> Iterator[list[Pieces]]:
        """Windows in batches of like length, which need little padding."""
        most = max(1, -(-len(parts) // self._engine.threads))
        chunk: list[Pieces] = []
        for part in parts:
            full = (len(chunk) + 1) * len(part) > self._engine.chunk or len(chunk) == most
            if chunk and full:
                yield chunk
                chunk = []
            chunk.append(part)
        yield chunk

    def _submit(self, chunks: list[list[Pieces]]) -> list[Future[Floats]]:
        if self._pool is not None and len(chunks) > 1:
            return [self._pool.submit(self._engine.scores, chunk) for chunk in chunks]
        return [_now(self._engine, chunk) for chunk in chunks]

    def _finish(self, block: _Block, verdicts: dict[str, Verdict]) -> None:
        """Wait for a block's scores and write its verdicts."""
        rows: dict[int, list[float]] = {}
        if block.readable:
            scores = np.concatenate([part.result() for part in block.parts])
            if not np.isfinite(scores).all():
                raise ClassifierError("model-numbers", model=self.model)
            worst = np.maximum.reduceat(scores[block.rows], block.starts, axis=0)
            rows = dict(zip(block.readable, worst.tolist(), strict=True))
        foreign = []
        for number, (text, language) in enumerate(zip(block.texts, block.languages, strict=True)):
            if language in self._known:
                verdicts[text] = self._verdict(rows.get(number), text, language)
            else:
                foreign.append((text, language))
        if foreign:
            found = self._fallback.classify([text for text, _ in foreign])
            for (text, language), verdict in zip(foreign, found, strict=True):
                verdicts[text] = replace(
                    verdict,
                    scores=dict(verdict.scores),
                    language=language,
                    supported=False,
                    model=self.model,
                )

    def _verdict(self, row: list[float] | None, text: str, language: str) -> Verdict:
        scores = dict(zip(LABELS, row or _ZEROS, strict=True))
        return Verdict(
            scores=scores,
            flagged=self._flagged(scores) if row else frozenset(),
            language=language,
            supported=True,
            read_fraction=read_share(text),
            model=self.model,
        )

    def _flagged(self, scores: dict[Label, float]) -> frozenset[Label]:
        return frozenset([label for label, least in self._thresholds if scores[label] >= least])


_ZEROS: Final = [0.0] * len(LABELS)


def _now(engine: Engine, chunk: list[Pieces]) -> Future[Floats]:
    done: Future[Floats] = Future()
    done.set_result(engine.scores(chunk))
    return done


def _blocks(texts: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    characters = 0
    for text in texts:
        if block and (len(block) == BLOCK_TEXTS or characters + len(text) > BLOCK_CHARACTERS):
            yield block
            block, characters = [], 0
        block.append(text)
        characters += len(text)
    if block:
        yield block


def _encodable(text: str) -> str:
    """The text without lone surrogates, which no tokenizer takes, and without endless words."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    if len(text) <= LONGEST_WORD:
        return text
    return " ".join(
        word if len(word) <= LONGEST_WORD else " ".join(_cut(word)) for word in text.split(" ")
    )


def _cut(word: str) -> Iterator[str]:
    for start in range(0, len(word), LONGEST_WORD):
        yield word[start : start + LONGEST_WORD]
