"""Quiet labels beside links to outlets that a state controls, and notes about reviewed claims:
whether, where and how often.

Off until a community switches it on. What is going to be said is noted before it is said, so that
reading a message again after a crash says the same once more and nothing new.
"""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.core.claims import Note
from bot.core.comment import CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.links import Link
from bot.core.sources import Overrides, Sources, overrides_as_mapping, parse_overrides
from bot.service.ports import Clock, Store
from bot.service.steering import Steering
from campaign_content.outlets import Outlet

SETTINGS: Final = "source-labels"
SAID: Final = "source-labels-said"
"""The names of the notes in which they are kept."""

AN_HOUR: Final = timedelta(hours=1)
MOST_AN_HOUR: Final = 3
"""Labels in one place."""

NOT_AGAIN: Final = timedelta(hours=6)
"""So long the same outlet gets no second label in a place: whoever reads there has seen it."""

AT_ONCE: Final = 2
"""Outlets and claims in one label."""


@dataclass(frozen=True, slots=True)
class LabelSettings:
    """What a community has chosen: labels for outlets, and notes about reviewed ``claims``."""

    on: bool = False
    claims: bool = False
    overrides: Overrides = field(default_factory=Overrides)


@dataclass(frozen=True, slots=True)
class Due:
    """What to name beside a message. ``again``: it was begun before, and may stand there."""

    outlets: tuple[Outlet, ...] = ()
    note: Note | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Said:
    """A label that was begun beside a message; ``done`` when it stands there, or never will.

    ``message`` is a keyed digest: the note says of nobody what they shared. ``hosts`` are those of
    the outlets, and the page of a review.
    """

    message: str
    place: str
    at: datetime
    hosts: tuple[str, ...]
    done: bool = False


class SourceLabels:
    """Decides about labels; a door says them."""

    def __init__(self, store: Store, clock: Clock, steering: Steering, sources: Sources) -> None:
        """``steering`` knows whether the bot may speak at all."""
        self._store = store
        self._clock = clock
        self._steering = steering
        self._sources = sources
        self._one_at_a_time: Final = asyncio.Lock()

    async def settings(self, community: CommunityId) -> LabelSettings:
        """What a community has chosen."""
        note = await self._store.memo(community, SETTINGS)
        if note is None:
            return LabelSettings()
        kept = json.loads(note)
        overrides = parse_overrides(kept["overrides"])
        return LabelSettings(kept["on"], kept["claims"], overrides)

    async def choose(self, community: CommunityId, settings: LabelSettings) -> None:
        """Put what a community has chosen in force."""
        said = {
            "on": settings.on,
            "claims": settings.claims,
            "overrides": overrides_as_mapping(settings.overrides),
        }
        note = None if settings == LabelSettings() else json.dumps(said)
        await self._store.set_memo(community, SETTINGS, note, now=self._clock.now())

    async def due(
        self,
        community: CommunityId,
        place: PlaceId,
        message: str,
        links: Iterable[Link],
        note: Note | None = None,
    ) -> Due:
        """What is to be named beside a message; call `said` when that is done.

        ``note`` is what is known of a claim in it. Nothing is due where it is off or the bot only
        watches, where there were `MOST_AN_HOUR` within the hour, and of what was named there not
        long ago. Asked again before `said`, the answer is the same.
        """
        settings = await self.settings(community)
        outlets = self._sources.labels(links, settings.overrides) if settings.on else []
        note = note if settings.claims else None
        found = Due(tuple(outlets), note)
        if found == Due() or (await self._steering.rules(community)).mode is Mode.OBSERVE:
            return Due()
        async with self._one_at_a_time:
            said = await self._said(community)
            known = self._store.fingerprint(message)
            before = next((each for each in said if each.message == known), None)
            if before is not None:
                return _only(found, () if before.done else before.hosts, again=True)
            fresh = _fresh(found, [each for each in said if each.place == place], self._clock)
            if fresh:
                now = _Said(known, place, self._clock.now(), fresh)
                await self._keep(community, [*said, now])
            return _only(found, fresh)

    async def said(self, community: CommunityId, message: str) -> None:
        """The label beside a message stands there, or never will."""
        async with self._one_at_a_time:
            said, known = await self._said(community), self._store.fingerprint(message)
            done = [
                _Said(each.message, each.place, each.at, each.hosts, done=True)
                if each.message == known
                else each
                for each in said
            ]
            if done != said:
                await self._keep(community, done)

    async def _said(self, community: CommunityId) -> list[_Said]:
        """What was said so lately that it counts."""
        kept: list[dict[str, Any]] = json.loads(await self._store.memo(community, SAID) or "[]")
        since = self._clock.now() - NOT_AGAIN
        found = [
            _Said(
                each["message"],
                each["place"],
                datetime.fromisoformat(each["at"]),
                tuple(each["hosts"]),
                done=each["done"],
            )
            for each in kept
        ]
        return [each for each in found if each.at > since]

    async def _keep(self, community: CommunityId, said: list[_Said]) -> None:
        note = [
            {
                "message": each.message,
                "place": each.place,
                "at": each.at.isoformat(),
                "hosts": each.hosts,
                "done": each.done,
            }
            for each in said
        ]
        await self._store.set_memo(community, SAID, json.dumps(note), now=self._clock.now())


def _fresh(found: Due, said: list[_Said], clock: Clock) -> tuple[str, ...]:
    """What was not named in a place yet, where there is room for a label; a claim first."""
    since = clock.now() - AN_HOUR
    if sum(each.at > since for each in said) >= MOST_AN_HOUR:
        return ()
    named = {host for each in said for host in each.hosts}
    page = [found.note.review.url] if found.note is not None else []
    hosts = [*page, *(outlet.host for outlet in found.outlets)]
    return tuple(host for host in hosts if host not in named)[:AT_ONCE]


def _only(found: Due, hosts: tuple[str, ...], *, again: bool = False) -> Due:
    """Of what was found that which is to be named."""
    note = found.note if found.note is not None and found.note.review.url in hosts else None
    outlets = tuple(outlet for outlet in found.outlets if outlet.host in hosts)
    return Due(outlets, note, again=again)
