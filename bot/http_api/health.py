"""Whether we are alive, whether we can work, and numbers for operators."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.core.errors import KindnessError
from bot.http_api.api import api_of
from bot.service import mishaps

PROBE = "good morning"
"""Judged to see whether the model answers; remembered by the classifier, so it costs nothing."""

router = APIRouter(include_in_schema=False)


@router.api_route("/healthz", methods=["GET", "HEAD"])
async def alive() -> JSONResponse:
    """The process answers."""
    return JSONResponse({"status": "ok"})


@router.api_route("/readyz", methods=["GET", "HEAD"])
async def ready(request: Request) -> JSONResponse:
    """The model judges and the database answers; in which languages it was measured."""
    api = api_of(request)
    try:
        await api.classifier.classify([PROBE])
        await api.store.errands_left()
    except KindnessError as error:
        return JSONResponse({"status": "not ready", "why": error.code}, 503)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is not ready
        mishaps.tell("not_ready", error)
        return JSONResponse({"status": "not ready", "why": "unexpected"}, 503)
    languages = sorted(api.languages)
    return JSONResponse({"status": "ok", "model": api.classifier.model, "languages": languages})


@router.api_route("/metrics", methods=["GET", "HEAD"])
async def metrics(request: Request) -> Response:
    """Prometheus' text format. No label names a person, a community or a text."""
    return Response(api_of(request).numbers.page(), media_type="text/plain; version=0.0.4")
