"""Tells somebody privately that a moderator timed them out, until when, and lets them appeal there:
who is timed out cannot press a button in the server. Also that it has ended before its time.
"""

import re
from typing import Any, Self

import discord

from bot.core.case import ABOUT_NO_MESSAGE, CaseState
from bot.core.errand import Errand, ErrandState
from bot.core.errands import step_of
from bot.core.errors import SettledError, TryLaterError, WaitError
from bot.discord_bot import desk
from bot.discord_bot.answering import OnceItem, answering, locale_of, show, take_time, tell
from bot.discord_bot.ids import TAIL, Ref, author_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.timing_out import AWAY, confirmed_last, given_before, has_left, when_asked
from bot.service.moderation import PENALTY_GIVEN, PENALTY_LIFTED

ABOUT_PENALTIES = frozenset({PENALTY_GIVEN, PENALTY_LIFTED})
"""The notices that are said here."""


class AppealButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1a:(?P<tail>{TAIL})(?P<step>:\d+)?",
):
    """Asks for a second person, for the author alone."""

    def __init__(self, mark: str, label: str) -> None:
        """``mark`` is where the comment stands, and the step that this is about."""
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"k1a:{mark}"))
        tail = ":".join(mark.split(":")[:3])
        self.ref = ref_of(f"discord:{tail}")

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(match["tail"] + (match["step"] or ""), match["tail"])

    async def callback(self, interaction: Interaction) -> None:
        """Record the appeal, and take the button away: it is heard once. Who appeals against what
        has been taken back meanwhile is told that.
        """
        async with answering(interaction, self.ref):
            await take_time(interaction)
            parts, by = parts_of(interaction), author_id(interaction.user.id)
            notice = await parts.app.reconsidering.mistake(self.ref.comment, by=by)
            await show(interaction, view=None)
            await tell(interaction, await _heard(interaction, self.ref, notice))


async def _heard(interaction: Interaction, ref: Ref, notice: str) -> str:
    """What becomes of an appeal. Most notices speak of a message, which there may not be."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    case = await parts.app.store.case_of(ref.comment)
    if case is None or case.why not in ABOUT_NO_MESSAGE:
        return parts.wording.text(locale, notice)
    gone = "-gone" if case.state is CaseState.OVERTURNED else ""
    return parts.wording.say(locale, f"discord-appeal-heard{gone}")


async def tell_of_penalty(parts: Parts, posting: Posting, errand: Errand, notice: str) -> None:
    """Tell somebody that they were timed out, or that it has ended; nothing if that never was.

    Raises `TryLaterError` until it is known what became of the time-out, and what
    `Posting.direct` raises.
    """
    last = await confirmed_last(parts, await given_before(parts, errand))
    if last is None:
        raise SettledError("discord-timeout-not-given")
    state, end = last
    if state is ErrandState.WAITING and notice == PENALTY_GIVEN:
        if await has_left(parts, posting.guild(), number_of(errand.author)):
            raise WaitError("discord-member-away", retry_after=AWAY)
        raise TryLaterError("discord-timeout-waits")
    if state is not ErrandState.DONE:
        raise SettledError("discord-timeout-not-given")
    locale = await parts.own_languages.of(errand.community, errand.author, otherwise=errand.locale)
    user, text = number_of(errand.author), parts.wording.text(locale, notice)
    if notice == PENALTY_LIFTED:
        await posting.direct(user, Outgoing(text))
        return
    case = await parts.app.store.case_of(errand.comment)
    when_asked(errand, case)  # and not taken back since
    if end <= parts.app.clock.now():
        raise SettledError("discord-timeout-late")
    wording, ref = parts.wording, ref_of(errand.comment)
    # Nobody has read a message then, and there is none to show.
    about_none = case is not None and case.why in ABOUT_NO_MESSAGE
    facts = wording.say(
        locale,
        "discord-penalty-person" if about_none else "discord-penalty",
        server=discord.utils.escape_markdown(posting.guild().name),
        at=f"<t:{int(end.timestamp())}:f>",
        link=desk.link(number_of(errand.community), ref),
    )
    view = discord.ui.View(timeout=None)
    mark = f"{ref.tail}:{step_of(errand.id)}"
    view.add_item(AppealButton(mark, wording.say(locale, "discord-button-appeal")))
    said = facts if about_none else f"{text}\n\n{facts}"
    await posting.direct(user, Outgoing(said, view, mark=mark))
