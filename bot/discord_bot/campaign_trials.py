"""The commands ``/campaign trial start`` and ``stop``, ``/campaign results`` and
``/campaign effect``.

Who may manage the server starts and stops a trial; the community is told when one begins.
"""

from collections.abc import Callable

from discord import app_commands

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, OutsideError
from bot.core.trial import Measure, Trial
from bot.discord_bot import trial_words
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.campaign_steps import looked_at
from bot.discord_bot.campaign_views import campaigning
from bot.discord_bot.commands import localised
from bot.discord_bot.ids import author_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.proving import show_picture
from bot.discord_bot.setting_up import steered
from bot.discord_bot.trial_telling import explain, explained, please_tell
from bot.service.effects import Effects
from bot.service.trial_ports import UNEXPLAINED
from bot.service.trials import can_be_tried

Unasked = app_commands.Range[int, 0, 50]
Number = app_commands.Range[int, 1, 9999]


def add_trials(group: app_commands.Group, add: Callable[..., None]) -> None:
    """The sub-commands; ``add`` puts one into a group, with its words in each language."""
    trial = app_commands.Group(
        name=localised("discord-command-campaign-trial-name"),
        description=localised("discord-command-campaign-trial"),
        parent=group,
    )

    @app_commands.choices(
        measure=[
            app_commands.Choice(name=localised(f"trial-measure-{each}"), value=each.value)
            for each in Measure
        ]
    )
    async def start(
        interaction: Interaction,
        text: str | None = None,
        unasked: Unasked = 0,
        measure: str | None = None,
    ) -> None:
        await _start(interaction, text, unasked, Measure(measure) if measure else None)

    async def stop(interaction: Interaction) -> None:
        await _stop(interaction)

    async def results(interaction: Interaction, number: Number | None = None) -> None:
        await _results(interaction, number)

    async def effect(interaction: Interaction, campaign: str | None = None) -> None:
        await _effect(interaction, campaign)

    add(trial, "trial-start", start, "text", "unasked", "measure")
    add(trial, "trial-stop", stop)
    add(group, "results", results, "number")
    add(group, "effect", effect, "campaign")


async def running_trial(parts: Parts, locale: str, community: CommunityId) -> str:
    """What members are told of a trial that runs; empty without one."""
    trial = await parts.app.store.running_trial(community)
    if trial is None:
        return ""
    return parts.wording.say(locale, "trial-discover", unasked=trial.hold_out)


async def _start(
    interaction: Interaction, text: str | None, unasked: int, measure: Measure | None
) -> None:
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        tried = can_be_tried(parts.app.content)
        if text is None and len(tried) != 1:
            raise BadInputError("trial-which", known=", ".join(sorted(tried)) or "-")
        trial = await parts.app.trials.start(
            community, text or next(iter(tried)), by=author_id(interaction.user.id),
            hold_out=unasked, measure=measure,
        )  # fmt: skip
        locale, say = locale_of(interaction), parts.wording.say
        title = parts.app.content.text(trial.text, locale).title
        decides = say(locale, f"trial-measure-{trial.measure}")
        done = say(locale, "trial-started", number=trial.number, text=title, measure=decides)
        told = await _explained(parts, locale, trial)
        await interaction.edit_original_response(content=f"{done}\n\n{told[0]}"[:2000])
        if told[1]:
            await explained(parts, community, str(trial.number))


async def _explained(parts: Parts, locale: str, trial: Trial) -> tuple[str, bool]:
    """Explain a trial in the campaign's channel; returns what the manager is told of that, and
    whether nothing is left to be done.
    """
    say = parts.wording.say
    try:
        channel = await explain(parts, trial)
    except OutsideError:
        return say(locale, "trial-told-later"), False
    if channel is None:
        return please_tell(parts, locale, trial), True
    return say(locale, "trial-told-in", channel=f"<#{channel}>"), True


async def _stop(interaction: Interaction) -> None:
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        trial = await parts.app.trials.stop(community)
        said = parts.wording.say(locale_of(interaction), "trial-stopped", number=trial.number)
        await interaction.edit_original_response(content=said)


async def _results(interaction: Interaction, number: int | None) -> None:
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await parts.app.trials.results(community, number)
        locale = locale_of(interaction)
        title = parts.app.content.text(found.trial.text, locale).title
        untold = await parts.app.store.memo(community, UNEXPLAINED) == str(found.trial.number)
        shown = trial_words.results(parts.wording, locale, title, found, untold=untold)
        await show_picture(interaction, shown)


async def _effect(interaction: Interaction, name: str | None) -> None:
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work, locale = campaigning(parts), locale_of(interaction)
        campaign = await work.newest(community, name)
        found = await Effects(parts.app.store, parts.app.clock).around(campaign)
        title = (await work.about(campaign, locale)).title
        await show_picture(interaction, trial_words.effect(parts.wording, locale, title, found))
