"""The words of distress, measured on the corpus: whom they meet, and who is taken for it."""

from collections import Counter

import pytest

from classifiers.distress import in_distress
from classifiers.training.corpus import FOLDER

JOKES = ("slang", "self", "banter")


def met_and_all(language: str) -> tuple[Counter[str], Counter[str]]:
    """By function: how many lines the list meets, and how many there are."""
    met: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for file in sorted(FOLDER.glob(f"{language}-?.tsv")):
        for line in file.read_text("utf-8").splitlines():
            parts = line.split("\t")
            if line.startswith("#") or len(parts) < 3:
                continue
            function = parts[0].removeprefix("pair:")
            every[function] += 1
            met[function] += in_distress(parts[2])
    return met, every


@pytest.mark.parametrize(("language", "found"), [("en", 0.30), ("it", 0.18)])
def test_it_finds_a_share_of_those_in_distress_and_hardly_anybody_else(
    language: str, found: float
) -> None:
    met, every = met_and_all(language)

    assert met["crisis"] >= found * every["crisis"]
    others = met.total() - met["crisis"]
    assert others <= 0.001 * (every.total() - every["crisis"])
    assert sum(met[joke] for joke in JOKES) <= 0.005 * sum(every[joke] for joke in JOKES)
