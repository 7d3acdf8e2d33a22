"""The hands of a practice room: each errand once, and nothing that is not theirs."""

import pytest

from bot.core.actions import (
    AddStrike,
    CampaignMessage,
    Feature,
    Hold,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errors import GiveUpError
from bot.service.practice import State
from bot.service.practice_wall import Message, Wall, Watching
from classifiers.verdict import Label
from tests.fakes import NOON
from tests.service.conftest import HURTFUL, comment

ANN = AuthorId("ann")


def errand(action: object, *, number: int = 0) -> Errand:
    written = comment(1, HURTFUL)
    return Errand(
        id=ErrandId(f"{written.id}/{number}"),
        comment=written.id,
        community=written.community,
        place=written.place,
        author=written.author,
        action=action,  # type: ignore[arg-type]
        mode=Mode.HOLD,
        locale="en",
    )


@pytest.fixture
def wall() -> Wall:
    wall = Wall()
    wall.hang(Message(comment(1, "").id, comment(1, "").id, ANN, HURTFUL, NOON))
    return wall


@pytest.mark.parametrize(
    "action", [Tip("general"), CampaignMessage("general"), Timeout(60), Restrict(Feature.LINKS, 60)]
)
async def test_a_wall_does_an_errand_once(wall: Wall, action: object) -> None:
    await wall.carry_out(errand(action))
    await wall.carry_out(errand(action))

    assert [notice.action for notice in wall.notices] == [action]


async def test_a_strike_is_nothing_for_hands(wall: Wall) -> None:
    with pytest.raises(GiveUpError, match="practice-no-hands"):
        await wall.carry_out(errand(AddStrike(Label.INSULT, 1.0)))


async def test_a_wall_gives_up_on_a_message_that_is_not_its_own() -> None:
    with pytest.raises(GiveUpError, match="practice-no-message"):
        await Wall().carry_out(errand(Hold()))


async def test_what_is_only_observed_is_noted_once(wall: Wall) -> None:
    for _ in range(2):
        await Watching(wall).carry_out(errand(Hold()))

    assert [notice.action for notice in wall.observed] == [Hold()]
    assert wall.messages[comment(1, "").id].state is State.SHOWN


async def test_the_text_of_a_message_that_still_stands_is_not_given_back(wall: Wall) -> None:
    with pytest.raises(GiveUpError) as refused:
        await wall.carry_out(errand(ReturnText()))

    assert refused.value.code == "left-standing"
    assert wall.prompts == {}
