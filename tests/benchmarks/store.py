"""How many comments a second the Store records: ``python -m tests.benchmarks.store [seconds]``.

Ordinary comments leave a digest and a count; acted ones a decision, a strike, two errands and a
new version of their author's standing. "At once" is sixteen callers, as the pipeline has.
PostgreSQL is measured where the tests find it (``KINDNESS_TEST_POSTGRES``), and left out if there
is none. The rate is by the clock on the wall: run it on a machine that does nothing else. The
processor's time per comment is that of this process alone, without PostgreSQL's.
"""

import asyncio
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from bot.core.actions import Action
from bot.core.comment import AuthorId
from bot.service.ports import Recorded
from bot.store import KeyRing, SqlStore, open_store
from tests.store.making import STRIKE, comment, put
from tests.store.postgres import NoPostgresError, own_database

CALLERS = 16


async def measure(
    store: SqlStore, kind: str, actions: tuple[Action, ...], *, callers: int, seconds: float
) -> tuple[float, float]:
    """Comments recorded per second, and milliseconds of processor time for each."""
    numbers = itertools.count()
    end = time.perf_counter() + seconds
    started, worked = time.perf_counter(), time.process_time()

    async def call() -> None:
        while time.perf_counter() < end:
            number = next(numbers)
            author = AuthorId(f"{kind}-{callers}-{number}")
            about = comment(f"{kind}-{callers}-{number}", author=author)
            assert await put(store, about, actions, standing=0) is Recorded.NEW

    async with asyncio.TaskGroup() as tasks:
        for _ in range(callers):
            tasks.create_task(call())
    count = next(numbers)
    spent = time.process_time() - worked
    return count / (time.perf_counter() - started), 1000 * spent / count


async def report(name: str, url: str, seconds: float) -> None:
    async with open_store(url, keys=KeyRing([KeyRing.new_key()])) as store:
        kinds: dict[str, tuple[Action, ...]] = {"ordinary": (), "acted": STRIKE}
        for kind, actions in kinds.items():
            await measure(store, f"{kind}-first", actions, callers=1, seconds=seconds / 10)
            for callers in (1, CALLERS):
                rate, cost = await measure(store, kind, actions, callers=callers, seconds=seconds)
                how = "one by one" if callers == 1 else "at once"
                speed = f"{rate:8,.0f} comments/s  {cost:6.2f} ms of processor time each"
                print(f"{name:<10}  {kind:<8}  {how:<10}  {speed}")


def places(stack: ExitStack) -> Iterator[tuple[str, Callable[[], str]]]:
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    yield "SQLite", lambda: f"sqlite:///{Path(folder) / 'kindness.db'}"
    yield "PostgreSQL", lambda: stack.enter_context(own_database())


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    with ExitStack() as stack:
        for name, found in places(stack):
            try:
                url = found()
            except NoPostgresError as error:
                print(f"{name:<10}  not measured: {error}")
                continue
            asyncio.run(report(name, url, seconds))


if __name__ == "__main__":
    main()
