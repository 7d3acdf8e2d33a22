"""Saying, changing and deleting messages."""

from tests.discord_server import drafts, messages, payloads
from tests.discord_server.permissions import Permission, need
from tests.discord_server.router import Call, Reply, route


@route("POST /channels/{channel}/messages")
def create(call: Call) -> Reply:
    """Say something."""
    draft = drafts.read(call.body, call.files)
    said = messages.send(call.world, call.bot, call.channel, draft)
    return payloads.message(said, viewer=call.bot)


@route("PATCH /channels/{channel}/messages/{message}")
def edit(call: Call) -> Reply:
    """Change a message of one's own."""
    said = messages.find(call.channel, call.at["message"])
    draft = drafts.read(call.body, call.files)
    return payloads.message(messages.edit(call.world, call.bot, said, draft), viewer=call.bot)


@route("DELETE /channels/{channel}/messages/{message}")
def delete(call: Call) -> Reply:
    """Take a message down."""
    need(call.bot, call.channel)
    said = messages.find(call.channel, call.at["message"])
    messages.delete(call.world, call.bot, said, reason=call.reason)
    return None


@route("POST /channels/{channel}/messages/bulk-delete")
def bulk_delete(call: Call) -> Reply:
    """Take many messages down."""
    ids = [str(id_) for id_ in call.body["messages"]]
    messages.bulk_delete(call.world, call.bot, call.channel, ids, reason=call.reason)
    return None


@route("POST /channels/{channel}/typing")
def typing(call: Call) -> Reply:
    """Show that something is being written."""
    need(call.bot, call.channel)
    return None


@route("POST /channels/{channel}/messages/{message}/crosspost")
def crosspost(call: Call) -> Reply:
    """Publish an announcement to those who follow the channel."""
    said = messages.find(call.channel, call.at["message"])
    own = said.author is call.bot
    need(call.bot, call.channel, Permission.SEND_MESSAGES if own else Permission.MANAGE_MESSAGES)
    return payloads.message(said, viewer=call.bot)


@route("POST /channels/{channel}/polls/{message}/expire")
def end_poll(call: Call) -> Reply:
    """End a poll of one's own."""
    said = messages.find(call.channel, call.at["message"])
    messages.end_poll(call.world, call.bot, said)
    return payloads.message(said, viewer=call.bot)
