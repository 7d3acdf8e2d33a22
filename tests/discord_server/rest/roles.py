"""Roles."""

from tests.discord_server.errors import missing_permissions, unknown
from tests.discord_server.kinds import AuditAction
from tests.discord_server.model import Role
from tests.discord_server.permissions import Permission, in_guild, need_in_guild
from tests.discord_server.router import Call, Reply, route


@route("GET /guilds/{guild}/roles")
def all_of_them(call: Call) -> Reply:
    """Every role."""
    need_in_guild(call.bot, call.guild)
    return [role.payload() for role in call.guild.roles.values()]


@route("GET /guilds/{guild}/roles/member-counts")
def counts(call: Call) -> Reply:
    """How many hold each role but @everyone; no intent is asked for."""
    need_in_guild(call.bot, call.guild)
    everyone = call.guild.id
    return {
        id_: sum(id_ in member.role_ids for member in call.guild.members.values())
        for id_ in call.guild.roles
        if id_ != everyone
    }


@route("GET /guilds/{guild}/roles/{role}")
def one(call: Call) -> Reply:
    """One role."""
    need_in_guild(call.bot, call.guild)
    if role := call.guild.roles.get(call.at["role"]):
        return role.payload()
    raise unknown("role")


@route("POST /guilds/{guild}/roles")
def create(call: Call) -> Reply:
    """Make a role at the bottom; nobody grants what they do not have."""
    need_in_guild(call.bot, call.guild, Permission.MANAGE_ROLES)
    rights = Permission(int(call.body.get("permissions") or 0))
    if rights & ~in_guild(call.bot, call.guild):
        raise missing_permissions()
    name = call.body.get("name") or "new role"
    mentionable = bool(call.body.get("mentionable"))
    role = call.guild.add_role(name, rights, position=1, mentionable=mentionable)
    call.guild.log(call.bot, AuditAction.ROLE_CREATE, role.id, call.reason)
    return role.payload()


def _below_me(call: Call) -> Role:
    need_in_guild(call.bot, call.guild, Permission.MANAGE_ROLES)
    role = call.guild.roles.get(call.at["role"])
    if role is None:
        raise unknown("role")
    if role.position >= call.guild.bot_membership.height():
        raise missing_permissions()
    return role


@route("PATCH /guilds/{guild}/roles/{role}")
def change(call: Call) -> Reply:
    """Change a role below one's own."""
    role = _below_me(call)
    role.name = call.body.get("name", role.name)
    if "permissions" in call.body:
        role.permissions = Permission(int(call.body["permissions"]))
    call.guild.role_changed(role)
    call.guild.log(call.bot, AuditAction.ROLE_UPDATE, role.id, call.reason)
    return role.payload()


@route("DELETE /guilds/{guild}/roles/{role}")
def delete(call: Call) -> Reply:
    """Delete a role below one's own."""
    role = _below_me(call)
    del call.guild.roles[role.id]
    for member in call.guild.members.values():
        member.role_ids = [id_ for id_ in member.role_ids if id_ != role.id]
    told = {"guild_id": call.guild.id, "role_id": role.id}
    call.world.emit("GUILD_ROLE_DELETE", told, guild=call.guild)
    call.guild.log(call.bot, AuditAction.ROLE_DELETE, role.id, call.reason)
    return None
