"""What becomes of the answers of authors who are asked to reconsider."""

from datetime import timedelta

import pytest

from bot.core.actions import Hold, Nudge, Repost
from bot.core.case import CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.core.errors import BadInputError
from bot.service.checking import reads_well
from classifiers.verdict import Span
from tests.service.conftest import HERE, HURTFUL, Room, comment, rules
from tests.service.talking import ANN, BO, Talk


@pytest.fixture
def talk(room: Room) -> Talk:
    return Talk(room)


async def test_only_the_author_is_shown_a_prompt_and_only_while_it_is_on_record(
    talk: Talk,
) -> None:
    await talk.decided(comment(1, HURTFUL))

    assert (await talk.talk.look(CommentId("test:1"), by=ANN)).record.author == ANN
    for about, by, why in (("test:1", BO, "prompt-not-yours"), ("test:9", ANN, "prompt-gone")):
        with pytest.raises(BadInputError) as refused:
            await talk.talk.look(CommentId(about), by=by)
        assert refused.value.code == why


async def test_a_prompt_that_is_opened_later_has_the_words_marked(talk: Talk) -> None:
    await talk.decided(comment(1, HURTFUL))

    prompt = await talk.talk.open(CommentId("test:1"), by=ANN)

    assert prompt.marked == (Span(8, 17, 0.9),)


async def test_a_week_later_the_text_is_gone_and_the_choices_are_there(talk: Talk) -> None:
    await talk.decided(comment(1, HURTFUL))
    week = talk.room.clock.pass_by(timedelta(days=7))
    await talk.room.store.sweep(now=week)

    prompt = await talk.talk.look(CommentId("test:1"), by=ANN)

    assert (prompt.text, prompt.marked) == (None, ())
    assert prompt.choices == tuple(Choice)


async def test_a_better_text_is_posted_in_its_place_once(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    assert await talk.talk.edit(about.id, "please come along", by=ANN) is None

    errand = talk.added(about)["edit"]
    assert (errand.action, errand.text) == (Repost(), "please come along")
    assert talk.woken == [None]
    with pytest.raises(BadInputError) as refused:
        await talk.talk.edit(about.id, "or not", by=ANN)
    assert refused.value.code == "prompt-answered"


async def test_of_two_answers_at_once_the_first_final_one_holds(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)
    prompt = await talk.talk.look(about.id, by=ANN)
    await talk.talk.delete(about.id, by=ANN)

    with pytest.raises(BadInputError):
        await talk.talk._answer(prompt, Choice.EDIT)

    assert set(talk.added(about)) == {"delete"}


async def test_a_text_that_would_be_asked_about_again_is_not_posted(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    judged = await talk.talk.edit(about.id, "you are still worthless", by=ANN)

    assert judged is not None
    assert not reads_well(judged)
    assert talk.added(about) == {}
    with pytest.raises(BadInputError) as refused:
        await talk.talk.edit(about.id, "  ", by=ANN)
    assert refused.value.code == "prompt-empty"


async def test_deleting_takes_down_what_is_not_known_to_be_gone(talk: Talk) -> None:
    shown, standing, held = (
        comment(1, HURTFUL),
        comment(2, "I will kill you", author="bo"),
        comment(3, "I will kill you", author="cy"),
    )
    await talk.decided(shown)
    still = await talk.decided(standing)
    gone = await talk.decided(held)
    await talk.settle(still[Hold], ErrandState.GIVEN_UP)
    await talk.settle(gone[Hold])

    await talk.talk.delete(shown.id, by=ANN)
    await talk.talk.delete(standing.id, by=BO)
    await talk.talk.delete(held.id, by=AuthorId("cy"))

    for about in (shown, standing):
        assert {key: one.action for key, one in talk.added(about).items()} == {"delete": Hold()}
    assert talk.added(held) == {}
    assert (await talk.talk.look(held.id, by=AuthorId("cy"))).choices == ()


async def test_keeping_changes_nothing_and_can_be_thought_over(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    await talk.talk.keep(about.id, by=ANN)

    assert talk.added(about) == {}
    assert Choice.KEEP not in (await talk.talk.look(about.id, by=ANN)).choices
    await talk.talk.delete(about.id, by=ANN)


async def test_a_message_that_was_taken_down_cannot_be_left_as_it_is(talk: Talk) -> None:
    held = comment(1, "I will kill you")
    errands = await talk.decided(held, rules())
    await talk.settle(errands[Hold])

    with pytest.raises(BadInputError, match="prompt-not-to-keep"):
        await talk.talk.keep(held.id, by=ANN)

    record = await talk.room.store.decision(held.id)
    assert record is not None
    assert record.answer is None


async def test_keeping_twice_is_keeping(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    for _ in range(2):
        await talk.talk.keep(about.id, by=ANN)

    assert (await talk.talk.look(about.id, by=ANN)).record.answer is Choice.KEEP


async def test_a_mistake_goes_to_the_moderators_and_does_not_count_until_they_decide(
    talk: Talk,
) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    for _ in range(2):
        await talk.talk.mistake(about.id, by=ANN)

    case = await talk.room.store.case_of(about.id)
    standing = await talk.room.store.standing(HERE, ANN, mode=Mode.NUDGE)
    assert case is not None
    assert case.state is CaseState.OPEN
    assert standing.disputed == {about.id}
    assert set(talk.added(about)) == {"disputed"}


async def test_who_wants_fewer_is_asked_less_often(talk: Talk) -> None:
    await talk.decided(comment(1, HURTFUL))

    await talk.talk.fewer(CommentId("test:1"), by=ANN)

    assert Nudge not in await talk.decided(comment(2, HURTFUL))


async def test_a_text_can_be_checked_where_nobody_has_set_rules(talk: Talk) -> None:
    good = await talk.checking.check("hello")
    bad = await talk.checking.check(HURTFUL, community=HERE)

    assert (reads_well(good), reads_well(bad)) == (True, False)
