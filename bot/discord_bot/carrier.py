"""Carries out on Discord what is on record. Doing something twice is harmless.

What is sent has a nonce, by which Discord knows it again for some minutes; after that the carrier
looks whether it has been said before it says it.
"""

from typing import assert_never

import discord

from bot.core.actions import (
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.errand import CHANGED, Errand
from bot.core.errands import is_removal, removal_before, unasked
from bot.core.errors import BadInputError, GiveUpError, SettledError, TryLaterError, WaitError
from bot.discord_bot.appealing import ABOUT_PENALTIES, tell_of_penalty
from bot.discord_bot.asked_for import is_program, may_remove
from bot.discord_bot.calling import call
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.kept_out import explain
from bot.discord_bot.looking import Now, look
from bot.discord_bot.notes import take_away
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.privately import Privately
from bot.discord_bot.timing_out import lift, time_out
from bot.discord_bot.warning import is_about_no_message, tell_about_person
from bot.service.blocked import BLOCKED
from bot.service.in_turn import may_fall


class Carrier:
    """Hands on Discord. Raises `TryLaterError` or `GiveUpError`, as hands do."""

    def __init__(self) -> None:
        """Of no use before `bind`: the services need hands before there can be a client."""
        self._parts: Parts | None = None

    def bind(self, parts: Parts) -> None:
        """Everything that is needed."""
        self._parts = parts

    async def carry_out(self, errand: Errand) -> None:
        """Do one errand."""
        if self._parts is None:
            raise TryLaterError("discord-not-connected")
        parts, client = self._parts, self._parts.connected()
        if parts.intake.has_left(number_of(errand.community)):
            raise WaitError("discord-no-server")  # until we are back, or all of it is erased
        try:
            await _Carrying(parts, client, errand).carry_out()
        except BadInputError as error:
            # What it was about is no longer on record, or was never ours.
            raise SettledError(error.code, **error.facts) from error


class _Carrying:
    """One errand on its way."""

    def __init__(self, parts: Parts, client: discord.Client, errand: Errand) -> None:
        self._parts = parts
        self._client = client
        self._errand = errand
        self._ref = ref_of(errand.comment)
        self._guild = number_of(errand.community)
        self._user = number_of(errand.author)
        self._posting = Posting(parts, client, errand)

    async def carry_out(self) -> None:
        match self._errand.action:
            case Hold():
                await self._take_down()
            case Nudge() | ReturnText() | Tip():
                await self._tell()
            case Notice(notice=notice):
                await self._notify(notice)
            case CampaignMessage():
                text = self._parts.wording.public(self._errand.locale, self._errand.content or "")
                await self._posting.in_place(Outgoing(text))
            case Escalate(why=why):
                await call(self._parts, self._posting, self._errand, why)
            case Timeout() | Restrict() | Lift() as penalty:
                await self._penalty(penalty)
            case TakeAway() as what:
                await take_away(self._parts, self._client, self._posting, self._errand, what)
            case Repost():
                await self._posting.repost(self._user, self._errand.text or "")
            case AddStrike():
                raise GiveUpError("discord-no-hands", errand=self._errand.id)
            case _ as unreachable:
                assert_never(unreachable)

    async def _tell(self) -> None:
        """Tell their author privately; what a program wrote is given back to nobody."""
        by_hand = removal_before(self._errand) is not None
        if by_hand and await is_program(self._client, self._parts, self._user):
            raise SettledError("discord-author-program")
        await self._privately().tell()

    async def _take_down(self) -> None:
        """Take the comment down, unless its author has put other words there since: those are
        judged on their own. Who asks for it to be deleted means whatever stands there.
        """
        if unasked(self._errand):
            now = await look(self._parts, self._client, self._posting, self._errand)
            if now is Now.CHANGED:
                raise SettledError(CHANGED)
            # Its author may have been erased while we looked, or somebody may have cleared it.
            await may_fall(self._parts.app.store, self._errand.comment)
        elif is_removal(self._errand):
            case = await self._parts.app.store.case_of(self._errand.comment)
            await may_remove(self._parts, self._posting.guild(), self._errand, case)
        await self._posting.take_down()

    async def _penalty(self, penalty: Timeout | Restrict | Lift) -> None:
        """Give a time-out that a moderator has confirmed, or end it."""
        if isinstance(penalty, Lift):
            await lift(self._parts, self._posting, self._errand)
        else:
            await time_out(self._parts, self._posting, self._errand, penalty)

    async def _notify(self, notice: str) -> None:
        if notice in ABOUT_PENALTIES:
            await tell_of_penalty(self._parts, self._posting, self._errand, notice)
        elif notice == BLOCKED:
            await explain(self._parts, self._posting, self._errand)
        elif await is_about_no_message(self._parts, self._errand):
            await tell_about_person(self._parts, self._posting, self._errand, notice)
        else:
            await self._privately().notify(notice)

    def _privately(self) -> Privately:
        return Privately(self._parts, self._client, self._posting, self._errand)
