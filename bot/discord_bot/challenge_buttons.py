"""The buttons of a challenge: to take part, for one's own entries, and for who decides."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, Final, Self

import discord

from bot.core.challenge import MOST, Entry, EntryEvent, EntryState
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.discord_bot import forms
from bot.discord_bot.answering import OnceItem, answering, locale_of, tell
from bot.discord_bot.campaign_steps import looked_at
from bot.discord_bot.desk import link
from bot.discord_bot.ids import TAIL, Ref, author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.plain_buttons import PlainButton
from bot.discord_bot.wording import Wording, quote

JOIN: Final = "join"
ENTER: Final = "k1c:enter"
"""The custom id of the form."""

NAME, UNNAME, WITHDRAW = "name", "unname", "withdraw"
APPROVE, DECLINE, NEXT = "approve", "decline", "next"
_STYLES: Final = {
    APPROVE: discord.ButtonStyle.success,
    DECLINE: discord.ButtonStyle.danger,
    WITHDRAW: discord.ButtonStyle.danger,
}
_EVENTS: Final = {APPROVE: EntryEvent.APPROVE, DECLINE: EntryEvent.DECLINE}


class JoinButton(PlainButton, template=r"k1c:(?P<what>join)"):
    """Opens the form in which somebody takes part."""

    prefix = "k1c"
    styles: ClassVar = {JOIN: discord.ButtonStyle.primary}

    async def callback(self, interaction: Interaction) -> None:
        """Open the form with what they wrote before, if it was given back to them."""
        async with answering(interaction):
            own = interaction.message is not None and interaction.message.flags.ephemeral
            text = (forms.shown(interaction) or "") if own else ""
            wording, locale = parts_of(interaction).wording, locale_of(interaction)
            form = forms.Form(
                title=wording.say(locale, "challenge-form-title"),
                custom_id=ENTER,
                label=wording.say(locale, "challenge-form-label"),
                text=text,
                hint=wording.say(locale, "challenge-form-hint"),
                most=MOST,
            )
            await interaction.response.send_modal(form)


class EntryButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1c:(?P<what>name|unname|withdraw|approve|decline|next)"
    rf":(?P<state>waiting|approved):(?P<steps>\d{{1,6}}):(?P<tail>{TAIL})",
):
    """A button about one entry. ``state`` is that of the list it is shown in, and ``steps`` how
    often the entry had been decided about when it was shown.
    """

    def __init__(
        self, what: str, ref: Ref, label: str, *, state: str, steps: int, row: int | None = None
    ) -> None:
        """``label`` is what stands on it."""
        style = _STYLES.get(what, discord.ButtonStyle.secondary)
        own = f"k1c:{what}:{state}:{steps}:{ref.tail}"
        super().__init__(discord.ui.Button(label=label[:80], style=style, custom_id=own, row=row))
        self.what = what
        self.ref = ref
        self.state = EntryState(state)
        self.steps = steps

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        ref, what = ref_of(f"discord:{match['tail']}"), match["what"]
        return cls(what, ref, what, state=match["state"], steps=int(match["steps"]))

    async def callback(self, interaction: Interaction) -> None:
        """Do what the button says, and show what holds now."""
        async with answering(interaction):
            if self.what in {NAME, UNNAME, WITHDRAW}:
                await self._mine(interaction)
                return
            community = looked_at(interaction)
            await interaction.response.defer()
            parts, by = parts_of(interaction), author_id(interaction.user.id)
            entry = await parts.app.store.entry(self.ref.comment)
            if entry is None or entry.community != community:
                raise BadInputError("challenge-gone")
            if self.what != NEXT:
                event = _EVENTS[self.what]
                await parts.challenges.decide(entry.id, event, by=by, steps=self.steps)
            locale = locale_of(interaction)
            text, view = await queue(parts, locale, community, self.state, after=entry.sent_at)
            await interaction.edit_original_response(content=text, view=view)

    async def _mine(self, interaction: Interaction) -> None:
        await interaction.response.defer()
        parts, locale = parts_of(interaction), locale_of(interaction)
        by, entry = author_id(interaction.user.id), self.ref.comment
        if self.what == WITHDRAW:
            await parts.challenges.withdraw(entry, by=by)
        else:
            await parts.challenges.name(entry, by=by, named=self.what == NAME)
        found = await parts.challenges.own(community_id(interaction.guild_id or 0), by)
        text, view = mine(parts.wording, locale, found)
        await interaction.edit_original_response(content=text, view=view, embeds=[])
        await tell(interaction, parts.wording.say(locale, f"challenge-done-{self.what}"))


def join_view(wording: Wording, locale: str) -> discord.ui.View:
    """The one button with which somebody takes part."""
    view = discord.ui.View(timeout=None)
    view.add_item(JoinButton(JOIN, wording.say(locale, "challenge-button-join")))
    return view


SHOWN: Final = 4
"""Own entries on one screen, the newest: each has a row of buttons."""


def mine(
    wording: Wording, locale: str, entries: Sequence[Entry]
) -> tuple[str, discord.ui.View | None]:
    """One's own entries that are not withdrawn, and what can be done about each."""
    found = [one for one in entries if one.state is not EntryState.WITHDRAWN][-SHOWN:]
    if not found:
        return wording.say(locale, "challenge-mine-none"), None
    lines, view = [wording.say(locale, "challenge-mine-head")], discord.ui.View(timeout=None)
    for number, one in enumerate(found, 1):
        named = "yes" if one.named else "no"
        state = f"challenge-mine-{'shown' if one.shown else one.state}"
        said = wording.say(locale, state, number=number, named=named)
        lines.append(f"{said}\n{quote(_cut(one.text or '…'), ())}")
        for what in (UNNAME if one.named else NAME, WITHDRAW):
            label = wording.say(locale, f"challenge-button-{what}", number=number)
            view.add_item(_button(what, one, label, "waiting", number - 1))
    return "\n".join(lines), view


async def queue(
    parts: Parts,
    locale: str,
    community: CommunityId,
    state: EntryState,
    *,
    after: datetime | None = None,
) -> tuple[str, discord.ui.View | None]:
    """The first entry in a state that came ``after`` a time, for who decides about it."""
    found = await parts.challenges.queue(community, state, after=after)
    say = parts.wording.say
    if found is None:
        return say(locale, f"challenge-queue-none-{state}"), None
    one, ref = found.entry, ref_of(found.entry.id)
    lines = [
        say(locale, f"challenge-queue-head-{state}", left=found.left),
        quote(one.text or "", ()),
        say(
            locale,
            "challenge-queue-by",
            who=parts.wording.person(locale, one.author),
            at=f"<t:{int(one.sent_at.timestamp())}:f>",
            named="yes" if one.named else "no",
        ),
    ]
    if one.message is not None:
        lines.append(link(number_of(one.community), ref))
    lines += [say(locale, f"challenge-doubt-{doubt}") for doubt in found.doubts]
    view = discord.ui.View(timeout=None)
    for what in (APPROVE, DECLINE, NEXT) if state is EntryState.WAITING else (DECLINE, NEXT):
        view.add_item(_button(what, one, say(locale, f"challenge-button-{what}"), state, 0))
    return "\n".join(lines), view


def _button(what: str, entry: Entry, label: str, state: str, row: int) -> EntryButton:
    return EntryButton(what, ref_of(entry.id), label, state=state, steps=entry.steps, row=row)


def _cut(text: str) -> str:
    return text if len(text) <= 200 else text[:199] + "…"
