"""The document from which Google's clients learn what this API is like.

Cut down from ``commentanalyzer-v1alpha1.json`` (googleapis/google-api-nodejs-client, 2020) to what
is served here; the address in it is our own.
"""

from typing import Any, Final, TypeAlias

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.http_api.api import api_of

JSON: TypeAlias = dict[str, Any]


def _text(description: str = "") -> JSON:
    return {"type": "string", **({"description": description} if description else {})}


def _list(of: JSON) -> JSON:
    return {"type": "array", "items": of}


def _map(of: JSON) -> JSON:
    return {"type": "object", "additionalProperties": of}


def _ref(name: str) -> JSON:
    return {"$ref": name}


def _object(name: str, **properties: JSON) -> JSON:
    return {"id": name, "type": "object", "properties": properties}


_NUMBER: Final = {"type": "number", "format": "float"}
_COUNT: Final = {"type": "integer", "format": "int32"}
_YES_NO: Final = {"type": "boolean"}
_KIND: Final = {
    "type": "string",
    "enum": ["SCORE_TYPE_UNSPECIFIED", "PROBABILITY", "STD_DEV_SCORE", "PERCENTILE", "RAW"],
}

SCHEMAS: Final = {
    schema["id"]: schema
    for schema in (
        _object(
            "TextEntry",
            text=_text(),
            type={"type": "string", "enum": ["TEXT_TYPE_UNSPECIFIED", "PLAIN_TEXT", "HTML"]},
        ),
        _object(
            "ArticleAndParentComment", article=_ref("TextEntry"), parentComment=_ref("TextEntry")
        ),
        _object(
            "Context",
            entries=_list(_ref("TextEntry")),
            articleAndParentComment=_ref("ArticleAndParentComment"),
        ),
        _object("AttributeParameters", scoreType=_KIND, scoreThreshold=_NUMBER),
        _object("Score", value=_NUMBER, type=_KIND),
        _object("SpanScore", begin=_COUNT, end=_COUNT, score=_ref("Score")),
        _object("AttributeScores", summaryScore=_ref("Score"), spanScores=_list(_ref("SpanScore"))),
        _object(
            "AnalyzeCommentRequest",
            comment=_ref("TextEntry"),
            context=_ref("Context"),
            requestedAttributes=_map(_ref("AttributeParameters")),
            languages=_list(_text()),
            doNotStore=_YES_NO,
            spanAnnotations=_YES_NO,
            dropUnsupportedAttributes=_YES_NO,
            clientToken=_text(),
            sessionId=_text(),
            communityId=_text(),
        ),
        _object(
            "AnalyzeCommentResponse",
            attributeScores=_map(_ref("AttributeScores")),
            languages=_list(_text()),
            detectedLanguages=_list(_text()),
            clientToken=_text(),
        ),
        _object(
            "SuggestCommentScoreRequest",
            comment=_ref("TextEntry"),
            context=_ref("Context"),
            attributeScores=_map(_ref("AttributeScores")),
            languages=_list(_text()),
            clientToken=_text(),
            sessionId=_text(),
            communityId=_text(),
        ),
        _object(
            "SuggestCommentScoreResponse",
            clientToken=_text(),
            detectedLanguages=_list(_text()),
            requestedLanguages=_list(_text()),
        ),
    )
}

PARAMETERS: Final = {
    "key": {"type": "string", "location": "query"},
    "alt": {"type": "string", "default": "json", "enum": ["json"], "location": "query"},
    "fields": {"type": "string", "location": "query"},
    "prettyPrint": {"type": "boolean", "default": "true", "location": "query"},
    "quotaUser": {"type": "string", "location": "query"},
    "callback": {"type": "string", "location": "query"},
    "access_token": {"type": "string", "location": "query"},
    "oauth_token": {"type": "string", "location": "query"},
    "uploadType": {"type": "string", "location": "query"},
    "upload_protocol": {"type": "string", "location": "query"},
    "$.xgafv": {"type": "string", "enum": ["1", "2"], "location": "query"},
}

router = APIRouter()


@router.get("/$discovery/rest", include_in_schema=False)
@router.get("/discovery/v1/apis/commentanalyzer/v1alpha1/rest", include_in_schema=False)
async def discovery(request: Request) -> JSONResponse:
    """The document, with the address under which we were asked."""
    root = api_of(request).external or str(request.base_url)
    return JSONResponse(document(root))


def document(root: str) -> JSON:
    """The document for a server at ``root``."""
    root = root.rstrip("/") + "/"
    return {
        "kind": "discovery#restDescription",
        "discoveryVersion": "v1",
        "id": "commentanalyzer:v1alpha1",
        "name": "commentanalyzer",
        "canonicalName": "Comment Analyzer",
        "version": "v1alpha1",
        "revision": "20200405",
        "title": "Perspective Comment Analyzer API",
        "protocol": "rest",
        "rootUrl": root,
        "servicePath": "",
        "basePath": "",
        "baseUrl": root,
        "batchPath": "batch",
        "parameters": PARAMETERS,
        "schemas": SCHEMAS,
        "resources": {
            "comments": {
                "methods": {
                    "analyze": _method("analyze", "AnalyzeComment"),
                    "suggestscore": _method("suggestscore", "SuggestCommentScore"),
                }
            }
        },
    }


def _method(name: str, schema: str) -> JSON:
    path = f"v1alpha1/comments:{name}"
    return {
        "id": f"commentanalyzer.comments.{name}",
        "path": path,
        "flatPath": path,
        "httpMethod": "POST",
        "parameters": {},
        "parameterOrder": [],
        "request": {"$ref": f"{schema}Request"},
        "response": {"$ref": f"{schema}Response"},
    }
