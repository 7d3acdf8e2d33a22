"""One HTTP request: read it, trouble it, carry it out, answer as Discord would."""

import asyncio
import json
import logging
import re
from collections import deque
from dataclasses import dataclass, field
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from tests.discord_server.drafts import Upload
from tests.discord_server.errors import ApiError, unknown
from tests.discord_server.faults import Bucket, Fault, Faults
from tests.discord_server.kinds import JSON
from tests.discord_server.rest import everything
from tests.discord_server.router import Call, Reply, route
from tests.discord_server.world import World

log = logging.getLogger(__name__)

PREFIX = "/api/v10"
WITHOUT_TOKEN = re.compile(r"/(interactions/.+|webhooks/\d+/.+)")
FILE_FIELD = re.compile(r"files?\[?(\d*)\]?")
REMEMBERED = 20_000
PLENTY = {
    "X-RateLimit-Limit": "1000",
    "X-RateLimit-Remaining": "999",
    "X-RateLimit-Reset-After": "1.000",
}
COUNTS_AGAINST = {401, 403, 429}

assert everything.__all__, "importing it registers the routes"


@dataclass
class Seen:
    """A request as the log keeps it."""

    method: str
    path: str
    body: JSON | list[JSON]
    headers: dict[str, str]
    reason: str | None
    at: float
    files: dict[str, Upload] = field(default_factory=dict)
    status: int = 0
    """0 while it runs, and when the connection was broken."""


class HttpDoor:
    """Serves the REST API of one world."""

    def __init__(self, world: World, faults: Faults) -> None:
        self.world = world
        self.faults = faults
        self.requests: deque[Seen] = deque(maxlen=REMEMBERED)
        self.unknown_routes: list[str] = []
        self.mistakes: list[str] = []
        """Requests that made no sense to the stand-in; should be empty, as `unknown_routes`."""
        self.invalid_requests = 0
        """How many answers counted against the bot's address (10,000 in 10 minutes ban it)."""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        path = request.raw_path.partition("?")[0].removeprefix(PREFIX)
        seen, call = await self._read(request, path)
        self.requests.append(seen)
        fault = self.faults.take(f"{request.method} {path}")
        early = await self._strike(request, fault, after=False)
        if early is not None:
            return self._noted(seen, early)
        response = self._refused_by_bucket(seen) or self._carried_out(request, call)
        late = await self._strike(request, fault, after=True)
        return self._noted(seen, late or response)

    def _noted(self, seen: Seen, response: web.StreamResponse) -> web.StreamResponse:
        seen.status = response.status
        shared = response.headers.get("X-RateLimit-Scope") == "shared"
        if response.status in COUNTS_AGAINST and not shared:
            self.invalid_requests += 1
        self.world.changed()
        return response

    async def _read(self, request: web.Request, path: str) -> tuple[Seen, Call]:
        call = Call(self.world, request.method, path, query=request.query)
        body: JSON | list[JSON] = {}
        if request.content_type.startswith("multipart/"):
            body, call.files = await _multipart(request)
        elif text := await request.text():
            body = json.loads(text)
        if isinstance(body, list):
            call.items = body
        else:
            call.body = body
        if reason := request.headers.get("X-Audit-Log-Reason"):
            call.reason = unquote(reason)
        headers = dict(request.headers)
        now = self.world.clock.now()
        seen = Seen(request.method, path, body, headers, call.reason, now, call.files)
        return seen, call

    async def _strike(
        self, request: web.Request, fault: Fault | None, *, after: bool
    ) -> web.Response | None:
        """What the fault answers instead, None when it lets the request go on."""
        if fault is None or fault.after is not after:
            return None
        if fault.until is not None:
            await fault.until.wait()
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        if fault.reset:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=499)
        if fault.status is None:
            return None
        if fault.body is None:
            page = "<html>Bad gateway</html>"
            return web.Response(status=fault.status, text=page, content_type=fault.content_type)
        return answer(fault.body, fault.status, fault.headers)

    def _refused_by_bucket(self, seen: Seen) -> web.Response | None:
        bucket = self._bucket(f"{seen.method} {seen.path}")
        if bucket is None:
            return None
        now = self.world.clock.now()
        window = bucket.window(seen.path, now)
        if window.remaining > 0:
            window.remaining -= 1
            return None
        bucket.refused += 1
        wait = round(window.resets_at - now, 3)
        told = {"message": "You are being rate limited.", "retry_after": wait, "global": False}
        headers = self._bucket_headers(bucket, seen.path) | {"X-RateLimit-Scope": "user"}
        return answer(told, 429, headers | {"Retry-After": str(wait), "Via": "1.1 stand-in"})

    def _bucket(self, line: str) -> Bucket | None:
        return next((b for b in self.faults.buckets if b.where.fullmatch(line)), None)

    def _bucket_headers(self, bucket: Bucket | None, path: str) -> dict[str, str]:
        if bucket is None:
            return PLENTY
        now = self.world.clock.now()
        window = bucket.window(path, now)
        return {
            "X-RateLimit-Limit": str(bucket.limit),
            "X-RateLimit-Remaining": str(window.remaining),
            "X-RateLimit-Reset": f"{window.resets_at:.3f}",
            "X-RateLimit-Reset-After": f"{window.resets_at - now:.3f}",
            "X-RateLimit-Bucket": bucket.name,
        }

    def _carried_out(self, request: web.Request, call: Call) -> web.Response:
        headers = {"Via": "1.1 stand-in"}
        bucket = self._bucket(f"{call.method} {call.path}")
        headers |= self._bucket_headers(bucket, call.path)
        try:
            reply = self._reply(request, call)
        except ApiError as error:
            return answer(error.body(), error.status, headers)
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            # Discord answers a body that makes no sense so; a mistake of ours must not hide.
            log.exception("the stand-in could not carry out %s %s", call.method, call.path)
            self.mistakes.append(f"{call.method} {call.path}: {error!r}")
            refused = ApiError(400, 50035, "Invalid Form Body")
            return answer(refused.body(), refused.status, headers)
        return answer(reply, 204 if reply is None else 200, headers)

    def _reply(self, request: web.Request, call: Call) -> Reply:
        token = f"Bot {self.world.application.token}"
        free = WITHOUT_TOKEN.fullmatch(call.path)
        if not free and request.headers.get("Authorization") != token:
            raise ApiError(401, 0, "401: Unauthorized")
        found = route.find(call.method, call.path)
        if found is None:
            self.unknown_routes.append(f"{call.method} {call.path}")
            log.error("the stand-in has no route %s %s", call.method, call.path)
            raise ApiError(404, 0, "404: Not Found")
        handler, call.template, call.at = found
        return handler(call)

    async def attachment(self, request: web.Request) -> web.Response:
        """The bytes of a file, as the content network gives them."""
        data = self.world.files.get(request.match_info["file"])
        if data is None:
            return answer(unknown("message").body(), 404, {})
        return web.Response(body=data)


async def _multipart(request: web.Request) -> tuple[JSON, dict[str, Upload]]:
    body: JSON = {}
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        if part.name == "payload_json":
            body = json.loads(await part.text())
        elif match := FILE_FIELD.fullmatch(part.name or ""):
            kind = part.headers.get("Content-Type", "application/octet-stream")
            name = part.filename or "file"
            files[match.group(1) or "0"] = Upload(name, bytes(await part.read()), content_type=kind)
    return body, files


def answer(reply: Reply, status: int, headers: dict[str, str]) -> web.Response:
    """A response; the content type without a charset, which discord.py compares exactly."""
    if reply is None:
        return web.Response(status=204, headers=headers)
    body = json.dumps(reply).encode()
    content_type = {"Content-Type": "application/json"}
    return web.Response(status=status, body=body, headers=headers | content_type)
