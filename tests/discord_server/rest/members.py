"""Members of a guild."""

from tests.discord_server import moderating
from tests.discord_server.errors import missing_access
from tests.discord_server.kinds import Intent
from tests.discord_server.permissions import need_in_guild
from tests.discord_server.router import Call, Reply, route


@route("GET /guilds/{guild}/members")
def stretch(call: Call) -> Reply:
    """Members by id; needs the privileged intent in the portal."""
    need_in_guild(call.bot, call.guild)
    if not call.world.application.privileged & Intent.MEMBERS:
        raise missing_access()
    after = call.number("after", 0)
    members = sorted(call.guild.members.values(), key=lambda member: int(member.user.id))
    later = [member for member in members if int(member.user.id) > after]
    return [member.payload() for member in later[: call.number("limit", 1)]]


@route("GET /guilds/{guild}/members/search")
def search(call: Call) -> Reply:
    """Members whose name or nick begins so."""
    need_in_guild(call.bot, call.guild)
    start = call.query["query"]
    found = [m for m in call.guild.members.values() if (m.nick or m.user.name).startswith(start)]
    return [member.payload() for member in found[: call.number("limit", 1)]]


@route("GET /guilds/{guild}/members/{user}")
def one(call: Call) -> Reply:
    """One member."""
    need_in_guild(call.bot, call.guild)
    call.world.user(call.at["user"])
    return call.guild.member(call.at["user"]).payload()


@route("PATCH /guilds/{guild}/members/@me")
def change_me(call: Call) -> Reply:
    """The bot's own nick."""
    member = call.guild.bot_membership
    moderating.change_member(call.bot, member, call.body, call.reason)
    return member.payload()


@route("PATCH /guilds/{guild}/members/{user}")
def change(call: Call) -> Reply:
    """Nick, roles, time-out."""
    need_in_guild(call.bot, call.guild)
    member = call.guild.member(call.at["user"])
    moderating.change_member(call.bot, member, call.body, call.reason)
    return member.payload()


@route("DELETE /guilds/{guild}/members/{user}")
def kick(call: Call) -> Reply:
    """Kick."""
    moderating.kick(call.bot, call.guild, call.world.user(call.at["user"]), call.reason)
    return None


@route("PUT /guilds/{guild}/members/{user}/roles/{role}")
def give_role(call: Call) -> Reply:
    """Give a role."""
    member, role = call.guild.member(call.at["user"]), call.at["role"]
    moderating.give_role(call.bot, member, role, call.reason, give=True)
    return None


@route("DELETE /guilds/{guild}/members/{user}/roles/{role}")
def take_role(call: Call) -> Reply:
    """Take a role."""
    member, role = call.guild.member(call.at["user"]), call.at["role"]
    moderating.give_role(call.bot, member, role, call.reason, give=False)
    return None
