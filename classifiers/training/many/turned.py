"""English comments in other languages: ``python -m classifiers.training.many.turned``.

Published translations are sentences for learners, and hold hardly an insult. So what the English
judge learned from is turned into other languages, and the reader of many languages is to make of
the outcome what the judge makes of the English. Where a machine translates into a language, its
command reads lines and writes lines (what we used is in the README)::

    python -m classifiers.training.many.turned --to es --of fr -- apertium -u -f line fr-es

Where none does, the text is put word by word (``--glossary``): by our own word list in
``glossary/``, and by the words that translations align. Order and endings stay wrong, but which
words hurt is learned, and code-switching with it (Qin et al. 2020, CoSDA-ML).
"""

import argparse
import json
import random
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from classifiers.normalise import read
from classifiers.training.corpus import key_of
from classifiers.training.data import OWN, Example
from classifiers.training.many.material import Pair, judged_keys, translations
from classifiers.training.many.vocabulary import model_one
from classifiers.training.mix import Mix, gather

FOLDER: Final = "turned"
WORDS: Final = "words"
GLOSSARY: Final = Path(__file__).with_name("glossary")

LENGTHS: Final = range(8, 201)
"""Characters of a comment that is turned."""

HURTFUL: Final = 2_200
CALM: Final = 1_100
"""Comments taken from a public set, of either kind at most; of our own corpus all."""

TEMPLATES: Final = {"bias_madlibs_sample": 400}
"""Sets made from few sentences give fewer."""

SURE: Final = 0.25
"""Share of an English word's alignments that its commonest translation needs to be taken."""

SWITCHED: Final = 0.3
"""Share of the words that stay English in every second comment put word by word."""

WHOLE: Final = 0.6
"""Share of the characters of a comment that its translation must have: machines drop clauses."""

LONGEST: Final = 4
"""Words of an entry in a glossary at most."""

DROPPED: Final = "-"
"""A gloss that says: the other language has no word here."""

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PARTS: Final = re.compile(rf"{WORD.pattern}|[^\w\s]+|[\d_]+")

SHORT: Final = {
    "n't": " not", "'re": " are", "'m": " am", "'s": " is", "'ve": " have", "'ll": " will",
    "won't": "will not", "can't": "can not", "let's": "let us", "u": "you", "ur": "your",
    "r": "are", "im": "i am", "youre": "you are", "dont": "do not", "didnt": "did not",
    "doesnt": "does not", "cant": "can not", "isnt": "is not", "gonna": "going to",
    "wanna": "want to",
}  # fmt: skip
"""What is written in full before it is put word by word; with a sign first, endings."""

ENDINGS: Final = ("s", "es", "ed", "d", "ing", "ly")
"""English endings; a word that has no entry is looked for without them."""

Words = Mapping[str, str]


def worth_turning(mix: Mix, *, seed: int = 5) -> list[str]:
    """Comments to turn, our own first: short ones of one line, hurtful and calm ones."""
    chance = random.Random(seed)
    sets: dict[str, list[Example]] = defaultdict(list)
    for example, _ in mix.train:
        if len(example.text) in LENGTHS and "\n" not in example.text:
            sets[example.source].append(example)
    chosen: list[str] = [example.text for example in sets.pop(OWN, [])]
    for source, examples in sorted(sets.items()):
        chance.shuffle(examples)
        share = TEMPLATES.get(source, HURTFUL) / HURTFUL
        hurtful = [example.text for example in examples if _hurts(example)]
        calm = [example.text for example in examples if not _hurts(example)]
        chosen += hurtful[: int(HURTFUL * share)] + calm[: int(CALM * share)]
    return list(dict.fromkeys(chosen))


def _hurts(example: Example) -> bool:
    return any(target > 0 for target in example.targets) or example.auxiliary > 0.5


def through(command: Sequence[str]) -> Callable[[Sequence[str]], list[str]]:
    """A translation by a program that reads lines and writes as many.

    Raises ValueError when it writes another number of lines, CalledProcessError when it fails.
    """

    def turn(texts: Sequence[str]) -> list[str]:
        given = "".join(f"{text}\n" for text in texts)
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
        lines = done.stdout.removesuffix("\n").split("\n") if texts else []
        if len(lines) != len(texts):
            raise ValueError(f"{command[0]} wrote {len(lines)} lines for {len(texts)}")
        return lines

    return turn


def read_glossary(language: str, folder: Path = GLOSSARY) -> dict[str, str]:
    """English words and expressions with their gloss. Raises FileNotFoundError."""
    rows = (folder / f"{language}.tsv").read_text("utf-8").splitlines()
    pairs = (row.partition("\t") for row in rows)
    return {english: gloss for english, _, gloss in pairs}


def learned_words(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The translation of every English word whose alignments mostly agree on one (IBM Model 1)."""
    words: dict[str, int] = {}
    others: dict[str, int] = {}
    ours, theirs = [], []
    for english, text in pairs:
        one = [words.setdefault(word, len(words)) for word in WORD.findall(english.lower())]
        two = [others.setdefault(word, len(others)) for word in WORD.findall(text.lower())]
        if one and two:
            ours.append(np.asarray(one, dtype=np.int64))
            theirs.append(np.asarray(two, dtype=np.int64))
    if not ours:
        return {}
    pieces, sources, expected = model_one(ours, theirs, len(words))
    mass = np.bincount(sources, weights=expected, minlength=len(words))
    names, glosses = list(words), list(others)
    best: dict[str, tuple[float, str]] = {}
    for piece, source, count in zip(pieces, sources, expected, strict=True):
        share = float(count / mass[source])
        if count >= 1.0 and share >= max(SURE, best.get(names[source], (0.0, ""))[0]):
            best[names[source]] = (share, glosses[piece])
    return {word: gloss for word, (_, gloss) in best.items()}


def glossed(text: str, words: Words, chance: random.Random) -> str:
    """The text put word by word, longest entries first; every second time partly in English."""
    parts = PARTS.findall(WORD.sub(lambda word: in_full(word[0]), text.replace("’", "'")))
    stays = SWITCHED if chance.random() < 0.5 else 0.0
    done: list[str] = []
    place = 0
    while place < len(parts):
        taken, gloss = _entry(parts, place, words)
        if chance.random() >= stays:
            done += [] if gloss == DROPPED else [gloss]
        else:
            done += parts[place : place + taken]
        place += taken
    return re.sub(r"\s+([.,!?;:)]+)", r"\1", " ".join(done))


def _entry(parts: Sequence[str], place: int, words: Words) -> tuple[int, str]:
    for many in range(min(LONGEST, len(parts) - place), 0, -1):
        gloss = words.get(" ".join(parts[place : place + many]).lower())
        if gloss is not None:
            return many, gloss
    word = parts[place].lower()
    stems = [word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)]
    return 1, next((words[stem] for stem in stems if stem in words), parts[place])


def in_full(word: str) -> str:
    """An English word without its contraction: "they're" as "they are"."""
    small = word.lower()
    if small in SHORT:
        return SHORT[small]
    for ending, full in SHORT.items():
        if full.startswith(" ") and small.endswith(ending):
            return small.removesuffix(ending) + full
    return word


def write(folder: Path, name: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Keep English comments and what they were turned into, as ``LANGUAGE`` or ``LANGUAGE-HOW``."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    path = folder / FOLDER / f"{name}.json"
    path.write_text(json.dumps(pairs, ensure_ascii=False), "utf-8")


def turned(folder: Path, never: set[str]) -> list[Pair]:
    """Language, English and outcome of all that was turned, read; nothing that is judged, and
    nothing of which a part was lost.
    """
    found = []
    for path in sorted((folder / FOLDER).glob("*.json")):
        for english, text in json.loads(path.read_text("utf-8")):
            here = read(text)
            whole = len(here) >= WHOLE * len(english)
            if whole and not never.intersection((key_of(english), key_of(here))):
                found.append((path.stem[:2], english, here))
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Turn comments into ``--to``, in ``--work``."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.turned")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/many"))
    parser.add_argument("--to", required=True, help="language that is written")
    parser.add_argument(
        "--of", default="en", help="language that is read: en, or one turned before"
    )
    parser.add_argument("--glossary", action="store_true", help="word by word")
    parser.add_argument("command", nargs="*", help="reads lines and writes their translation")
    chosen = parser.parse_args(arguments)
    if chosen.of == "en":
        english = worth_turning(gather(chosen.data))
        given = english
    else:
        path = chosen.work / FOLDER / f"{chosen.of}.json"
        english, given = map(list, zip(*json.loads(path.read_text("utf-8")), strict=True))
    if chosen.glossary:
        published = translations(chosen.data, judged_keys(chosen.data))
        pairs = [(one, two) for its, one, two in published if its == chosen.to]
        words = learned_words(pairs) | read_glossary(chosen.to)
        chance = random.Random(chosen.to)
        outcome = [glossed(text, words, chance) for text in given]
    else:
        outcome = through(chosen.command)(given)
    name = f"{chosen.to}-{WORDS}" if chosen.glossary else chosen.to
    write(chosen.work, name, list(zip(english, outcome, strict=True)))


if __name__ == "__main__":
    main()
