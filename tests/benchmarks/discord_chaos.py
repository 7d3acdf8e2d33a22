"""Whether anything is lost or doubled when everything fails and the bot is killed.

    python -m tests.benchmarks.discord_chaos [--messages 10000] [--hurtful 100] [--kills 5]
        [--sad 20] [--rate 100] [--seed 1] [--keep]

A stand-in Discord in this process, the bot in one of its own. 2 % of its requests meet a broken
connection, 429, 503 or a slow answer; now and then its connection is closed, cut or loses its
session, events come twice or in another order; and it gets SIGKILL. At the end every message has
to be on record, and every hurtful one with exactly one decision, strike and prompt, every threat
with one case and one card, and taken down; who says that they may be in danger (besides the other
messages) got help and a call once each. Memory is that of the longest life, while people talked.
Exits with 1 if not. ``--keep`` leaves the folder.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.benchmarks.flat import Memory
from tests.discord_bot.chaos import chaos
from tests.discord_bot.crowd import Plan


def main() -> None:
    """Run it once and say what came of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--hurtful", type=int, default=100)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--sad", type=int, default=20)
    parser.add_argument("--rate", type=float, default=100.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    plan = Plan(given.messages, given.hurtful, given.kills, given.rate, given.seed, sad=given.sad)
    folder, began = Path(tempfile.mkdtemp()), time.perf_counter()
    counted, weighed = asyncio.run(chaos(folder, plan))
    memory = longest_life(weighed)
    print(f"{plan.messages} messages, {plan.hurtful} of them hurtful, seed {plan.seed}")
    print(f"killed {counted.kills} times; {time.perf_counter() - began:.0f} s")
    print(f"memory: {memory}")
    for name, found in counted.mistakes().items():
        print(f"{name}: {str(found)[:400]}")
    if given.keep:
        print(f"left in {folder}")
    else:
        shutil.rmtree(folder)
    if counted.mistakes():
        sys.exit("something was lost or doubled")
    print("nothing was lost and nothing doubled")
    if not memory.is_flat:
        sys.exit("memory is not flat")


def longest_life(weighed: list[tuple[int, float, int]]) -> Memory:
    """How large the bot was in the life that was weighed most often."""
    (life, _), *_ = Counter(life for life, _, _ in weighed).most_common(1)
    return Memory.of([(at, held) for number, at, held in weighed if number == life])


if __name__ == "__main__":
    main()
