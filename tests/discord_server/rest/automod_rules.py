"""AutoMod rules."""

from tests.discord_server import automod_checking
from tests.discord_server.errors import unknown
from tests.discord_server.kinds import JSON, AuditAction
from tests.discord_server.permissions import Permission, need_in_guild
from tests.discord_server.router import Call, Reply, route

RULES = "/guilds/{guild}/auto-moderation/rules"


def _tell(call: Call, rule: JSON, what: str, action: AuditAction) -> None:
    needs = Permission.MANAGE_GUILD
    call.world.emit(f"AUTO_MODERATION_RULE_{what}", rule, guild=call.guild, needs=needs)
    call.guild.log(call.bot, action, rule["id"], call.reason)


def _one(call: Call) -> JSON:
    need_in_guild(call.bot, call.guild, Permission.MANAGE_GUILD)
    if rule := call.guild.rules.get(call.at["rule"]):
        return rule
    raise unknown("automod rule")


@route(f"GET {RULES}")
def all_of_them(call: Call) -> Reply:
    """Every rule."""
    need_in_guild(call.bot, call.guild, Permission.MANAGE_GUILD)
    return list(call.guild.rules.values())


@route(f"GET {RULES}/{{rule}}")
def one(call: Call) -> Reply:
    """One rule."""
    return _one(call)


@route(f"POST {RULES}")
def create(call: Call) -> Reply:
    """Make a rule."""
    need_in_guild(call.bot, call.guild, Permission.MANAGE_GUILD)
    rule = automod_checking.made(call.world, call.guild, call.bot, call.body)
    call.guild.rules[rule["id"]] = rule
    _tell(call, rule, "CREATE", AuditAction.AUTOMOD_CREATE)
    return rule


@route(f"PATCH {RULES}/{{rule}}")
def change(call: Call) -> Reply:
    """Change a rule."""
    rule = _one(call)
    changed = automod_checking.checked(call.world, call.guild, rule | call.body)
    rule.update(changed)
    _tell(call, rule, "UPDATE", AuditAction.AUTOMOD_UPDATE)
    return rule


@route(f"DELETE {RULES}/{{rule}}")
def delete(call: Call) -> Reply:
    """Remove a rule."""
    rule = call.guild.rules.pop(_one(call)["id"])
    _tell(call, rule, "DELETE", AuditAction.AUTOMOD_DELETE)
    return None
