"""What every keeper of campaigns promises about what was uploaded for them."""

from collections.abc import AsyncIterator

import pytest

from bot.core.campaign import CampaignEvent as E
from bot.core.campaign_version import Version
from bot.service.campaign_ports import CampaignStore
from bot.store import KeyRing, open_store
from tests.core.campaigning import plan
from tests.fakes import NOON
from tests.memory_campaigns import MemoryCampaigns
from tests.store.making import CLUB, SCHOOL

ANA, BO = "ana", "bo"
VERSION = Version(plan(), {}, ANA, NOON)


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[CampaignStore]:
    if place is None:
        yield MemoryCampaigns()
        return
    async with open_store(place, keys=keys) as store:
        yield store


async def test_what_was_uploaded_stands_beside_the_newest_version_alone(
    keeper: CampaignStore,
) -> None:
    first, second = {"b.md": b"\x00\xff", "a.md": b"one"}, {"a.md": b"two"}
    run = await keeper.add_campaign(SCHOOL, "kind", VERSION, files=first)
    other = await keeper.add_campaign(CLUB, "kind", VERSION, files=first)

    assert list((await keeper.campaign_files(run.id)).items()) == sorted(first.items())
    assert await keeper.campaign_file(run.id, "b.md") == b"\x00\xff"
    run = await keeper.step_campaign(run, [E.STOP], by=ANA, now=NOON)
    assert await keeper.campaign_files(run.id) == first
    again = await keeper.add_campaign(SCHOOL, "kind", VERSION, files=second)
    assert (await keeper.campaign_files(run.id), await keeper.campaign_files(again.id)) == (
        {}, second,
    )  # fmt: skip
    await keeper.step_campaign(again, [E.REVISE], by=BO, now=NOON, version=VERSION)
    assert await keeper.campaign_file(again.id, "a.md") is None
    assert await keeper.campaign_files(other.id) == first
