"""What a training run reads, in which order: kept-apart parts, deduplication, passes, batches."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypeVar

from classifiers.normalise import read
from classifiers.training.corpus import Line, digest_of, key_of, parts, read_corpus
from classifiers.training.data import (
    OWN,
    SOURCES,
    Example,
    Relabelled,
    example_of,
    examples_of,
    read_relabelled,
    rows_of,
)
from classifiers.training.noise import among, disguised, dressed
from classifiers.training.suites import Reserved, reserved

Kind = TypeVar("Kind")

OWN_PASSES: Final = 6
"""How often each line of our own corpus is seen; it defines the labels and is small."""

RELABELLED_PASSES: Final = 4.0
"""The same for public comments that we labelled ourselves."""

CHAT: Final = ("irc_ordinary_chat", "xpersona_chat")
SPARE: Final = 8_000
"""Ordinary chat beyond what is trained on calibrates too, so many lines of each set at most: flags
that one line in a thousand may get cannot be counted on some hundreds.
"""

JUDGED: Final = (
    "jigsaw_test_balanced_a",
    "irc_ordinary_chat",
    "xpersona_chat",
    "olid",
    "noisyhate_a",
    "conda_dota2",
    "toxifrench_benchmark",
)
"""Evaluation sets with English in them. Nothing that is in one of them is trained on."""


@dataclass(frozen=True, slots=True)
class Mix:
    """All that a run needs: ``train`` with a number of passes each, ``kept`` for calibration.

    ``calm`` are texts of ours with no label at all. Texts are as the model sees them (read, not
    raw).
    """

    train: list[tuple[Example, float]]
    kept: list[Example]
    calm: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Habits:
    """Which share of the examples is changed each time it is seen, and how (see `noise`)."""

    disguised: float = 0.2
    dressed: float = 0.05
    among: float = 0.08


def kept_apart(text: str) -> bool:
    """Whether a text of a public set is in the twentieth that calibrates and is not trained."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), "big") % 20 == 0


def judged_keys(folder: Path) -> set[str]:
    """Keys of all English evaluation texts in ``folder`` (the ``eval`` folder)."""
    return {
        key_of(str(row["text"])) for name in JUDGED for row in rows_of(folder / f"{name}.parquet")
    }


def own(part: str, lines: Sequence[Line] | None = None) -> list[Line]:
    """English lines of a part of our corpus, without those that answer a parent message."""
    lines = read_corpus() if lines is None else lines
    pairs = zip(lines, parts(lines), strict=True)
    return [line for line, its in pairs if its == part and line.parent is None]


def gather(data: Path, *, seed: int = 0, watch: Callable[[str], None] = lambda _: None) -> Mix:
    """Everything in ``data`` (with ``train`` and ``eval``) and our corpus, deduplicated.

    Evaluation texts come first, then the kept-apart parts, then what is trained: of texts that
    are nearly the same only the first stays, and of those in the functional suites none.
    ``watch`` is told the name of each set.
    """
    watch("eval")
    never = reserved()
    seen = judged_keys(data / "eval")
    kept: list[Example] = []
    for part in ("test", "calibration"):
        seen |= {line.key for line in own(part)}
    lines = [line for line in own("train") if line.text not in never]
    train = [(_read(example_of(line)), float(OWN_PASSES)) for line in lines]
    calm = [example.text for example, _ in train if not any(example.targets)]
    seen |= {line.key for line in lines}
    ours = read_relabelled()
    chosen = random.Random(seed)
    loads: list[tuple[list[Example], float]] = []
    spare: list[Example] = []
    for source in SOURCES:
        watch(source.name)
        rows = list(examples_of(source, data / "train"))
        kept += _first([row for row in rows if kept_apart(row.text)], seen, never)
        rest = [row for row in rows if not kept_apart(row.text)]
        chosen.shuffle(rest)
        loads.append((rest[: source.at_most], source.passes))
        if source.name in CHAT:
            spare += rest[source.at_most :][:SPARE]
    for rows, passes in loads:
        train += [_relabelled(example, passes, ours) for example in _first(rows, seen, never)]
    kept += _first(spare, seen, never)
    return Mix(train, kept, calm)


def _relabelled(example: Example, passes: float, ours: Relabelled) -> tuple[Example, float]:
    """The example with our own labels instead of its source's, where we have some."""
    targets = ours.get(digest_of(key_of(example.text)))
    if targets is None:
        return example, passes
    return replace(example, targets=targets), RELABELLED_PASSES


def _read(example: Example) -> Example:
    return Example(read(example.text), example.targets, example.source, example.auxiliary)


def _first(examples: Iterable[Example], seen: set[str], never: Reserved) -> list[Example]:
    """Those whose key was not seen before and that are not in ``never``, read; their keys count as
    seen afterwards.
    """
    first: list[Example] = []
    for example in examples:
        text = _read(example)
        key = key_of(text.text)
        if key not in seen and text.text and text.text not in never:
            seen.add(key)
            first.append(text)
    return first


def order(mix: Mix, *, seed: int, scale: float = 1.0) -> list[int]:
    """Indices into ``mix.train``, each as often as its passes times ``scale``, shuffled."""
    chance = random.Random(seed)
    places: list[int] = []
    for index, (_, passes) in enumerate(mix.train):
        whole, rest = divmod(passes * scale, 1.0)
        places += [index] * (int(whole) + (chance.random() < rest))
    chance.shuffle(places)
    return places


def batches(
    places: Sequence[int], lengths: Sequence[int], *, budget: int, seed: int, pool: int = 4096
) -> list[list[int]]:
    """Batches of texts of like length, each of at most ``budget`` pieces with padding.

    ``lengths`` has the number of pieces per index. Sorted within pools only, so that every part
    of the run sees every kind of text; batches of a pool come in random order.
    """
    chance = random.Random(seed)
    result: list[list[int]] = []
    for start in range(0, len(places), pool):
        filled: list[list[int]] = [[]]
        for place in sorted(places[start : start + pool], key=lambda index: lengths[index]):
            if filled[-1] and (len(filled[-1]) + 1) * lengths[place] > budget:
                filled.append([])
            filled[-1].append(place)
        chance.shuffle(filled)
        result += filled
    return result


LIKE: Final = (1.2, 2.2)
"""How much longer than the middle one an item may be to be in the first, and the second, part."""


def of_like_length(items: Sequence[Kind], lengths: Sequence[int]) -> list[list[Kind]]:
    """The items of a batch in up to three parts of like length. A line that was set among others,
    or spread out, would otherwise be padding for all (measured: half of a run's time).
    """
    middle = sorted(lengths)[len(lengths) // 2]
    limits = [share * middle + 5 for share in LIKE]
    parts: list[list[Kind]] = [[], [], []]
    for item, length in zip(items, lengths, strict=True):
        parts[sum(length > limit for limit in limits)].append(item)
    return [part for part in parts if part]


def texts_of(
    batch: Sequence[int], mix: Mix, chance: random.Random, habits: Habits
) -> Iterator[tuple[str, Example]]:
    """The texts of a batch as they are trained on, some of them changed by ``habits``."""
    for index in batch:
        example = mix.train[index][0]
        yield _changed(example, mix, chance, habits), example


def _changed(example: Example, mix: Mix, chance: random.Random, habits: Habits) -> str:
    text = example.text
    if example.source == OWN and chance.random() < habits.among:
        text = among(text, mix.calm, chance)
    draw = chance.random()
    if draw < habits.disguised:
        return read(disguised(text, chance)) or text
    if draw < habits.disguised + habits.dressed:
        return read(dressed(text, chance)) or text
    return text
