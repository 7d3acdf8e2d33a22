"""Posts as members see them on Discord: said as it says them, taken apart for a template."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.console.pages import words_for
from bot.console.studio.telling import channel
from bot.core.campaign_version import ENTRIES, Wording
from bot.core.challenge import CHANNEL
from bot.core.comment import PlaceId
from bot.core.markup import Line, lines
from campaign_content.texts import DISCORD_LIMIT

_CHANNEL: Final = "0"
"""Stands for the campaign's channel in a mention."""


@dataclass(frozen=True, slots=True)
class Post:
    """A message, line by line. ``join`` is what stands on its button, empty without one; ``alt``
    says in words what is in its picture, empty without one.
    """

    lines: Sequence[Line]
    alt: str = ""
    join: str = ""


def body_lines(body: str, place: PlaceId, entries: str) -> tuple[Line, ...]:
    """The lines of a body that say anything; ``entries`` stand where members' own are going to."""
    said = body.strip().replace(CHANNEL, f"<#{_CHANNEL}>").replace(ENTRIES, entries)
    names = {f"#{_CHANNEL}": channel(place).removeprefix("#")}
    return tuple(
        line
        for line in lines(said[:DISCORD_LIMIT], names)
        if any(run.text.strip() for run in line.runs)
    )


def post_of(wording: Wording, place: PlaceId, locale: str) -> Post:
    """A text as the message that it becomes, in its own language."""
    say = words_for(locale).say
    entries = "\n".join(f"> {say(f'preview-entry-{each}')}" for each in ("one", "two"))
    whole = f"**{wording.title}**\n\n{wording.body.strip()}"
    join = say("challenge-button-join") if CHANNEL in wording.body else ""
    return Post(
        body_lines(whole, place, entries), "" if wording.image is None else wording.alt, join
    )
