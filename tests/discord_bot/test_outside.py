"""What Discord and the network do wrong, and what is made of it."""

from typing import Any

import aiohttp
import discord
import pytest

from bot.core.errors import GiveUpError, OutsideError, TryLaterError
from bot.discord_bot.outside import DmsClosedError, TooFastError, outside
from bot.discord_bot.refusals import Refusal, Refusals

HERE = Refusal(1, 2, "post")


class Response:
    def __init__(self, status: int) -> None:
        self.status = status
        self.reason = "because"


def refused(kind: type[discord.HTTPException], status: int, code: int) -> discord.HTTPException:
    response: Any = Response(status)
    return kind(response, {"code": code, "message": "no"})


@pytest.mark.parametrize(
    ("error", "wanted", "code"),
    [
        (refused(discord.NotFound, 404, 10003), GiveUpError, "discord-gone"),
        (refused(discord.Forbidden, 403, 50007), DmsClosedError, "discord-dms-closed"),
        (refused(discord.Forbidden, 403, 50278), DmsClosedError, "discord-dms-closed"),
        (refused(discord.Forbidden, 403, 50013), TryLaterError, "discord-not-allowed"),
        (refused(discord.DiscordServerError, 503, 0), TryLaterError, "discord-unwell"),
        (refused(discord.HTTPException, 429, 0), TryLaterError, "discord-slow-down"),
        (refused(discord.Forbidden, 403, 40003), TooFastError, "discord-slow-down"),
        (refused(discord.Forbidden, 403, 20026), TooFastError, "discord-slow-down"),
        (refused(discord.HTTPException, 400, 50035), GiveUpError, "discord-refused"),
        (discord.RateLimited(40.0), TryLaterError, "discord-slow-down"),
        (aiohttp.ServerDisconnectedError(), TryLaterError, "discord-unreachable"),
        (ConnectionResetError(104, "reset"), TryLaterError, "discord-unreachable"),
    ],
)
def test_every_failure_is_one_to_try_again_or_one_to_give_up(
    error: Exception, wanted: type[OutsideError], code: str
) -> None:
    with pytest.raises(wanted) as seen, outside(Refusals(), HERE):
        raise error

    assert seen.value.code == code


def test_a_message_that_is_gone_is_for_the_caller_to_judge() -> None:
    with pytest.raises(discord.NotFound), outside(Refusals(), HERE):
        raise refused(discord.NotFound, 404, 10008)


def test_what_was_refused_is_not_tried_again_until_permissions_change() -> None:
    refusals, tried = Refusals(), []
    with pytest.raises(TryLaterError), outside(refusals, HERE):
        raise refused(discord.Forbidden, 403, 50001)

    with pytest.raises(TryLaterError), outside(refusals, HERE):
        tried.append(1)
    refusals.forget(99)
    with pytest.raises(TryLaterError):
        refusals.check(HERE)
    refusals.forget(1)
    with outside(refusals, HERE):
        tried.append(2)

    assert tried == [2]


def test_how_long_discord_asks_us_to_wait_is_kept() -> None:
    with pytest.raises(TryLaterError) as seen, outside(Refusals(), HERE):
        raise discord.RateLimited(40.0)

    assert seen.value.facts["retry_after"] == 40.0


def test_writing_too_fast_is_not_held_against_who_was_written_to() -> None:
    refusals, dm = Refusals(), Refusal(0, 2, "dm")
    with pytest.raises(TooFastError), outside(refusals, dm):
        raise refused(discord.Forbidden, 403, 40003)

    refusals.check(dm)


@pytest.mark.parametrize("what", ["dm", "timeout"])
def test_what_was_refused_about_one_person_is_tried_again_after_an_hour(what: str) -> None:
    seconds = [0.0]
    refusals, about = Refusals(now=lambda: seconds[0]), Refusal(0, 2, what)
    refusals.note(about)
    refusals.note(HERE)
    with pytest.raises(TryLaterError):
        refusals.check(about)

    seconds[0] = 3601.0
    refusals.check(about)

    with pytest.raises(TryLaterError):
        refusals.check(HERE)
