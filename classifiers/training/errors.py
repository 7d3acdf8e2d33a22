"""The report that `evaluate` leaves for whoever improves the model: where it is wrong, worst first.

Texts of public sets are in it, so it stays in the work folder and out of the project.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from classifiers.training.corpus import Line
from classifiers.training.data import rows_of, text_of
from classifiers.training.measure import GROUPS, judge
from classifiers.training.mix import own
from classifiers.verdict import Classifier, Label, Verdict

SHOWN: Final = 30
"""Texts that are shown of each kind of error and source."""

LOOKED_AT: Final = 4000
"""Ordinary messages in which false alarms are looked for."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A text of a source and of a kind, what is true of it (bullying), and what was said."""

    text: str
    source: str
    kind: str
    true: bool
    verdict: Verdict

    @property
    def score(self) -> float:
        """Of bullying."""
        return self.verdict.scores[Label.BULLYING]

    @property
    def wrong(self) -> bool:
        """Whether the flag is not what is true."""
        return (Label.BULLYING in self.verdict.flagged) is not self.true


def of_own(classifier: Classifier, lines: Sequence[Line]) -> list[Judged]:
    """Our own lines that are surely bullying or surely not."""
    sure = [line for line in lines if line.labels[Label.BULLYING] is not None]
    verdicts = judge(classifier, [line.text for line in sure])
    return [
        Judged(line.text, "own", line.function, line.labels[Label.BULLYING] is True, verdict)
        for line, verdict in zip(sure, verdicts, strict=True)
    ]


def of_chat(classifier: Classifier, path: Path) -> list[Judged]:
    """Ordinary messages, taken for harmless."""
    texts = [text_of(row) for row in rows_of(path)][:LOOKED_AT]
    verdicts = judge(classifier, texts)
    pairs = zip(texts, verdicts, strict=True)
    return [Judged(text, path.stem, "chat", true=False, verdict=verdict) for text, verdict in pairs]


def length_of(judged: Judged) -> str:
    """A text's length in words, in classes."""
    words = len(judged.text.split())
    return next((f"up to {most} words" for most in (2, 5, 10, 20, 40) if words <= most), "longer")


def identity_of(judged: Judged) -> str:
    """The identity group that is named in a text, if any."""
    words = set(judged.text.casefold().split())
    return next((group for group, names in GROUPS.items() if names & words), "none")


def shares(rows: Iterable[Judged], by: Callable[[Judged], str]) -> list[str]:
    """A table of error shares per class, the worst first."""
    kept = list(rows)
    total = Counter(by(row) for row in kept)
    false = Counter(by(row) for row in kept if row.wrong and not row.true)
    missed = Counter(by(row) for row in kept if row.wrong and row.true)
    ranked = sorted(total, key=lambda name: -(false[name] + missed[name]) / total[name])
    head = ["| | texts | false alarms | missed |", "|---|---|---|---|"]
    return head + [
        f"| {name} | {total[name]} | {false[name]} | {missed[name]} |" for name in ranked
    ]


def worst(rows: Iterable[Judged], *, true: bool) -> list[str]:
    """The gravest misses (``true``) or false alarms, with score and kind."""
    chosen = [row for row in rows if row.wrong and row.true is true]
    chosen.sort(key=lambda row: row.score if true else -row.score)
    return [f"- {row.score:.3f} {row.kind}: {' '.join(row.text.split())}" for row in chosen[:SHOWN]]


def report(classifier: Classifier, data: Path, path: Path) -> None:
    """Write the report on the kept-apart tenth of our corpus and on ordinary chat."""
    rows = of_own(classifier, own("test"))
    chats = [
        of_chat(classifier, data / "eval" / f"{name}.parquet")
        for name in ("irc_ordinary_chat", "xpersona_chat")
    ]
    parts = ["# Where the judge is wrong (bullying)"]
    for title, by in (
        ("By function", lambda row: row.kind),
        ("By length", length_of),
        ("By identity named", identity_of),
    ):
        parts += [f"\n## {title}\n", *shares(rows, by)]
    everything = [*rows, *(row for chat in chats for row in chat)]
    parts += ["\n## By source\n", *shares(everything, lambda row: row.source)]
    by_label = Counter(label.value for row in everything for label in row.verdict.flagged)
    parts += ["\n## Flags by label\n", *(f"- {name}: {n}" for name, n in by_label.most_common())]
    parts += ["\n## Worst misses of ours\n", *worst(rows, true=True)]
    parts += ["\n## Worst false alarms on ours\n", *worst(rows, true=False)]
    for chat in chats:
        parts += [f"\n## Worst false alarms on {chat[0].source}\n", *worst(chat, true=False)]
    path.write_text("\n".join(parts) + "\n", "utf-8")
