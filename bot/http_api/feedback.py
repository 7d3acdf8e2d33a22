"""Somebody says that a verdict was wrong. It is counted; no text comes with it, none is kept."""

from typing import Annotated, Any, Final

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from bot.http_api.answering import Body as Sent
from bot.http_api.answering import Json, answer
from bot.http_api.api import Api
from bot.http_api.keys import Caller
from bot.http_api.native import ERRORS, NATIVE, described, read
from bot.service.api_keys import Scope
from classifiers.verdict import Label


class FeedbackIn(BaseModel):
    """A verdict that was wrong. Do not send the text: it is not asked for, and would be refused."""

    model_config = ConfigDict(extra="forbid", strict=True)

    label: Annotated[Label, Field(strict=False, description="The label that was wrong.")]
    right: Annotated[bool, Field(description="Whether the comment deserves that label.")]
    id: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=200,
            description="Your own name for the comment. It comes back with the answer; "
            "it is not kept.",
        ),
    ] = None


class FeedbackOut(BaseModel):
    """It was counted. ``id`` is the one that came with it."""

    id: str | None


_EXAMPLES: Final[dict[str, Any]] = {
    "false-alarm": {
        "summary": "A friendly comment was called bullying",
        "value": {"label": "bullying", "right": False, "id": "comment-4711"},
    },
    "missed": {
        "summary": "A threat was not seen",
        "value": {"label": "threat", "right": True},
    },
}

router = APIRouter()


@router.post(
    "/v1/feedback",
    responses={200: {"model": FeedbackOut}, **ERRORS},
    summary="Say that a verdict was wrong",
    openapi_extra=described(FeedbackIn, _EXAMPLES),
)
async def feedback(request: Request) -> Response:
    """Count a wrong verdict by label and direction, for whoever runs this server.

    A key needs the scope `feedback` for it.
    """
    return await answer(request, NATIVE, _counted, scope=Scope.FEEDBACK)


async def _counted(api: Api, body: Sent, _caller: Caller) -> Response:
    told = read(FeedbackIn, body)
    api.numbers.feedback.labels(told.label.value, "yes" if told.right else "no").inc()
    return Json(FeedbackOut(id=told.id).model_dump())
