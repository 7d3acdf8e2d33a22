"""Payloads as Discord sends them, and what discord.py makes of them."""

from typing import Any

import discord

GUILD = 100
CHANNEL = 200
THREAD = 210
BOT = 900
ANN = 301
WHEN = "2026-03-02T12:00:00.000000+00:00"

Payload = dict[str, Any]


def user(number: int = ANN, *, bot: bool = False) -> Payload:
    return {
        "id": str(number), "username": f"user{number}", "discriminator": "0", "avatar": None,
        "global_name": None, "bot": bot,
    }  # fmt: skip


def message(content: str = "hello", **others: object) -> Payload:
    """A message in the channel; ``others`` are further fields of its payload."""
    return {
        "id": "4001", "channel_id": str(CHANNEL), "guild_id": str(GUILD), "type": 0,
        "content": content, "author": user(), "timestamp": WHEN, "edited_timestamp": None,
        "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": [],
        "attachments": [], "embeds": [], "pinned": False, "flags": 0, "components": [],
        "member": {"roles": [], "flags": 0, "joined_at": WHEN, "deaf": False, "mute": False},
        **others,
    }  # fmt: skip


def attachment(name: str, **others: object) -> Payload:
    return {
        "id": "5001", "filename": name, "size": 10, "url": "https://cdn.invalid/x",
        "proxy_url": "https://cdn.invalid/x", **others,
    }  # fmt: skip


def forward(content: str, **others: object) -> Payload:
    """The inside of a forwarded message."""
    inside = {
        "type": 0, "content": content, "embeds": [], "attachments": [], "timestamp": WHEN,
        "edited_timestamp": None, "flags": 0, "mentions": [], "mention_roles": [], **others,
    }  # fmt: skip
    reference = {"type": 1, "message_id": "1", "channel_id": "2", "guild_id": "3"}
    return {"message_snapshots": [{"message": inside}], "message_reference": reference}


def through_own_app(*, owners: Payload, number: int = ANN) -> Payload:
    """What makes a message one that an app sent for somebody."""
    return {
        "author": user(777, bot=True),
        "application_id": "777",
        "interaction_metadata": {
            "id": "6001", "type": 2, "user": user(number),
            "authorizing_integration_owners": owners,
        },
    }  # fmt: skip


def channel(number: int = CHANNEL, kind: int = 0, **others: object) -> Payload:
    return {
        "id": str(number), "type": kind, "name": f"channel-{number}", "position": 0,
        "permission_overwrites": [], "nsfw": False, "parent_id": None, **others,
    }  # fmt: skip


def thread(name: str = "a thread") -> Payload:
    return {
        "id": str(THREAD), "guild_id": str(GUILD), "parent_id": str(CHANNEL), "type": 11,
        "owner_id": str(ANN), "name": name, "message_count": 0, "member_count": 1,
        "rate_limit_per_user": 0,
        "thread_metadata": {
            "archived": False, "auto_archive_duration": 1440, "archive_timestamp": WHEN,
            "create_timestamp": WHEN,
        },
    }  # fmt: skip


def guild(**others: object) -> Payload:
    return {
        "id": str(GUILD), "name": "school", "owner_id": "1", "preferred_locale": "it",
        "roles": [{"id": str(GUILD), "name": "@everyone", "permissions": "0", "position": 0,
                   "color": 0, "hoist": False, "managed": False, "mentionable": False}],
        "channels": [channel(), channel(201, 2, bitrate=64000, user_limit=0)],
        "members": [], "threads": [thread()], "emojis": [], "stickers": [], "features": [],
        "voice_states": [], "presences": [], "member_count": 1, "verification_level": 0,
        "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
        "nsfw_level": 0, "premium_tier": 0, "afk_timeout": 0, "system_channel_flags": 0,
        **others,
    }  # fmt: skip


class Parsed:
    """A client that is not connected: it only parses."""

    def __init__(self) -> None:
        self.client = discord.Client(intents=discord.Intents.all(), max_messages=None)
        state = self.client._connection
        self.guild = discord.Guild(data=guild(), state=state)  # type: ignore[arg-type]
        state._add_guild(self.guild)
        self.state = state

    def message(self, payload: Payload) -> discord.Message:
        place = self.guild.get_channel_or_thread(int(payload["channel_id"]))
        where: Any = place if "guild_id" in payload else self.direct()
        return discord.Message(state=self.state, channel=where, data=payload)  # type: ignore[arg-type]

    def direct(self) -> discord.DMChannel:
        data: Any = {"id": 1, "type": 1, "recipients": []}
        me: Any = discord.Object(BOT)
        return discord.DMChannel(me=me, state=self.state, data=data)
