"""Speaking through a webhook: under any name, with no rights asked for."""

from collections.abc import Mapping

from tests.discord_server import messages, threading
from tests.discord_server.drafts import Draft
from tests.discord_server.errors import ApiError, check_length, invalid_form, unknown
from tests.discord_server.kinds import JSON, ChannelKind
from tests.discord_server.messages import Source
from tests.discord_server.model import Message, User
from tests.discord_server.world import World

FORBIDDEN = ("clyde", "discord")


def check_name(path: str, name: str | None) -> None:
    """Raise 50035 for a name that Discord refuses."""
    check_length(path, name, 1, 80)
    for word in FORBIDDEN:
        if word in (name or "").lower():
            told = f'Username cannot contain "{word}"'
            raise invalid_form(path, "USERNAME_INVALID_CONTAINS", told)


def find(world: World, id_: str, token: str | None = None) -> JSON:
    """The webhook of an id; raises 10015, and 50027 for a wrong token."""
    known = world.webhooks.get(id_)
    if known is None:
        raise unknown("webhook")
    if token is not None and token != known["token"]:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return known


def execute(world: World, known: JSON, body: JSON, draft: Draft, thread_id: str | None) -> Message:
    """Say something through it, in its channel or one of its threads."""
    if body.get("username") is not None:
        check_name("username", body["username"])
    place = world.channel(known["channel_id"])
    name = body.get("username") or known["name"]
    face = User(known["id"], name, bot=True)
    if thread_id is not None:
        thread = world.channel(thread_id)
        if thread.parent is not place:
            raise unknown("channel")
        place = thread
    elif place.kind is ChannelKind.FORUM:
        if not body.get("thread_name"):
            told = "Webhooks posted to forum channels must have a thread_name or thread_id"
            raise ApiError(400, 220001, told)
        place = threading.post(world, place, face, {"name": body["thread_name"]})
    source = Source(webhook_id=known["id"], application_id=known["application_id"])
    # Webhooks know no replies and no stickers.
    draft.reference, draft.sticker_ids = None, []
    return messages.send(world, face, place, draft, source=source)


def find_message(world: World, at: Mapping[str, str]) -> Message:
    """A message that a webhook said; raises 10008."""
    known = find(world, at["webhook"], at["token"])
    for channel in world.channels.values():
        said = channel.messages.get(at["message"])
        if said is not None and said.webhook_id == known["id"]:
            return said
    raise unknown("message")
