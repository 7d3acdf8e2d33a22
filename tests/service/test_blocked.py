"""What the platform kept out: a case once, a call now and then, a word to its author once a day."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Escalate, Notice
from bot.core.case import AUTOMOD, CaseState
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.core.rules import preset
from bot.core.standing import Standing
from bot.service.blocked import BLOCKED, Blocked
from bot.service.records import Recorded
from bot.store import KeyRing, SqlStore, open_store
from tests.fakes import NOON, FakeClock
from tests.migrated import migrated

HERE, MIKA = CommunityId("school"), AuthorId("mika")
RULES = preset("community", mode=Mode.OBSERVE)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    url = migrated(tmp_path / "kindness.db")
    async with open_store(url, keys=KeyRing([KeyRing.new_key()])) as opened:
        yield opened


def kept_out(number: int, author: AuthorId = MIKA) -> Comment:
    return Comment(CommentId(f"test:{number}"), HERE, PlaceId("hall"), author, "you goof", NOON)


async def errands(store: SqlStore, clock: FakeClock) -> list[str]:
    """What has to be done now, in short; it is done."""
    leased = await store.lease_errands(now=clock.now(), lease=timedelta(minutes=1), limit=99)
    for errand in leased:
        await store.errand_done(errand, now=clock.now())
        assert errand.text is None
    return [
        "call" if isinstance(one.action, Escalate) else "tell"
        for one in leased
        if isinstance(one.action, Escalate) or one.action == Notice(BLOCKED)
    ]


async def test_each_is_a_case_once_and_nobody_is_called_or_told_too_often(store: SqlStore) -> None:
    clock, woken = FakeClock(NOON), list[int]()
    blocked = Blocked(store, clock, announce=lambda: woken.append(1))

    assert await blocked.take_in(kept_out(1), rules=RULES)
    assert await errands(store, clock) == ["call", "tell"]
    assert not await blocked.take_in(kept_out(1), rules=RULES)
    [case] = await store.cases_about(HERE, MIKA, limit=9)
    assert (case.why, case.state) == (AUTOMOD, CaseState.OPEN)
    record = await store.decision(case.comment)
    assert record is not None
    assert record.text == "you goof"
    assert (await store.standing(HERE, MIKA, mode=Mode.OBSERVE)).strikes == ()
    assert await store.past(HERE, since=NOON - timedelta(days=1)) == []

    found = []
    for number in range(2, 11):
        await blocked.take_in(kept_out(number), rules=RULES)
        found.append(await errands(store, clock))
    assert found == [[], ["call"], [], [], [], [], [], [], ["call"]]
    assert len(await store.cases_about(HERE, MIKA, limit=99)) == 10

    clock.pass_by(timedelta(hours=25))
    await blocked.take_in(kept_out(11), rules=RULES)
    assert await errands(store, clock) == ["call", "tell"]
    assert len(woken) == 12


async def test_who_wants_fewer_words_gets_one_a_day_and_a_quiet_community_none(
    store: SqlStore,
) -> None:
    clock = FakeClock(NOON)
    blocked = Blocked(store, clock)
    await blocked.take_in(kept_out(1), rules=replace(RULES, prompts_per_day=0))
    assert await errands(store, clock) == ["call"]

    await store.set_fewer(HERE, MIKA, fewer=True)
    clock.pass_by(timedelta(days=2))
    await blocked.take_in(kept_out(2), rules=RULES)
    assert await errands(store, clock) == ["call", "tell"]


async def test_a_standing_that_never_rests_is_tried_later(store: SqlStore) -> None:
    class Restless(SqlStore):
        async def standing(
            self, community: CommunityId, author: AuthorId, *, mode: Mode
        ) -> Standing:
            found = await super().standing(community, author, mode=mode)
            return replace(found, version=found.version + 7)

    store.__class__ = Restless
    with pytest.raises(TryLaterError, match="standing-keeps-changing"):
        await Blocked(store, FakeClock(NOON)).take_in(kept_out(1), rules=RULES)

    assert Recorded.STALE
