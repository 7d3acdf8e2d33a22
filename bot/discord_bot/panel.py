"""The two pages of the set-up: what stands on them, their menus and buttons."""

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

import discord

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.rules import preset
from bot.discord_bot import preflight
from bot.discord_bot.answering import locale_of
from bot.discord_bot.drafts import CHOICES, MOST, Draft, draft_of
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.scope import ALL, Scope
from bot.discord_bot.wording import LIMIT, Wording

Item: TypeAlias = discord.ui.Item[Any]
Wrap: TypeAlias = Callable[[str, str, Item], Item]
"""Makes an item of ours, which is found by its id alone, of what it does, its page and an item."""

APPLY: Final = "apply"
AGAIN: Final = "again"
MORE: Final = "more"
BACK: Final = "back"
DISCARD: Final = "discard"
FIRST: Final = ""
SECOND: Final = ":2"
MENUS: Final = {FIRST: ("preset", "mode", "language"), SECOND: ("reads", "prompts")}
BUTTONS: Final = {FIRST: (APPLY, MORE, AGAIN, DISCARD), SECOND: (APPLY, BACK, AGAIN, DISCARD)}
PLACES: Final = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.voice,
    discord.ChannelType.stage_voice,
    discord.ChannelType.forum,
    discord.ChannelType.category,
)


async def panel(
    interaction: Interaction,
    parts: Parts,
    community: CommunityId,
    wrap: Wrap,
    *,
    page: str = FIRST,
    done: str = "",
) -> tuple[str, discord.ui.View]:
    """What stands on a page, below what was ``done``, and its menus and buttons."""
    wording, locale = parts.wording, locale_of(interaction)
    draft = await draft_of(parts, community)
    rules = preset(draft.preset, mode=Mode(draft.mode))
    guild = interaction.guild
    if guild is None or guild.me is None:
        raise BadInputError("discord-no-server")
    found = preflight.look(
        guild, rules, draft.desk, application=interaction.application_id, scope=draft.scope
    )
    head = "\n".join(
        (
            done or wording.say(locale, "discord-setup-head"),
            *(_meanings(draft, wording, locale) if page == FIRST else ()),
            *(_ways(draft, wording, locale) if page == SECOND else ()),
        )
    )
    room = LIMIT - len(head) - 2
    text = f"{head}\n\n{preflight.said(found, wording, locale, room=room)}"
    return text, _view(guild, wording, locale, draft, page, wrap)


def _meanings(draft: Draft, wording: Wording, locale: str) -> Iterable[str]:
    yield wording.say(locale, f"discord-mode-{draft.mode}-means")
    yield wording.say(locale, f"discord-preset-{draft.preset}-means")


def scope_said(scope: Scope, wording: Wording, locale: str) -> str:
    """What is read, as a sentence."""
    channels = preflight.places_named(scope.channels, wording, locale)
    none = wording.say(locale, "discord-reads-none")
    return wording.say(locale, f"discord-reads-{scope.how}-means", channels=channels or none)


def _ways(draft: Draft, wording: Wording, locale: str) -> Iterable[str]:
    yield scope_said(draft.scope, wording, locale)
    yield wording.say(locale, f"discord-prompts-{draft.prompts}-means")


def _view(
    guild: discord.Guild, wording: Wording, locale: str, draft: Draft, page: str, wrap: Wrap
) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for what in MENUS[page]:
        view.add_item(wrap(what, page, _menu(what, page, draft, wording, locale)))
        if what == "reads" and draft.reads != ALL:
            known = [one for one in draft.channels if guild.get_channel(one)]
            channels: Item = discord.ui.ChannelSelect(
                custom_id=f"k1s:channels{page}",
                placeholder=wording.say(locale, "discord-setup-channels"),
                channel_types=list(PLACES),
                default_values=[_channel(one) for one in known[:MOST]],
                min_values=0,
                max_values=MOST,
            )
            view.add_item(wrap("channels", page, channels))
    if page == FIRST:
        known_desk = draft.desk is not None and guild.get_channel(draft.desk) is not None
        desk: Item = discord.ui.ChannelSelect(
            custom_id="k1s:desk",
            placeholder=wording.say(locale, "discord-setup-desk"),
            channel_types=[discord.ChannelType.text],
            default_values=[_channel(draft.desk)] if draft.desk and known_desk else [],
        )
        view.add_item(wrap("desk", page, desk))
    for what in BUTTONS[page]:
        style = discord.ButtonStyle.primary if what == APPLY else discord.ButtonStyle.secondary
        label = wording.say(locale, f"discord-setup-{what}")
        button: Item = discord.ui.Button(
            label=label, style=style, custom_id=f"k1s:{what}{page}", row=4
        )
        view.add_item(wrap(what, page, button))
    return view


def _menu(what: str, page: str, draft: Draft, wording: Wording, locale: str) -> Item:
    options = [
        discord.SelectOption(
            label=wording.say(locale, f"discord-{what}-{value}"),
            value=value,
            default=value == getattr(draft, what),
        )
        for value in CHOICES[what]
    ]
    return discord.ui.Select(
        custom_id=f"k1s:{what}{page}",
        placeholder=wording.say(locale, f"discord-setup-{what}"),
        options=options,
    )


def _channel(number: int) -> discord.SelectDefaultValue:
    return discord.SelectDefaultValue(id=number, type=discord.SelectDefaultValueType.channel)
