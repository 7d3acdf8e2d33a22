"""Our own API: what was found in texts, what would be decided, why, and what to say to an author.

Nothing of a text is kept unless it is to be recorded. It judges by the rules of a community where
one is named and has some.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, TypeAlias, TypeVar

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.config import JsonDict
from starlette.requests import Request
from starlette.responses import Response

from bot.core.actions import Hold, Nudge
from bot.core.decision import Mode
from bot.core.site import community_of
from bot.http_api.answering import Body as Sent
from bot.http_api.answering import Dialect, Json, answer
from bot.http_api.api import Api
from bot.http_api.keys import Caller
from bot.http_api.recording import RecordedOut, recorded, shown
from bot.http_api.refused import STATUS, RefusedError, Why, problem_of
from bot.http_api.wording import locale_of, say
from bot.service.recording import Kept
from bot.service.screening import Judged
from classifiers.verdict import Label, Span

Model = TypeVar("Model", bound=BaseModel)

LONGEST: Final = 65_536
MOST: Final = 256
PRINTED: Final = r"^[^\x00-\x1f]+$"

TO_RECORD: Final[JsonDict] = {
    "if": {"properties": {"record": {"const": True}}, "required": ["record"]},
    "then": {
        "required": ["community"],
        "properties": {
            "community": {"type": "string"},
            "comments": {
                "items": {
                    "required": ["id", "author"],
                    "properties": {"id": {"type": "string"}, "author": {"type": "string"}},
                }
            },
        },
    },
}
"""What has to be there to put comments on record, for readers of the OpenAPI document."""

_UNPAIRED: Final = re.compile("[\ud800-\udfff]")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class CommentIn(_Model):
    """A comment that somebody is about to post, or has posted."""

    text: Annotated[str, Field(max_length=LONGEST, examples=["you played badly, and you know it"])]
    parent: Annotated[
        str | None, Field(max_length=LONGEST, description="The message that it answers.")
    ] = None
    id: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=200,
            pattern=PRINTED,
            description="Your own id for it, needed to record it: the same id counts once.",
        ),
    ] = None
    author: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=200,
            pattern=PRINTED,
            description="Your own id for who wrote it, needed to record it. Not a name.",
        ),
    ] = None


class ScreenIn(_Model):
    """Comments to be looked at."""

    model_config = ConfigDict(json_schema_extra=TO_RECORD)

    comments: Annotated[list[CommentIn], Field(min_length=1, max_length=MOST)]
    community: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=200,
            pattern=PRINTED,
            description="Whose rules decide; by default those of the settings.",
        ),
    ] = None
    locale: Annotated[
        str,
        Field(
            max_length=35,
            description="In which language to speak to the author. Where a text alone does not "
            "tell what language it is in, this decides.",
        ),
    ] = "en"
    explain: Annotated[
        bool, Field(description="Mark the words that carried the verdict (slower).")
    ] = False
    record: Annotated[
        bool,
        Field(
            description="Put what is decided on record: strikes count, and cases are opened. Needs "
            "a community, and for each comment an id and an author."
        ),
    ] = False


class SpanOut(BaseModel):
    """A piece of the text: offsets in Unicode code points, ``end`` exclusive."""

    start: int
    end: int
    weight: Annotated[float, Field(description="How much the score falls without it (0 to 1).")]


class ScreenedOut(BaseModel):
    """What was found in one comment."""

    scores: Annotated[dict[str, float], Field(description="A probability from 0 to 1 per label.")]
    flagged: Annotated[list[str], Field(description="Labels above the threshold of the model.")]
    language: Annotated[str, Field(description="ISO 639-1, or und if that cannot be told.")]
    supported: Annotated[
        bool, Field(description="False where the model was not measured on that language.")
    ]
    read_fraction: Annotated[float, Field(description="How much of the text was read (0 to 1).")]
    actions: Annotated[list[str], Field(description="What the rules would do, in order.")]
    reconsider: Annotated[
        str | None, Field(description="What to say to the author in private; null for nothing.")
    ]
    tip: Annotated[str | None, Field(description="A tip on digital literacy that fits.")]
    spans: list[SpanOut]
    recorded: Annotated[
        RecordedOut | None, Field(description="What went on record; null if nothing was to.")
    ] = None


class ScreenOut(BaseModel):
    """One answer per comment, in order."""

    model: str
    results: list[ScreenedOut]


class ErrorOut(BaseModel):
    """Why a request was turned away, and what to do."""

    code: str
    message: str
    where: str | None = None


router = APIRouter()

_Errors: TypeAlias = dict[int | str, dict[str, Any]]
ERRORS: Final[_Errors] = {
    status: {"model": ErrorOut} for status in (400, 401, 403, 408, 413, 415, 422, 429, 500, 503)
}
_EXAMPLES: Final[dict[str, Any]] = {
    "one": {
        "summary": "One comment",
        "value": {"comments": [{"text": "you are worthless and nobody wants you here"}]},
    },
    "reply": {
        "summary": "A reply, explained, spoken about in Italian",
        "value": {
            "comments": [{"text": "shut up", "parent": "I won the lottery!"}],
            "locale": "it",
            "explain": True,
        },
    },
}


def described(model: type[BaseModel], examples: Mapping[str, Any]) -> dict[str, Any]:
    """What the OpenAPI document says of a body that its handler reads with `read`."""
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    told = {"schema": schema, "examples": examples}
    return {"requestBody": {"required": True, "content": {"application/json": told}}}


def read(model: type[Model], body: Sent) -> Model:
    """What a body says. Raises `RefusedError`: ``wrong-field``, which names the first mistake, or
    ``not-json`` for what is nested too deeply to be looked at.
    """
    try:
        return model.model_validate(_whole(body))
    except RecursionError as error:
        raise RefusedError(Why.NOT_JSON) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))[:200] or "body"
        what = problem_of(first["type"])
        raise RefusedError(Why.WRONG_FIELD, where=where, problem=what) from error


def _whole(body: Sent) -> Sent:
    """Half a surrogate pair, which an editor leaves of an emoji, is no reason to refuse a text."""
    if isinstance(body, str):
        return _UNPAIRED.sub("\ufffd", body)
    if isinstance(body, list):
        return [_whole(one) for one in body]
    if isinstance(body, dict):
        return {_whole(name): _whole(one) for name, one in body.items()}
    return body


@router.post(
    "/v1/screen",
    responses={200: {"model": ScreenOut}, **ERRORS},
    summary="Look at comments",
    openapi_extra=described(ScreenIn, _EXAMPLES),
)
async def screen(request: Request) -> Response:
    """Judge comments and say what the rules would do. Nothing is recorded and nobody is remembered,
    unless you ask for it with “record”: then the answer says what to do, and it is you who does it.

    The order of the results is that of the comments.
    """
    return await answer(request, NATIVE, _screened)


async def _screened(api: Api, body: Sent, caller: Caller) -> Response:
    asked = read(ScreenIn, body)
    api.doorkeeper.charge(caller, len(asked.comments) - 1)
    if asked.record:
        kept: Sequence[Kept | None] = await recorded(
            api, caller, asked.community, asked.locale, asked.comments
        )
        results: Sequence[Judged] = [one.judged for one in kept if one]
    else:
        results = await _judged(api, asked, caller)
        kept = [None] * len(results)
    api.numbers.comments.labels(NATIVE.name).inc(len(results))
    each = zip(asked.comments, results, kept, strict=True)
    out = [await _shown(api, asked, *one) for one in each]
    return Json(ScreenOut(model=results[0].verdict.model, results=out).model_dump())


async def _judged(api: Api, asked: ScreenIn, caller: Caller) -> Sequence[Judged]:
    name = asked.community
    community = None if name is None else caller.within(community_of(name))
    texts = [comment.text for comment in asked.comments]
    parents = [comment.parent for comment in asked.comments]
    return await api.checking.check_all(texts, parents, community=community, home=asked.locale)


async def _shown(
    api: Api, asked: ScreenIn, comment: CommentIn, judged: Judged, kept: Kept | None
) -> ScreenedOut:
    verdict, decision = judged.verdict, judged.decision
    nudge = decision.the(Nudge)
    speaks = nudge is not None or decision.the(Hold) is not None
    if kept and decision.mode is Mode.OBSERVE:
        speaks = False  # nobody is spoken to where we only observe
    label = nudge.label if nudge else None
    spans: Sequence[Span] = ()
    if asked.explain and verdict.flagged:
        spans = await api.classifier.explain(comment.text, label, home=asked.locale)
    return ScreenedOut(
        scores={name.value: round(score, 6) for name, score in verdict.scores.items()},
        flagged=sorted(label.value for label in verdict.flagged),
        language=verdict.language,
        supported=verdict.supported,
        read_fraction=verdict.read_fraction,
        actions=[type(action).__name__.lower() for action in decision.actions],
        reconsider=_text(api, "nudge", label, asked.locale, comment.text) if speaks else None,
        tip=_text(api, "tip", label, asked.locale, comment.text) if speaks else None,
        spans=[SpanOut(start=one.start, end=one.end, weight=round(one.weight, 6)) for one in spans],
        recorded=shown(kept) if kept else None,
    )


def _text(api: Api, kind: str, label: Label | None, locale: str, key: str) -> str | None:
    name = api.content.pick(kind, label or "general", locale, key=key)
    return None if name is None else api.content.text(name, locale).body


def refuse(request: Request, refused: RefusedError) -> Json:
    """Turn a request away in our own form."""
    message = say(locale_of(request), f"http-{refused.why.value}", **refused.facts)
    told = ErrorOut(code=refused.why.value, message=message, where=refused.facts.get("where"))
    return Json(told.model_dump(), STATUS[refused.why])


NATIVE: Final = Dialect("native", refuse)
