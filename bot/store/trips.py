"""Whole transactions on SQLite in one trip to a thread.

A trip costs about as much as a statement, and a thread that is woken may take the processor from
the event loop. So what runs for every comment of a busy server is written as an ordinary function
over an ordinary connection, and all of it is one trip.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final, TypeVar

import sqlalchemy as sa

T = TypeVar("T")

NAME: Final = "kindness-store"
"""How the names of the threads begin."""


class Trips:
    """One thread for what only reads and one for what writes, each with a connection of its own."""

    def __init__(self, engine: sa.Engine, writer: sa.Engine) -> None:
        """Both are of the same database; ``writer`` begins as a writer does."""
        self._engines = {False: engine, True: writer}
        self._threads = {
            writes: ThreadPoolExecutor(1, f"{NAME}-{'writes' if writes else 'reads'}")
            for writes in self._engines
        }

    async def go(self, work: Callable[[sa.Connection], T], *, writes: bool) -> T:
        """What ``work`` gives, which runs in a transaction; raises as SQLAlchemy does.

        A transaction that has begun comes to its end also if nobody waits for it any more.
        """
        engine = self._engines[writes]

        def trip() -> T:
            with engine.begin() as connection:
                return work(connection)

        loop = asyncio.get_running_loop()
        return await to_its_end(loop.run_in_executor(self._threads[writes], trip))

    def close(self) -> None:
        """Wait for what is under way, and close the connections."""
        for thread in self._threads.values():
            thread.shutdown()
        self._engines[False].dispose()


async def to_its_end(work: Awaitable[T]) -> T:
    """What some work gives, which comes to its end however often we are told to stop."""
    # Its owner is here: it is waited for, whatever happens.
    under_way = asyncio.ensure_future(work)  # noqa: TID251
    try:
        return await asyncio.shield(under_way)
    except asyncio.CancelledError:
        while not under_way.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([under_way])
        under_way.exception()  # nobody else looks at it
        raise
