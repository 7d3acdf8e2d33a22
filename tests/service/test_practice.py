"""The practice room: everything that happens in it went through the real parts."""

from datetime import timedelta

import pytest

from bot.core.actions import (
    Escalate,
    Hold,
)
from bot.core.case import CaseEvent, CaseState
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, GiveUpError, IllegalStepError
from bot.service.pipeline import Outcome
from bot.service.practice import Choice, Member, PracticeRoom, Snapshot, State
from classifiers.verdict import Label
from tests.fakes import FakeClock, FakeContent, MemoryStore, ScriptedClassifier
from tests.service.conftest import by_words, rules

ANN, BOB = AuthorId("ann"), AuthorId("bob")
FIRST = CommentId("practice:1")
HURTFUL, TERRIBLE = "you are worthless", "I will kill you"


class Opened:
    """A practice room over fakes."""

    def __init__(self, mode: Mode = Mode.HOLD) -> None:
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.classifier = ScriptedClassifier(by_words)
        self.room = PracticeRoom(
            self.classifier,
            self.store,
            FakeContent(),
            self.clock,
            rules=rules(mode),
            members=[Member(ANN, "Ann"), Member(BOB, "Bob", locale="it")],
        )

    async def seen(self) -> Snapshot:
        return await self.room.snapshot()


@pytest.fixture
def opened() -> Opened:
    return Opened()


async def test_an_ordinary_message_is_shown_and_nothing_else_happens(opened: Opened) -> None:
    handled = await opened.room.say(ANN, "who is in for football?")

    seen = await opened.seen()
    assert handled.outcome is Outcome.NEW
    [message] = seen.messages
    assert (message.author, message.text, message.state) == (
        ANN, "who is in for football?", State.SHOWN,
    )  # fmt: skip
    assert [view.prompts for view in seen.members] == [(), ()]
    assert (seen.public, seen.calls, seen.observed, seen.cases) == ((), (), (), ())


async def test_a_hurtful_message_prompts_its_author_alone(opened: Opened) -> None:
    await opened.room.say(BOB, HURTFUL)

    seen = await opened.seen()
    ann, bob = seen.members
    [prompt] = bob.prompts
    assert (prompt.comment, prompt.label, prompt.returned) == (FIRST, Label.BULLYING, True)
    assert prompt.text == HURTFUL
    assert [notice.content for notice in bob.notices] == ["tip/bullying/it"]
    assert (ann.prompts, ann.notices) == ((), ())
    assert (len(bob.standing.strikes), bob.weight) == (1, 1.5)
    assert [notice.content for notice in seen.public] == ["message/bullying/it"]


async def test_a_held_message_is_hidden_and_cannot_be_kept(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)

    seen = await opened.seen()
    assert (seen.messages[0].state, seen.messages[0].visible) == (State.HELD, False)
    assert seen.members[0].prompts[0].choices == (Choice.EDIT, Choice.DELETE, Choice.MISTAKE)
    with pytest.raises(BadInputError, match="practice-no-choice"):
        await opened.room.choose(FIRST, Choice.KEEP)


async def test_a_message_that_only_prompts_can_be_kept_and_changed_later() -> None:
    opened = Opened(Mode.NUDGE)
    await opened.room.say(ANN, HURTFUL)
    assert (await opened.seen()).members[0].prompts[0].choices == tuple(Choice)

    assert await opened.room.choose(FIRST, Choice.KEEP) is None

    seen = await opened.seen()
    assert seen.messages[0].visible
    [prompt] = seen.members[0].prompts
    assert prompt.answer is Choice.KEEP
    assert prompt.choices == (Choice.EDIT, Choice.DELETE, Choice.MISTAKE)
    await opened.room.choose(FIRST, Choice.EDIT, text="hey")
    assert (await opened.seen()).members[0].prompts[0].choices == ()


async def test_an_edited_message_is_judged_again_and_shown_in_its_place(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)
    await opened.room.say(BOB, "hey")

    handled = await opened.room.choose(FIRST, Choice.EDIT, text="I did not like that pass")

    assert handled is not None
    assert handled.decision is not None
    assert handled.decision.clean
    edited, other = (await opened.seen()).messages
    assert (edited.text, edited.state, edited.visible) == (
        "I did not like that pass", State.EDITED, True,
    )  # fmt: skip
    assert (edited.first, edited.earlier, other.text) == (FIRST, (FIRST,), "hey")


async def test_an_edit_that_is_no_better_is_held_and_prompts_again(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)

    await opened.room.choose(FIRST, Choice.EDIT, text=TERRIBLE)

    seen = await opened.seen()
    assert seen.messages[0].state is State.HELD
    old, new = seen.members[0].prompts
    assert (old.answer, new.answer, new.stern) == (Choice.EDIT, None, True)
    assert new.lesson == "lesson/threat/en"
    assert len(seen.members[0].standing.strikes) == 2


async def test_an_edited_answer_is_judged_beside_the_message_it_answers(opened: Opened) -> None:
    await opened.room.say(BOB, "may I play?")
    await opened.room.say(ANN, HURTFUL, answers=FIRST)
    await opened.room.choose(CommentId("practice:2"), Choice.EDIT, text="not today")

    assert opened.classifier.parents == [None, "may I play?", "may I play?"]


async def test_a_deleted_message_stays_deleted(opened: Opened) -> None:
    await opened.room.say(ANN, TERRIBLE)
    await opened.room.choose(FIRST, Choice.DELETE)
    [file] = (await opened.seen()).cases

    for event in (CaseEvent.TAKE, CaseEvent.OVERTURN):
        await opened.room.moderate(file.case.id, event, by="mod")

    assert (await opened.seen()).messages[0].state is State.DELETED


async def test_a_mistake_goes_to_the_moderators_and_its_strike_rests(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)

    await opened.room.choose(FIRST, Choice.MISTAKE)

    seen = await opened.seen()
    [file] = seen.cases
    assert (file.case.comment, file.case.state) == (FIRST, CaseState.OPEN)
    assert file.record is not None
    assert (file.record.text, seen.members[0].weight) == (HURTFUL, 0.0)


async def test_an_overturned_message_is_shown_again_until_that_is_undone(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)
    await opened.room.choose(FIRST, Choice.MISTAKE)
    [file] = (await opened.seen()).cases

    await opened.room.moderate(file.case.id, CaseEvent.TAKE, by="mod")
    assert (await opened.seen()).messages[0].state is State.HELD
    after = await opened.room.moderate(file.case.id, CaseEvent.OVERTURN, by="mod", note="a quote")
    seen = await opened.seen()
    assert (seen.messages[0].state, seen.members[0].standing.strikes) == (State.SHOWN, ())
    assert after.steps[-1].note == "a quote"
    await opened.room.moderate(file.case.id, CaseEvent.UNDO, by="mod")
    assert (await opened.seen()).messages[0].state is State.HELD


async def test_an_edited_message_that_is_overturned_is_shown_as_edited(opened: Opened) -> None:
    await opened.room.say(ANN, HURTFUL)
    await opened.room.choose(FIRST, Choice.EDIT, text=TERRIBLE)
    newest = next(one for one in (await opened.seen()).cases if one.case.comment != FIRST)

    for event in (CaseEvent.TAKE, CaseEvent.OVERTURN):
        await opened.room.moderate(newest.case.id, event, by="mod")

    assert (await opened.seen()).messages[0].state is State.EDITED


async def test_a_judgement_about_an_older_version_changes_nothing_on_the_wall(
    opened: Opened,
) -> None:
    await opened.room.say(ANN, TERRIBLE)
    [file] = (await opened.seen()).cases
    await opened.room.choose(FIRST, Choice.EDIT, text="sorry, that was not kind of me")

    await opened.room.moderate(file.case.id, CaseEvent.TAKE, by="mod")
    await opened.room.moderate(file.case.id, CaseEvent.RELEASE, by="mod")

    assert (await opened.seen()).messages[0].state is State.EDITED


async def test_a_case_whose_decision_was_erased_shows_no_record(opened: Opened) -> None:
    await opened.room.say(ANN, TERRIBLE)
    del opened.store.decided[FIRST]

    [file] = (await opened.seen()).cases
    assert file.record is None
    assert (await opened.room.moderate(file.case.id, CaseEvent.TAKE, by="mod")).steps != ()


async def test_a_moderator_cannot_take_the_authors_steps(opened: Opened) -> None:
    await opened.room.say(ANN, TERRIBLE)
    [file] = (await opened.seen()).cases

    with pytest.raises(BadInputError, match="practice-authors-only"):
        await opened.room.moderate(file.case.id, CaseEvent.APPEAL, by="mod")
    with pytest.raises(IllegalStepError):
        await opened.room.moderate(file.case.id, CaseEvent.TAKE, by=ANN)


async def test_the_moderators_are_called_for_what_is_terrible(opened: Opened) -> None:
    await opened.room.say(ANN, TERRIBLE)

    [call] = (await opened.seen()).calls
    assert isinstance(call.action, Escalate)
    assert (call.action.urgent, call.comment) == (True, FIRST)


async def test_a_room_that_observes_shows_what_would_have_been_done() -> None:
    opened = Opened(Mode.OBSERVE)
    await opened.room.say(ANN, HURTFUL)

    seen = await opened.seen()
    assert (seen.messages[0].state, seen.members[0].prompts) == (State.SHOWN, ())
    assert Hold() in [notice.action for notice in seen.observed]
    assert len(seen.members[0].standing.strikes) == 1


async def test_a_case_in_a_room_that_observes_hides_nothing() -> None:
    opened = Opened(Mode.OBSERVE)
    await opened.room.say(ANN, HURTFUL)
    case = await opened.store.dispute(FIRST, by=ANN, note="", now=opened.clock.now())

    await opened.room.moderate(case.id, CaseEvent.TAKE, by="mod")

    assert (await opened.seen()).messages[0].state is State.SHOWN


async def test_rules_that_are_set_in_the_store_hold_at_once(opened: Opened) -> None:
    await opened.store.set_rules(
        opened.room.community, rules(Mode.NUDGE), by="mod", now=opened.clock.now()
    )
    await opened.room.say(ANN, HURTFUL)

    seen = await opened.seen()
    assert (seen.rules.mode, seen.messages[0].state) == (Mode.NUDGE, State.SHOWN)


async def test_a_message_that_could_not_be_judged_is_shown_and_judged_later(
    opened: Opened,
) -> None:
    opened.classifier.failures = 1
    handled = await opened.room.say(ANN, HURTFUL)
    assert handled.outcome is Outcome.WAITING
    assert (await opened.seen()).messages[0].state is State.SHOWN

    opened.clock.pass_by(timedelta(minutes=1))
    assert await opened.room.catch_up() == 1
    assert (await opened.seen()).messages[0].state is State.HELD


async def test_what_cannot_be_said_or_chosen_is_refused_and_changes_nothing(
    opened: Opened,
) -> None:
    await opened.room.say(ANN, HURTFUL)
    before = await opened.seen()

    with pytest.raises(BadInputError, match="practice-no-member"):
        await opened.room.say(AuthorId("eve"), "hello")
    with pytest.raises(BadInputError, match="practice-no-words"):
        await opened.room.say(ANN, "  \n")
    with pytest.raises(GiveUpError, match="practice-no-message"):
        await opened.room.say(ANN, "hello", answers=CommentId("elsewhere"))
    with pytest.raises(BadInputError, match="practice-no-prompt"):
        await opened.room.choose(CommentId("elsewhere"), Choice.KEEP)
    with pytest.raises(BadInputError, match="practice-no-words"):
        await opened.room.choose(FIRST, Choice.EDIT)

    assert await opened.seen() == before
