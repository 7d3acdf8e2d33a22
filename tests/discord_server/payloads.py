"""How messages look on the wire, to whoever asks."""

from tests.discord_server.clock import iso
from tests.discord_server.kinds import JSON, Intent, MessageFlag
from tests.discord_server.model import Message, User

HIDDEN_WITHOUT_CONTENT = ("embeds", "attachments", "components")


def message(said: Message, *, viewer: User | None = None) -> JSON:
    """The message object of the REST API."""
    told: JSON = {
        "id": said.id,
        "channel_id": said.channel.id,
        "author": said.author.payload(),
        "content": said.content,
        "timestamp": iso(said.created_at),
        "edited_timestamp": None if said.edited_at is None else iso(said.edited_at),
        "tts": False,
        "mention_everyone": said.mention_everyone,
        "mentions": [_mentioned(said, user) for user in said.mentions],
        "mention_roles": list(said.mention_roles),
        "attachments": [dict(one) for one in said.attachments],
        "embeds": list(said.embeds),
        "pinned": said.pinned,
        "type": int(said.kind),
        "components": list(said.components),
        "flags": int(said.flags),
        "reactions": _reactions(said, viewer),
    }
    return told | _rarer(said, viewer)


def _rarer(said: Message, viewer: User | None) -> JSON:
    told: JSON = {}
    for key, value in (
        ("nonce", said.nonce),
        ("webhook_id", said.webhook_id),
        ("application_id", said.application_id),
        ("interaction_metadata", said.interaction),
        ("message_reference", said.reference),
        ("sticker_items", said.stickers),
        ("message_snapshots", said.snapshots),
        ("poll", said.poll.payload() if said.poll else None),
        ("thread", said.thread.payload() if said.thread else None),
    ):
        if value:
            told[key] = value
    if said.reference and said.reference.get("type", 0) == 0:
        gone = said.referenced is None or said.referenced.deleted
        told["referenced_message"] = (
            None if gone or said.referenced is None else _quoted(said.referenced, viewer)
        )
    return told


def _quoted(said: Message, viewer: User | None) -> JSON:
    told = message(said, viewer=viewer)
    told.pop("referenced_message", None)
    return told


def _mentioned(said: Message, user: User) -> JSON:
    member = said.guild.members.get(user.id) if said.guild else None
    partial = {"member": member.payload(with_user=False)} if member else {}
    return user.payload() | partial


def _reactions(said: Message, viewer: User | None) -> list[JSON]:
    return [
        {
            "emoji": emoji(text),
            "count": len(users),
            "count_details": {"normal": len(users), "burst": 0},
            "me": viewer in users,
            "me_burst": False,
            "burst_colors": [],
        }
        for text, users in said.reactions.items()
    ]


def emoji(text: str) -> JSON:
    """The emoji object of ``👍`` or ``name:id``."""
    name, _, id_ = text.partition(":")
    return {"id": id_ or None, "name": name}


def message_event(said: Message) -> JSON:
    """The message object of gateway events, with guild and member."""
    told = message(said)
    if said.guild is not None:
        told["guild_id"] = said.guild.id
        member = said.guild.members.get(said.author.id)
        if member and said.webhook_id is None:
            told["member"] = member.payload(with_user=False)
    told["channel_type"] = int(said.channel.kind)
    return told


def without_content(told: JSON, said: Message, reader: User, intents: Intent) -> JSON:
    """What a bot without the message-content intent gets of a message event."""
    exempt = (
        intents & Intent.MESSAGE_CONTENT
        or said.author is reader
        or said.guild is None
        or reader in said.mentions
    )
    if exempt:
        return told
    hidden: JSON = {"content": "", **{key: [] for key in HIDDEN_WITHOUT_CONTENT}}
    told = {key: value for key, value in told.items() if key != "poll"} | hidden
    quoted = told.get("referenced_message")
    if quoted and said.referenced and said.referenced.author is not reader:
        told["referenced_message"] = quoted | hidden
    if "message_snapshots" in told:
        told["message_snapshots"] = [
            {"message": snapshot["message"] | hidden} for snapshot in told["message_snapshots"]
        ]
    return told


def is_ephemeral(said: Message) -> bool:
    """Whether only one person sees it."""
    return bool(said.flags & MessageFlag.EPHEMERAL)
