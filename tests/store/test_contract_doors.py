"""What every Store promises to doors: answers, fewer prompts, notes, fingerprints."""

import pytest

from bot.core.actions import Hold, Nudge, Repost
from bot.core.case import CaseEvent, CaseState
from bot.core.choice import Choice
from bot.core.decision import Mode
from bot.core.errands import called_to, reposted, told, withdrawn
from bot.service.ports import Store
from bot.store import KeyRing, open_store
from classifiers.verdict import Label
from tests.fakes import NOON
from tests.store.making import CLUB, HOUR, MIKA, MINUTE, SCHOOL, STRIKE, comment, decided, put


async def waiting(store: Store) -> list[str]:
    """The ends of the ids of all errands that wait."""
    leased = await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=100)
    return [errand.id.rpartition("/")[2] for errand in leased]


async def test_an_answer_is_recorded_with_its_errands_and_a_final_one_stays(store: Store) -> None:
    about = comment()
    decision = decided(about, [Nudge(Label.BULLYING)])
    await put(store, about, [Nudge(Label.BULLYING)])
    edit, delete = reposted(about, decision, "come along"), withdrawn(about, decision)

    first = await store.answer(about.id, Choice.KEEP, (), now=NOON)
    second = await store.answer(about.id, Choice.EDIT, [edit], now=NOON)
    third = await store.answer(about.id, Choice.DELETE, [delete], now=NOON)

    record = await store.decision(about.id)
    assert (first, second, third) == (None, Choice.KEEP, Choice.EDIT)
    assert record is not None
    assert record.answer is Choice.EDIT
    assert (record.place, record.locale) == ("lunch", "it")
    assert record.comment.text == about.text
    leased = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert [(one.action, one.text) for one in leased[1:]] == [(Repost(), "come along")]


@pytest.mark.parametrize("settled", [False, True])
async def test_a_new_text_that_was_not_posted_leaves_the_choice_free(
    store: Store, *, settled: bool
) -> None:
    about = comment()
    decision = decided(about, [Nudge(Label.BULLYING)])
    await put(store, about, [Nudge(Label.BULLYING)])
    first, second = (reposted(about, decision, text) for text in ("come along", "come with us"))
    await store.answer(about.id, Choice.EDIT, [first], now=NOON)
    assert await store.answer(about.id, Choice.EDIT, [second], now=NOON) is Choice.EDIT
    await store.errand_given_up(first, now=NOON, why="so", settled=settled)

    assert await store.answer(about.id, Choice.EDIT, [second], now=NOON) is None
    leased = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert [(one.action, one.text) for one in leased[1:]] == [(Repost(), "come with us")]


async def test_an_answer_about_nothing_is_no_answer(store: Store) -> None:
    about = comment()

    before = await store.answer(
        about.id, Choice.DELETE, [withdrawn(about, decided(about))], now=NOON
    )

    assert before is None
    assert await waiting(store) == []


async def test_an_errand_that_is_on_record_is_not_recorded_again(store: Store) -> None:
    about = comment()
    await put(store, about)
    call = called_to(about, decided(about), why="disputed")

    for _ in range(2):
        await store.dispute(about.id, by=MIKA, note="", now=NOON, errands=[call])

    assert await waiting(store) == ["0", "disputed"]


async def test_a_step_is_recorded_with_its_errands(store: Store) -> None:
    about = comment()
    await put(store, about)
    case = await store.dispute(about.id, by=MIKA, note="", now=NOON)
    notice = told(about, decided(about), "dispute-upheld", step=2)

    case = await store.step(case, CaseEvent.TAKE, by="mod", note="", now=NOON)
    after = await store.step(
        case, CaseEvent.UPHOLD, by="mod", note="", now=NOON, errands=[notice, notice]
    )

    assert after.state is CaseState.UPHELD
    assert await waiting(store) == ["0", "told-2"]


async def test_who_wants_fewer_is_known_where_they_said_so_until_they_are_forgotten(
    store: Store,
) -> None:
    for place in (SCHOOL, CLUB):
        await put(store, comment(community=place), STRIKE, mode=Mode.HOLD)
    await store.set_fewer(SCHOOL, MIKA, fewer=True)

    async def fewer() -> list[bool]:
        return [(await store.standing(one, MIKA, mode=Mode.HOLD)).fewer for one in (SCHOOL, CLUB)]

    assert await fewer() == [True, False]
    await store.set_fewer(SCHOOL, MIKA, fewer=False)
    assert await fewer() == [False, False]
    await store.set_fewer(SCHOOL, MIKA, fewer=True)
    await store.erase(MIKA, community=SCHOOL)
    assert await fewer() == [False, False]


async def test_nothing_is_kept_about_somebody_of_whom_nothing_is_on_record(store: Store) -> None:
    await store.set_fewer(SCHOOL, MIKA, fewer=True)
    await put(store, comment())

    assert not (await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).fewer


async def test_a_note_about_a_community_is_kept_changed_and_taken_away(store: Store) -> None:
    assert await store.memo(SCHOOL, "desk") is None
    await store.set_memo(SCHOOL, "desk", None, now=NOON)
    for value in ("12", "13"):
        await store.set_memo(SCHOOL, "desk", value, now=NOON)
    await store.set_memo(CLUB, "desk", "99", now=NOON)

    assert await store.memo(SCHOOL, "desk") == "13"
    await store.set_memo(SCHOOL, "desk", None, now=NOON)
    assert await store.memo(SCHOOL, "desk") is None
    assert await store.memo(CLUB, "desk") == "99"


async def test_a_fingerprint_tells_texts_apart(store: Store) -> None:
    one, same, other = (store.fingerprint(text) for text in ("a", "a", "b\ud800"))

    assert one == same
    assert one != other
    assert set(one) <= set("0123456789abcdef")
    assert len(one) >= 16


async def test_a_fingerprint_stays_the_same_and_differs_between_databases(
    sqlite_url: str, keys: KeyRing
) -> None:
    found = []
    for url in (sqlite_url, sqlite_url, f"{sqlite_url}.other"):
        async with open_store(url, keys=keys) as opened:
            found.append(opened.fingerprint("a"))

    assert found[0] == found[1]
    assert found[0] != found[2]


async def test_taking_a_comment_down_for_its_author_is_an_errand_like_any_other(
    store: Store,
) -> None:
    about = comment()
    await put(store, about)

    await store.answer(about.id, Choice.DELETE, [withdrawn(about, decided(about))], now=NOON)

    leased = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert [one.action for one in leased][-1] == Hold()
