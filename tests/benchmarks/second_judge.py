"""The second judge beside the first: time of like comments in turns, memory of one and of both.

    python -m tests.benchmarks.second_judge [--threads 2] [--rounds 7] [--than FOLDER]

Comments have as many word pieces for either as for the other, so that the numbers compare the
models and not the languages. With ``--than`` the first judge is also compared with the model of
another folder (an earlier judge, say).
"""

import argparse
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from tokenizers import Tokenizer

from classifiers import MANY, WEIGHTS
from classifiers.onnx import open_model
from classifiers.windows import WindowedClassifier
from tests.benchmarks.speed import comments, in_turns

OPENED = """
import sys, classifiers
classifiers.load().classify(sys.argv[1:])
print("ready", flush=True)
sys.stdin.read()
"""

ITALIAN = "ma che bella giornata, ci vediamo domani al parco con gli altri?"


def resident(*texts: str) -> float:
    """Megabytes of a new process that has judged these texts."""
    command = [sys.executable, "-c", OPENED, *texts]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        size: float = psutil.Process(child.pid).memory_info().rss / 2**20
        child.communicate()
    return size


def judging(judge: WindowedClassifier, batches: Sequence[Sequence[str]]) -> Callable[[], None]:
    """Work that judges all batches; nothing is remembered between calls."""

    def work() -> None:
        for batch in batches:
            judge.classify(batch)

    return work


def compare(names: Sequence[str], folders: Sequence[Path], threads: int, rounds: int) -> None:
    """Print how long each takes for comments of as many of its own pieces, in turns."""
    judges = [open_model(folder, threads=threads) for folder in folders]
    for batch, count in ((1, 200), (32, 20)):
        works = []
        for judge, folder in zip(judges, folders, strict=True):
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            fresh = iter(comments(batch * count, random.Random(batch), tokenizer))
            works.append(
                judging(judge, [[next(fresh) for _ in range(batch)] for _ in range(count)])
            )
        first, *others = in_turns(works, rounds)
        print(f"batch {batch}: {names[0]} {first.wall / count * 1e3:.2f} ms")
        for name, other in zip(names[1:], others, strict=True):
            print(
                f"  {name} {other.wall / count * 1e3:.2f} ms: {other.wall / first.wall:.2f} times"
                f" ({other.cpu / first.cpu:.2f} of processor time)"
            )


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--than", type=Path, help="folder of another model")
    given = parser.parse_args()
    names, folders = ["the first judge", "the second"], [WEIGHTS, MANY]
    if given.than:
        names, folders = [*names, given.than.name], [*folders, given.than]
    compare(names, folders, given.threads, given.rounds)
    print(f"resident: {resident('you are a friend'):.0f} MB with the first judge alone,")
    print(f"  {resident('you are a friend', ITALIAN):.0f} MB with both")


if __name__ == "__main__":
    main()
