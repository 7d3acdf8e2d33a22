"""Who only quotes or forwards is asked, and never gets a strike."""

from dataclasses import replace

import pytest

from bot.core.actions import AddStrike, Nudge
from bot.core.comment import Whose
from bot.core.decision import Mode
from bot.core.standing import NEWCOMER
from bot.service.pipeline import Outcome
from bot.service.screening import Screening
from classifiers.verdict import Label, Span
from tests.fakes import FakeClock, ScriptedClassifier
from tests.service.conftest import HERE, HURTFUL, MINUTE, Room, by_words, comment, rules
from tests.service.talking import Talk

ASK = Mode.NUDGE


@pytest.mark.parametrize("text", [f"> {HURTFUL}", f">>> {HURTFUL}\nreally", f"&gt; {HURTFUL}"])
async def test_a_quotation_alone_is_judged_and_is_no_strike(room: Room, text: str) -> None:
    handled = await room.pipeline.handle(comment(1, text))

    assert all(">" not in each and "&" not in each for each in room.classifier.seen)
    assert handled.decision is not None
    assert handled.decision.the(Nudge) == Nudge(Label.BULLYING)
    assert handled.decision.the(AddStrike) is None
    assert [one.text for one in handled.errands if one.text] == [text] * 2
    standing = await room.store.standing(HERE, comment(1, "").author, mode=Mode.HOLD)
    assert standing.strikes == NEWCOMER.strikes


async def test_beside_own_words_the_text_is_judged_as_it_stands(room: Room) -> None:
    text = "> hello\nyou are worthless"
    handled = await room.pipeline.handle(comment(1, text))

    assert room.classifier.seen == [text]
    assert handled.decision is not None
    assert handled.decision.the(AddStrike) is not None


async def test_a_forward_that_had_to_wait_is_no_strike_either(room: Room) -> None:
    room.classifier.failures = 1
    forward = replace(comment(1, HURTFUL), whose=Whose.FORWARDED)
    assert (await room.pipeline.handle(forward)).outcome is Outcome.WAITING

    room.clock.pass_by(MINUTE)
    await room.pipeline.retry_waiting()

    record = await room.store.decision(forward.id)
    assert record is not None
    assert record.decision.the(Nudge) is not None
    assert record.decision.the(AddStrike) is None


async def test_what_somebody_quotes_about_danger_is_held_against_nobody(room: Room) -> None:
    handled = await room.pipeline.handle(comment(1, "> i want to kill myself"))

    assert room.classifier.seen == ["i want to"]
    assert handled.decision is not None
    assert handled.decision.clean


async def test_a_door_that_only_answers_hears_the_same(room: Room) -> None:
    handled = await room.pipeline.answer(comment(1, f"> {HURTFUL}"))

    assert handled.decision is not None
    assert handled.decision.the(AddStrike) is None
    assert handled.decision.passed_on


async def test_nobody_posts_as_a_quotation_what_could_hurt() -> None:
    screening = Screening(ScriptedClassifier(by_words), rules(ASK), FakeClock())

    judged, fine = await screening.screen([f"> {HURTFUL}", "> hello"])

    assert judged.decision.the(Nudge) is not None
    assert judged.decision.passed_on
    assert fine.decision.clean


@pytest.mark.parametrize("whose", [Whose.OWN, Whose.FORWARDED])
async def test_the_prompt_speaks_of_passing_on(room: Room, whose: Whose) -> None:
    talk = Talk(room)
    text = f"> {HURTFUL}" if whose is Whose.OWN else HURTFUL
    errands = await talk.decided(replace(comment(1, text), whose=whose))

    prompt = await talk.talk.told_by(errands[Nudge])

    assert prompt is not None
    assert (prompt.text, prompt.texts) == (text, ("passed-on",))


async def test_in_a_quotation_the_words_are_marked_where_they_stand(room: Room) -> None:
    talk = Talk(room)
    talk.classifier.spans = (Span(8, 17, 0.9),)

    marked = await talk.talk.marked(f"> {HURTFUL}", Label.BULLYING)

    assert marked == (Span(10, 19, 0.9),)
