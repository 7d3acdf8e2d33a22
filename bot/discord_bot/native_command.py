"""The command ``/automod``: the denied words as rules of Discord's own AutoMod.

It shows what would change, and changes nothing before somebody clicks who may manage the server.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.core.errors import BadInputError
from bot.discord_bot.answering import OnceItem, answering, language_here, locale_of
from bot.discord_bot.commands import MANAGERS, server_command
from bot.discord_bot.native_rules import State, put_in_force, seen, state_of, take_away
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.setting_up import steered
from bot.discord_bot.wording import LIMIT, plain

APPLY: Final = "apply"
REMOVE: Final = "remove"

NAMED: Final = 15
"""Words that are named of each kind; the others are counted."""


class AutoModButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1a:(?P<what>{APPLY}|{REMOVE}):(?P<seen>[0-9a-f]{{10}})",
):
    """Puts our rules in force as they were shown, or takes them away."""

    def __init__(self, what: str, state: str, label: str) -> None:
        """``state`` is what was `seen` when it was shown."""
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"k1a:{what}:{state}"))
        self.what = what
        self.state = state

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["what"], match["seen"], match["what"])

    async def callback(self, interaction: Interaction) -> None:
        """Do it, unless the words or the rules are others by now; then show how things stand."""
        async with answering(interaction):
            guild, parts = _managed(interaction), parts_of(interaction)
            await interaction.response.defer()
            async with parts.turns.turn(f"automod {guild.id}"):
                state = await state_of(parts, guild)
                if seen(parts, state) != self.state:
                    await _show(interaction, parts, state, done="automod-changed")
                    return
                await self._do(interaction, parts, guild, state)
                after = await state_of(parts, guild)
            await _show(interaction, parts, after, done=f"automod-done-{self.what}")

    async def _do(
        self, interaction: Interaction, parts: Parts, guild: discord.Guild, state: State
    ) -> None:
        locale = await language_here(interaction)
        who = str(interaction.user)
        reason = parts.wording.say(locale, f"automod-reason-{self.what}", who=who)
        if self.what == REMOVE:
            await take_away(parts, guild, state, reason=reason)
        else:
            await put_in_force(parts, guild, state, locale=locale, reason=reason)


def add_automod(tree: app_commands.CommandTree[Any]) -> None:
    """The command."""

    async def automod(interaction: Interaction) -> None:
        async with answering(interaction):
            guild, parts = _managed(interaction), parts_of(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            await _show(interaction, parts, await state_of(parts, guild))

    command = server_command("discord-command-automod", automod, shown_to=MANAGERS)
    tree.add_command(command)


def _managed(interaction: Interaction) -> discord.Guild:
    """The server of who may manage it. Raises `BadInputError` for anybody else."""
    steered(interaction)
    if interaction.guild is None:
        raise BadInputError("discord-no-server")
    return interaction.guild


async def _show(interaction: Interaction, parts: Parts, state: State, *, done: str = "") -> None:
    """How things stand, what would change, and what can be clicked."""
    locale, say = locale_of(interaction), parts.wording.say
    head = [say(locale, done)] if done else []
    text = "\n".join([*head, *_lines(parts, locale, state)])[:LIMIT]
    view = discord.ui.View(timeout=None)
    offered = [APPLY] if state.difference or state.asleep else []
    offered += [REMOVE] if state.ours else []
    for what in offered:
        label = say(locale, f"automod-button-{what}")
        view.add_item(AutoModButton(what, seen(parts, state), label))
    shown = view if offered else None
    await interaction.edit_original_response(content=text, view=shown)


def _lines(parts: Parts, locale: str, state: State) -> Iterator[str]:
    say, plan = parts.wording.say, state.difference
    held = sum(len(rule.trigger.keyword_filter) for rule in state.ours)
    yield say(locale, "automod-now", rules=len(state.ours), words=held, listed=state.words)
    if state.asleep:
        yield say(locale, "automod-asleep", n=len(state.asleep))
    for name, words in (("more", plan.more), ("fewer", plan.fewer)):
        if words:
            yield say(locale, f"automod-{name}", n=len(words), words=_named(words))
    if not plan and not state.asleep:
        yield say(locale, "automod-same" if state.words else "automod-no-words")
    if state.wanted.left_out:
        left = state.wanted.left_out
        yield say(locale, "automod-left-out", n=len(left), words=_named(left))
    yield say(locale, "automod-about")


def _named(words: Sequence[str]) -> str:
    """The first few words, each hidden until somebody wants to read it."""
    more = " …" if len(words) > NAMED else ""
    return ", ".join(f"||{plain(word)}||" for word in words[:NAMED]) + more
