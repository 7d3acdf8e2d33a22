"""Whether who asked for something may have it done, looked at when it is done.

A card is used on Discord, which says with each click what its user may do there. On the web nobody
can look at roles and channels, so it is looked at here; and whoever lost a right since has lost it.
"""

import discord

from bot.core.case import Case
from bot.core.errand import Errand
from bot.core.errands import step_of
from bot.core.errors import GiveUpError, SettledError
from bot.discord_bot.ids import DOOR, number_of, ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal


async def may_give(parts: Parts, guild: discord.Guild, by: str, member: discord.Member) -> None:
    """Return if who asked for it may time somebody out themselves.

    Raises `SettledError` (``discord-timeout-not-allowed``, ``discord-timeout-stands-above``), and
    what `outside` raises if Discord cannot be asked.
    """
    asker = await _asker(parts, guild, by, "discord-timeout-not-allowed")
    if asker is None or asker.id == guild.owner_id:
        return
    if not asker.guild_permissions.moderate_members:
        raise SettledError("discord-timeout-not-allowed")
    if member.id == guild.owner_id or not asker.top_role > member.top_role:
        raise SettledError("discord-timeout-stands-above")


async def may_remove(parts: Parts, guild: discord.Guild, errand: Errand, case: Case | None) -> None:
    """Return if who had something taken down may do so themselves where it stands.

    Raises `SettledError` (``discord-remove-not-allowed``), and as `may_give` does.
    """
    step, ref = step_of(errand.id), ref_of(errand.comment)
    place = guild.get_channel_or_thread(ref.channel)
    if case is None or step is None or step >= case.version or place is None:
        return
    asker = await _asker(parts, guild, case.steps[step].by, "discord-remove-not-allowed")
    if asker is None:
        return
    may = place.permissions_for(asker)
    if not (may.manage_threads if ref.message is None else may.manage_messages):
        raise SettledError("discord-remove-not-allowed")


async def _asker(parts: Parts, guild: discord.Guild, by: str, code: str) -> discord.Member | None:
    """Who asked, as they are now; None for who sits at the machine, and has no roles here.

    Raises `SettledError` with that code for who is not on the server any more.
    """
    if not by.startswith(f"{DOOR}:"):
        return None
    number = number_of(by)
    try:
        with outside(parts.refusals, Refusal(guild.id, number, "member")):
            return await guild.fetch_member(number)
    except GiveUpError as error:
        raise SettledError(code) from error


async def is_program(client: discord.Client, parts: Parts, user: int) -> bool:
    """Whether a program or a webhook wrote something, to which no text can be given back."""
    known = client.get_user(user)
    if known is not None:
        return known.bot
    try:
        with outside(parts.refusals, Refusal(0, user, "member")):
            return (await client.fetch_user(user)).bot
    except GiveUpError:
        return True  # Discord knows no such person: a webhook
