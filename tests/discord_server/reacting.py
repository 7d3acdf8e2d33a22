"""Reactions by anybody."""

from tests.discord_server.errors import ApiError, missing_permissions
from tests.discord_server.kinds import JSON
from tests.discord_server.model import Message, User
from tests.discord_server.payloads import emoji
from tests.discord_server.permissions import Permission, need
from tests.discord_server.world import World


def add(world: World, user: User, said: Message, text: str) -> None:
    """React; a second time changes nothing. Raises `ApiError`."""
    new = text not in said.reactions
    needed = [Permission.READ_MESSAGE_HISTORY] + ([Permission.ADD_REACTIONS] if new else [])
    need(user, said.channel, *needed)
    member = said.guild.members.get(user.id) if said.guild else None
    if member is not None and member.is_timed_out():
        raise missing_permissions()
    if new and len(said.reactions) >= world.limits.reaction_kinds:
        raise ApiError(400, 30010, "Maximum number of reactions reached (20)")
    if user.id in said.author.blocked:
        raise ApiError(403, 90001, "Reaction was blocked")
    users = said.reactions.setdefault(text, [])
    if user not in users:
        users.append(user)
        world.emit("MESSAGE_REACTION_ADD", _told(user, said, text, added=True), message=said)


def remove(world: World, user: User, said: Message, text: str) -> None:
    """Take a reaction away."""
    need(user, said.channel)
    users = said.reactions.get(text, [])
    if user not in users:
        raise ApiError(404, 10014, "Unknown Emoji")
    users.remove(user)
    if not users:
        del said.reactions[text]
    world.emit("MESSAGE_REACTION_REMOVE", _told(user, said, text, added=False), message=said)


def _told(user: User, said: Message, text: str, *, added: bool) -> JSON:
    told: JSON = {
        "user_id": user.id,
        "channel_id": said.channel.id,
        "message_id": said.id,
        "emoji": emoji(text),
        "burst": False,
        "type": 0,
    }
    if said.guild is not None:
        told["guild_id"] = said.guild.id
        if added and user.id in said.guild.members:
            told["member"] = said.guild.members[user.id].payload()
    return told
