"""Whether somebody may speak in a place, answer a message there, or forward one."""

from tests.discord_server import payloads
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import FORWARD, Draft
from tests.discord_server.errors import (
    ApiError,
    cannot_message,
    invalid_form,
    missing_access,
)
from tests.discord_server.kinds import JSON, ChannelKind, MessageFlag, MessageKind
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import Permission, can, need
from tests.discord_server.world import World

SILENT_PLACES = {ChannelKind.CATEGORY, ChannelKind.FORUM}
IN_A_SNAPSHOT = (
    "content", "embeds", "attachments", "timestamp", "edited_timestamp", "flags", "type",
    "mentions", "mention_roles", "sticker_items", "components",
)  # fmt: skip


def may_speak(world: World, author: User, channel: Channel, draft: Draft) -> None:
    """Raise what Discord answers to somebody who may not say this here."""
    if channel.is_dm:
        _may_write_to(world, author, channel)
        return
    if channel.kind in SILENT_PLACES:
        raise ApiError(400, 50008, "Cannot send messages in a non-text channel")
    speaks = Permission.SEND_MESSAGES
    if channel.is_thread:
        speaks = Permission.SEND_MESSAGES_IN_THREADS
    need(author, channel, speaks, *_extra_rights(author, draft))
    if channel.is_thread:
        _wake(world, author, channel)
    _slow_mode(world, author, channel)


def _extra_rights(author: User, draft: Draft) -> list[Permission]:
    needed = []
    if draft.uploads:
        voice = bool(draft.flags & MessageFlag.VOICE_MESSAGE)
        needed.append(Permission.SEND_VOICE_MESSAGES if voice else Permission.ATTACH_FILES)
    if draft.embeds and author.bot:
        needed.append(Permission.EMBED_LINKS)
    if draft.poll:
        needed.append(Permission.SEND_POLLS)
    return needed


def _may_write_to(world: World, author: User, channel: Channel) -> None:
    if author not in channel.recipients:
        raise missing_access()
    for other in channel.recipients:
        if other is author:
            continue
        if author.bot and not world.share_a_guild(author, other):
            told = "Cannot send messages to this user due to having no mutual guilds"
            raise ApiError(403, 50278, told)
        if (author.bot and not other.accepts_dms) or author.id in other.blocked:
            raise cannot_message()


def _wake(world: World, author: User, thread: Channel) -> None:
    if thread.locked and not can(author, thread, Permission.MANAGE_THREADS):
        raise ApiError(403, 160005, "Thread is locked")
    if author not in thread.joined:
        thread.joined.append(author)
    if thread.archived:
        thread.archived, thread.archived_at = False, world.clock.now()
        world.emit("THREAD_UPDATE", thread.payload(), channel=thread)


def _slow_mode(world: World, author: User, channel: Channel) -> None:
    last = channel.last_spoke.get(author.id)
    if not channel.slowmode or author.bot or last is None:
        return
    exempt = Permission.BYPASS_SLOWMODE | Permission.MANAGE_MESSAGES | Permission.MANAGE_CHANNELS
    if world.clock.now() - last < channel.slowmode and not can(author, channel, exempt):
        told = "This action cannot be performed due to slowmode rate limit."
        raise ApiError(429, 20016, told)


def referenced(
    world: World, author: User, channel: Channel, reference: JSON | None
) -> Message | None:
    """The message that is answered or forwarded, if it is there; raises `ApiError`."""
    if reference is None:
        return None
    place = channel
    if reference.get("type", 0) == FORWARD:
        place = world.channel(reference.get("channel_id") or channel.id)
        if not can(author, place, Permission.READ_MESSAGE_HISTORY):
            raise ApiError(403, 160014, "Cannot forward a message whose content you cannot read")
    elif not can(author, channel, Permission.READ_MESSAGE_HISTORY):
        told = "Cannot reply without permission to read message history"
        raise ApiError(403, 160002, told)
    found = place.messages.get(str(reference.get("message_id")))
    if found is None and reference.get("fail_if_not_exists", True):
        raise invalid_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    return found


def attach_reference(said: Message, reference: JSON, target: Message | None) -> None:
    """Make a message an answer to, or a forward of, another."""
    kind = reference.get("type", 0)
    place = target.channel if target else said.channel
    where = {"guild_id": place.guild.id} if place.guild else {}
    said.reference = {
        "type": kind,
        "channel_id": place.id,
        "message_id": str(reference.get("message_id")),
        **where,
    }
    if kind == FORWARD:
        if target is not None:
            said.snapshots = [snapshot(target)]
    else:
        said.kind = MessageKind.REPLY if said.kind is MessageKind.DEFAULT else said.kind
        said.referenced = target


def let_in_the_mentioned(said: Message) -> None:
    """Naming somebody in a private thread adds them, if they see the channel above it."""
    thread = said.channel
    if thread.is_private_thread and thread.parent is not None:
        named = [user for user in said.pinged if can(user, thread.parent)]
        thread.joined += [user for user in named if user not in thread.joined]


def snapshot(said: Message) -> JSON:
    """What a forward keeps of a message: everything but who said it."""
    told = payloads.message(said)
    return {"message": {key: told[key] for key in IN_A_SNAPSHOT if key in told}}
