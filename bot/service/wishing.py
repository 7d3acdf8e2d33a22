"""Campaigns are put forward with what somebody types: when, where, in which language, by which
clock. What they do not say stays as it was, or is as usual; a time zone is guessed by nobody.
"""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Final

from bot.core.campaign import Campaign, CampaignState
from bot.core.comment import CommunityId, PlaceId
from bot.core.errors import BadInputError, StaleError
from bot.core.habits import Habits
from bot.core.recurrence import DAILY, THRICE, WEEKDAYS, WEEKLY
from bot.core.schedule import Plan
from bot.service.campaign_ports import CampaignContent, CampaignStore
from bot.service.campaigning import REVISABLE, Campaigning, Wish
from bot.service.ports import Clock
from bot.service.uploading import Own

RULES: Final = {"daily": DAILY, "weekdays": WEEKDAYS, "thrice": THRICE, "weekly": WEEKLY}
"""On which days to post, by the name that is chosen."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed; None, or nothing at all, for what was left out."""

    start: str | None = None
    days: str | None = None
    language: str | None = None
    zone: str | None = None
    quiet: str | None = None
    most: int | None = None


def habits_for(typed: Typed, before: Habits | None) -> Habits:
    """When the community wants to be posted to.

    Raises `BadInputError`: ``campaign-needs-zone``, ``campaign-bad-quiet`` and what `Habits` does.
    """
    if before is None and not typed.zone:
        raise BadInputError("campaign-needs-zone")
    habits = before or Habits()
    if typed.zone:
        habits = replace(habits, zone=typed.zone.strip())
    if typed.most is not None:
        habits = replace(habits, per_day=typed.most)
    if typed.quiet:
        start, _, end = typed.quiet.replace("–", "-").partition("-")
        try:
            quiet = _clock(start), _clock(end)
        except ValueError:
            raise BadInputError("campaign-bad-quiet", seen=typed.quiet) from None
        habits = replace(habits, quiet_from=quiet[0], quiet_to=quiet[1])
    return habits


def wish_for(typed: Typed, place: PlaceId, before: Plan | None, today: date) -> Wish:
    """What is to be posted when. Of a campaign that was put forward ``before`` and has not begun,
    what is not said anew stays; without a day it begins tomorrow.

    Raises `BadInputError`: ``campaign-bad-day``, ``campaign-bad-days``.
    """
    start = today + timedelta(days=1)
    if before is not None and before.start >= today:
        start = before.start
    usual, language = (DAILY, "en") if before is None else (before.rule, before.locale)
    if typed.days and typed.days not in RULES:
        raise BadInputError("campaign-bad-days", seen=typed.days, known=", ".join(RULES))
    return Wish(
        place,
        typed.language or language,
        _day(typed.start) if typed.start else start,
        RULES[typed.days] if typed.days else usual,
    )


def _clock(typed: str) -> time:
    """A time in hours and minutes. Raises `ValueError` for anything else."""
    at = time.fromisoformat(typed.strip())
    if at != at.replace(second=0, microsecond=0, tzinfo=None):
        raise ValueError(typed)
    return at


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise BadInputError("campaign-bad-day", seen=typed) from None


class Wishing:
    """Puts campaigns forward where nobody can look whether a channel belongs to the community: only
    where one was posted to before, which somebody chose on the platform itself.
    """

    def __init__(self, store: CampaignStore, content: CampaignContent, clock: Clock) -> None:
        """Nothing is kept here."""
        self._store = store
        self._work = Campaigning(store, content, clock)
        self._clock = clock

    async def places(self, community: CommunityId) -> list[PlaceId]:
        """The channels that campaigns were put forward for in a community, the last one first."""
        runs = await self._store.campaigns(community)
        versions = [
            await self._store.campaign_version(run.id, number)
            for run in runs
            for number in range(run.version, 0, -1)
        ]
        return list(dict.fromkeys(one.plan.place for one in versions if one is not None))

    async def put_forward(
        self,
        community: CommunityId,
        name: str,
        typed: Typed,
        *,
        by: str,
        place: str = "",
        own: Own | None = None,
        seen: int | None = None,
    ) -> Campaign:
        """A campaign as somebody wishes it; ``own`` was brought along for it.

        ``seen`` is the version that they looked at, 0 for none. What they have brought along just
        so already is not put on record again. Raises as `Campaigning.put_forward`, `habits_for` and
        `wish_for`; `BadInputError` (``campaign-no-place``) for a channel that is not known, and
        `StaleError` if there is another version by now.
        """
        run = await self._revisable(community, name)
        if seen is not None and seen != (0 if run is None else run.version):
            raise StaleError("campaign-stale", campaign=name)
        before = None if run is None else (await self._work.version(run)).plan
        old = await self._store.habits(community)
        habits = habits_for(typed, old)
        known = await self.places(community)
        chosen = next((one for one in known if one == place), None)
        if not place and known:
            chosen = known[0] if before is None else before.place
        if chosen is None:
            raise BadInputError("campaign-no-place")
        today = habits.local(self._clock.now()).date()
        wish = wish_for(typed, chosen, before, today)
        if own is not None and not typed.language and own.languages:
            language = wish.locale if wish.locale in own.languages else own.languages[0]
            wish = replace(wish, locale=language)
        if run is not None and own is not None and old == habits and before is not None:
            same = Wish(before.place, before.locale, before.start, before.rule) == wish
            mine = (run.state, run.author) == (CampaignState.DRAFT, by)
            if same and mine and await self._store.campaign_files(run.id) == own.files:
                return run
        return await self._work.put_forward(
            community, name, wish, by=by, habits=habits, own=own, since=run
        )

    async def _revisable(self, community: CommunityId, name: str) -> Campaign | None:
        runs = await self._store.campaigns(community, states=REVISABLE)
        return next((run for run in runs if run.name == name), None)
