"""The button under a text that we posted for somebody: it is theirs, so they can delete it."""

import re
from typing import Any, Self

import discord

from bot.core.errors import BadInputError
from bot.discord_bot.answering import OnceItem, answering
from bot.discord_bot.parts import Interaction
from bot.discord_bot.wording import Wording


class UnsendButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1u:(?P<user>\d{1,20})(?P<mark>.*)",
):
    """Deletes the message that it stands under, for one person only."""

    def __init__(self, user: int, label: str, mark: str = "") -> None:
        """``user`` is whose text it is, ``mark`` what it was posted for."""
        super().__init__(discord.ui.Button(label=label, custom_id=f"k1u:{user}{mark}"))
        self.user = user

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(int(match["user"]), match["user"], match["mark"])

    async def callback(self, interaction: Interaction) -> None:
        """Delete the message; somebody else is told that it is not theirs."""
        async with answering(interaction):
            if interaction.user.id != self.user:
                raise BadInputError("prompt-not-yours")
            await interaction.response.defer()
            await interaction.delete_original_response()


def unsend_view(wording: Wording, locale: str, user: int, mark: str = "") -> discord.ui.View:
    """The one button under a text posted for somebody; its id ends with ``mark``."""
    view = discord.ui.View(timeout=None)
    view.add_item(UnsendButton(user, wording.say(locale, "discord-button-unsend"), mark))
    return view
