"""What authors hear of the moderators' decisions, and what they can do then."""

import pytest

from bot.core.actions import Hold, Repost
from bot.core.case import CaseEvent
from bot.core.choice import Choice
from bot.core.comment import Comment
from bot.core.errand import ErrandState
from bot.core.errors import BadInputError
from bot.service.moderation import Moderation
from tests.service.conftest import HURTFUL, Room, comment
from tests.service.talking import ANN, Talk


@pytest.fixture
def talk(room: Room) -> Talk:
    return Talk(room)


async def judged(talk: Talk, about: Comment, event: CaseEvent, *, by: str = "mona") -> None:
    """A moderator takes the case about a comment and decides it."""
    moderation = Moderation(talk.room.store, talk.room.clock)
    case = await talk.room.store.case_of(about.id)
    assert case is not None
    taken = await moderation.take(case.id, by=by)
    decide = moderation.uphold if event is CaseEvent.UPHOLD else moderation.overturn
    await decide(taken.id, by=by)


async def test_who_calls_it_a_mistake_hears_what_becomes_of_that(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)

    first = await talk.talk.mistake(about.id, by=ANN)
    await judged(talk, about, CaseEvent.UPHOLD)
    appealed = await talk.talk.mistake(about.id, by=ANN)
    await judged(talk, about, CaseEvent.OVERTURN, by="otto")
    again = await talk.talk.mistake(about.id, by=ANN)

    assert (first, appealed, again) == ("disputed", "case-opened", "dispute-overturned")


async def test_a_notice_comes_with_what_its_author_can_do_then(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)
    await talk.talk.mistake(about.id, by=ANN)
    await judged(talk, about, CaseEvent.UPHOLD)
    [told] = [one for key, one in talk.added(about).items() if key.startswith("told")]

    prompt = await talk.talk.noticed(told, "dispute-upheld")

    assert prompt is not None
    assert (prompt.texts, prompt.label) == (("dispute-upheld",), None)
    assert prompt.choices == (Choice.EDIT, Choice.DELETE, Choice.KEEP, Choice.MISTAKE)
    await talk.talk.mistake(about.id, by=ANN)
    assert await talk.talk.noticed(told, "dispute-upheld") is None


async def test_a_held_text_that_was_fine_is_posted_again_once(talk: Talk) -> None:
    about = comment(1, "I will kill you")
    errands = await talk.decided(about)
    await talk.settle(errands[Hold])
    with pytest.raises(BadInputError) as refused:
        await talk.talk.post_again(about.id, by=ANN)
    assert refused.value.code == "prompt-not-cleared"

    await judged(talk, about, CaseEvent.OVERTURN)
    [told] = [one for key, one in talk.added(about).items() if key.startswith("told")]
    prompt = await talk.talk.noticed(told, "held-overturned")
    await talk.talk.post_again(about.id, by=ANN)

    assert prompt is not None
    assert prompt.again
    errand = talk.added(about)["edit"]
    assert (errand.action, errand.text) == (Repost(), "I will kill you")
    assert not (await talk.talk.look(about.id, by=ANN)).again
    with pytest.raises(BadInputError) as refused:
        await talk.talk.post_again(about.id, by=ANN)
    assert refused.value.code == "prompt-answered"


async def test_who_wrote_a_new_text_that_was_not_posted_can_choose_again(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)
    await talk.talk.edit(about.id, "please come along", by=ANN)
    assert (await talk.talk.look(about.id, by=ANN)).choices == ()

    await talk.settle(talk.added(about)["edit"], ErrandState.SETTLED)

    assert set((await talk.talk.look(about.id, by=ANN)).choices) == set(Choice)
    await talk.talk.keep(about.id, by=ANN)
    assert "edit" not in talk.added(about)


async def test_what_became_of_a_choice_is_known(talk: Talk) -> None:
    about = comment(1, HURTFUL)
    await talk.decided(about)
    assert await talk.talk.became(about.id, Choice.DELETE) is ErrandState.DONE

    await talk.talk.delete(about.id, by=ANN)
    waits = await talk.talk.became(about.id, Choice.DELETE)
    await talk.settle(talk.added(about)["delete"], ErrandState.GIVEN_UP)

    assert waits is ErrandState.WAITING
    assert await talk.talk.became(about.id, Choice.DELETE) is ErrandState.GIVEN_UP
