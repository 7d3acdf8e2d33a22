"""Run a program with discord.py pointed at a stand-in that runs in another process.

``python -m tests.discord_server.pointed http://127.0.0.1:8910 -m bot run`` runs ``python -m bot
run``; with a path instead of ``-m`` it runs that file.
"""

import runpy
import sys

from tests.discord_server.pointing import discord_py_at


def main() -> None:
    """Read the address, take it out of the arguments, run the rest."""
    address = sys.argv[1].rstrip("/")
    rest = sys.argv[2:]
    gateway = address.replace("http://", "ws://", 1) + "/gateway/"
    with discord_py_at(f"{address}/api/v10", gateway):
        if rest[0] == "-m":
            sys.argv = rest[1:]
            runpy.run_module(rest[1], run_name="__main__", alter_sys=True)
        else:
            sys.argv = rest
            runpy.run_path(rest[0], run_name="__main__")


if __name__ == "__main__":
    main()
