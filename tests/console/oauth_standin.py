"""A stand-in for Discord's sign-in, over real sockets: as strict as Discord's documents say it is.

https://docs.discord.com/developers/topics/oauth2 and RFC 7636.
"""

import base64
import hashlib
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp import web

CLIENT: Final = "314159"
SECRET: Final = "a client's secret"


@dataclass
class Account:
    """Somebody at Discord, and the servers they are in."""

    id: int = 7
    name: str = "Mona"
    guilds: list[dict[str, Any]] = field(default_factory=list)

    def joins(self, guild: int, name: str, permissions: int = 0, *, owner: bool = False) -> None:
        """Be in a server with these rights."""
        told = {"id": str(guild), "name": name, "permissions": str(permissions), "owner": owner}
        self.guilds.append(told)


@dataclass
class OAuthStandIn:
    """Discord, with one person in front of the browser: ``account``, who ``agrees`` or not.

    ``broken`` answers every request of the API with that status.
    """

    account: Account = field(default_factory=Account)
    agrees: bool = True
    broken: int | None = None
    address: str = ""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    revoked: set[str] = field(default_factory=set)

    async def authorize(self, request: web.Request) -> web.Response:
        """The page on which somebody agrees."""
        asked = dict(request.query)
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert set(asked["scope"].split()) == {"identify", "guilds"}
        told = {"state": asked["state"]}
        if self.agrees:
            told["code"] = secrets.token_hex(8)
            self.codes[told["code"]] = asked
        else:
            told["error"] = "access_denied"
        raise web.HTTPFound(f"{asked['redirect_uri']}?{urlencode(told)}")

    async def token(self, request: web.Request) -> web.Response:
        """A code, once, for a token."""
        form = await request.post()
        asked = self.codes.pop(str(form["code"]), None)
        known = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        digest = hashlib.sha256(str(form["code_verifier"]).encode()).digest()
        right = (
            asked is not None
            and form["grant_type"] == "authorization_code"
            and form["redirect_uri"] == asked["redirect_uri"]
            and base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == asked["code_challenge"]
        )
        if request.headers.get("Authorization") != f"Basic {known}":
            return self._answer({"error": "invalid_client"}, 401)
        if not right:
            return self._answer({"error": "invalid_grant"}, 400)
        token = secrets.token_hex(8)
        self.tokens.add(token)
        return self._answer({"access_token": token, "token_type": "Bearer", "expires_in": 604800})

    async def revoke(self, request: web.Request) -> web.Response:
        """A token is given back."""
        self.revoked.add(str((await request.post())["token"]))
        return self._answer({})

    async def me(self, request: web.Request) -> web.Response:
        """Who they are."""
        account = self.account
        told = {"id": str(account.id), "username": "somebody", "global_name": account.name}
        return self._to_bearer(request, told)

    async def guilds(self, request: web.Request) -> web.Response:
        """Where they are."""
        return self._to_bearer(request, self.account.guilds)

    def _to_bearer(self, request: web.Request, told: object) -> web.Response:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or token not in self.tokens - self.revoked:
            return self._answer({"message": "401: Unauthorized", "code": 0}, 401)
        return self._answer(told)

    def _answer(self, told: object, status: int = 200) -> web.Response:
        return web.json_response(told, status=self.broken or status)


@asynccontextmanager
async def oauth_standin() -> AsyncIterator[OAuthStandIn]:
    """One that listens for as long as the block takes."""
    here = OAuthStandIn()
    app = web.Application()
    app.router.add_get("/oauth2/authorize", here.authorize)
    app.router.add_post("/api/v10/oauth2/token", here.token)
    app.router.add_post("/api/v10/oauth2/token/revoke", here.revoke)
    app.router.add_get("/api/v10/users/@me", here.me)
    app.router.add_get("/api/v10/users/@me/guilds", here.guilds)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        here.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield here
    finally:
        await runner.cleanup()
