"""What goes on in a practice room after the first answer: appeals, other rules, time."""

import pytest

from bot.core.case import CaseEvent, CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import IllegalStepError
from bot.service.practice import Choice, Member, PracticeRoom, State
from bot.service.practice_clock import Ahead
from classifiers.verdict import Label
from tests.fakes import FakeContent
from tests.service.conftest import rules
from tests.service.test_practice import FIRST, HURTFUL, TERRIBLE, Opened

ANN = AuthorId("ann")


@pytest.fixture
def opened() -> Opened:
    return Opened()


async def test_a_decision_that_was_upheld_is_appealed_and_a_second_person_looks(
    opened: Opened,
) -> None:
    await opened.room.say(ANN, TERRIBLE)
    [file] = (await opened.seen()).cases
    for event in (CaseEvent.TAKE, CaseEvent.UPHOLD):
        await opened.room.moderate(file.case.id, event, by="mod")

    [prompt] = (await opened.seen()).members[0].prompts
    assert Choice.MISTAKE in prompt.choices
    await opened.room.choose(FIRST, Choice.MISTAKE)

    assert (await opened.seen()).cases[0].case.state is CaseState.APPEALED
    with pytest.raises(IllegalStepError, match="case-second-person"):
        await opened.room.moderate(file.case.id, CaseEvent.TAKE, by="mod")
    for event in (CaseEvent.TAKE, CaseEvent.OVERTURN):
        await opened.room.moderate(file.case.id, event, by="another mod")
    seen = await opened.seen()
    assert seen.messages[0].state is State.SHOWN
    assert seen.members[0].prompts[0].choices == ()


async def test_what_was_found_in_each_message_is_known_but_not_what_says_danger(
    opened: Opened,
) -> None:
    for text in ("hello", "i want to kill myself", HURTFUL):
        await opened.room.say(ANN, text)

    heard = (await opened.seen()).heard
    assert [one.comment.text for one in heard] == ["hello", HURTFUL]
    assert heard[0].decision.clean
    assert heard[1].verdict.scores[Label.BULLYING] == 0.93


async def test_other_rules_hold_for_what_is_written_from_then_on(opened: Opened) -> None:
    await opened.room.rule_by(rules(Mode.NUDGE), by="mod")
    await opened.room.say(ANN, HURTFUL)

    seen = await opened.seen()
    assert (seen.rules.mode, seen.messages[0].state) == (Mode.NUDGE, State.SHOWN)


async def test_a_clock_can_be_put_forward_and_strikes_fade(opened: Opened) -> None:
    ahead = Ahead(opened.clock)
    room = PracticeRoom(
        opened.classifier, opened.store, FakeContent(), ahead,
        rules=rules(), members=[Member(ANN, "Ann")],
    )  # fmt: skip
    await room.say(ANN, HURTFUL)
    before = (await room.snapshot()).members[0].weight

    ahead.pass_by(rules().half_life)
    ahead.pass_by(-rules().half_life)

    assert (await room.snapshot()).members[0].weight == pytest.approx(before / 2)


async def test_a_case_about_words_alone_moves_no_message() -> None:
    opened = Opened(Mode.NUDGE)
    await opened.room.say(ANN, HURTFUL)
    await opened.room.choose(FIRST, Choice.MISTAKE)
    [file] = (await opened.seen()).cases

    await opened.room.moderate(file.case.id, CaseEvent.TAKE, by="mod")
    await opened.room.moderate(file.case.id, CaseEvent.UPHOLD, by="mod")

    assert (await opened.seen()).messages[0].state is State.SHOWN
