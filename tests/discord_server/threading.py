"""Threads and forum posts."""

from tests.discord_server.channels import Channel
from tests.discord_server.errors import ApiError, check_length, invalid_form
from tests.discord_server.kinds import JSON, ChannelKind, MessageFlag, MessageKind
from tests.discord_server.messages import find, tell_of_edit
from tests.discord_server.model import Message, User
from tests.discord_server.payloads import message_event
from tests.discord_server.permissions import Permission, can, need
from tests.discord_server.speaking import attach_reference
from tests.discord_server.world import World

ARCHIVE_MINUTES = {60, 1440, 4320, 10080}
REQUIRE_TAG = 1 << 4
MOST_TAGS = 5


def post(world: World, forum: Channel, owner: User, body: JSON) -> Channel:
    """A new forum post without its first message; whoever may see it is told."""
    thread = world.add_channel(ChannelKind.PUBLIC_THREAD, body["name"], forum.guild)
    settle(thread, body)
    thread.applied_tags = [str(id_) for id_ in body.get("applied_tags") or []]
    return _announced(world, thread, forum, owner)


def _announced(world: World, thread: Channel, parent: Channel, owner: User) -> Channel:
    thread.parent, thread.owner, thread.joined = parent, owner, [owner]
    if parent.guild is not None:
        parent.guild.channels[thread.id] = thread
    told = thread.payload() | {"newly_created": True}
    world.emit("THREAD_CREATE", told, channel=thread)
    return thread


def check(body: JSON) -> None:
    """Name and archive time; raises 50035."""
    check_length("name", body.get("name"), 1, 100)
    minutes = body.get("auto_archive_duration") or 1440
    if minutes not in ARCHIVE_MINUTES:
        told = "Value must be one of (60, 1440, 4320, 10080)."
        raise invalid_form("auto_archive_duration", "BASE_TYPE_CHOICES", told)


def settle(thread: Channel, body: JSON) -> None:
    """What a thread's maker may choose besides its name."""
    thread.auto_archive_minutes = body.get("auto_archive_duration") or 1440
    thread.slowmode = body.get("rate_limit_per_user") or 0
    thread.invitable = body.get("invitable", True)


def start(world: World, owner: User, parent: Channel, body: JSON) -> Channel:
    """A thread without a first message: private unless asked otherwise."""
    kind = ChannelKind(body.get("type") or ChannelKind.PRIVATE_THREAD)
    right = Permission.CREATE_PUBLIC_THREADS
    if kind is ChannelKind.PRIVATE_THREAD:
        right = Permission.CREATE_PRIVATE_THREADS
    need(owner, parent, right)
    if kind is ChannelKind.PRIVATE_THREAD and parent.kind is not ChannelKind.TEXT:
        raise ApiError(400, 50024, "Cannot execute action on this channel type")
    check(body)
    thread = world.add_channel(kind, body["name"], parent.guild)
    settle(thread, body)
    return _announced(world, thread, parent, owner)


def start_from(world: World, owner: User, said: Message, body: JSON) -> Channel:
    """A thread that begins with a message and carries its id."""
    need(owner, said.channel, Permission.CREATE_PUBLIC_THREADS)
    check(body)
    if said.thread is not None or said.id in world.channels:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    kind = ChannelKind.PUBLIC_THREAD
    if said.channel.kind is ChannelKind.ANNOUNCEMENT:
        kind = ChannelKind.ANNOUNCEMENT_THREAD
    thread = Channel(said.id, kind, body["name"], said.guild, created_at=world.clock.now())
    world.channels[thread.id] = thread
    settle(thread, body)
    _announced(world, thread, said.channel, owner)
    said.thread = thread
    said.flags |= MessageFlag.HAS_THREAD
    tell_of_edit(world, said)
    _put_starter(world, thread, said)
    return thread


def _put_starter(world: World, thread: Channel, said: Message) -> None:
    """The first message of such a thread has no text: it points at the one it began with."""
    starter = Message(
        id=world.clock.snowflake(),
        channel=thread,
        author=said.author,
        created_at=world.clock.now(),
        kind=MessageKind.THREAD_STARTER,
    )
    attach_reference(starter, {"message_id": said.id}, said)
    thread.messages[starter.id] = starter
    world.emit("MESSAGE_CREATE", message_event(starter), message=starter)


def check_post(author: User, forum: Channel, body: JSON) -> None:
    """Whether somebody may post here under this title with these tags."""
    need(author, forum, Permission.SEND_MESSAGES)
    check(body)
    tags = [str(id_) for id_ in body.get("applied_tags") or []]
    if len(tags) > MOST_TAGS:
        raise invalid_form("applied_tags", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.")
    if not set(tags) <= {tag["id"] for tag in forum.tags}:
        raise invalid_form("applied_tags", "TAG_INVALID", "Unknown tag")
    if forum.flags & REQUIRE_TAG and not tags:
        raise ApiError(400, 40067, "A tag is required to create a forum post in this channel")


def change(world: World, actor: User, thread: Channel, body: JSON) -> JSON:
    """Rename, archive, lock, tag: one's own, or anybody's with the right to manage threads."""
    need(actor, thread)
    manages = can(actor, thread, Permission.MANAGE_THREADS)
    if not manages and (thread.owner is not actor or "locked" in body):
        raise ApiError(403, 50013, "Missing Permissions")
    if thread.archived and body.get("archived") is not False:
        raise ApiError(400, 50083, "Thread is archived")
    check({"name": thread.name, **body})
    renamed = body.get("name", thread.name) != thread.name
    thread.name = body.get("name", thread.name)
    if body.get("archived", thread.archived) is not thread.archived:
        thread.archived, thread.archived_at = body["archived"], world.clock.now()
    thread.locked = body.get("locked", thread.locked)
    thread.invitable = body.get("invitable", thread.invitable)
    thread.slowmode = body.get("rate_limit_per_user", thread.slowmode)
    thread.auto_archive_minutes = body.get("auto_archive_duration", thread.auto_archive_minutes)
    thread.applied_tags = [str(id_) for id_ in body.get("applied_tags", thread.applied_tags)]
    told = thread.payload()
    world.emit("THREAD_UPDATE", told, channel=thread)
    if renamed:
        _tell_of_name(world, thread, actor)
    return told


def _tell_of_name(world: World, thread: Channel, actor: User) -> None:
    """Discord says in the thread who gave it which name."""
    said = Message(
        id=world.clock.snowflake(),
        channel=thread,
        author=actor,
        content=thread.name,
        created_at=world.clock.now(),
        kind=MessageKind.RENAMED,
    )
    thread.messages[said.id] = said
    world.emit("MESSAGE_CREATE", message_event(said), message=said)


def join(world: World, user: User, thread: Channel) -> None:
    """Put somebody in a thread."""
    if thread.archived:
        raise ApiError(400, 50083, "Thread is archived")
    if user not in thread.joined:
        thread.joined.append(user)
        _members_changed(world, thread, added=[user], removed=[])


def leave(world: World, user: User, thread: Channel) -> None:
    """Take somebody out of a thread."""
    if user in thread.joined:
        thread.joined.remove(user)
        _members_changed(world, thread, added=[], removed=[user])


def _members_changed(
    world: World, thread: Channel, *, added: list[User], removed: list[User]
) -> None:
    told: JSON = {
        "id": thread.id,
        "guild_id": thread.guild.id if thread.guild else None,
        "member_count": len(thread.joined),
        "removed_member_ids": [user.id for user in removed],
        "added_members": [thread.member(user) for user in added],
    }
    world.emit("THREAD_MEMBERS_UPDATE", told, channel=thread)


def parent_message(thread: Channel) -> Message | None:
    """The message that a thread began with, when it began with one."""
    if thread.parent is None or thread.id not in thread.parent.messages:
        return None
    return find(thread.parent, thread.id)
