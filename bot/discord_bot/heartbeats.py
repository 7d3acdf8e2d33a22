"""discord.py beats the heart of a connection in a thread, and forgets that thread when a connection
breaks while its client is being closed.
"""

import asyncio
import threading
from typing import Final

from discord.gateway import KeepAliveHandler

PATIENCE: Final = 2.0
"""Seconds that a beat which is on its way may take."""


async def end_heartbeats() -> None:
    """End every such thread. Call it once the only client of this process is closed."""
    left = [each for each in threading.enumerate() if isinstance(each, KeepAliveHandler)]
    for thread in left:
        thread.stop()
    for thread in left:
        await asyncio.to_thread(thread.join, PATIENCE)
