"""English comments in other languages: chosen, put through a program or word by word, read back."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.training.corpus import key_of
from classifiers.training.data import MASKED, OWN, Example
from classifiers.training.many import turned
from classifiers.training.mix import Mix
from classifiers.verdict import LABELS

SAYS_NOTHING = (MASKED,) * len(LABELS)
HURTS = (1.0, *SAYS_NOTHING[1:])
CALM = (0.0,) * len(LABELS)

GERMAN = {"you": "du", "are": "bist", "a": "-", "loser": "Versager", "shut up": "halt die Klappe"}


def plainly(text: str) -> str:
    """Glossed with nothing left in English."""
    for seed in range(50):
        chance = random.Random(seed)
        if random.Random(seed).random() >= 0.5:
            return turned.glossed(text, GERMAN, chance)
    raise AssertionError("no seed leaves nothing in English")


def test_a_program_reads_lines_and_writes_lines() -> None:
    louder = turned.through([sys.executable, "-c", "print(input().upper()); print(input())"])

    assert louder(["hé you", "two"]) == ["HÉ YOU", "two"]
    assert turned.through(["cat"])([]) == []


def test_a_program_that_loses_a_line_is_not_believed() -> None:
    with pytest.raises(ValueError, match="wrote 1 lines for 2"):
        turned.through([sys.executable, "-c", "print(input())"])(["one", "two"])
    with pytest.raises(subprocess.CalledProcessError):
        turned.through(["false"])(["one"])


def test_words_are_put_one_by_one_and_expressions_whole() -> None:
    assert plainly("Shut up, you are a loser!") == "halt die Klappe, du bist Versager!"
    assert plainly("you're losers, Zoe") == "du bist Versager, Zoe"


def test_every_second_comment_stays_partly_english() -> None:
    outcomes = {
        turned.glossed("you are a loser", GERMAN, random.Random(seed)) for seed in range(200)
    }

    assert "du bist Versager" in outcomes
    assert "you bist Versager" in outcomes


@given(st.text(max_size=60))
def test_no_text_breaks_a_gloss(text: str) -> None:
    assert isinstance(turned.glossed(text, GERMAN, random.Random(1)), str)


@pytest.mark.parametrize(
    ("short", "full"),
    [("don't", "do not"), ("They're", "they are"), ("can't", "can not"), ("u", "you")],
)
def test_contractions_are_written_in_full(short: str, full: str) -> None:
    assert turned.in_full(short) == full
    assert turned.in_full("Anna") == "Anna"


def test_words_are_learned_from_translations_that_agree() -> None:
    pairs = [
        ("the dog sleeps", "der Hund schläft"),
        ("the dog eats", "der Hund frisst"),
        ("the cat sleeps", "die Katze schläft"),
        ("a cat eats", "eine Katze frisst"),
    ]

    words = turned.learned_words(pairs)

    assert (words["dog"], words["cat"], words["sleeps"]) == ("hund", "katze", "schläft")
    assert turned.learned_words([]) == {}


@pytest.mark.parametrize("language", ["de", "es", "it", "nl", "pl"])
def test_our_glossaries_have_one_gloss_for_every_entry(language: str) -> None:
    rows = (turned.GLOSSARY / f"{language}.tsv").read_text("utf-8").splitlines()
    glossary = turned.read_glossary(language)

    assert len(glossary) == len(rows) > 2_500
    assert all(word == word.lower().strip() and gloss.strip() for word, gloss in glossary.items())
    assert {"you", "ugly", "shut up"} <= glossary.keys()


def test_our_own_comments_are_turned_before_others() -> None:
    examples = [
        Example("an insult from a set", HURTS, "davidson"),
        Example("calm words from a set", CALM, "davidson"),
        Example("one of our own lines", SAYS_NOTHING, OWN),
        Example("short", CALM, OWN),
        Example("two\nlines of ours", CALM, OWN),
    ]

    chosen = turned.worth_turning(Mix([(example, 1.0) for example in examples], []))

    assert chosen == ["one of our own lines", "an insult from a set", "calm words from a set"]


def test_what_is_judged_or_lost_a_part_is_not_learned_from(tmp_path: Path) -> None:
    turned.write(tmp_path, "fr", [("go away now", "va-t'en maintenant"), ("judged", "jugé !")])
    turned.write(tmp_path, "de-words", [("a long comment with two parts", "ein Teil")])
    turned.write(tmp_path, "es", [("hello there", "hola a todos")])

    found = turned.turned(tmp_path, {key_of("judged"), key_of("hola a todos")})

    assert found == [("fr", "go away now", "va-t'en maintenant")]
    assert turned.turned(tmp_path / "nothing", set()) == []


def test_what_was_turned_is_turned_again(tmp_path: Path) -> None:
    turned.write(tmp_path, "fr", [("go away", "va-t'en"), ("hello", "salut")])

    turned.main(["--work", str(tmp_path), "--of", "fr", "--to", "es", "--", "tr", "a-z", "A-Z"])

    pairs = json.loads((tmp_path / "turned" / "es.json").read_text("utf-8"))
    assert pairs == [["go away", "VA-T'EN"], ["hello", "SALUT"]]
