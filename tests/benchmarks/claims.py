"""How often a text is rightly taken for a claim, what is missed, and how long it takes.

Run it from the repository: ``python -m tests.benchmarks.claims``. The pairs are
``tests/claims/pairs.tsv``: half of its 40 claims was used to choose the threshold, half was kept
apart. Ordinary chat (``KINDNESS_DATA``, by default ``../shared/data``) repeats none of the claims,
so every match in it is wrong.
"""

import math
import os
import time
from pathlib import Path
from typing import Final

from bot.core.likeness import ALIKE, Told
from tests.claims.pairs import english, pairs

DATA: Final = Path(os.environ.get("KINDNESS_DATA", "../shared/data"))
CHAT: Final = "eval/irc_ordinary_chat.parquet"
MANY: Final = 5_000
Z: Final = 1.96


def lower_bound(right: int, of: int) -> float:
    """Wilson's lower bound of a share, 95 %."""
    if not of:
        return 0.0
    share = right / of
    middle = share + Z * Z / (2 * of)
    spread = Z * math.sqrt((share * (1 - share) + Z * Z / (4 * of)) / of)
    return (middle - spread) / (1 + Z * Z / of)


def main() -> None:
    """Print precision and recall by threshold and half, false alarms in chat, and the time."""
    words, table = english(), pairs()
    told = Told({pair.claim_number: words.said(pair.claim) for pair in table})
    print("threshold  half        matches  right  precision (at least)  recall")
    for hundredths in range(70, 92, 2):
        at = hundredths / 100
        for half, name in ((0, "chosen on"), (1, "kept apart")):
            own = [pair for pair in table if pair.claim_number % 2 == half]
            hits = [
                pair.kind == "match" and number == pair.claim_number
                for pair in own
                for number, _ in told.alike(words.said(pair.post), at=at)
            ]
            right, of = sum(hits), max(1, len(hits))
            there = sum(pair.kind == "match" for pair in own)
            precision = f"{right / of:>9.3f} ({lower_bound(right, len(hits)):.3f})"
            print(
                f"{at:<9}{'*' if at == ALIKE else ' '} {name:<11} {len(hits):>7}  {right:>5}"
                f"  {precision}     {right / there:.3f}"
            )
    _chat(told)
    _speed()


def _chat(told: Told) -> None:
    if not (DATA / CHAT).exists():
        print(f"{CHAT} is not here: no ordinary chat")
        return
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra

    words = english()
    texts = pq.read_table(DATA / CHAT, columns=["text"])["text"].to_pylist()
    wrong = sum(bool(told.alike(words.said(text))) for text in texts)
    print(f"ordinary chat: {wrong} of {len(texts)} lines taken for a claim")


def _speed() -> None:
    """A feed of claims that share their words, which is the slowest there is."""
    words, table = english(), pairs()
    claims = [f"{pair.claim} {number}" for number in range(MANY // 200) for pair in table]
    told = Told({number: words.said(claim) for number, claim in enumerate(claims)})
    start = time.perf_counter()
    for pair in table:
        told.alike(words.said(pair.post))
    each = (time.perf_counter() - start) / len(table)
    print(f"{len(claims)} claims: {each * 1e3:.2f} ms a text")


if __name__ == "__main__":
    main()
