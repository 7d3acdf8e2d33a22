"""The bot of the benchmark ``discord_load``: what `kindness run` runs, with a stopwatch."""

import asyncio
import json
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]

from bot.core.comment import Comment
from bot.discord_bot.client import Door
from bot.discord_bot.parts import Parts
from bot.discord_bot.running import serve
from bot.service.pipeline import Handled, Pipeline
from bot.settings import read_settings
from tests.discord_bot.house import QuickDoor

TICK = 0.005


class Stopwatch:
    """When each decision was on record; how long the loop stood still; how large the process is."""

    def __init__(self) -> None:
        """Nothing has been seen yet."""
        self.recorded: dict[str, float] = {}
        self.blocks: list[tuple[float, float, float]] = []
        self.memory: list[tuple[float, int]] = []

    async def look(self, stop: asyncio.Event) -> None:
        """Every few milliseconds. A block has its length by the clock and by the processor: the
        loop's thread may have had to wait for a core that something else used.
        """
        process, next_memory = psutil.Process(), 0.0
        while not stop.is_set():
            wall, worked = time.perf_counter(), time.thread_time()
            await asyncio.sleep(TICK)
            late = time.perf_counter() - wall - TICK
            if late > 0.01:
                self.blocks.append((time.time(), late, time.thread_time() - worked))
            if time.time() >= next_memory:
                next_memory = time.time() + 1
                self.memory.append((time.time(), process.memory_info().rss))

    def write(self, path: Path) -> None:
        """As JSON."""
        path.write_text(json.dumps({**vars(self), "threads": threading.active_count()}), "utf-8")


class TimedPipeline:
    """The pipeline, with the moment at which each comment was on record."""

    def __init__(self, pipeline: Pipeline, watch: Stopwatch) -> None:
        """Everything goes to ``pipeline``."""
        self._pipeline = pipeline
        self._watch = watch

    async def handle(self, comment: Comment, *, again: bool = False) -> Handled:
        """Judge and record; then look at the clock."""
        handled = await self._pipeline.handle(comment, again=again)
        self._watch.recorded[comment.id.split(":")[2]] = time.time()
        return handled


async def main() -> None:
    """Run until SIGTERM, then write down what was measured."""
    watch, stop = Stopwatch(), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)

    def make(parts: Parts) -> Door:
        intake: Any = parts.intake
        intake._pipeline = TimedPipeline(parts.app.pipeline, watch)
        return QuickDoor(parts, guild_ready_timeout=0.05)

    async with asyncio.TaskGroup() as group:
        group.create_task(watch.look(stop))
        settings = read_settings(os.environ)
        await serve(settings, os.environ["DISCORD_TOKEN"], stop, make=make)
    watch.write(Path(os.environ["LOAD_OUTPUT"]))


if __name__ == "__main__":
    asyncio.run(main())
