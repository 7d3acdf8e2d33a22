"""How fast a comment is judged, end to end, next to a BERT-base in the same run.

    python -m tests.benchmarks.speed [--model FOLDER] [--threads 2] [--rounds 7]

Ours is everything that `classify` does: normalisation, language, word pieces, model, verdicts.
Every text is new, so nothing is remembered, and no two in a call are equal. BERT-base is
Detoxify's architecture with random weights on torch (float32, inference mode); it gets word pieces
of the same number and is spared everything else. The two take turns, so that a machine busy with
something else slows both. Processor time is given as well, which other work hardly changes.
"""

import argparse
import asyncio
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertForSequenceClassification

import classifiers
from bot.inference import ThreadClassifier
from classifiers.explain import explain
from classifiers.verdict import Classifier

TOKENS = 16
"""Length of a comment as the model computes it: its first and last special piece included."""

PIECES = TOKENS - 2
"""Word pieces of a comment itself."""

_TOLD = (__doc__ or "").lower().split()
WORDS = sorted({word.strip(".,()") for word in _TOLD if word.strip(".,()").isalpha()})
"""Ordinary words to make comments of: those of the docstring above."""

FIRST_VERDICT = """
import sys, classifiers
verdict = classifiers.load(sys.argv[1], threads=int(sys.argv[2])).classify(["you are a friend"])
print("torch" in sys.modules, flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True)
class Timing:
    """Seconds of one call: the median, and processor seconds of all threads, the least."""

    wall: float
    cpu: float


def comments(count: int, dice: random.Random, tokenizer: Tokenizer) -> list[str]:
    """Different comments of `PIECES` word pieces each."""
    found: set[str] = set()
    while len(found) < count:
        text = " ".join(dice.choices(WORDS, k=PIECES))
        if len(tokenizer.encode(text, add_special_tokens=False).ids) == PIECES:
            found.add(text)
    return list(found)


def in_turns(works: Sequence[Callable[[], object]], rounds: int) -> list[Timing]:
    """Each piece of work ``rounds`` times, taking turns, after one turn that does not count."""
    walls: list[list[float]] = [[] for _ in works]
    cpus: list[list[float]] = [[] for _ in works]
    for turn in range(rounds + 1):
        for number, work in enumerate(works):
            time.sleep(0.05)  # torch's threads go on spinning for a while after a call
            wall, cpu = time.perf_counter(), time.process_time()
            work()
            if turn:
                walls[number].append(time.perf_counter() - wall)
                cpus[number].append(time.process_time() - cpu)
    pairs = zip(walls, cpus, strict=True)
    return [Timing(statistics.median(wall), min(cpu)) for wall, cpu in pairs]


def bert_base(threads: int) -> BertForSequenceClassification:
    """Detoxify's architecture with random weights."""
    torch.set_num_threads(threads)
    model = BertForSequenceClassification(BertConfig())
    model.train(mode=False)
    return model


def table(classifier: Classifier, tokenizer: Tokenizer, threads: int, rounds: int) -> None:
    """Both at several batch sizes."""
    bert = bert_base(threads)
    dice = random.Random(0)
    print(
        f"{'batch':>6} {'ours':>22} {'BERT-base, torch':>24} {'times':>7} {'processor, ours':>18}"
    )
    for batch in (1, 8, 32, 128):
        ids = torch.randint(1_000, 20_000, (batch, TOKENS))
        mask = torch.ones_like(ids)
        calls = max(8, 1024 // batch)  # a second of steady work: BERT-base empties the caches
        fresh = iter(comments(batch * calls * (rounds + 1), dice, tokenizer))
        batches = iter([[next(fresh) for _ in range(batch)] for _ in range(calls * (rounds + 1))])

        def ours(batches: object = batches, calls: int = calls) -> None:
            for _ in range(calls):
                classifier.classify(next(batches))  # type: ignore[call-overload]

        def theirs(ids: torch.Tensor = ids, mask: torch.Tensor = mask) -> None:
            with torch.inference_mode():
                bert(input_ids=ids, attention_mask=mask)

        mine, other = in_turns([ours, theirs], rounds)
        wall, cpu = mine.wall / calls, mine.cpu / calls
        print(
            f"{batch:>6} {wall * 1e3:>9.2f} ms {batch / wall:>7.0f}/s"
            f" {other.wall * 1e3:>11.2f} ms {batch / other.wall:>7.0f}/s"
            f" {other.wall / wall:>6.1f}x {cpu / batch * 1e6:>8.0f} {other.cpu / batch * 1e6:>8.0f}"
            f" {other.cpu / cpu:>5.1f}x"
        )


def single(classifier: Classifier, tokenizer: Tokenizer) -> None:
    """One comment, and one explanation, at a time."""
    texts = iter(comments(600, random.Random(1), tokenizer))
    for name, work, count in (
        ("one comment", lambda text: classifier.classify([text]), 400),
        ("one explanation", lambda text: explain(classifier, text), 40),
    ):
        times = []
        for _ in range(count):
            text = next(texts)
            start = time.perf_counter()
            work(text)
            times.append(time.perf_counter() - start)
        cuts = statistics.quantiles(times, n=100)
        print(f"{name}: p50 {cuts[49] * 1e3:.2f} ms, p95 {cuts[94] * 1e3:.2f} ms")


def fresh_process(model: str, threads: int) -> None:
    """Start to first verdict, resident memory and whether torch is there, in a new process."""
    command = [sys.executable, "-c", FIRST_VERDICT, model, str(threads)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said = child.stdout.readline().decode().strip()
        seconds = time.perf_counter() - start
        resident = psutil.Process(child.pid).memory_info().rss / 2**20
        child.communicate()
    print(f"start to first verdict: {seconds:.2f} s")
    print(f"resident: {resident:.0f} MB; torch imported: {said}")


def long_text(classifier: Classifier, tokenizer: Tokenizer) -> None:
    """A megabyte that repeats nothing, and how long it keeps an event loop waiting at a time."""
    text = " ".join(comments(14_000, random.Random(2), tokenizer))[:1_000_000]

    async def judge() -> tuple[float, float, float]:
        loop, deaf = asyncio.get_running_loop(), 0.0
        async with ThreadClassifier(classifier, seconds=600) as port, asyncio.TaskGroup() as tasks:
            start = loop.time()
            judging = tasks.create_task(port.classify([text]))
            while not judging.done():
                before = loop.time()
                await asyncio.sleep(0.001)
                deaf = max(deaf, loop.time() - before - 0.001)
        return loop.time() - start, judging.result()[0].read_fraction, deaf

    seconds, read, deaf = asyncio.run(judge())
    print(
        f"a text of {len(text):,} characters: {seconds:.1f} s, read {read:.0%},"
        f" event loop deaf for {deaf * 1e3:.0f} ms at most"
    )


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=classifiers.WEIGHTS)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(given.model / "tokenizer.json"))
    classifier = classifiers.load(given.model, threads=given.threads)
    print(f"{classifier.model}, {given.threads} threads, load {psutil.getloadavg()[0]:.1f}")
    fresh_process(str(given.model), given.threads)
    single(classifier, tokenizer)
    table(classifier, tokenizer, given.threads, given.rounds)
    long_text(classifier, tokenizer)


if __name__ == "__main__":
    main()
