"""How long a time-out lasts, and what a moderator is offered."""

import pytest

from bot.core.actions import Feature, Hold, Restrict, Timeout
from bot.core.errors import BadInputError
from bot.core.timeouts import IN_PLACE, LENGTHS, length_of, penalties, seconds_of
from tests.core.strategies import decision_of


@pytest.mark.parametrize("seconds", LENGTHS.values())
def test_what_is_offered_can_be_chosen(seconds: int) -> None:
    assert length_of(str(seconds)) == seconds


@pytest.mark.parametrize("chosen", [None, "", "61", "-600", "600.0", "week"])
def test_nothing_else_can(chosen: str | None) -> None:
    with pytest.raises(BadInputError) as refused:
        length_of(chosen)

    assert refused.value.code == "discord-length-unknown"


def test_in_place_of_a_restriction_a_time_out_lasts_an_hour_at_most() -> None:
    assert seconds_of(Timeout(7 * 86_400)) == 7 * 86_400
    assert seconds_of(Restrict(Feature.LINKS, 60)) == 60
    assert seconds_of(Restrict(Feature.LINKS, 86_400)) == IN_PLACE


def test_a_time_out_is_offered_before_what_would_stand_for_a_restriction() -> None:
    both = decision_of(Hold(), Restrict(Feature.LINKS, 60), Timeout(600))
    one = decision_of(Hold(), Restrict(Feature.LINKS, 60))

    assert [proposal for _, proposal in penalties(both)] == [Timeout(600)]
    assert [proposal for _, proposal in penalties(one)] == [Restrict(Feature.LINKS, 60)]
    assert penalties(decision_of(Hold())) == []
