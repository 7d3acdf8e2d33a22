"""What somebody has chosen in the set-up, and has not put in force yet.

It is noted at once, so that a set-up that was left half-way goes on where it stopped, also after a
restart and for another administrator.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.rules import PRESETS
from bot.discord_bot.languages import LANGUAGE
from bot.discord_bot.names import DESK, NOTE, PROMPTS
from bot.discord_bot.parts import Parts
from bot.discord_bot.scope import ALL, HOWS, READS, Scope, scope_of
from bot.words import locales

DRAFT: Final = "discord-setup"
"""The note with what was chosen and is not in force yet."""

OWN: Final = "auto"
"""Stands for the language of the server itself."""

DM: Final = "dm"
MOST: Final = 25
"""Channels that one menu of Discord can hold."""

CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "preset": PRESETS,
    "mode": tuple(Mode),
    "language": (OWN, *locales()),
    "reads": HOWS,
    "prompts": (DM, NOTE),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen, or else what is in force. ``channels`` go with ``reads``."""

    preset: str
    mode: str
    language: str = OWN
    desk: int | None = None
    reads: str = ALL
    channels: tuple[int, ...] = ()
    prompts: str = DM

    @property
    def scope(self) -> Scope:
        """What is to be read."""
        return Scope(self.reads, self.channels, self.desk)

    @property
    def notes(self) -> dict[str, str | None]:
        """As it is noted about the community once it is in force."""
        return {
            DESK: None if self.desk is None else str(self.desk),
            LANGUAGE: None if self.language == OWN else self.language,
            READS: self.scope.note,
            PROMPTS: None if self.prompts == DM else self.prompts,
        }

    def choosing(self, what: str, values: Sequence[str]) -> "Draft":
        """The draft with one choice more. Raises `BadInputError` for what is not a choice."""
        if what == "channels" and all(map(str.isdigit, values)):
            return replace(self, channels=tuple(map(int, values)))
        value = values[0] if values else ""
        if what == "desk" and value.isdigit():
            return replace(self, desk=int(value))
        if value not in CHOICES.get(what, ()):
            raise BadInputError("discord-setup-unknown")
        return Draft(**{**asdict(self), what: value})


async def draft_of(parts: Parts, community: CommunityId) -> Draft:
    """What was chosen last; without that, what is in force."""
    store = parts.app.store
    kept = await store.memo(community, DRAFT)
    if kept is not None:
        facts = json.loads(kept)
        return Draft(**{**facts, "channels": tuple(facts.get("channels", ()))})
    page, rules = await store.page(community), await parts.app.steering.rules(community)
    mode = page.resumes if page and page.resumes else rules.mode
    desk = await store.memo(community, DESK)
    scope = scope_of(await store.memo(community, READS))
    return Draft(
        rules.preset,
        mode,
        await store.memo(community, LANGUAGE) or OWN,
        int(desk) if desk else None,
        scope.how,
        scope.channels,
        await store.memo(community, PROMPTS) or DM,
    )


async def note_draft(parts: Parts, community: CommunityId, draft: Draft | None) -> None:
    """Keep a draft, or forget the one that is kept."""
    text = None if draft is None else json.dumps(asdict(draft))
    await parts.app.store.set_memo(community, DRAFT, text, now=parts.app.clock.now())
