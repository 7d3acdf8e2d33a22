"""``/v1/screen`` with ``record``: the whole product for a site, on a real database."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.case import CaseState
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.api_keys import Scope
from bot.store import KeyRing, SqlStore, open_store
from classifiers.verdict import Label
from tests.fakes import NOON, ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served
from tests.migrated import migrated

SCREEN = "/v1/screen"
HURTFUL = "you are worthless"
FORUM = CommunityId("http:forum")
UNKIND = {Label.BULLYING: 0.93, Label.INSULT: 0.9}


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        await opened.set_rules(
            FORUM, preset("community", mode=Mode.HOLD), by="operator", now=NOON - timedelta(days=1)
        )
        yield opened


@pytest.fixture
async def site(serve: Serve, store: SqlStore) -> Served:
    classifier = ScriptedClassifier(lambda text: UNKIND if "worthless" in text else {})
    return await serve(Options(classifier=classifier, store=store))


def said(id_: str, text: str = HURTFUL, author: str = "7") -> dict[str, Any]:
    return {"id": id_, "text": text, "author": author}


async def recorded(site: Served, *comments: dict[str, Any], **others: str) -> list[dict[str, Any]]:
    """What a site is told about comments that it wants on record."""
    body = {"comments": list(comments), "community": "forum", "record": True, **others}
    answer = await site.post(SCREEN, body)
    assert answer.status == 200, answer.body
    results: list[dict[str, Any]] = answer.json["results"]
    return results


async def test_a_decision_is_on_record_and_the_answer_says_what_to_do(
    site: Served, store: SqlStore
) -> None:
    [one] = await recorded(site, said("1"))

    record = await store.decision(CommentId("http:forum:1"))
    assert record is not None
    assert (record.community, record.author, record.text) == (FORUM, "http:forum:7", HURTFUL)
    assert {"nudge", "addstrike"} <= set(one["actions"])
    assert one["reconsider"]
    assert one["recorded"] == {
        "known": False, "mode": "hold", "strikes": 1.5, "proposals": [], "case": None,
    }  # fmt: skip


async def test_the_same_comment_counts_once(site: Served, store: SqlStore) -> None:
    [first] = await recorded(site, said("1"))
    [again] = await recorded(site, said("1"))

    assert again.pop("recorded") == {**first.pop("recorded"), "known": True}
    assert again == first
    standing = await store.standing(FORUM, AuthorId("http:forum:7"), mode=Mode.HOLD)
    assert len(standing.strikes) == 1


async def test_nothing_is_left_for_a_bot_that_shares_the_database(
    site: Served, store: SqlStore
) -> None:
    await recorded(site, *[said(str(number)) for number in range(8)])

    assert await store.errands_left() == 0
    assert await store.lease_errands(now=NOON, lease=timedelta(minutes=1), limit=100) == []


async def test_what_somebody_does_again_and_again_leads_to_a_case_and_a_proposal(
    site: Served, store: SqlStore
) -> None:
    *_, last = await recorded(site, *[said(str(number)) for number in range(5)])

    assert last["recorded"]["case"] == "open"
    assert {"kind": "timeout", "seconds": 3600, "feature": None} in last["recorded"]["proposals"]
    assert {"kind": "restrict", "seconds": 86400, "feature": "links"} in (
        last["recorded"]["proposals"]
    )
    assert len(await store.cases(FORUM, states=[CaseState.OPEN])) >= 1


async def test_without_record_nothing_is_kept(site: Served, store: SqlStore) -> None:
    body = {"comments": [said("1")], "community": "forum"}
    [one] = (await site.post(SCREEN, body)).json["results"]

    assert one["recorded"] is None
    assert not await store.known(CommentId("http:forum:1"))


async def test_a_community_that_set_nothing_only_observes(site: Served, store: SqlStore) -> None:
    [one] = await recorded(site, said("1"), community="new here")

    assert one["recorded"]["mode"] == "observe"
    assert "nudge" in one["actions"]
    assert (one["reconsider"], one["tip"]) == (None, None)
    assert await store.decision(CommentId("http:new%20here:1")) is not None


async def test_people_and_comments_of_two_communities_are_never_confused(site: Served) -> None:
    [one] = await recorded(site, said("b:1"), community="a")
    [other] = await recorded(site, said("1"), community="a:b")

    assert (one["recorded"]["known"], other["recorded"]["known"]) == (False, False)
    assert one["recorded"]["strikes"] == other["recorded"]["strikes"]


async def test_a_person_can_be_erased(site: Served, store: SqlStore) -> None:
    await recorded(site, said("1"))

    assert await store.erase(AuthorId("http:forum:7")) == 1
    [one] = await recorded(site, said("2"))
    assert one["recorded"]["strikes"] == 1.5


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"comments": [said("1")]}, "community"),
        (
            {"comments": [said("1"), {"text": "a", "author": "7"}], "community": "f"},
            "comments.1.id",
        ),
        ({"comments": [{"text": "a", "id": "1"}], "community": "f"}, "comments.0.author"),
        ({"comments": [said("")], "community": "f"}, "comments.0.id"),
        ({"comments": [said("a\nb")], "community": "f"}, "comments.0.id"),
    ],
)
async def test_what_is_missing_to_record_something_is_named(
    site: Served, body: dict[str, Any], where: str
) -> None:
    answer = await site.post(SCREEN, {**body, "record": True})

    assert (answer.status, answer.json["where"]) == (422, where)


async def test_a_key_that_may_only_look_records_nothing(site: Served, store: SqlStore) -> None:
    key = await site.key("reader", Scope.SCREEN)
    body = {"comments": [said("1")], "community": "forum", "record": True}
    with_key = {"Authorization": f"Bearer {key}"}

    answer = await site.post(SCREEN, body, with_key)
    assert (answer.status, answer.json["code"]) == (403, "scope")
    assert (await site.post(SCREEN, {**body, "record": False}, with_key)).status == 200
    assert not await store.known(CommentId("http:forum:1"))


async def test_what_cannot_be_judged_now_is_asked_again(site: Served, store: SqlStore) -> None:
    site.classifier.failures = 1
    body = {"comments": [said("1")], "community": "forum", "record": True}

    answer = await site.post(SCREEN, body)

    assert (answer.status, answer.headers["Retry-After"]) == (503, "1")
    assert await store.waiting_left(FORUM) == 0
    [one] = await recorded(site, said("1"))
    assert one["recorded"]["known"] is False


async def test_no_log_has_a_word_of_it(site: Served, logged: list[dict[str, object]]) -> None:
    await recorded(site, said("1"))

    assert [event["event"] for event in logged] == ["decided"]
    assert HURTFUL not in repr(logged)
