"""A running door beside a test that is not asynchronous itself, as many tools are not."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.http_api.served import Options, Served, served_with


@contextmanager
def beside(options: Options) -> Iterator[Served]:
    """A door in a thread and a loop of its own, for as long as the block takes.

    Its ``api`` may be looked at; what is asynchronous about it belongs to the other thread.
    """
    ready, doors = threading.Event(), list[Served]()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def run() -> None:
        async with served_with(options) as door:
            doors.append(door)
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
