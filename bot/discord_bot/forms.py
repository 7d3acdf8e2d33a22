"""Forms: what somebody types is read from the interaction alone, so that a restart between
opening and sending a form loses nothing.
"""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import discord

from bot.discord_bot.ids import TAIL, Ref
from bot.discord_bot.translate import typed_of
from bot.discord_bot.wording import Wording

MOST: Final = 4000
"""Characters that one field takes, and that the longest message has which anybody can write."""

TEXT: Final = "text"
"""The custom id of the one field."""

SECONDS: Final = 900.0
"""After this discord.py forgets a form, which it would else keep for ever."""

EDIT: Final = re.compile(rf"k1:text:(?P<tail>{TAIL})(?::(?P<note>\d+))?")
WRITE: Final = "k1:write"


class Form(discord.ui.Modal):
    """A form with one long text. What was typed is handled by `bot.discord_bot.typing`."""

    def __init__(
        self,
        *,
        title: str,
        custom_id: str,
        label: str,
        text: str = "",
        hint: str = "",
        note: str = "",
        required: bool = True,
        most: int = MOST,
    ) -> None:
        """``text`` stands in it already, ``note`` above the field, which takes ``most`` characters
        and may stay empty unless it is ``required``.
        """
        super().__init__(title=title[:45], custom_id=custom_id, timeout=SECONDS)
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=TEXT,
            style=discord.TextStyle.long,
            default=text[:most] or None,
            placeholder=hint[:100] or None,
            required=required,
            max_length=most,
        )
        about = discord.ui.Label(text=label[:45], description=note[:100] or None, component=field)
        self.add_item(about)

    async def on_submit(self, _interaction: discord.Interaction[Any], /) -> None:
        """Nothing: the client hears of every form, of those from before a restart as well."""


def edit_form(
    wording: Wording,
    locale: str,
    ref: Ref,
    text: str | None,
    *,
    note: int | None,
    written: str | None = None,
) -> Form:
    """The form to change a message. ``text`` is the comment, as far as it is still kept, and
    ``written`` what its author has made of it already.

    Only what was typed stands in it; that pictures and the like do not come along is said.
    """
    typed, more = typed_of(text or "")
    shown = written or typed
    return Form(
        title=wording.say(locale, "discord-button-edit"),
        custom_id=f"k1:text:{ref.tail}" + ("" if note is None else f":{note}"),
        label=wording.say(locale, "discord-form-text"),
        text=shown,
        hint="" if text is not None else wording.say(locale, "discord-words-gone"),
        note=wording.say(locale, "discord-form-only-text") if more or text is None else "",
    )


def write_form(wording: Wording, locale: str, text: str = "") -> Form:
    """The form to write something kindly."""
    return Form(
        title=wording.say(locale, "discord-write-title"),
        custom_id=WRITE,
        label=wording.say(locale, "discord-form-text"),
        text=text,
        hint=wording.say(locale, "discord-write-hint"),
    )


def typed(interaction: discord.Interaction[Any]) -> str:
    """What was typed into the one field; empty if there is none."""
    data: Any = interaction.data or {}
    return dict(_fields(data.get("components", ()))).get(TEXT, "")


def card(text: str) -> discord.Embed:
    """A text that is not posted yet, just as it is: `shown` reads it again."""
    return discord.Embed(description=text)


def shown(interaction: discord.Interaction[Any]) -> str | None:
    """The text on the `card` of our message that was clicked on; None if there is none."""
    message = interaction.message
    if message is None or not message.embeds:
        return None
    return message.embeds[0].description


def _fields(components: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - as it came
    """Custom id and value of every field, in rows (older apps) or under labels."""
    for one in components:
        if not isinstance(one, Mapping):
            continue
        if "value" in one and "custom_id" in one:
            yield str(one["custom_id"]), str(one["value"] or "")
        yield from _fields(one.get("components") or ())
        if "component" in one:
            yield from _fields([one["component"]])


def as_file(text: str) -> discord.File:
    """A text that is too long for a message."""
    return discord.File(io.BytesIO(text.encode()), filename="message.txt")
