"""What was left standing for a while is taken down after all, and its text given back, once."""

from datetime import timedelta

from bot.core.actions import Hold, ReturnText
from bot.core.choice import Choice
from bot.core.decision import Mode
from bot.core.errand import ErrandState
from tests.service.conftest import HERE, comment
from tests.service.test_in_turn import ABOUT, ANN, MONA, THREAT, Evening

DAY = timedelta(days=1)


async def changed(evening: Evening) -> None:
    """Its author puts kind words there before it is taken down."""
    evening.place.changed = True
    await evening.end()
    assert await evening.state(Hold) is ErrandState.SETTLED
    evening.place.changed = False


async def put_back(evening: Evening) -> None:
    """The same words stand there again."""
    await evening.room.pipeline.handle(comment(1, THREAT))


async def strikes(evening: Evening) -> int:
    standing = await evening.room.store.standing(HERE, ANN, mode=Mode.HOLD)
    return len(standing.strikes)


async def test_words_that_were_put_back_are_taken_down_and_count_once() -> None:
    evening = Evening()
    await evening.begin()
    await changed(evening)
    assert (evening.place.stands, evening.place.given_back) == (True, [])

    announced = len(evening.room.announced)
    await put_back(evening)
    assert len(evening.room.announced) == announced + 1
    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])
    assert await strikes(evening) == 1


async def test_words_that_are_changed_and_put_back_again_and_again_fall_in_the_end() -> None:
    evening = Evening()
    await evening.begin()
    for _ in range(3):
        await changed(evening)
        await put_back(evening)

    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])


async def test_words_that_are_put_back_while_somebody_looks_are_looked_at_once_more() -> None:
    evening = Evening()
    await evening.begin()
    evening.place.changed = True
    evening.place.meanwhile.append(put_back(evening))
    await evening.step()
    assert await evening.state(Hold) is ErrandState.WAITING
    evening.place.changed = False

    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])


async def test_words_that_are_put_back_after_their_text_was_forgotten_are_given_back_too() -> None:
    evening = Evening()
    await evening.begin()
    await changed(evening)
    store = evening.room.store
    for case in await evening.moderation.to_do(HERE):
        await evening.moderation.take(case.id, by=MONA)
        await evening.moderation.uphold(case.id, by=MONA)
    evening.room.clock.pass_by(3 * DAY)
    await store.sweep(now=evening.room.clock.now())
    record = await store.decision(ABOUT)
    assert record is not None
    assert record.text is None

    await put_back(evening)
    await evening.end()

    assert (evening.place.stands, evening.place.given_back) == (False, [THREAT])


async def test_a_comment_that_was_taken_down_and_is_told_of_again_changes_nothing() -> None:
    evening = Evening()
    await evening.begin()
    await evening.end()
    announced = len(evening.room.announced)

    await put_back(evening)
    await evening.end()

    assert evening.place.given_back == [THREAT]
    assert len(evening.room.announced) == announced


async def disputed(evening: Evening) -> None:
    """Its author disputes it before it is taken down, so that it stays."""
    await evening.moderation.dispute(ABOUT, by=ANN)
    await evening.end()
    assert evening.place.stands


async def upheld(evening: Evening) -> None:
    case = (await evening.moderation.to_do(HERE))[0].id
    await evening.moderation.take(case, by=MONA)
    await evening.moderation.uphold(case, by=MONA)
    await evening.end()


async def test_what_stayed_because_it_was_disputed_falls_once_a_moderator_agrees() -> None:
    evening = Evening()
    await evening.begin()
    await disputed(evening)

    await upheld(evening)

    assert not evening.place.stands
    assert await evening.state(ReturnText) is ErrandState.DONE
    record = await evening.room.store.decision(ABOUT)
    assert record is not None
    assert record.text == THREAT


async def test_what_its_author_chose_to_leave_falls_once_a_moderator_agrees() -> None:
    evening = Evening()
    await evening.begin()
    store, now = evening.room.store, evening.room.clock.now()
    await store.answer(ABOUT, Choice.KEEP, (), now=now)
    await evening.end()

    await upheld(evening)

    assert not evening.place.stands
    assert await evening.state(Hold) is ErrandState.DONE
