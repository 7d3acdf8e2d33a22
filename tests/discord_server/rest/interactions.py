"""Answers to interactions and what follows them."""

from tests.discord_server import callbacks, drafts, interactions, payloads
from tests.discord_server.messages import remove
from tests.discord_server.router import Call, Reply, route


@route("POST /interactions/{interaction}/{token}/callback")
def answer(call: Call) -> Reply:
    """The first answer."""
    begun = interactions.to_be_answered(call.world, call.at["interaction"], call.at["token"])
    told = callbacks.answer(call.world, begun, call.body, call.files)
    return told if call.query.get("with_response") in {"1", "true"} else None


def follow_up(call: Call) -> Reply:
    """One more message for an interaction."""
    begun = interactions.by_token(call.world, call.at["webhook"], call.at["token"])
    draft = drafts.read(call.body, call.files)
    return payloads.message(callbacks.follow_up(call.world, begun, draft), viewer=call.bot)


def get(call: Call) -> Reply:
    """One of the answers."""
    begun = interactions.by_token(call.world, call.at["webhook"], call.at["token"])
    return payloads.message(callbacks.find(begun, call.at["message"]), viewer=call.bot)


def edit(call: Call) -> Reply:
    """Change one of the answers."""
    begun = interactions.by_token(call.world, call.at["webhook"], call.at["token"])
    said = callbacks.find(begun, call.at["message"])
    callbacks.fill(call.world, said, drafts.read(call.body, call.files))
    return payloads.message(said, viewer=call.bot)


def delete(call: Call) -> Reply:
    """Take one of the answers away."""
    begun = interactions.by_token(call.world, call.at["webhook"], call.at["token"])
    remove(call.world, callbacks.find(begun, call.at["message"]))
    return None
