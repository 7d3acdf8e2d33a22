"""Threads that compute stand behind those that answer."""

import os
import sys
import threading
from typing import Final

BEHIND: Final = 5
"""Steps of niceness. Measured over HTTP at twice of what two cores can judge (``http_load``): the
99th percentile of the answered falls from 480 to 130 ms, that of those turned away from 390 to 35,
and the rate at which comments are judged stays what it was.
"""


def step_behind() -> None:
    """Let this thread, and those that it starts, compute when nothing else wants to.

    On Linux alone, where a thread has a niceness of its own; elsewhere nothing happens. The loop
    that reads and answers needs little, but at once; a model takes all that it can get.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        niceness = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(niceness + BEHIND, 19))
