"""Saying, changing and taking back: the same rules for the bot and for people."""

from dataclasses import dataclass

from tests.discord_server import attaching, automod, checking, mentions, payloads, speaking
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import Draft
from tests.discord_server.errors import ApiError, missing_permissions, unknown
from tests.discord_server.kinds import JSON, NO_FLAGS, AuditAction, MessageFlag, MessageKind
from tests.discord_server.model import Message, Poll, User
from tests.discord_server.permissions import Permission, can, need
from tests.discord_server.world import World

NONCE_SECONDS = 300.0
BULK_SECONDS = 14 * 86400.0
UNDELETABLE = {1, 2, 3, 4, 5, 21}
CHANGEABLE = ("content", "embeds", "components")


@dataclass(frozen=True)
class Source:
    """How a message comes about when nobody simply typed it."""

    kind: MessageKind = MessageKind.DEFAULT
    webhook_id: str | None = None
    application_id: str | None = None
    interaction: JSON | None = None
    only_for: User | None = None
    flags: MessageFlag = NO_FLAGS


def send(
    world: World, author: User, channel: Channel, draft: Draft, *, source: Source | None = None
) -> Message:
    """Say something; raises `ApiError` exactly where Discord would refuse.

    ``source`` is given for webhooks and answers to interactions, which need no rights in the
    channel and are not screened by AutoMod.
    """
    if source is None:
        speaking.may_speak(world, author, channel, draft)
    most = checking.most_content(author)
    checking.check_draft(draft, upload_bytes=world.limits.upload_bytes, most=most)
    if (earlier := _said_before(world, author, channel, draft)) is not None:
        return earlier
    referenced = speaking.referenced(world, author, channel, draft.reference)
    hits = [] if source else automod.screen(world, channel, author, draft.content)
    said = _made(world, author, channel, draft, source or Source())
    if draft.reference is not None:
        speaking.attach_reference(said, draft.reference, referenced)
    default = mentions.ONLY_USERS if source else mentions.ALL
    mentions.settle(said, world.users, default=default)
    speaking.let_in_the_mentioned(said)
    channel.messages[said.id] = said
    channel.last_spoke[author.id] = world.clock.now()
    if said.only_for is None:
        world.emit("MESSAGE_CREATE", payloads.message_event(said), message=said)
    automod.report(world, hits, author, channel, said)
    world.changed()
    return said


def _said_before(world: World, author: User, channel: Channel, draft: Draft) -> Message | None:
    if not draft.enforce_nonce or draft.nonce is None:
        return None
    since = world.clock.now() - NONCE_SECONDS
    for said in reversed(channel.messages.values()):
        if said.created_at < since:
            return None
        if said.author is author and said.nonce == draft.nonce:
            return said
    return None


def _made(world: World, author: User, channel: Channel, draft: Draft, source: Source) -> Message:
    now = world.clock.now()
    id_ = world.clock.snowflake()
    flags = draft.flags & checking.BY_THE_SENDER | source.flags
    return Message(
        id=id_,
        channel=channel,
        author=author,
        created_at=now,
        content=draft.content,
        kind=source.kind,
        flags=flags,
        embeds=[{"type": "rich", **embed} for embed in draft.embeds],
        components=attaching.numbered(draft.components),
        attachments=attaching.stored(world, channel, draft.uploads),
        stickers=attaching.stickers(world, channel, draft.sticker_ids),
        poll=_poll(draft.poll, now) if draft.poll else None,
        allowed_mentions=draft.allowed_mentions,
        webhook_id=source.webhook_id,
        application_id=source.application_id,
        interaction=source.interaction,
        nonce=draft.nonce,
        only_for=source.only_for,
    )


def _poll(asked: JSON, now: float) -> Poll:
    return Poll(
        question=asked["question"]["text"],
        answers=[answer["poll_media"]["text"] for answer in asked["answers"]],
        ends_at=now + float(asked.get("duration", 24)) * 3600,
        many=bool(asked.get("allow_multiselect")),
    )


def find(channel: Channel, id_: object) -> Message:
    """The message of an id that everybody in the channel may see; raises 10008."""
    said = channel.messages.get(str(id_))
    if said is None or said.only_for is not None:
        raise unknown("message")
    return said


def edit(world: World, author: User, said: Message, draft: Draft) -> Message:
    """Change one's own message; raises `ApiError`."""
    need(author, said.channel)
    if said.author is not author:
        only_flags = draft.given <= {"flags"} and can(
            author, said.channel, Permission.MANAGE_MESSAGES
        )
        if not only_flags:
            raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    if said.channel.archived:
        raise ApiError(400, 50083, "Thread is archived")
    hits = []
    if "content" in draft.given and said.author is author:
        hits = automod.screen(world, said.channel, author, draft.content)
    change(world, said, draft)
    automod.report(world, hits, author, said.channel, said)
    return said


def change(world: World, said: Message, draft: Draft) -> None:
    """Apply an edit that is allowed, and tell everybody who sees the message."""
    if said.flags & MessageFlag.COMPONENTS_V2:
        draft.flags |= MessageFlag.COMPONENTS_V2
    checking.check_texts(draft, most=checking.most_content(said.author))
    before = said.content
    if "content" in draft.given:
        said.history.append(before)
        said.content = draft.content
    if "embeds" in draft.given or "embed" in draft.given:
        said.embeds = [{"type": "rich", **embed} for embed in draft.embeds]
    if "components" in draft.given:
        said.components = attaching.numbered(draft.components)
    if draft.kept_attachments is not None:
        kept = {str(one["id"]) for one in draft.kept_attachments}
        said.attachments = [one for one in said.attachments if one["id"] in kept]
    said.attachments += attaching.stored(world, said.channel, draft.uploads)
    if "flags" in draft.given:
        own = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.COMPONENTS_V2
        said.flags = said.flags & ~own | draft.flags & own
    said.edited_at = world.clock.now()
    if "allowed_mentions" in draft.given:
        said.allowed_mentions = draft.allowed_mentions
    default = mentions.ONLY_USERS if said.webhook_id else mentions.ALL
    mentions.settle(said, world.users, default=default, notify=False)
    tell_of_edit(world, said)


def tell_of_edit(world: World, said: Message) -> None:
    """MESSAGE_UPDATE, unless only one person sees the message."""
    if said.only_for is None:
        world.emit("MESSAGE_UPDATE", payloads.message_event(said), message=said)
    world.changed()


def delete(world: World, actor: User, said: Message, *, reason: str | None = None) -> None:
    """Take a message down: one's own, or anybody's with the right to; raises `ApiError`."""
    need(actor, said.channel)
    if int(said.kind) in UNDELETABLE:
        raise ApiError(403, 50021, "Cannot execute action on a system message")
    own = said.author is actor and said.kind is not MessageKind.AUTOMOD_ALERT
    if not own:
        if said.guild is None:
            raise ApiError(403, 50003, "Cannot execute action on a DM channel")
        need(actor, said.channel, Permission.MANAGE_MESSAGES)
    remove(world, said)
    if not own and said.guild is not None:
        options = {"channel_id": said.channel.id, "count": "1"}
        said.guild.log(actor, AuditAction.MESSAGE_DELETE, said.author.id, reason, options=options)


def remove(world: World, said: Message) -> None:
    """Take a message out, whoever wants it."""
    said.deleted = True
    said.channel.messages.pop(said.id, None)
    if said.only_for is None:
        world.emit("MESSAGE_DELETE", _placed(said.channel, {"id": said.id}), message=said)
    world.changed()


def bulk_delete(
    world: World, actor: User, channel: Channel, ids: list[str], *, reason: str | None = None
) -> None:
    """Take down 2 to 100 messages that are younger than two weeks; raises `ApiError`."""
    need(actor, channel, Permission.MANAGE_MESSAGES)
    if channel.guild is None:
        raise missing_permissions()
    if not 2 <= len(set(ids)) <= 100:
        raise ApiError(400, 50016, "Provided too few or too many messages to delete")
    oldest = world.clock.now() - BULK_SECONDS
    if any(said.created_at < oldest for id_ in ids if (said := channel.messages.get(id_))):
        raise ApiError(400, 50034, "You can only bulk delete messages that are under 14 days old.")
    for id_ in ids:
        if said := channel.messages.pop(id_, None):
            said.deleted = True
    world.emit("MESSAGE_DELETE_BULK", _placed(channel, {"ids": ids}), channel=channel)
    options = {"count": str(len(ids))}
    channel.guild.log(actor, AuditAction.BULK_DELETE, channel.id, reason, options=options)


def _placed(channel: Channel, what: JSON) -> JSON:
    where = {"guild_id": channel.guild.id} if channel.guild else {}
    return {"channel_id": channel.id, **what, **where}


def end_poll(world: World, actor: User, said: Message) -> None:
    """End a poll of one's own; raises `ApiError`."""
    if said.author is not actor:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    if said.poll is None or said.poll.ended:
        raise ApiError(400, 520001, "Poll expired")
    said.poll.ended = True
    tell_of_edit(world, said)


def vote(world: World, user: User, said: Message, answer: int) -> None:
    """Choose an answer of a poll, which only people can."""
    if user.bot or said.poll is None or said.poll.ended:
        raise ApiError(400, 520001, "Poll expired")
    need(user, said.channel)
    said.poll.votes.setdefault(answer, []).append(user)
    told = {"user_id": user.id, "message_id": said.id, "answer_id": answer}
    world.emit("MESSAGE_POLL_VOTE_ADD", _placed(said.channel, told), message=said)
