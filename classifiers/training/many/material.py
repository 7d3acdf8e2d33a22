"""What the model of many languages learns from: translations, and labelled text in each language.

Translations are distilled: the reader of many languages is to make of a translation what the
English judge makes of the English sentence (Reimers and Gurevych 2020). Labelled text is our own
corpus, with messages that answer a parent, and public sets. What is judged is never trained on:
the functional suites, the kept-apart tenths, every text of ``eval``.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pyarrow import parquet

from classifiers.normalise import read
from classifiers.training.corpus import Line, key_of, parts, read_corpus
from classifiers.training.data import (
    AUXILIARY,
    MASKED,
    OWN,
    SWEARING,
    Row,
    Targets,
    quiet,
    rows_of,
    spoken,
    targets_of,
    text_of,
)
from classifiers.training.mix import Mix, kept_apart
from classifiers.training.suites import Reserved
from classifiers.verdict import LABELS

LANGUAGES: Final = ("it", "fr", "nl", "de", "es", "pt", "pl")
"""Those that the model is to read besides English."""

T, _, I, _, A, P, _, _, _ = LABELS  # noqa: E741  # the letters of our corpus

ASKED: Final = (*AUXILIARY, "germeval2018", "told_br", "mlma")
"""Sets that also answer a question of their own."""

JUDGED: Final = ("germeval2021", "toxifrench_benchmark", "offendes_es", "xpersona_chat")
"""Evaluation sets in these languages."""

PAIRS: Final = 45_000
"""Translations used of each language at most."""

RARE: Final = 2_000
"""A language with fewer sees them more often."""

Pair = tuple[str, str, str]
"""Language, English sentence, and what stands for it in the language."""

OWN_PASSES: Final = 6.0
CONTEXT_PASSES: Final = 8.0

PARAGRAPHS: Final = re.compile(r"\n\s*\n")
CONTENT: Final = Path(__file__).parents[3] / "campaign_content"
"""Our own content is in all languages: few sentences, but ours, and about kindness."""


@dataclass(frozen=True, slots=True)
class Item:
    """A text as the model sees it (read), perhaps the parent that it answers, and what is known.

    ``teacher`` is the row of what the English judge makes of its translation, -1 for none.
    """

    text: str
    language: str
    source: str
    targets: tuple[float, ...] = (MASKED,) * len(LABELS)
    auxiliary: float = MASKED
    parent: str = ""
    teacher: int = -1


@dataclass(frozen=True, slots=True)
class Source:
    """A public set in one language; ``speak`` as in `classifiers.training.data`."""

    name: str
    language: str
    speak: Callable[[Row], tuple[Targets, float] | None]
    passes: float
    at_most: int = 10**9


def _germeval(row: Row) -> tuple[Targets, float]:
    match str(row["task2"]):
        case "ABUSE" | "INSULT":
            return {T: 1.0, I: 1.0}, 1.0
        case "PROFANITY":
            return {P: 1.0}, 1.0
        case _:
            return quiet(but=SWEARING), 0.0


def _told(row: Row) -> tuple[Targets, float] | None:
    """Three people voted on each kind; only what two of them saw, or nobody, is used."""
    votes = {
        kind: float(str(row[kind]))
        for kind in ("homophobia", "obscene", "insult", "racism", "misogyny", "xenophobia")
    }
    if not any(votes.values()):
        return quiet(), 0.0
    said: Targets = {P: 1.0} if votes["obscene"] >= 2 else {}
    if votes["insult"] >= 2:
        said |= {T: 1.0, I: 1.0}
    if max(votes[kind] for kind in ("homophobia", "racism", "misogyny", "xenophobia")) >= 2:
        said |= {T: 1.0, A: 1.0}
    return (said, 1.0) if said else None


def _mlma(row: Row) -> tuple[Targets, float]:
    """Noisy: it trains its own question only."""
    said = set(str(row["sentiment"]).split("_"))
    return {}, float(bool(said & {"offensive", "hateful", "abusive", "disrespectful"}))


def _ordinary(_row: Row) -> tuple[Targets, float]:
    return quiet(but=SWEARING), MASKED


def _madlibs(row: Row) -> tuple[Targets, float]:
    return ({T: 1.0} if row["toxicity"] == "toxic" else quiet()), MASKED


SOURCES: Final = (
    Source("germeval2018", "de", _germeval, passes=2.0),
    Source("told_br", "pt", _told, passes=1.0),
    Source("mlma", "fr", _mlma, passes=1.0),
    Source("xpersona_chat", "it", _ordinary, passes=2.0),
    Source("xpersona_chat", "fr", _ordinary, passes=1.0),
    Source("bias_madlibs_sample", "de", _madlibs, passes=1.0, at_most=3_000),
    Source("bias_madlibs_sample", "nl", _madlibs, passes=1.0, at_most=3_000),
)


def judged_keys(data: Path) -> set[str]:
    """Keys of all texts that are only judged: public sets and the test of translations."""
    seen = set()
    for name in JUDGED:
        for language in LANGUAGES:
            seen |= {key_of(str(row["text"])) for row in rows_of(_eval(data, name), language)}
    return seen | {key_of(text) for pair in tested_pairs(data) for text in pair[1:]}


def _eval(data: Path, name: str) -> Path:
    return data / "eval" / f"{name}.parquet"


def tested_pairs(data: Path) -> list[Pair]:
    """Language, English and translation of the kept-apart test of translations."""
    return _rows(data / "parallel" / "laser_tatoeba_test.parquet")


def _rows(path: Path) -> list[Pair]:
    table = parquet.read_table(path, columns=["lang", "en", "text"]).to_pylist()
    return [(row["lang"], row["en"], row["text"]) for row in table if row["lang"] in LANGUAGES]


def translations(data: Path, seen: set[str], *, seed: int = 0) -> list[Pair]:
    """Language, English and translation, read, without what is judged; at most ``PAIRS`` each."""
    chosen: dict[str, list[Pair]] = {language: [] for language in LANGUAGES}
    rows = _rows(data / "parallel" / "parallel_en.parquet")
    random.Random(seed).shuffle(rows)
    for language, english, text in [*content_pairs(), *rows]:
        pairs = chosen[language]
        if len(pairs) < PAIRS and key_of(text) not in seen and key_of(english) not in seen:
            pairs.append((language, read(english), read(text)))
    return [pair for pairs in chosen.values() for pair in pairs if pair[1] and pair[2]]


def content_pairs(folder: Path = CONTENT) -> Iterator[Pair]:
    """Paragraphs of our own content that stand at the same place in English and in a language."""
    for path in sorted(folder.glob("*/en/*.md")):
        ours = _paragraphs(path)
        for language in LANGUAGES:
            other = path.parents[1] / language / path.name
            theirs = _paragraphs(other) if other.exists() else []
            if len(ours) == len(theirs):
                yield from ((language, *pair) for pair in zip(ours, theirs, strict=True))


def _paragraphs(path: Path) -> list[str]:
    body = path.read_text("utf-8").rpartition("\n---\n")[2]
    return [part.replace("\n", " ").strip() for part in PARAGRAPHS.split(body) if part.strip()]


def lines_of(language: str, part: str) -> list[Line]:
    """The lines of a part of our corpus, with those that answer a parent."""
    lines = read_corpus(language=language)
    return [line for line, its in zip(lines, parts(lines), strict=True) if its == part]


def item_of(line: Line) -> Item:
    """A line of our own corpus as the model sees it."""
    return Item(
        read(line.text),
        line.language,
        OWN,
        spoken(line.labels),
        parent=read(line.parent) if line.parent else "",
    )


def own(never: Reserved) -> Iterator[tuple[Item, float]]:
    """Our corpus in all languages, with its passes; English lines without a parent come with the
    English mix.
    """
    for language in (*LANGUAGES, "en"):
        for line in lines_of(language, "train"):
            if line.text in never or (language == "en" and line.parent is None):
                continue
            passes = CONTEXT_PASSES if line.parent else OWN_PASSES
            yield item_of(line), passes


def public(data: Path, seen: set[str], never: Reserved) -> Iterator[tuple[Item, float, bool]]:
    """Public sets in these languages: item, passes, and whether it is kept apart to calibrate."""
    for source in SOURCES:
        rows = list(rows_of(data / "train" / f"{source.name}.parquet", source.language))
        random.Random(source.name).shuffle(rows)
        for row in rows[: source.at_most]:
            said, text = source.speak(row), read(text_of(row))
            key = key_of(text)
            if said is None or not text or key in seen or text in never:
                continue
            seen.add(key)
            item = Item(text, source.language, source.name, targets_of(said[0]), said[1])
            yield item, source.passes, kept_apart(text)


def english(mix: Mix, share: float) -> Iterator[tuple[Item, float]]:
    """What the English judge learned from, each as often as it was times ``share``."""
    for example, passes in mix.train:
        yield (
            Item(example.text, "en", example.source, example.targets, example.auxiliary),
            passes * share,
        )


def taught(
    published: Sequence[Pair], turned: Sequence[Pair], shares: tuple[float, float] = (1.0, 1.0)
) -> Iterator[tuple[Item, float]]:
    """Translations as items whose teacher is the row of their English sentence; those of each kind
    are seen so often.
    """
    rows = {text: row for row, text in enumerate(sentences_of([*published, *turned]))}
    many = Counter(language for language, _, _ in published)
    for pairs, share in zip((published, turned), shares, strict=True):
        for language, source, text in pairs:
            item = Item(text, language, "parallel", teacher=rows[source])
            rare = pairs is published and many[language] < RARE
            yield item, (4.0 if rare else share)


def sentences_of(pairs: Sequence[Pair]) -> list[str]:
    """The English sentences of translations, once each, in the order of their rows."""
    return list(dict.fromkeys(english for _, english, _ in pairs))


def scaled(items: Sequence[tuple[Item, float]], scale: float, *, seed: int) -> list[Item]:
    """Items as often as their passes times ``scale``, in random order."""
    chance = random.Random(seed)
    chosen: list[Item] = []
    for item, passes in items:
        whole, rest = divmod(passes * scale, 1.0)
        chosen += [item] * (int(whole) + (chance.random() < rest))
    chance.shuffle(chosen)
    return chosen


def as_parent(item: Item, parent: str) -> Item:
    """The same text under a parent that says nothing about it."""
    return replace(item, parent=parent)
