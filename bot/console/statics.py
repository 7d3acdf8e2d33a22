"""Style, script and pictures: each under a name with the digest of what is in it, so that browsers
keep it for ever and a new version is asked for at once.
"""

import hashlib
from importlib.resources import files
from typing import Final

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

KINDS: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
"""What is served; anything else in the folder stays there."""

FOR_EVER: Final = "public, max-age=31536000, immutable"
WHERE: Final = "/static/"


class Statics:
    """The files of ``bot/console/static``, read once."""

    def __init__(self) -> None:
        """Reads them."""
        self._names: dict[str, str] = {}
        self._files: dict[str, tuple[bytes, str]] = {}
        for file in (files("bot.console") / "static").iterdir():
            stem, dot, suffix = file.name.rpartition(".")
            kind = KINDS.get(dot + suffix)
            if kind is None:
                continue
            body = file.read_bytes()
            name = f"{stem}.{hashlib.sha256(body).hexdigest()[:16]}{dot}{suffix}"
            self._names[file.name] = name
            self._files[name] = body, kind

    def url(self, name: str) -> str:
        """Where a file of the folder is served. Raises `KeyError` if there is none."""
        return WHERE + self._names[name]

    def routes(self) -> APIRouter:
        """Serves them."""
        router = APIRouter()

        @router.api_route(WHERE + "{name}", methods=["GET", "HEAD"])
        async def static(name: str) -> Response:
            found = self._files.get(name)
            if found is None:
                raise HTTPException(404)
            body, kind = found
            return Response(body, media_type=kind, headers={"cache-control": FOR_EVER})

        return router
