"""The panel of ``/kindness setup``: choices, what is missing for them, and a button.

What was chosen is noted at once. Nothing is in force before the button.
"""

import re
from typing import Any, Final, Self

import discord

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.discord_bot import preflight
from bot.discord_bot.answering import OnceItem, answering, locale_of
from bot.discord_bot.calling import call_again
from bot.discord_bot.drafts import Draft, draft_of, note_draft
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.panel import AGAIN, APPLY, BACK, DISCARD, FIRST, MORE, SECOND, panel
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.scope import ONLY

TURNING: Final = frozenset({AGAIN, MORE, BACK})
"""Buttons that only show something."""


class SetupItem(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Item[Any]],
    template=r"k1s:(?P<what>preset|mode|language|desk|reads|channels|prompts"
    r"|apply|again|more|back|discard)(?P<page>:2)?",
):
    """A menu or a button of the panel."""

    def __init__(self, what: str, page: str, item: discord.ui.Item[Any]) -> None:
        """``what`` it chooses or does, and the page that it is on."""
        super().__init__(item)
        self.what = what
        self.page = page

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The one that was used, from its id alone."""
        return cls(match["what"], match["page"] or FIRST, item)

    async def callback(self, interaction: Interaction) -> None:
        """Note the choice, or do what the button says, and show the panel anew."""
        async with answering(interaction):
            community, parts = steered(interaction), parts_of(interaction)
            async with parts.turns.turn(f"setup {community}"):
                # In the order of the clicks: a choice comes before the button pressed after it.
                await interaction.response.defer()
                done = await self._use(interaction, parts, community)
            page = {MORE: SECOND, BACK: FIRST}.get(self.what, self.page)
            text, view = await panel(interaction, parts, community, SetupItem, page=page, done=done)
            await interaction.edit_original_response(content=text, view=view)

    async def _use(self, interaction: Interaction, parts: Parts, community: CommunityId) -> str:
        """Do it; returns what to say of it, if anything."""
        if self.what == APPLY:
            return await _apply(interaction, parts, community)
        if self.what == DISCARD:
            await note_draft(parts, community, None)
        elif self.what not in TURNING:
            draft = await draft_of(parts, community)
            chosen = draft.choosing(self.what, _chosen(interaction))
            await note_draft(parts, community, chosen)
        return ""


def steered(interaction: Interaction) -> CommunityId:
    """The community that somebody may steer, at this moment.

    Raises `BadInputError` (``discord-managers-only``) for anybody who may not manage the server.
    """
    if interaction.guild_id is None or not interaction.permissions.manage_guild:
        raise BadInputError("discord-managers-only")
    return community_id(interaction.guild_id)


async def set_up(interaction: Interaction) -> None:
    """Show the panel to who may manage the server, and only to them."""
    async with answering(interaction):
        community = steered(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        text, view = await panel(interaction, parts_of(interaction), community, SetupItem)
        await interaction.edit_original_response(content=text, view=view)


def _chosen(interaction: Interaction) -> list[str]:
    data: Any = interaction.data or {}
    return [str(value) for value in data.get("values") or []]


def _check(draft: Draft, guild: discord.Guild | None) -> None:
    """Raise `BadInputError` for a draft that cannot be put in force, with what to do about it."""
    if draft.desk is None and draft.mode != Mode.OBSERVE:
        raise BadInputError("discord-setup-no-desk")
    if draft.reads == ONLY and not draft.channels:
        raise BadInputError("discord-setup-no-channels")
    if guild is not None and draft.desk is not None and preflight.is_public(guild, draft.desk):
        raise BadInputError("discord-setup-desk-public", channel=f"<#{draft.desk}>")


async def _apply(interaction: Interaction, parts: Parts, community: CommunityId) -> str:
    """Put in force what was chosen; returns what to say of it."""
    draft = await draft_of(parts, community)
    _check(draft, interaction.guild)
    new = await parts.app.steering.set_up(
        community,
        preset_name=draft.preset,
        mode=Mode(draft.mode),
        by=author_id(interaction.user.id),
        notes=draft.notes,
    )
    parts.languages.forget(community)
    parts.scopes.forget(community)
    await note_draft(parts, community, None)
    await call_again(parts, community)
    done = "discord-setup-done" if new else "discord-setup-same"
    return parts.wording.say(locale_of(interaction), done)
