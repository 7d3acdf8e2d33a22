"""How quickly comments are judged over HTTP, and what happens when too many come.

    python -m tests.benchmarks.http_load [--rate 200] [--seconds 20] [--model FOLDER]

`kindness serve` in one process, a client over real sockets in another; every text is new, so
nothing is remembered. An answer's time counts from the moment at which its request was due, also
where the client or a connection was late.
"""

import argparse
import asyncio
import json
import os
import platform
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
from tokenizers import Tokenizer

import classifiers
from tests.benchmarks._http_client import Answer, Pool, request
from tests.benchmarks.speed import PIECES, TOKENS, WORDS

ROOT = Path(__file__).parents[2]
ANALYZE, SCREEN, MODERATIONS = "/v1alpha1/comments:analyze", "/v1/screen", "/v1/moderations"
TURNED_AWAY = {429, 503}
BATCH = 32
AT_ONCE = 48
"""Requests that are under way at the same time where as many as possible are to be answered: fewer
than the door lets in, so that nobody is turned away."""

Make = Callable[[], bytes]


@dataclass
class Load:
    """What came back, with how long each took (in seconds)."""

    seconds: float
    cpu: float
    answers: list[tuple[Answer, float]] = field(default_factory=list)

    def times(self, *statuses: int) -> list[float]:
        """How long the answers with these statuses took, shortest first."""
        return sorted(time for answer, time in self.answers if answer.status in statuses)

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return len(self.times(200)) / self.seconds


class Texts:
    """Comments of `PIECES` word pieces, no two alike."""

    def __init__(self, model: Path) -> None:
        """With the words that are one piece each."""
        tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self._words = [
            word for word in WORDS if len(tokenizer.encode(word, add_special_tokens=False).ids) == 1
        ]
        self._dice = random.Random(0)

    def some(self, count: int) -> list[str]:
        """So many."""
        return [" ".join(self._dice.choices(self._words, k=PIECES)) for _ in range(count)]

    def analyze(self) -> bytes:
        """One comment, as clients of the Perspective API ask about it."""
        [text] = self.some(1)
        asked = {"comment": {"text": text}, "requestedAttributes": {"TOXICITY": {}, "INSULT": {}}}
        return request(ANALYZE, json.dumps(asked).encode())

    def screen(self) -> bytes:
        """A batch in our own API."""
        asked = {"comments": [{"text": text} for text in self.some(BATCH)]}
        return request(SCREEN, json.dumps(asked).encode())

    def moderations(self) -> bytes:
        """A batch as OpenAI's clients send it."""
        return request(MODERATIONS, json.dumps({"input": self.some(BATCH)}).encode())


@dataclass
class Server:
    """`kindness serve` in a process of its own."""

    process: subprocess.Popen[bytes]
    host: str
    port: int

    @property
    def cpu(self) -> float:
        """Seconds that its processors have worked."""
        spent = psutil.Process(self.process.pid).cpu_times()
        return float(spent.user + spent.system)

    @property
    def memory(self) -> float:
        """Resident, in MiB."""
        return float(psutil.Process(self.process.pid).memory_info().rss) / 2**20


@contextmanager
def serving(model: Path, threads: int) -> Iterator[Server]:
    """A server that listens, with a home folder that is thrown away."""
    with tempfile.TemporaryDirectory() as home:
        environ = {
            **os.environ, "KINDNESS_HOME": home, "KINDNESS_MODEL": str(model),
            "KINDNESS_THREADS": str(threads), "KINDNESS_LOCALE": "en",
        }  # fmt: skip
        command = [sys.executable, "-m", "bot", "serve", "--port", "0"]
        said = Path(home) / "said"
        with (
            said.open("w") as output,
            subprocess.Popen(command, cwd=ROOT, env=environ, stderr=output) as process,
        ):
            try:
                while (
                    found := re.search(r"http://([\d.]+):(\d+) ", said.read_text("utf-8"))
                ) is None:
                    if process.poll() is not None:
                        sys.exit(f"the server did not start: {said.read_text('utf-8')}")
                    time.sleep(0.05)
                yield Server(process, found[1], int(found[2]))
            finally:
                process.terminate()


async def evenly(server: Server, make: Make, rate: float, seconds: float) -> Load:
    """So many requests a second, whether or not those before were answered."""
    loop = asyncio.get_running_loop()
    bodies = [make() for _ in range(int(rate * seconds))]
    async with Pool(server.host, server.port) as pool:
        began, cpu = loop.time(), server.cpu
        load = Load(seconds, 0.0)

        async def one(body: bytes, due: float) -> None:
            answer = await pool.ask(body)
            load.answers.append((answer, loop.time() - due))

        async with asyncio.TaskGroup() as group:
            for number, body in enumerate(bodies):
                due = began + number / rate
                if due > loop.time():
                    await asyncio.sleep(due - loop.time())
                group.create_task(one(body, due))
        load.seconds, load.cpu = loop.time() - began, server.cpu - cpu
    return load


async def flat_out(server: Server, make: Make, at_once: int, seconds: float) -> Load:
    """As many requests as are answered, with so many under way at the same time."""
    loop = asyncio.get_running_loop()
    async with Pool(server.host, server.port) as pool:
        began, cpu = loop.time(), server.cpu
        load = Load(seconds, 0.0)

        async def one() -> None:
            while (start := loop.time()) < began + seconds:
                answer = await pool.ask(make())
                load.answers.append((answer, loop.time() - start))

        async with asyncio.TaskGroup() as group:
            for _ in range(at_once):
                group.create_task(one())
        load.seconds, load.cpu = loop.time() - began, server.cpu - cpu
    return load


def milliseconds(times: Sequence[float], share: float) -> str:
    """A quantile of sorted times."""
    return f"{times[min(int(len(times) * share), len(times) - 1)] * 1e3:.1f} ms" if times else "–"


def about_steady(load: Load, rate: float) -> Iterator[tuple[str, str]]:
    """Rows about requests that come evenly."""
    times = load.times(200)
    name = f"comments:analyze at {rate:.0f}/s"
    yield f"{name}: p50, p99", f"{milliseconds(times, 0.5)}, {milliseconds(times, 0.99)}"
    yield (
        f"{name}: longest, not answered with 200",
        (f"{milliseconds(times, 1.0)}, {len(load.answers) - len(times)} of {len(load.answers)}"),
    )


def about_batches(name: str, load: Load) -> tuple[str, str]:
    """The row about batches."""
    cpu = load.cpu / max(len(load.times(200)) * BATCH, 1)
    return f"{name}, batches of {BATCH}", (
        f"{load.rate * BATCH:.0f} comments/s (server: {cpu * 1e6:.0f} µs of processor each)"
    )


def about_flood(load: Load, rate: float) -> Iterator[tuple[str, str]]:
    """Rows about more requests than can be answered."""
    name = f"comments:analyze at {rate:.0f}/s (twice that)"
    times, away = load.times(200), load.times(*TURNED_AWAY)
    statuses = Counter(answer.status for answer, _ in load.answers)
    bare = sum(
        answer.status in TURNED_AWAY and answer.retry_after is None for answer, _ in load.answers
    )
    yield f"{name}: statuses", ", ".join(f"{n} × {status}" for status, n in statuses.most_common())
    yield f"{name}: answered", f"{load.rate:.0f}/s"
    yield (
        f"{name}: answered, p50, p99",
        (f"{milliseconds(times, 0.5)}, {milliseconds(times, 0.99)}"),
    )
    yield f"{name}: turned away, p99; without Retry-After", f"{milliseconds(away, 0.99)}; {bare}"


async def measure(given: argparse.Namespace) -> list[tuple[str, str]]:
    """Everything, as rows of a table."""
    texts = Texts(given.model)
    with serving(given.model, given.threads) as server:
        await flat_out(server, texts.analyze, 4, min(2.0, given.seconds))
        rows = [("memory of the server after a first look", f"{server.memory:.0f} MiB")]
        steady = await evenly(server, texts.analyze, given.rate, given.seconds)
        rows += about_steady(steady, given.rate)
        most = await flat_out(server, texts.analyze, AT_ONCE, given.seconds / 2)
        rows.append(
            (
                f"comments:analyze, {AT_ONCE} at a time",
                f"{most.rate:.0f} requests/s, p50 {milliseconds(most.times(200), 0.5)}",
            )
        )
        for name, make in ((SCREEN, texts.screen), (MODERATIONS, texts.moderations)):
            rows.append(about_batches(name, await flat_out(server, make, 4, given.seconds / 2)))
        flood = 2 * most.rate
        rows += about_flood(await evenly(server, texts.analyze, flood, given.seconds / 2), flood)
        rows.append(("memory of the server at the end", f"{server.memory:.0f} MiB"))
    return rows


def machine() -> str:
    """What it ran on."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    name = names[0] if names else platform.processor() or platform.machine()
    load = psutil.getloadavg()[0]
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}, load {load:.1f}"


def main() -> None:
    """Measure once and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--rate", type=float, default=200.0)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--model", type=Path, default=classifiers.WEIGHTS)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    print(machine())
    print(
        f"{given.model.name}, {given.threads} threads, comments of {TOKENS} tokens, all different"
    )
    rows: list[tuple[str, Any]] = [*asyncio.run(measure(given))]
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:<{width}}  {value}")


if __name__ == "__main__":
    main()
