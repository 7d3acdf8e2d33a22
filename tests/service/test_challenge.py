"""A week of a challenge: who takes part, who decides, and what everybody sees at the end."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.case import CaseState
from bot.core.challenge import EntryEvent, Unfit
from bot.core.comment import AuthorId, CommentId, PlaceId, Whose
from bot.core.decision import Mode
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.rules import preset
from bot.service.challenge import MOST_WAITING, Doubt
from bot.service.challenge_ports import Sent
from bot.service.records import Page
from campaign_content.texts import Calendar, Slot
from tests.fakes import NOON
from tests.service.challenge_house import (
    ASKED,
    KIND,
    LINK,
    MIKA,
    MOD,
    NOA,
    OTHER,
    SHOWN,
    WEEK,
    S,
    Week,
    case_about,
    message,
)
from tests.store.making import CLUB, MINUTE, SCHOOL


@pytest.fixture
async def week() -> Week:
    made = Week()
    await made.begun()
    return made


# --- what runs ------------------------------------------------------------------------------------


async def test_a_challenge_runs_from_its_post_to_its_highlight(week: Week) -> None:
    found = await week.now()
    assert (found.hashtag, found.opens, found.closes) == ("CreateKindness", ASKED, SHOWN)
    assert await week.challenges.current(CLUB) is None
    page = Page(preset("community", mode=Mode.OBSERVE), "ana", NOON, "", Mode.NUDGE)
    week.store.pages[SCHOOL] = page
    assert await week.challenges.current(SCHOOL) is None
    week.store.pages[SCHOOL] = replace(page, resumes=None)
    assert await week.challenges.current(SCHOOL) is not None
    for moment in (ASKED - MINUTE, SHOWN):
        week.clock.at = moment
        assert await week.challenges.current(SCHOOL) is None
    week.store.versions.clear()
    assert await week.challenges.current(SCHOOL) is None


async def test_who_asks_without_a_highlight_asks_for_nothing() -> None:
    week = Week()
    slots = (Slot(1, WEEK.slots[0].at, "none"), WEEK.slots[1], Slot(3, WEEK.slots[1].at, "ask"))
    await week.begun(Calendar("kind", 3, slots))
    week.clock.at = SHOWN + MINUTE
    assert await week.challenges.current(SCHOOL) is None


# --- members --------------------------------------------------------------------------------------


async def test_an_entry_waits_for_a_person_and_its_author_is_not_named(week: Week) -> None:
    assert await week.send(1, KIND) is Sent.NEW
    assert await week.send(1, KIND) is Sent.KNOWN
    assert await week.send(2, "thanks!") is Unfit.SHORT
    assert await week.send(2, "so kind " * 70) is Unfit.LONG

    (entry,) = await week.challenges.own(SCHOOL, MIKA)
    assert (entry.state, entry.named, entry.day, entry.counted) == (
        S.WAITING, False, date(2026, 3, 2), False,
    )  # fmt: skip
    assert await week.challenges.kind_things(await week.now()) == 0


async def test_only_a_few_of_one_member_wait_at_once(week: Week) -> None:
    said = [await week.send(n, f"{KIND} on day number {n}{n}{n}") for n in range(MOST_WAITING + 1)]

    assert said == [*[Sent.NEW] * MOST_WAITING, Sent.TOO_MANY]


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        (f"  {KIND.upper()}!! ", True),
        (OTHER, False),
        ("Tu es restée quand les autres sont parties", False),
    ],
)
async def test_copies_do_not_count_and_are_not_shown(week: Week, text: str, copy: bool) -> None:  # noqa: FBT001
    await week.approved(1, KIND)
    second = await week.approved(2, text, "noa")

    assert (second.copy, second.counted) == (copy, not copy)
    await week.at(SHOWN)
    assert len(week.said()) == (2 if copy else 3)


async def test_a_message_with_the_hashtag_is_an_entry_without_it(week: Week) -> None:
    send = week.challenges.from_message
    one = message(f"#createkindness  {KIND}")
    assert await send(one, one.text) is Sent.NEW
    assert await send(one, one.text) is Sent.KNOWN
    for text in (
        KIND,
        f"<#123456> {KIND}",
        f"#CreateKindnessNow {KIND}",
        f"a/#CreateKindness {KIND}",
    ):
        assert await send(message(text, 2), text) is None
    quoted = f"> #CreateKindness {KIND}"
    for other in (
        replace(one, id=CommentId("x"), place=PlaceId("elsewhere")),
        replace(one, id=CommentId("x"), whose=Whose.FORWARDED),
        message(quoted, 4),
    ):
        assert await send(replace(other, version_of="another"), other.text) is None

    (entry,) = await week.challenges.own(SCHOOL, MIKA)
    assert (entry.text, entry.message) == (KIND, "school:1")


async def test_a_message_that_is_changed_has_to_be_approved_anew(week: Week) -> None:
    first = message(f"{KIND} #CreateKindness")
    await week.challenges.from_message(first, first.text)
    await week.challenges.decide(first.id, EntryEvent.APPROVE, by=MOD, steps=0)
    assert await week.challenges.kind_things(await week.now()) == 1

    changed = message(f"{KIND}, and I still know it #CreateKindness", version="b")
    assert await week.challenges.from_message(changed, changed.text) is Sent.NEW
    assert [(one.state, one.text is None, one.copy) for one in week.store.sent.values()] == [
        (S.WITHDRAWN, True, False), (S.WAITING, False, False),
    ]  # fmt: skip
    assert await week.challenges.kind_things(await week.now()) == 0

    over = message("never mind", version="c")
    assert await week.challenges.from_message(over, over.text) is None
    assert {one.state for one in week.store.sent.values()} == {S.WITHDRAWN}


async def test_people_withdraw_and_name_only_what_is_theirs(week: Week) -> None:
    await week.send(1, KIND)
    mine = CommentId("c1")
    with pytest.raises(IllegalStepError) as refused:
        await week.challenges.withdraw(mine, by=NOA)
    assert refused.value.code == "challenge-not-yours"
    with pytest.raises(BadInputError):
        await week.challenges.name(mine, by=NOA, named=True)
    with pytest.raises(BadInputError):
        await week.challenges.withdraw(CommentId("nothing"), by=MIKA)

    await week.challenges.name(mine, by=MIKA, named=True)
    after = await week.challenges.withdraw(mine, by=MIKA)

    assert (after.state, after.text, after.named) == (S.WITHDRAWN, None, True)
    with pytest.raises(IllegalStepError):
        await week.challenges.withdraw(mine, by=MIKA)


# --- moderators -----------------------------------------------------------------------------------


async def test_moderators_see_one_after_the_other_with_what_speaks_against_it(week: Week) -> None:
    await week.send(1, KIND)
    week.clock.pass_by(MINUTE)
    await week.send(2, f"{KIND}!", "noa")
    week.clock.pass_by(MINUTE)
    await week.send(3, f"I nearly believed {LINK} myself", "zoe")
    week.store.cases_about[CommentId("c1")] = case_about(CommentId("c1"))

    assert await week.challenges.waiting(SCHOOL) == 3
    first = await week.challenges.queue(SCHOOL, S.WAITING)
    assert first is not None
    assert (first.entry.id, first.doubts, first.left) == ("c1", (Doubt.DISPUTED,), 2)
    second = await week.challenges.queue(SCHOOL, S.WAITING, after=first.entry.sent_at)
    assert second is not None
    assert (second.doubts, second.left) == ((Doubt.COPY,), 1)
    third = await week.challenges.queue(SCHOOL, S.WAITING, after=second.entry.sent_at)
    assert third is not None
    assert third.doubts == (Doubt.UNVERIFIED,)
    week.reviews.damaged = True
    assert await week.challenges.doubts(third.entry) == ()
    assert await week.challenges.queue(SCHOOL, S.WAITING, after=week.clock.now()) is None
    assert await week.challenges.queue(SCHOOL, S.DECLINED) is None
    fine = case_about(CommentId("c1"), CaseState.OVERTURNED)
    week.store.cases_about[CommentId("c1")] = fine
    assert await week.challenges.doubts(first.entry) == ()
    assert await week.challenges.doubts(replace(first.entry, text=None)) == ()


async def test_of_two_moderators_one_decides_and_nobody_about_their_own(week: Week) -> None:
    await week.send(1, KIND)
    decide, one = week.challenges.decide, CommentId("c1")

    after = await decide(one, EntryEvent.DECLINE, by=MOD, steps=0)
    assert (after.state, after.by, after.decided_at) == (S.DECLINED, MOD, week.clock.now())
    with pytest.raises(StaleError):
        await decide(one, EntryEvent.APPROVE, by=AuthorId("bo"), steps=0)
    with pytest.raises(IllegalStepError) as own:
        await decide(one, EntryEvent.APPROVE, by=MIKA, steps=1)
    assert own.value.code == "challenge-own-entry"
    with pytest.raises(BadInputError):
        await decide(CommentId("nothing"), EntryEvent.APPROVE, by=MOD, steps=0)
    assert (await decide(one, EntryEvent.APPROVE, by=MOD, steps=1)).counted
