"""Webhooks: making them, speaking through them; the same paths serve interactions."""

import secrets

from tests.discord_server import drafts, messages, payloads, webhooks
from tests.discord_server.errors import ApiError, unknown
from tests.discord_server.kinds import AuditAction
from tests.discord_server.permissions import Permission, need, need_in_guild
from tests.discord_server.rest import interactions
from tests.discord_server.router import Call, Reply, route


def _is_interaction(call: Call) -> bool:
    return call.at["webhook"] == call.world.application.id


@route("POST /channels/{channel}/webhooks")
def create(call: Call) -> Reply:
    """Make a webhook."""
    channel = call.channel
    need(call.bot, channel, Permission.MANAGE_WEBHOOKS)
    webhooks.check_name("name", call.body.get("name"))
    here = [w for w in call.world.webhooks.values() if w["channel_id"] == channel.id]
    if len(here) >= call.world.limits.webhooks_per_channel:
        raise ApiError(400, 30007, "Maximum number of webhooks reached (15)")
    made = {
        "id": call.world.clock.snowflake(),
        "type": 1,
        "channel_id": channel.id,
        "guild_id": channel.guild.id if channel.guild else None,
        "name": call.body["name"],
        "avatar": None,
        "token": secrets.token_urlsafe(51),
        "application_id": call.world.application.id,
        "user": call.bot.payload(),
    }
    call.world.webhooks[made["id"]] = made
    if channel.guild:
        channel.guild.log(call.bot, AuditAction.WEBHOOK_CREATE, made["id"], call.reason)
        told = {"guild_id": channel.guild.id, "channel_id": channel.id}
        call.world.emit("WEBHOOKS_UPDATE", told, channel=channel)
    return made


@route("GET /channels/{channel}/webhooks")
def of_channel(call: Call) -> Reply:
    """The webhooks of a channel."""
    need(call.bot, call.channel, Permission.MANAGE_WEBHOOKS)
    return [w for w in call.world.webhooks.values() if w["channel_id"] == call.channel.id]


@route("GET /guilds/{guild}/webhooks")
def of_guild(call: Call) -> Reply:
    """The webhooks of a guild."""
    need_in_guild(call.bot, call.guild, Permission.MANAGE_WEBHOOKS)
    return [w for w in call.world.webhooks.values() if w["guild_id"] == call.guild.id]


@route("GET /webhooks/{webhook}")
def one(call: Call) -> Reply:
    """One webhook."""
    return webhooks.find(call.world, call.at["webhook"])


@route("GET /webhooks/{webhook}/{token}")
def one_by_token(call: Call) -> Reply:
    """One webhook, for whoever has its token."""
    return webhooks.find(call.world, call.at["webhook"], call.at["token"])


@route("PATCH /webhooks/{webhook}")
def rename(call: Call) -> Reply:
    """Change name or channel."""
    known = webhooks.find(call.world, call.at["webhook"])
    need(call.bot, call.world.channel(known["channel_id"]), Permission.MANAGE_WEBHOOKS)
    if "name" in call.body:
        webhooks.check_name("name", call.body["name"])
        known["name"] = call.body["name"]
    if "channel_id" in call.body:
        known["channel_id"] = str(call.body["channel_id"])
    return known


@route("DELETE /webhooks/{webhook}")
def delete(call: Call) -> Reply:
    """Remove a webhook."""
    known = webhooks.find(call.world, call.at["webhook"])
    channel = call.world.channel(known["channel_id"])
    need(call.bot, channel, Permission.MANAGE_WEBHOOKS)
    del call.world.webhooks[known["id"]]
    if channel.guild:
        channel.guild.log(call.bot, AuditAction.WEBHOOK_DELETE, known["id"], call.reason)
    return None


@route("DELETE /webhooks/{webhook}/{token}")
def delete_by_token(call: Call) -> Reply:
    """Remove a webhook with its token."""
    known = webhooks.find(call.world, call.at["webhook"], call.at["token"])
    del call.world.webhooks[known["id"]]
    return None


@route("POST /webhooks/{webhook}/{token}")
def execute(call: Call) -> Reply:
    """Speak through a webhook, or follow up on an interaction."""
    if _is_interaction(call):
        return interactions.follow_up(call)
    known = webhooks.find(call.world, call.at["webhook"], call.at["token"])
    draft = drafts.read(call.body, call.files)
    said = webhooks.execute(call.world, known, call.body, draft, call.query.get("thread_id"))
    return payloads.message(said) if call.query.get("wait") in {"1", "true"} else None


ONE_MESSAGE = "/webhooks/{webhook}/{token}/messages/{message}"


@route(f"GET {ONE_MESSAGE}")
def get_message(call: Call) -> Reply:
    """A message of the webhook or of the interaction."""
    if _is_interaction(call):
        return interactions.get(call)
    return payloads.message(webhooks.find_message(call.world, call.at))


@route(f"PATCH {ONE_MESSAGE}")
def edit_message(call: Call) -> Reply:
    """Change a message of the webhook or of the interaction."""
    if _is_interaction(call):
        return interactions.edit(call)
    said = webhooks.find_message(call.world, call.at)
    messages.change(call.world, said, drafts.read(call.body, call.files))
    return payloads.message(said)


@route(f"DELETE {ONE_MESSAGE}")
def delete_message(call: Call) -> Reply:
    """Take a message of the webhook or of the interaction away."""
    if _is_interaction(call):
        return interactions.delete(call)
    said = webhooks.find_message(call.world, call.at)
    if said.webhook_id is None:
        raise unknown("message")
    messages.remove(call.world, said)
    return None
