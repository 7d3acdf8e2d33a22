"""The commands ``/warn``, ``/pardon`` and ``/history``, for moderators.

Whether somebody may is looked at when they use one. They work for members who have left, too.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.core.case import Case
from bot.core.errors import BadInputError
from bot.core.limits import HEAVIEST
from bot.core.pardon import Pardon
from bot.core.standing import Strike
from bot.discord_bot.answering import OnceItem, answering, locale_of, take_time
from bot.discord_bot.case_list import check
from bot.discord_bot.commands import MODERATORS, localised, server_command
from bot.discord_bot.findings import label_of
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.report_words import worded
from bot.discord_bot.reporting import about_person
from bot.discord_bot.telling import whom
from bot.discord_bot.wording import LIMIT, Wording, quote

SHOWN: Final = 8
"""Strikes, and cases, that are shown each; the newest ones."""

Why = app_commands.Range[str, 1, 500]
Weight = app_commands.Range[float, 0.1, HEAVIEST]


class PardonButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1p:undo:(?P<user>\d+):(?P<number>\d+)",
):
    """Takes a pardon back."""

    def __init__(self, user: int, number: int, label: str) -> None:
        """Whose pardon, and which."""
        custom_id = f"k1p:undo:{user}:{number}"
        super().__init__(discord.ui.Button(label=label[:80], custom_id=custom_id))
        self.user = user
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(int(match["user"]), int(match["number"]), match["number"])

    async def callback(self, interaction: Interaction) -> None:
        """Take it back, for who may, once."""
        async with answering(interaction):
            check(interaction)
            await take_time(interaction)
            parts, author = parts_of(interaction), author_id(self.user)
            by, community = author_id(interaction.user.id), community_id(interaction.guild_id or 0)
            await parts.sanctions.undo_pardon(community, author, self.number, by=by)
            said = parts.wording.say(
                locale_of(interaction), "discord-pardon-undone", who=f"<@{self.user}>"
            )
            await interaction.edit_original_response(content=said, view=None)


def add_sanctions(tree: app_commands.CommandTree[Any]) -> None:
    """The three commands."""
    member = {"member": localised("discord-command-member-name")}

    @app_commands.describe(
        member=localised("discord-command-warn-member"),
        why=localised("discord-command-warn-why"),
        weight=localised("discord-command-warn-weight"),
    )
    @app_commands.rename(
        **member,
        why=localised("discord-command-why-name"),
        weight=localised("discord-command-warn-weight-name"),
    )
    async def warn(
        interaction: Interaction, member: discord.User, why: Why, weight: Weight | None = None
    ) -> None:
        await _warn(interaction, member, why, weight)

    @app_commands.describe(
        member=localised("discord-command-pardon-member"),
        why=localised("discord-command-pardon-why"),
    )
    @app_commands.rename(**member, why=localised("discord-command-why-name"))
    async def pardon(interaction: Interaction, member: discord.User, why: Why) -> None:
        await _pardon(interaction, member, why)

    @app_commands.describe(member=localised("discord-command-history-member"))
    @app_commands.rename(**member)
    async def history(interaction: Interaction, member: discord.User) -> None:
        await _history(interaction, member)

    for callback in (warn, pardon, history):
        words = f"discord-command-{callback.__name__}"
        tree.add_command(server_command(words, callback, shown_to=MODERATORS))


async def _warn(
    interaction: Interaction, member: discord.User, why: str, weight: float | None
) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        if member.bot:
            raise BadInputError("discord-warn-bot")
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        about = await about_person(interaction, author_id(member.id))
        rules = await parts.app.steering.rules(about.community)
        await parts.sanctions.warn(about, by=by, why=why, rules=rules, weight=weight)
        said = parts.wording.say(locale_of(interaction), "discord-warned", who=f"<@{member.id}>")
        await interaction.edit_original_response(content=said)


async def _pardon(interaction: Interaction, member: discord.User, why: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        by, community = author_id(interaction.user.id), community_id(interaction.guild_id or 0)
        given = await parts.sanctions.pardon(community, author_id(member.id), by=by, why=why)
        said = parts.wording.say(locale, "discord-pardoned", who=f"<@{member.id}>")
        view = _undoing(parts, locale, member.id, given)
        await interaction.edit_original_response(content=said, view=view)


async def _history(interaction: Interaction, member: discord.User) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        community = community_id(interaction.guild_id or 0)
        rules = await parts.app.steering.rules(community)
        found = await parts.sanctions.history(community, author_id(member.id), rules=rules)
        n = len(found.standing.strikes)
        say, who = parts.wording.say, f"<@{member.id}>"
        if not (n or found.cases or found.pardons):
            await interaction.edit_original_response(
                content=say(locale, "discord-history-nothing", who=who)
            )
            return
        lines = [
            say(locale, "discord-history-head", who=who),
            say(locale, "discord-history-strikes", n=n, weight=round(found.weight, 1)),
            *(_strike(parts.wording, locale, one) for one in found.standing.strikes[-SHOWN:]),
            say(locale, "discord-history-cases", n=len(found.cases)),
        ]
        lines += [await _case(parts, locale, case) for case in found.cases[:SHOWN]]
        lines += _pardons(parts.wording, locale, found.pardons)
        standing = [one for one in found.pardons if one.stands]
        view = _undoing(parts, locale, member.id, standing[-1]) if standing else None
        await interaction.edit_original_response(content="\n".join(lines)[:LIMIT], view=view)


def _undoing(parts: Parts, locale: str, user: int, pardon: Pardon) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    label = parts.wording.say(locale, "discord-button-unpardon")
    view.add_item(PardonButton(user, pardon.number, label))
    return view


def _strike(wording: Wording, locale: str, strike: Strike) -> str:
    what = (
        wording.say(locale, "discord-why-warned")
        if strike.label is None
        else wording.label(locale, strike.label)
    )
    at = f"<t:{int(strike.at.timestamp())}:R>"
    weight = round(strike.weight, 1)
    return wording.say(locale, "discord-history-strike", what=what, at=at, weight=weight)


async def _case(parts: Parts, locale: str, case: Case) -> str:
    record = await parts.app.store.decision(case.comment)
    state = f"discord-case-{case.state.replace('_', '-')}"
    return parts.wording.say(
        locale,
        "discord-history-case",
        what=label_of(parts.wording, locale, case, record),
        at=f"<t:{int(case.opened_at.timestamp())}:R>",
        state=worded(parts.wording, locale, state, case),
    )


def _pardons(wording: Wording, locale: str, pardons: Sequence[Pardon]) -> Iterator[str]:
    for one in pardons:
        at = f"<t:{int(one.at.timestamp())}:R>"
        name = "discord-history-pardon" if one.stands else "discord-history-unpardoned"
        yield wording.say(locale, name, who=whom(one.by, wording, locale), at=at)
        if one.why:
            yield quote(one.why, ())
