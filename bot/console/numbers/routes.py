"""The pages of this area: the numbers of a community, and how right the models are."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from babel.dates import format_date, format_skeleton
from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

import classifiers
from bot.console.guard import Inside, communities_of, signed_in, within
from bot.console.numbers import measures
from bot.console.numbers.groups import alike
from bot.console.numbers.languages import Measured, measured
from bot.console.pages import Pages, language_name
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.comment import CommunityId
from bot.core.report import Rate
from bot.service.people import Person, Role
from bot.service.reporting import Reporting

READERS = Role.MODERATOR, Role.MANAGER
"""Who sees the numbers of a community."""


async def _reader(inside: Annotated[Inside, within(Role.MEMBER)]) -> Inside:
    if not any(inside.person.may(role, inside.community) for role in READERS):
        raise RefusedError(Why.ROLE)
    return inside


Reader = Annotated[Inside, Depends(_reader)]
Days = Annotated[int, Query()]


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Everything under ``/numbers``."""
    router = APIRouter()

    @router.get("/")
    async def start(
        request: Request, person: Annotated[Person, signed_in(Role.MEMBER)]
    ) -> Response:
        named: dict[CommunityId, str] = {}
        for role in READERS:
            named |= await communities_of(request, person, role)
        return pages.answer(request, "numbers/start.html", named=named)

    add_languages(router, pages)
    _add_community(router, pages, Reporting(parts.kept.store, parts.kept.clock))
    return router


def _add_community(router: APIRouter, pages: Pages, reporting: Reporting) -> None:
    @router.get("/{community}/")
    async def community(request: Request, inside: Reader, days: Days = measures.USUAL) -> Response:
        found = await _found(reporting, inside, days)
        return pages.answer(
            request, "numbers/community.html", here=inside.community, days=days, found=found,
            periods=tuple(measures.PERIODS), measures=measures, day=_day, chart=_chart,
            overturned=_overturned(request, found.whole.overturned),
        )  # fmt: skip

    @router.get("/{community}/numbers.csv")
    async def table(inside: Reader, days: Days = measures.USUAL) -> Response:
        found = await _found(reporting, inside, days)
        return _csv(measures.as_rows(found), f"numbers-{days}.csv")


def add_languages(
    router: APIRouter,
    pages: Pages,
    first: Path = classifiers.WEIGHTS,
    many: Path = classifiers.MANY,
) -> None:
    """How right the models in these folders are, and whether they treat everybody alike."""
    member = [signed_in(Role.MEMBER)]

    @router.get("/languages", dependencies=member)
    async def languages(request: Request) -> Response:
        return pages.answer(
            request, "numbers/languages.html", rows=measured(first, many), alike=alike(many),
            measures=measures, bars=_bars,
        )  # fmt: skip

    @router.get("/languages.csv", dependencies=member)
    async def table() -> Response:
        return _csv(_language_rows(measured(first, many)), "languages.csv")


async def _found(reporting: Reporting, inside: Inside, days: int) -> measures.Numbers:
    if days not in measures.PERIODS:
        raise RefusedError(Why.WRONG)
    return await measures.numbers_of(reporting, inside.community, days)


def _chart(found: measures.Numbers, measure: str, locale: str) -> list[measures.Bar]:
    """The bars of one measure, each with the day on which its span begins."""
    named = [(_short_day(span.since, locale), n) for span, n in found.of(measure)]
    return measures.heights(named)


def _bars(rows: Iterable[Measured], name: str) -> list[measures.Bar]:
    """The bars of one number of each language that has it."""
    rates = [(language_name(row.language), getattr(row, name)) for row in rows]
    return [measures.share_bar(language, rate) for language, rate in rates if rate]


def _overturned(request: Request, rate: Rate | None) -> str | None:
    """How often moderators saw it another way, as ``/stats`` says it."""
    if rate is None:
        return None
    low, high = measures.ends(rate.interval)
    said = visit_of(request).words.say(
        "stats-overturned", n=rate.of, share=measures.per_cent(rate), low=low, high=high
    )
    return said.replace("**", "")


def _day(at: datetime, locale: str) -> str:
    return str(format_date(at.astimezone(UTC), "medium", locale=locale.replace("-", "_")))


def _short_day(at: datetime, locale: str) -> str:
    return str(format_skeleton("Md", at.astimezone(UTC), locale=locale.replace("-", "_")))


def _language_rows(rows: Iterable[Measured]) -> list[list[str]]:
    names = "found", "alarms", "suite_found", "suite_alarms", "alike"
    table = [
        ["language", "model", "used", *(part for name in names for part in (name, f"{name}_of"))]
    ]
    for row in rows:
        cells = [row.language, row.model, str(int(row.reads))]
        for name in names:
            rate: Rate | None = getattr(row, name)
            cells += ["", ""] if rate is None else [f"{rate.share:.4f}", str(rate.of)]
        table.append(cells)
    return table


def _csv(rows: Sequence[Sequence[str]], name: str) -> Response:
    """A file to keep, after RFC 4180."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    told = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(written.getvalue(), headers=told, media_type="text/csv; header=present")
