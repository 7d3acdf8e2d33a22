"""Whoever tries to get in, to look at what is others', or to wear the door down: refused, and
logged without a word of what they sent. (Slow heads, silence and sizes: see ``test_overload``.)
"""

import asyncio
import ipaddress
import json
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.core.comment import CommentId
from bot.core.errors import GiveUpError
from bot.fetching import HttpPoster, check_address, is_ours, is_public
from bot.http_api.answering import FIELDS, LARGEST
from bot.http_api.api import LINES, Bounds
from bot.http_api.keys import GUESSERS, GUESSES
from bot.service.webhook_ports import Told
from bot.store import KeyRing, SqlStore, open_store
from tests.http_api.conftest import Serve
from tests.http_api.raw import connected, head
from tests.http_api.receiving import site
from tests.http_api.served import Answer, Options, Served
from tests.migrated import migrated

SECRET = "nobody should ever read this"
OURS = ("/v1/screen", "/v1/feedback", "/v1/reports")
POSTS = (*OURS, "/v1/moderations", "/v1alpha1/comments:analyze", "/v1alpha1/comments:suggestscore")
HASTY = Bounds(patience=0.2)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        yield opened


@pytest.fixture
async def door(serve: Serve, store: SqlStore) -> Served:
    return await serve(Options(store=store, bounds=HASTY))


Log = list[dict[str, object]]


def refusals(logged: Log) -> Sequence[object]:
    """Why something was refused, as it is logged. Nothing else may be there."""
    assert all(set(one) == {"event", "level", "api", "why"} for one in logged), logged
    assert SECRET not in str(logged)
    return [one["why"] for one in logged]


# --- what is others' ------------------------------------------------------------------------------


async def test_a_key_reaches_nothing_of_another_community(
    door: Served, store: SqlStore, logged: Log
) -> None:
    key, others = await door.key(site="shop"), await door.key("other", site="shop:forum")
    said = {"id": "forum:1", "author": "forum:7", "text": SECRET}

    async def screened(community: str, *, record: bool, by: str = key) -> Answer:
        body = {"comments": [said], "community": community, "record": record}
        return await door.post("/v1/screen", body, {"x-api-key": by})

    for record in (False, True):
        for community in ("forum", "Shop", "shop:", "shop/forum", "http:shop", "discord:1"):
            answer = await screened(community, record=record)
            assert (answer.status, answer.json["code"]) == (403, "scope"), community
    assert set(refusals(logged)) == {"scope"}
    assert await store.communities() == []

    first = (await screened("shop", record=True)).json["results"][0]["recorded"]
    second = (await screened("shop:forum", record=True, by=others)).json["results"][0]["recorded"]
    assert (first["known"], second["known"]) == (False, False), "two sites, two comments"
    assert await store.known(CommentId("http:shop:forum:1"))
    assert await store.known(CommentId("http:shop%3Aforum:forum:1"))


# --- keys that nobody made ------------------------------------------------------------------------


async def test_guessing_keys_gets_slower_and_keeps_no_right_one_out(
    door: Served, logged: Log
) -> None:
    key = await door.key()
    answers = list[Answer]()
    while len(answers) < 10 * GUESSES and (not answers or answers[-1].status != 429):
        path = POSTS[len(answers) % len(POSTS)]
        wrong = {"x-api-key": f"{key[:-1]}~{len(answers)}"}  # no key has such a sign
        answers.append(await door.post(path, b"{}", wrong))

    *before, last = [answer.status for answer in answers]
    assert last == 429
    assert len(before) >= GUESSES
    assert set(before) == {400, 401}, "Google’s clients know a 400"
    assert int(answers[-1].headers["Retry-After"]) >= 1
    body = {"comments": [{"text": "hello"}]}
    assert (await door.post("/v1/screen", body, {"x-api-key": key})).status == 200
    assert set(refusals(logged)) == {"wrong-key", "guessing"}
    assert key[:-1] not in str(logged)


async def test_neither_memory_nor_the_disk_is_filled_by_whoever_guesses(door: Served) -> None:
    keeper = door.api.doorkeeper
    for number in range(GUESSERS + 9):
        keeper._guessed(str(number))
    assert len(keeper._guesses) == GUESSERS

    now = asyncio.get_running_loop().time()
    assert sum(door.api.noted.take(now) is None for _ in range(9 * LINES)) == LINES


# --- bodies that wear us down ---------------------------------------------------------------------


async def test_a_body_that_is_too_much_is_refused_quickly(door: Served, logged: Log) -> None:
    many = {f"{SECRET}{number}": 1 for number in range(FIELDS + 1)}
    bombs = {
        b"[" * 100_000: 400,
        b"[" * 700 + b"]" * 700: 400,
        b'{"a":' * 700 + b"1" + b"}" * 700: 400,
        b'{"comments":[{"text":' + b"9" * 5_000 + b"}]}": 400,
        b'{"comments":[{"text":1e999}]}': 422,
        json.dumps(many).encode(): 413,
        json.dumps({"comments": [many]}).encode(): 413,
        b'{"' + b"a" * 200_000 + b'":1}': 422,
        SECRET.encode() + b"\0\xff\xfe": 400,
    }
    for path in POSTS:
        for bomb, status in bombs.items():
            answer = await door.post(path, bomb)
            wanted = {status} if path in OURS else {400, status}
            assert answer.status in wanted, (path, bomb[:20], answer.body[:200])
            assert len(answer.body) < 1_000
            assert SECRET not in answer.body.decode()
    assert set(refusals(logged)) == {"not-json", "large"}


async def test_nobody_sends_too_much_or_too_slowly(door: Served, logged: Log) -> None:
    for path in OURS:
        async with connected(door) as raw:
            await raw.send(*head(path, f"Content-Length: {LARGEST + 1}"))
            assert (await raw.answer())[0] == 413
        async with connected(door) as raw:
            await raw.send(*head(path, "Content-Length: 50"), body=SECRET.encode())
            assert (await raw.answer())[0] == 408
            assert await raw.ended()
    assert refusals(logged) == ["large", "slow"] * 3


# --- headers --------------------------------------------------------------------------------------


async def test_nothing_that_is_sent_ends_up_as_a_header(door: Served) -> None:
    evil = "a\r\nset-cookie: x=1\r\n\r\n<b>"
    bodies: dict[str, dict[str, Any]] = {
        "/v1/screen": {"comments": [{"text": evil, "id": evil}], "community": evil},
        "/v1/feedback": {"label": "threat", "right": True, "id": evil},
        "/v1/reports": {"community": "a", "comment": evil, "reporter": evil},
        "/v1/moderations": {"input": evil, "model": evil},
    }
    for path, body in bodies.items():
        answer = await door.post(path, body)
        assert "set-cookie" not in {name.lower() for name in answer.headers}
        assert answer.status == (200 if path in {"/v1/feedback", "/v1/moderations"} else 422)
    for line in ("X-Api-Key: a\rset-cookie: x=1", "Accept-Language: it\0en", "Bad Name: 1"):
        async with connected(door) as raw:
            await raw.send(*head("/v1/screen", line, "Content-Length: 2"), body=b"{}")
            status, body_ = await raw.answer()
        assert status in {400, 422}, line
        assert b"set-cookie" not in body_


# --- webhooks -------------------------------------------------------------------------------------

INSIDE = (
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001",
    "0", "0.0.0.0", "10.0.0.1", "0xa000001", "172.16.0.1", "192.168.1.1", "[::1]", "[::]",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[fd00::1]", "%31%32%37.0.0.1", "１２７.0.0.1",
    "127。0。0。1", "127.0.0.1.",
)  # fmt: skip
"""Machines of our own, in the notations that browsers and resolvers understand."""

NOBODYS = (
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "100.100.100.200",
    "[fe80::1]", "[::ffff:169.254.169.254]", "[fd00:ec2::254]", "224.0.0.1", "255.255.255.255",
    "[ff02::1]", "[64:ff9b::a9fe:a9fe]", "[2002:7f00:1::]", "0.0.0.0", "[::]", "198.18.0.1",
)  # fmt: skip
"""Where no operator can have meant to send anything, least of all to a cloud's keys."""


@pytest.mark.parametrize("private", [False, True])
def test_an_address_inside_is_refused_in_every_notation(*, private: bool) -> None:
    for host in NOBODYS if private else (*INSIDE, *NOBODYS):
        with pytest.raises(GiveUpError) as refused:
            check_address(f"https://{host}/hook", private=private)
        assert refused.value.code == "fetch-private", host
    for url in (
        "http://shop.example/", "ftp://shop.example", "https://a@shop.example/", "file:///etc",
        "https://a:b@shop.example/", "https://shop.example:22/", "//shop.example", "", "https://",
        "gopher://shop.example", "javascript:alert(1)", "https://[::1", "https://exa mple.org",
    ):  # fmt: skip
        if private and url in {"http://shop.example/", "https://shop.example:22/"}:
            continue
        with pytest.raises(GiveUpError):
            check_address(url, private=private)


def test_a_network_of_ones_own_is_asked_where_that_was_allowed() -> None:
    for host in ("127.0.0.1", "10.1.2.3", "192.168.0.9", "[::1]", "[fd12::1]", "93.184.215.14"):
        assert check_address(f"http://{host}:8080/hook", private=True)
    assert not is_ours(ipaddress.ip_address("169.254.169.254"))
    assert is_ours(ipaddress.ip_address("::ffff:10.0.0.1"))


async def test_a_name_that_changes_where_it_leads_gets_nowhere() -> None:
    """DNS rebinding: the address that was checked is the one that is asked, at every try."""
    answers = [
        [("93.184.215.14", 443), ("127.0.0.1", 443)],  # one of them is enough
        [("169.254.169.254", 443)],
        [("::ffff:10.0.0.1", 443)],
        [],
    ]
    looked_up = []

    async def resolve(host: str) -> list[tuple[str, int]]:
        looked_up.append(host)
        return answers.pop(0)

    poster = HttpPoster(resolve=resolve, seconds=1)
    for _ in range(4):
        with pytest.raises(GiveUpError, match="fetch-private"):
            await poster.post("https://rebound.example/", {}, b"{}", private=False)
    assert looked_up == ["rebound.example"] * 4

    async with site() as here:
        answers.extend([[("127.0.0.1", 443)], [("169.254.169.254", 443)]])
        told = await poster.post(f"http://rebound.example:{here.port}/", {}, b"{}", private=True)
        assert told == Told(204)
        assert here.got[0].headers["host"] == f"rebound.example:{here.port}"
        with pytest.raises(GiveUpError, match="fetch-private"):
            await poster.post(f"http://rebound.example:{here.port}/", {}, b"{}", private=True)
        assert len(looked_up) == 6
        assert is_public(ipaddress.ip_address("93.184.215.14"))


async def test_an_address_adds_no_header_of_its_own() -> None:
    async with site() as here:
        url = f"http://127.0.0.1:{here.port}/a\r\nx-evil: 1\r\n\r\nGET /b?c=%0d%0ax-evil:%201"
        await HttpPoster(seconds=1).post(url, {}, b"{}", private=True)
    assert "x-evil" not in here.got[0].headers
    assert here.got[0].line.count(" ") == 2
