"""A door that listens, for every test of the HTTP API."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TypeAlias

import pytest

from tests.http_api.served import Options, Served, served_with
from tests.logging_kept import logged  # noqa: F401 - a fixture of every test here

Serve: TypeAlias = Callable[[Options], Awaitable[Served]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Opens a door with options; it closes after the test."""
    async with AsyncExitStack() as stack:

        async def opened(options: Options) -> Served:
            return await stack.enter_async_context(served_with(options))

        yield opened


@pytest.fixture
async def served(serve: Serve) -> Served:
    """A door as it is by default: it speaks English, and everybody on this machine may ask."""
    return await serve(Options())
