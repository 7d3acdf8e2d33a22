"""``/v1/reports``: a site's members report comments, and hear what became of it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.case import CaseEvent, CaseState
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.api_keys import Scope
from bot.service.reports import Reports
from bot.store import KeyRing, SqlStore, open_store
from bot.store.desk_tables import REPORTS
from classifiers.verdict import Label
from tests.fakes import NOON, ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.served import Answer, Options, Served
from tests.migrated import migrated
from tests.store.test_contract_webhooks import EVERYTHING, due

FORUM = CommunityId("http:forum")
HURTFUL = "you are worthless"
REASON = "she does this every day"
UNKNOWN = {"author": "7", "text": HURTFUL}


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        rules = preset("community", mode=Mode.HOLD)
        await opened.set_rules(FORUM, rules, by="operator", now=NOON)
        yield opened


@pytest.fixture
async def site(serve: Serve, store: SqlStore) -> Served:
    unkind = {Label.BULLYING: 0.93}
    classifier = ScriptedClassifier(lambda text: unkind if "worthless" in text else {})
    return await serve(Options(classifier=classifier, store=store))


async def report(site: Served, comment: str = "1", by: str = "12", **more: str) -> dict[str, Any]:
    about = {"community": "forum", "comment": comment, "reporter": by}
    body = {**about, "reason": REASON, **more}
    answer = await site.post("/v1/reports", body)
    assert answer.status == 200, answer.body
    told: dict[str, Any] = answer.json
    return told


async def ask(site: Served, comment: str = "1", by: str = "12", **headers: str) -> Answer:
    path = f"/v1/reports?community=forum&comment={comment}&reporter={by}"
    return await site.get(path, headers)


async def test_a_report_joins_the_case_of_its_comment_and_is_answered(
    site: Served, store: SqlStore, logged: list[dict[str, object]]
) -> None:
    await store.add_webhook(EVERYTHING)
    said = {"id": "1", "text": HURTFUL, "author": "7"}
    body = {"comments": [said], "community": "forum", "record": True}
    assert (await site.post("/v1/screen", body)).status == 200
    fresh = {"known": False, "case": "open", "outcome": None, "help": False}

    assert await report(site) == fresh
    assert await report(site) == {**fresh, "known": True}
    assert await report(site, "1", "13", author="somebody else", text="other words") == fresh
    assert (await ask(site)).json == {**fresh, "known": True}
    assert (await ask(site, by="99")).json == {
        "known": False,
        "case": None,
        "outcome": None,
        "help": False,
    }

    (case,) = await store.cases(FORUM, states=list(CaseState))
    assert (case.comment, case.author) == ("http:forum:1", "http:forum:7")
    record = await store.decision(CommentId("http:forum:1"))
    assert record is not None
    assert record.text == HURTFUL
    case = await store.step(case, CaseEvent.TAKE, by="mod", note="", now=NOON)
    await store.step(case, CaseEvent.UPHOLD, by="mod", note="", now=NOON)
    agreed = {"known": True, "case": "upheld", "outcome": "agreed", "help": False}
    assert (await ask(site)).json == agreed
    danger = "he does it again and again, I want to kill myself"
    assert await report(site, reason=danger) == {**agreed, "help": True}

    assert [one.report.by for one in await store.untold_reports(limit=9)] == ["http:forum:13"]
    assert await store.untold_reports(limit=9, prefix="discord:") == []
    kinds = [post.body["type"] for post in await due(store)]
    assert kinds == [
        "decision.recorded", "case.opened", "case.reported", "case.take", "case.uphold",
    ]  # fmt: skip
    assert await store.errands_left() == 0, "nobody else carries anything out"
    assert REASON not in str(logged)


async def test_a_comment_that_nobody_had_seen_comes_with_its_words(
    site: Served, store: SqlStore
) -> None:
    for missing in UNKNOWN:
        given = {name: value for name, value in UNKNOWN.items() if name != missing}
        body = {"community": "forum", "comment": "2", "reporter": "12", **given}
        answer = await site.post("/v1/reports", body)
        assert (answer.status, answer.json["where"]) == (422, missing)
    assert await store.cases(FORUM, states=list(CaseState)) == []

    await report(site, "2", **UNKNOWN)

    (case,) = await store.cases(FORUM, states=list(CaseState))
    (kept,) = await Reports(store, site.options.clock).of(case.id)
    assert (kept.by, kept.what) == ("http:forum:12", REASON)
    async with store.database.reading() as connection:
        row = (await connection.execute(sa.select(REPORTS))).one()
    assert "http:forum:12" not in str(row)
    assert REASON not in str(row)


async def test_nobody_is_turned_away_and_moderators_are_not_called_by_everyone(
    site: Served, store: SqlStore
) -> None:
    await store.add_webhook(EVERYTHING)
    for by in range(5):
        await report(site, "3", str(by), **UNKNOWN)
    for number in range(7):
        await report(site, f"again-{number}", "0", **UNKNOWN)

    told = [post.body async for post in all_due(store)]
    reported = [body["data"] for body in told if body["type"] == "case.reported"]
    called = [(data["comment"], data["reports"]) for data in reported]
    assert called == [("3", 1), ("3", 3), *((f"again-{number}", 1) for number in range(4))]


async def all_due(store: SqlStore) -> AsyncIterator[Any]:
    while posts := await due(store):
        for post in posts:
            yield post


async def test_a_key_has_to_allow_it_and_only_for_its_own_community(
    site: Served, store: SqlStore
) -> None:
    screen, shop = await site.key("a", Scope.SCREEN), await site.key("b", site="shop")
    body = {"community": "forum", "comment": "4", "reporter": "12", **UNKNOWN}
    for key in (screen, shop):
        assert (await site.post("/v1/reports", body, {"x-api-key": key})).status == 403
        path = "/v1/reports?community=forum&comment=4&reporter=12"
        assert (await site.get(f"{path}&key={key}")).status == 403
    assert await store.cases(FORUM, states=list(CaseState)) == []
    shops = {**body, "community": "shop"}
    assert (await site.post("/v1/reports", shops, {"x-api-key": shop})).status == 200


async def test_it_is_described_and_its_examples_can_be_sent(site: Served) -> None:
    paths = (await site.get("/openapi.json")).json["paths"]["/v1/reports"]

    assert set(paths) == {"post", "get"}
    examples = paths["post"]["requestBody"]["content"]["application/json"]["examples"]
    assert (await site.post("/v1/reports", examples["unknown"]["value"])).status == 200
    assert (await site.get("/v1/reports?community=forum")).json["where"] == "comment"
    assert b"/v1/reports" in (await site.get("/docs")).body
