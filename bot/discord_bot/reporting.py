"""Reports: the menus of a message and of a person, and ``/report``.

A report is on record before anything is asked. Only who reports sees any of it; what they want to
say about it they can say then, in a form.
"""

import re
from dataclasses import replace
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.core.case import REPORTED_PERSON, CaseId
from bot.core.comment import NOBODY, AuthorId, Comment
from bot.core.errors import BadInputError
from bot.core.reported import outcome_for
from bot.discord_bot import forms, snapshot
from bot.discord_bot.answering import OnceItem, answering, language_here, locale_of
from bot.discord_bot.commands import localised
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.helping import help_in
from bot.discord_bot.ids import TAIL, VERSION_LENGTH, Ref, author_id, community_id, place_id, ref_of
from bot.discord_bot.names import DESK
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.report_words import own_line
from bot.discord_bot.translate import comment_of
from bot.service.reports import Filing

MOST: Final = 1000
"""Characters of what somebody says of their report."""

AT_ONCE: Final = 3
"""Outcomes of earlier reports that one answer has room for; the others come with the next."""

FORM: Final = re.compile(rf"k1r:say:(?P<tail>{TAIL})")

What = app_commands.Range[str, 1, MOST]


class MoreButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1r:more:(?P<tail>{TAIL})",
):
    """Opens the form to say more about one's own report."""

    def __init__(self, ref: Ref, label: str) -> None:
        """``ref`` is what the case is about."""
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"k1r:more:{ref.tail}"))
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        return cls(ref_of(f"discord:{match['tail']}"), match["tail"])

    async def callback(self, interaction: Interaction) -> None:
        """Open the form."""
        async with answering(interaction):
            wording, locale = parts_of(interaction).wording, locale_of(interaction)
            form = forms.Form(
                title=wording.say(locale, "discord-button-more"),
                custom_id=f"k1r:say:{self.ref.tail}",
                label=wording.say(locale, "discord-report-what"),
                hint=wording.say(locale, "discord-report-hint"),
            )
            await interaction.response.send_modal(form)


def add_reports(tree: app_commands.CommandTree[Any]) -> None:
    """Two menus and a command."""

    async def message(interaction: Interaction, message: discord.Message) -> None:
        await _report_message(interaction, message)

    async def person(interaction: Interaction, user: discord.User) -> None:
        await _report_person(interaction, user.id, "")

    for name, callback in (("report", message), ("report-person", person)):
        tree.add_command(
            app_commands.ContextMenu(
                name=localised(f"discord-menu-{name}"),
                callback=callback,
                allowed_contexts=app_commands.AppCommandContext(guild=True),
                allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            )
        )

    @app_commands.describe(
        what=localised("discord-command-report-what"),
        person=localised("discord-command-report-person"),
    )
    @app_commands.rename(
        what=localised("discord-command-report-what-name"),
        person=localised("discord-command-report-person-name"),
    )
    async def report(
        interaction: Interaction, what: What, person: discord.User | None = None
    ) -> None:
        await _report_person(interaction, person.id if person else None, what)

    tree.add_command(
        app_commands.Command(
            name=localised("discord-command-report-name"),
            description=localised("discord-command-report"),
            callback=report,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
    )


async def submitted(interaction: Interaction) -> bool:
    """Handle the form, if it is this one; whether it is."""
    data: Any = interaction.data or {}
    match = FORM.fullmatch(str(data.get("custom_id", "")))
    if match is None:
        return False
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        what, by = forms.typed(interaction).strip(), author_id(interaction.user.id)
        case = CaseId(f"case:{ref_of('discord:' + match['tail']).comment}")
        await parts.reports.say_more(case, by=by, what=what)
        said = parts.wording.say(locale, "discord-report-more-heard")
        await interaction.edit_original_response(content=_with_help(parts, locale, said, what))
    return True


async def _report_message(interaction: Interaction, message: discord.Message) -> None:
    """Put a message on record as reported, just as it is now, and say what happens next."""
    parts, own = parts_of(interaction), interaction.client.user
    seen = snapshot.of_message(message, own=own.id if own else None)
    found = comment_of(seen, parts.app.store.fingerprint)
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        comment = found if isinstance(found, Comment) else _wordless(parts, seen, interaction)
        comment = replace(comment, locale=await _language(interaction))
        filing = await parts.reports.report(comment, by=author_id(interaction.user.id))
        await _heard(interaction, filing, what="")


async def _report_person(interaction: Interaction, user: int | None, what: str) -> None:
    """Put on record how somebody behaves, or what happened, and say what happens next."""
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts = parts_of(interaction)
        author = NOBODY if user is None else author_id(user)
        # Where somebody reports may tell who they are: it is on record nowhere.
        comment = await about_person(interaction, author, channel=interaction.guild_id or 0)
        by = author_id(interaction.user.id)
        filing = await parts.reports.report(comment, by=by, what=what, why=REPORTED_PERSON)
        await _heard(interaction, filing, what=what)


async def about_person(
    interaction: Interaction, author: AuthorId, *, channel: int | None = None
) -> Comment:
    """What stands for a comment where it is about a person: when somebody said so, and in which
    channel, unless there is another number to stand for that.
    """
    parts = parts_of(interaction)
    channel = interaction.channel_id or 0 if channel is None else channel
    version = parts.app.store.fingerprint(f"{interaction.id}")[:VERSION_LENGTH]
    ref = Ref(channel, interaction.id, version)
    community = community_id(interaction.guild_id or 0)
    return Comment(
        id=ref.comment,
        community=community,
        place=place_id(channel),
        author=author,
        text="",
        written_at=parts.app.clock.now(),
        locale=await _language(interaction),
    )


def _wordless(parts: Parts, seen: snapshot.MessageSnapshot, interaction: Interaction) -> Comment:
    """A message that is not read otherwise (a picture alone, a webhook, another bot) can be
    reported like every other.
    """
    version = parts.app.store.fingerprint(seen.content)[:VERSION_LENGTH]
    ref = Ref(seen.channel, seen.message, version)
    return Comment(
        id=ref.comment,
        community=community_id(interaction.guild_id or 0),
        place=place_id(seen.channel),
        author=author_id(seen.author),
        text=seen.content,
        written_at=seen.written_at,
        version_of=ref.standing,
    )


async def _heard(interaction: Interaction, filing: Filing, *, what: str) -> None:
    """Say what happens next, and what became of earlier reports that could not be told."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    say, community = parts.wording.say, filing.case.community
    settings = await desk_settings(parts, community)
    lines = [say(locale, "discord-report-thanks")]
    if outcome_for(filing.case) is not None:
        lines.append(say(locale, "discord-report-decided"))
    elif await parts.app.store.memo(community, DESK) is None:
        lines.append(say(locale, "discord-report-no-desk"))
    else:
        lines.append(say(locale, f"discord-report-{'called' if filing.called else 'listed'}"))
    named = settings.named_since is not None
    lines.append(say(locale, f"discord-report-{'named' if named else 'anonymous'}"))
    lines.append(say(locale, "discord-report-next"))
    by = author_id(interaction.user.id)
    missed = [
        own
        for own in await parts.reports.own(community, by)
        if own.missed and outcome_for(own.case) is not None
    ][:AT_ONCE]
    lines += [own_line(parts.wording, locale, own) for own in missed]
    view = discord.ui.View(timeout=None)
    opened_about = ref_of(filing.case.id.removeprefix("case:"))
    view.add_item(MoreButton(opened_about, say(locale, "discord-button-more")))
    text = _with_help(parts, locale, "\n".join(lines), what)
    await interaction.edit_original_response(content=text, view=view)
    for own in missed:  # only now have they read it
        if (outcome := outcome_for(own.case)) is not None:
            await parts.app.store.report_told(own.case.id, by, outcome)


def _with_help(parts: Parts, locale: str, said: str, what: str) -> str:
    """With where to find help, for who may be in danger themselves."""
    help_ = help_in(parts, locale, what) if what else None
    return said if help_ is None else f"{said}\n\n{help_}"


async def _language(interaction: Interaction) -> str:
    if interaction.guild_id is None:
        raise BadInputError("discord-no-server")
    return await language_here(interaction)
