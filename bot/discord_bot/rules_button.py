"""What would change about the rules, and the button that puts it in force."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final, Self

import discord

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.limits import Rules
from bot.core.rewriting import differences, with_preset, with_value
from bot.discord_bot.answering import OnceItem, answering, language_here, locale_of, show, take_time
from bot.discord_bot.forms import as_file
from bot.discord_bot.ids import author_id
from bot.discord_bot.native_rules import out_of_date
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.proof_words import fitted
from bot.discord_bot.rules_words import changes, in_short
from bot.discord_bot.setting_up import steered
from bot.discord_bot.wording import LIMIT
from bot.service.records import Page

SET: Final = "set"
PRESET: Final = "preset"
REVERT: Final = "revert"

OLDEST: Final = 500
"""Versions that can be compared, and gone back to."""

_ROOM: Final = LIMIT - 200
"""Characters for lines: what stands around them needs some as well."""

Change = Callable[[Rules], Rules]


class RulesButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1v:(?P<what>set|preset|revert):(?P<seen>\d+):(?P<rest>.+)",
):
    """Puts a change in force, unless the rules are no longer those that it was shown against."""

    def __init__(self, what: str, seen: int, rest: str, name: str) -> None:
        """``rest`` says what exactly; ``name`` is what stands on it."""
        id_ = f"k1v:{what}:{seen}:{rest}"
        super().__init__(discord.ui.Button(label=name[:80], custom_id=id_))
        self.what = what
        self.seen = seen
        self.rest = rest

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["what"], int(match["seen"]), match["rest"], match["what"])

    async def callback(self, interaction: Interaction) -> None:
        """Do it, for who may manage the server at this moment."""
        async with answering(interaction):
            community, parts = steered(interaction), parts_of(interaction)
            await take_time(interaction)
            change = await change_of(parts, community, self.what, self.rest)
            await put_in_force(interaction, community, change, seen=self.seen)


async def change_of(parts: Parts, community: CommunityId, what: str, rest: str) -> Change:
    """What a command or a button does to rules. Raises `BadInputError` (``rules-no-version``)."""
    if what == PRESET:
        return lambda rules: with_preset(rules, rest)
    if what == SET:
        field, _, typed = rest.partition("=")
        return lambda rules: with_value(rules, field, typed)
    page = await page_of(parts, community, rest)
    # The mode is no part of a version: whoever paused the bot did not mean to wake it up.
    return lambda rules: page.rules.with_mode(rules.mode)


async def page_of(parts: Parts, community: CommunityId, number: str) -> Page:
    """A version by its number. Raises `BadInputError` (``rules-no-version``)."""
    pages = await parts.app.store.pages(community, limit=OLDEST)
    found = next((page for page in pages if str(page.number) == number.strip()), None)
    if found is None:
        raise BadInputError("rules-no-version")
    return found


async def proposed(interaction: Interaction, community: CommunityId, what: str, rest: str) -> None:
    """Show what a change would change, with a button; nothing is in force yet."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    before, seen = await parts.app.steering.in_force(community)
    after = (await change_of(parts, community, what, rest))(before)
    lines = changes(parts.wording, locale, differences(before, after), before, after)
    if not lines:
        said = parts.wording.say(locale, "rules-already")
        await interaction.edit_original_response(content=said)
        return
    view = discord.ui.View(timeout=None)
    name = parts.wording.say(locale, "rules-apply")
    view.add_item(RulesButton(what, seen, rest, name))
    head = parts.wording.say(locale, "rules-difference")
    last = parts.wording.say(locale, "rules-unseen")
    text, files = told(parts, locale, [head, *lines], last)
    await interaction.edit_original_response(content=text, attachments=files, view=view)


async def put_in_force(
    interaction: Interaction, community: CommunityId, change: Change, *, seen: int
) -> None:
    """Put a change in force that was shown, and say so in its place; a second click does nothing.

    The moderators' channel is told what has changed, in its own language. Who clicked is told if
    AutoMod rules of ours keep out other words than the list by then. Raises as `Steering.rewrite`
    does.
    """
    parts, locale = parts_of(interaction), locale_of(interaction)
    before, _ = await parts.app.steering.in_force(community)
    after = change(before)
    found = differences(before, after)
    theirs = await language_here(interaction)
    why = in_short(changes(parts.wording, theirs, found, before, after))
    by = author_id(interaction.user.id)
    done = await parts.app.steering.rewrite(community, change, seen=seen, by=by, why=why)
    head = parts.wording.say(locale, "rules-done" if done else "rules-already")
    lines = changes(parts.wording, locale, found, before, after) if done else []
    denied = before.words.deny != after.words.deny and interaction.guild
    late = denied and await out_of_date(parts, denied)
    last = parts.wording.say(locale, "automod-out-of-date") if late else ""
    text, files = told(parts, locale, [head, *lines], last)
    await show(interaction, content=text, view=None, attachments=files)


def told(
    parts: Parts, locale: str, lines: Sequence[str], last: str = ""
) -> tuple[str, list[discord.File]]:
    """Lines as one message, with a file of all of them where they are too many for it."""
    whole = "\n".join([*lines, last] if last else lines)
    if len(whole) <= LIMIT:
        return whole, []
    kept = fitted(lines, _ROOM - len(last))
    more = parts.wording.say(locale, "rules-and-more", n=len(lines) - kept.count("\n") - 1)
    return "\n".join(one for one in (kept, more, last) if one), [as_file(whole)]
