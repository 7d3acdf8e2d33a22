"""A running door beside a test that is not asynchronous itself, as many tools are not."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from bot.store import KeyRing, open_store
from tests.http_api.served import Options, Served, served_with
from tests.migrated import migrated


@contextmanager
def beside(options: Options, folder: Path | None = None) -> Iterator[Served]:
    """A door in a thread and a loop of its own, for as long as the block takes. With a ``folder``
    its store is a database in it.

    Its ``api`` may be looked at; what is asynchronous about it belongs to the other thread.
    """
    ready, doors = threading.Event(), list[Served]()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def run() -> None:
        async with AsyncExitStack() as stack:
            chosen = options
            if folder is not None:
                place, keys = migrated(folder / "kindness.db"), KeyRing([KeyRing.new_key()])
                store = await stack.enter_async_context(open_store(place, keys=keys))
                chosen = replace(options, store=store)
            doors.append(await stack.enter_async_context(served_with(chosen)))
            ready.set()
            await stop.wait()

    def work() -> None:
        try:
            loop.run_until_complete(run())
        finally:
            ready.set()

    thread = threading.Thread(target=work)
    thread.start()
    ready.wait()
    try:
        [door] = doors
        yield door
    finally:
        if doors:
            loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
