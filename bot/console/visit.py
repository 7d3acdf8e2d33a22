"""One request to the console: its language, who it comes from, and what their browser is told to
remember.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from http.cookies import SimpleCookie
from typing import Final

from starlette.requests import HTTPConnection

from bot.service.people import Person
from bot.words import FALLBACK, Words, speaks

SESSION: Final = "session"
VISIT: Final = "visit"
LANGUAGE: Final = "lang"
"""Names of the cookies, without what `Visit.cookie_name` puts before them."""

LONGEST: Final = 200
"""Characters of a cookie of ours."""

YEAR: Final = 365 * 24 * 3600


@dataclass(slots=True)
class Visit:
    """What is known of one request, and the cookies that its answer sets.

    ``secure``: whether cookies travel over HTTPS alone. ``person`` and ``token`` are of who is
    signed in; ``anonymous`` is a random name for who is not, good for as long as their browser is
    open, made when it is first asked for.
    """

    words: Words
    secure: bool
    person: Person | None = None
    token: str | None = None
    visitor: str | None = None
    unsure: datetime | None = None
    """Until when their roles hold where those could not be asked about."""
    cookies: dict[str, str] = field(default_factory=dict)
    """What to set, as headers of the answer."""

    @property
    def locale(self) -> str:
        """The language that this visitor is answered in."""
        return self.words.locale

    @property
    def anonymous(self) -> str:
        """Their random name: who has the cookie is them again. For what needs no sign-in."""
        if self.visitor is None:
            self.visitor = secrets.token_urlsafe(32)
            self.remember(VISIT, self.visitor)
        return self.visitor

    @property
    def csrf(self) -> str:
        """What a form of theirs has to bring: no other site can know it.

        It is bound to the session (HMAC under its secret), as OWASP recommends:
        https://cheatsheetseries.owasp.org/cheatsheets/
        Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
        """
        bound = (self.token or self.anonymous).encode()
        return hmac.new(bound, b"csrf", hashlib.sha256).hexdigest()

    def remember(self, name: str, value: str, *, seconds: int | None = None) -> None:
        """Set a cookie with the answer; without ``seconds`` until the browser is closed."""
        full = cookie_name(name, secure=self.secure)
        cookie: SimpleCookie = SimpleCookie()
        cookie[full] = value
        morsel = cookie[full]
        morsel["path"], morsel["httponly"], morsel["samesite"] = "/", True, "Lax"
        if self.secure:
            morsel["secure"] = True
        if seconds is not None:
            morsel["max-age"] = seconds
        self.cookies[name] = morsel.OutputString()

    def forget(self, name: str) -> None:
        """Take a cookie back."""
        self.remember(name, "", seconds=0)


def cookie_name(name: str, *, secure: bool) -> str:
    """The whole name: over HTTPS with the prefix that keeps other hosts from setting it."""
    return f"{'__Host-' if secure else ''}kindness-{name}"


def cookie_of(request: HTTPConnection, name: str, *, secure: bool) -> str | None:
    """What their browser brought, if it can be of ours."""
    value = request.cookies.get(cookie_name(name, secure=secure), "")
    return value if 0 < len(value) <= LONGEST and value.isprintable() else None


def visit_of(request: HTTPConnection) -> Visit:
    """The visit that a request is."""
    visit: Visit = request.state.visit
    return visit


def language_of(request: HTTPConnection, *, secure: bool) -> str:
    """``?lang=`` or else the cookie, or else the first of ``Accept-Language`` that we speak."""
    chosen = request.query_params.get("lang", ""), cookie_of(request, LANGUAGE, secure=secure) or ""
    wished = request.headers.get("accept-language", "")[:200].split(",")
    for one in (*chosen, *(part.partition(";")[0].strip() for part in wished)):
        if one and speaks(one):
            return one
    return FALLBACK
