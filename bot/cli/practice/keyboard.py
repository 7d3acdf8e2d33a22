"""Keys of a terminal, one at a time, and a line that they write. Only POSIX terminals."""

import asyncio
import codecs
import os
import sys
import termios
import tty
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

ENTER: Final = frozenset("\r\n")
BACKSPACE: Final = frozenset("\x7f\b")
CLEAR, WORD, END, ESCAPE = "\x15", "\x17", "\x04", "\x1b"
WAITING: Final = 4096


@asynccontextmanager
async def open_keyboard() -> AsyncIterator[asyncio.Queue[str]]:
    """What is typed, character by character, not echoed; the terminal is as before afterwards.

    Keys beyond what the queue holds are dropped: somebody leans on the keyboard.
    """
    keys: asyncio.Queue[str] = asyncio.Queue(WAITING)
    loop, terminal = asyncio.get_running_loop(), sys.stdin.fileno()
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def typed() -> None:
        data = os.read(terminal, 1024)
        for key in keystrokes(decoder.decode(data)) if data else [END]:
            if not keys.full():
                keys.put_nowait(key)

    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    loop.add_reader(terminal, typed)
    try:
        yield keys
    finally:
        loop.remove_reader(terminal)
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def keystrokes(typed: str) -> list[str]:
    """Characters, without the sequences that arrow and function keys send. Escape alone stays."""
    keys: list[str] = []
    at = 0
    while at < len(typed):
        if typed[at] == ESCAPE and typed[at + 1 : at + 2] in {"[", "O"}:
            at += 2
            while at < len(typed) and not typed[at].isalpha() and typed[at] != "~":
                at += 1
        else:
            keys.append(typed[at])
        at += 1
    return keys


@dataclass
class Line:
    """A line that is being written."""

    text: str = ""

    def press(self, key: str) -> str | None:
        """Write one more key; returns the whole line when it is finished."""
        if key in ENTER:
            text, self.text = self.text, ""
            return text
        if key in BACKSPACE:
            self.text = self.text[:-1]
        elif key in {CLEAR, ESCAPE}:
            self.text = ""
        elif key == WORD:
            self.text = "".join(self.text.rstrip().rpartition(" ")[:2])
        elif key.isprintable():
            self.text += key
        return None
