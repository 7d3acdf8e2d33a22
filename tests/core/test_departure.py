"""What is still done after we were away."""

from datetime import timedelta

import pytest

from bot.core.actions import (
    AddStrike,
    CampaignMessage,
    Deed,
    Escalate,
    Feature,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.departure import CHANGES, WORDS, in_time, settled_as
from bot.core.errand import Errand, ErrandId, ErrandState
from classifiers.verdict import Label

MINUTE = timedelta(minutes=1)
FOR_WEEKS = timedelta(days=30)
WORDS_TO_PEOPLE: tuple[Deed, ...] = (
    Nudge(Label.INSULT), Tip("insult"), CampaignMessage("insult"),
)  # fmt: skip
OWED: tuple[Deed, ...] = (
    ReturnText(), Escalate("hold_at"), Notice("overturned"), Lift(), TakeAway("5", last=False),
    Timeout(60), Restrict(Feature.VOICE, 60), AddStrike(Label.INSULT, 1.0),
)  # fmt: skip


def errand(action: Deed, number: str = "0") -> Errand:
    return Errand(
        ErrandId(f"c/{number}"), CommentId("c"), CommunityId("school"), PlaceId("lunch"),
        AuthorId("mika"), action, Mode.HOLD, "en",
    )  # fmt: skip


@pytest.mark.parametrize("action", WORDS_TO_PEOPLE)
def test_words_about_a_message_are_said_within_the_hour_or_not_at_all(action: Deed) -> None:
    assert in_time(errand(action), WORDS)
    assert not in_time(errand(action), WORDS + MINUTE)
    assert settled_as(errand(action)) is ErrandState.SETTLED


def test_a_message_is_taken_down_within_a_day_unless_a_moderator_had_it_removed() -> None:
    assert in_time(errand(Hold()), CHANGES)
    assert not in_time(errand(Hold()), CHANGES + MINUTE)
    assert in_time(errand(Hold(), "remove-1"), FOR_WEEKS)
    assert settled_as(errand(Hold())) is ErrandState.SETTLED


def test_an_authors_new_words_can_be_shown_later_by_who_asks_for_it() -> None:
    assert in_time(errand(Repost(), "edit"), CHANGES)
    assert not in_time(errand(Repost(), "edit"), CHANGES + MINUTE)
    assert settled_as(errand(Repost(), "edit")) is ErrandState.GIVEN_UP


@pytest.mark.parametrize("action", OWED)
def test_what_somebody_is_owed_is_done_whenever_we_are_back(action: Deed) -> None:
    assert in_time(errand(action), FOR_WEEKS)
