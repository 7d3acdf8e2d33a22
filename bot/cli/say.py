"""What the command line says, in the language of whoever sits at the terminal."""

import os
from functools import lru_cache

from bot.words import Fact, Words


@lru_cache(maxsize=1)
def words() -> Words:
    """The words of ``KINDNESS_LOCALE``, or else of the terminal's own locale."""
    for name in ("KINDNESS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return Words(os.environ[name])
    return Words()


def say(name: str, /, **facts: Fact) -> str:
    """The message of that name, filled in with ``facts``."""
    return words().say(name, **facts)
