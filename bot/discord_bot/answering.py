"""Around every click and form: what goes wrong is said to who clicked, and ends nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import discord
import structlog
from discord import app_commands

from bot.core.errors import (
    BadInputError,
    GiveUpError,
    KindnessError,
    OutsideError,
)
from bot.discord_bot.ids import Ref, author_id, community_id
from bot.discord_bot.outside import NETWORK
from bot.discord_bot.parts import Interaction, parts_of
from bot.service import mishaps

log = structlog.get_logger()

TOO_LATE: Final = frozenset({10062, 10015, 50027})
"""Nobody waits for this answer any more: the interaction is unknown or its token has run out."""


SORRY: Final = "discord-sorry"
LATER: Final = "discord-later"
FOR_PEOPLE: Final = {
    "discord-not-allowed": "discord-bot-may-not",
    "discord-not-ours": SORRY,
    "case-illegal-step": "discord-step-over",
    "case-stale": "discord-step-over",
    "case-no-proposal": "discord-step-over",
    "case-not-the-author": "prompt-not-yours",
    "case-unknown": "discord-case-gone",
    "case-not-yours": "discord-case-taken-by",
    "case-own-comment": "discord-case-own",
    "nothing-to-dispute": "prompt-gone",
}
"""What is said to people in place of a sentence that is for whoever runs the bot, or that speaks of
ids and steps by their names in the code."""

ANSWERED: Final = 40060
"""An answer has arrived already."""


def locale_of(interaction: Interaction) -> str:
    """The language of who clicked."""
    return str(interaction.locale)


async def language_here(interaction: Interaction) -> str:
    """The language of what others will read too: chosen for the server, or else the server's own.

    Where there is no server, that of who clicked.
    """
    if interaction.guild_id is None:
        return locale_of(interaction)
    chosen = await parts_of(interaction).languages.of(community_id(interaction.guild_id))
    return chosen or str(interaction.guild_locale or locale_of(interaction))


def explained(interaction: Interaction, error: KindnessError) -> str:
    """An error as a sentence for who clicked, on which they can act.

    What went wrong outside of us is for whoever runs the bot, and stands in the log.
    """
    wording, locale = parts_of(interaction).wording, locale_of(interaction)
    if error.code in FOR_PEOPLE:
        number = str(error.facts.get("holder", "")).removeprefix("discord:")
        somebody = wording.say(locale, "discord-somebody")
        holder = f"<@{number}>" if number.isdigit() else somebody
        return wording.say(locale, FOR_PEOPLE[error.code], holder=holder)
    if isinstance(error, OutsideError):
        return wording.say(locale, SORRY if isinstance(error, GiveUpError) else LATER)
    return wording.explain(locale, error)


async def tell(interaction: Interaction, text: str, view: discord.ui.View | None = None) -> None:
    """Say something that only who clicked can see, as the first answer or as one more."""
    shown = view or discord.utils.MISSING
    if interaction.response.is_done():
        await interaction.followup.send(text, ephemeral=True, view=shown)
    else:
        await interaction.response.send_message(text, ephemeral=True, view=shown)


async def take_time(interaction: Interaction) -> None:
    """Say that an answer is on its way. What was asked is done also if Discord stumbles over that:
    who clicked has decided, and need not click again.
    """
    try:
        await interaction.response.defer()
    except discord.HTTPException as error:
        if error.status < 500 and error.code != ANSWERED:  # a second try met the first
            raise
        log.warning("taking_time_not_said", status=error.status, number=error.code)
    except NETWORK as error:
        log.warning("taking_time_not_said", kind=type(error).__name__)


async def show(interaction: Interaction, **changes: Any) -> None:  # noqa: ANN401 - discord.py's
    """Change the message that was clicked: the first answer, unless `take_time` has arrived."""
    if not interaction.response.is_done():
        try:
            await interaction.response.edit_message(**changes)
        except discord.HTTPException as error:
            if error.code != ANSWERED:
                raise
        else:
            return
    await interaction.edit_original_response(**changes)


class OnceTree(app_commands.CommandTree[Any]):
    """Runs each command once."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Whether to run it."""
        return parts_of(interaction).once.first(interaction.id)


class OnceItem(discord.ui.Item[Any]):
    """A button that does what it says once a click."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Whether to do it."""
        return parts_of(interaction).once.first(interaction.id)


async def _learn(interaction: Interaction, about: Ref | None) -> None:
    """Note the language of who clicked, if it is known on which server. It keeps nobody waiting and
    fails nobody: the answer has been given.
    """
    parts, by = parts_of(interaction), author_id(interaction.user.id)
    try:
        if interaction.guild_id is not None:
            community = community_id(interaction.guild_id)
        elif about is not None:
            record = await parts.app.store.decision(about.comment)
            if record is None or record.author != by:
                return
            community = record.community
        else:
            return
        await parts.own_languages.learn(community, by, locale_of(interaction))
    except KindnessError as error:
        log.warning("language_not_noted", why=error.code)
    except Exception as error:  # noqa: BLE001 - the answer has been given
        mishaps.tell("language_not_noted", error)


@asynccontextmanager
async def answering(
    interaction: Interaction, about: Ref | None = None, *, learns: bool = True
) -> AsyncIterator[None]:
    """Do what was asked; an error is told to who asked, in their language. In this they are written
    to privately from then on, unless nothing is to be learned of it (`learns`). What is asked in a
    direct message says of which server only by the comment that it is ``about``.

    What Discord or the network refuse of our answer is logged: nobody can be told then.
    """
    try:
        try:
            with parts_of(interaction).busy.working():
                yield
                if learns:
                    await _learn(interaction, about)
        except KindnessError as error:
            if not isinstance(error, BadInputError):
                log.warning("answer_failed", why=error.code)
            await tell(interaction, explained(interaction, error))
        except (discord.DiscordException, *NETWORK):
            raise
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not leave them waiting
            mishaps.tell("answer_failed", error)
            await tell(interaction, parts_of(interaction).wording.say(
                locale_of(interaction), SORRY))  # fmt: skip
    except discord.HTTPException as error:
        event = "answer_too_late" if error.code in TOO_LATE else "answer_refused"
        log.warning(event, status=error.status, number=error.code)
    except NETWORK as error:
        log.warning("answer_not_sent", kind=type(error).__name__)
