"""What waits for somebody or was given up in one server, and trying it again."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from bot.core.comment import CommunityId
from bot.core.errand import ErrandState
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.calling import NO_DESK
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.setting_up import steered

LOOK_BACK: Final = timedelta(days=7)
"""So long the Store remembers what was given up."""


async def stuck_in(parts: Parts, community: CommunityId, locale: str) -> tuple[str, ...]:
    """A line for everything that did not go as it should; none if all did."""
    store, now = parts.app.store, parts.app.clock.now()
    stuck = await store.errands_stuck(community)
    counts = await store.counts(community, since=now - LOOK_BACK, until=now + timedelta(hours=1))
    numbers = {
        "discord-cases-waiting": stuck.get((ErrandState.WAITING, NO_DESK), 0),
        "discord-status-given-up": sum(
            count for (state, _), count in stuck.items() if state is ErrandState.GIVEN_UP
        ),
        "discord-status-to-be-judged": await store.waiting_left(community),
        "discord-status-unjudged": counts.unjudged,
    }
    return tuple(_said(parts, locale, numbers))


def _said(parts: Parts, locale: str, numbers: dict[str, int]) -> Iterator[str]:
    for name, number in numbers.items():
        if number:
            yield parts.wording.say(locale, name, n=number)


async def retry(interaction: Interaction) -> None:
    """Try again what was given up, because somebody who may manage the server asked for it."""
    async with answering(interaction):
        community = steered(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts = parts_of(interaction)
        tried = await parts.app.store.retry_errands(community, now=parts.app.clock.now())
        if tried:
            parts.app.delivery.wake()
        said = parts.wording.say(locale_of(interaction), "discord-retried", n=tried)
        await interaction.edit_original_response(content=said)
