"""Calls the moderators: a card in their channel. A card that finds no channel waits for one."""

from datetime import timedelta
from typing import Final

import discord
import structlog

from bot.core.case import BY_PEOPLE, Case, last_change
from bot.core.comment import CommunityId
from bot.core.errand import Errand
from bot.core.errors import (
    BadInputError,
    GiveUpError,
    SettledError,
    TryLaterError,
    WaitError,
)
from bot.core.raising import UNTAKEN
from bot.discord_bot import desk
from bot.discord_bot.answering import language_here
from bot.discord_bot.case_threads import talk_about
from bot.discord_bot.duty import named
from bot.discord_bot.ids import nonce, number_of, ref_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.refusals import Refusal
from bot.service.raising import RAISED, raised_at

log = structlog.get_logger()

NO_DESK: Final = "discord-no-desk"
"""Why a card waits."""

NO_DESK_WAIT: Final = 900.0

ASKED: Final = frozenset({"disputed", "appealed"})
"""Why the moderators are called when an author asks for it."""

CLOSED: Final = frozenset({"discord-gone", "discord-not-allowed"})
"""What it means for a channel that we cannot write there: it was deleted, or closed to us."""


async def call(parts: Parts, posting: Posting, errand: Errand, why: str) -> None:
    """Send a card. Raises `WaitError` while there is no channel that we may write to."""
    channel = await parts.app.store.memo(errand.community, DESK)
    if channel is None:
        raise WaitError(NO_DESK, retry_after=NO_DESK_WAIT)
    case = await parts.app.store.case_of(errand.comment)
    if case is None:
        raise GiveUpError("case-unknown", case=f"case:{errand.comment}")
    said = await _card(parts, errand, case, why)
    guild = number_of(errand.community)
    try:
        card = await posting.send(int(channel), said, Refusal(guild, int(channel), "desk"))
    except (GiveUpError, TryLaterError) as error:
        if error.code not in CLOSED:
            raise
        log.error("moderators_channel_closed", guild=guild, channel=int(channel), why=error.code)  # noqa: TRY400 - no traceback
        raise WaitError(NO_DESK, retry_after=NO_DESK_WAIT) from error
    await talk_about(parts, case, int(channel), card)


async def _card(parts: Parts, errand: Errand, case: Case, why: str) -> Outgoing:
    """The card of a case. Who asks for a second look, or reports something, gets a card of their
    own, beside the one of the decision; and so does a case that nobody takes.
    """
    if why != RAISED:
        asked = why in ASKED
        text, view = await desk.card(parts, case, errand.locale, asked=asked)
        own = asked or why in BY_PEOPLE
        return Outgoing(text, view, mark=None if own else ref_of(case.comment).tail)
    if case.state not in UNTAKEN:
        raise SettledError("case-taken-since")
    text, view = await desk.card(parts, case, errand.locale)
    waited = raised_at(errand.id) + timedelta(hours=1) - last_change(case)
    # Who was called when it was raised: it is on record, so a second try names the same people.
    raised = await parts.app.store.raised(case.id)
    calls = sorted(raised.calls) if raised else []
    who = f"{named(calls)} " if calls else ""
    hours = max(1, waited // timedelta(hours=1))
    head = parts.wording.say(errand.locale, "discord-card-raised", hours=hours)
    return Outgoing(f"{who}{head}\n{text}", view, calls=calls)


async def call_again(parts: Parts, community: CommunityId) -> int:
    """Send the cards that wait for a channel, because there may be one; returns how many."""
    waiting = await parts.app.store.errands_due(community, why=NO_DESK, now=parts.app.clock.now())
    if waiting:
        parts.app.delivery.wake()
    return waiting


async def call_for(interaction: Interaction, parts: Parts, case: Case) -> int:
    """Send the card of a case once more, because a moderator asked for it; returns the channel.

    Raises `BadInputError` (``discord-cases-no-desk``) if there is none that we may write to, and
    what `outside` raises otherwise.
    """
    channel = await parts.app.store.memo(case.community, DESK)
    if channel is None:
        raise BadInputError("discord-cases-no-desk")
    text, view = await desk.card(parts, case, await language_here(interaction))
    place = interaction.client.get_partial_messageable(int(channel))
    try:
        with outside(parts.refusals, Refusal(number_of(case.community), int(channel), "desk")):
            card = await place.send(
                text,
                view=view,
                nonce=nonce(f"card/{interaction.id}"),
                allowed_mentions=discord.AllowedMentions.none(),
            )
    except (GiveUpError, TryLaterError) as error:
        if error.code not in CLOSED:
            raise
        raise BadInputError("discord-cases-no-desk") from error
    await talk_about(parts, case, int(channel), card.id)
    return int(channel)
