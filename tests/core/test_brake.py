"""The brake: too many punishments at once stop the bot."""

from datetime import timedelta

import pytest

from bot.core.actions import Action, AddStrike, Escalate, Hold, Nudge, Timeout
from bot.core.brake import USUAL, Brake, pulled, punishes
from bot.core.comment import CommentId
from bot.core.decision import Decision, Mode
from classifiers.verdict import Label
from tests.fakes import NOON

SECOND = timedelta(seconds=1)


def decision(*actions: Action, mode: Mode = Mode.HOLD) -> Decision:
    return Decision(CommentId("test:1"), actions, (), "rules/1", "model-1", mode, NOON)


def test_taking_something_from_somebody_is_a_punishment() -> None:
    assert punishes(decision(Nudge(Label.INSULT), Hold()))
    assert punishes(decision(Hold(), mode=Mode.NUDGE))


def test_what_only_a_person_can_turn_into_one_is_no_punishment() -> None:
    asked = decision(Nudge(Label.INSULT), AddStrike(Label.INSULT, 1.0), Escalate("x"), Timeout(60))

    assert not punishes(asked)


def test_nobody_is_punished_where_the_bot_only_observes() -> None:
    assert not punishes(decision(Hold(), mode=Mode.OBSERVE))


def test_one_punishment_more_than_allowed_pulls_it() -> None:
    brake = Brake(most=3)
    attempts = [NOON + n * SECOND for n in range(3)]

    assert not pulled(attempts, brake, now=NOON + 3 * SECOND)
    assert pulled([*attempts, NOON + 3 * SECOND], brake, now=NOON + 3 * SECOND)


def test_punishments_of_the_minute_before_do_not_count() -> None:
    brake = Brake(most=1)

    assert pulled([NOON, NOON + 59 * SECOND], brake, now=NOON + 59 * SECOND)
    assert not pulled([NOON, NOON + 60 * SECOND], brake, now=NOON + 60 * SECOND)


def test_thirty_a_minute_are_allowed_unless_somebody_says_otherwise() -> None:
    assert Brake(most=30, within=timedelta(minutes=1)) == USUAL


@pytest.mark.parametrize(("most", "within"), [(0, SECOND), (1, timedelta())])
def test_a_brake_that_makes_no_sense_is_refused(most: int, within: timedelta) -> None:
    with pytest.raises(ValueError, match="brake"):
        Brake(most, within)
