"""Public data sets, and what each of them says in terms of our labels.

A data set that does not speak of a label does not train it: such targets are ``MASKED``. Where a
set's own definition does not agree with ours it trains an output of its own (``AUXILIARY``), which
shares the encoder and is dropped when the model is exported. The sets and their licences are in
the model card.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pyarrow import parquet

from classifiers.training.corpus import FOLDER, Line, parse_labels
from classifiers.verdict import LABELS, Label

MASKED: Final = -1.0
"""Target of a label that the source says nothing about."""

T, S, I, H, A, P, X, F, B = LABELS  # noqa: E741  # the letters of our corpus

AUXILIARY: Final = (
    "davidson",
    "edos_sexism",
    "paradetox",
    "hatexplain_partial",
    "stormfront",
    "hatemoji_build",
    "convabuse",
)
"""Sets that also answer a question of their own: is this what you call offensive?"""

OWN: Final = "own"
"""The name of our own corpus as a source."""

SWEARING_IS: Final = 0.25
"""How toxic swearing at nobody is. Public sets call most of it toxic, our corpus none of it; what
ranks above plain talk and below an insult serves those who ask for either.
"""

Row = Mapping[str, object]
Targets = dict[Label, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A text, its targets (0 to 1, in the order of LABELS, or MASKED) and where it is from."""

    text: str
    targets: tuple[float, ...]
    source: str
    auxiliary: float = MASKED


@dataclass(frozen=True, slots=True)
class Source:
    """A public set: how its rows speak, and how much of it is used.

    ``speak`` gives targets and the answer to the set's own question, or None for a row that is of
    no use. ``passes``: how often each row is seen; below 1 a part of the rows, once.
    """

    name: str
    speak: Callable[[Row], tuple[Targets, float] | None]
    passes: float
    language: str = "en"
    at_most: int = field(default=10**9)


def quiet(*, but: Sequence[Label] = ()) -> Targets:
    """Every label absent, but for those that the source says nothing about."""
    return {label: 0.0 for label in LABELS if label not in but}


SWEARING: Final = (P,)
"""Ordinary talk was not looked through for swear words."""


def _jigsaw_all(row: Row) -> tuple[Targets, float]:
    columns = {
        T: "toxic",
        S: "severe_toxic",
        P: "obscene",
        H: "threat",
        I: "insult",
        A: "identity_hate",
    }
    said = {label: float(str(row[column])) for label, column in columns.items()}
    return (said if any(said.values()) else quiet()), MASKED


def _jigsaw_binary(row: Row) -> tuple[Targets, float]:
    return ({T: 1.0} if str(row["toxic"]) == "1" else quiet()), MASKED


def _davidson(row: Row) -> tuple[Targets, float]:
    """Its "offensive" holds much casual swearing and slang: it trains its own question only."""
    match str(row.get("label", row.get("class"))):
        case "hate" | "0":
            return {T: 1.0, A: 1.0}, 1.0
        case "offensive" | "1":
            return {}, 1.0
        case _:
            return quiet(), 0.0


def _edos(row: Row) -> tuple[Targets, float]:
    """Not sexist can still be rude, so it says nothing of our labels."""
    if str(row["label_sexist"]) == "not sexist":
        return {}, 0.0
    category = str(row["label_category"])
    if category.startswith("2"):
        return {T: 1.0, A: 1.0}, 1.0
    return ({T: 1.0} if category.startswith("1") else {}), 1.0


_SECOND_PERSON: Final = frozenset(
    ["you", "your", "yours", "yourself", "ur", "u", "ya", "youre", "you're"]
)


def _paradetox(row: Row) -> tuple[Targets, float]:
    """A calm paraphrase of an insult may still be one, and swearing at things is not toxic."""
    addressed = not _SECOND_PERSON.isdisjoint(str(row["text"]).lower().split())
    if row["role"] == "toxic":
        return ({T: 1.0} if addressed else {}), 1.0
    return ({P: 0.0, S: 0.0} if addressed else {P: 0.0, S: 0.0, T: 0.0}), 0.0


def _hatexplain(row: Row) -> tuple[Targets, float]:
    match row["label"]:
        case "hatespeech":
            return {T: 1.0, A: 1.0}, 1.0
        case "offensive":
            return {T: 1.0}, 1.0
        case _:
            return {A: 0.0, H: 0.0}, 0.0


def _stormfront(row: Row) -> tuple[Targets, float] | None:
    match row["label"]:
        case "hate":
            return {T: 1.0, A: 1.0}, 1.0
        case "noHate":
            return {A: 0.0}, 0.0
        case _:
            return None


def _toxic_spans(row: Row) -> tuple[Targets, float] | None:
    return None if str(row["spans"]) == "[]" else ({T: 1.0}, MASKED)


def _hatemoji(row: Row) -> tuple[Targets, float]:
    if str(row["label_gold"]) == "0":
        return {A: 0.0}, 0.0
    threat = {H: 1.0} if row["type"] == "threateninglanguage" else {}
    return {T: 1.0, A: 1.0, **threat}, 1.0


def _votes(row: Row, kind: str) -> list[int]:
    """What the annotators who saw the row said of it (some said it twice)."""
    return [
        int(vote)
        for column, value in row.items()
        if column.startswith("Annotator") and column.partition("_")[2] == kind and value is not None
        for vote in str(value).split(",")
    ]


def _convabuse(row: Row) -> tuple[Targets, float] | None:
    """Severity from 1 (fine) to -3 by several annotators; only clear agreement is used."""
    said = {grade: sum(_votes(row, f"is_abuse.{grade}")) for grade in (1, 0, -1, -2, -3)}
    total = sum(said.values())
    if not total:
        return None
    abuse = sum(said[grade] for grade in (-1, -2, -3)) / total
    harassed = _votes(row, "sex_harassment")
    sexual = {X: 1.0} if harassed and sum(harassed) * 2 > len(harassed) else {}
    if abuse > 0.6:
        return {T: 1.0, I: 1.0, **sexual}, 1.0
    if said[1] == total:
        return quiet(but=SWEARING), 0.0
    return sexual, abuse


_KIND: Final = frozenset(
    {"admiration", "gratitude", "love", "caring", "joy", "optimism", "excitement"}
    | {"relief", "pride"}
)


def _goemotions(row: Row) -> tuple[Targets, float] | None:
    """Comments with nothing but kind feelings in them."""
    feelings = set(str(row["labels"]).strip("[]").replace("'", "").replace(",", " ").split())
    return (quiet(but=SWEARING), MASKED) if feelings and feelings <= _KIND else None


def _ordinary(_row: Row) -> tuple[Targets, float]:
    return quiet(but=SWEARING), MASKED


def _madlibs(row: Row) -> tuple[Targets, float]:
    return ({T: 1.0} if row["toxicity"] == "toxic" else quiet()), MASKED


def _wiki_fuzzed(row: Row) -> tuple[Targets, float]:
    return ({T: 1.0} if str(row["toxic"]) == "True" else quiet(but=SWEARING)), MASKED


SOURCES: Final = (
    Source("jigsaw_6label_slices", _jigsaw_all, passes=2.4),
    Source("jigsaw_binary_slices", _jigsaw_binary, passes=1.6),
    Source("toxic_spans_semeval2021", _toxic_spans, passes=0.6),
    Source("wiki_toxicity_fuzzed_testset", _wiki_fuzzed, passes=1.0),
    Source("davidson", _davidson, passes=0.7),
    Source("edos_sexism", _edos, passes=0.5),
    Source("paradetox", _paradetox, passes=1.0),
    Source("hatexplain_partial", _hatexplain, passes=0.7),
    Source("stormfront", _stormfront, passes=0.6),
    Source("hatemoji_build", _hatemoji, passes=1.0),
    Source("convabuse", _convabuse, passes=2.0),
    Source("goemotions", _goemotions, passes=0.6),
    Source("irc_ordinary_chat", _ordinary, passes=1.0, at_most=14_000),
    Source("xpersona_chat", _ordinary, passes=1.0, at_most=6_000),
    Source("bias_madlibs_sample", _madlibs, passes=1.0, at_most=5_000),
)
"""What is trained on. Not used: ``mlma`` (labels too noisy), the severity set (no labels)."""


NOT_WRITTEN: Final = frozenset({"", "__SILENCE__"})
"""Texts that nobody wrote: nothing, and Xpersona's mark for a partner who says nothing."""


def rows_of(path: Path, language: str = "en") -> Iterator[Row]:
    """Rows of a Parquet file in one language that somebody wrote, column by name."""
    for batch in parquet.ParquetFile(path).iter_batches():
        rows: list[Row] = batch.to_pylist()
        for row in rows:
            if row["lang"] == language and str(row["text"]).strip().upper() not in NOT_WRITTEN:
                yield row


def text_of(row: Row) -> str:
    """The text, with one set's placeholders written as every other set writes them."""
    return str(row["text"]).replace("<user>", "@user").replace("<number>", "7")


def targets_of(said: Mapping[Label, float]) -> tuple[float, ...]:
    """Targets in the order of LABELS, MASKED where nothing was said."""
    return tuple(said.get(label, MASKED) for label in LABELS)


def examples_of(source: Source, folder: Path) -> Iterator[Example]:
    """The usable rows of a public set in ``folder`` (the ``train`` folder)."""
    for row in rows_of(folder / f"{source.name}.parquet", source.language):
        said = source.speak(row)
        if said is not None:
            yield Example(text_of(row), targets_of(said[0]), source.name, said[1])


def example_of(line: Line) -> Example:
    """A line of our own corpus; what fair people differ about is masked, and swearing at nobody
    is a little toxic (`SWEARING_IS`).
    """
    return Example(line.text, spoken(line.labels), OWN)


def spoken(labels: Mapping[Label, bool | None]) -> tuple[float, ...]:
    """Targets of labels that one of our own readers gave."""
    said = {label: float(value) for label, value in labels.items() if value is not None}
    if said.get(P) == 1.0 and said.get(T) == 0.0:
        said[T] = SWEARING_IS
    return targets_of(said)


Relabelled = Mapping[str, tuple[float, ...]]
"""Targets by `digest_of` a text's key."""


def read_relabelled(path: Path = FOLDER / "public" / "labels.tsv") -> Relabelled:
    """Our own labels of public comments: digest of the text, source, letters. The texts stay in
    their data sets, whose licences they have.
    """
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    return {digest: spoken(parse_labels(letters)) for digest, _, letters in rows}
