"""Who may do what: bits, overwrites of channels, and who stands above whom."""

from enum import IntFlag
from typing import TYPE_CHECKING

from tests.discord_server.errors import missing_access, missing_permissions

if TYPE_CHECKING:
    from tests.discord_server.channels import Channel
    from tests.discord_server.guilds import Guild
    from tests.discord_server.model import User


class Permission(IntFlag):
    """Every bit that the stand-in knows by name."""

    CREATE_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    STREAM = 1 << 9
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CONNECT = 1 << 20
    SPEAK = 1 << 21
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    USE_EXTERNAL_STICKERS = 1 << 37
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    CREATE_EVENTS = 1 << 44
    SEND_VOICE_MESSAGES = 1 << 46
    SEND_POLLS = 1 << 49
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51
    BYPASS_SLOWMODE = 1 << 52


P = Permission
NOTHING = Permission(0)
EVERYTHING = Permission((1 << 53) - 1)
ORDINARY = (
    P.CREATE_INVITE | P.ADD_REACTIONS | P.STREAM | P.VIEW_CHANNEL | P.SEND_MESSAGES
    | P.EMBED_LINKS | P.ATTACH_FILES | P.READ_MESSAGE_HISTORY | P.USE_EXTERNAL_EMOJIS | P.CONNECT
    | P.SPEAK | P.CHANGE_NICKNAME | P.USE_APPLICATION_COMMANDS | P.CREATE_PUBLIC_THREADS
    | P.CREATE_PRIVATE_THREADS | P.USE_EXTERNAL_STICKERS | P.SEND_MESSAGES_IN_THREADS
    | P.SEND_VOICE_MESSAGES | P.SEND_POLLS | P.USE_EXTERNAL_APPS
)  # fmt: skip
"""What @everyone may do in a new server."""

TIMED_OUT = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
IN_A_DM = (
    ORDINARY | P.ADD_REACTIONS | P.PIN_MESSAGES | P.MENTION_EVERYONE
) & ~P.CREATE_PUBLIC_THREADS
NEEDS_SEND = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS


def in_guild(user: "User", guild: "Guild") -> Permission:
    """Rights before any channel's overwrites; none for somebody who is not there."""
    member = guild.members.get(user.id)
    if member is None:
        return Permission(0)
    if guild.owner_id == user.id:
        return EVERYTHING
    mine = guild.everyone.permissions
    for role in member.all_roles():
        mine |= role.permissions
    if mine & P.ADMINISTRATOR:
        return EVERYTHING
    return mine & TIMED_OUT if member.is_timed_out() else mine


def in_channel(user: "User", channel: "Channel") -> Permission:
    """Rights in a channel, a thread (its parent's) or a direct message."""
    guild = channel.guild
    if guild is None:
        return IN_A_DM if user in channel.recipients else Permission(0)
    place = channel.parent if channel.is_thread and channel.parent else channel
    base = in_guild(user, guild)
    if base & P.ADMINISTRATOR or user.id not in guild.members:
        return base
    mine = _with_overwrites(base, user, place)
    if not mine & P.VIEW_CHANNEL:
        return Permission(0)
    if channel.is_private_thread and not mine & P.MANAGE_THREADS and user not in channel.joined:
        return Permission(0)
    speaks = P.SEND_MESSAGES_IN_THREADS if channel.is_thread else P.SEND_MESSAGES
    if not mine & speaks:
        mine &= ~NEEDS_SEND
    return mine & TIMED_OUT if guild.members[user.id].is_timed_out() else mine


def _with_overwrites(base: Permission, user: "User", channel: "Channel") -> Permission:
    guild = channel.guild
    if guild is None:
        return base
    if everyone := channel.overwrites.get(guild.id):
        base = base & ~everyone.deny | everyone.allow
    deny = allow = Permission(0)
    for role in guild.members[user.id].all_roles():
        if overwrite := channel.overwrites.get(role.id):
            deny |= overwrite.deny
            allow |= overwrite.allow
    base = base & ~deny | allow
    if own := channel.overwrites.get(user.id):
        base = base & ~own.deny | own.allow
    return base


def can(user: "User", channel: "Channel", *needed: Permission) -> bool:
    """Whether the user sees the channel and has every bit."""
    mine = in_channel(user, channel)
    return bool(mine & P.VIEW_CHANNEL) and all(bit & mine for bit in needed)


def need(user: "User", channel: "Channel", *needed: Permission) -> None:
    """Raise 50001 when the channel is hidden from the user, 50013 when a bit is missing."""
    mine = in_channel(user, channel)
    if not mine & P.VIEW_CHANNEL:
        raise missing_access()
    if not all(bit & mine for bit in needed):
        raise missing_permissions()


def need_in_guild(user: "User", guild: "Guild", *needed: Permission) -> None:
    """Raise 50001 when the user is not in the guild, 50013 when a bit is missing."""
    if user.id not in guild.members:
        raise missing_access()
    mine = in_guild(user, guild)
    if not all(bit & mine for bit in needed):
        raise missing_permissions()


def need_above(user: "User", guild: "Guild", target: "User") -> None:
    """Raise 50013 unless the user's highest role is above the target's highest role."""
    if user.id == guild.owner_id or target.id not in guild.members:
        return
    mine, theirs = guild.members[user.id], guild.members[target.id]
    if target.id == guild.owner_id or mine.height() <= theirs.height():
        raise missing_permissions()
