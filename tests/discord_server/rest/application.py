"""Who the bot is, where the gateway is, users and direct messages."""

from tests.discord_server.errors import ApiError, cannot_message
from tests.discord_server.router import Call, Reply, route


@route("GET /users/@me")
def me(call: Call) -> Reply:
    """The bot's own account."""
    extra = {"verified": True, "mfa_enabled": True, "locale": "en-US", "email": None, "flags": 0}
    return call.bot.payload() | extra


@route("GET /users/@me/guilds")
def my_guilds(call: Call) -> Reply:
    """Guilds the bot is in."""
    mine = [g for g in call.world.guilds.values() if call.bot.id in g.members]
    return [
        {"id": g.id, "name": g.name, "icon": None, "owner": False, "features": []} for g in mine
    ]


@route("GET /oauth2/applications/@me")
def application(call: Call) -> Reply:
    """The application behind the token."""
    known = call.world.application
    return {
        "id": known.id,
        "name": known.name,
        "icon": None,
        "description": "",
        "bot_public": False,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "owner": call.world.operator.payload(),
        "flags": 0,
        "team": None,
        "interactions_endpoint_url": None,
    }


@route("GET /applications/@me")
def application_too(call: Call) -> Reply:
    """The same under its newer name."""
    return application(call)


@route("GET /gateway")
def gateway(call: Call) -> Reply:
    """Where to connect."""
    return {"url": call.world.gateway_address}


@route("GET /gateway/bot")
def gateway_for_bots(call: Call) -> Reply:
    """Where to connect, with how many shards and how often."""
    start = {
        "total": 1000,
        "remaining": 1000 - call.world.session_starts,
        "reset_after": 0,
        "max_concurrency": 1,
    }
    return {
        "url": call.world.gateway_address,
        "shards": call.world.recommended_shards,
        "session_start_limit": start,
    }


@route("GET /users/{user}")
def user(call: Call) -> Reply:
    """Any account."""
    return call.world.user(call.at["user"]).payload()


@route("POST /users/@me/channels")
def open_dm(call: Call) -> Reply:
    """Open a direct message, which says nothing yet about being heard."""
    world, other = call.world, call.world.user(call.body["recipient_id"])
    if other is call.bot:
        raise cannot_message()
    known = any(c.is_dm and other in c.recipients for c in world.channels.values())
    if not known:
        limit = world.limits.new_dms
        if limit is not None and world.dms_opened >= limit:
            raise ApiError(
                403, 40003, "You are opening direct messages too fast, please try again later."
            )
        world.dms_opened += 1
    return world.dm(call.bot, other).payload()
