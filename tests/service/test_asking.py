"""Moderators are asked about a few prompts a day, and each is answered once."""

from datetime import timedelta

import pytest

from bot.core.actions import Nudge
from bot.core.comment import CommentId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.past import Answer
from bot.core.sampling import PER_DAY
from bot.service.asking import Asking
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock, MemoryStore
from tests.store.making import MIKA, SCHOOL, comment, put

YESTERDAY = NOON - timedelta(days=1)
PROMPT = (Nudge(Label.BULLYING),)


async def observed(store: MemoryStore, many: int) -> Asking:
    for number in range(many):
        await put(store, comment(number), PROMPT, mode=Mode.OBSERVE, at=YESTERDAY)
    return Asking(store, FakeClock())


async def asked(asking: Asking, by: str = "ana") -> list[CommentId]:
    return [one.decision.comment for one in await asking.open_questions(SCHOOL, by=by)]


async def test_a_few_are_asked_about_until_they_are_answered() -> None:
    asking = await observed(MemoryStore(), PER_DAY + 2)
    first = await asked(asking)
    assert len(first) == PER_DAY

    assert await asking.answer(SCHOOL, first[0], Answer.UNSURE, by="ana")

    assert await asked(asking) == first[1:]


async def test_the_first_answer_stands_and_who_gave_it_may_change_it() -> None:
    asking = await observed(MemoryStore(), 1)
    (question,) = await asked(asking)

    assert await asking.answer(SCHOOL, question, Answer.YES, by="ana")
    assert not await asking.answer(SCHOOL, question, Answer.NO, by="bea")
    assert await asking.answer(SCHOOL, question, Answer.NO, by="ana")


async def test_nobody_is_asked_about_their_own_message() -> None:
    asking = await observed(MemoryStore(), 1)
    (question,) = await asked(asking)

    assert await asked(asking, by=MIKA) == []
    with pytest.raises(BadInputError, match="question-own"):
        await asking.answer(SCHOOL, question, Answer.YES, by=MIKA)


async def test_what_is_not_asked_about_cannot_be_answered() -> None:
    """Else somebody could look for what supports them, and the sample would be none."""
    asking = await observed(MemoryStore(), PER_DAY + 1)
    others = {comment(n).id for n in range(PER_DAY + 1)} - set(await asked(asking))

    with pytest.raises(BadInputError, match="question-gone"):
        await asking.answer(SCHOOL, others.pop(), Answer.YES, by="ana")


async def test_today_is_asked_about_tomorrow() -> None:
    store = MemoryStore()
    await put(store, comment(1), PROMPT, mode=Mode.OBSERVE, at=NOON)

    assert await asked(Asking(store, FakeClock())) == []
