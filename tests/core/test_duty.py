"""Who is on duty when: laws that hold for every rota, zone and moment."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.duty import WEEK, Days, Rota, Stretch, Turn, Who, to_call
from bot.core.habits import instant

A, B, C, TEAM = (Who(name) for name in ("member:a", "member:b", "member:c", "role:team"))
ROME = "Europe/Rome"
ZONES = ("UTC", ROME, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)

times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 59)))
turns = st.builds(
    Turn,
    st.sets(st.sampled_from(WEEK), min_size=1).map(lambda days: tuple(sorted(days))),
    times,
    times,
    st.sampled_from((A, B, C)),
)
rotas = st.builds(
    Rota,
    st.lists(turns, max_size=6).map(tuple),
    st.sampled_from(ZONES),
    st.sampled_from((None, TEAM, A)),
)
moments = st.builds(
    lambda minutes, zone: (datetime(2026, 1, 1, tzinfo=UTC) + minutes * MINUTE).astimezone(
        ZoneInfo(zone)
    ),
    st.integers(0, 2 * 365 * 24 * 60),
    st.sampled_from(ZONES),
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A day of June 2026 in Rome; the first is a Monday."""
    return datetime(2026, 6, day, hour, minute, tzinfo=ZoneInfo(ROME))


EVENINGS = Turn(Days.WEEKDAYS.numbers, time(16), time(22), A)
WEEKENDS = Turn(Days.WEEKEND.numbers, time(0), time(0), B)
NIGHTS = Turn((4,), time(22), time(6), C)
SCHOOL = Rota((EVENINGS, WEEKENDS, NIGHTS), ROME, TEAM)


def test_evenings_weekends_and_a_night_over_midnight_are_as_people_mean_them() -> None:
    expected = {
        at(1, 15, 59): {TEAM}, at(1, 16): {A}, at(5, 21, 59): {A}, at(5, 22): {C},
        at(6, 0): {B, C}, at(6, 5, 59): {B, C}, at(6, 6): {B}, at(7, 23, 59): {B}, at(8, 0): {TEAM},
    }  # fmt: skip

    assert {moment: SCHOOL.on_duty(moment) for moment in expected} == expected
    assert SCHOOL.on_duty(at(5, 18).astimezone(UTC)) == {A}


@given(rotas, moments)
def test_somebody_known_is_on_duty_at_every_moment(rota: Rota, now: datetime) -> None:
    on_duty = rota.on_duty(now)

    assert on_duty <= {turn.who for turn in rota.turns} | {rota.stands_in}
    assert on_duty or rota.stands_in is None
    assert on_duty == rota.on_duty(now.astimezone(UTC))


@given(moments, st.sampled_from((None, TEAM)))
def test_without_turns_it_is_the_one_role_as_ever(now: datetime, team: Who | None) -> None:
    rota = Rota((), ROME, team)
    alone = set() if team is None else {team}

    assert rota.on_duty(now) == to_call(rota, (), now) == alone
    assert to_call(rota, alone, now) == set()


@given(rotas, rotas, moments)
def test_who_overlaps_is_on_duty_together_in_any_order(
    one: Rota, other: Rota, now: datetime
) -> None:
    one, other = (replace(each, zone=ROME, stands_in=None) for each in (one, other))
    both = replace(one, turns=(*one.turns, *other.turns))
    turned = replace(one, turns=(*other.turns, *one.turns))

    assert both.on_duty(now) == turned.on_duty(now) == one.on_duty(now) | other.on_duty(now)


@given(rotas, st.dates(date(2026, 1, 1), date(2027, 12, 1)), times)
def test_every_week_is_the_same_on_the_wall(rota: Rota, day: date, clock: time) -> None:
    zone = ZoneInfo(rota.zone)
    now, later = (instant(day + weeks * 7 * DAY, clock, zone) for weeks in (0, 1))

    if now.astimezone(zone).time() == later.astimezone(zone).time() == clock:  # in no gap
        assert rota.on_duty(now) == rota.on_duty(later) == rota.at(day.weekday(), clock)


def test_an_hour_that_is_skipped_or_comes_twice_takes_nobody_off_duty() -> None:
    night = Rota((Turn((6,), time(2), time(3), A), Turn((6,), time(3), time(4), B)), ROME, TEAM)
    spring, autumn = (datetime(2026, *day, tzinfo=UTC) for day in ((3, 29), (10, 25)))
    hours = [spring + hours * timedelta(hours=1) for hours in range(-1, 3)]
    twice = [autumn + hours * timedelta(hours=1) for hours in range(-1, 4)]

    assert [night.on_duty(hour) for hour in hours] == [{TEAM}, {TEAM}, {B}, {TEAM}]
    assert [night.on_duty(hour) for hour in twice] == [{TEAM}, {A}, {A}, {B}, {TEAM}]
    assert night.next_up(spring) == {A, B}  # 02:00 of that day is 03:00: both begin then
    assert night.next_up(spring + timedelta(hours=1)) == {A}


@given(st.sampled_from(WEEK), times, times, moments)
def test_a_turn_over_midnight_is_its_two_halves(
    day: int, begins: time, ends: time, now: datetime
) -> None:
    if ends > begins:
        begins, ends = ends, begins
    whole = Rota((Turn((day,), begins, ends, A),), ROME)
    halves = [Turn((day,), begins, time(0), A)]
    if ends != time(0):
        halves.append(Turn(((day + 1) % 7,), time(0), ends, A))

    assert Rota(tuple(halves), ROME).on_duty(now) == whole.on_duty(now)


@given(rotas, moments)
def test_those_in_line_are_called_once_each_and_then_nobody(rota: Rota, now: datetime) -> None:
    called: set[Who] = set()
    while some := to_call(rota, called, now):
        assert not some & called
        assert called or some == rota.on_duty(now) or not rota.on_duty(now)
        called |= some

    assert called == {who for some in rota.in_line(now) for who in some}
    assert rota.on_duty(now) <= called
    assert called or not rota.turns


def test_who_is_off_duty_is_called_only_where_nobody_stands_in() -> None:
    alone = replace(SCHOOL, stands_in=None)

    assert list(SCHOOL.in_line(at(3, 17))) == [{A}, {TEAM}]
    assert list(SCHOOL.in_line(at(3, 10))) == [{TEAM}, {TEAM}]
    assert list(alone.in_line(at(3, 17))) == [{A}, {C}]
    assert list(alone.in_line(at(1, 10))) == [{A}]
    assert list(replace(alone, turns=(EVENINGS,)).in_line(at(3, 17))) == [{A}]


@given(rotas, moments)
def test_next_up_are_others_than_who_is_on_duty_wherever_there_are_others(
    rota: Rota, now: datetime
) -> None:
    up = rota.next_up(now)

    assert not up & rota.on_duty(now)
    off = {turn.who for turn in rota.turns} - rota.on_duty(now)
    assert bool(up) == bool(off)


@given(rotas, st.sampled_from(WEEK), times)
def test_a_day_is_shown_as_it_is(rota: Rota, day: int, clock: time) -> None:
    shown = rota.day(day)

    assert shown[0].begins == shown[-1].ends == time(0)
    assert all(one.ends == other.begins for one, other in pairwise(shown))
    assert all(one.who != other.who for one, other in pairwise(shown))
    (now,) = [
        one for one in shown if one.begins <= clock and (clock < one.ends or one.ends == time(0))
    ]
    assert now.who == rota.at(day, clock)


def test_a_day_is_told_in_stretches() -> None:
    assert SCHOOL.day(4) == (
        Stretch(time(0), time(16), frozenset({TEAM})),
        Stretch(time(16), time(22), frozenset({A})),
        Stretch(time(22), time(0), frozenset({C})),
    )


def test_days_are_said_in_as_few_words_as_there_are() -> None:
    assert [Days.of(one.numbers) for one in Days] == [(one,) for one in Days]
    assert Days.of((6, 0)) == (Days.MONDAY, Days.SUNDAY)


def test_a_turn_on_no_day_or_within_a_minute_is_refused() -> None:
    for days in ((), (7,), (-1, 2)):
        with pytest.raises(ValueError, match="days of the week"):
            Turn(days, time(8), time(9), A)
    with pytest.raises(ValueError, match="with a minute"):
        Turn((0,), time(8, 0, 1), time(9), A)
