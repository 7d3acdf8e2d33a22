"""Takes away notes in channels that are of no use any more: nobody opened them, or nobody can."""

import discord
import structlog

from bot.core.actions import Hold, ReturnText, TakeAway
from bot.core.choice import FINAL
from bot.core.comment import NOBODY
from bot.core.errand import Errand, ErrandState
from bot.core.errands import taken_away
from bot.core.errors import SettledError
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.looking import Now, look
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Posting
from bot.discord_bot.refusals import Refusal
from bot.service.in_turn import state_of

log = structlog.get_logger()


async def plan(parts: Parts, errand: Errand, note: int, *, text: str | None = None) -> None:
    """See to it that a note goes in time, also if this process does not live to see it, and that
    the ``text`` which it gives back is kept until then.
    """
    now = parts.app.clock.now()
    planned = [(one, now + after) for after, one in taken_away(errand, str(note), text=text)]
    await parts.app.store.plan_errands(planned)


async def take_away(
    parts: Parts, client: discord.Client, posting: Posting, errand: Errand, what: TakeAway
) -> None:
    """Delete a note, unless its author may still open it. Raises as `outside` does."""
    if not what.last and await _is_of_use(parts, client, posting, errand):
        return
    guild, channel = number_of(errand.community), ref_of(errand.comment).channel
    place = client.get_partial_messageable(channel)
    try:
        with outside(parts.refusals, Refusal(guild, channel, "own")):
            await place.get_partial_message(int(what.said)).delete()
    except discord.NotFound:
        log.info("already_deleted", errand=errand.id)
    await parts.app.store.forget_kept(errand.comment, what.said)


async def _is_of_use(
    parts: Parts, client: discord.Client, posting: Posting, errand: Errand
) -> bool:
    """Whether its author is there, and has something to be told and to choose."""
    record = await parts.app.store.decision(errand.comment)
    if errand.author == NOBODY or record is None or record.answer in FINAL:
        return False
    user = number_of(errand.author)
    try:
        with outside(parts.refusals, Refusal(number_of(errand.community), user, "member")):
            await posting.guild().fetch_member(user)
    except SettledError:
        return False
    for kind in (Hold, ReturnText):
        if await state_of(parts.app.store, record.decision, kind) is ErrandState.DONE:
            return True  # it is for the note to give the text back
    return await look(parts, client, posting, errand) is not Now.GONE
