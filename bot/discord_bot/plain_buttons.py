"""Buttons that carry nothing but what they do."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

import discord

from bot.discord_bot.answering import OnceItem
from bot.discord_bot.parts import Interaction

_PLAIN = discord.ButtonStyle.secondary


class PlainButton(
    OnceItem, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"k1\w:(?P<what>\w+)"
):
    """A button whose id is ``prefix:what``. A subclass says both, with a template of its own.

    ``styles``: those that look different from the rest.
    """

    prefix: ClassVar[str]
    styles: ClassVar[Mapping[str, discord.ButtonStyle]]

    def __init__(self, what: str, label: str) -> None:
        """``label`` is what stands on it."""
        style = self.styles.get(what, _PLAIN)
        button = discord.ui.Button[Any](label=label, style=style, custom_id=f"{self.prefix}:{what}")
        super().__init__(button)
        self.what = what

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["what"], match["what"])


def custom_ids(message: discord.Message) -> Iterable[str]:
    """The custom ids of the buttons under a message."""
    for row in message.components:
        for child in getattr(row, "children", ()):
            yield getattr(child, "custom_id", None) or ""
