"""The button that puts a proposed limit in force, for who may manage the server."""

import re
from typing import Any, Self

import discord

from bot.discord_bot.answering import OnceItem, answering, language_here, locale_of, show, take_time
from bot.discord_bot.ids import author_id
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.setting_up import steered
from classifiers.verdict import Label


class LimitButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1t:(?P<label>[a-z_]+):(?P<seen>0\.\d+):(?P<at>0\.\d+)",
):
    """Raises, or lowers, the limit of prompts about a label from the one that was ``seen``."""

    def __init__(self, label: Label, seen: float, at: float, name: str) -> None:
        """``name`` is what stands on it."""
        id_ = f"k1t:{label}:{seen!r}:{at!r}"
        super().__init__(discord.ui.Button(label=name[:80], custom_id=id_))
        self.label = label
        self.seen = seen
        self.at = at

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        seen, at = float(match["seen"]), float(match["at"])
        return cls(Label(match["label"]), seen, at, match["at"])

    async def callback(self, interaction: Interaction) -> None:
        """Put the limit in force, unless another one is by now."""
        async with answering(interaction):
            community = steered(interaction)
            await take_time(interaction)
            parts, locale = parts_of(interaction), locale_of(interaction)
            theirs = await language_here(interaction)
            why = parts.wording.say(
                theirs,
                "tune-why",
                label=parts.wording.label(theirs, self.label),
                at=f"{self.at:.4g}",
            )
            await parts.app.steering.set_limit(
                community, self.label, self.at,
                seen=self.seen, by=author_id(interaction.user.id), why=why,
            )  # fmt: skip
            label = parts.wording.label(locale, self.label)
            said = parts.wording.say(
                locale, "tune-done", label=label, at=f"{self.at:.4g}", seen=f"{self.seen:.4g}"
            )
            await show(interaction, content=said, view=None, attachments=[])
