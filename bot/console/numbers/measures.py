"""What is counted in a community, span by span, as rows of tables and bars of charts. Pure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Final

from bot.core.comment import CommunityId
from bot.core.report import Counts, Interval, Rate
from bot.service.reporting import Report, Reporting

MEASURES: Final = tuple(field.name for field in fields(Counts))
"""Everything that is counted, in the order in which it is shown."""

PERIODS: Final = {7: 1, 28: 7, 91: 7, 364: 28}
"""The last days that can be chosen, and of how many days one bar tells. The first two are those of
the command ``/stats``, with the same bars.
"""

USUAL: Final = 7

LONGEST: Final = 190
"""Length of a full bar, in the units of the drawing."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a chart: ``name`` and ``said`` stand left and right of it; ``length``, ``low`` and
    ``high`` (the ends of its interval, if it has one) go from 0 to `LONGEST`.
    """

    name: str
    said: str
    length: int
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a community: of the whole period, and of each span of it, oldest first."""

    whole: Report
    spans: Sequence[Report]

    def of(self, measure: str) -> list[tuple[Report, int]]:
        """One measure, span by span."""
        return [(span, getattr(span.counts, measure)) for span in self.spans]

    @property
    def counted(self) -> list[str]:
        """The measures of which there was anything."""
        return [name for name in MEASURES if getattr(self.whole.counts, name)]

    @property
    def missing(self) -> list[str]:
        """Those of which there was nothing."""
        return [name for name in MEASURES if not getattr(self.whole.counts, name)]


async def numbers_of(reporting: Reporting, community: CommunityId, days: int) -> Numbers:
    """The numbers of the last days. Raises `KeyError` for a period that is not in `PERIODS`."""
    each = timedelta(days=PERIODS[days])
    whole = await reporting.last(community, days)
    starts = [whole.since + each * n for n in range((whole.until - whole.since) // each)]
    return Numbers(whole, [await reporting.between(community, at, at + each) for at in starts])


def heights(named: Sequence[tuple[str, int]]) -> list[Bar]:
    """Bars of counts; the largest is full."""
    most = max((n for _, n in named), default=0) or 1
    return [Bar(name, str(n), round(LONGEST * n / most)) for name, n in named]


def share_bar(name: str, rate: Rate) -> Bar:
    """A bar of a share, with its interval."""
    low, high = rate.interval
    return Bar(
        name,
        f"{per_cent(rate)} %",
        round(LONGEST * rate.share),
        round(LONGEST * low),
        round(LONGEST * high),
    )


def per_cent(rate: Rate) -> int:
    """A share in hundredths."""
    return round(rate.share * 100)


def ends(interval: Interval, of: int = 100) -> tuple[int, int]:
    """An interval in hundredths (or parts of ``of``), never narrower than it is."""
    return math.floor(round(interval.low * of, 9)), math.ceil(round(interval.high * of, 9))


def of_thousand(rate: Rate | None) -> str:
    """A share as the command ``/stats`` says it; a dash where nothing was seen."""
    return "–" if rate is None else f"{rate.share * 1000:.1f}"


def thousand_range(rate: Rate | None) -> str:
    """Its interval; a dash where nothing was seen."""
    return "–" if rate is None else "{}–{}".format(*ends(rate.interval, 1000))


def as_rows(numbers: Numbers) -> list[list[str]]:
    """A table for other programs: a row of names, then one for each span, times in UTC."""
    rows = [["since", "until", *MEASURES]]
    for span in numbers.spans:
        sums = [str(getattr(span.counts, name)) for name in MEASURES]
        rows.append([_stamp(span.since), _stamp(span.until), *sums])
    return rows


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="minutes")
