"""Keys: what they are good for, how often, from when and until when."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.core.errors import TryLaterError
from bot.http_api.keys import FRESH, LONGEST
from bot.service.api_keys import PREFIX, ApiKey, Scope, digest_of, new_key
from tests.fakes import NOON
from tests.http_api.conftest import Serve
from tests.http_api.served import Answer, Options, Served
from tests.memory_keys import MemoryKeys

BODY = {"comments": [{"text": "hello"}]}


async def asked(served: Served, key: str | None = None, *, many: int = 1) -> Answer:
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    return await served.post("/v1/screen", {"comments": BODY["comments"] * many}, headers)


def test_a_key_can_be_recognised_as_one_and_is_never_there_twice() -> None:
    keys = {new_key() for _ in range(100)}

    assert len(keys) == 100
    assert all(key.startswith(PREFIX) and len(key) >= len(PREFIX) + 43 for key in keys)
    assert all(len(digest_of(key)) == 64 and key not in digest_of(key) for key in keys)


async def test_nobody_needs_a_key_where_none_was_made(served: Served) -> None:
    assert (await asked(served)).status == 200
    assert (await asked(served, "whatever")).status == 200


async def test_everybody_needs_one_where_others_reach_the_door(serve: Serve) -> None:
    served = await serve(Options(required=True))

    assert (await asked(served)).status == 401
    assert (await asked(served, "whatever")).status == 401


async def test_everybody_needs_one_as_soon_as_there_is_one_even_if_it_was_revoked(
    served: Served,
) -> None:
    await served.key(revoked=True)

    answer = await asked(served)

    assert (answer.status, answer.json["code"]) == (401, "no-key")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("place", ["query", "goog", "header", "bearer", "bearer in small letters"])
async def test_a_key_may_stand_wherever_clients_put_it(served: Served, place: str) -> None:
    key = await served.key()
    path = f"/v1/screen?key={key}" if place == "query" else "/v1/screen"
    headers = {
        "goog": {"x-goog-api-key": key},
        "header": {"X-API-Key": key},
        "bearer": {"Authorization": f"Bearer {key}"},
        "bearer in small letters": {"authorization": f"bearer  {key} "},
    }.get(place)

    assert (await served.post(path, BODY, headers)).status == 200


@pytest.mark.parametrize(
    "wrong",
    ["x", "kindness_", "é", "x" * LONGEST, "x" * (LONGEST + 1), "x" * 20_000, "' or 1=1 --"],
)
async def test_a_key_that_nobody_made_opens_nothing(served: Served, wrong: str) -> None:
    await served.key()

    answer = await served.post("/v1/screen", BODY, {"x-api-key": wrong})

    assert (answer.status, answer.json["code"]) == (401, "wrong-key")
    assert wrong not in answer.json["message"]


async def test_neither_a_digest_nor_a_part_of_a_key_nor_another_scheme_opens(
    served: Served,
) -> None:
    key = await served.key()

    for wrong in (digest_of(key), key[:-1], key + "x", key.upper()):
        assert (await asked(served, wrong)).status == 401
    for scheme in ("Basic", "Token", ""):
        headers = {"Authorization": f"{scheme} {key}"}
        assert (await served.post("/v1/screen", BODY, headers)).status == 401


async def test_a_revoked_key_opens_nothing(served: Served) -> None:
    await served.key("forum")
    gone = await served.key("shop", revoked=True)

    assert (await asked(served, gone)).json["code"] == "wrong-key"


async def test_keys_are_read_again_every_two_seconds(served: Served) -> None:
    key = await served.key()
    assert (await asked(served, key)).status == 200

    await served.options.keys.revoke_api_key("forum", now=NOON)
    later = await served.key("later")
    await asyncio.sleep(FRESH)

    assert FRESH <= 2
    assert (await asked(served, key)).status == 401
    assert (await asked(served, later)).status == 200


@pytest.mark.parametrize("scope", Scope)
async def test_a_key_is_good_for_its_scope_alone(served: Served, scope: Scope) -> None:
    key = await served.key("forum", scope)
    headers = {"x-api-key": key}
    feedback = {"label": "threat", "right": True}

    screened = await served.post("/v1/screen", BODY, headers)
    told = await served.post("/v1/feedback", feedback, headers)

    assert screened.status == (200 if scope is Scope.SCREEN else 403)
    assert told.status == (200 if scope is Scope.FEEDBACK else 403)


async def test_every_comment_counts(served: Served) -> None:
    key = await served.key(per_minute=5)

    assert (await asked(served, key, many=4)).status == 200
    refused = await asked(served, key, many=2)

    assert (refused.status, refused.json["code"]) == (429, "quota")
    assert 1 <= int(refused.headers["Retry-After"]) <= 24
    assert (await asked(served, key)).status == 200, "nothing was taken for what was refused"


async def test_a_minutes_worth_can_come_at_once_and_more_never(served: Served) -> None:
    key = await served.key(per_minute=5)

    never = await asked(served, key, many=6)

    assert (never.status, never.json["code"]) == (429, "too-many")
    assert never.headers["x-should-retry"] == "false"
    assert "Retry-After" not in never.headers


async def test_all_of_a_quota_can_be_used_by_one_request(served: Served) -> None:
    key = await served.key(per_minute=5)

    assert (await asked(served, key, many=5)).status == 200
    assert (await asked(served, key)).status == 429


async def test_what_one_key_has_used_up_another_still_has(served: Served) -> None:
    first, second = await served.key("a", per_minute=1), await served.key("b", per_minute=1)

    statuses = [(await asked(served, key)).status for key in (first, first, second)]

    assert statuses == [200, 429, 200]


async def test_a_body_that_cannot_be_used_counts_as_well(served: Served) -> None:
    key = await served.key(per_minute=1)
    headers = {"x-api-key": key}

    assert (await served.post("/v1/screen", b"{", headers)).status == 400
    assert (await asked(served, key)).status == 429


class SlowKeys(MemoryKeys):
    """Takes a moment, in which others come; the first readings may fail."""

    failures = 0

    async def api_keys(self) -> Sequence[ApiKey]:
        await asyncio.sleep(0.05)
        if self.failures:
            self.failures -= 1
            raise TryLaterError("classifier-busy")
        return await super().api_keys()


async def test_whoever_comes_while_the_keys_are_being_read_waits_for_them(serve: Serve) -> None:
    served = await serve(Options(keys=SlowKeys()))
    key = await served.key()

    answers = await asyncio.gather(*(asked(served, key) for _ in range(5)))

    assert [answer.status for answer in answers] == [200] * 5


async def test_nobody_comes_in_while_the_keys_cannot_be_read(serve: Serve) -> None:
    keys = SlowKeys()
    keys.failures = 1
    served = await serve(Options(keys=keys))

    first, second = await asked(served), await asked(served)

    assert (first.status, first.headers["Retry-After"]) == (503, "1")
    assert second.status == 200


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/docs", "/openapi.json"])
async def test_what_says_nothing_about_anybody_needs_no_key(serve: Serve, path: str) -> None:
    served = await serve(Options(required=True))

    assert (await served.get(path)).status == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/screen", 401),
        ("/v1/feedback", 401),
        ("/v1/moderations", 401),
        ("/v1alpha1/comments:analyze", 403),
        ("/v1alpha1/comments:suggestscore", 403),
    ],
)
async def test_a_wrong_key_is_in_no_log(
    serve: Serve, logged: list[dict[str, Any]], path: str, status: int
) -> None:
    served = await serve(Options(required=True))
    guess = "kindness_guessed-by-somebody"

    answers = [
        await served.post(path, {}),
        await served.post(path, {}, {"Authorization": f"Bearer {guess}"}),
        await served.post(f"{path}?key={guess}", {}),
    ]

    assert answers[0].status == status
    assert all(400 <= answer.status < 404 for answer in answers)
    assert not any(guess.encode() in answer.body for answer in answers)
    assert guess not in str(logged)
    assert guess.encode() not in (await served.get("/metrics")).body
