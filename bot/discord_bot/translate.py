"""From a snapshot of what Discord sent to the core's Comment. Pure."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final

from bot.core.comment import NOBODY, Comment, Whose
from bot.discord_bot.ids import VERSION_LENGTH, Ref, author_id, community_id, place_id
from bot.discord_bot.snapshot import (
    WRITTEN,
    MessageSnapshot,
    Names,
    NickSnapshot,
    ThreadSnapshot,
)

Fingerprint = Callable[[str], str]
"""A keyed digest of a text in hexadecimal digits: it says nothing to who lacks the key."""

TYPED_END: Final = "\u2063"
"""Stands after what was typed where a message holds more. It is invisible wherever it is shown,
and the reading leaves it out.
"""

GIVEN: Final = "given\n"
"""Stands before a nickname of somebody else's making where it is told from one's own."""

_EMOJI: Final = re.compile(r"<a?:(\w{2,32}):\d{15,20}>", re.ASCII)
_GAPS: Final = re.compile(r"[\W_]+")
_CAMERA: Final = frozenset(
    {
        "img", "image", "images", "dsc", "dcim", "pxl", "vid", "video", "mov", "gif", "screenshot",
        "screen", "shot", "unknown", "untitled", "file", "photo", "picture", "pic", "voice",
        "audio", "message", "recording", "record", "download", "whatsapp", "signal", "telegram",
        "spoiler", "at", "am", "pm", "copy", "of", "final", "document", "scan", "edit", "edited",
        "cache",
    }
)  # fmt: skip
"""Words in names that cameras and programs give."""


class Skipped(StrEnum):
    """Why something is not read."""

    ELSEWHERE = "elsewhere"
    """Not in a server: what somebody writes to the bot itself is theirs."""
    WEBHOOK = "webhook"
    BOT = "bot"
    SYSTEM = "system"
    """Written by Discord, AutoMod's alerts included, though these bear the offender's name."""
    NO_WORDS = "no_words"


def comment_of(message: MessageSnapshot, fingerprint: Fingerprint) -> Comment | Skipped:
    """The comment that a message is, or why it is not read."""
    if message.guild is None:
        return Skipped.ELSEWHERE
    if message.kind not in WRITTEN:
        return Skipped.SYSTEM
    if message.webhook:
        return Skipped.WEBHOOK
    if message.bot:
        return Skipped.BOT
    text = _text(message)
    if not text.strip(TYPED_END):
        return Skipped.NO_WORDS
    ref = Ref(message.channel, message.message, fingerprint(text)[:VERSION_LENGTH])
    return Comment(
        id=ref.comment,
        community=community_id(message.guild),
        place=place_id(message.channel),
        author=author_id(message.author),
        text=text,
        written_at=message.written_at,
        locale=message.locale,
        parent=message.answered,
        version_of=ref.standing,
        whose=Whose.FORWARDED if message.forwarded else Whose.OWN,
    )


def comment_of_name(thread: ThreadSnapshot, fingerprint: Fingerprint) -> Comment | Skipped:
    """The comment that the name of a thread is; its author is who gave it, if that is known."""
    text = thread.name.strip()
    if not text:
        return Skipped.NO_WORDS
    ref = Ref(thread.thread, None, fingerprint(text)[:VERSION_LENGTH])
    return Comment(
        id=ref.comment,
        community=community_id(thread.guild),
        place=place_id(thread.thread),
        author=NOBODY if thread.owner is None else author_id(thread.owner),
        text=text,
        written_at=thread.written_at,
        locale=thread.locale,
        version_of=ref.standing,
    )


def comment_of_nick(nick: NickSnapshot, fingerprint: Fingerprint) -> Comment | Skipped:
    """The comment that a nickname is; its author is the member, if they have chosen it.

    The same name chosen and given by somebody else is two comments: the first decided says nothing
    about who answers for the second.
    """
    text = nick.nick.strip()
    if not text:
        return Skipped.NO_WORDS
    own = nick.by == nick.member
    version = fingerprint(text if own else f"{GIVEN}{text}")[:VERSION_LENGTH]
    ref = Ref(nick.guild, None, version, nick.member)
    return Comment(
        id=ref.comment,
        community=community_id(nick.guild),
        place=place_id(nick.guild),
        author=author_id(nick.member) if own else NOBODY,
        text=text,
        written_at=nick.written_at,
        locale=nick.locale,
        version_of=ref.standing,
    )


def typed_of(text: str) -> tuple[str, bool]:
    """What the author of a comment typed into the message itself, and whether it held more.

    Names of files, forwarded words and the like are read as well, and are no part of it.
    """
    typed, end, _ = text.partition(TYPED_END)
    return typed, bool(end)


def _text(message: MessageSnapshot) -> str:
    """Everything in a message that somebody wrote: what was typed, and below it all else."""
    typed, rest = message.content.replace(TYPED_END, "").strip(), "\n".join(_texts(message))
    if not (rest or message.files or message.stickers or message.texts):
        return typed
    return f"{typed}{TYPED_END}\n{rest}" if typed and rest else f"{typed}{TYPED_END}{rest}"


def _texts(message: MessageSnapshot) -> Iterator[str]:
    """Everything in a message that somebody wrote besides its content."""
    emoji = dict.fromkeys(_EMOJI.findall("\n".join((message.content, *message.texts))))
    found = [
        *message.texts,
        *(text for names in message.files for text in _named(names)),
        *message.stickers,
        *(_spoken(name) for name in emoji),  # the rest of the reading leaves them out
    ]
    for text in found:
        if text.strip():
            yield text.strip()


def _named(names: Names) -> Iterator[str]:
    """What somebody said with a file: its title and description, and a name of their own."""
    yield from names.said
    words = [word for word in _GAPS.split(PurePosixPath(names.file).stem) if word.isalpha()]
    if any(len(word) > 1 and word.lower() not in _CAMERA for word in words):
        yield " ".join(words)


def _spoken(name: str) -> str:
    """The name of an emoji as words."""
    return name.replace("_", " ")
