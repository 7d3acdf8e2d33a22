"""The buttons of a prompt. Everything that a click needs is in its custom id, so that it works
after a restart and a week later; who may click is checked by the service behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, Self

import discord

from bot.core.case import CaseState
from bot.core.choice import FINAL, Choice
from bot.core.comment import CommentId
from bot.discord_bot import desk, forms
from bot.discord_bot.answering import OnceItem, answering, locale_of, show, take_time, tell
from bot.discord_bot.ids import TAIL, Ref, author_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.plain_buttons import custom_ids
from bot.discord_bot.settling import deleted, deleted_later, edited, edited_later, link_of
from bot.discord_bot.wording import Said, Wording
from bot.service.prompts import Prompt

OPEN: Final = "open"
WHY: Final = "why"
FEWER: Final = "fewer"
AGAIN: Final = "again"
_STYLES: Final = {
    Choice.EDIT: discord.ButtonStyle.primary,
    Choice.DELETE: discord.ButtonStyle.danger,
}


class PromptButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1:(?P<what>[a-z]+):(?P<tail>{TAIL})(?::(?P<note>\d+))?"
    r"(?:/(?P<key>[a-z0-9-]+)\.)?",
):
    """One button of a prompt. ``note`` is the note in the channel that it was opened from, ``key``
    that of the errand for which it was sent: by this its message is known again.
    """

    def __init__(
        self,
        what: str,
        ref: Ref,
        label: str,
        *,
        note: int | None = None,
        key: str | None = None,
        row: int | None = None,
    ) -> None:
        """``label`` is what stands on it."""
        tail = ref.tail if note is None else f"{ref.tail}:{note}"
        tail += f"/{key}." if key else ""
        style = next(
            (_STYLES[each] for each in _STYLES if each == what), discord.ButtonStyle.secondary
        )
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=f"k1:{what}:{tail}", row=row)
        )
        self.what = what
        self.ref = ref
        self.note = note
        self.key = key

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        note = match["note"]
        label = item.label if isinstance(item, discord.ui.Button) and item.label else match["what"]
        return cls(
            match["what"],
            ref_of(f"discord:{match['tail']}"),
            label,
            note=int(note) if note else None,
            key=match["key"],
        )

    async def callback(self, interaction: Interaction) -> None:
        """Do what the button says."""
        async with answering(interaction, self.ref):
            comment = self.ref.comment
            if self.what == OPEN:
                await self._open(interaction, comment)
            elif self.what == WHY:
                await self._explain(interaction, comment)
            elif self.what == FEWER:
                await self._fewer(interaction, comment)
            elif self.what == AGAIN:
                await self._again(interaction, comment)
            elif self.what == Choice.EDIT:
                await self._edit(interaction, comment)
            else:
                await self._choose(interaction, comment, Choice(self.what))

    async def _open(self, interaction: Interaction, comment: CommentId) -> None:
        """Show the prompt to who the note is for, and only to them."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        prompt = await parts.app.reconsidering.open(comment, by=author_id(interaction.user.id))
        note = interaction.message.id if interaction.message else None
        said = parts.wording.prompt(prompt, locale)
        view = prompt_view(parts.wording, locale, self.ref, prompt, note=note)
        await interaction.edit_original_response(
            content=said.content, view=view, attachments=overflow(said)
        )
        await parts.app.store.forget_kept(comment, str(note))

    async def _explain(self, interaction: Interaction, comment: CommentId) -> None:
        parts, locale = parts_of(interaction), locale_of(interaction)
        prompt = await parts.app.reconsidering.look(comment, by=author_id(interaction.user.id))
        tip = parts.app.reconsidering.tip(prompt, locale)
        what = parts.wording.say(locale, "discord-what-is-this")
        await tell(interaction, f"{what}\n\n{parts.wording.text(locale, tip)}" if tip else what)

    async def _fewer(self, interaction: Interaction, comment: CommentId) -> None:
        parts = parts_of(interaction)
        await parts.app.reconsidering.fewer(comment, by=author_id(interaction.user.id))
        await tell(interaction, parts.wording.say(locale_of(interaction), "discord-fewer"))

    async def _edit(self, interaction: Interaction, comment: CommentId) -> None:
        """A form has to be the first answer, so nothing slow comes before it."""
        parts, locale = parts_of(interaction), locale_of(interaction)
        prompt = await parts.app.reconsidering.look(comment, by=author_id(interaction.user.id))
        form = forms.edit_form(
            parts.wording,
            locale,
            self.ref,
            prompt.text,
            note=self.note,
            written=forms.shown(interaction),
        )
        await interaction.response.send_modal(form)

    async def _choose(self, interaction: Interaction, comment: CommentId, choice: Choice) -> None:
        await take_time(interaction)
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        service = parts.app.reconsidering
        if choice is Choice.DELETE:
            await service.delete(comment, by=by)
            link = await link_of(parts, self.ref)
            done, known = await deleted(parts, locale_of(interaction), self.ref, link)
            await show(interaction, content=done, view=None, attachments=[])
            if not known:
                await take_note_away(interaction, self.ref, self.note)
                await deleted_later(interaction, self.ref, link)
                return
        else:
            notice = "kept"
            if choice is Choice.MISTAKE:
                notice = await service.mistake(comment, by=by)
            else:
                await service.keep(comment, by=by)
            await self._go_on(interaction, await service.look(comment, by=by), notice)
        await take_note_away(interaction, self.ref, self.note)

    async def _again(self, interaction: Interaction, comment: CommentId) -> None:
        """Post their text as it was."""
        await take_time(interaction)
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        await parts.app.reconsidering.post_again(comment, by=by)
        done, up, known = await edited(parts, locale_of(interaction), self.ref, again=True)
        changes = {"content": done, "attachments": []} if up else {}
        await show(interaction, view=None, **changes)  # until it is up their words stay there
        if not up:
            await tell(interaction, done)
        await take_note_away(interaction, self.ref, self.note)
        if not known:
            await edited_later(interaction, self.ref, done, again=True)

    async def _go_on(self, interaction: Interaction, prompt: Prompt, notice: str) -> None:
        """Confirm a choice that can be thought over: their words and the other choices stay.

        Once we no longer keep the text, what stands in the message may be the only copy of it;
        then the message stays as it is.
        """
        wording, locale = parts_of(interaction).wording, locale_of(interaction)
        view = prompt_view(wording, locale, self.ref, prompt, key=self.key)
        if prompt.text is None:
            await show(interaction, view=view)
            await tell(interaction, wording.text(locale, notice))
            return
        guild = interaction.client.get_guild(number_of(prompt.record.community))
        link = desk.link(number_of(prompt.record.community), self.ref)
        about = wording.about(prompt, locale, link, guild.name if guild else None)
        said = wording.prompt(replace(prompt, texts=(notice,)), locale, about=about)
        await show(interaction, content=said.content, view=view, attachments=overflow(said))


async def take_note_away(interaction: Interaction, ref: Ref, note: int | None) -> None:
    """The note in the channel has done its work."""
    if note is None:
        return
    place = interaction.client.get_partial_messageable(ref.channel)
    try:
        await place.get_partial_message(note).delete()
    except discord.NotFound:
        return


def prompt_view(
    wording: Wording,
    locale: str,
    ref: Ref,
    prompt: Prompt,
    *,
    note: int | None = None,
    key: str | None = None,
) -> discord.ui.View:
    """The buttons of a prompt: what can be chosen first, questions below.

    There is always one, so that a prompt that was sent for an errand is known by its ``key``.
    """
    view = _view()
    nick = ref.nick is not None
    for what, name in _offers(prompt):
        if nick and what in FINAL:
            continue  # their member changes it in the menu of the server, which the prompt says
        label = wording.say(locale, f"discord-button-{name}")
        view.add_item(PromptButton(what, ref, label, note=note, key=key, row=0))
    for what in (WHY,) if prompt.label is None else (WHY, FEWER):
        label = wording.say(locale, f"discord-button-{what}")
        view.add_item(PromptButton(what, ref, label, note=note, key=key, row=1))
    return view


def _offers(prompt: Prompt) -> Iterator[tuple[str, str]]:
    """What can be chosen, each with what its button is called."""
    if prompt.again:
        yield AGAIN, AGAIN
    for choice in prompt.choices:
        discard = prompt.returned and choice is Choice.DELETE
        appeal = prompt.case is CaseState.UPHELD and choice is Choice.MISTAKE
        yield choice, "discard" if discard else "second" if appeal else choice.value


def tip_view(wording: Wording, locale: str, ref: Ref, *, key: str) -> discord.ui.View:
    """The buttons under a tip, which asks nothing."""
    view = _view()
    for what in (WHY, FEWER):
        view.add_item(
            PromptButton(what, ref, wording.say(locale, f"discord-button-{what}"), key=key)
        )
    return view


def note_view(wording: Wording, locale: str, ref: Ref, *, key: str) -> discord.ui.View:
    """The one neutral button under a note in the channel."""
    view = _view()
    view.add_item(PromptButton(OPEN, ref, wording.say(locale, "discord-button-open"), key=key))
    return view


def overflow(said: Said) -> list[discord.File]:
    """A text that was too long for its message, as a file."""
    return [] if said.overflow is None else [forms.as_file(said.overflow)]


def key_in(interaction: Interaction) -> str | None:
    """The key of the errand for which the message was sent that was clicked on, if it has one."""
    ids = custom_ids(interaction.message) if interaction.message else ()
    found = (re.search(r"/([a-z0-9-]+)\.$", one) for one in ids)
    return next((match[1] for match in found if match), None)


def _view() -> discord.ui.View:
    """A view of stateless buttons alone: it is never listened to, so it cannot run out."""
    return discord.ui.View(timeout=None)
