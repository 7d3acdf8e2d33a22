"""The command ``/challenge``: what members are asked for this week, what they have sent in, and the
entries that wait for somebody who moderates or manages the server.
"""

from typing import Any, Final

import discord
from discord import app_commands

from bot.core.challenge import EntryState, Unfit
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, KindnessError
from bot.discord_bot import composing, forms
from bot.discord_bot.answering import answering, explained, language_here, locale_of
from bot.discord_bot.campaign_poster import said
from bot.discord_bot.campaign_steps import looked_at
from bot.discord_bot.challenge_buttons import ENTER, join_view, mine, queue
from bot.discord_bot.commands import localised, server_group
from bot.discord_bot.desk import may_moderate
from bot.discord_bot.helping import help_in
from bot.discord_bot.ids import VERSION_LENGTH, Ref, author_id, community_id, number_of
from bot.discord_bot.own_rights import check_links
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.service.challenge_ports import Sent
from bot.service.checking import reads_well

LISTS: Final = (EntryState.WAITING, EntryState.APPROVED)


def add_challenges(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = server_group("challenge-command")

    async def show(interaction: Interaction) -> None:
        await _show(interaction)

    async def own(interaction: Interaction) -> None:
        await _mine(interaction)

    @app_commands.describe(which=localised("challenge-command-which"))
    @app_commands.rename(which=localised("challenge-command-which-name"))
    @app_commands.choices(
        which=[
            app_commands.Choice(name=localised(f"challenge-which-{each}"), value=each.value)
            for each in LISTS
        ]
    )
    async def choose(interaction: Interaction, which: str | None = None) -> None:
        await _choose(interaction, EntryState(which or EntryState.WAITING))

    for name, callback in (("show", show), ("mine", own), ("choose", choose)):
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=localised(f"challenge-command-{name}-name"),
            description=localised(f"challenge-command-{name}"),
            callback=callback,
        )
        group.add_command(command)
    tree.add_command(group)


async def _show(interaction: Interaction) -> None:
    """What this week's challenge is, how to take part, and how many kind things there were."""
    async with answering(interaction):
        community = _where(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        challenge = await parts.challenges.current(community)
        if challenge is None:
            raise BadInputError("challenge-none")
        count = await parts.challenges.kind_things(challenge)
        say, place = parts.wording.say, number_of(challenge.place)
        lines = [
            said(challenge.wording, place),
            say(locale, "challenge-until", at=f"<t:{int(challenge.closes.timestamp())}:f>"),
            say(locale, "challenge-so-far", count=count),
        ]
        if may_moderate(interaction):
            waiting = await parts.challenges.waiting(community)
            lines.append(say(locale, "challenge-waiting", count=waiting))
        view = join_view(parts.wording, locale)
        await interaction.edit_original_response(content="\n\n".join(lines)[:2000], view=view)


async def _mine(interaction: Interaction) -> None:
    """What somebody has sent in, with what they can do about it."""
    async with answering(interaction):
        community = _where(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        found = await parts.challenges.own(community, by)
        text, view = mine(parts.wording, locale_of(interaction), found)
        await interaction.edit_original_response(content=text, view=view)


async def _choose(interaction: Interaction, state: EntryState) -> None:
    """The first entry that somebody has to decide about, or may decide about again."""
    async with answering(interaction):
        community = looked_at(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        text, view = await queue(parts, locale, community, state)
        await interaction.edit_original_response(content=text, view=view)


async def submitted(interaction: Interaction) -> bool:
    """Handle the form, if it is this one; whether it is."""
    data: Any = interaction.data or {}
    if data.get("custom_id") != ENTER:
        return False
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        text = " ".join(forms.typed(interaction).split())
        try:
            await _enter(interaction, text)
        except KindnessError as error:
            # The form is closed, and this is the only copy of what they wrote.
            await _give_back(interaction, text, explained(interaction, error))
    return True


async def _enter(interaction: Interaction, text: str) -> None:
    """Read a text like every other, and put it down as an entry if it reads well."""
    parts, locale, community = parts_of(interaction), locale_of(interaction), _where(interaction)
    helped = help_in(parts, locale, text)
    if helped is not None:
        await _give_back(interaction, text, helped)
        return
    challenge = await parts.challenges.current(community)
    if challenge is None:
        raise BadInputError("challenge-none")
    check_links(text)
    home = await language_here(interaction)
    judged = await parts.app.checking.check(text, community=community, home=home)
    if not reads_well(judged):
        told = await composing.told(interaction, text, judged, well="discord-check-well")
        await _give_back(interaction, text, told)
        return
    version = parts.app.store.fingerprint(text)[:VERSION_LENGTH]
    ref, by = (
        Ref(interaction.channel_id or 0, interaction.id, version),
        author_id(interaction.user.id),
    )
    sent = await parts.challenges.send(challenge, ref.comment, by, text)
    if isinstance(sent, Unfit) or sent is Sent.TOO_MANY:
        await _give_back(interaction, text, parts.wording.say(locale, f"challenge-not-{sent}"))
        return
    await _thank(interaction, parts, locale)


async def _thank(interaction: Interaction, parts: Parts, locale: str) -> None:
    """Thank for an entry, with what its author can do about it."""
    found = await parts.challenges.own(_where(interaction), author_id(interaction.user.id))
    text, view = mine(parts.wording, locale, found[-1:])
    thanks = parts.wording.say(locale, "challenge-thanks")
    await interaction.edit_original_response(content=f"{thanks}\n\n{text}", view=view)


async def _give_back(interaction: Interaction, text: str, why: str) -> None:
    """Say why it is no entry, and give the words back to change them."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    cards: list[discord.Embed] = [forms.card(text)] if text else []
    view = join_view(parts.wording, locale)
    await interaction.edit_original_response(content=why, embeds=cards, view=view)


def _where(interaction: Interaction) -> CommunityId:
    if interaction.guild_id is None:
        raise BadInputError("discord-no-server")
    return community_id(interaction.guild_id)
