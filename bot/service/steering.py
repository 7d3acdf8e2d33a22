"""Sets a community up, pauses it and lets it go on. Every change is a page of the rulebook: who,
when, why. Pausing is observing with a note of the mode to go back to, so that it survives a
restart, and messages go on being read and recorded as in any community that observes.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

import structlog

from bot.core.backtest import raised
from bot.core.brake import USUAL, Brake, pulled, punishes, recent
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errors import StaleError
from bot.core.rules import Rules, preset
from bot.core.rules_form import worded
from bot.service.ports import Clock, Store
from bot.service.records import Page
from classifiers.verdict import Label

log = structlog.get_logger()

BRAKE: Final = "kindness:brake"
"""Who has paused a community in which too many punishments came at once."""

UNTOLD: Final = "untold"
"""The note of a community whose moderators have not been told of its newest page yet."""


class Steering:
    """What moderators decide about their own community, and the brake."""

    def __init__(
        self, store: Store, clock: Clock, *, default_rules: Rules, brake: Brake = USUAL
    ) -> None:
        """``default_rules`` hold where a community has set none."""
        self._store = store
        self._clock = clock
        self._default = default_rules
        self._brake = brake
        self._attempts: dict[CommunityId, dict[CommentId, datetime]] = {}
        self._turn = asyncio.Lock()
        self.changed = asyncio.Event()
        """Set when there are moderators to be told of something."""

    async def rules(self, community: CommunityId) -> Rules:
        """The rules in force."""
        return await self._store.rules(community) or self._default

    async def set_up(
        self,
        community: CommunityId,
        *,
        preset_name: str,
        mode: Mode,
        by: str,
        why: str = "",
        notes: Mapping[str, str | None] | None = None,
    ) -> bool:
        """Put a preset, a mode and a door's own ``notes`` in force; False if they were already.

        A community that keeps its preset keeps what it changed about it, and any keeps its own
        words. One that is paused stays so, and goes on in the new mode. Raises `RulesError` for an
        unknown preset.
        """
        fresh = preset(preset_name)
        async with self._turn:
            page = await self._store.page(community)
            base = page.rules if page else fresh
            if base.preset != preset_name:
                base = worded(fresh, base.words)
            paused = page is not None and page.resumes is not None
            rules = base.with_mode(Mode.OBSERVE if paused else mode)
            resumes = mode if paused else None
            wanted = {
                name: value
                for name, value in (notes or {}).items()
                if await self._store.memo(community, name) != value
            }
            if page and (page.rules, page.resumes) == (rules, resumes) and not wanted:
                return False
            await self._turn_page(community, rules, by=by, why=why, resumes=resumes, notes=wanted)
        return True

    async def set_limit(
        self,
        community: CommunityId,
        label: Label,
        at: float,
        *,
        seen: float,
        by: str,
        why: str = "",
    ) -> Rules:
        """Let prompts about a label come from a score of ``at`` on; returns the rules in force.

        A pause goes on. Raises `StaleError` (``tune-stale``) unless that limit is still the one
        that was ``seen``: somebody else was faster, or it was done already. Raises `RulesError`
        for a limit that is none.
        """
        async with self._turn:
            page = await self._store.page(community)
            base = page.rules if page else self._default
            if label not in base.limits or base.limits[label].nudge_at != seen:
                raise StaleError("tune-stale")
            rules = raised(base, label, at)
            resumes = page.resumes if page else None
            await self._turn_page(community, rules, by=by, why=why, resumes=resumes)
        return rules

    async def in_force(self, community: CommunityId) -> tuple[Rules, int]:
        """The rules in force, and the number of their page; 0 where a community has set none."""
        page = await self._store.page(community)
        return (page.rules, page.number) if page else (self._default, 0)

    async def rewrite(
        self,
        community: CommunityId,
        change: Callable[[Rules], Rules],
        *,
        seen: int,
        by: str,
        why: str = "",
    ) -> bool:
        """Put changed rules in force; False if they say so already. A pause goes on.

        Raises `StaleError` (``rules-stale``) unless the page in force is still the one that was
        ``seen``, and what ``change`` raises.
        """
        async with self._turn:
            page = await self._store.page(community)
            base = page.rules if page else self._default
            rules = change(base)
            if rules == base:
                return False
            if seen != (page.number if page else 0):
                raise StaleError("rules-stale")
            resumes = page.resumes if page else None
            await self._turn_page(community, rules, by=by, why=why, resumes=resumes)
        return True

    async def pause(self, community: CommunityId, *, by: str, why: str = "") -> Page | None:
        """Observe from now on; None, or else the page of who paused it before."""
        async with self._turn:
            page = await self._store.page(community)
            if page and page.resumes is not None:
                return page
            rules = page.rules if page else self._default
            calm = rules.with_mode(Mode.OBSERVE)
            await self._turn_page(community, calm, by=by, why=why, resumes=rules.mode)
            log.warning("paused", community=community, by_itself=by == BRAKE)
        return None

    async def resume(self, community: CommunityId, *, by: str, why: str = "") -> Mode | None:
        """Go back to the mode from before the pause; returns it, None if there was no pause."""
        async with self._turn:
            page = await self._store.page(community)
            if page is None or page.resumes is None:
                return None
            # What was attempted before is judged by who resumes: the count starts anew.
            self._attempts[community] = {}
            await self._turn_page(community, page.rules.with_mode(page.resumes), by=by, why=why)
            log.warning("resumed", community=community)
            return page.resumes

    async def allow(self, community: CommunityId, decision: Decision) -> bool:
        """Whether a decision may be recorded and carried out.

        False if it is one punishment too many: then the community observes from now on, and the
        comment is to be decided again. The same comment counts once. A restart forgets nothing.
        """
        if not punishes(decision):
            return True
        now = self._clock.now()
        if community not in self._attempts:
            known = await self._on_record(community, now)
            self._attempts.setdefault(community, known)  # somebody else may have been faster
        attempts = self._attempts[community] | {decision.comment: now}
        kept = set(recent(attempts.values(), self._brake, now=now))
        attempts = {comment: at for comment, at in attempts.items() if at in kept}
        self._attempts[community] = attempts
        if not pulled(attempts.values(), self._brake, now=now):
            return True
        await self.pause(community, by=BRAKE)
        return False

    async def _on_record(self, community: CommunityId, now: datetime) -> dict[CommentId, datetime]:
        """What an earlier life has attempted within the span that counts."""
        since = now - self._brake.within
        page = await self._store.page(community)
        if page is not None and page.resumes is None:
            since = max(since, page.at)  # who put it there has seen what was before
        found = await self._store.decided_since(community, since)
        return {one.comment: one.decided_at for one in found if punishes(one)}

    async def _turn_page(
        self,
        community: CommunityId,
        rules: Rules,
        *,
        by: str,
        why: str,
        resumes: Mode | None = None,
        notes: Mapping[str, str | None] | None = None,
    ) -> None:
        """Write a new page, with a note that its moderators are to be told of it."""
        now = self._clock.now()
        written = {**(notes or {}), UNTOLD: now.isoformat()}
        await self._store.set_rules(
            community, rules, by=by, now=now, why=why, resumes=resumes, notes=written
        )
        self.changed.set()
