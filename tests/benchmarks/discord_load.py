"""How quickly messages are judged when many come at once.

    python -m tests.benchmarks.discord_load [--rate 300] [--seconds 60] [--model FOLDER]

The stand-in Discord in one process, the bot with the shipped model in another. 500 authors write
in 20 channels, no text twice, one in a hundred of them hurtful. Measured are the time from the
moment at which a message was said to its decision on record, the longest time for which the event
loop stood still (and how much of that its own thread worked: the rest it waited for a core), and
the memory at the start, in the middle and at the end, with its slope (see `tests.benchmarks.flat`).
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

import classifiers
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.discord_bot.ids import community_id
from bot.discord_bot.names import DESK
from bot.settings import read_settings
from bot.wiring import SystemClock, open_kept
from tests.benchmarks.flat import Memory
from tests.benchmarks.speed import WORDS
from tests.discord_server.remote import Remote, spawned

ROOT = Path(__file__).parents[2]
AUTHORS, CHANNELS, WORDS_EACH = 500, 20, 12
WANTED_P99, WANTED_BLOCK = 0.100, 0.050
WANTED_MEMORY = 286.0
"""MiB: 300 MB."""


def texts(count: int) -> list[str]:
    """No two alike; one in a hundred hurts."""
    dice = random.Random(1)
    made = [f"{' '.join(dice.choices(WORDS, k=WORDS_EACH))} {number}" for number in range(count)]
    for number in range(50, count, 100):
        made[number] = f"you are worthless, number {number}"
    return made


async def measure(folder: Path, rate: float, seconds: float, model: str) -> dict[str, Any]:
    """Flood the bot and return what the stopwatch says, with the moments of the flood."""
    output = folder / "measured.json"
    async with spawned() as remote:
        names = [f"c{number}" for number in range(CHANNELS)]
        people = [f"p{number}" for number in range(AUTHORS)]
        made = await remote.post("guilds", name="School", channels=[*names, "desk"], members=people)
        environ = {
            **os.environ, "KINDNESS_HOME": str(folder), "KINDNESS_MODEL": model,
            "DISCORD_TOKEN": remote.token, "LOAD_OUTPUT": str(output), "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        await _prepare(environ, made)
        bot = await _start(environ, remote)
        rooms = [made["channels"][name] for name in names]
        authors = list(made["members"].values())
        await _flood(remote, rate, 2.0, authors, rooms, seed=0)
        flood = await _flood(remote, rate, seconds, authors, rooms, seed=1)
        await asyncio.sleep(3)
        bot.terminate()
        if await bot.wait():
            sys.exit("the bot failed")
    measured: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return {**measured, "said": flood}


async def _prepare(environ: dict[str, str], made: dict[str, Any]) -> None:
    community, now = community_id(int(made["id"])), SystemClock().now()
    async with open_kept(read_settings(environ)) as store:
        rules = preset("community", mode=Mode.NUDGE)
        await store.set_rules(community, rules, by="discord:1", now=now)
        await store.set_memo(community, DESK, made["channels"]["desk"], now=now)


async def _start(environ: dict[str, str], remote: Remote) -> asyncio.subprocess.Process:
    program = str(Path(__file__).with_name("_discord_load_bot.py"))
    command = ["-m", "tests.discord_server.pointed", remote.address, program]
    bot = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, env=environ)
    await remote.post("wait", sessions=1)
    await asyncio.sleep(2)
    return bot


async def _flood(
    remote: Remote, rate: float, seconds: float, people: list[str], rooms: list[str], *, seed: int
) -> list[tuple[str, float]]:
    """Message ids with the moment at which each was said."""
    words = [f"{text} {seed}" for text in texts(int(rate * seconds))]
    await remote.post(
        "flood", rate=rate, seconds=seconds, texts=words, people=people, channels=rooms
    )
    await remote.post("wait", flood=True, seconds=seconds * 3 + 30)
    told = await remote.get("flood")
    return [(id_, at) for id_, at, _ in told["said"]]


def report(measured: dict[str, Any]) -> bool:
    """Print it; whether everything is as wanted."""
    recorded, said = measured["recorded"], measured["said"]
    missing = [id_ for id_, _ in said if id_ not in recorded]
    waits = sorted(recorded[id_] - at for id_, at in said if id_ in recorded)
    p50, p99 = statistics.median(waits), waits[int(len(waits) * 0.99)]
    begun = said[0][1]
    blocks = [(late, worked) for at, late, worked in measured["blocks"] if at >= begun]
    wall = max((late for late, _ in blocks), default=0.0)
    own = max((worked for _, worked in blocks), default=0.0)
    during = [(at, rss) for at, rss in measured["memory"] if at >= begun]
    memory = Memory.of(during)
    print(f"{len(said)} messages, {len(missing)} not on record")
    print(
        f"said to recorded: p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms (wanted: 100), ",
        end="",
    )
    print(f"longest {waits[-1] * 1000:.0f} ms")
    print(f"longest block of the loop: {wall * 1000:.0f} ms by the clock (wanted: 50), ", end="")
    print(f"{own * 1000:.0f} ms of its own work")
    print(f"memory: {memory}")
    print(f"(wanted: at most {WANTED_MEMORY:.0f} MiB, and flat)")
    quick = p99 <= WANTED_P99 and wall <= WANTED_BLOCK
    return not missing and quick and memory.most <= WANTED_MEMORY and memory.is_flat


def main() -> None:
    """Measure once; exit with 1 if it is not as wanted."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rate", type=float, default=300.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--model", default=str(classifiers.WEIGHTS))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured = asyncio.run(measure(Path(folder), given.rate, given.seconds, given.model))
    print(f"{given.rate:.0f} messages/s for {given.seconds:.0f} s, model {given.model}")
    if not report(measured):
        sys.exit("not as wanted (a machine that does other things may be why)")


if __name__ == "__main__":
    main()
