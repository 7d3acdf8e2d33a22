"""What every keeper of entries promises."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from bot.core.actions import Nudge
from bot.core.campaign import CampaignId
from bot.core.case import CaseEvent
from bot.core.challenge import Entry, EntryEvent, EntryState
from bot.core.comment import AuthorId, CommentId
from bot.core.errors import IllegalStepError, StaleError
from bot.core.schedule import SlotId
from bot.service.challenge_ports import Amend, EntryStore, Sent
from bot.store import KeyRing, SqlStore, open_store
from bot.store.challenge_tables import ENTRIES
from classifiers.verdict import Label
from tests.fakes import NOON
from tests.memory_challenges import MemoryChallenges
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOUR, KEEP, MIKA, NOA, SCHOOL, comment, put

RUN, SLOT = CampaignId("school/kind/1"), SlotId("school/kind/1/2026-03-08/7.highlight")
MOD = "mod"
E, S = EntryEvent, EntryState


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[EntryStore]:
    if place is None:
        yield MemoryChallenges()
        return
    async with open_store(place, keys=keys, retention=KEEP) as store:
        yield store


def entry(number: int = 1, *, author: AuthorId = MIKA, text: str = "You made my day ✨") -> Entry:
    return Entry(
        CommentId(f"test:{number}"),
        SCHOOL,
        RUN,
        SLOT,
        author,
        text,
        NOON + number * HOUR,
        date(2026, 3, 2),
        message=f"message {number}",
    )


async def sent(keeper: EntryStore, one: Entry) -> Entry:
    assert await keeper.send_entry(one, waiting=9) is Sent.NEW
    return one


async def shown(keeper: EntryStore, one: Entry) -> Entry:
    approved = await keeper.step_entry(await sent(keeper, one), E.APPROVE, by=MOD, now=NOON)
    await keeper.show_entries([one.id])
    return replace(approved, shown=True)


async def test_an_entry_is_taken_once_and_kept_as_it_is(keeper: EntryStore) -> None:
    one, form = entry(1), replace(entry(2, author=NOA), message=None, named=True, copy=True)

    assert await keeper.send_entry(one, waiting=1) is Sent.NEW
    assert await keeper.send_entry(replace(one, text="other"), waiting=1) is Sent.KNOWN
    assert await keeper.send_entry(form, waiting=1) is Sent.NEW

    assert await keeper.entry(one.id) == one
    assert await keeper.entry(CommentId("nothing")) is None
    assert await keeper.entries(SCHOOL) == [one, form]
    assert await keeper.entries(SCHOOL, limit=1, author=NOA, slot=SLOT) == [form]
    assert await keeper.entries(SCHOOL, slot=SlotId("another")) == []
    assert await keeper.entries(SCHOOL, states=[S.APPROVED]) == []
    assert await keeper.entries(CLUB) == []
    assert await keeper.send_entry(entry(3), waiting=1) is Sent.TOO_MANY
    assert await keeper.entry(entry(3).id) is None


async def test_a_message_that_was_changed_is_another_entry(keeper: EntryStore) -> None:
    old = await shown(keeper, entry(1))
    new = replace(entry(2), message=old.message)

    assert await keeper.send_entry(new, waiting=1) is Sent.NEW

    after = await keeper.entry(old.id)
    assert after is not None
    assert (after.state, after.text, after.shown) == (S.WITHDRAWN, None, False)
    assert await keeper.kind_things(RUN) == 0
    assert [one.slot for one in await keeper.amends()] == [SLOT]
    assert await keeper.withdraw_message("message 1", now=NOON) == 1
    assert await keeper.withdraw_message("message 1", now=NOON) == 0


async def test_decisions_are_on_record_with_who_and_when(keeper: EntryStore) -> None:
    one = await sent(keeper, entry())

    approved = await keeper.step_entry(one, E.APPROVE, by=MOD, now=NOON + DAY)

    assert (approved.state, approved.by, approved.decided_at) == (S.APPROVED, MOD, NOON + DAY)
    assert await keeper.entry(one.id) == approved
    with pytest.raises(StaleError):
        await keeper.step_entry(one, E.DECLINE, by="late", now=NOON)
    with pytest.raises(StaleError):
        await keeper.step_entry(entry(9), E.DECLINE, by=MOD, now=NOON)
    with pytest.raises(IllegalStepError):
        await keeper.step_entry(approved, E.WITHDRAW, by=NOA, now=NOON)
    assert await keeper.entry(one.id) == approved


async def test_one_entry_of_a_day_counts_and_no_copy(keeper: EntryStore) -> None:
    tomorrow = replace(entry(3), day=date(2026, 3, 3))
    copy = replace(entry(4, author=NOA), copy=True)
    elsewhere = replace(entry(5, author=NOA), campaign=CampaignId("school/kind/2"))
    after = [
        await keeper.step_entry(await sent(keeper, one), E.APPROVE, by=MOD, now=NOON)
        for one in (entry(1), entry(2), tomorrow, copy, elsewhere)
    ]

    assert [one.counted for one in after] == [True, False, True, False, True]
    assert await keeper.kind_things(RUN) == 2

    await keeper.step_entry(after[0], E.DECLINE, by=MOD, now=NOON)
    assert await keeper.kind_things(RUN) == 1
    again = await keeper.step_entry(after[1], E.DECLINE, by=MOD, now=NOON)
    assert (await keeper.step_entry(again, E.APPROVE, by=MOD, now=NOON)).counted
    assert await keeper.kind_things(RUN) == 2


async def test_an_author_is_named_if_they_want_and_erases_what_they_sent_in(
    keeper: EntryStore,
) -> None:
    one, other = await shown(keeper, entry(1)), await sent(keeper, entry(2, author=NOA))

    assert await keeper.name_entry(one.id, MIKA, named=True)
    assert not await keeper.name_entry(one.id, NOA, named=False)
    assert not await keeper.name_entry(CommentId("nothing"), MIKA, named=True)
    assert await keeper.entry(one.id) == replace(one, named=True)
    assert await keeper.amends() == [Amend(SLOT, RUN, SCHOOL)]
    await keeper.amended(SLOT)
    assert await keeper.amends() == []

    assert await keeper.forget_entries(CLUB, MIKA) == 0
    assert await keeper.forget_entries(SCHOOL, MIKA) == 1
    assert await keeper.entries(SCHOOL) == [other]
    assert await keeper.kind_things(RUN) == 1
    assert await keeper.amends() == [Amend(SLOT, RUN, SCHOOL)]


# --- the database itself --------------------------------------------------------------------------


async def test_of_two_approvals_at_once_one_counts(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]
    both = [await sent(stores[0], entry(1)), await sent(stores[0], entry(2))]

    decided = await asyncio.gather(
        *(
            store.step_entry(one, E.APPROVE, by=MOD, now=NOON)
            for store, one in zip(stores * 2, both + both[::-1], strict=True)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(one, StaleError) for one in decided) == 2
    assert sum(isinstance(one, Entry) and one.counted for one in decided) == 1
    assert await stores[0].kind_things(RUN) == 1


async def test_entries_are_sealed_forgotten_in_time_and_erased_on_request(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    for number, author in ((1, MIKA), (2, NOA), (3, AuthorId(MOD))):
        await sent(store, entry(number, author=author))
    await store.step_entry(entry(1), E.APPROVE, by="other", now=NOON)
    declined = await store.step_entry(entry(2, author=NOA), E.DECLINE, by=MOD, now=NOON)
    assert "made my day" not in await kept(store)

    await store.sweep(now=NOON + KEEP.texts + DAY)
    texts = [one.text for one in await store.entries(SCHOOL)]
    assert texts == [entry().text, None, entry().text]
    await store.sweep(now=NOON + KEEP.case_texts + DAY)
    assert [one.text for one in await store.entries(SCHOOL)] == [None] * 3

    await store.erase(AuthorId(MOD), community=SCHOOL)
    left = await store.entries(SCHOOL)
    assert [(one.author, one.by) for one in left] == [(MIKA, "other"), (declined.author, "erased")]
    await store.sweep(now=NOON + KEEP.decisions + DAY)
    assert await store.entries(SCHOOL) == []


async def test_a_highlight_is_mended_when_what_it_shows_is_disputed_and_when_that_is_over(
    open_again: OpenStore,
) -> None:
    store, about = await open_again(), comment()
    await put(store, about, (Nudge(Label.INSULT),))
    await shown(store, replace(entry(), id=about.id))
    amend = Amend(SLOT, RUN, SCHOOL)

    case = await store.dispute(about.id, by=MIKA, note="it was a joke", now=NOON)
    assert await store.amends() == [amend]
    await store.amended(SLOT)
    await store.step(case, CaseEvent.TAKE, by=MOD, note="", now=NOON)
    assert await store.amends() == [amend]


async def kept(store: SqlStore) -> str:
    async with store.database.reading() as connection:
        return str(list(await connection.scalars(sa.select(ENTRIES.c.text))))


async def test_entries_change_their_key_with_all_texts(sqlite_url: str) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(sqlite_url, keys=KeyRing([old])) as store:
        await sent(store, entry())
    async with open_store(sqlite_url, keys=KeyRing([new, old])) as store:
        await store.rotate()

    async with open_store(sqlite_url, keys=KeyRing([new])) as store:
        assert await store.entry(entry().id) == entry()
