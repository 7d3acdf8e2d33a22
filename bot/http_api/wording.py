"""What this door says to people: in the language that their browser or program asks for."""

from functools import lru_cache

from starlette.requests import Request

from bot.words import FALLBACK, Fact, Words, speaks


def locale_of(request: Request) -> str:
    """The first language of ``Accept-Language`` that we speak."""
    for one in request.headers.get("accept-language", "")[:200].split(","):
        name = one.partition(";")[0].strip()
        if name and speaks(name):
            return name
    return FALLBACK


@lru_cache(maxsize=16)
def _words(locale: str) -> Words:
    return Words(locale)


def say(locale: str, name: str, /, **facts: Fact) -> str:
    """The message of that name."""
    return _words(locale).say(name, **facts)
