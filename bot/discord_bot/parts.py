"""What everything at this door needs, kept in one place. Survives the client, which may not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import discord

from bot.core.errors import TryLaterError
from bot.discord_bot.bounds import Bounds
from bot.discord_bot.busy import Busy
from bot.discord_bot.intake import Intake
from bot.discord_bot.languages import Languages
from bot.discord_bot.marks import Marks
from bot.discord_bot.member_names import MemberNames
from bot.discord_bot.once import Once
from bot.discord_bot.pacing import Pacing
from bot.discord_bot.refusals import Refusals
from bot.discord_bot.scope import Scopes
from bot.discord_bot.wording import Wording
from bot.service.caring import Caring
from bot.service.challenge import Challenges
from bot.service.own_data import OwnData
from bot.service.own_languages import OwnLanguages
from bot.service.pipeline import OBSERVING
from bot.service.reminding import Reminding
from bot.service.reports import Reports
from bot.service.sanctions import Sanctions
from bot.service.tipping import Tipping
from bot.service.turns import Turns
from bot.words import locales

if TYPE_CHECKING:
    from bot.wiring import App

Interaction: TypeAlias = discord.Interaction[Any]
"""An interaction with our client, whose `parts` has what is needed to answer it."""


@dataclass
class Parts:
    """The services, what is said, and what was refused. ``client`` is None while there is none."""

    app: App
    wording: Wording
    intake: Intake
    marks: Marks
    caring: Caring
    languages: Languages
    scopes: Scopes
    bounds: Bounds
    own: OwnData
    reports: Reports
    sanctions: Sanctions
    challenges: Challenges
    reminding: Reminding
    tipping: Tipping
    own_languages: OwnLanguages
    refusals: Refusals = field(default_factory=Refusals)
    pacing: Pacing = field(default_factory=Pacing)
    busy: Busy = field(default_factory=Busy)
    turns: Turns = field(default_factory=Turns)
    once: Once = field(default_factory=Once)
    names: MemberNames = field(default_factory=MemberNames)
    reads_content: bool = True
    """Whether we may read messages in which we are not mentioned."""
    client: discord.Client | None = None
    patience: float = 4.0
    """Seconds for which somebody who has clicked is kept waiting for what becomes of it."""
    closing: bool = False
    """Nothing more is taken in: what comes now is fetched after the next start."""

    def connected(self) -> discord.Client:
        """The client. Raises `TryLaterError` (``discord-not-connected``) while there is none."""
        if self.client is None or not self.client.is_ready():
            raise TryLaterError("discord-not-connected")
        return self.client


def make_parts(app: App) -> Parts:
    """The parts on top of the services."""
    marks = Marks(app.store, app.clock)
    caring = Caring(app.store, app.clock, default_rules=OBSERVING)
    languages = Languages(app.store)
    scopes = Scopes(app.store)
    intake = Intake(app.pipeline, marks, languages, scopes)
    bounds = Bounds(app.clock)
    own = OwnData(app.store, app.clock, default_rules=OBSERVING)
    wording = Wording(app.content)
    reports = Reports(app.store, app.clock, announce=app.delivery.wake)
    sanctions = Sanctions(app.store, app.clock, announce=app.delivery.wake)
    challenges = Challenges(app.store, app.claims, app.clock)
    reminding = Reminding(app.store, app.clock)
    tipping = Tipping(app.store, app.content, app.clock, app.steering)
    own_languages = OwnLanguages(app.store, app.clock, known=locales())
    return Parts(
        app, wording, intake, marks, caring, languages, scopes, bounds, own, reports, sanctions,
        challenges,
        reminding, tipping, own_languages,
    )  # fmt: skip


def parts_of(interaction: Interaction) -> Parts:
    """The parts behind the client that got an interaction."""
    parts: Parts = interaction.client.parts
    return parts
