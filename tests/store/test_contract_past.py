"""What every Store says about decisions of the past."""

from typing import Protocol

import pytest

from bot.core.actions import Nudge
from bot.core.case import CaseEvent, CaseState
from bot.core.choice import Choice
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.past import Answer, Way
from bot.service.past_ports import AnswerStore
from bot.service.ports import Store
from classifiers.verdict import Label
from tests.fakes import NOON
from tests.store.making import (
    CLUB,
    DAY,
    HOLD,
    HOUR,
    KEEP,
    MIKA,
    NOA,
    SCHOOL,
    UNKIND,
    comment,
    decided,
    put,
)


class BothStores(Store, AnswerStore, Protocol):
    """What the tests need of a Store."""


async def test_a_decision_is_given_back_with_its_scores_and_its_author(store: BothStores) -> None:
    await put(store, comment(1))

    (found,) = await store.past(comment().community, since=NOON)

    assert found.decision == decided(comment(1))
    assert (found.author, found.message, found.scores) == (MIKA, comment(1).id, UNKIND.scores)
    assert (found.case, found.disputed, found.right) == (None, False, None)


async def test_they_come_oldest_first_from_one_community_and_one_time_on(
    store: BothStores,
) -> None:
    for number, ago in enumerate((3 * DAY, 1 * DAY, 2 * DAY)):
        await put(store, comment(number), at=NOON - ago)
    await put(store, comment(9, community=CLUB))
    await put(store, comment(8), ())

    found = await store.past(comment().community, since=NOON - 2 * DAY)

    assert [one.decision.comment for one in found] == [comment(2).id, comment(1).id]


async def test_what_people_decided_goes_with_it(store: BothStores) -> None:
    await put(store, comment(1), HOLD)
    case = await store.case_of(comment(1).id)
    assert case is not None

    for event in (CaseEvent.TAKE, CaseEvent.OVERTURN):
        case = await store.step(case, event, by="ana", note="", now=NOON + HOUR)

    (found,) = await store.past(comment().community, since=NOON)
    assert (found.case, found.right, found.way) == (CaseState.OVERTURNED, False, Way.CALLED)


async def test_a_dispute_is_told_apart_from_a_call(store: BothStores) -> None:
    await put(store, comment(1), (Nudge(Label.BULLYING),))
    await store.dispute(comment(1).id, by=MIKA, note="", now=NOON + HOUR)

    (found,) = await store.past(comment().community, since=NOON)

    assert (found.case, found.disputed, found.way) == (CaseState.OPEN, True, Way.DISPUTED)
    assert not found.strike_counts


async def test_what_its_author_chose_and_the_arm_of_a_trial_go_with_it(store: BothStores) -> None:
    await put(store, comment(1), (Nudge(Label.BULLYING, trial="1/warm"),))
    await store.answer(comment(1).id, Choice.EDIT, [], now=NOON + HOUR)

    (found,) = await store.past(comment().community, since=NOON)

    assert found.choice is Choice.EDIT
    nudge = found.decision.the(Nudge)
    assert nudge is not None
    assert nudge.trial == "1/warm"


async def test_versions_of_a_message_are_known_as_such(store: BothStores) -> None:
    await put(store, comment("1", version_of="test:school:message"))

    (found,) = await store.past(comment().community, since=NOON)

    assert found.message == "test:school:message"


async def test_what_was_only_observed_is_on_record_too(store: BothStores) -> None:
    await put(store, comment(1), HOLD, mode=Mode.OBSERVE)

    (found,) = await store.past(comment().community, since=NOON)

    assert (found.decision.mode, found.case) == (Mode.OBSERVE, None)


async def test_the_labels_that_the_card_flagged_are_known(store: BothStores) -> None:
    await put(store, comment(1))

    (found,) = await store.past(comment().community, since=NOON)

    assert found.flagged == UNKIND.flagged
    assert found.flagged


async def test_the_first_answer_stands_and_its_giver_may_change_it(store: BothStores) -> None:
    await put(store, comment(1), mode=Mode.OBSERVE)

    async def answered(answer: Answer, by: str) -> tuple[bool, Answer | None]:
        kept = await store.answer_question(SCHOOL, comment(1).id, answer, by=by, now=NOON)
        (found,) = await store.past(SCHOOL, since=NOON)
        return kept, found.answer

    assert await answered(Answer.YES, "ana") == (True, Answer.YES)
    assert await answered(Answer.NO, "bea") == (False, Answer.YES)
    assert await answered(Answer.UNSURE, "ana") == (True, Answer.UNSURE)


async def test_only_what_is_on_record_in_this_community_can_be_answered_about(
    store: BothStores,
) -> None:
    await put(store, comment(1, community=CLUB), mode=Mode.OBSERVE)

    for where, about in ((SCHOOL, comment(1)), (SCHOOL, comment(1, community=CLUB))):
        with pytest.raises(BadInputError, match="question-gone"):
            await store.answer_question(where, about.id, Answer.YES, by="ana", now=NOON)


async def test_an_answer_goes_with_what_it_is_about_and_loses_an_erased_name(
    store: BothStores,
) -> None:
    await put(store, comment(1), mode=Mode.OBSERVE)
    about = comment(1).id
    assert await store.answer_question(SCHOOL, about, Answer.YES, by=NOA, now=NOON)

    await store.erase(NOA)
    # Nobody can change it any more, not even somebody of that name.
    assert not await store.answer_question(SCHOOL, about, Answer.NO, by=NOA, now=NOON)
    await store.erase(MIKA)

    assert await store.past(SCHOOL, since=NOON) == []
    await put(store, comment(2), mode=Mode.OBSERVE)
    (found,) = await store.past(SCHOOL, since=NOON)
    assert found.answer is None


async def test_an_answer_outlives_no_decision(store: BothStores) -> None:
    await put(store, comment(1), mode=Mode.OBSERVE)
    await store.answer_question(SCHOOL, comment(1).id, Answer.YES, by=NOA, now=NOON)

    await store.sweep(now=NOON + KEEP.decisions + DAY)

    assert await store.past(SCHOOL, since=NOON) == []
