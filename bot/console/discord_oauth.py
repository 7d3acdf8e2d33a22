"""Signs people in with Discord: the authorization code flow with PKCE.

https://docs.discord.com/developers/topics/oauth2 and RFC 7636. We ask who they are and which
servers they are in, and some minutes later again; the token lies in memory alone and is given back
when they sign out.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode

import structlog

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, GiveUpError, OutsideError, TryLaterError
from bot.fetching import HttpAsker
from bot.service.people import Grant, Person, Right, Role
from bot.settings import DISCORD, Settings

log = structlog.get_logger()

SCOPES: Final = "identify guilds"
SECONDS: Final = 10.0
MOST: Final = 1024 * 1024
"""Bytes of an answer: 200 servers, the most that a person can be in, take a tenth of it."""

ADMINISTRATOR: Final = 1 << 3
MANAGE_GUILD: Final = 1 << 5
MANAGE_MESSAGES: Final = 1 << 13
MODERATE_MEMBERS: Final = 1 << 40
"""https://docs.discord.com/developers/topics/permissions"""

_RIGHTS: Final = {MODERATE_MEMBERS: Right.TIME_OUT, MANAGE_MESSAGES: Right.TAKE_DOWN}

API: Final = "/api/v10"


@dataclass(frozen=True, slots=True)
class Leave:
    """Somebody is sent to Discord: the address, and what their browser remembers until then."""

    url: str
    state: str
    verifier: str


@dataclass(frozen=True, slots=True)
class DiscordOAuth:
    """An application at Discord with which people sign in."""

    client: str
    secret: str = field(repr=False)
    address: str = DISCORD
    asker: HttpAsker = field(default_factory=lambda: HttpAsker(seconds=SECONDS))

    @classmethod
    def of(cls, settings: Settings) -> "DiscordOAuth | None":
        """The one that an operator has set up, if there is one."""
        client, secret = settings.discord_client_id, settings.discord_client_secret
        if client is None or secret is None:
            return None
        return cls(client, secret.value, settings.discord_address)

    def leave(self, back: str) -> Leave:
        """Send somebody to Discord, who comes ``back`` to that address of ours."""
        state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        asked = {
            "response_type": "code",
            "client_id": self.client,
            "scope": SCOPES,
            "state": state,
            "redirect_uri": back,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            "prompt": "none",  # who has agreed before is not asked again
        }
        return Leave(f"{self.address}/oauth2/authorize?{urlencode(asked)}", state, verifier)

    async def arrive(self, code: str, verifier: str, back: str) -> tuple[Person, str]:
        """Who came back with a code, with the roles that Discord gives them in every server, and
        what to ask about them `again` with.

        Raises `BadInputError` (``console-discord-code``) where Discord does not know the code, and
        `TryLaterError` (``console-discord-later``) where it does not answer.
        """
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": verifier,
        }
        try:
            token = str((await self._post("/oauth2/token", form))["access_token"])
        except GiveUpError as error:
            raise BadInputError("console-discord-code") from error
        except (OutsideError, ValueError, KeyError, TypeError) as error:
            raise TryLaterError("console-discord-later") from error
        return await self.again(token), token

    async def again(self, token: str) -> Person:
        """Who it is, with the roles that Discord gives them now in every server. Raises as `arrive`
        does; ``console-discord-code`` also if they have taken back what they agreed to.
        """
        try:
            me = await self._get("/users/@me", token)
            return _person(me, await self._get("/users/@me/guilds", token))
        except GiveUpError as error:
            raise BadInputError("console-discord-code") from error
        except (OutsideError, ValueError, KeyError, TypeError) as error:
            raise TryLaterError("console-discord-later") from error

    async def give_back(self, token: str) -> None:
        """We need it no longer. If that does not arrive, it ends by itself in a week."""
        try:
            await self._post("/oauth2/token/revoke", {"token": token})
        except (OutsideError, ValueError):
            log.warning("discord_token_not_revoked")

    async def _post(self, path: str, form: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
        known = base64.b64encode(f"{self.client}:{self.secret}".encode()).decode()
        headers = {
            "Authorization": f"Basic {known}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return await self._ask("POST", path, headers, urlencode(form).encode())

    async def _get(self, path: str, token: str) -> Any:  # noqa: ANN401 - JSON
        return await self._ask("GET", path, {"Authorization": f"Bearer {token}"})

    async def _ask(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
    ) -> Any:  # noqa: ANN401 - JSON
        answer = await self.asker.ask(
            method,
            f"{self.address}{API}{path}",
            {"Accept": "application/json", **headers},
            body,
            most=MOST,
            private=self.address != DISCORD,  # an operator named it
        )
        return json.loads(answer or b"{}")


def challenge_of(verifier: str) -> str:
    """What Discord is shown of a verifier at first (RFC 7636, S256)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _person(me: Any, guilds: Any) -> Person:  # noqa: ANN401 - JSON
    name = str(me.get("global_name") or me["username"])
    grants = tuple(grant for guild in guilds for grant in _grants(guild))
    return Person(f"discord:{int(me['id'])}", name[:80], grants)


def _grants(guild: Mapping[str, Any]) -> Iterator[Grant]:
    """What somebody may do for us in a server: the same as what Discord's commands let them do."""
    rights = int(guild.get("permissions") or 0)
    where, name = CommunityId(f"discord:{int(guild['id'])}"), str(guild.get("name", ""))[:100]
    yield Grant(Role.MEMBER, where, name)
    if guild.get("owner") is True or rights & ADMINISTRATOR:
        yield Grant(Role.ADMIN, where, name)
    if rights & (MODERATE_MEMBERS | MANAGE_MESSAGES):
        held = {right for bit, right in _RIGHTS.items() if rights & bit}
        yield Grant(Role.MODERATOR, where, name, frozenset(held))
    if rights & MANAGE_GUILD:
        yield Grant(Role.MANAGER, where, name)
