"""The audit log."""

from tests.discord_server.permissions import Permission, need_in_guild
from tests.discord_server.router import Call, Reply, route


@route("GET /guilds/{guild}/audit-logs")
def read(call: Call) -> Reply:
    """Entries, newest first, with the users they name."""
    guild, query = call.guild, call.query
    need_in_guild(call.bot, guild, Permission.VIEW_AUDIT_LOG)
    chosen = [
        entry
        for entry in guild.audit_log
        if query.get("user_id") in {None, entry["user_id"]}
        and query.get("action_type") in {None, str(entry["action_type"])}
        and int(entry["id"]) < int(query.get("before") or 2**64)
        and int(entry["id"]) > int(query.get("after") or 0)
    ]
    if query.get("after"):
        chosen.reverse()
    named = {entry[key] for entry in chosen for key in ("user_id", "target_id")}
    return {
        "audit_log_entries": chosen[: call.number("limit", 50)],
        "users": [user.payload() for id_, user in call.world.users.items() if id_ in named],
        "webhooks": [],
        "integrations": [],
        "threads": [],
        "application_commands": [],
        "auto_moderation_rules": list(guild.rules.values()),
        "guild_scheduled_events": [],
    }
