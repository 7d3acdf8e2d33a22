"""What is said on Discord, put together from the content and the strings. Nothing is sent here."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import discord

from bot.core.comment import AuthorId
from bot.discord_bot.ids import number_of, ref_of
from bot.service.prompts import VARIANT, Prompt
from bot.words import Fact, Words
from campaign_content.loader import Library
from classifiers.verdict import Label, Span

LIMIT: Final = 2000
"""Characters of one message."""

_PUNCTUATION: Final = re.compile(r"[!-/:-@\[-`{-~]")
"""What Discord may take for markup; behind a backslash it never does."""

_LINES: Final = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Said:
    """One message: its content, and a text that was too long for it."""

    content: str
    overflow: str | None = None


class Wording:
    """Says things in the language of whoever reads them."""

    def __init__(self, library: Library) -> None:
        """``library`` holds what we say in public."""
        self._library = library
        self._words: dict[str, Words] = {}

    def say(self, locale: str, name: str, **facts: Fact) -> str:
        """A string of the door."""
        return self._in(locale).say(name, **facts)

    def explain(self, locale: str, error: BaseException) -> str:
        """An error as a sentence."""
        return self._in(locale).explain_error(error)

    def person(self, locale: str, author: AuthorId) -> str:
        """Somebody as Discord shows people."""
        number = number_of(author)
        return f"<@{number}>" if number else self.say(locale, "discord-somebody")

    def label(self, locale: str, label: Label) -> str:
        """The name of a label."""
        return self.say(locale, f"label-{label}")

    def text(self, locale: str, id_: str) -> str:
        """A text of the content with its title, in another wording if one is named (`VARIANT`)."""
        name, _, variant = id_.partition(VARIANT)
        text = self._library.text(name, locale)
        # Its file may have been changed since it was picked.
        body = text.variants.get(variant, text.body)
        return f"**{text.title}**\n{body.strip()}"

    def public(self, locale: str, id_: str) -> str:
        """A text of the content that goes to everybody: its body alone."""
        return self._library.text(id_, locale).body.strip()

    def about(self, prompt: Prompt, locale: str, link: str, server: str | None) -> str:
        """What a private word is about: where on which server; ``server`` is None if unknown."""
        name = plain(server) if server else self.say(locale, "discord-a-server")
        ref = ref_of(prompt.record.decision.comment)
        title = "nick" if ref.nick else "yes" if ref.message is None else "no"
        title = "passed" if prompt.record.decision.passed_on else title
        what = "discord-your-place" if prompt.text is None else "discord-your-words"
        said = self.say(locale, what, link=link, server=name, title=title)
        if prompt.label is None or not prompt.record.decision.listed:
            return said
        return f"{said}\n{self.say(locale, 'words-in-prompt')}"

    def prompt(self, prompt: Prompt, locale: str, *, about: str = "") -> Said:
        """A private word to an author: why, their words with the hurtful ones marked, a tip.

        Their text is always given back whole where it was taken down: what is too long for the
        message goes along as a file.
        """
        said = [self.text(locale, each) for each in prompt.texts]
        reason, *rest = said or [self.say(locale, "discord-text-back") if prompt.returned else ""]
        after = "\n\n".join(rest)
        if prompt.text is None:
            owed = prompt.label is not None or prompt.returned
            words = self.say(locale, "discord-words-gone") if owed else ""
            return Said(_fitted([reason, about, words, after]))
        room = LIMIT - sum(len(part) + 2 for part in (reason, about, after))
        quoted = quote(prompt.text, prompt.marked)
        if len(quoted) <= room:
            return Said(_fitted([reason, about, quoted, after]))
        cut = quote(prompt.text[: max(room // 3, 0)] + "…", ())
        words = cut if len(cut) <= room else ""
        return Said(_fitted([reason, about, words, after]), prompt.text)

    def could_hurt(
        self,
        locale: str,
        text: str,
        label: Label | None,
        marked: Sequence[Span],
        *,
        again: bool = False,
    ) -> str:
        """Why a text was not posted, with the words that carried it; ``again``: it was changed."""
        about = self.label(locale, label or Label.TOXICITY)
        words = [discord.utils.escape_markdown(text[one.start : one.end]) for one in marked]
        carried = ", ".join(f"“{word.strip()}”" for word in words if word.strip())
        said = self.say(locale, "discord-still" if again else "discord-hurts", label=about)
        weigh = self.say(locale, "discord-weigh-most", words=carried) if carried else ""
        return _fitted([said, weigh])

    def on_behalf(self, locale: str, user: int, text: str) -> tuple[str, str | None]:
        """A text that we post for somebody, and what of it has to go into an embed.

        A mention is the one name that nobody can give to themselves, and in a quotation nothing
        passes for a second name.
        """
        head = self.say(locale, "discord-on-behalf", who=f"<@{user}>")
        whole = f"{head}\n>>> {text}"
        return (whole, None) if len(whole) <= LIMIT else (head, text)

    def _in(self, locale: str) -> Words:
        if locale not in self._words:
            self._words[locale] = Words(locale)
        return self._words[locale]


def plain(name: str) -> str:
    """A name that somebody chose, so that it neither pings nor formats nor leads anywhere."""
    escaped = _PUNCTUATION.sub(r"\\\g<0>", " ".join(name.split()))
    return discord.utils.escape_mentions(escaped)


def quote(text: str, marked: Iterable[Span]) -> str:
    """A text as a quotation, with parts of it underlined and bold. Nothing in it is markup."""
    pieces, at = [], 0
    for span in sorted(marked, key=lambda span: span.start):
        if span.start < at:
            continue
        inside = discord.utils.escape_markdown(text[span.start : span.end])
        pieces += [discord.utils.escape_markdown(text[at : span.start]), f"__**{inside}**__"]
        at = span.end
    pieces.append(discord.utils.escape_markdown(text[at:]))
    return "> " + _LINES.sub("\n> ", "".join(pieces))


def spoiler(text: str) -> str:
    """A text as a quotation that shows itself when it is tapped. Nothing in it is markup."""
    lines = discord.utils.escape_markdown(text).split("\n")
    return "\n".join(f"> ||{line}||" if line.strip() else ">" for line in lines)


def _fitted(parts: Sequence[str]) -> str:
    """Parts with an empty line between them, the last ones left out where they do not fit."""
    kept = [part for part in parts if part]
    while len(kept) > 1 and len("\n\n".join(kept)) > LIMIT:
        kept.pop()
    return "\n\n".join(kept)[:LIMIT]
