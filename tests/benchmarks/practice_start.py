"""How long the practice room takes from the start of its process to its first page.

`python -m tests.benchmarks.practice_start`: starts `kindness demo` on a free port several times,
asks for the page until it is there, and tells the seconds and the processor's seconds of each try.
The first try reads everything from the disk and is told apart.
"""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

TRIES = 5
WANTED = 3.0
LONGEST = 300.0


def main() -> None:
    """Tell each try, and the middle one of all but the first."""
    found = [once() for _ in range(TRIES)]
    for number, (wall, work) in enumerate(found, 1):
        print(f"try {number}: {wall:.2f} s until the first page, {work:.2f} s of work by then")
    walls = sorted(wall for wall, _ in found[1:])
    middle = walls[len(walls) // 2]
    load = os.getloadavg()[0]
    print(f"middle: {middle:.2f} s (wanted: {WANTED:.0f} s) on {os.cpu_count()} cores", end="")
    print(f", which had a load of {load:.1f}")


def once() -> tuple[float, float]:
    """Seconds until the first page, and seconds of work of the processor until then."""
    port = _free_port()
    began = time.monotonic()
    command = [str(Path(sys.executable).with_name("kindness")), "demo", "--no-browser"]
    room = subprocess.Popen(
        [*command, "--no-check", "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        while not _answers(port):
            if room.poll() is not None or time.monotonic() - began > LONGEST:
                raise SystemExit("the practice room did not start")
            time.sleep(0.01)
        wall, used = time.monotonic() - began, psutil.Process(room.pid).cpu_times()
    finally:
        room.send_signal(signal.SIGINT)
        room.wait()
    return wall, used.user + used.system


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    try:
        connection.request("GET", "/practice/")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
