"""The description of our own API as one page: no script, nothing from elsewhere.

What the document for programs says is in English, and marked as that for who has the page read out.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any, Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.http_api.api import api_of
from bot.http_api.wording import locale_of, say

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

STYLE: Final = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
pre { overflow-x: auto; padding: .75rem; border: 1px solid #8888 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0 }
"""

router = APIRouter(include_in_schema=False)


@router.api_route("/docs", methods=["GET", "HEAD"])
async def docs(request: Request) -> HTMLResponse:
    """The page, made from the same document that programs read."""
    locale = locale_of(request)
    root = api_of(request).external or str(request.base_url)
    page = "".join(_page(request.app.openapi(), root, locale))
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})


def _page(told: dict[str, Any], root: str, locale: str) -> Iterator[str]:
    title = escape(say(locale, "http-docs-title"))
    yield f'<!doctype html><html lang="{escape(locale)}"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>"
    yield f"<p>{escape(say(locale, 'http-docs-others', root=root))}</p>"
    for path, methods in told["paths"].items():
        for method, operation in methods.items():
            yield from _operation(root, path, method, operation)
    yield f"<h2>{escape(say(locale, 'http-docs-values'))}</h2>"
    for name, schema in told["components"]["schemas"].items():
        yield from _schema(name, schema, locale)
    yield "</main></body></html>"


def _operation(root: str, path: str, method: str, operation: dict[str, Any]) -> Iterator[str]:
    yield f"<h2><code>{method.upper()} {escape(path)}</code> "
    yield f'<span lang="en">{escape(operation["summary"])}</span></h2>'
    yield f'<p lang="en">{escape(operation["description"])}</p>'
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    for example in content.get("examples", {}).values():
        yield f'<h3 lang="en">{escape(example["summary"])}</h3><pre>'
        body = json.dumps(example["value"], ensure_ascii=False)
        yield escape(f"curl {root.rstrip('/')}{path} --json '{body}'") + "</pre>"


def _schema(name: str, schema: dict[str, Any], locale: str) -> Iterator[str]:
    yield f'<h3 id="{escape(name)}"><code>{escape(name)}</code></h3>'
    yield f'<p lang="en">{escape(schema.get("description", ""))}</p>'
    yield "<table><thead><tr>"
    for head in ("name", "type", "meaning"):
        yield f'<th scope="col">{escape(say(locale, f"http-docs-{head}"))}</th>'
    yield "</tr></thead><tbody>"
    for field, told in schema.get("properties", {}).items():
        kind = escape(_kind(told))
        meaning = escape(told.get("description", ""))
        yield f"<tr><td><code>{escape(field)}</code></td><td><code>{kind}</code></td>"
        yield f'<td lang="en">{meaning}</td></tr>'
    yield "</tbody></table>"


def _kind(told: dict[str, Any]) -> str:
    if "$ref" in told:
        return str(told["$ref"]).rpartition("/")[2]
    if "anyOf" in told:
        return " | ".join(_kind(one) for one in told["anyOf"])
    if told.get("type") == "array":
        return f"[{_kind(told['items'])}]"
    return str(told.get("type", "object"))
