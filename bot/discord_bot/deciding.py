"""How a moderator says why they decide as they do: by one of the reasons that come up most, or in
their own words.

On a phone a decision without a reason is one tap, one with a reason of the list two, and one in own
words three and a sentence. A community can ask for a reason with each decision; then the buttons
open the form as well.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import discord

from bot.core.case import Case, CaseEvent, may_step
from bot.core.errors import BadInputError
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.ids import author_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.report_words import worded
from bot.discord_bot.timing_out import may_time_out
from bot.discord_bot.wording import Wording

WHY: Final = "why"
"""The menu that decides with a reason."""

WORDS: Final = "words"
"""What is chosen there to say it in own words."""

CONFIRM: Final = "confirm"
"""The button that upholds and confirms a proposed time-out."""

READY: Final[Mapping[CaseEvent, Sequence[str]]] = {
    CaseEvent.UPHOLD: ("hurts", "scares", "group", "goes-on"),
    CaseEvent.OVERTURN: ("joke", "quoted", "nobody", "usual"),
}
"""The reasons of the list, each a message ``discord-why-right-…`` or ``discord-why-wrong-…``."""

JUDGES: Final = frozenset({*READY, CONFIRM})
"""The buttons that decide a case."""

_SIDE: Final = {CaseEvent.UPHOLD: "right", CaseEvent.OVERTURN: "wrong"}


def menu(wording: Wording, locale: str, case: Case) -> discord.ui.Item[Any]:
    """The menu: for each decision its reasons, with what is decided below each."""
    options = []
    for event, names in READY.items():
        decides = worded(wording, locale, f"discord-button-{event}", case)
        for name in (*names, WORDS):
            label = wording.say(locale, f"discord-why-{_SIDE[event]}-{name}")
            options.append(
                discord.SelectOption(
                    label=label[:100], description=decides[:100], value=f"{event}:{name}"
                )
            )
    return discord.ui.Select(
        custom_id=f"k1cd:{WHY}:{ref_of(case.comment).tail}",
        placeholder=wording.say(locale, "discord-menu-why"),
        options=options,
        row=2,
    )


def chosen(wording: Wording, locale: str, value: str) -> tuple[CaseEvent, str | None]:
    """What was chosen: the decision, and its reason in that language; None for own words.

    Raises `BadInputError` for what was not offered.
    """
    event, _, name = value.partition(":")
    found = next((one for one in READY if one == event), None)
    if found is None or name not in (*READY[found], WORDS):
        raise BadInputError("discord-why-unknown")
    said = None if name == WORDS else wording.say(locale, f"discord-why-{_SIDE[found]}-{name}")
    return found, said


async def must_say_why(parts: Parts, case: Case) -> bool:
    """Whether a decision needs a reason here."""
    return (await desk_settings(parts, case.community)).reasons


def check_turn(interaction: Interaction, case: Case, what: str) -> None:
    """Raise `IllegalStepError` for who could not decide this case now: then nobody types in vain.

    It is looked at once more when the form is sent.
    """
    event = CaseEvent.UPHOLD if what == CONFIRM else CaseEvent(what)
    may_step(case, event, author_id(interaction.user.id))


async def decide(
    interaction: Interaction,
    parts: Parts,
    case: Case,
    what: str,
    *,
    why: str = "",
    seen: int | None = None,
    number: int | None = None,
) -> Case:
    """Decide a case; ``number`` is that of the proposal to confirm.

    Raises what `bot.service.moderation.Moderation` does, and for a time-out what `may_time_out`
    does.
    """
    desk, by = parts.app.moderation, author_id(interaction.user.id)
    if what == CaseEvent.OVERTURN:
        return await desk.overturn(case.id, by=by, note=why, seen=seen)
    if what != CONFIRM:
        return await desk.uphold(case.id, by=by, note=why, seen=seen)
    await may_time_out(interaction, number_of(case.author))
    confirm = [] if number is None else [number]
    return await desk.uphold(case.id, by=by, note=why, seen=seen, confirm=confirm)
