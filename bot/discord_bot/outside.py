"""What Discord and the network do wrong, as our own errors."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import aiohttp
import discord

from bot.core.errors import GiveUpError, OutsideError, SettledError, TryLaterError
from bot.discord_bot.refusals import Refusal, Refusals

UNKNOWN_MESSAGE: Final = 10008
CLOSED: Final = frozenset({50007, 50278})
"""Somebody's direct messages are closed to us, or there is no server that we share."""

TOO_FAST: Final = frozenset({40003, 20026})
"""We open direct messages too fast, or are taken for spam: a 403 that passes, and says nothing of
what we may do.
"""

MINUTES: Final = 600.0
NETWORK: Final = (aiohttp.ClientError, OSError, TimeoutError)


class DmsClosedError(SettledError):
    """Somebody cannot be written to directly."""


class TooFastError(TryLaterError):
    """We write to more people than Discord likes. Whom we wrote to before can be written to."""


@contextmanager
def outside(refusals: Refusals, refusal: Refusal) -> Iterator[None]:
    """Do something on Discord that may be refused; ``refusal`` says what and where.

    Raises `TryLaterError` (also `TooFastError`), `GiveUpError` or `DmsClosedError`. What was
    refused before is not tried. A message that is gone passes as `discord.NotFound`: that is for
    the caller to judge.
    """
    if refusals.is_closed(refusal):
        raise DmsClosedError("discord-dms-closed")
    refusals.check(refusal)
    try:
        yield
    except discord.NotFound as error:
        if error.code == UNKNOWN_MESSAGE:
            raise
        raise SettledError("discord-gone", number=str(error.code)) from error
    except discord.Forbidden as error:
        if error.code in CLOSED:
            refusals.note_closed(refusal)
            raise DmsClosedError("discord-dms-closed") from error
        if error.code in TOO_FAST:
            raise _refused(error) from error
        raise refusals.note(refusal) from error
    except (discord.HTTPException, discord.RateLimited) as error:
        raise _refused(error) from error
    except NETWORK as error:
        raise TryLaterError("discord-unreachable") from error


def _refused(error: discord.HTTPException | discord.RateLimited) -> OutsideError:
    if isinstance(error, discord.RateLimited):
        return TryLaterError("discord-slow-down", retry_after=error.retry_after)
    if error.code in TOO_FAST:
        return TooFastError("discord-slow-down", retry_after=MINUTES)
    if error.status == 429:
        return TryLaterError("discord-slow-down", retry_after=MINUTES)
    if error.status >= 500:
        return TryLaterError("discord-unwell", status=error.status)
    return GiveUpError("discord-refused", number=str(error.code))
