"""When posts of a campaign are due: time zones, daylight saving, quiet hours, the cap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import BadInputError
from bot.core.habits import Habits, instant, zone_of
from bot.core.recurrence import check_rule
from bot.core.schedule import (
    Agenda,
    Occasion,
    Plan,
    SlotId,
    Why,
    campaign_of,
    due,
    occasions,
)
from campaign_content.texts import Slot
from tests.core.campaigning import (
    CAMPAIGN,
    MONDAY,
    calendar,
    days_of_years,
    free,
    habits,
    plan,
    plans,
    times,
)

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def planned(made: Plan, kept: Habits) -> tuple[Occasion, ...]:
    return occasions(CAMPAIGN, made, kept)


# --- recurrence -----------------------------------------------------------------------------------


def test_the_days_of_a_campaign_are_the_dates_of_its_rule() -> None:
    weekdays = plan(calendar(5), start=date(2026, 3, 5), rule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")

    assert [day.day for day in weekdays.dates] == [5, 6, 9, 10, 11]
    assert [one.day for one in planned(weekdays, free())] == [1, 2, 3, 4, 5]


def test_a_calendar_can_be_gone_through_more_than_once() -> None:
    twice = planned(plan(calendar(2), rounds=2), free())

    assert [(one.on.day, one.day, one.text) for one in twice] == [
        (2, 1, "text-1"), (3, 2, "text-2"), (4, 1, "text-1"), (5, 2, "text-2"),
    ]  # fmt: skip
    assert len({one.id for one in twice}) == 4


@pytest.mark.parametrize(
    "rule",
    [
        "", "DAILY", "FREQ=HOURLY", "FREQ=YEARLY", "FREQ=DAILY;BYHOUR=3", "FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;UNTIL=20270101", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=54",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3", "FREQ=DAILY;",
        "FREQ=DAILY;FREQ=DAILY", "freq=daily", "FREQ=DAILY;WKST", "RRULE:FREQ=DAILY",
        "FREQ=DAILY\nEXDATE:20260303",
    ],
)  # fmt: skip
def test_a_rule_that_might_never_come_or_says_more_than_days_is_refused(rule: str) -> None:
    with pytest.raises(BadInputError) as refused:
        check_rule(rule)

    assert refused.value.code == "campaign-bad-rule"


@given(
    days_of_years,
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]),
    st.integers(1, 53),
    st.sampled_from(["", ";BYDAY=2SU", ";BYDAY=-4MO", ";BYMONTHDAY=28", ";BYMONTHDAY=-28,3"]),
)
def test_every_rule_that_is_taken_comes(
    start: date, frequency: str, interval: int, more: str
) -> None:
    rule = f"FREQ={frequency};INTERVAL={interval}{more if frequency == 'MONTHLY' else ''}"

    (first,) = plan(calendar(1), start=start, rule=rule).dates

    assert start <= first <= start + timedelta(days=366 * 5)


def test_a_campaign_that_would_take_longer_than_ten_years_is_refused() -> None:
    for rule, days, rounds in (
        ("FREQ=DAILY", 366, 10), ("FREQ=DAILY", 1, 51), ("FREQ=DAILY", 1, 0),
        ("FREQ=MONTHLY;INTERVAL=12", 12, 1),
    ):  # fmt: skip
        with pytest.raises(BadInputError) as refused:
            plan(calendar(days), rule=rule, rounds=rounds)
        assert refused.value.code == "campaign-too-long"
    with pytest.raises(BadInputError):
        plan(start=date.max)


# --- the clock ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "day", "on_the_wall", "in_utc"),
    [
        ("Europe/Rome", (2026, 3, 28), (2, 30), "2026-03-28T01:30"),
        # The night in which two o'clock is followed by three: the offset from before holds.
        ("Europe/Rome", (2026, 3, 29), (2, 30), "2026-03-29T01:30"),
        # The night in which it is half past two twice: the first time.
        ("Europe/Rome", (2026, 10, 25), (2, 30), "2026-10-25T00:30"),
        ("America/New_York", (2026, 3, 8), (2, 30), "2026-03-08T07:30"),
        ("America/New_York", (2026, 11, 1), (1, 30), "2026-11-01T05:30"),
        ("Australia/Lord_Howe", (2026, 10, 4), (2, 15), "2026-10-03T15:45"),  # half an hour
        ("Pacific/Apia", (2011, 12, 30), (16, 0), "2011-12-31T02:00"),  # a day that never was
    ],
)
def test_times_that_do_not_exist_or_come_twice_follow_the_stated_rule(
    zone: str, day: tuple[int, int, int], on_the_wall: tuple[int, int], in_utc: str
) -> None:
    found = instant(date(*day), time(*on_the_wall, fold=1), zone_of(zone))

    assert found == datetime.fromisoformat(in_utc).replace(tzinfo=UTC)


@pytest.mark.parametrize("name", ["Europe/Atlantis", "", "../etc/passwd", "x\0y", "a" * 300])
def test_a_time_zone_that_nobody_knows_is_refused(name: str) -> None:
    with pytest.raises(BadInputError) as refused:
        Habits(name)

    assert refused.value.code == "campaign-unknown-zone"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda: Habits(per_day=0), "campaign-bad-cap"),
        (lambda: Habits(per_day=25), "campaign-bad-cap"),
        (lambda: Habits(apart=timedelta(days=2)), "campaign-bad-wait"),
        (lambda: Habits(late=-MINUTE), "campaign-bad-wait"),
    ],
)
def test_habits_that_make_no_sense_are_refused(wrong: Callable[[], Habits], code: str) -> None:
    with pytest.raises(BadInputError) as refused:
        wrong()

    assert refused.value.code == code


# --- quiet hours, lateness, the cap ---------------------------------------------------------------


def test_what_falls_into_quiet_hours_opens_when_they_end() -> None:
    evening, night = Slot(1, time(22), "evening"), Slot(1, time(3), "night")
    lunch = replace(Habits(), quiet_from=time(2), quiet_to=time(4))

    found = planned(plan(calendar(1, night, evening)), Habits())
    assert [(one.text, one.opens) for one in found] == [("night", at(2, 8)), ("evening", at(3, 8))]
    found = planned(plan(calendar(1, night, evening)), lunch)
    assert [(one.text, one.opens) for one in found] == [("night", at(2, 4)), ("evening", at(2, 22))]


@settings(max_examples=60)
@given(plans(), habits())
def test_no_post_opens_in_quiet_hours_or_before_its_time(made: Plan, kept: Habits) -> None:
    for one in planned(made, kept):
        nominal = next(slot.at for slot in made.calendar.slots if slot.text == one.text)
        assert one.opens >= instant(one.on, nominal, zone_of(kept.zone))
        assert not kept.is_quiet(one.opens)
        assert one.closes - one.opens == kept.late


def agenda(kept: Habits, now: datetime, *posted: datetime, paused: bool = False) -> Agenda:
    return due(planned(plan(), kept), set(), posted, kept, now=now, paused=paused)


def test_a_post_is_due_from_its_time_until_it_is_too_late() -> None:
    first, second, _ = planned(plan(), free())

    assert agenda(free(), at(2, 15, 59)) == Agenda(None, (), waiting=False, next_at=at(2, 16))
    assert agenda(free(), at(2, 16)) == Agenda(first, (), waiting=False, next_at=at(3, 16))
    assert agenda(free(), at(2, 19)).post == first
    assert agenda(free(), at(2, 19, 1)) == Agenda(
        None, ((first, Why.LATE),), waiting=False, next_at=at(3, 16)
    )
    assert agenda(free(), at(9, 1)).next_at is None
    known = due(planned(plan(), free()), {first.id}, (), free(), now=at(3, 17))
    assert known == Agenda(second, (), waiting=False, next_at=at(4, 16))


def test_a_pause_holds_everything_back_and_says_so() -> None:
    first = planned(plan(), free())[0]

    assert agenda(free(), at(2, 17), paused=True) == Agenda(
        None, (), waiting=True, next_at=at(3, 16)
    )
    assert agenda(free(), at(2, 20), paused=True).over == ((first, Why.PAUSED),)


def test_the_cap_counts_local_days_and_the_time_in_between() -> None:
    kept = replace(free("Asia/Tokyo", late=8 * HOUR), per_day=2, apart=HOUR)
    opens = at(2, 7)  # sixteen o'clock in Tokyo

    def free_at(now: datetime, *posted: datetime) -> bool:
        return agenda(kept, now, *posted).post is not None

    assert free_at(opens + HOUR, opens)
    assert not free_at(opens + HOUR - MINUTE, opens)
    assert not free_at(opens + 2 * HOUR, opens, opens - HOUR)
    assert free_at(opens + 2 * HOUR, opens, opens - 17 * HOUR)  # 23:00 on the day before
    assert not free_at(opens + 2 * HOUR, opens, opens - 16 * HOUR)  # midnight
    # The day has ended, and it counts from nothing.
    assert free_at(at(2, 15), opens, opens + HOUR)


def test_it_is_said_what_kept_a_post_from_being_made() -> None:
    capped = replace(free(), per_day=1)
    assert agenda(capped, at(2, 20), at(2, 9)).over[0][1] is Why.CAP
    assert agenda(capped, at(2, 20), at(2, 19, 30)).over[0][1] is Why.LATE

    quiet = replace(free(), quiet_from=time(18), quiet_to=time(20))
    assert agenda(quiet, at(2, 20)).over[0][1] is Why.QUIET


def test_a_post_is_the_same_one_whatever_hour_it_has_moved_to() -> None:
    before = planned(plan(calendar(1, Slot(1, time(9), "text"))), free())
    after = planned(plan(calendar(1, Slot(1, time(23), "text"))), Habits("Asia/Tokyo"))

    assert [one.id for one in before] == [one.id for one in after]
    assert before[0].id == f"school/kind/1/{MONDAY}/1.text"
    assert campaign_of(before[0].id) == CAMPAIGN


@settings(max_examples=60)
@given(plans(), habits(), st.lists(st.integers(1, 900), max_size=60), st.data())
def test_each_is_posted_once_or_skipped_and_never_against_the_habits(
    made: Plan, kept: Habits, waits: list[int], data: st.DataObject
) -> None:
    every = planned(made, kept)
    posted: dict[SlotId, datetime] = {}
    skipped: set[SlotId] = set()
    now = every[0].opens - timedelta(minutes=data.draw(st.integers(0, 600)))
    for wait in [*waits, 60 * 24 * 400]:
        while (agenda := due(every, posted.keys() | skipped, posted.values(), kept, now=now)).post:
            one = agenda.post
            assert one.opens <= now <= one.closes
            assert one.id not in posted
            posted[one.id] = now
        late = {one.id for one, _ in agenda.over}
        assert not late & (posted.keys() | skipped)
        skipped |= late
        now += wait * MINUTE

    local = sorted(kept.local(moment) for moment in posted.values())
    assert not any(kept.is_quiet(moment) for moment in posted.values())
    assert all(b - a >= kept.apart for a, b in pairwise(sorted(posted.values())))
    for day in {moment.date() for moment in local}:
        assert sum(moment.date() == day for moment in local) <= kept.per_day


@settings(max_examples=40)
@given(plans(), times, st.integers(0, 600))
def test_without_a_cap_everything_is_posted_if_somebody_looks_often_enough(
    made: Plan, quiet_to: time, late: int
) -> None:
    kept = replace(free("Europe/Rome", late=late * MINUTE), quiet_from=time(0), quiet_to=quiet_to)
    every = planned(made, kept)
    posted: set[SlotId] = set()
    # At the very moment at which each opens: there it is never quiet.
    for now in sorted({one.opens for one in every}):
        while (agenda := due(every, posted, (), kept, now=now)).post:
            posted.add(agenda.post.id)

    assert posted == {one.id for one in every}
