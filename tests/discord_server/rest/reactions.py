"""Reactions."""

from urllib.parse import unquote

from tests.discord_server import messages, reacting
from tests.discord_server.permissions import Permission, need
from tests.discord_server.router import Call, Reply, route

ONE = "/channels/{channel}/messages/{message}/reactions/{emoji}"


@route(f"PUT {ONE}/@me")
def add(call: Call) -> Reply:
    """React."""
    said = messages.find(call.channel, call.at["message"])
    reacting.add(call.world, call.bot, said, unquote(call.at["emoji"]))
    return None


@route(f"DELETE {ONE}/@me")
def take_back(call: Call) -> Reply:
    """Take one's own reaction back."""
    said = messages.find(call.channel, call.at["message"])
    reacting.remove(call.world, call.bot, said, unquote(call.at["emoji"]))
    return None


@route(f"DELETE {ONE}/{{user}}")
def remove(call: Call) -> Reply:
    """Remove somebody's reaction."""
    need(call.bot, call.channel, Permission.MANAGE_MESSAGES)
    said, user = messages.find(call.channel, call.at["message"]), call.world.user(call.at["user"])
    reacting.remove(call.world, user, said, unquote(call.at["emoji"]))
    return None


@route(f"GET {ONE}")
def who(call: Call) -> Reply:
    """Who reacted so."""
    said = messages.find(call.channel, call.at["message"])
    return [u.payload() for u in said.reactions.get(unquote(call.at["emoji"]), [])]


@route(f"DELETE {ONE}")
def clear_one(call: Call) -> Reply:
    """Remove every reaction of one kind."""
    need(call.bot, call.channel, Permission.MANAGE_MESSAGES)
    said, text = messages.find(call.channel, call.at["message"]), unquote(call.at["emoji"])
    for user in list(said.reactions.get(text, [])):
        reacting.remove(call.world, user, said, text)
    return None


@route("DELETE /channels/{channel}/messages/{message}/reactions")
def clear(call: Call) -> Reply:
    """Remove every reaction."""
    need(call.bot, call.channel, Permission.MANAGE_MESSAGES)
    said = messages.find(call.channel, call.at["message"])
    said.reactions.clear()
    told = {"channel_id": said.channel.id, "message_id": said.id}
    told |= {"guild_id": said.guild.id} if said.guild else {}
    call.world.emit("MESSAGE_REACTION_REMOVE_ALL", told, message=said)
    return None
