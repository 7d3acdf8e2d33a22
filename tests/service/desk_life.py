"""Two moderators and the authors at fifty cases at once, and a Discord that shows what was done.

Everybody's steps are taken in an order that chance decides, between any two looks at the store; the
bot ends in the middle and another one goes on. `Discord` keeps to what the hands promise, with the
same rules about time-outs as the real ones (`bot.core.penalties`).
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

from bot.core.actions import Escalate, Hold, Lift, Notice, ReturnText, Timeout
from bot.core.case import Case, CaseEvent, CaseId, CaseState, holder
from bot.core.comment import AuthorId, Comment, CommentId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errands import step_of
from bot.core.errors import (
    BadInputError,
    IllegalStepError,
    SettledError,
    StaleError,
    TryLaterError,
)
from bot.core.penalties import given_in, given_upto
from bot.core.rules import preset
from bot.service.backoff import BackOff
from bot.service.delivery import Delivery, Pace
from bot.service.moderation import Moderation
from bot.service.ports import Store
from bot.service.sanctions import Sanctions
from tests.fakes import FakeClock, MemoryStore, verdict_of
from tests.memory_comments import _Decided
from tests.service.conftest import comment

Move = Callable[[Case, AuthorId, int | None], Awaitable[Any]]
"""What somebody does with a case that they may have looked at a while ago."""

CASES = 50
PROPOSED = Timeout(3 * 24 * 3600)
CHOSEN = (24 * 3600, 7 * 24 * 3600)
MODERATORS = (AuthorId("ana"), AuthorId("bo"))
EVERYBODY = (*MODERATORS, AuthorId("cleo"))
RULES = preset("school")
PACE = Pace(back_off=BackOff(timedelta(seconds=5), timedelta(seconds=20)), tries=999, surprises=999)


class DeskStore(MemoryStore):
    """In memory, with warnings."""

    async def warn(
        self,
        comment: Comment,
        decision: Decision,
        *,
        by: str,
        why: str,
        weight: float,
        errands: Sequence[Errand],
        within: Case | None = None,
    ) -> Case:
        now = decision.decided_at
        if within is not None:
            await self.step(within, CaseEvent.WARN, by=by, note="", now=now)
        self.decided[comment.id] = _Decided(comment, decision, {}, now, None)
        case = self.open_case(comment, now, why="warned", urgent=False)
        case = await self.step(case, CaseEvent.TAKE, by=by, note="", now=now)
        case = await self.step(case, CaseEvent.UPHOLD, by=by, note=why, now=now)
        self.add_errands(errands, now)
        return case

    def another(self) -> "DeskStore":
        """The same on record, to go on from apart."""
        twin = copy(self)
        twin.parcels = {id_: copy(parcel) for id_, parcel in self.parcels.items()}
        twin.files, twin.decided = dict(self.files), dict(self.decided)
        twin.hours = {hour: dict(numbers) for hour, numbers in self.hours.items()}
        return twin


class Between:
    """A store before every use of which others may come."""

    def __init__(self, store: DeskStore, chance: random.Random) -> None:
        self._store = store
        self._chance = chance

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method: Callable[..., Awaitable[Any]] = getattr(self._store, name)

        async def later(*args: object, **options: object) -> object:
            for _ in range(self._chance.choice((0, 0, 0, 1, 2))):
                await asyncio.sleep(0)
            return await method(*args, **options)

        return later


@dataclass
class Discord:
    """What can be seen there. Sometimes it fails before it has done something, and sometimes after.

    ``down`` are messages that are gone, ``back`` those whose author has their text, ``ends`` until
    when people are timed out, and ``told`` what they were told, each once however often it is said.
    """

    store: DeskStore
    clock: FakeClock
    chance: random.Random
    down: set[CommentId] = field(default_factory=set)
    back: set[CommentId] = field(default_factory=set)
    ends: dict[AuthorId, datetime] = field(default_factory=dict)
    told: dict[ErrandId, str] = field(default_factory=dict)

    async def carry_out(self, errand: Errand) -> None:
        luck = self.chance.random()
        if luck < 0.1:
            raise TryLaterError("platform-busy")
        await self._do(errand)
        if luck > 0.9:
            raise TryLaterError("platform-busy")

    async def _do(self, errand: Errand) -> None:
        match errand.action:
            case Hold():
                await asyncio.sleep(0)
                self.down.add(errand.comment)
            case ReturnText():
                if errand.comment not in self.down:
                    raise SettledError("left-standing")
                self.back.add(errand.comment)
            case Timeout(seconds=seconds):
                await self._time_out(errand, seconds)
            case Lift():
                await self._lift(errand)
            case Notice(notice=notice):
                self.told[errand.id] = notice
            case _:
                return

    async def _time_out(self, errand: Errand, seconds: int) -> None:
        asked = given_in(self.store.files[CaseId(f"case:{errand.comment}")], errand.id)
        if asked is None:
            raise SettledError("discord-timeout-taken-back")
        await asyncio.sleep(0)  # a moderator may take it back just now
        self.ends[errand.author] = asked.at + timedelta(seconds=seconds)

    async def _lift(self, errand: Errand) -> None:
        case = self.store.files[CaseId(f"case:{errand.comment}")]
        decision = self.store.decided[errand.comment].decision
        given = given_upto(
            case, decision, upto=step_of(errand.id) or 0, lasts=lambda one: one.seconds
        )
        if self.ends.get(errand.author) in {one.end for one in given}:
            del self.ends[errand.author]


async def fifty_cases() -> DeskStore:
    """Cases of as many people; the decisions about half of them propose a time-out."""
    store, clock = DeskStore(), FakeClock()
    for number in range(CASES):
        about = comment(number, "you are worthless", author=f"author-{number}")
        actions = (Escalate("hold_at"), *((PROPOSED,) if number % 2 else ()))
        decision = Decision(about.id, actions, (), "r", "m", Mode.NUDGE, clock.now())
        await store.record(about, verdict_of(), decision, (), standing=0, now=clock.now())
    return store


@dataclass
class Desk:
    """The desk in one life of the bot after another."""

    store: DeskStore
    chance: random.Random
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.discord = Discord(self.store, self.clock, self.chance)
        self.hot = self.chance.sample(sorted(self.store.files), 3)
        self.number = 1000
        self.live()

    def live(self) -> None:
        """A new process: new services on what is on record."""
        store = cast("Store", Between(self.store, self.chance))
        self.moderation = Moderation(store, self.clock)
        self.sanctions = Sanctions(cast("Any", store), self.clock)
        self.delivery = Delivery(store, self.discord, self.clock, pace=PACE)

    async def interleave(self, moves: int) -> None:
        """So many moves, a few at once; now and then the bot ends in the middle of them."""
        while moves > 0:
            at_once = min(moves, self.chance.randrange(1, 6))
            moves -= at_once
            self.clock.pass_by(timedelta(seconds=self.chance.choice((7, 31))))
            ends = self.chance.random() < 0.15
            async with asyncio.TaskGroup() as lives:
                life = lives.create_task(self._at_once(at_once))
                if ends:
                    for _ in range(self.chance.randrange(6)):
                        await asyncio.sleep(0)
                    life.cancel()
            if ends:
                self.live()
                await self.store.release_leases(now=self.clock.now())

    async def _at_once(self, moves: int) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(moves):
                group.create_task(self.move())
            group.create_task(self.delivery.run_once())

    async def settle(self) -> None:
        """Deliver everything."""
        while await self.store.errands_left():
            self.clock.pass_by(timedelta(seconds=31))
            await self.delivery.run_once()

    async def move(self) -> None:
        """Somebody does something with a case that they may have looked at a while ago."""
        case = self.store.files[CaseId(self.chance.choice(self.hot))]
        by = self.chance.choice(MODERATORS)
        if self.chance.random() < 0.7:  # most people do what they can
            by = cast("AuthorId", holder(case) or by)
        seen = case.version if self.chance.random() < 0.5 else None
        what = self.chance.choice(self.possible(case))
        try:
            await what(case, by, seen)
        except (IllegalStepError, StaleError, BadInputError):
            return  # they are told so, and nothing has changed

    def possible(self, case: Case) -> Sequence[Move]:
        """What people do with a case as it stands, and now and then what they cannot do."""
        desk = self.moderation
        undo = [lambda c, by, seen: desk.undo(c.id, by=by, seen=seen), self._dispute]
        decide = [
            self._warn, self._hand, self._time_out, self._time_out, self._confirm,
            lambda c, by, seen: desk.uphold(c.id, by=by, seen=seen),
            lambda c, by, seen: desk.overturn(c.id, by=by, seen=seen),
            lambda c, by, seen: desk.release(c.id, by=by, seen=seen),
            lambda c, by, seen: desk.remove(c.id, by=by, seen=seen),
            lambda c, by, seen: desk.note(c.id, by=by, note="hm", seen=seen),
        ]  # fmt: skip
        take = [lambda c, by, seen: desk.take(c.id, by=by, seen=seen)]
        if self.chance.random() < 0.1:
            return [*take, *decide, *undo]
        if case.state in {CaseState.OPEN, CaseState.APPEALED}:
            return [*take, *take, self._dispute]
        return decide if case.state in {CaseState.TAKEN, CaseState.APPEAL_TAKEN} else undo

    async def _dispute(self, case: Case, _by: AuthorId, _seen: int | None) -> None:
        await self.moderation.dispute(case.comment, by=case.author)

    async def _hand(self, case: Case, by: AuthorId, seen: int | None) -> None:
        to = self.chance.choice((*EVERYBODY, case.author))
        await self.moderation.hand(case.id, by=by, to=to, seen=seen)

    async def _time_out(self, case: Case, by: AuthorId, seen: int | None) -> None:
        seconds = self.chance.choice(CHOSEN)
        await self.moderation.uphold(case.id, by=by, seen=seen, seconds=seconds)

    async def _confirm(self, case: Case, by: AuthorId, seen: int | None) -> None:
        numbers = [number for number, _ in await self.moderation.proposals_of(case)]
        await self.moderation.uphold(case.id, by=by, seen=seen, confirm=numbers)

    async def _warn(self, case: Case, by: AuthorId, _seen: int | None) -> None:
        self.number += 1
        about = comment(self.number, "", author=case.author)
        await self.sanctions.warn(about, by=by, why="rude", rules=RULES, within=case)
