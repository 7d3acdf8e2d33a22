"""``/remind``: whoever wants to be reminded of something is, in private, and ends it with a click.

Each reminder has the button that ends it. It is found again by that button, which says when it was
due, so that it stands there once whatever happens in between.
"""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands

from bot.core.errors import SettledError
from bot.core.reminders import Reminder, ReminderId, What, When
from bot.discord_bot.answering import OnceItem, answering, locale_of, show
from bot.discord_bot.commands import localised, server_group
from bot.discord_bot.ids import author_id, community_id, nonce, number_of, place_id
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.plain_buttons import custom_ids
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.wording import Wording, plain

if TYPE_CHECKING:
    from bot.core.comment import AuthorId, CommunityId

WORDINGS: Final = 4
"""In so many ways each reminder is said, one after the other."""

LOOK_BACK: Final = 20
LISTED: Final = "list"
"""Stands in place of a time on the buttons of the list."""

Time = app_commands.Range[str, 1, 10]
Zone = app_commands.Range[str, 1, 64]


class StopButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1z:(?P<id>[0-9a-f]{16}):(?P<due>\d{1,20}|list)",
):
    """Ends a reminder of who presses it."""

    def __init__(self, reminder: str, due: str, label: str) -> None:
        """``due`` is when the reminder was, that it stands under."""
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"k1z:{reminder}:{due}"))
        self.reminder = ReminderId(reminder)
        self.due = due

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["id"], match["due"], match["id"])

    async def callback(self, interaction: Interaction) -> None:
        """End it, and say so in place of the reminder, or of the list."""
        async with answering(interaction):
            await interaction.response.defer()
            parts, by = parts_of(interaction), author_id(interaction.user.id)
            await parts.reminding.stop(self.reminder, by=by)
            done = parts.wording.say(locale_of(interaction), "reminder-stopped")
            view: discord.ui.View | None = None
            if self.due == LISTED:
                community = community_id(interaction.guild_id or 0)
                text, view = await listed(parts, locale_of(interaction), community, by)
                done = f"{done}\n\n{text}"
            await show(interaction, content=done, view=view)


def add_reminders(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = server_group("reminder-command")
    options = ("what", "at", "days", "channel", "zone")

    @app_commands.describe(**{each: localised(f"reminder-option-{each}") for each in options})
    @app_commands.rename(**{each: localised(f"reminder-option-{each}-name") for each in options})
    @app_commands.choices(
        what=[_choice(f"reminder-what-{each}", each) for each in What],
        days=[_choice(f"reminder-when-{each}", each) for each in When],
    )
    async def me(
        interaction: Interaction,
        what: str,
        at: Time,
        days: str | None = None,
        channel: discord.TextChannel | None = None,
        zone: Zone | None = None,
    ) -> None:
        chosen = What(what), When(days or _usual(what))
        await _add(interaction, chosen, at, channel.id if channel else None, zone or "")

    async def every(interaction: Interaction) -> None:
        await _list(interaction)

    for name, callback in (("me", me), ("list", every)):
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=localised(f"reminder-command-{name}-name"),
            description=localised(f"reminder-command-{name}"),
            callback=callback,
        )
        group.add_command(command)
    tree.add_command(group)


def _choice(name: str, value: str) -> app_commands.Choice[str]:
    return app_commands.Choice(name=localised(name), value=str(value))


def _usual(what: str) -> When:
    """Once a week for something kind, each day before posting."""
    return When.FRIDAY if what == What.KIND else When.DAILY


async def _add(
    interaction: Interaction, chosen: tuple[What, When], at: str, channel: int | None, zone: str
) -> None:
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        what, when = chosen
        reminder = await parts.reminding.add(
            community_id(interaction.guild_id or 0),
            author_id(interaction.user.id),
            what=what,
            when=when,
            at=at,
            locale=locale,
            zone=zone,
            place=None if channel is None else place_id(channel),
        )
        first = f"<t:{int(reminder.next_at.timestamp())}:f>"
        done = parts.wording.say(locale, "reminder-added", first=first)
        await interaction.edit_original_response(content=done)


async def _list(interaction: Interaction) -> None:
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        community = community_id(interaction.guild_id or 0)
        text, view = await listed(parts, locale, community, author_id(interaction.user.id))
        await interaction.edit_original_response(content=text, view=view)


async def listed(
    parts: Parts, locale: str, community: "CommunityId", author: "AuthorId"
) -> tuple[str, discord.ui.View | None]:
    """What somebody is reminded of, each with a button that ends it."""
    found = await parts.reminding.own(community, author)
    if not found:
        return parts.wording.say(locale, "reminder-none"), None
    view = discord.ui.View(timeout=None)
    for number, one in enumerate(found, 1):
        label = parts.wording.say(locale, "reminder-button-stop-one", number=number)
        view.add_item(StopButton(one.id, LISTED, label))
    return "\n".join(_lines(parts.wording, locale, found)), view


def _lines(wording: Wording, locale: str, found: Sequence[Reminder]) -> list[str]:
    return [
        wording.say(
            locale,
            "reminder-line",
            number=number,
            what=wording.say(locale, f"reminder-what-{one.what}"),
            when=wording.say(locale, f"reminder-when-{one.when}"),
            at=f"{one.at:%H:%M}",
            next=f"<t:{int(one.next_at.timestamp())}:f>",
        )
        for number, one in enumerate(found, 1)
    ]


class ReminderTeller:
    """Implements `bot.service.reminder_ports.Teller`."""

    def __init__(self, parts: Parts) -> None:
        """Writes through whichever client there is at the time."""
        self._parts = parts

    async def tell(self, reminder: Reminder) -> None:
        """Write to who asked for it, and to nobody else, with a button that ends it."""
        client, user = self._parts.connected(), number_of(reminder.author)
        guild = client.get_guild(number_of(reminder.community))
        if guild is None:
            raise SettledError("discord-no-server")
        refusal = Refusal(0, user, "dm")
        with outside(self._parts.refusals, Refusal(guild.id, 0, "member")):
            await guild.fetch_member(user)  # who has left is not written to
        with outside(self._parts.refusals, refusal):
            self._parts.pacing.ask(user)
            channel = await client.create_dm(discord.Object(user))
        due = str(int(reminder.next_at.timestamp()))
        label = self._parts.wording.say(reminder.locale, "reminder-button-stop")
        button = StopButton(reminder.id, due, label)
        view = discord.ui.View(timeout=None)
        view.add_item(button)
        with outside(self._parts.refusals, refusal):
            if reminder.tries and await _stands(channel, str(button.item.custom_id)):
                return
            await channel.send(
                self._said(reminder, guild.name),
                view=view,
                nonce=nonce(f"{reminder.id}/{due}"),
                allowed_mentions=discord.AllowedMentions.none(),
            )

    def _said(self, reminder: Reminder, server: str) -> str:
        """The words of one reminder; the next one has others."""
        weeks = (reminder.next_at.date().toordinal() // 7, reminder.next_at.date().toordinal())
        number = weeks[reminder.what is What.PAUSE] % WORDINGS + 1
        say, locale = self._parts.wording.say, reminder.locale
        where = "" if reminder.place is None else f"<#{number_of(reminder.place)}>"
        text = say(locale, f"reminder-{reminder.what}-{number}")
        about = say(locale, "reminder-about", server=plain(server), channel=where or "none")
        return f"{text}\n\n{about}"


async def _stands(channel: discord.DMChannel, custom_id: str) -> bool:
    """Whether an earlier life has written it already."""
    since = discord.utils.utcnow() - timedelta(hours=3)
    async for one in channel.history(limit=LOOK_BACK, after=since, oldest_first=False):
        if custom_id in custom_ids(one):
            return True
    return False
