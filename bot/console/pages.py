"""Makes pages from templates: every value in them is escaped, every sentence comes from Fluent."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urlencode

from babel import Locale
from babel.dates import format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.console.statics import Statics
from bot.console.visit import Visit, visit_of
from bot.words import Words, locales

FIELD: Final = "csrf"
"""The form field that `csrf()` in a template writes."""


@lru_cache(maxsize=16)
def words_for(locale: str) -> Words:
    """The words of a language, read once."""
    return Words(locale)


class Pages:
    """Renders the templates of ``bot/console/templates``.

    In a template: ``t("console-key", name=value)`` says a sentence, ``url("/desk/{id}", id=x,
    page=2)`` writes an address, ``static("console.css")`` that of a file, ``csrf()`` the hidden
    field that every form with ``method="post"`` needs. ``me`` is who is signed in, or None;
    ``unsure`` until when their roles hold if those are not known; ``lang`` the language; ``path``
    where we are; ``live`` whether htmx asks for a part alone.
    """

    def __init__(
        self, statics: Statics, areas: Sequence[object] = (), *, can_sign_in: bool = False
    ) -> None:
        """``areas`` are those that the layout links to."""
        folder = Path(str(files("bot.console") / "templates"))
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals |= {
            "static": statics.url, "url": url, "areas": areas, "languages": locales(),
            "language_name": language_name, "can_sign_in": can_sign_in, "moment": moment,
        }  # fmt: skip

    def answer(
        self,
        request: Request,
        template: str,
        /,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: object,
    ) -> HTMLResponse:
        """A page, or a part of one, from ``template`` with its ``values``."""
        return HTMLResponse(self.render(request, template, **values), status, headers)

    def render(self, request: Request, template: str, /, **values: object) -> str:
        """The HTML alone."""
        visit = visit_of(request)
        return self._environment.get_template(template).render(
            t=visit.words.say,
            csrf=partial(_field, visit),
            me=visit.person,
            unsure=visit.unsure,
            lang=visit.locale,
            path=request.scope.get("raw_path", b"/").decode("latin-1"),
            live=is_live(request),
            **values,
        )


@lru_cache(maxsize=64)
def language_name(locale: str) -> str:
    """What a language calls itself."""
    own = Locale.parse(locale, sep="-").get_display_name(locale.replace("-", "_"))
    return (own or locale).capitalize()


def moment(at: datetime, locale: str) -> str:
    """A point in time as people of a language write it, in UTC."""
    return str(format_datetime(at.astimezone(UTC), "short", locale=locale.replace("-", "_")))


def is_live(request: Request) -> bool:
    """Whether htmx asks, which puts the answer into a page that is open already."""
    return request.headers.get("hx-request") == "true"


def url(path: str, /, **parts: object) -> str:
    """An address: ``{name}`` in ``path`` is filled in, what is not in it becomes the query.

    A part that is None is left out. Raises `KeyError` if one in ``path`` is not given. Sites choose
    their own ids: a slash in one is written so that it parts nothing, and `plain` undoes that.
    """
    inside = {name: quote(_whole(str(value)), safe="") for name, value in parts.items()}
    query = {
        name: str(value)
        for name, value in parts.items()
        if value is not None and "{" + name + "}" not in path
    }
    return path.format_map(inside) + ("?" + urlencode(query) if query else "")


def _whole(part: str) -> str:
    return part.replace("%", "%25").replace("/", "%2F")


def plain(part: str) -> str:
    """A part of a path, such as an id, as it was given to `url`."""
    return unquote(part)


def _field(visit: Visit) -> Markup:
    return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, escape(visit.csrf))
