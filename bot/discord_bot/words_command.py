"""The command ``/words`` with its sub-commands, for who may manage a server.

What an entry would have matched is shown first; one click puts it on its list or takes it off.
"""

import io
import re
from collections.abc import Callable
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.core.actions import Nudge
from bot.core.comment import CommentId, CommunityId
from bot.core.errors import BadInputError
from bot.core.limits import Rules
from bot.core.rewriting import with_word, without_word
from bot.core.wordlists import LONGEST, MOST, Which, WordLists, tidy
from bot.discord_bot.answering import OnceItem, answering, locale_of, take_time
from bot.discord_bot.commands import MANAGERS, localised, server_group
from bot.discord_bot.desk import link
from bot.discord_bot.ids import ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.rules_button import put_in_force, told
from bot.discord_bot.rules_command import CHOICES, Suggestions, asked
from bot.discord_bot.setting_up import steered
from bot.discord_bot.wording import plain
from bot.service.screening import Judged
from bot.service.wordbook import Preview, Wordbook, checked

REMOVE: Final = "remove"
EXAMPLES: Final = 3

Entry = app_commands.Range[str, 2, LONGEST]
Text = app_commands.Range[str, 1, 1000]


class WordButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"k1x:(?P<what>allow|deny|remove):(?P<seen>\d+):(?P<entry>.+)",
):
    """Puts an entry on a list or takes it off, unless the rules have changed meanwhile."""

    def __init__(self, what: str, seen: int, entry: str, name: str) -> None:
        """``seen`` is the page of the rulebook that it was shown with; ``name`` stands on it."""
        id_ = f"k1x:{what}:{seen}:{entry}"
        super().__init__(discord.ui.Button(label=name[:80], custom_id=id_))
        self.what = what
        self.seen = seen
        self.entry = entry

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["what"], int(match["seen"]), match["entry"], match["what"])

    async def callback(self, interaction: Interaction) -> None:
        """Do it, for who may manage the server at this moment."""
        async with answering(interaction):
            community = steered(interaction)
            await take_time(interaction)
            change = _change(self.what, self.entry)
            await put_in_force(interaction, community, change, seen=self.seen)


def add_words(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = server_group("discord-command-words", shown_to=MANAGERS)

    async def every(interaction: Interaction) -> None:
        await _list(interaction)

    async def allow(interaction: Interaction, word: Entry) -> None:
        await _propose(interaction, Which.ALLOW, word)

    async def deny(interaction: Interaction, word: Entry) -> None:
        await _propose(interaction, Which.DENY, word)

    @app_commands.autocomplete(word=_listed)
    async def remove(interaction: Interaction, word: Entry) -> None:
        await _propose(interaction, REMOVE, word)

    async def try_out(interaction: Interaction, text: Text) -> None:
        await _try(interaction, text)

    _add(group, "list", every)
    _add(group, "allow", allow, "word")
    _add(group, "deny", deny, "word")
    _add(group, "remove", remove, "word")
    _add(group, "try", try_out, "text")
    tree.add_command(group)


def _add(group: app_commands.Group, name: str, callback: Any, option: str = "") -> None:  # noqa: ANN401
    if option:
        callback = app_commands.describe(**{option: localised(f"words-option-{option}")})(callback)
        named = localised(f"words-option-{option}-name")
        callback = app_commands.rename(**{option: named})(callback)
    group.add_command(
        app_commands.Command(
            name=localised(f"discord-command-words-{name}-name"),
            description=localised(f"discord-command-words-{name}"),
            callback=callback,
        )
    )


def _wordbook(parts: Parts) -> Wordbook:
    return Wordbook(parts.app.store, parts.app.clock, parts.app.classifier)


def _change(what: str, entry: str) -> Callable[[Rules], Rules]:
    if what == REMOVE:
        return lambda rules: without_word(rules, entry)
    return lambda rules: with_word(rules, Which(what), entry)


async def _propose(interaction: Interaction, what: str, typed: str) -> None:
    """Show what an entry would have matched, with a button; nothing is changed yet."""
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        rules, seen = await parts.app.steering.in_force(community)
        entry = tidy(typed) if what == REMOVE else checked(typed)
        which = rules.words.on(entry) if what == REMOVE else Which(what)
        if which is None:
            raise BadInputError("words-not-listed", word=plain(entry))
        _change(what, entry)(rules)  # what cannot be an entry is refused before anything is read
        locale = locale_of(interaction)
        there = rules.words.on(entry) is which
        if there and what != REMOVE:
            said = parts.wording.say(locale, "words-there", word=plain(entry), list=which)
            await interaction.edit_original_response(content=said)
            return
        found = await _wordbook(parts).preview(community, rules, which, entry)
        view = discord.ui.View(timeout=None)
        name = parts.wording.say(locale, f"words-apply-{what}")
        view.add_item(WordButton(what, seen, entry, name))
        text = _previewed(parts, locale, community, what, which, entry, found)
        await interaction.edit_original_response(content=text, view=view)


def _previewed(
    parts: Parts,
    locale: str,
    community: CommunityId,
    what: str,
    which: Which,
    entry: str,
    found: Preview,
) -> str:
    wording = parts.wording
    lines = [
        wording.say(locale, f"words-propose-{what}", word=plain(entry), list=which),
        wording.say(locale, "words-found", looked=found.looked, found=found.found),
    ]
    if found.found and which is Which.DENY:
        lines.append(wording.say(locale, "words-asked", asked=found.asked, found=found.found))
    if found.judged:
        lines.append(wording.say(locale, "words-spared", judged=found.judged, spared=found.spared))
    lines += [_example(wording.say(locale, "words-example"), community, one)
              for one in found.examples[:EXAMPLES]]  # fmt: skip
    lines.append(wording.say(locale, f"words-means-{which}"))
    return "\n".join(lines)


def _example(name: str, community: CommunityId, comment: CommentId) -> str:
    guild = int(community.rpartition(":")[2])
    return f"{name} {link(guild, ref_of(comment))}"


async def _list(interaction: Interaction) -> None:
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        locale, wording = locale_of(interaction), parts.wording
        words = (await parts.app.steering.in_force(community))[0].words
        used = len(words.allow) + len(words.deny)
        lines = [wording.say(locale, "words-head", used=used, most=MOST)]
        for which in Which:
            said = ", ".join(plain(entry) for entry in words.of(which))
            lines.append(wording.say(locale, f"words-listed-{which}", n=len(words.of(which))))
            lines += [said] if said else []
        text, files = told(parts, locale, lines)
        files = [_as_file(words)] if words else files
        await interaction.edit_original_response(content=text, attachments=files)


def _as_file(words: WordLists) -> discord.File:
    """Both lists to take away, one entry a line."""
    text = "\n".join(f"[{which}]\n" + "\n".join((*words.of(which), "")) for which in Which)
    return discord.File(io.BytesIO(text.encode()), filename="words.txt")


async def _try(interaction: Interaction, text: str) -> None:
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        locale, wording = locale_of(interaction), parts.wording
        rules, _ = await parts.app.steering.in_force(community)
        found = await _wordbook(parts).try_out(text, rules)
        lines = [
            wording.say(locale, f"words-try-{name}", words=", ".join(map(plain, entries)))
            for name, entries in (("allowed", found.allowed), ("denied", found.denied))
            if entries
        ] or [wording.say(locale, "words-try-nothing")]
        for name, judged in (("without", found.without), ("with", found.with_them)):
            said = _dealt_with(parts, locale, judged)
            lines.append(wording.say(locale, f"words-try-{name}", what=said))
        await interaction.edit_original_response(content="\n".join(lines))


def _dealt_with(parts: Parts, locale: str, judged: Judged) -> str:
    """How a text would be dealt with, in a few words."""
    wording, nudge = parts.wording, judged.decision.the(Nudge)
    if nudge is None:
        other = "other" if judged.decision.actions else "nothing"
        return wording.say(locale, f"words-verdict-{other}")
    if judged.decision.listed:
        return wording.say(locale, "words-verdict-listed")
    label = wording.label(locale, nudge.label)
    return wording.say(locale, "words-verdict-prompt", label=label)


async def _listed(interaction: Interaction, typed: str) -> Suggestions:
    """The entries of both lists; nothing for who may not manage the server."""
    if not interaction.permissions.manage_guild:
        return []
    parts, locale = parts_of(interaction), locale_of(interaction)
    words = (await parts.app.steering.in_force(steered(interaction)))[0].words
    return [
        app_commands.Choice(
            name=parts.wording.say(locale, f"words-choice-{which}", word=entry), value=entry
        )
        for which in Which
        for entry in words.of(which)
        if tidy(typed) in entry
    ][:CHOICES]
