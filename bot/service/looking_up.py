"""Finding out what became of a post that was begun, so that it is never made twice."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.core.errors import GiveUpError, TryLaterError, WaitError
from bot.core.schedule import LOOK_BACK, Occasion
from bot.service.campaign_ports import Post, Poster

EACH: Final = timedelta(seconds=30)
"""The longest that one post may take, and one look for it."""


async def found_among(
    poster: Poster, may_stand: Sequence[Post], one: Occasion, *, now: datetime
) -> tuple[str | None, str | None]:
    """The message of a post, if it was made in one of these forms, and why nobody will ever know,
    if so.

    Raises `TryLaterError` while it may still be found: until `LOOK_BACK` after its time, or until
    its time is over where we have no right to look.
    """
    try:
        found = [await _look(poster, post) for post in may_stand]
    except GiveUpError as error:
        return None, error.code
    except TryLaterError as error:
        # A platform that is away may come back and show it; a missing right ends the wait.
        wait = timedelta() if isinstance(error, WaitError) else LOOK_BACK
        if now <= one.closes + wait:
            raise
        return None, error.code
    return next((each for each in found if each is not None), None), None


async def _look(poster: Poster, post: Post) -> str | None:
    """A look that takes too long is one that failed: else its claim would stay for ever."""
    try:
        async with asyncio.timeout(EACH.total_seconds()):
            return await poster.find(post)
    except TimeoutError as error:
        raise TryLaterError("campaign-find-timeout") from error
