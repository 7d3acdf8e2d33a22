"""Reading back: one message, a stretch of them, pins."""

from tests.discord_server import messages, payloads
from tests.discord_server.channels import Channel
from tests.discord_server.clock import iso
from tests.discord_server.errors import ApiError
from tests.discord_server.kinds import JSON, AuditAction
from tests.discord_server.model import Message
from tests.discord_server.permissions import Permission, can, need
from tests.discord_server.router import Call, Reply, route


def _told(call: Call, said: Message) -> JSON:
    told = payloads.message(said, viewer=call.bot)
    intents = call.world.application.privileged
    return payloads.without_content(told, said, call.bot, intents)


@route("GET /channels/{channel}/messages/{message}")
def one(call: Call) -> Reply:
    """One message."""
    need(call.bot, call.channel, Permission.READ_MESSAGE_HISTORY)
    return _told(call, messages.find(call.channel, call.at["message"]))


@route("GET /channels/{channel}/messages")
def stretch(call: Call) -> Reply:
    """Up to 100 messages, newest first; none without the right to read back."""
    channel, limit = call.channel, call.number("limit", 50)
    need(call.bot, channel)
    if not 1 <= limit <= 100:
        raise ApiError(400, 50035, "Invalid Form Body")
    if not can(call.bot, channel, Permission.READ_MESSAGE_HISTORY):
        return []
    public = [said for said in channel.messages.values() if said.only_for is None]
    return [_told(call, said) for said in _chosen(call, public, limit)]


def _chosen(call: Call, public: list[Message], limit: int) -> list[Message]:
    if after := call.query.get("after"):
        later = [said for said in public if int(said.id) > int(after)]
        return later[:limit][::-1]
    if around := call.query.get("around"):
        near = sorted(public, key=lambda said: abs(int(said.id) - int(around)))[:limit]
        return sorted(near, key=lambda said: -int(said.id))
    if before := call.query.get("before"):
        public = [said for said in public if int(said.id) < int(before)]
    return public[::-1][:limit]


def _pinned(channel: Channel) -> list[Message]:
    return [said for said in channel.messages.values() if said.pinned]


@route("GET /channels/{channel}/messages/pins")
def pins(call: Call) -> Reply:
    """Pinned messages."""
    need(call.bot, call.channel, Permission.READ_MESSAGE_HISTORY)
    items = [
        {"pinned_at": iso(said.created_at), "message": _told(call, said)}
        for said in reversed(_pinned(call.channel))
    ]
    return {"items": items, "has_more": False}


@route("PUT /channels/{channel}/messages/pins/{message}")
def pin(call: Call) -> Reply:
    """Pin a message: needs the right of that name, not the one to manage messages."""
    need(call.bot, call.channel, Permission.PIN_MESSAGES)
    said = messages.find(call.channel, call.at["message"])
    if len(_pinned(call.channel)) >= call.world.limits.pins:
        raise ApiError(400, 30003, "Maximum number of pins reached (250)")
    _set_pinned(call, said, pinned=True)
    return None


@route("DELETE /channels/{channel}/messages/pins/{message}")
def unpin(call: Call) -> Reply:
    """Take a pin away."""
    need(call.bot, call.channel, Permission.PIN_MESSAGES)
    _set_pinned(call, messages.find(call.channel, call.at["message"]), pinned=False)
    return None


def _set_pinned(call: Call, said: Message, *, pinned: bool) -> None:
    said.pinned = pinned
    messages.tell_of_edit(call.world, said)
    if said.guild:
        action = AuditAction.PIN if pinned else AuditAction.UNPIN
        options = {"channel_id": said.channel.id, "message_id": said.id}
        said.guild.log(call.bot, action, said.author.id, call.reason, options=options)
