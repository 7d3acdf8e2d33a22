"""A replay that is killed again and again: ``python -m tests.service.replay_process``.

Every life is a forked process with the real pipeline, delivery and SQLite store. It is killed with
SIGKILL at a random moment: half of the lives at the start of a random SQL statement, commit or
effect on the platform (also within transactions), the other half a moment after it, wherever they
are then. The next life takes up what the one before left. Prints what became of it all as JSON.
"""

import asyncio
import json
import logging
import os
import random
import signal
import sqlite3
import sys
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa
import structlog

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import TryLaterError
from bot.core.rules import preset
from bot.service.delivery import Delivery, Pace
from bot.service.pipeline import Pipeline
from bot.service.ports import Store
from bot.store import KeyRing, SqlStore, open_store
from bot.store.tables import ERRANDS
from classifiers.verdict import Label
from tests.fakes import FakeClock, FakeContent, ScriptedClassifier

NOON: Final = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
COMMENTS: Final = 400
AUTHORS: Final = ("ann", "bob", "cem")
MODES: Final = {"club": Mode.HOLD, "class": Mode.NUDGE, "newcomers": Mode.OBSERVE}
LAST_TICK: Final = 120
"""A life is killed at one of its first ticks, so that all lives together see the whole replay."""
AT_ONCE: Final = 4
"""Comments that are under way at the same time; a life does those anew that the last one began."""
KEY: Final = "Z2l2ZSBtZSBhIGtleSBvZiB0aGlydHktdHdvIGJ5dGU="
"""A key for nothing but this test."""
SPEED: Final = 60
"""The delivery's clock runs so many times as fast, so that its waits take milliseconds."""


def conversation(seed: int) -> list[Comment]:
    """The same conversation for the same seed: one comment in three is hurtful."""
    chance = random.Random(seed)
    texts = (
        "good morning",
        "see you there",
        "nice pass",
        "who has the notes?",
        "worthless",
        "kill",
    )
    return [
        Comment(
            id=CommentId(f"replay:{number}"),
            community=CommunityId(chance.choice(list(MODES))),
            place=PlaceId("hall"),
            author=AuthorId(chance.choice(AUTHORS)),
            text=f"{chance.choice(texts)} {number}",
            written_at=NOON + timedelta(seconds=number),
        )
        for number in range(COMMENTS)
    ]


def scores(text: str) -> dict[Label, float]:
    """How bad a text of the conversation is."""
    if text.startswith("worthless"):
        return {Label.BULLYING: 0.90, Label.INSULT: 0.85}
    return {Label.THREAT: 0.99} if text.startswith("kill") else {}


@dataclass
class HurriedClock:
    """Runs `SPEED` times as fast, from a time of its own."""

    start: datetime

    def __post_init__(self) -> None:
        self._began = time.monotonic()

    def now(self) -> datetime:
        return self.start + timedelta(seconds=SPEED * (time.monotonic() - self._began))


class Platform:
    """Takes an errand once by its id, as Discord does by a message's nonce, and keeps it on disk.

    It also delivers comments until they are acknowledged. One errand in five fails at first.
    """

    def __init__(self, path: Path, tick: Callable[[], None]) -> None:
        self._tick = tick
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=OFF")  # a killed process is not a power cut
        for table in ("effects (id PRIMARY KEY, what)", "attempts (id)", "read (id PRIMARY KEY)"):
            self._db.execute(f"CREATE TABLE IF NOT EXISTS {table}")

    def unread(self, comments: Sequence[Comment]) -> list[Comment]:
        read = {row[0] for row in self._db.execute("SELECT id FROM read")}
        return [comment for comment in comments if comment.id not in read]

    def acknowledge(self, comment: Comment) -> None:
        self._db.execute("INSERT OR IGNORE INTO read VALUES (?)", [comment.id])

    async def carry_out(self, errand: Errand) -> None:
        self._tick()
        earlier = self._count("SELECT count(*) FROM attempts WHERE id = ?", errand.id)
        self._db.execute("INSERT INTO attempts VALUES (?)", [errand.id])
        if not earlier and zlib.crc32(errand.id.encode()) % 5 == 0:
            raise TryLaterError("platform-busy", retry_after=1)
        what = str(replace(errand, tries=0))
        self._db.execute("INSERT OR IGNORE INTO effects VALUES (?, ?)", [errand.id, what])
        self._tick()

    def effects(self) -> dict[str, str]:
        return dict(self._db.execute("SELECT id, what FROM effects").fetchall())

    def attempts(self) -> int:
        return self._count("SELECT count(*) FROM attempts")

    def _count(self, query: str, *values: str) -> int:
        return int(self._db.execute(query, values).fetchone()[0])


def counting(store: SqlStore, tick: Callable[[], None]) -> None:
    """Call ``tick`` before every statement and commit of the store."""
    engine = store.database.engine.sync_engine
    for moment in ("before_cursor_execute", "commit"):
        sa.event.listen(engine, moment, lambda *_: tick())


async def live(folder: Path, seed: int, number: int, tick: Callable[[], None]) -> None:
    """One life: read what is unread, do what is to be done, and end when nothing is left."""
    platform = Platform(folder / "platform.db", tick)
    async with open_store(f"sqlite:///{folder / 'store.db'}", keys=KeyRing([KEY])) as store:
        for community, mode in MODES.items():
            if await store.rules(CommunityId(community)) is None:
                rules = preset("school", mode=mode)
                await store.set_rules(CommunityId(community), rules, by="test", now=NOON)
        counting(store, tick)
        delivery = Delivery(
            store,
            platform,
            HurriedClock(NOON + number * timedelta(hours=1)),
            observing=platform,
            pace=Pace(poll=timedelta(milliseconds=10), batch=8, lease=timedelta(minutes=10)),
        )
        # Time stands still for decisions, so that an interrupted run can be compared.
        pipeline = Pipeline(
            ScriptedClassifier(scores), store, FakeContent(), FakeClock(), announce=delivery.wake
        )

        stop, gate = asyncio.Event(), asyncio.Semaphore(AT_ONCE)

        async def read(comment: Comment) -> None:
            async with gate:
                await pipeline.handle(comment)
                platform.acknowledge(comment)

        async with asyncio.TaskGroup() as group:
            group.create_task(delivery.run(stop))
            async with asyncio.TaskGroup() as reading:
                for comment in platform.unread(conversation(seed)):
                    reading.create_task(read(comment))
            while await store.errands_left():  # noqa: ASYNC110 - a database has no events
                await asyncio.sleep(0.01)
            stop.set()


def one_life(folder: Path, seed: int, number: int, kill_at: int | None, *, waits: float) -> bool:
    """Fork a life and kill it at its ``kill_at``-th tick; returns whether SIGKILL ended it.

    With ``waits`` (seconds) it is not killed at the tick, but so long after it, from outside.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        ticks = 0

        def tick() -> None:
            nonlocal ticks
            ticks += 1
            if ticks == kill_at:
                if not waits:
                    os.kill(os.getpid(), signal.SIGKILL)
                os.write(writing, b"now")

        os.close(reading)
        asyncio.run(live(folder, seed, number, tick))
        os._exit(0)
    os.close(writing)
    if os.read(reading, 3) and waits:  # ends with the child as well: nobody else holds the pipe
        time.sleep(waits)
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise RuntimeError(f"life {number} failed")
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def lives(seed: int, kills: int) -> Iterator[tuple[int, float]]:
    """When each life is to be killed: at which tick, and how many seconds after it."""
    chance = random.Random(seed + 1)
    for number in range(kills):
        yield chance.randint(1, LAST_TICK), chance.uniform(0.0001, 0.004) if number % 2 else 0.0


async def remembered(store: Store, seed: int) -> dict[str, object]:
    """Everything that the store knows of the conversation, but for how it came about."""
    comments = conversation(seed)
    people = sorted({(comment.community, comment.author) for comment in comments})
    records = {comment.id: await store.decision(comment.id) for comment in comments}
    return {
        "known": sum([await store.known(comment.id) for comment in comments]),
        "records": {id_: str(record) for id_, record in records.items() if record},
        "cases": {id_: str(await store.case_of(id_)) for id_ in records},
        "standings": [str(await store.standing(*who, mode=MODES[who[0]])) for who in people],
        "counts": {
            community: str(
                await store.counts(
                    CommunityId(community), since=NOON, until=NOON + timedelta(hours=1)
                )
            )
            for community in MODES
        },
        "errands_left": await store.errands_left(),
    }


async def look(folder: Path, seed: int) -> dict[str, object]:
    """What is in the store, and what took effect on the platform."""
    platform = Platform(folder / "platform.db", lambda: None)
    async with open_store(f"sqlite:///{folder / 'store.db'}", keys=KeyRing([KEY])) as store:
        async with store.database.reading() as connection:
            errands = await connection.execute(sa.select(ERRANDS.c.id, ERRANDS.c.state))
            states = {row.id: str(row.state) for row in errands}
        return {
            "store": await remembered(store, seed),
            "errands": states,
            "effects": platform.effects(),
            "attempts": platform.attempts(),
            "unread": len(platform.unread(conversation(seed))),
        }


def main(folder: Path, seed: int, kills: int) -> None:
    """Live and die ``kills`` times, then live to the end, and print what is there then."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    killed = 0
    for number, (kill_at, waits) in enumerate(lives(seed, kills)):
        killed += one_life(folder, seed, number, kill_at, waits=waits)
    left = len(Platform(folder / "platform.db", lambda: None).unread(conversation(seed)))
    finished = not one_life(folder, seed, kills, None, waits=0.0)
    found = asyncio.run(look(folder, seed))
    sys.stdout.write(json.dumps({"killed": killed, "left": left, "finished": finished, **found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
