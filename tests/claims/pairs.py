"""The pairs of a claim and a post that were written for measuring."""

from dataclasses import dataclass
from pathlib import Path

from bot.core.likeness import Vocabulary
from campaign_content.vocabulary import read_words

TABLE = Path(__file__).parent / "pairs.tsv"


@dataclass(frozen=True, slots=True)
class Pair:
    """``kind``: ``match`` (the claim in other words), ``denied``, ``near`` (another claim in nearly
    the same words) or ``topic``. ``claim_number`` counts the claims from 0.
    """

    claim: str
    post: str
    kind: str
    claim_number: int


def pairs() -> list[Pair]:
    """All pairs, in order."""
    rows = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]
    numbers = {claim: number for number, claim in enumerate(dict.fromkeys(row[0] for row in rows))}
    return [Pair(claim, post, kind, numbers[claim]) for claim, post, kind in rows]


def english() -> Vocabulary:
    """The vocabulary that we ship."""
    words = read_words("en")
    assert words is not None
    return Vocabulary(words.passing, words.denying, words.same)
