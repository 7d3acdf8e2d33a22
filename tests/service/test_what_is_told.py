"""What authors are told in private, in one message and only if it is so."""

from dataclasses import replace

import pytest

from bot.core.actions import Hold, Nudge, ReturnText, Tip
from bot.core.choice import Choice
from bot.core.comment import CommentId
from bot.core.errand import ErrandState
from classifiers.verdict import Label, Span
from tests.fakes import FakeContent
from tests.service.conftest import HURTFUL, Room, comment, rules
from tests.service.talking import ANN, Explaining, Talk


@pytest.fixture
def talk(room: Room) -> Talk:
    return Talk(room)


async def test_a_prompt_comes_with_the_words_the_reason_and_a_tip(talk: Talk) -> None:
    errands = await talk.decided(comment(1, HURTFUL))

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert (prompt.text, prompt.label, prompt.stern) == (HURTFUL, Label.BULLYING, False)
    assert prompt.texts == ("nudge/bullying/en", "tip/bullying/en")
    assert prompt.marked == (Span(8, 17, 0.9),)
    assert prompt.choices == tuple(Choice)


async def test_what_belongs_together_is_said_once(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    await talk.settle(errands[Hold])

    told = {kind: await talk.talk.told_by(errands[kind]) for kind in (Nudge, ReturnText, Tip)}

    assert told[Nudge] is None
    assert told[Tip] is None
    prompt = told[ReturnText]
    assert prompt is not None
    assert prompt.returned
    assert Choice.KEEP not in prompt.choices
    assert prompt.texts == ("held", "tip/threat/en")


@pytest.mark.parametrize("state", [None, ErrandState.GIVEN_UP, ErrandState.SETTLED])
async def test_nobody_is_told_that_something_is_gone_that_still_stands(
    talk: Talk, state: ErrandState | None
) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    if state is not None:
        await talk.settle(errands[Hold], state)

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert not prompt.returned
    falls = {Choice.KEEP} if state is None else set()
    assert set(prompt.choices) == set(Choice) - falls
    assert prompt.texts == ("nudge/threat/en", "tip/threat/en")
    assert await talk.talk.told_by(errands[Tip]) is None


async def test_who_was_asked_already_is_only_given_the_text_back(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    for kind in (Nudge, Hold):
        await talk.settle(errands[kind])

    prompt = await talk.talk.told_by(errands[ReturnText])

    assert prompt is not None
    assert (prompt.text, prompt.texts, prompt.label) == (
        "I will kill you",
        ("text-returned",),
        None,
    )


async def test_a_prompt_gives_back_a_text_that_could_not_be_returned_alone(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    await talk.settle(errands[Hold])
    await talk.settle(errands[ReturnText], ErrandState.GIVEN_UP)

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert (prompt.text, prompt.texts[0]) == ("I will kill you", "held")


async def test_a_text_that_had_to_wait_for_long_is_given_back_from_its_errand(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    await talk.settle(errands[Hold])
    talk.room.store.decided[CommentId("test:1")].text = None

    prompt = await talk.talk.told_by(errands[ReturnText])

    assert prompt is not None
    assert prompt.text == "I will kill you"


async def test_who_has_deleted_a_comment_is_told_nothing_more_about_it(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    await talk.talk.delete(CommentId("test:1"), by=ANN)
    await talk.settle(errands[Hold])

    assert await talk.talk.told_by(errands[ReturnText]) is None


async def test_a_text_is_given_back_even_where_nothing_else_may_be_said(talk: Talk) -> None:
    silent = replace(rules(), prompts_per_day=0)
    errands = await talk.decided(comment(1, "I will kill you"), silent)
    await talk.settle(errands[Hold])

    prompt = await talk.talk.told_by(errands[ReturnText])

    assert prompt is not None
    assert (prompt.text, prompt.label) == ("I will kill you", None)
    assert prompt.texts == ("text-returned",)
    assert talk.talk.tip(prompt, "it") == "tip/general/it"


async def test_a_tip_that_comes_alone_is_said_alone(talk: Talk) -> None:
    talk.room.classifier.script = lambda _: {Label.PROFANITY: 0.95}
    errands = await talk.decided(comment(1, "bloody weather"))

    prompt = await talk.talk.told_by(errands[Tip])

    assert prompt is not None
    assert (prompt.label, prompt.texts) == (None, ("tip/profanity/en",))


async def test_a_returned_text_and_a_tip_in_one_decision_are_one_message(talk: Talk) -> None:
    errands = await talk.decided(comment(1, "I will kill you"))
    decided = talk.room.store.decided[CommentId("test:1")]
    silent = tuple(one for one in decided.decision.actions if not isinstance(one, Nudge))
    decided.decision = replace(decided.decision, actions=silent)
    await talk.settle(errands[Hold])

    assert await talk.talk.told_by(errands[Tip]) is None


async def test_repeat_authors_get_a_lesson(talk: Talk) -> None:
    for number in (1, 2):
        await talk.decided(comment(number, HURTFUL))
    errands = await talk.decided(comment(3, HURTFUL))

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert prompt.stern
    assert prompt.texts == ("lesson/bullying/en",)


async def test_a_topic_without_words_and_a_busy_classifier_still_make_a_prompt(room: Room) -> None:
    talk = Talk(room, Explaining(busy=True), content=FakeContent(frozenset()))
    errands = await talk.decided(comment(1, HURTFUL))

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert (prompt.texts, prompt.marked) == ((), ())
