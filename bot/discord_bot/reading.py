"""What a moderator reads of a case when they ask for it: the words, what was reported, all notes.

Only who asks sees it, behind spoilers; it is nowhere kept.
"""

from collections.abc import Sequence
from typing import Final

from bot.core.case import Case, CaseEvent, Step
from bot.core.errors import BadInputError
from bot.discord_bot.acting import TIMEOUT, length_said
from bot.discord_bot.answering import locale_of, tell
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.forms import as_file
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.report_words import reports_said, worded
from bot.discord_bot.wording import LIMIT, Wording, quote, spoiler

REASONED: Final = frozenset(
    {CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.UNDO, CaseEvent.REMOVE}
)
"""The steps whose reasons stand on a card. What an author writes, and what is only noted, does not.
"""

SHORT: Final = 120
"""Characters of a reason on a card; the whole of it is read with the case."""

ROOM: Final = 500
"""Characters of all reasons on a card; the last ones are shown."""


def anything_to_read(case: Case, text: str | None, reports: str) -> bool:
    """Whether there is something on record that `read` would show."""
    return bool(reports or text is not None or any(step.note for step in case.steps))


async def read_button(parts: Parts, case: Case, locale: str) -> str:
    """What stands on the button that shows it."""
    blurred = (await desk_settings(parts, case.community)).blurred
    return parts.wording.say(locale, f"discord-button-{'words' if blurred else 'read'}")


def notes_said(wording: Wording, case: Case, locale: str) -> list[str]:
    """Every reason and note of the moderators and of the author."""
    lines = []
    for step in case.steps:
        if step.note:
            lines += [step_said(wording, locale, case, step), quote(step.note, ())]
    return lines


def step_said(wording: Wording, locale: str, case: Case, step: Step) -> str:
    """Who did what with a case, and when."""
    facts = {
        "who": _somebody(step.by),
        "to": _somebody(step.to or ""),
        "at": f"<t:{int(step.at.timestamp())}:R>",
        "length": "" if step.seconds is None else length_said(wording, locale, step.seconds),
    }
    what = step.event if step.seconds is None else TIMEOUT
    return worded(wording, locale, f"discord-step-{what}", case, **facts)


async def steps_said(parts: Parts, case: Case, locale: str, steps: Sequence[Step]) -> list[str]:
    """Steps as they stand on a card, each with why; without that where words stay hidden."""
    lines: list[str] = []
    room = 0 if (await desk_settings(parts, case.community)).blurred else ROOM
    for step in reversed(steps):
        why = " ".join(step.note.split()) if step.event in REASONED else ""
        said = quote(why if len(why) <= SHORT else f"{why[:SHORT]}…", ()) if why else ""
        room -= len(said)
        if said and room >= 0:
            lines.insert(0, said)
        lines.insert(0, step_said(parts.wording, locale, case, step))
    return lines


def _somebody(id_: str) -> str:
    """Who took a step, as Discord shows people; of an erased person what is left."""
    return f"<@{id_.rpartition(':')[2]}>" if id_.startswith("discord:") else id_


async def read(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Show it to one moderator; what is too long goes along as a file."""
    locale = locale_of(interaction)
    record = await parts.app.store.decision(case.comment)
    text = (record.text if record else None) or ""
    reports = await reports_said(parts, case, locale)
    notes = "\n".join(notes_said(parts.wording, case, locale))
    shown = [part for part in (spoiler(text) if text else "", reports, notes) if part]
    if not shown:
        raise BadInputError("discord-text-gone")
    said = "\n\n".join(shown)
    if len(said) <= LIMIT:
        await tell(interaction, said)
        return
    head = parts.wording.say(locale, "discord-read-as-file")
    whole = as_file("\n\n".join(part for part in (text, reports, notes) if part))
    await interaction.response.send_message(head, file=whole, ephemeral=True)
