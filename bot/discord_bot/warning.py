"""Tells somebody privately of a warning, with a way to appeal there; and what became of a decision
that was about no message.
"""

from dataclasses import replace
from typing import Final

import discord
import structlog

from bot.core.case import ABOUT_NO_MESSAGE, WARNED, Case, CaseEvent, CaseState
from bot.core.errand import Errand
from bot.core.errors import GiveUpError, SettledError, TryLaterError
from bot.discord_bot.appealing import AppealButton
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import DmsClosedError
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.wording import quote
from bot.service.sanctions import WARNING

log = structlog.get_logger()

GONE: Final = frozenset({CaseState.OVERTURNED})
STANDS: Final = frozenset({CaseState.UPHELD, CaseState.CLOSED})


async def is_about_no_message(parts: Parts, errand: Errand) -> bool:
    """Whether a notice is about a warning, or about how somebody behaves: then there is no message
    to lead to, and no place where others may read that there is something to tell.
    """
    case = await parts.app.store.case_of(errand.comment)
    return case is not None and case.why in ABOUT_NO_MESSAGE


async def tell_about_person(parts: Parts, posting: Posting, errand: Errand, notice: str) -> None:
    """Tell somebody that they were warned and why, or what became of that, or of another decision.

    Raises `SettledError` where that has changed since, and what `Posting.direct` raises; that
    somebody could not be told of a warning is said in the moderators' channel.
    """
    case = await parts.app.store.case_of(errand.comment)
    if case is None:
        raise SettledError("case-unknown", case=f"case:{errand.comment}")
    locale = await parts.own_languages.of(errand.community, errand.author, otherwise=errand.locale)
    own = replace(errand, locale=locale)
    said = _warned(parts, posting, own, case) if notice == WARNING else _became(
        parts, posting, own, case
    )  # fmt: skip
    try:
        await posting.direct(number_of(errand.author), said)
    except DmsClosedError:
        if case.why == WARNED:
            await _say_at_desk(parts, posting, errand)
        raise


def _warned(parts: Parts, posting: Posting, errand: Errand, case: Case) -> Outgoing:
    if case.state not in STANDS:
        raise SettledError("warning-taken-back")
    wording, locale = parts.wording, errand.locale
    why = next((one.note for one in case.steps if one.event is CaseEvent.UPHOLD), "")
    server = discord.utils.escape_markdown(posting.guild().name)
    text = "\n".join(
        (
            wording.say(locale, "discord-warning", server=server),
            quote(why, ()),
            wording.say(locale, "discord-warning-after"),
        )
    )
    mark = f"{ref_of(errand.comment).tail}:1"
    view = discord.ui.View(timeout=None)
    view.add_item(AppealButton(mark, wording.say(locale, "discord-button-appeal")))
    return Outgoing(text, view, mark=mark)


def _became(parts: Parts, posting: Posting, errand: Errand, case: Case) -> Outgoing:
    """What became of an appeal, or that a warning was taken back."""
    if case.state not in GONE | STANDS:
        raise SettledError("comment-decided-anew")
    about = "warning" if case.why == WARNED else "decision"
    name = f"{about}-{'gone' if case.state in GONE else 'stands'}"
    server = discord.utils.escape_markdown(posting.guild().name)
    # The minute of a report may tell whose it was.
    at = f"<t:{int(case.opened_at.timestamp())}:{'f' if about == 'warning' else 'D'}>"
    return Outgoing(parts.wording.say(errand.locale, f"discord-{name}", server=server, at=at))


async def _say_at_desk(parts: Parts, posting: Posting, errand: Errand) -> None:
    """Say in the moderators' channel that somebody could not be told; nobody waits for that."""
    desk = await parts.app.store.memo(errand.community, DESK)
    if desk is None:
        log.warning("warning_not_told", errand=errand.id, why="discord-no-desk")
        return
    who = f"<@{number_of(errand.author)}>"
    text = parts.wording.say(errand.locale, "discord-warning-not-told", who=who)
    refusal = Refusal(number_of(errand.community), int(desk), "desk")
    try:
        await posting.send(int(desk), Outgoing(text), refusal)
    except (GiveUpError, TryLaterError) as error:
        log.warning("warning_not_told", errand=errand.id, why=error.code)
