"""Builds the word list: public lists of terms, sorted into classes, and what each class means.

Run it from the repository: ``python -m classifiers.training.lexicon_build ../shared/data``. Writes
``data/lexicon.tsv`` (term, language, class) and ``data/lexicon_weights.tsv``: for each class, and
whether the text speaks to somebody, the fraction of lines with each label among our own lines with
a term of that class. Slurs, which our own lines hardly hold, are measured on Jigsaw (CC0), where
insult stands for bullying. Terms that stand mostly in quiet lines are left out. Sources are named
in ``data/NOTICE.txt``; the classes of the commonest English terms are ours
(``lexicon_extra.tsv``).
"""

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pyarrow.parquet as pq

from classifiers.lexicon import CLASSES, Lexicon, speaks_to_somebody
from classifiers.normalise import read
from classifiers.verdict import LABELS, Label

DATA: Final = Path(__file__).parent.parent / "data"
LETTERS: Final = {
    "T": Label.TOXICITY, "S": Label.SEVERE_TOXICITY, "I": Label.INSULT, "H": Label.THREAT,
    "A": Label.IDENTITY_ATTACK, "P": Label.PROFANITY, "X": Label.SEXUALLY_EXPLICIT,
    "F": Label.SELF_HARM_ENCOURAGEMENT, "B": Label.BULLYING,
}  # fmt: skip
CATEGORIES: Final = {
    "racial / ethnic slurs": "slur",
    "sexual orientation / gender": "slur",
    "sexual anatomy / sexual acts": "sexual",
    "bodily fluids / excrement": "swear",
    "mental disability": "insult",
    "physical disability": "insult",
    "physical attributes": "insult",
    "other / general insult": "insult",
    "animal references": "insult",
    "religious offense": "mild",
    "political": "insult",
}
LANGUAGES: Final = {
    "pt-pt": "pt",
    "fr-CA-u-sd-caqc": "fr",
    "ar-Latn": "ar",
    "fil": "tl",
    "no": "nb",
}
JIGSAW: Final = {
    "toxic": (Label.TOXICITY,), "severe_toxic": (Label.SEVERE_TOXICITY,),
    "obscene": (Label.PROFANITY,), "threat": (Label.THREAT,),
    "insult": (Label.INSULT, Label.BULLYING), "identity_hate": (Label.IDENTITY_ATTACK,),
}  # fmt: skip
PERSON: Final = re.compile(
    r"cunt|twat|bitch|bastard|asshole|cocksuck|(?:fuck|shit|dick|cock|ass)(?:er|ers|head|face|tard)s?$"
)
SWEARING: Final = re.compile(r"f+u+c*k|fvck|phu[kqc]|shit")
SEVERE: Final = 1.6
QUIET: Final = 0.5
"""Terms of which this share or more stands in quiet lines are no sign of anything."""
PRIOR: Final = 4.0
"""Imagined lines per class with the overall share of labels, so that few lines say little."""
Terms = dict[tuple[str, str], str]


def terms(data: Path) -> Terms:
    """Term and language to class."""
    found: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in pq.read_table(data / "lexicons" / "profanity_lexicons.parquet").to_pylist():
        language = LANGUAGES.get(row["lang"], row["lang"])
        term = read(row["term"]).lower()
        if len(term) > 1 and any(map(str.isalpha, term)) and "@" not in term:
            found[term, language].append(row)
    sorted_terms = {key: _class_of(rows, key[1]) for key, rows in found.items()}
    return {key: kind for key, kind in sorted_terms.items() if kind}


def _class_of(rows: list[dict[str, Any]], language: str) -> str | None:
    graded = [row for row in rows if row["category"]]
    lists = {row["lexicon"] for row in rows if row["severity"] not in {"0", "1"}}
    if graded:
        severity = max(float(row["severity"]) for row in graded)
        kind = CATEGORIES.get(graded[0]["category"], "swear")
        if kind != "slur" and PERSON.search(rows[0]["term"].lower()):
            kind = "insult_swear"
        elif kind != "slur" and SWEARING.search(rows[0]["term"].lower()):
            kind = "swear"
        return kind if severity >= SEVERE else None
    if language == "en":
        return "swear" if len(lists) > 1 else None
    return "rude" if lists else None


def own_lines(data: Path) -> Iterator[tuple[str, str, frozenset[Label]]]:
    """Language, text as read and labels of our own lines; doubtful labels count."""
    for path in sorted((data / "own").glob("??-?.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                labels = frozenset(LETTERS[sign] for sign in row[1] if sign in LETTERS)
                yield path.name[:2], read(row[2]), labels


def jigsaw_lines(data: Path) -> Iterator[tuple[str, str, frozenset[Label]]]:
    """The same of Wikipedia comments, as far as their labels are ours."""
    for row in pq.read_table(data / "train" / "jigsaw_6label_slices.parquet").to_pylist():
        labels = (label for name, ours in JIGSAW.items() if row[name] for label in ours)
        yield "en", read(row["text"]), frozenset(labels)


def lines(data: Path) -> Iterator[tuple[str, str, frozenset[Label]]]:
    """Everything that tells quiet words from loud ones; IRC counts as quiet."""
    yield from own_lines(data)
    yield from jigsaw_lines(data)
    for row in pq.read_table(data / "train" / "irc_ordinary_chat.parquet").to_pylist()[:60_000]:
        yield "en", read(row["text"]), frozenset()


def prune(candidates: Terms, kept: Terms, data: Path) -> Terms:
    """Without terms mostly said in quiet lines, and English ones that nobody says or that add
    nothing to a term inside them.
    """
    lexicon = Lexicon(candidates, {})
    seen: Counter[tuple[str, str]] = Counter()
    quiet: Counter[tuple[str, str]] = Counter()
    for language, text, labels in lines(data):
        for hit in lexicon.hits(text, (language,)):
            key = (hit.term, language)
            seen[key] += 1
            quiet[key] += not labels

    def useful(term: str, language: str) -> bool:
        key = (term, language)
        inside = language == "en" and any((word, "en") in candidates for word in term.split()[1:])
        said = seen[key] or language != "en"
        return bool(said) and not inside and quiet[key] < QUIET * max(1, seen[key])

    return {key: kind for key, kind in candidates.items() if key in kept or useful(*key)}


def measure(lexicon: Lexicon, data: Path) -> dict[tuple[str, bool], dict[Label, float]]:
    """For each class and whether somebody is spoken to: the share of lines with each label."""
    total: Counter[tuple[str, bool]] = Counter()
    having: defaultdict[tuple[str, bool], Counter[Label]] = defaultdict(Counter)
    for source in (own_lines, jigsaw_lines):
        for language, text, labels in source(data):
            kinds = {hit.kind for hit in lexicon.hits(text, (language,))}
            for kind in kinds:
                if (kind == "slur") == (source is jigsaw_lines):
                    key = (kind, speaks_to_somebody(kind, text))
                    total[key] += 1
                    having[key].update(labels)
    shares: dict[tuple[str, bool], dict[Label, float]] = {}
    for kind in CLASSES:
        both = total[kind, True] + total[kind, False]
        for addressed in (False, True):
            key = (kind, addressed)
            print(f"{kind:14} addressed={addressed!s:5} lines={total[key]}")
            shares[key] = {}
            for label in LABELS:
                base = (having[kind, True][label] + having[kind, False][label]) / max(1, both)
                share = (having[key][label] + PRIOR * base) / (total[key] + PRIOR)
                shares[key][label] = round(share, 3)
    return shares


def main(data: Path) -> None:
    """Write both files."""
    with (DATA / "lexicon_extra.tsv").open(encoding="utf-8", newline="") as extra:
        ours = {(term, lang): kind for term, lang, kind in csv.reader(extra, delimiter="\t")}
    pruned = prune(terms(data) | ours, ours, data)
    rows = ["\t".join((term, lang, kind)) for (term, lang), kind in sorted(pruned.items())]
    (DATA / "lexicon.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    shares = measure(Lexicon(pruned, {}), data)
    table = ["\t".join(("class", "addressed", *LABELS))]
    for (kind, addressed), weights in shares.items():
        table.append("\t".join((kind, str(int(addressed)), *map(str, weights.values()))))
    (DATA / "lexicon_weights.tsv").write_text("\n".join(table) + "\n", encoding="utf-8")
    print(len(rows), "terms", (DATA / "lexicon.tsv").stat().st_size, "bytes")
    print(Counter((lang, kind) for (_, lang), kind in pruned.items()).most_common(30))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
