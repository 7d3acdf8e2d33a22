"""Campaigns are put forward with what somebody typed; a channel is one that was used before."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.core.campaign import CampaignState
from bot.core.comment import PlaceId
from bot.core.errors import BadInputError, StaleError
from bot.core.habits import Habits
from bot.core.recurrence import WEEKLY
from bot.service.campaigning import Wish
from bot.service.wishing import Typed, Wishing, habits_for, wish_for
from tests.service.test_uploading import ANA, BO, WISH, bundle
from tests.service.test_writing import Desk
from tests.store.making import CLUB, SCHOOL

NEWS, OTHER = PlaceId("news"), PlaceId("other")
ROME = Habits("Europe/Rome")
TODAY = date(2026, 3, 2)


class Office(Desk):
    """A community that was posted to before, and who puts campaigns forward there."""

    def __init__(self) -> None:
        super().__init__()
        self.wishing = Wishing(self.store, self.content, self.clock)

    async def known(self) -> None:
        await self.work.set_habits(SCHOOL, ROME, by=ANA)
        await self.uploaded()


@pytest.fixture
async def office() -> Office:
    office = Office()
    await office.known()
    return office


async def test_what_is_not_said_anew_stays(office: Office) -> None:
    run = await office.wishing.put_forward(
        SCHOOL, "month", Typed(days="weekly", quiet="22:00–07:30", most=3), by=BO, seen=1
    )

    plan = (await office.work.version(run)).plan
    assert (run.version, run.author, run.state) == (2, BO, CampaignState.DRAFT)
    assert (plan.place, plan.locale, plan.start, plan.rule) == ("news", "it", WISH.start, WEEKLY)
    habits = await office.work.habits(SCHOOL)
    assert habits == replace(ROME, quiet_from=time(22), quiet_to=time(7, 30), per_day=3)


async def test_only_a_channel_that_was_used_before_is_taken(office: Office) -> None:
    assert await office.wishing.places(SCHOOL) == [NEWS]
    assert await office.wishing.places(CLUB) == []

    for community, place in ((SCHOOL, "other"), (CLUB, "news"), (CLUB, "")):
        with pytest.raises(BadInputError) as refused:
            await office.wishing.put_forward(
                community, "month", Typed(zone="UTC"), by=ANA, place=place
            )
        assert refused.value.code == "campaign-no-place"

    there = Wish(OTHER, "it", WISH.start)
    await office.work.put_forward(SCHOOL, "month", there, by=ANA)  # as on the platform itself
    assert await office.wishing.places(SCHOOL) == [OTHER, NEWS]
    run = await office.wishing.put_forward(SCHOOL, "month", Typed(), by=ANA, place="news")
    assert (await office.work.version(run)).plan.place == NEWS


async def test_a_new_one_begins_tomorrow_where_the_last_one_was(office: Office) -> None:
    own = (await office.work.look(SCHOOL, None, bundle("spring"))).own

    run = await office.wishing.put_forward(SCHOOL, "spring", Typed(), by=BO, own=own, seen=0)

    plan = (await office.work.version(run)).plan
    assert (plan.place, plan.locale, plan.start) == (NEWS, "en", TODAY + timedelta(days=1))


async def test_a_language_that_is_not_named_is_one_that_the_files_are_in(office: Office) -> None:
    files = {path: one for path, one in bundle("spring").items() if "/en/" not in path}
    own = (await office.work.look(SCHOOL, None, files)).own

    run = await office.wishing.put_forward(SCHOOL, "spring", Typed(), by=BO, own=own)

    assert (await office.work.version(run)).plan.locale == "it"


async def test_what_was_looked_at_has_to_be_the_newest(office: Office) -> None:
    for seen in (0, 2):
        with pytest.raises(StaleError):
            await office.wishing.put_forward(SCHOOL, "month", Typed(), by=ANA, seen=seen)


async def test_the_same_files_once_more_are_not_another_version(office: Office) -> None:
    own = (await office.work.look(SCHOOL, None, bundle())).own
    for _ in range(2):
        run = await office.wishing.put_forward(SCHOOL, "month", Typed(), by=ANA, own=own)
        assert run.version == 1

    by_another = await office.wishing.put_forward(SCHOOL, "month", Typed(), by=BO, own=own)
    later = Typed(start="2026-03-09")
    moved = await office.wishing.put_forward(SCHOOL, "month", later, by=BO, own=own)
    zoned = await office.wishing.put_forward(SCHOOL, "month", Typed(zone="UTC"), by=BO, own=own)

    assert (by_another.version, moved.version, zoned.version) == (2, 3, 4)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (Typed(), "campaign-needs-zone"),
        (Typed(zone="Mars/Base"), "campaign-unknown-zone"),
        (Typed(zone="UTC", quiet="late"), "campaign-bad-quiet"),
        (Typed(zone="UTC", quiet="21:00:05-08:00"), "campaign-bad-quiet"),
        (Typed(zone="UTC", most=0), "campaign-bad-cap"),
    ],
)
def test_habits_that_make_no_sense_are_refused(typed: Typed, code: str) -> None:
    with pytest.raises(BadInputError) as refused:
        habits_for(typed, None)

    assert refused.value.code == code


def test_wishes_that_make_no_sense_are_refused_and_a_day_that_has_passed_is_left() -> None:
    for typed, code in (
        (Typed(start="soon"), "campaign-bad-day"),
        (Typed(days="never"), "campaign-bad-days"),
    ):
        with pytest.raises(BadInputError) as refused:
            wish_for(typed, NEWS, None, TODAY)
        assert refused.value.code == code
    assert wish_for(Typed(start=" 2026-03-05"), NEWS, None, TODAY).start == date(2026, 3, 5)


async def test_a_day_of_before_that_has_passed_is_not_kept(office: Office) -> None:
    office.clock.at += timedelta(days=3)

    run = await office.wishing.put_forward(SCHOOL, "month", Typed(), by=ANA)

    assert (await office.work.version(run)).plan.start == TODAY + timedelta(days=4)
