"""Which message each text becomes on Discord: said by the same code that says it there."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bot.cli.preview.painting import Button, Message
from bot.core.campaign_version import wording_of
from bot.core.challenge import CHANNEL
from bot.core.choice import offered
from bot.discord_bot.buttons import FEWER, WHY, PromptButton
from bot.discord_bot.campaign_poster import said
from bot.discord_bot.challenge_buttons import JOIN, JoinButton
from bot.discord_bot.ids import Ref
from bot.discord_bot.wording import Wording
from bot.service.campaign_ports import Shown
from campaign_content.loader import Library
from campaign_content.texts import Kind, Text

_CHANNEL: Final = 1
_SOMEWHERE: Final = Ref(1, 1, "0" * 10)
_PRIVATE: Final = frozenset({Kind.TIP})
"""What only who asked for it can see; a prompt is a private message anyway."""


def message_of(
    text: Text, planned: Collection[str] = (), held: Mapping[str, bytes] | None = None
) -> Message:
    """What a text looks like where it is said. ``planned`` are the texts that calendars post.

    ``held`` are files in memory that its picture is among. Raises `OSError` for a picture that
    cannot be read.
    """
    image = (held or {}).get(str(text.image))
    if image is None and text.image is not None:
        image = text.image.read_bytes()
    wording, locale = Wording(Library([text])), text.locale
    say = wording.say
    foot = say(locale, "preview-only-you") if text.kind in _PRIVATE else ""
    return Message(
        author=say(locale, "preview-author"),
        badge=say(locale, "preview-badge"),
        at=say(locale, "preview-at"),
        text=_words(wording, text, planned),
        names=((f"#{_CHANNEL}", say(locale, "preview-channel")),),
        image=image,
        alt=text.alt,
        buttons=tuple(_buttons(wording, text)),
        foot=foot,
    )


def _words(wording: Wording, text: Text, planned: Collection[str]) -> str:
    if text.kind is Kind.TIP:
        source = wording.say(text.locale, "tip-source", source=text.source)
        return f"{wording.text(text.locale, text.id)}\n\n{source}"
    if text.kind in {Kind.NUDGE, Kind.LESSON, Kind.NOTICE}:
        return wording.text(text.locale, text.id)
    if text.kind is Kind.MESSAGE and text.id not in planned:
        return wording.public(text.locale, text.id)
    entries = [Shown(wording.say(text.locale, f"preview-entry-{each}")) for each in ("one", "two")]
    return said(wording_of(text), _CHANNEL, entries)


def _buttons(wording: Wording, text: Text) -> Iterator[tuple[Button, ...]]:
    """The buttons that go with a text, in rows."""

    def ask(what: str) -> Button:
        label = wording.say(text.locale, f"discord-button-{what}")
        made = PromptButton(what, _SOMEWHERE, label).item
        return Button(made.label or "", made.style.name)

    if text.kind in {Kind.NUDGE, Kind.LESSON}:
        yield tuple(ask(choice.value) for choice in offered(returned=False))
        yield tuple(ask(each) for each in (WHY, FEWER))
    if CHANNEL in text.body:
        join = JoinButton(JOIN, wording.say(text.locale, "challenge-button-join")).item
        yield (Button(join.label or "", join.style.name),)
