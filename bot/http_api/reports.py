"""A site's members report comments: they join the comment's case, and who reported hears of it.

Only how often moderators are called is limited (`bot.core.reported`): a site hears of that over
its webhooks, as ``case.reported``. Nobody is turned away.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from bot.core.comment import Comment, PlaceId
from bot.core.reported import outcome_for
from bot.core.site import author_of, comment_of, community_of
from bot.http_api.answering import Body, Json, answer
from bot.http_api.api import Api, api_of
from bot.http_api.keys import Caller
from bot.http_api.native import ERRORS, LONGEST, NATIVE, PRINTED, described, read
from bot.http_api.recording import REQUIRED
from bot.http_api.refused import RefusedError, Why
from bot.service.api_keys import Scope
from bot.service.reports import OwnReport, Reports
from classifiers.distress import in_distress

Named = Annotated[str, Field(min_length=1, max_length=200, pattern=PRINTED)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class AskedIn(_Strict):
    """Which report is meant, in your own ids."""

    community: Annotated[Named, Field(description="The community in which it was written.")]
    comment: Annotated[Named, Field(description="Your id of the comment.")]
    reporter: Annotated[
        Named, Field(description="Your id of who reported it. Not a name. No moderator sees it.")
    ]


class ReportIn(AskedIn):
    """Somebody reports a comment."""

    reason: Annotated[
        str, Field(max_length=2000, description="What they say about it. Kept encrypted.")
    ] = ""
    text: Annotated[
        str | None,
        Field(
            max_length=LONGEST,
            description="What the comment says. Needed unless its decision is on record.",
        ),
    ] = None
    author: Annotated[
        Named | None, Field(description="Your id of who wrote it. Needed in the same way.")
    ] = None


class ReportOut(BaseModel):
    """Where a report stands."""

    known: Annotated[
        bool, Field(description="This person had reported this comment before; it counts once.")
    ]
    case: Annotated[
        str | None, Field(description="Where the case of the comment stands; null if none.")
    ]
    outcome: Annotated[
        str | None,
        Field(
            description="agreed: the moderators see it as who reported it does. fine: they find "
            "nothing wrong. null while nobody has decided."
        ),
    ]
    help: Annotated[
        bool,
        Field(
            description="What they say may speak of danger to themselves: show them at once where "
            "to find help. Nothing is kept of that."
        ),
    ] = False


_EXAMPLES: Final[dict[str, Any]] = {
    "recorded": {
        "summary": "A comment that was put on record",
        "value": {"community": "forum", "comment": "4711", "reporter": "12", "reason": "Again."},
    },
    "unknown": {
        "summary": "A comment of which nothing is on record",
        "value": {
            "community": "forum", "comment": "4712", "reporter": "12", "author": "7",
            "text": "nobody wants you here",
        },
    },
}  # fmt: skip
_QUERY: Final = [
    {"name": name, "in": "query", "required": True, "schema": schema}
    for name, schema in AskedIn.model_json_schema()["properties"].items()
]


def router_for(reports: Reports) -> APIRouter:
    """The two paths, around what takes reports."""
    router = APIRouter()

    @router.post(
        "/v1/reports",
        responses={200: {"model": ReportOut}, **ERRORS},
        summary="Report a comment",
        openapi_extra=described(ReportIn, _EXAMPLES),
    )
    async def report(request: Request) -> Response:
        """Put a report on record. It joins the case of its comment, or opens one.

        A key needs the scope `record` for it.
        """

        async def taken(api: Api, body: Body, caller: Caller) -> Response:
            return await _taken(reports, api, read(ReportIn, body), caller)

        return await answer(request, NATIVE, taken, scope=Scope.RECORD)

    @router.get(
        "/v1/reports",
        responses={200: {"model": ReportOut}, **ERRORS},
        summary="Ask what became of a report",
        openapi_extra={"parameters": _QUERY},
    )
    async def outcome(request: Request) -> Response:
        """Say what the moderators decided, for you to tell who reported it."""

        async def enter(request: Request) -> tuple[Caller, bytes]:
            return await api_of(request).doorkeeper.admit(request, Scope.RECORD), b"null"

        async def found(_api: Api, _body: Body, caller: Caller) -> Response:
            given: Mapping[str, str] = request.query_params
            asked = {name: value for name, value in given.items() if name != "key"}
            return await _found(reports, read(AskedIn, asked), caller)

        return await answer(request, NATIVE, found, enter=enter)

    return router


async def _taken(reports: Reports, api: Api, asked: ReportIn, caller: Caller) -> Response:
    community = caller.within(community_of(asked.community))
    id_ = comment_of(asked.community, asked.comment)
    record = await api.store.decision(id_)
    if record is not None:
        about = replace(record.comment, text=record.text or asked.text or "")
    else:
        about = Comment(
            id=id_,
            community=community,
            place=PlaceId(community),
            author=author_of(asked.community, _there("author", asked.author)),
            text=_there("text", asked.text),
            written_at=api.clock.now(),
        )
    by = author_of(asked.community, asked.reporter)
    filing = await reports.report(about, by=by, what=asked.reason)
    outcome = outcome_for(filing.case)
    out = ReportOut(
        known=filing.again,
        case=filing.case.state.value,
        outcome=outcome,
        help=in_distress(asked.reason),
    )
    return Json(out.model_dump())


async def _found(reports: Reports, asked: AskedIn, caller: Caller) -> Response:
    community = caller.within(community_of(asked.community))
    comment = comment_of(asked.community, asked.comment)
    theirs = await reports.own(community, author_of(asked.community, asked.reporter))
    own = next((one for one in theirs if one.case.comment == comment), None)
    return Json((await _shown(reports, own)).model_dump())


async def _shown(reports: Reports, own: OwnReport | None) -> ReportOut:
    if own is None:
        return ReportOut(known=False, case=None, outcome=None)
    outcome = outcome_for(own.case)
    if outcome is not None:
        await reports.told(own, outcome)
    return ReportOut(known=True, case=own.case.state.value, outcome=outcome)


def _there(where: str, value: str | None) -> str:
    if value is None:
        raise RefusedError(Why.WRONG_FIELD, where=where, problem=REQUIRED)
    return value
