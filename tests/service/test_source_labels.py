"""Labels beside links: off by default, seldom, once, and not where the bot only watches."""

from datetime import timedelta

import pytest

from bot.core.claims import Note, Standing
from bot.core.comment import CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.links import links
from bot.core.sources import Overrides, Sources
from bot.service.source_labels import (
    AN_HOUR,
    AT_ONCE,
    MOST_AN_HOUR,
    NOT_AGAIN,
    SAID,
    Due,
    LabelSettings,
    SourceLabels,
)
from bot.service.steering import Steering
from campaign_content.claims import Review
from campaign_content.outlets import Model, Outlet
from tests.fakes import NOON, FakeClock, MemoryStore
from tests.service.conftest import rules

HERE, THERE = PlaceId("here"), PlaceId("there")
SCHOOL, CLUB = CommunityId("school"), CommunityId("club")
OUTLETS = [Outlet(f"state{n}.com", f"State {n}", "IT", Model.STATE_CONTROLLED) for n in range(9)]
FREE = Outlet("free.com", "Free", "IT", Model.INDEPENDENT_PUBLIC)


class Town:
    """Labels with a clock and a memory that outlives them."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.number = 0

    def labels(self, mode: Mode = Mode.NUDGE) -> SourceLabels:
        """As after a new start."""
        steering = Steering(self.store, self.clock, default_rules=rules().with_mode(mode))
        return SourceLabels(self.store, self.clock, steering, Sources([*OUTLETS, FREE]))

    async def asked(
        self,
        text: str,
        place: PlaceId = HERE,
        *,
        message: str = "",
        community: CommunityId = SCHOOL,
    ) -> list[str]:
        """The hosts of the outlets that are due beside a message, which are then said."""
        self.number += 1
        message = message or str(self.number)
        due = await self.labels().due(community, place, message, links(text))
        await self.labels().said(community, message)
        return [each.host for each in due.outlets]


@pytest.fixture
async def town() -> Town:
    """Labels are on in the school."""
    town = Town()
    await town.labels().choose(SCHOOL, LabelSettings(on=True))
    return town


async def test_they_are_off_until_a_community_switches_them_on(town: Town) -> None:
    assert await town.asked("https://state1.com", community=CLUB) == []
    assert await town.asked("https://state1.com") == ["state1.com"]

    await town.labels().choose(SCHOOL, LabelSettings())

    assert await town.asked("https://state2.com") == []
    assert await town.labels().settings(SCHOOL) == LabelSettings()


async def test_what_a_community_chose_outlives_a_new_start(town: Town) -> None:
    overrides = (
        Overrides().removed("state1.com").labelled("ours.com", "O", "", Model.CAPTURED_PUBLIC)
    )
    await town.labels().choose(SCHOOL, LabelSettings(on=True, overrides=overrides))

    assert await town.labels().settings(SCHOOL) == LabelSettings(on=True, overrides=overrides)
    assert await town.asked("https://state1.com https://ours.com") == ["ours.com"]


async def test_nothing_is_said_about_other_links_and_where_the_bot_only_watches(town: Town) -> None:
    assert await town.asked("https://free.com https://example.org") == []

    silent = town.labels(Mode.OBSERVE)
    assert await silent.due(SCHOOL, HERE, "m", links("https://state1.com")) == Due()


async def test_an_outlet_is_named_once_in_a_place_for_a_while(town: Town) -> None:
    assert await town.asked("https://state1.com/a") == ["state1.com"]
    assert await town.asked("https://www.state1.com/b") == []
    assert await town.asked("https://state1.com/a", THERE) == ["state1.com"]

    town.clock.pass_by(NOT_AGAIN)

    assert await town.asked("https://state1.com/a") == ["state1.com"]


async def test_there_are_only_so_many_labels_an_hour_in_a_place(town: Town) -> None:
    said = [await town.asked(f"https://{each.host}") for each in OUTLETS[: MOST_AN_HOUR + 1]]

    assert said == [[each.host] for each in OUTLETS[:MOST_AN_HOUR]] + [[]]
    town.clock.pass_by(AN_HOUR)
    assert await town.asked(f"https://{OUTLETS[MOST_AN_HOUR].host}") != []


async def test_a_label_names_only_so_many_outlets(town: Town) -> None:
    text = " ".join(f"https://{each.host}" for each in OUTLETS)

    assert await town.asked(text) == [each.host for each in OUTLETS[:AT_ONCE]]


NOTE = Note(
    Review("A claim.", "https://checkers.example.org/1", "Checkers", "False", NOON),
    Standing.CHECKED,
    by_link=False,
)


async def test_a_note_about_a_claim_is_due_once_where_claims_are_switched_on(town: Town) -> None:
    labels = town.labels()
    assert await labels.due(SCHOOL, HERE, "a", (), NOTE) == Due()
    await labels.choose(SCHOOL, LabelSettings(claims=True))

    first = await labels.due(SCHOOL, HERE, "b", links("https://state1.com"), NOTE)
    again = await labels.due(SCHOOL, HERE, "b", links("https://state1.com"), NOTE)
    other = await labels.due(SCHOOL, HERE, "c", (), NOTE)

    assert first == Due((), NOTE)
    assert again == Due((), NOTE, again=True)
    assert other == Due()


async def test_a_claim_and_an_outlet_fit_into_one_label(town: Town) -> None:
    await town.labels().choose(SCHOOL, LabelSettings(on=True, claims=True))
    found = links("https://state1.com https://state2.com")

    due = await town.labels().due(SCHOOL, HERE, "m", found, NOTE)

    assert (due.note, [each.host for each in due.outlets]) == (NOTE, ["state1.com"])


async def test_what_was_begun_and_not_said_is_due_again_after_a_crash(town: Town) -> None:
    found = links("https://state1.com https://state2.com https://state3.com")
    first = await town.labels().due(SCHOOL, HERE, "m", found)

    again = await town.labels().due(SCHOOL, HERE, "m", found)

    assert (first.again, again.again) == (False, True)
    assert again.outlets == first.outlets
    await town.labels().said(SCHOOL, "m")
    assert await town.labels().due(SCHOOL, HERE, "m", found) == Due(again=True)


async def test_saying_twice_that_it_is_said_changes_nothing(town: Town) -> None:
    await town.asked("https://state1.com", message="m")
    before = dict(town.store.memos)

    town.clock.pass_by(timedelta(minutes=1))
    await town.labels().said(SCHOOL, "m")
    await town.labels().said(SCHOOL, "unknown")

    assert town.store.memos == before


async def test_what_is_kept_of_a_label_names_no_message(town: Town) -> None:
    await town.labels().choose(SCHOOL, LabelSettings(on=True))
    assert await town.asked("see state1.com", message="4711") == ["state1.com"]

    note = await town.store.memo(SCHOOL, SAID)

    assert note is not None
    assert "4711" not in note
