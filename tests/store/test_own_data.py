"""What a database promises to people who look at what is kept about them, and erase it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.actions import AddStrike, Nudge
from bot.core.case import CaseEvent
from bot.core.comment import NOBODY
from bot.core.decision import Mode
from bot.core.errands import taken_away
from bot.core.rules import preset
from bot.service.own_data import OwnData, Why
from bot.store import KeyRing, SqlStore, open_store
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock
from tests.store.making import CLUB, DAY, HOLD, HOUR, KEEP, MIKA, NOA, SCHOOL, comment, put

LIGHT = (Nudge(Label.BULLYING),)
STRUCK = (Nudge(Label.BULLYING), AddStrike(Label.BULLYING, 1.5))


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def store(url: str, keys: KeyRing) -> AsyncIterator[SqlStore]:
    async with open_store(url, keys=keys, retention=KEEP) as opened:
        yield opened


def data_in(store: SqlStore, later: int = 0) -> OwnData:
    clock = FakeClock(NOON + later * DAY)
    return OwnData(store, clock, default_rules=preset("community"))


async def finish(store: SqlStore) -> None:
    """Everything that was to be done is done."""
    for errand in await store.lease_errands(now=NOON, lease=HOUR, limit=100):
        await store.errand_done(errand, now=NOON)


async def test_people_see_their_own_decisions_of_one_community_alone(store: SqlStore) -> None:
    await put(store, comment(1), LIGHT)
    await put(store, comment(2, community=CLUB), LIGHT)
    await put(store, comment(3, author=NOA), LIGHT)
    await finish(store)

    (shown,) = await data_in(store).look(SCHOOL, MIKA)

    assert shown.own.record.decision.comment == comment(1).id
    assert shown.own.record.text == comment(1).text
    assert (shown.stays, shown.erasable) == (None, True)


async def test_what_nothing_stands_against_is_erased_and_nothing_else(store: SqlStore) -> None:
    await put(store, comment(1), LIGHT)
    await put(store, comment(2, community=CLUB), LIGHT)
    await put(store, comment(3, author=NOA), LIGHT)
    await finish(store)
    before = await store.standing(SCHOOL, MIKA, mode=Mode.NUDGE)

    assert await data_in(store).erase(SCHOOL, MIKA) == 1

    assert await data_in(store).look(SCHOOL, MIKA) == []
    assert len(await data_in(store).look(CLUB, MIKA)) == 1
    assert len(await data_in(store).look(SCHOOL, NOA)) == 1
    after = await store.standing(SCHOOL, MIKA, mode=Mode.NUDGE)
    assert after.version == before.version + 1
    assert after.prompted_at == ()


async def test_a_strike_that_counts_stays_without_its_words_until_it_has_faded(
    store: SqlStore,
) -> None:
    await put(store, comment(1), STRUCK)
    await finish(store)
    (shown,) = await data_in(store).look(SCHOOL, MIKA)
    assert (shown.stays, shown.erasable) == (Why.COUNTS, True)
    assert shown.until == shown.own.record.decision.decided_at + 60 * DAY

    assert await data_in(store).erase(SCHOOL, MIKA) == 1
    assert await data_in(store).erase(SCHOOL, MIKA) == 0

    (left,) = await data_in(store).look(SCHOOL, MIKA)
    assert (left.own.record.text, left.erasable) == (None, False)
    assert len((await store.standing(SCHOOL, MIKA, mode=Mode.NUDGE)).strikes) == 1
    assert await data_in(store, later=61).erase(SCHOOL, MIKA) == 1
    assert (await store.standing(SCHOOL, MIKA, mode=Mode.NUDGE)).strikes == ()


async def test_what_a_moderator_has_to_decide_stays_with_its_words(store: SqlStore) -> None:
    await put(store, comment(1), HOLD)
    await finish(store)
    (shown,) = await data_in(store, later=99).look(SCHOOL, MIKA)
    assert (shown.stays, shown.erasable) == (Why.CASE, False)

    assert await data_in(store, later=99).erase(SCHOOL, MIKA) == 0

    case = await store.case_of(comment(1).id)
    assert case is not None
    case = await store.step(case, CaseEvent.TAKE, by="mod", note="", now=NOON)
    await store.step(case, CaseEvent.OVERTURN, by="mod", note="", now=NOON)
    (decided,) = await data_in(store).look(SCHOOL, MIKA)
    assert decided.stays is None
    assert await data_in(store).erase(SCHOOL, MIKA) == 1
    assert await store.case_of(comment(1).id) is None


async def test_a_text_that_is_on_its_way_to_its_author_is_not_erased(store: SqlStore) -> None:
    await put(store, comment(1), LIGHT)

    (shown,) = await data_in(store).look(SCHOOL, MIKA)

    assert (shown.stays, shown.erasable) == (Why.UNDER_WAY, False)
    assert await data_in(store).erase(SCHOOL, MIKA) == 0


async def test_what_was_left_somewhere_for_its_author_does_not_wait_and_names_nobody_then(
    store: SqlStore,
) -> None:
    await put(store, comment(1), LIGHT)
    (errand,) = await store.lease_errands(now=NOON, lease=HOUR, limit=9)
    looks = taken_away(errand, "77", text="nobody wants you here")
    await store.plan_errands([(one, NOON + after) for after, one in looks])
    await finish(store)
    await store.errand_done(errand, now=NOON)
    (shown,) = await data_in(store).look(SCHOOL, MIKA)
    assert shown.erasable

    assert await data_in(store).erase(SCHOOL, MIKA) == 1

    due = await store.lease_errands(now=NOON, lease=HOUR, limit=9)
    assert due == [replace(one, author=NOBODY, text=None) for _, one in looks]


async def test_words_that_are_kept_for_a_note_alone_can_be_erased_too(store: SqlStore) -> None:
    await put(store, comment(1), STRUCK)
    (errand, *_) = await store.lease_errands(now=NOON, lease=HOUR, limit=9)
    looks = taken_away(errand, "77", text="nobody wants you here")
    await store.plan_errands([(one, NOON + after) for after, one in looks])
    await store.errand_done(errand, now=NOON)
    await finish(store)
    await store.sweep(now=NOON + 11 * DAY)
    assert (await data_in(store).look(SCHOOL, MIKA))[0].own.record.text is not None

    await data_in(store).erase(SCHOOL, MIKA)

    (left,) = await data_in(store).look(SCHOOL, MIKA)
    assert (left.own.record.text, left.erasable) == (None, False)


async def test_what_was_only_observed_never_counts(store: SqlStore) -> None:
    await put(store, comment(1), STRUCK, mode=Mode.OBSERVE)
    await finish(store)

    assert await data_in(store).erase(SCHOOL, MIKA) == 1


async def test_somebody_of_whom_nothing_is_kept_has_nothing_to_erase(store: SqlStore) -> None:
    assert await data_in(store).look(SCHOOL, MIKA) == []
    assert await data_in(store).erase(SCHOOL, MIKA) == 0
