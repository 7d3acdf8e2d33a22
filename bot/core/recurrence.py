"""On which days a campaign posts: recurrence rules of iCalendar (RFC 5545, section 3.3.10). Pure.

A rule says which dates are days of a campaign; the calendar of the campaign says what is posted on
its first, second, third day. Only what is certain to recur is taken, so that no rule can keep us
searching for a date that never comes: times of day belong to the calendar, and so does the end.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice, takewhile
from types import MappingProxyType
from typing import Final

from dateutil.rrule import rrule, rrulestr

from bot.core.errors import BadInputError

DAILY: Final = "FREQ=DAILY"
WEEKDAYS: Final = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
THRICE: Final = "FREQ=WEEKLY;BYDAY=MO,WE,FR"
WEEKLY: Final = "FREQ=WEEKLY"

LONGEST: Final = timedelta(days=3650)
"""No campaign goes on for longer."""

_DAY: Final = "(?:MO|TU|WE|TH|FR|SA|SU)"
_INTERVAL: Final = r"(?:[1-9]|[1-4]\d|5[0-3])"
_MONTH_DAY: Final = r"-?(?:[1-9]|1\d|2[0-8])"
_FORMS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "DAILY": {"INTERVAL": _INTERVAL},
        "WEEKLY": {"INTERVAL": _INTERVAL, "BYDAY": f"{_DAY}(?:,{_DAY})*", "WKST": _DAY},
        "MONTHLY": {
            "INTERVAL": _INTERVAL,
            "BYDAY": f"-?[1-4]{_DAY}",
            "BYMONTHDAY": f"{_MONTH_DAY}(?:,{_MONTH_DAY})*",
        },
    }
)
"""What may stand beside each frequency. The fifth Monday or the 31st might not come for years."""


def check_rule(rule: str) -> None:
    """Return if a rule can be used.

    Raises `BadInputError` (``campaign-bad-rule``).
    """
    pairs = [part.partition("=") for part in rule.split(";")]
    said = {key: value for key, _, value in pairs}
    form = _FORMS.get(said.pop("FREQ", ""))
    sound = (
        form is not None
        and len(said) + 1 == len(pairs)
        and not {"BYDAY", "BYMONTHDAY"} <= said.keys()
        and all(key in form and re.fullmatch(form[key], value) for key, value in said.items())
    )
    if not sound:
        raise BadInputError("campaign-bad-rule", seen=rule[:100], example=WEEKDAYS)


@lru_cache(maxsize=256)
def dates(rule: str, start: date, count: int) -> tuple[date, ...]:
    """The first ``count`` dates of a rule, none before ``start``.

    Raises `BadInputError`: ``campaign-bad-rule``, and ``campaign-too-long`` if they would take more
    than `LONGEST`.
    """
    check_rule(rule)
    if start > date.max - LONGEST:
        raise BadInputError("campaign-too-long", days=count, limit=LONGEST.days)
    recurring = rrulestr(rule, dtstart=datetime.combine(start, datetime.min.time()))
    if not isinstance(recurring, rrule):  # pragma: no cover - a single rule makes no set of them
        raise TypeError(rule)
    end = start + LONGEST
    soon = takewhile(lambda day: day <= end, (each.date() for each in recurring))
    found = tuple(islice(soon, count))
    if len(found) < count:
        raise BadInputError("campaign-too-long", days=count, limit=LONGEST.days)
    return found
