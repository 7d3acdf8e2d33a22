"""How a command that runs on is told to stop."""

import asyncio
import contextlib
import signal


def stop_signal() -> asyncio.Event:
    """Is set when this process is asked to end. Call it inside the running event loop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # on Windows Ctrl+C ends it at once
            loop.add_signal_handler(each, stop.set)
    return stop
