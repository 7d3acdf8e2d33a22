"""The report on a campaign comes from hourly numbers and from decisions that are on record."""

from datetime import datetime, timedelta

import pytest

from bot.core.campaign import Campaign, CampaignEvent, CampaignId, CampaignState, CampaignStep
from bot.core.decision import Mode
from bot.core.effect import WEEK, Phase
from bot.core.errors import BadInputError
from bot.service.effects import Effects
from tests.fakes import NOON, FakeClock
from tests.memory_trials import MemoryTrials
from tests.service.conftest import HERE
from tests.service.test_trials import House

E = CampaignEvent


def campaign(*steps: tuple[CampaignEvent, datetime]) -> Campaign:
    taken = tuple(CampaignStep(event, 1, "bo", at) for event, at in steps)
    id_ = CampaignId("school/kind/1")
    return Campaign(id_, HERE, "kind", CampaignState.LIVE, "ana", 1, NOON, taken)


async def test_what_has_not_begun_has_no_effect() -> None:
    with pytest.raises(BadInputError, match="effect-not-begun"):
        await Effects(MemoryTrials(), FakeClock()).around(campaign((E.REVIEW, NOON)))


async def test_weeks_come_from_the_numbers_of_their_hours_and_from_the_record() -> None:
    house = House()
    start = house.clock.now()
    for number in range(3):
        await house.writes(f"somebody-{number}")
        house.clock.pass_by(WEEK)
    house.clock.pass_by(timedelta(hours=1))
    began, over = start + WEEK, start + 2 * WEEK
    run = campaign((E.BEGIN, began), (E.STOP, over))

    found = await Effects(house.store, house.clock).around(run)

    assert [one.span.phase for one in found.weeks] == [Phase.BEFORE, Phase.DURING, Phase.AFTER]
    assert [(one.asked, one.changed) for one in found.weeks] == [(1, 0)] * 3
    assert [one.prompts for one in found.weeks] == [1000.0] * 3
    assert found.same_rules
    assert house.rules.mode is Mode.NUDGE
