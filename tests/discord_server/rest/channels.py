"""Channels and their overwrites."""

from tests.discord_server import shapes, threading
from tests.discord_server.errors import ApiError, check_length
from tests.discord_server.kinds import AuditAction, ChannelKind
from tests.discord_server.model import Overwrite
from tests.discord_server.permissions import Permission, in_channel, need, need_in_guild
from tests.discord_server.router import Call, Reply, route


@route("GET /channels/{channel}")
def one(call: Call) -> Reply:
    """One channel."""
    need(call.bot, call.channel)
    if call.channel.is_thread:
        return shapes.thread(call.channel, call.bot)
    return call.channel.payload()


@route("GET /guilds/{guild}/channels")
def of_guild(call: Call) -> Reply:
    """Channels; since November 2026 without those that the bot may not view."""
    guild = call.guild
    need_in_guild(call.bot, guild)
    told = shapes.channels(call.world, guild)
    seen = shapes.visible(call.world, guild)
    if call.world.obfuscates_channels:
        told = [one for one in told if seen[one["id"]]]
    return told


@route("POST /guilds/{guild}/channels")
def create(call: Call) -> Reply:
    """Make a channel."""
    need_in_guild(call.bot, call.guild, Permission.MANAGE_CHANNELS)
    check_length("name", call.body.get("name"), 1, 100)
    kind = ChannelKind(call.body.get("type") or 0)
    parent = call.body.get("parent_id")
    category = call.world.channel(parent) if parent else None
    made = call.guild.add_channel(call.body["name"], kind, category=category)
    made.topic = call.body.get("topic")
    for one in call.body.get("permission_overwrites") or []:
        made.set_overwrite(_overwrite(str(one["id"]), one))
    call.guild.log(call.bot, AuditAction.CHANNEL_CREATE, made.id, call.reason)
    return made.payload()


@route("PATCH /channels/{channel}")
def change(call: Call) -> Reply:
    """Change a channel or a thread."""
    channel, body = call.channel, call.body
    if channel.is_thread:
        told = threading.change(call.world, call.bot, channel, body)
        if channel.guild:
            channel.guild.log(call.bot, AuditAction.THREAD_UPDATE, channel.id, call.reason)
        return told
    need(call.bot, channel, Permission.MANAGE_CHANNELS)
    if "name" in body:
        check_length("name", body["name"], 1, 100)
        channel.name = body["name"]
    channel.topic = body.get("topic", channel.topic)
    channel.nsfw = body.get("nsfw", channel.nsfw)
    channel.slowmode = body.get("rate_limit_per_user", channel.slowmode)
    if "permission_overwrites" in body:
        listed = body["permission_overwrites"] or []
        channel.overwrites = {str(o["id"]): _overwrite(str(o["id"]), o) for o in listed}
    call.world.emit("CHANNEL_UPDATE", channel.payload(), channel=channel)
    if channel.guild:
        channel.guild.log(call.bot, AuditAction.CHANNEL_UPDATE, channel.id, call.reason)
    return channel.payload()


@route("DELETE /channels/{channel}")
def delete(call: Call) -> Reply:
    """Delete a channel or a thread."""
    channel = call.channel
    if channel.guild is None:
        return channel.payload()
    right = Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS
    need(call.bot, channel, right)
    told = channel.payload()
    channel.guild.remove_channel(channel)
    action = AuditAction.THREAD_DELETE if channel.is_thread else AuditAction.CHANNEL_DELETE
    channel.guild.log(call.bot, action, channel.id, call.reason)
    return told


def _overwrite(id_: str, body: dict[str, object]) -> Overwrite:
    allow = Permission(int(str(body.get("allow") or 0)))
    deny = Permission(int(str(body.get("deny") or 0)))
    return Overwrite(id_, int(str(body.get("type") or 0)), allow, deny)


@route("PUT /channels/{channel}/permissions/{target}")
def overwrite(call: Call) -> Reply:
    """Set what one role or member may do here; nobody grants what they do not have."""
    channel = call.channel
    need(call.bot, channel, Permission.MANAGE_ROLES)
    wanted = _overwrite(call.at["target"], call.body)
    if (wanted.allow | wanted.deny) & ~in_channel(call.bot, channel):
        raise ApiError(403, 50013, "Missing Permissions")
    channel.set_overwrite(wanted)
    if channel.guild:
        options = {"id": wanted.id, "type": str(wanted.type)}
        channel.guild.log(
            call.bot, AuditAction.OVERWRITE_UPDATE, channel.id, call.reason, options=options
        )
    return None


@route("DELETE /channels/{channel}/permissions/{target}")
def remove_overwrite(call: Call) -> Reply:
    """Remove an overwrite."""
    channel = call.channel
    need(call.bot, channel, Permission.MANAGE_ROLES)
    if channel.overwrites.pop(call.at["target"], None) is None:
        raise ApiError(404, 10009, "Unknown Overwrite")
    call.world.emit("CHANNEL_UPDATE", channel.payload(), channel=channel)
    return None
