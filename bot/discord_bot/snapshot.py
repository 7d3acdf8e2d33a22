"""What Discord sent, copied at once into values that nothing can change behind our back.

A handler takes its snapshot before its first await. Only what a person wrote is copied.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import discord

from bot.discord_bot.scope import within

WRITTEN: Final = frozenset(
    {
        discord.MessageType.default,
        discord.MessageType.reply,
        discord.MessageType.chat_input_command,
        discord.MessageType.context_menu_command,
    }
)
"""Types of messages that hold somebody's words; an AutoMod alert quotes them and is not theirs."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names that people give to things: of a file, with what else is said about it."""

    file: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageSnapshot:
    """One message as it was when it arrived.

    ``author`` is who wrote the words: for a message of somebody's own app it is that person.
    ``texts`` are further texts of the message (a forward, a poll, cards of somebody's own app) and
    ``files`` its attachments. ``answered`` is the content of the message that it replies to.
    """

    message: int
    channel: int
    guild: int | None
    author: int
    written_at: datetime
    content: str
    kind: discord.MessageType = discord.MessageType.default
    bot: bool = False
    webhook: bool = False
    texts: tuple[str, ...] = ()
    files: tuple[Names, ...] = ()
    stickers: tuple[str, ...] = ()
    answered: str | None = None
    locale: str = "en"
    within: tuple[int, ...] = ()
    """The channel with all that it stands in."""
    edited_at: datetime | None = None
    forwarded: bool = False
    """Whether it forwards a message: Discord lets nobody add words of their own to that."""

    @property
    def as_of(self) -> datetime:
        """Since when it says what it says."""
        return self.edited_at or self.written_at


@dataclass(frozen=True, slots=True)
class ThreadSnapshot:
    """The name of a thread or of a post in a forum. ``owner`` gave it; None if that is not known:
    Discord does not tell us who renames a thread.
    """

    thread: int
    guild: int
    owner: int | None
    name: str
    written_at: datetime
    locale: str = "en"
    within: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NickSnapshot:
    """A nickname that a member was given. ``by`` gave it: perhaps the member, perhaps not."""

    member: int
    guild: int
    by: int | None
    nick: str
    written_at: datetime
    locale: str = "en"


def of_message(message: discord.Message, *, own: int | None) -> MessageSnapshot:
    """A snapshot of a message; ``own`` is the bot's own id. Nothing is awaited here."""
    through = None if message.author.id == own else _through_own_app(message)
    forwards = list(message.message_snapshots)
    return MessageSnapshot(
        message=message.id,
        channel=message.channel.id,
        guild=message.guild.id if message.guild else None,
        author=through.id if through else message.author.id,
        written_at=message.created_at,
        content=message.content,
        kind=message.type,
        bot=message.author.bot and through is None,
        webhook=message.webhook_id is not None and through is None,
        texts=(
            *_poll(message.poll),
            *(_shown(message.embeds, message.components) if through else ()),
            *(text for each in forwards for text in _forwarded(each)),
        ),
        files=_files([*message.attachments, *(a for each in forwards for a in each.attachments)]),
        stickers=tuple(
            sticker.name
            for sticker in [*message.stickers, *(s for each in forwards for s in each.stickers)]
        ),
        answered=_answered(message),
        locale=_locale(message.guild),
        within=within(message.channel),
        edited_at=message.edited_at,
        forwarded=bool(forwards),
    )


def of_thread(thread: discord.Thread, *, new: bool = False) -> ThreadSnapshot:
    """A snapshot of a thread's name. Of a ``new`` thread it is known who gave it that name."""
    return ThreadSnapshot(
        thread=thread.id,
        guild=thread.guild.id,
        owner=thread.owner_id if new else None,
        name=thread.name,
        written_at=thread.created_at or discord.utils.snowflake_time(thread.id),
        locale=_locale(thread.guild),
        within=within(thread),
    )


def of_nick(entry: discord.AuditLogEntry) -> NickSnapshot | None:
    """A snapshot of a nickname that an entry of the audit log tells of; None for any other entry.

    The audit log alone says who gave it. It needs no privileged intent, and no list of members.
    """
    nick = getattr(entry.after, "nick", None)
    member: object = entry.target
    if entry.action is not discord.AuditLogAction.member_update or not nick:
        return None
    if not isinstance(member, discord.abc.Snowflake):
        return None
    return NickSnapshot(
        member=member.id,
        guild=entry.guild.id,
        by=entry.user_id,
        nick=nick,
        written_at=entry.created_at,
        locale=_locale(entry.guild),
    )


def _through_own_app(message: discord.Message) -> discord.User | None:
    """Who spoke through an app that they installed for themselves, and not for the server."""
    metadata = message.interaction_metadata
    if metadata is None or not metadata.is_user_integration():
        return None
    return metadata.user


def _locale(guild: discord.Guild | None) -> str:
    return str(guild.preferred_locale) if guild else "en"


def _answered(message: discord.Message) -> str | None:
    """What the message replies to, as it came with it; a forward has a reference and no answer."""
    if message.type is not discord.MessageType.reply or message.reference is None:
        return None
    resolved = message.reference.resolved
    return resolved.content or None if isinstance(resolved, discord.Message) else None


def _poll(poll: discord.Poll | None) -> Iterator[str]:
    if poll is None:
        return
    yield poll.question or ""
    for answer in poll.answers:
        yield answer.text or ""


def _forwarded(forward: discord.MessageSnapshot) -> Iterator[str]:
    """A forward carries somebody's words to new readers. Its previews are links again."""
    yield forward.content
    yield from _shown((), forward.components)


def _files(attachments: Iterable[discord.Attachment]) -> tuple[Names, ...]:
    return tuple(
        Names(each.filename, tuple(text for text in (each.title, each.description) if text))
        for each in attachments
    )


def _shown(
    embeds: Iterable[discord.Embed], components: Sequence[discord.Component]
) -> Iterator[str]:
    """The words on cards (previews of links are of the type of what they show, not ``rich``)."""
    for embed in embeds:
        if embed.type == "rich":
            yield embed.title or ""
            yield embed.description or ""
            for field in embed.fields:
                yield field.name or ""
                yield field.value or ""
            yield embed.footer.text or ""
            yield embed.author.name or ""
    for component in components:
        if isinstance(component, discord.TextDisplay):
            yield component.content
        children = getattr(component, "children", ())
        yield from _shown((), list(children))
