"""The commands ``/tune``, ``/readiness``, ``/backtest`` and ``/stats``, for moderators.

They show how right the filter is here, and change nothing by themselves. What they answer only who
asked can see, and it is gone when they close it.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.backtest import raised
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.rules import PRESETS, Rules, preset
from bot.discord_bot import proof_words, questions
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.commands import MODERATORS, localised, server_command
from bot.discord_bot.desk import may_moderate
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.proof_words import Shown
from bot.discord_bot.said_before import Readable
from bot.discord_bot.trying_out import MOST, USUAL, try_channel
from bot.discord_bot.tuning_button import LimitButton
from bot.service.hinting import Hinting
from bot.service.looking_back import LookingBack
from bot.service.reporting import Reporting
from classifiers.verdict import LABELS, Label

_WANTED: Final = 80
_ACTING: Final = tuple(label for label in LABELS if label is not Label.PROFANITY)

Percent = app_commands.Range[int, 50, 95]
Limit = app_commands.Range[float, 0.01, 0.99]
Days = app_commands.Range[int, 1, 90]
Messages = app_commands.Range[int, 10, MOST]


def looking_back(parts: Parts) -> LookingBack:
    """The service behind these commands."""
    return LookingBack(parts.app.store, parts.app.clock, rules=parts.app.steering.rules)


def add_proof(tree: app_commands.CommandTree[Any]) -> None:
    """The commands."""
    _add_asking(tree)
    _add_backtest(tree)
    _add_stats(tree)


def _labels() -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=localised(f"label-{label}"), value=label.value)
        for label in _ACTING
    ]


def _add_asking(tree: app_commands.CommandTree[Any]) -> None:
    @app_commands.describe(label=localised("tune-label"), wanted=localised("proof-wanted"))
    @app_commands.rename(label=localised("proof-label-name"), wanted=localised("proof-wanted-name"))
    @app_commands.choices(label=_labels())
    async def tune(interaction: Interaction, label: str, wanted: Percent = _WANTED) -> None:
        await _tune(interaction, Label(label), wanted / 100)

    @app_commands.describe(wanted=localised("proof-wanted"))
    @app_commands.rename(wanted=localised("proof-wanted-name"))
    async def readiness(interaction: Interaction, wanted: Percent = _WANTED) -> None:
        await _readiness(interaction, wanted / 100)

    _add(tree, tune)
    _add(tree, readiness)


def _add_backtest(tree: app_commands.CommandTree[Any]) -> None:
    presets = [
        app_commands.Choice(name=localised(f"discord-preset-{name}"), value=name)
        for name in PRESETS
    ]

    @app_commands.describe(
        rules=localised("backtest-rules"), label=localised("backtest-label"),
        limit=localised("backtest-limit"), days=localised("backtest-days"),
        channel=localised("trying-channel"), messages=localised("trying-messages"),
    )  # fmt: skip
    @app_commands.rename(
        rules=localised("backtest-rules-name"), label=localised("proof-label-name"),
        limit=localised("backtest-limit-name"), days=localised("proof-days-name"),
        channel=localised("trying-channel-name"), messages=localised("trying-messages-name"),
    )  # fmt: skip
    @app_commands.choices(rules=presets, label=_labels())
    async def backtest(
        interaction: Interaction,
        rules: str | None = None,
        label: str | None = None,
        limit: Limit | None = None,
        days: Days = 30,
        channel: Readable | None = None,
        messages: Messages = USUAL,
    ) -> None:
        if channel is None:
            await _backtest(interaction, rules, label, limit, days)
            return
        async with answering(interaction):
            parts, locale, community = await _asked(interaction)
            proposed = await _rules(parts, locale, community, rules, label, limit)
            await try_channel(interaction, parts, channel.id, proposed, most=messages)

    _add(tree, backtest)


def _add_stats(tree: app_commands.CommandTree[Any]) -> None:
    spans = [
        app_commands.Choice(name=localised(f"stats-days-{days}"), value=days) for days in (7, 28)
    ]

    @app_commands.describe(days=localised("stats-days"))
    @app_commands.rename(days=localised("proof-days-name"))
    @app_commands.choices(days=spans)
    async def stats(interaction: Interaction, days: int = 7) -> None:
        await _stats(interaction, days)

    _add(tree, stats)


def _add(tree: app_commands.CommandTree[Any], callback: Any) -> None:  # noqa: ANN401 - discord.py's
    words = f"discord-command-{callback.__name__}"
    command = server_command(words, callback, shown_to=MODERATORS)
    tree.add_command(command)


async def _asked(interaction: Interaction) -> tuple[Parts, str, CommunityId]:
    """Who asks may, and an answer is on its way. Raises `BadInputError` for who may not."""
    if not may_moderate(interaction):
        raise BadInputError("discord-moderators-only")
    await interaction.response.defer(ephemeral=True, thinking=True)
    community = community_id(interaction.guild_id or 0)
    return parts_of(interaction), locale_of(interaction), community


async def show_picture(
    interaction: Interaction, shown: Shown, view: discord.ui.View | None = None
) -> None:
    """Answer with words and their picture."""
    # Drawing takes long enough to keep others waiting.
    picture = await asyncio.to_thread(shown.file, shown.text)
    files = [] if picture is None else [picture]
    await interaction.edit_original_response(content=shown.text, attachments=files, view=view)


async def _tune(interaction: Interaction, label: Label, wanted: float) -> None:
    async with answering(interaction):
        parts, locale, community = await _asked(interaction)
        found = await looking_back(parts).tune(community, label, wanted=wanted)
        view, at = None, found.proposal.at
        if at is not None and at != found.now:
            view = discord.ui.View(timeout=None)
            name = parts.wording.say(locale, "tune-apply", at=f"{at:.4g}")
            view.add_item(LimitButton(label, found.now, at, name))
        words = await Hinting(parts.app.store, parts.app.clock).words(community)
        await show_picture(
            interaction, proof_words.tuning(parts.wording, locale, found, words), view
        )


async def _readiness(interaction: Interaction, needed: float) -> None:
    async with answering(interaction):
        parts, locale, community = await _asked(interaction)
        found = await looking_back(parts).readiness(community, needed=needed)
        by = author_id(interaction.user.id)
        view = await questions.invitation(parts, locale, community, by=by)
        await show_picture(interaction, proof_words.readiness(parts.wording, locale, found), view)


async def _backtest(
    interaction: Interaction, name: str | None, label: str | None, limit: float | None, days: int
) -> None:
    async with answering(interaction):
        parts, locale, community = await _asked(interaction)
        if not (name or label):
            raise BadInputError("backtest-what")
        proposed = await _rules(parts, locale, community, name, label, limit)
        found = await looking_back(parts).backtest(community, proposed, days=days)
        shown = proof_words.backtest(
            parts.wording, locale, found, proposed, guild=interaction.guild_id or 0, days=days
        )
        await show_picture(interaction, shown)


async def _rules(
    parts: Parts,
    locale: str,
    community: CommunityId,
    name: str | None,
    label: str | None,
    limit: float | None,
) -> Rules:
    """The rules to try: a preset, or else those in force, perhaps with another limit.

    Raises `BadInputError` (``backtest-what``, ``tune-no-limit``).
    """
    now = await parts.app.steering.rules(community)
    # A preset knows no words of a community; these hold whatever is chosen.
    proposed = replace(preset(name), mode=now.mode, words=now.words) if name else now
    if (label is None) != (limit is None):
        raise BadInputError("backtest-what")
    if label is None or limit is None:
        return proposed
    if Label(label) not in proposed.limits:
        raise BadInputError("tune-no-limit", label=parts.wording.label(locale, Label(label)))
    return raised(proposed, Label(label), limit)


async def _stats(interaction: Interaction, days: int) -> None:
    async with answering(interaction):
        parts, locale, community = await _asked(interaction)
        reporting = Reporting(parts.app.store, parts.app.clock)
        whole = await reporting.last(community, days)
        each = timedelta(days=1 if days <= 7 else 7)
        starts = [whole.since + each * n for n in range((whole.until - whole.since) // each)]
        spans = [(at, await reporting.between(community, at, at + each)) for at in starts]
        await show_picture(interaction, proof_words.stats(parts.wording, locale, whole, spans))
