"""Plans and habits to test with, and strategies that make them."""

from datetime import date, time, timedelta
from zoneinfo import available_timezones

from hypothesis import strategies as st

from bot.core.campaign import CampaignId
from bot.core.comment import PlaceId
from bot.core.habits import Habits
from bot.core.schedule import Plan
from campaign_content.texts import Calendar, Slot

CAMPAIGN = CampaignId("school/kind/1")
PLACE = PlaceId("school:news")
MONDAY = date(2026, 3, 2)
NO_QUIET = time(0)


def calendar(days: int = 3, *slots: Slot) -> Calendar:
    usual = tuple(Slot(day, time(16), f"text-{day}") for day in range(1, days + 1))
    return Calendar("kind", days, slots or usual)


def plan(
    made: Calendar | None = None,
    *,
    start: date = MONDAY,
    rule: str = "FREQ=DAILY",
    rounds: int = 1,
    locale: str = "en",
) -> Plan:
    return Plan(made or calendar(), locale, PLACE, start, rule, rounds)


def free(zone: str = "UTC", *, late: timedelta = timedelta(hours=3)) -> Habits:
    """Habits that forbid nothing."""
    return Habits(zone, NO_QUIET, NO_QUIET, per_day=24, apart=timedelta(), late=late)


ZONES = sorted(zone for zone in available_timezones() if "/" in zone)

times = st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))
days_of_years = st.dates(date(2010, 1, 1), date(2029, 12, 31))
rules = st.sampled_from(
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
    ]
)


@st.composite
def habits(draw: st.DrawFn) -> Habits:
    return Habits(
        draw(st.sampled_from(ZONES)),
        draw(times),
        draw(times),
        per_day=draw(st.integers(1, 4)),
        apart=timedelta(minutes=draw(st.integers(0, 180))),
        late=timedelta(minutes=draw(st.integers(0, 600))),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    days = draw(st.integers(1, 4))
    due = draw(
        st.lists(st.tuples(st.integers(1, days), times), min_size=1, max_size=6, unique=True)
    )
    slots = tuple(Slot(day, at, f"text-{n}") for n, (day, at) in enumerate(sorted(due)))
    return plan(
        Calendar("kind", days, slots),
        start=draw(days_of_years),
        rule=draw(rules),
        rounds=draw(st.integers(1, 2)),
    )
