"""Tips in context, where a server wants them: a quiet line under a message that calls for one."""

import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands

from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.links import links
from bot.core.tip_triggers import Triggers
from bot.discord_bot.answering import OnceItem, answering, locale_of, tell
from bot.discord_bot.beside import PATIENTLY, Beside, Found
from bot.discord_bot.commands import localised
from bot.discord_bot.ids import author_id, community_id, number_of, ref_of
from bot.discord_bot.intake import Post
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.quiet_reply import reply_quietly, stands_under
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.setting_up import steered
from bot.service.backoff import BackOff
from bot.service.pipeline import Handled, Outcome
from campaign_content.triggers import read_phrases

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

SMALL: Final = "-# "
"""What Discord writes small and grey."""


@cache
def known_triggers() -> Triggers:
    """The phrases that we ship, read once."""
    return Triggers(read_phrases())


class Tips(Beside[str]):
    """Looks at messages once they were judged, and says a tip under a few of them."""

    name = "tip"

    def __init__(self, parts: "Parts", *, patiently: BackOff = PATIENTLY) -> None:
        """``patiently`` are the waits after a failure."""
        super().__init__(parts, patiently=patiently)
        self._triggers = known_triggers()

    def look_at(self, post: Post, handled: Handled) -> None:
        """Take up a message that calls for a tip. Never waits, never raises.

        Whoever is asked about their words gets no tip beside them.
        """
        comment, decided = post.comment, handled.decision
        asked = decided is not None and bool(decided.actions)
        if ref_of(comment.id).message is None or handled.outcome is not Outcome.NEW or asked:
            return
        has_link = "://" in comment.text and bool(links(comment.text))
        topic = self._triggers.topic(comment.text, has_link=has_link)
        if topic is not None:
            self.put(post, topic)

    async def work_on(self, found: Found[str]) -> None:
        """Say the tip, if one is due."""
        comment, ref, parts = found.comment, ref_of(found.comment.id), self._parts
        locale = await parts.languages.of(comment.community) or comment.locale
        due = await parts.tipping.due(
            comment.community, comment.place, comment.author, ref.standing,
            topic=found.what, locale=locale,
        )  # fmt: skip
        if due is None:
            return
        said = parts.wording.text(locale, due.text)
        text = "\n".join(SMALL + line for line in said.splitlines() if line.strip())
        view = discord.ui.View(timeout=None)
        label = parts.wording.say(locale, "discord-button-fewer")
        view.add_item(FewerTipsButton(number_of(comment.author), label))
        guild = number_of(comment.community)
        with (
            suppress(discord.NotFound),  # the message is gone, and with it the occasion
            outside(parts.refusals, Refusal(guild, ref.channel, "post")),
        ):
            if not (due.again and await stands_under(parts, ref, text)):
                key = f"tip/{ref.standing}"
                await reply_quietly(parts, ref, guild, text, key=key, view=view)


class FewerTipsButton(
    OnceItem, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"k1t:fewer:(?P<user>\d+)"
):
    """Whoever got a tip wants fewer; nobody else can say that for them."""

    def __init__(self, user: int, label: str) -> None:
        """``user`` is whose message it stands under."""
        super().__init__(discord.ui.Button(label=label, custom_id=f"k1t:fewer:{user}"))
        self.user = user

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(int(match["user"]), match["user"])

    async def callback(self, interaction: Interaction) -> None:
        """Note it, and take the tip away."""
        async with answering(interaction):
            if interaction.user.id != self.user:
                raise BadInputError("prompt-not-yours")
            await interaction.response.defer()
            parts = parts_of(interaction)
            community = community_id(interaction.guild_id or 0)
            await parts.tipping.fewer(community, author_id(self.user))
            await interaction.delete_original_response()
            await tell(interaction, parts.wording.say(locale_of(interaction), "discord-fewer"))


def add_tip_settings(group: app_commands.Group) -> None:
    """The command ``/kindness tips``, in the group of who may manage a server."""

    @app_commands.describe(on=localised("tips-command-on"))
    @app_commands.rename(on=localised("tips-command-on-name"))
    async def tips(
        interaction: Interaction,
        on: bool | None = None,  # noqa: FBT001 - what Discord shows as a choice
    ) -> None:
        async with answering(interaction):
            community, parts = steered(interaction), parts_of(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            if on is not None:
                await parts.tipping.switch(community, on=on)
            locale, holds = locale_of(interaction), await parts.tipping.is_on(community)
            lines = [parts.wording.say(locale, f"tips-{'on' if holds else 'off'}")]
            rules = await parts.app.steering.rules(community)
            if holds and rules.mode is Mode.OBSERVE:
                lines.append(parts.wording.say(locale, "sources-only-watching"))
            await interaction.edit_original_response(content="\n".join(lines))

    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=localised("tips-command-name"),
        description=localised("tips-command"),
        callback=tips,
    )
    group.add_command(command)
