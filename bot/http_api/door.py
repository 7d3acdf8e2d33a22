"""The application: every API of this door in one place."""

from importlib.metadata import version
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException

from bot.http_api import (
    coral,
    discovery,
    docs,
    feedback,
    health,
    native,
    openai,
    perspective,
    reports,
)
from bot.http_api.api import Api
from bot.http_api.around import Around, lost

MODELS: Final = (native.ScreenIn, feedback.FeedbackIn)
"""Bodies that handlers read themselves, of which the framework knows nothing."""

SECURITY: Final = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "header": {"type": "apiKey", "in": "header", "name": "x-api-key"},
}
"""Where a key may stand. On one machine alone, without any key, none is needed."""


def make_door(api: Api) -> FastAPI:
    """The application around services that are open already."""
    app = FastAPI(
        title="Kindness",
        version=version("kindness-bot"),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        # The framework's own tells addresses with keys in them, and messages of errors.
        telemetry={
            "tracing": False, "metrics": False, "logs": False, "operation_spans": False,
            "auto_configure": False,
        },
    )  # fmt: skip
    app.state.api = api
    for part in (native, feedback, perspective, openai, discovery, health, docs):
        app.include_router(part.router)
    if api.coral is not None:
        app.include_router(coral.router_for(api.coral))
    if api.reports is not None:
        app.include_router(reports.router_for(api.reports))
    app.add_middleware(Around)
    app.add_exception_handler(HTTPException, lost)

    def described() -> dict[str, Any]:
        return _openapi(app)

    app.openapi = described  # type: ignore[method-assign]  # as FastAPI's own guide does it
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The description of our own API."""
    if app.openapi_schema is None:
        told = get_openapi(title=app.title, version=app.version, routes=app.routes)
        models = told.setdefault("components", {}).setdefault("schemas", {})
        for model in MODELS if app.state.api.reports is None else (*MODELS, reports.ReportIn):
            schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
            models |= schema.pop("$defs", {})
            models[model.__name__] = schema
        told["components"]["securitySchemes"] = SECURITY
        told["security"] = [{}, *({name: []} for name in SECURITY)]
        app.openapi_schema = told
    return app.openapi_schema
