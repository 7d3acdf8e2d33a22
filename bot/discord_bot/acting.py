"""What a moderator can do from a card beside deciding: warn, time out, remove, note, hand over.

Which of it a card offers is only a hint: everything is looked at again when it is used. A reason is
asked for in a form, so that nothing of weight happens by one wrong tap.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.core.case import Case, CaseEvent, CaseState
from bot.core.comment import NOBODY
from bot.core.errors import BadInputError
from bot.core.timeouts import LENGTHS, MINUTE
from bot.discord_bot.answering import language_here, locale_of, tell
from bot.discord_bot.deciding import CONFIRM, JUDGES, check_turn, must_say_why
from bot.discord_bot.forms import Form
from bot.discord_bot.ids import TAIL, Ref, author_id, ref_of
from bot.discord_bot.names import DESK
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.report_words import worded
from bot.discord_bot.timing_out import time_out_rights
from bot.discord_bot.wording import Wording
from bot.service.in_turn import can_be_removed
from bot.service.records import Record

WARN: Final = "warn"
REMOVE: Final = "remove"
NOTE: Final = "note"
TIMEOUT: Final = "timeout"
HAND: Final = "hand"

ASKS: Final = frozenset({WARN, REMOVE, NOTE})
"""The buttons that open a form."""

FORM: Final = re.compile(
    rf"k1cf:(?P<what>{WARN}|{REMOVE}|{NOTE}|{TIMEOUT}|{'|'.join(sorted(JUDGES))})"
    rf":(?P<seen>\d+):(?P<tail>{TAIL})(?::(?P<number>\d+))?"
)
"""The form of a card. ``seen`` is the version of the case that it was opened from, ``number`` how
many seconds a time-out lasts, or which proposal is confirmed.
"""

REASON: Final = 500
"""Characters of a reason."""

NOTED: Final = 1000
"""Characters of a note."""

NEEDS_WORDS: Final = frozenset({WARN, NOTE, *JUDGES})
"""Forms that say nothing if they are empty: who only wants to decide has a button for that."""

HELD: Final = frozenset({CaseState.TAKEN, CaseState.APPEAL_TAKEN})
"""The states in which somebody has a case."""


async def offered(parts: Parts, case: Case, record: Record | None) -> list[str]:
    """What a card offers, in the order in which it stands there."""
    if case.state not in HELD:
        return []
    found = [NOTE]
    if case.state is CaseState.TAKEN and record is not None:
        somebody = case.author != NOBODY
        if await removable(parts, case, record):
            found.insert(0, REMOVE)
        if somebody:
            found.insert(0, WARN)
            found.append(TIMEOUT)
    return [*found, HAND]


async def removable(parts: Parts, case: Case, record: Record) -> bool:
    """Whether what a case is about can be taken down, and has not been as far as we know. A
    nickname is for its member or the moderators to change.
    """
    if ref_of(case.comment).nick is not None:
        return False
    return await can_be_removed(parts.app.store, case, record)


def menu(wording: Wording, locale: str, what: str, ref: Ref) -> discord.ui.Item[Any]:
    """The menu for `TIMEOUT` or `HAND`."""
    custom_id = f"k1cd:{what}:{ref.tail}"
    asked = wording.say(locale, f"discord-menu-{what}")
    if what == HAND:
        return discord.ui.UserSelect(custom_id=custom_id, placeholder=asked, row=4)
    options = [
        discord.SelectOption(label=wording.say(locale, f"discord-length-{name}"), value=str(value))
        for name, value in LENGTHS.items()
    ]
    return discord.ui.Select(custom_id=custom_id, placeholder=asked, options=options, row=3)


async def ask(
    interaction: Interaction, parts: Parts, case: Case, what: str, number: int | None = None
) -> None:
    """Open the form; it has to be the first answer, so nothing slow comes before it. ``number`` is
    as in `FORM`.

    Raises `BadInputError` for a time-out that who asks, or the bot, may give nobody, and
    `IllegalStepError` for who could not decide the case now.
    """
    if what in {TIMEOUT, CONFIRM}:
        time_out_rights(interaction)
    if what in JUDGES:
        check_turn(interaction, case, what)
    wording, locale = parts.wording, locale_of(interaction)
    custom_id = f"k1cf:{what}:{case.version}:{ref_of(case.comment).tail}"
    required = what in NEEDS_WORDS or (what == TIMEOUT and await must_say_why(parts, case))
    asks = "judge" if what in JUDGES else what
    form = Form(
        title=_title(wording, locale, case, what, number),
        custom_id=custom_id if number is None else f"{custom_id}:{number}",
        label=wording.say(
            locale, f"discord-form-{'judge' if what == TIMEOUT and required else asks}-why"
        ),
        hint=wording.say(locale, f"discord-form-{asks}-hint"),
        note=wording.say(locale, f"discord-form-{asks}-note"),
        required=required,
        most=NOTED if what == NOTE else REASON,
    )
    await interaction.response.send_modal(form)


def _title(wording: Wording, locale: str, case: Case, what: str, number: int | None) -> str:
    """What stands above a form: what is done with it."""
    if what in JUDGES:
        event = CaseEvent.UPHOLD if what == CONFIRM else what
        return worded(wording, locale, f"discord-button-{event}", case)
    length = length_said(wording, locale, number) if what == TIMEOUT and number else ""
    return wording.say(locale, f"discord-form-{what}", length=length)


def length_said(wording: Wording, locale: str, seconds: int) -> str:
    """The length of a time-out in words."""
    for name, value in LENGTHS.items():
        if value == seconds:
            return wording.say(locale, f"discord-length-{name}")
    return wording.say(locale, "discord-length-other", minutes=max(seconds // MINUTE, 1))


async def hand(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Hand a case over to the moderator who was chosen. They are told in the moderators' channel;
    elsewhere others may read along.
    """
    user, by = new_holder(interaction), interaction.user.id
    after = await parts.app.moderation.hand(case.id, by=author_id(by), to=author_id(user))
    desk, message = await parts.app.store.memo(after.community, DESK), interaction.message
    if desk != str(interaction.channel_id) or message is None or message.flags.ephemeral:
        said = parts.wording.say(locale_of(interaction), "discord-handed", to=f"<@{user}>")
        await tell(interaction, said)
        return
    locale = await language_here(interaction)
    await interaction.followup.send(
        parts.wording.say(locale, "discord-handed-to-you", who=f"<@{by}>", to=f"<@{user}>"),
        allowed_mentions=discord.AllowedMentions(
            everyone=False, roles=False, users=[discord.Object(user)]
        ),
    )


def new_holder(interaction: Interaction) -> int:
    """Who was chosen to have a case.

    Discord says with the choice what they may do there at this moment. Raises `BadInputError` for
    who may not moderate, or is a program.
    """
    data: Any = interaction.data or {}
    number, resolved = chosen(interaction), data.get("resolved") or {}
    member = (resolved.get("members") or {}).get(number) or {}
    user = (resolved.get("users") or {}).get(number) or {}
    may = discord.Permissions(int(member.get("permissions") or 0))
    if user.get("bot") or not (may.moderate_members or may.manage_messages):
        raise BadInputError("discord-hand-not-moderator")
    return int(number)


def chosen(interaction: Interaction) -> str:
    """What was chosen in a menu."""
    data: Any = interaction.data or {}
    values: Sequence[Any] = data.get("values") or [""]
    return str(values[0])
