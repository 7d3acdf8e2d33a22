"""A guild as a whole, and its bans."""

from tests.discord_server import moderating
from tests.discord_server.errors import ApiError, unknown
from tests.discord_server.permissions import Permission, need_in_guild
from tests.discord_server.router import Call, Reply, route


@route("GET /guilds/{guild}")
def one(call: Call) -> Reply:
    """One guild."""
    need_in_guild(call.bot, call.guild)
    count = len(call.guild.members)
    counts = {"approximate_member_count": count, "approximate_presence_count": count}
    return call.guild.payload() | counts


@route("DELETE /users/@me/guilds/{guild}")
def leave(call: Call) -> Reply:
    """The bot leaves."""
    call.guild.remove_bot()
    return None


@route("GET /guilds/{guild}/bans")
def bans(call: Call) -> Reply:
    """Who is banned and why."""
    need_in_guild(call.bot, call.guild, Permission.BAN_MEMBERS)
    users = call.world.users
    return [{"reason": why, "user": users[id_].payload()} for id_, why in call.guild.bans.items()]


@route("GET /guilds/{guild}/bans/{user}")
def ban_of(call: Call) -> Reply:
    """One ban."""
    need_in_guild(call.bot, call.guild, Permission.BAN_MEMBERS)
    id_ = call.at["user"]
    if id_ not in call.guild.bans:
        raise unknown("ban")
    return {"reason": call.guild.bans[id_], "user": call.world.users[id_].payload()}


@route("PUT /guilds/{guild}/bans/{user}")
def ban(call: Call) -> Reply:
    """Ban; ``delete_message_seconds`` comes in the query from discord.py, or in the body."""
    seconds = int(
        call.query.get("delete_message_seconds") or call.body.get("delete_message_seconds") or 0
    )
    target = call.world.user(call.at["user"])
    moderating.ban(call.bot, call.guild, target, call.reason, delete_seconds=seconds)
    return None


@route("POST /guilds/{guild}/bulk-ban")
def bulk_ban(call: Call) -> Reply:
    """Ban up to 200 at once; those out of reach are named."""
    need_in_guild(call.bot, call.guild, Permission.BAN_MEMBERS, Permission.MANAGE_GUILD)
    seconds = int(call.body.get("delete_message_seconds") or 0)
    banned, failed = [], []
    for id_ in map(str, call.body["user_ids"][:200]):
        try:
            target = call.world.user(id_)
            moderating.ban(call.bot, call.guild, target, call.reason, delete_seconds=seconds)
            banned.append(id_)
        except ApiError:
            failed.append(id_)
    if not banned:
        raise ApiError(400, 500000, "Failed to ban users")
    return {"banned_users": banned, "failed_users": failed}


@route("DELETE /guilds/{guild}/bans/{user}")
def unban(call: Call) -> Reply:
    """Lift a ban."""
    moderating.unban(call.bot, call.guild, call.world.user(call.at["user"]), call.reason)
    return None
