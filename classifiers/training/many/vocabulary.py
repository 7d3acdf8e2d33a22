"""Word pieces for many languages, and word vectors to begin with: no multilingual model is needed.

The encoder's own pieces stay, so that English reads as before; pieces of other scripts, which it
knows little of, make room for new ones, learned on text of the other languages (WordPiece, Schuster
and Nakajima 2012). A new piece begins as the mean of the English pieces that it is aligned with in
translations (IBM Model 1, Brown et al. 1993). One that no translation has begins like pieces that
are spelt like it: much of what European languages share can be seen.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer

from classifiers.training.model import encoder_folder

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.int64]
Many = npt.NDArray[np.float64]

NEW: Final = 17_500
"""New pieces. With them an int8 model stays below 30 MB."""

CANDIDATES: Final = 30_000
"""Pieces learned on the other languages; those that English has as well are not new."""

SEEN: Final = 8
"""A piece that is seen less often in the text that it is learned from is not worth a row."""

ROUNDS: Final = 4
"""Rounds of expectation and maximisation."""

BEST: Final = 6
"""English pieces that a new piece is made of."""

SURE: Final = 12.0
"""So much weight of alignments is needed for a beginning of its own; with less, spelling helps."""

LATIN_ENDS: Final = 0x250
"""Pieces with letters from here on make room: none of our languages writes them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``table`` is a tokenizer as JSON; ``kept`` the old numbers of its first pieces, in order, and
    ``new`` the pieces that follow.
    """

    table: dict[str, Any]
    kept: list[int]
    new: list[str]

    def tokenizer(self) -> Tokenizer:
        """Ready to use, without cutting and padding."""
        return Tokenizer.from_str(json.dumps(self.table))


def english_table() -> dict[str, Any]:
    """The encoder's tokenizer as JSON, without cutting and padding."""
    table: dict[str, Any] = json.loads((encoder_folder() / "tokenizer.json").read_text("utf-8"))
    table["truncation"] = table["padding"] = None
    return table


def learned(texts: Iterable[str], size: int = CANDIDATES) -> list[str]:
    """Word pieces of these texts, longest and commonest as WordPiece finds them."""
    tokenizer = Tokenizer.from_str(json.dumps(english_table()))
    tokenizer.model = WordPiece({"[UNK]": 0}, unk_token="[UNK]")
    trainer = WordPieceTrainer(
        vocab_size=size, min_frequency=SEEN, show_progress=False, special_tokens=["[UNK]"]
    )
    tokenizer.train_from_iterator(texts, trainer)
    return [piece for piece, _ in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])]


def extended(texts: Sequence[str], *, new: int = NEW) -> Vocabulary:
    """The encoder's pieces and at most ``new`` ones for these texts (read, balanced)."""
    table = english_table()
    old: dict[str, int] = table["model"]["vocab"]
    kept = [piece for piece in old if not _foreign(piece)]
    candidates = [piece for piece in learned(texts) if piece not in old and not _foreign(piece)]
    together = dict(zip([*kept, *candidates], range(10**9), strict=False))
    table["model"]["vocab"] = together
    table["added_tokens"] = [
        {**token, "id": together[token["content"]]} for token in table["added_tokens"]
    ]
    for name, special in table["post_processor"]["special_tokens"].items():
        special["ids"] = [together[name]]
    counts = _counted(Tokenizer.from_str(json.dumps(table)), texts)
    best = sorted(candidates, key=lambda piece: (-counts[together[piece]], piece))
    chosen = set(best[:new])
    added = [piece for piece in candidates if piece in chosen]
    table["model"]["vocab"] = dict(zip([*kept, *added], range(10**9), strict=False))
    return Vocabulary(table, [old[piece] for piece in kept], added)


def _foreign(piece: str) -> bool:
    """Whether a piece makes room: letters of another script, or one that was never used."""
    if piece.startswith("[unused"):
        return True
    return any(ord(sign) >= LATIN_ENDS and sign.isalpha() for sign in piece)


def _counted(tokenizer: Tokenizer, texts: Sequence[str]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for start in range(0, len(texts), 4096):
        for encoding in tokenizer.encode_batch_fast(list(texts[start : start + 4096])):
            counts.update(encoding.ids)
    return counts


def first_rows(words: Floats, vocabulary: Vocabulary, pairs: Sequence[tuple[str, str]]) -> Floats:
    """Word vectors [pieces, width] to begin with, from the encoder's ``words`` and translations
    (English first, both read).
    """
    rows = np.concatenate([words[vocabulary.kept], np.zeros((len(vocabulary.new), words.shape[1]))])
    given = len(vocabulary.kept)
    weights, made = aligned(words, vocabulary, pairs)
    usual = float(np.linalg.norm(words[vocabulary.kept], axis=1).mean())
    for number in range(len(vocabulary.new)):
        rows[given + number] = made[given + number]
    sure = weights[given:] >= SURE
    near = spelt_alike(vocabulary, rows, np.concatenate([np.ones(given, dtype=bool), sure]))
    trust = np.clip(weights[given:] / SURE, 0.0, 1.0)[:, None]
    rows[given:] = trust * rows[given:] + (1.0 - trust) * near
    lengths = np.linalg.norm(rows[given:], axis=1, keepdims=True)
    rows[given:] *= usual / np.maximum(lengths, 1e-6)
    return rows.astype(np.float32)


def aligned(
    words: Floats, vocabulary: Vocabulary, pairs: Sequence[tuple[str, str]]
) -> tuple[Floats, Floats]:
    """Per piece, how much alignment it has, and the mean vector of what it is aligned with."""
    english = Tokenizer.from_str(json.dumps(english_table()))
    other = vocabulary.tokenizer()
    ours, theirs = [], []
    for start in range(0, len(pairs), 4096):
        part = pairs[start : start + 4096]
        left = english.encode_batch_fast([pair[0] for pair in part], add_special_tokens=False)
        right = other.encode_batch_fast([pair[1] for pair in part], add_special_tokens=False)
        for one, two in zip(left, right, strict=True):
            if one.ids and two.ids:
                ours.append(np.asarray(one.ids, dtype=np.int64))
                theirs.append(np.asarray(two.ids, dtype=np.int64))
    size = len(vocabulary.kept) + len(vocabulary.new)
    pieces, sources, shares = model_one(ours, theirs, len(words))
    return _means(words, size, pieces, sources, shares)


def model_one(
    ours: Sequence[Whole], theirs: Sequence[Whole], many: int
) -> tuple[Whole, Whole, Floats]:
    """Pieces, English pieces and how often the one was written for the other (IBM Model 1)."""
    keys = np.concatenate(
        [
            (two[:, None] * many + one[None, :]).ravel()
            for one, two in zip(ours, theirs, strict=True)
        ]
    )
    lengths = np.concatenate(
        [np.full(len(two), len(one)) for one, two in zip(ours, theirs, strict=True)]
    )
    places = np.repeat(np.arange(len(lengths)), lengths)
    pairs, cells = np.unique(keys, return_inverse=True)
    pieces, sources = np.divmod(pairs, many)
    chance: Many = np.ones(len(pairs), dtype=np.float64)
    expected = chance
    for _ in range(ROUNDS):
        each = chance[cells]
        totals = np.bincount(places, weights=each)
        expected = np.asarray(np.bincount(cells, weights=each / totals[places]))
        mass = np.bincount(sources, weights=expected)
        chance = expected / mass[sources]
    return pieces, sources, expected.astype(np.float32)


def _means(
    words: Floats, size: int, pieces: Whole, sources: Whole, shares: Floats
) -> tuple[Floats, Floats]:
    """Of the ``BEST`` English pieces of every piece, by their shares."""
    order = np.lexsort((-shares, pieces))
    pieces, sources, shares = pieces[order], sources[order], shares[order]
    starts = np.searchsorted(pieces, np.arange(size))
    rank = np.arange(len(pieces)) - starts[pieces]
    best = rank < BEST
    pieces, sources, shares = pieces[best], sources[best], shares[best]
    made = np.zeros((size, words.shape[1]), dtype=np.float32)
    np.add.at(made, pieces, words[sources] * shares[:, None])
    weights = np.bincount(pieces, weights=shares, minlength=size).astype(np.float32)
    return weights, (made / np.maximum(weights, 1e-6)[:, None]).astype(np.float32)


def spelt_alike(vocabulary: Vocabulary, rows: Floats, known: npt.NDArray[np.bool_]) -> Floats:
    """For every new piece the mean vector of the known ones that share most letters with it."""
    pieces = sorted(vocabulary.table["model"]["vocab"], key=vocabulary.table["model"]["vocab"].get)
    spelt = [piece if piece.startswith("##") else f"^{piece}" for piece in pieces]
    letters = TfidfVectorizer(analyzer="char", ngram_range=(2, 4), sublinear_tf=True)
    grams = letters.fit_transform(spelt)
    sources = np.flatnonzero(known)
    given = len(vocabulary.kept)
    near = np.zeros((len(vocabulary.new), rows.shape[1]), dtype=np.float32)
    for start in range(given, len(pieces), 512):
        likeness = (grams[start : start + 512] @ grams[sources].T).toarray()
        best = np.argpartition(-likeness, BEST, axis=1)[:, :BEST]
        shares = np.take_along_axis(likeness, best, axis=1) ** 3 + 1e-9
        shares /= shares.sum(axis=1, keepdims=True)
        near[start - given : start - given + len(best)] = np.einsum(
            "nb,nbw->nw", shares, rows[sources[best]]
        )
    return near


def write(vocabulary: Vocabulary, path: Path) -> None:
    """The tokenizer as serving reads it."""
    path.write_text(
        json.dumps(vocabulary.table, ensure_ascii=False, separators=(",", ":")), "utf-8"
    )
