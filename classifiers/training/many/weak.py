"""What word lists say, as weak labels: rude words of every language, aimed at somebody and not.

Translations are sentences for learners and hold hardly a rude word, so the pieces of rude words
would learn from our own lines alone. Aimed at somebody, most entries insult; alone they are rude
as often as our lines with them are (soft targets); of everything else an entry says nothing.
"""

import random
from collections.abc import Iterator
from typing import Final

from classifiers.normalise import read
from classifiers.reading.vocabulary import DATA
from classifiers.training.data import targets_of
from classifiers.training.many.material import LANGUAGES, A, I, Item, P, T

NAME: Final = "word_lists"

AIMED: Final = {
    "it": ("sei un {}", "sei proprio una {}", "che {} che sei", "zitto {}", "brutto {}", "{} tu"),
    "fr": ("t'es un {}", "espèce de {}", "quelle {} celle là toi", "ta gueule {}", "sale {}"),
    "nl": ("jij bent een {}", "wat een {} ben jij", "hou je bek {}", "vuile {}", "stomme {}"),
    "de": ("du bist ein {}", "du {}", "halt die klappe du {}", "so eine {} wie du", "ihr {}"),
    "es": ("eres un {}", "cállate {}", "menuda {} eres", "vaya {} que eres", "pedazo de {}"),
    "pt": ("você é um {}", "cala a boca {}", "seu {}", "que {} você é", "sua {}", "és um {}"),
    "pl": ("jesteś {}", "ty {}", "zamknij się {}", "ale z ciebie {}", "głupi {}"),
}
"""How people aim a word at somebody."""

ALONE: Final = ("{}", "{}!", "{} {}")
"""A word that is aimed at nobody in particular."""


def listed(*, seed: int) -> Iterator[Item]:
    """Every entry of the word list in these languages, once aimed and once alone; read."""
    chance = random.Random(seed)
    for row in (DATA / "lexicon.tsv").read_text("utf-8").splitlines():
        term, language, _ = row.split("\t")
        if language in LANGUAGES:
            aimed = chance.choice(AIMED[language]).format(term)
            yield Item(read(aimed), language, NAME, targets_of({T: 0.85, I: 0.75, P: 0.7}))
            alone = chance.choice(ALONE).format(term, term)
            yield Item(read(alone), language, NAME, targets_of({T: 0.45, P: 0.75, A: 0.1}))
