"""A case as a moderator sees it who asks for it: its card with all notes, to them alone."""

from bot.core.case import Case
from bot.discord_bot import desk
from bot.discord_bot.answering import locale_of
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.forms import as_file
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.reading import notes_said
from bot.discord_bot.report_words import reports_said
from bot.discord_bot.wording import LIMIT


async def shown(interaction: Interaction, case: Case) -> None:
    """The card with its buttons, all notes and what was reported; what is too long is a file."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    text, view = await desk.card(parts, case, locale)
    more = await _more(parts, case, locale)
    if len(text) + len(more) + 2 <= LIMIT:
        whole = f"{text}\n\n{more}" if more else text
        await interaction.edit_original_response(content=whole, view=view)
        return
    await interaction.edit_original_response(content=text, view=view, attachments=[as_file(more)])


async def _more(parts: Parts, case: Case, locale: str) -> str:
    """All notes and what was reported, unless words are shown only to who asks for them."""
    if (await desk_settings(parts, case.community)).blurred:
        return parts.wording.say(locale, "discord-card-blurred")
    said = (*notes_said(parts.wording, case, locale), await reports_said(parts, case, locale))
    return "\n".join(part for part in said if part)
