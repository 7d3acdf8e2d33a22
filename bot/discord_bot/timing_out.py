"""A time-out: whether who clicked may give it, giving it, ending it, and telling the moderators
what became of it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import discord
import structlog

from bot.core.case import Case, Step, upheld_in
from bot.core.errand import Errand, ErrandState
from bot.core.errands import Proposal, step_of
from bot.core.errors import BadInputError, GiveUpError, SettledError, TryLaterError, WaitError
from bot.core.penalties import Given, given_in, given_upto
from bot.core.timeouts import seconds_of
from bot.discord_bot.asked_for import may_give
from bot.discord_bot.ids import number_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.refusals import Refusal

log = structlog.get_logger()

SOON: Final = timedelta(minutes=10)
"""A time-out that could not be given by then is not given any more: nobody expects it then."""

AWAY: Final = 300.0
"""Seconds after which it is looked whether somebody who has left is back. We are not told of it."""

UNKNOWN_MEMBER: Final = "10007"
"""What Discord says of somebody who is not on the server."""

SAME: Final = timedelta(seconds=2)
"""Discord may round the end of a time-out; no two that people give end so close together."""


async def may_time_out(interaction: Interaction, user: int) -> None:
    """Return if who clicked may time this person out here themselves, at this moment, and we may.

    Raises `BadInputError` for who may not, and what `outside` raises if Discord cannot be asked.
    """
    guild, by = time_out_rights(interaction)
    if await has_left(parts_of(interaction), guild, user):
        return  # who has left has no role here that could stand above anybody
    member = await _member(parts_of(interaction), guild, user)
    if member.id == guild.owner_id or not (by.id == guild.owner_id or _above(by, member)):
        raise BadInputError("discord-timeout-stands-above")
    if member.guild_permissions.administrator or not _above(guild.me, member):
        raise BadInputError("discord-timeout-bot-below")


def time_out_rights(interaction: Interaction) -> tuple[discord.Guild, discord.Member]:
    """The server and who clicked, if they and we may time anybody out there. Asks nobody.

    Raises `BadInputError` where they or we may not.
    """
    guild, by = interaction.guild, interaction.user
    if guild is None or not isinstance(by, discord.Member):
        raise BadInputError("discord-no-server")
    if not interaction.permissions.moderate_members:
        raise BadInputError("discord-timeout-not-allowed")
    if not guild.me.guild_permissions.moderate_members:
        raise BadInputError("discord-timeout-bot-may-not")
    return guild, by


async def has_left(parts: Parts, guild: discord.Guild, user: int) -> bool:
    """Whether somebody is not on the server now. Raises what `outside` raises."""
    try:
        await _member(parts, guild, user)
    except GiveUpError as error:
        if _is_away(error):
            return True
        raise
    return False


def _above(one: discord.Member, other: discord.Member) -> bool:
    return one.top_role > other.top_role


async def _member(parts: Parts, guild: discord.Guild, user: int) -> discord.Member:
    """Somebody as they are now; roles that are remembered may be old."""
    with outside(parts.refusals, Refusal(guild.id, user, "member")):
        return await guild.fetch_member(user)


async def time_out(parts: Parts, posting: Posting, errand: Errand, proposal: Proposal) -> None:
    """Give a time-out that a moderator has confirmed, counted from their click.

    The moderators' channel is told what became of it. Raises `TryLaterError` as long as it may
    still succeed, and `SettledError`: the moderators know then that it is for them to do. Who has
    left gets it when they come back while it lasts: nobody escapes it by leaving.
    """
    asked = when_asked(errand, await parts.app.store.case_of(errand.comment))
    until = asked.at + timedelta(seconds=seconds_of(proposal))
    try:
        await _give(parts, posting.guild(), errand, asked, until)
    except GiveUpError as error:
        if _is_away(error) and parts.app.clock.now() < until:
            await tell_desk(parts, posting, errand, "discord-timeout-away", until)
            raise WaitError("discord-member-away", retry_after=AWAY) from error
        await tell_desk(parts, posting, errand, "discord-timeout-failed", until)
        raise SettledError(error.code, **error.facts) from error
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
        await tell_desk(parts, posting, errand, "discord-timeout-failed", until)
        raise SettledError(error.code, **error.facts) from error
    await tell_desk(parts, posting, errand, "discord-timeout-given", until)


def _is_away(error: GiveUpError | TryLaterError) -> bool:
    """Whether it is about somebody who is not on the server now, and may come back."""
    return error.facts.get("number") == UNKNOWN_MEMBER


async def _give(
    parts: Parts, guild: discord.Guild, errand: Errand, asked: Step, until: datetime
) -> None:
    user = number_of(errand.author)
    reason = parts.wording.say(errand.locale, "discord-timeout-reason")
    with outside(parts.refusals, Refusal(guild.id, user, "timeout")):
        member = await guild.fetch_member(user)
        if ends_at(member, [until]):
            return  # an earlier life has given it and could not say so
        back = member.joined_at is not None and member.joined_at > asked.at
        if parts.app.clock.now() >= (until if back else min(until, asked.at + SOON)):
            raise SettledError("discord-timeout-late")
        await may_give(parts, guild, asked.by, member)
        await member.timeout(until, reason=reason)


def ends_at(member: discord.Member, ends: list[datetime]) -> bool:
    """Whether somebody is timed out until one of these moments: then it was us."""
    until = member.timed_out_until
    return until is not None and any(abs(until - end) <= SAME for end in ends)


def when_asked(errand: Errand, case: Case | None) -> Step:
    """The step in which a moderator confirmed it.

    Raises `SettledError` once that was taken back.
    """
    if case is None or not upheld_in(case):
        raise SettledError("case-unknown", case=f"case:{errand.comment}")
    asked = given_in(case, errand.id)
    if asked is None:
        raise SettledError("discord-timeout-taken-back")
    return asked


async def given_before(parts: Parts, errand: Errand) -> list[Given]:
    """The time-outs that could have been given up to the step of an errand, oldest first."""
    case = await parts.app.store.case_of(errand.comment)
    record = await parts.app.store.decision(errand.comment)
    step = step_of(errand.id)
    if case is None or record is None or step is None:
        return []
    return given_upto(case, record.decision, upto=step, lasts=seconds_of)


async def lift(parts: Parts, posting: Posting, errand: Errand) -> None:
    """End the time-out that a case had given; one that a person gave otherwise stays.

    Raises as `time_out` does.
    """
    given = await given_before(parts, errand)
    end = max((one.end for one in given), default=None)
    if end is None or end <= parts.app.clock.now():
        return
    try:
        found = await _lift(parts, posting.guild(), errand, [one.end for one in given])
    except (GiveUpError, TryLaterError) as error:
        if _is_away(error):
            # Discord keeps a time-out for who comes back, and ends none of who is not there.
            raise WaitError("discord-member-away", retry_after=AWAY) from error
        if error.code not in {"discord-not-allowed", "discord-refused"}:
            raise
        await tell_desk(parts, posting, errand, "discord-timeout-not-lifted", end)
        raise SettledError(error.code, **error.facts) from error
    # None: it has ended already, perhaps by an earlier try that could not say so.
    last = await confirmed_last(parts, given)
    if found or (found is None and last is not None and last[0] is ErrandState.DONE):
        await tell_desk(parts, posting, errand, "discord-timeout-lifted", end)


async def _lift(
    parts: Parts, guild: discord.Guild, errand: Errand, ends: list[datetime]
) -> bool | None:
    """Whether somebody was timed out by us and is not any more; None if they were not at all."""
    user = number_of(errand.author)
    reason = parts.wording.say(errand.locale, "discord-timeout-lift-reason")
    with outside(parts.refusals, Refusal(guild.id, user, "timeout")):
        member = await guild.fetch_member(user)
        if not member.is_timed_out():
            return None
        if not ends_at(member, ends):
            return False
        await member.timeout(None, reason=reason)
    return True


async def confirmed_last(
    parts: Parts, given: Sequence[Given]
) -> tuple[ErrandState, datetime] | None:
    """What became of the time-out that was confirmed last, and when it ends; None if none was."""
    last = max((one.step for one in given), default=None)
    for one in given:
        if one.step == last and (state := await parts.app.store.errand_state(one.errand)):
            return state, one.end
    return None


async def tell_desk(
    parts: Parts, posting: Posting, errand: Errand, what: str, until: datetime
) -> None:
    """Say in the moderators' channel what became of it.

    Raises `TryLaterError` while that may still arrive before the time-out is over; where we may not
    write nothing is waited for.
    """
    desk = await parts.app.store.memo(errand.community, DESK)
    if desk is None:
        log.warning("timeout_outcome_not_told", errand=errand.id, why="discord-no-desk")
        return
    text = parts.wording.say(
        errand.locale,
        what,
        who=f"<@{number_of(errand.author)}>",
        at=f"<t:{int(until.timestamp())}:f>",
    )
    refusal = Refusal(number_of(errand.community), int(desk), "desk")
    try:
        await posting.send(int(desk), Outgoing(text, key=f"/{what}"), refusal)
    except (GiveUpError, TryLaterError) as error:
        passes = isinstance(error, TryLaterError) and error.code != "discord-not-allowed"
        if passes and parts.app.clock.now() < until:
            raise
        log.warning("timeout_outcome_not_told", errand=errand.id, why=error.code)
