"""A practice room with everything real in it, in a home of its own that is gone afterwards."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.rules import Rules
from bot.inference import ThreadClassifier
from bot.service.ports import Clock, Store
from bot.service.practice import Member, PracticeRoom
from bot.settings import Settings
from bot.wiring import SystemClock, open_kept, open_model
from campaign_content.loader import Library, load
from campaign_content.practice import load_practice
from campaign_content.texts import Conversation

MODERATORS = ("moderator 1", "moderator 2")
"""An appeal is decided by a second person, so there are two."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A room, who may speak in it, and what can be said there."""

    room: PracticeRoom
    content: Library
    conversation: Conversation
    store: Store
    clock: Clock
    locale: str

    async def set_mode(self, mode: Mode) -> None:
        """Let the bot do more or less from now on."""
        rules = (await self.room.snapshot()).rules.with_mode(mode)
        now = self.clock.now()
        await self.store.set_rules(self.room.community, rules, by=MODERATORS[0], now=now)


@asynccontextmanager
async def open_stage(settings: Settings, rules: Rules, model: str | None) -> AsyncIterator[Stage]:
    """The shipped (or the chosen) model, an SQLite store in a temporary folder, our content.

    Raises `ClassifierError` and `ContentError` if the model or the conversation cannot be used.
    """
    conversation = load_practice(settings.locale)
    content = load(overlay=settings.content)
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="kindness-") as folder:
        home = Path(folder)
        database = f"sqlite+aiosqlite:///{home / 'kindness.db'}"
        own = replace(settings, home=home, database=database, key=None)
        async with (
            open_kept(own) as store,
            ThreadClassifier(open_model(own, model), seconds=own.classify_seconds) as classifier,
        ):
            members = [
                Member(AuthorId(name), name, conversation.locale) for name in conversation.members
            ]
            room = PracticeRoom(classifier, store, content, clock, rules=rules, members=members)
            yield Stage(room, content, conversation, store, clock, conversation.locale)
