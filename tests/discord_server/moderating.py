"""Time-outs, kicks, bans and roles, by the bot or by a moderator."""

from tests.discord_server.clock import from_iso, iso
from tests.discord_server.errors import (
    ApiError,
    check_length,
    invalid_form,
    missing_permissions,
    unknown,
)
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON, AuditAction
from tests.discord_server.messages import remove
from tests.discord_server.model import Membership, Role, User
from tests.discord_server.permissions import Permission, in_guild, need_above, need_in_guild

LONGEST_TIMEOUT = 28 * 86400.0
A_MINUTE = 60.0


def change_member(actor: User, member: Membership, body: JSON, reason: str | None) -> None:
    """Nick, roles and time-out, each with its right; raises `ApiError`."""
    guild, changes = member.guild, []
    if "communication_disabled_until" in body:
        changes.append(_time_out(actor, member, body["communication_disabled_until"]))
    if "nick" in body:
        changes.append(_rename(actor, member, body["nick"]))
    if "roles" in body:
        _set_roles(actor, member, [str(id_) for id_ in body["roles"] or []], reason)
    for key, value in body.items():
        if key in {"mute", "deaf", "channel_id"} and value is not None:
            raise ApiError(400, 40032, "Target user is not connected to voice.")
    guild.member_changed(member)
    if changes:
        action = AuditAction.MEMBER_UPDATE
        guild.log(actor, action, member.user.id, reason, changes=changes)


def _time_out(actor: User, member: Membership, until: str | None) -> JSON:
    guild = member.guild
    need_in_guild(actor, guild, Permission.MODERATE_MEMBERS)
    need_above(actor, guild, member.user)
    if in_guild(member.user, guild) & Permission.ADMINISTRATOR and until is not None:
        raise missing_permissions()
    old, member.timeout_until = member.timeout_until, None
    if until is not None:
        at = from_iso(until)
        if at > guild.clock.now() + LONGEST_TIMEOUT + A_MINUTE:
            told = "Timeout cannot be longer than 28 days"
            raise invalid_form("communication_disabled_until", "DATE_TIME_TYPE_MAX", told)
        member.timeout_until = at
    change: JSON = {"key": "communication_disabled_until"}
    change |= {"old_value": iso(old)} if old else {}
    return change | ({"new_value": until} if until else {})


def _rename(actor: User, member: Membership, nick: str | None) -> JSON:
    own = actor is member.user
    need_in_guild(
        actor,
        member.guild,
        Permission.CHANGE_NICKNAME if own else Permission.MANAGE_NICKNAMES,
    )
    if not own:
        need_above(actor, member.guild, member.user)
    check_length("nick", nick, 0, 32)
    old, member.nick = member.nick, nick or None
    return {"key": "nick", "old_value": old, "new_value": nick}


def _set_roles(actor: User, member: Membership, ids: list[str], reason: str | None) -> None:
    before = set(member.role_ids)
    for id_ in before ^ set(ids):
        _may_give(actor, member.guild, id_)
    member.role_ids = ids
    _log_roles(actor, member, before, reason)


def _may_give(actor: User, guild: Guild, role_id: str) -> Role:
    role = guild.roles.get(role_id)
    if role is None:
        raise unknown("role")
    need_in_guild(actor, guild, Permission.MANAGE_ROLES)
    height = guild.members[actor.id].height()
    if actor.id != guild.owner_id and (role.managed or role.position >= height):
        raise missing_permissions()
    return role


def give_role(
    actor: User, member: Membership, role_id: str, reason: str | None, *, give: bool
) -> None:
    """Give or take one role; raises `ApiError`."""
    _may_give(actor, member.guild, role_id)
    before = set(member.role_ids)
    if give and role_id not in before:
        member.role_ids.append(role_id)
    elif not give and role_id in before:
        member.role_ids.remove(role_id)
    member.guild.member_changed(member)
    _log_roles(actor, member, before, reason)


def _log_roles(actor: User, member: Membership, before: set[str], reason: str | None) -> None:
    roles, now = member.guild.roles, set(member.role_ids)
    changes: list[JSON] = [
        {"key": key, "new_value": [{"id": id_, "name": roles[id_].name} for id_ in ids]}
        for key, ids in (("$add", now - before), ("$remove", before - now))
        if ids
    ]
    if changes:
        action = AuditAction.MEMBER_ROLES
        member.guild.log(actor, action, member.user.id, reason, changes=changes)


def kick(actor: User, guild: Guild, target: User, reason: str | None) -> None:
    """Send a member away; raises `ApiError`."""
    need_in_guild(actor, guild, Permission.KICK_MEMBERS)
    guild.member(target.id)
    need_above(actor, guild, target)
    guild.leave(target)
    guild.log(actor, AuditAction.KICK, target.id, reason)


def ban(
    actor: User, guild: Guild, target: User, reason: str | None, *, delete_seconds: int = 0
) -> None:
    """Ban somebody, member or not, and delete what they said lately; raises `ApiError`."""
    need_in_guild(actor, guild, Permission.BAN_MEMBERS)
    need_above(actor, guild, target)
    if target.id == guild.owner_id:
        raise missing_permissions()
    guild.bans[target.id] = reason
    since = guild.clock.now() - delete_seconds
    for channel in guild.channels.values():
        for said in list(channel.messages.values()):
            if said.author is target and said.created_at > since:
                remove(guild.world, said)
    guild.leave(target)
    told = {"guild_id": guild.id, "user": target.payload()}
    guild.world.emit("GUILD_BAN_ADD", told, guild=guild)
    guild.log(actor, AuditAction.BAN, target.id, reason)


def unban(actor: User, guild: Guild, target: User, reason: str | None) -> None:
    """Lift a ban; raises `ApiError`."""
    need_in_guild(actor, guild, Permission.BAN_MEMBERS)
    if target.id not in guild.bans:
        raise unknown("ban")
    del guild.bans[target.id]
    told = {"guild_id": guild.id, "user": target.payload()}
    guild.world.emit("GUILD_BAN_REMOVE", told, guild=guild)
    guild.log(actor, AuditAction.UNBAN, target.id, reason)
