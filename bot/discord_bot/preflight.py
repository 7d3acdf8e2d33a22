"""Looks before anything depends on it whether the bot may do what it is to do, and says what is
missing, where, and why it is needed.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

import discord

from bot.core.limits import Rules
from bot.discord_bot.rights import READING, TIME_OUT, Need, Where, invite, needs
from bot.discord_bot.scope import EVERYTHING, ONLY, Scope, within
from bot.discord_bot.wording import Wording

Place: TypeAlias = discord.abc.GuildChannel

NAMED: Final = 4
"""Channels or roles that are named; of more it is said how many."""

GUARDED: Final = frozenset({"manage_messages", "manage_threads", "moderate_members"})
"""Permissions that a server can tie to two-factor authentication."""

MODERATING: Final = discord.Permissions(
    administrator=True, moderate_members=True, manage_messages=True, kick_members=True,
    ban_members=True, manage_guild=True,
)  # fmt: skip
"""Who has one of these moderates."""


@dataclass(frozen=True, slots=True)
class Preflight:
    """What was found. ``missing`` names the channels (none for the whole server) per need.

    ``unseen``: channels that the bot cannot see at all, which may be meant so. ``above``: roles
    whose members the bot cannot time out. ``two_factor``: the server asks moderators, bots
    included, for two-factor authentication of their owner. ``public_desk``: everybody can open the
    moderators' channel; ``onlookers``: roles that can, and that do not moderate.
    ``sees_automod``: the bot may read the rules of AutoMod, which never looks at what a bot posts.
    """

    missing: Mapping[Need, tuple[int, ...]]
    seen: int
    unseen: int
    above: tuple[int, ...]
    two_factor: bool
    no_desk: bool
    invite: str
    public_desk: bool = False
    onlookers: tuple[int, ...] = ()
    sees_automod: bool = False

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        broken = self.missing or self.no_desk or self.public_desk
        return not broken and self.seen > 0


def look(
    guild: discord.Guild,
    rules: Rules,
    desk: int | None,
    *,
    application: int,
    scope: Scope = EVERYTHING,
) -> Preflight:
    """Compare what the rules need with what the bot may do, in each channel that is read."""
    wanted, me = needs(rules), guild.me
    places = [place for place in _places(guild) if scope.holds(within(place))]
    seen = [place for place in places if place.permissions_for(me).view_channel]
    missing: dict[Need, tuple[int, ...]] = {}
    unseen = [place.id for place in places if place not in seen]
    if scope.how == ONLY and unseen:  # somebody has said that these are to be read
        missing[READING[0]] = tuple(unseen)
    for need in wanted:
        lacking = _lacking(need, guild, seen, desk)
        if lacking is not None:
            missing[need] = lacking
    guarded = any(need.permission in GUARDED for need in wanted)
    return Preflight(
        missing=missing,
        seen=len(seen),
        unseen=0 if scope.how == ONLY else len(unseen),
        above=_above(guild) if TIME_OUT in wanted else (),
        two_factor=guarded and guild.mfa_level is discord.MFALevel.require_2fa,
        no_desk=desk is None,
        invite=invite(application, rules, guild=guild.id),
        public_desk=desk is not None and is_public(guild, desk),
        onlookers=() if desk is None else _onlookers(guild, desk),
        sees_automod=guild.me.guild_permissions.manage_guild,
    )


def is_public(guild: discord.Guild, desk: int) -> bool:
    """Whether everybody in a server can open a channel."""
    place = guild.get_channel(desk)
    return place is not None and place.permissions_for(guild.default_role).view_channel


def _onlookers(guild: discord.Guild, desk: int) -> tuple[int, ...]:
    """Roles of people that let them open a channel, and that do not moderate."""
    place = guild.get_channel(desk)
    if place is None:
        return ()
    return tuple(
        role.id
        for role in guild.roles
        if not (role.managed or role.is_default() or role.permissions.value & MODERATING.value)
        if place.permissions_for(role).view_channel
    )


def _lacking(
    need: Need, guild: discord.Guild, seen: list[Place], desk: int | None
) -> tuple[int, ...] | None:
    """The channels in which a permission is missing, none of them for the server; None if it is
    not missing.
    """
    me = guild.me
    match need.where:
        case Where.CHANNELS:
            lacking = tuple(place.id for place in seen if not _may(place, me, need))
            return lacking or None
        case Where.SERVER:
            return None if getattr(me.guild_permissions, need.permission) else ()
        case Where.DESK:
            if desk is None:
                return None
            place = guild.get_channel(desk)
            return None if place is not None and _may(place, me, need) else (desk,)
        case _ as unreachable:
            assert_never(unreachable)


def _may(place: Place, me: discord.Member, need: Need) -> bool:
    allowed: bool = getattr(place.permissions_for(me), need.permission)
    return allowed


def _places(guild: discord.Guild) -> list[Place]:
    """Where people write. Threads go with their channel."""
    return [*guild.text_channels, *guild.voice_channels, *guild.stage_channels, *guild.forums]


def _above(guild: discord.Guild) -> tuple[int, ...]:
    """Roles of people that stand as high as the bot's highest, or higher."""
    top = guild.me.top_role
    return tuple(
        role.id
        for role in guild.roles
        if role.position >= top.position and role != top and not role.managed
        if not role.is_default()
    )


def said(found: Preflight, wording: Wording, locale: str, *, room: int) -> str:
    """What was found, in as many characters as there is room for."""
    lines = list(_lines(found, wording, locale))
    kept: list[str] = []
    for number, line in enumerate(lines):
        more = wording.say(locale, "discord-preflight-more", n=len(lines) - number)
        if len("\n".join([*kept, line, more])) > room:
            return "\n".join([*kept, more])
        kept.append(line)
    return "\n".join(kept)


def _lines(found: Preflight, wording: Wording, locale: str) -> Iterator[str]:
    yield from _about_desk(found, wording, locale)
    if not found.seen:
        yield wording.say(locale, "discord-preflight-blind")
    for need, places in found.missing.items():
        yield wording.say(
            locale,
            "discord-preflight-missing",
            right=wording.say(locale, f"discord-right-{need.name}"),
            where=_where(found, places, wording, locale),
            why=wording.say(locale, f"discord-need-{need.where}-{need.name}"),
        )
    if found.missing:
        yield wording.say(locale, "discord-preflight-invite", link=found.invite)
    if found.above:
        roles = _named([f"<@&{role}>" for role in found.above], wording, locale)
        yield wording.say(locale, "discord-preflight-above", roles=roles)
    if found.two_factor:
        yield wording.say(locale, "discord-preflight-two-factor")
    if found.complete:
        yield wording.say(locale, "discord-preflight-complete")
    seen = "yes" if found.sees_automod else "no"
    yield wording.say(locale, "discord-preflight-automod", seen=seen)
    if found.unseen:
        yield wording.say(locale, "discord-preflight-unseen", n=found.unseen)


def _about_desk(found: Preflight, wording: Wording, locale: str) -> Iterator[str]:
    if found.no_desk:
        yield wording.say(locale, "discord-preflight-no-desk")
    if found.public_desk:
        yield wording.say(locale, "discord-preflight-desk-public")
    elif found.onlookers:
        roles = _named([f"<@&{role}>" for role in found.onlookers], wording, locale)
        yield wording.say(locale, "discord-preflight-desk-onlookers", roles=roles)


def _where(found: Preflight, places: tuple[int, ...], wording: Wording, locale: str) -> str:
    if not places or (len(places) == found.seen > NAMED):
        return wording.say(locale, "discord-preflight-everywhere")
    return places_named(places, wording, locale)


def places_named(channels: Collection[int], wording: Wording, locale: str) -> str:
    """Channels by name: the first few, and how many more there are."""
    return _named([f"<#{channel}>" for channel in channels], wording, locale)


def _named(names: list[str], wording: Wording, locale: str) -> str:
    """The first few, and how many more there are."""
    shown = ", ".join(names[:NAMED])
    rest = len(names) - NAMED
    return shown if rest <= 0 else wording.say(locale, "discord-and-more", shown=shown, n=rest)
