"""Coral's external moderation phase, with bodies in the form that Coral's documentation shows."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.core.rules import Unsure, preset
from bot.http_api.coral import LARGEST, plain, told_of
from bot.http_api.coral_phase import Phase
from bot.service.screening import Judged, decide_all
from classifiers.verdict import Label, Verdict
from tests.fakes import NOON, ScriptedClassifier, verdict_of
from tests.http_api.conftest import Serve
from tests.http_api.served import Answer, Options, Served

SECRET = "emp_8d5d0a"
PATH = "/coral/moderate"
HURTFUL = "you are worthless"
HELD = {
    "status": "PREMOD",
    "actions": [{"actionType": "FLAG", "reason": "COMMENT_DETECTED_TOXIC"}],
    "tags": [],
}
UNKIND = {Label.BULLYING: 0.9, Label.INSULT: 0.9, Label.TOXICITY: 0.9}


def asked(body: Any = HURTFUL, **others: Any) -> bytes:  # noqa: ANN401 - JSON
    """What Coral sends, indented as it does it."""
    told = {
        "action": "NEW",
        "comment": {"body": body, "parentID": "d79b787f-f406-49a0-a179-72e3652e54be"},
        "author": {"id": "baf4e943-3594-4fcc-b2ba-3e8de7a76352", "role": "COMMENTER"},
        "story": {
            "id": "245b3856-b0a0-4d2f-a6bb-58c71f18d6a6",
            "url": "http://localhost:1313/posts/a-story-url/",
        },
        "site": {"id": "a4bede88-2d2c-4424-bc18-4322a9e285a6"},
        "tenantID": "19ba5794-7eeb-4d46-a81b-c00c61672501",
        "tenantDomain": "localhost",
        **others,
    }
    return json.dumps(told, indent=2, ensure_ascii=False).encode()


def signature(body: bytes, secret: str = SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


async def ask(served: Served, body: bytes, signed: str | None = None) -> Answer:
    """As Coral asks."""
    return await served.post(PATH, body, {"X-Coral-Signature": signed or signature(body)})


@pytest.fixture
async def coral(serve: Serve) -> Served:
    """A door that Coral may ask, though nobody else may without a key."""
    classifier = ScriptedClassifier(lambda text: UNKIND if "worthless" in text else {})
    return await serve(Options(classifier=classifier, required=True, coral=Phase.of(SECRET, 10)))


async def test_a_comment_that_hurts_waits_for_a_moderator(coral: Served) -> None:
    answer = await ask(coral, asked())

    assert (answer.status, answer.json) == (200, HELD)


async def test_about_a_kind_comment_nothing_is_said(coral: Served) -> None:
    answer = await ask(coral, asked("Here's a comment!"))

    assert (answer.status, answer.body) == (204, b"")


async def test_nothing_is_said_where_there_are_no_words(coral: Served) -> None:
    for body in ("", "  ", "<p></p>"):
        assert (await ask(coral, asked(body))).status == 204
    assert coral.classifier.seen == []


async def test_an_edited_comment_is_looked_at_as_a_new_one(coral: Served) -> None:
    assert (await ask(coral, asked(action="EDIT"))).json == HELD


async def test_the_words_count_and_not_the_marks_around_them(coral: Served) -> None:
    answer = await ask(coral, asked('<div>you are <b>worth</b><i class="x">less</i></div>'))

    assert answer.json == HELD
    assert coral.classifier.seen == [HURTFUL]


def test_what_is_no_mark_of_the_editor_is_read() -> None:
    assert plain("&lt;3 &amp; more") == "<3 & more"
    assert plain("1 < 2 <you idiot> <b you idiot>") == "1 < 2 <you idiot> <b you idiot>"
    assert plain("a<br/>b<p>c</p><a href='x'>d</a>") == "a\nb\nc\nd"
    assert plain("<b " + "= " * 100_000 + "<b" * 100_000).startswith("<b =")


async def test_the_message_it_answers_is_not_known(coral: Served) -> None:
    await ask(coral, asked())

    assert coral.classifier.parents == [None]


async def test_what_coral_adds_one_day_is_left_alone(coral: Served) -> None:
    assert (await ask(coral, asked(experts=[], story=None))).json == HELD


def test_where_only_moderators_are_called_a_comment_is_shown_with_a_flag() -> None:
    verdict = verdict_of({Label.TOXICITY: 0.99}, language="xx", supported=False)
    rules = replace(preset("community"), unsupported=Unsure.ESCALATE)
    [decision] = decide_all([HURTFUL], [verdict], rules, now=NOON)

    assert told_of(Judged(verdict, decision)) == {"actions": HELD["actions"], "tags": []}


async def test_who_may_be_in_danger_is_not_kept_waiting_for_it(serve: Serve) -> None:
    def judge(text: str) -> dict[Label, float]:
        danger = {Label.SELF_HARM_ENCOURAGEMENT: 0.99} if "die" in text else {}
        return {**danger, **(UNKIND if "worthless" in text else {})}

    classifier = ScriptedClassifier(judge)
    coral = await serve(Options(classifier=classifier, coral=Phase.of(SECRET, 10)))

    assert (await ask(coral, asked("I want to die"))).status == 204
    assert (await ask(coral, asked(f"I want to die, and {HURTFUL}"))).json == HELD


# --- who asks -----------------------------------------------------------------------------------


async def test_a_body_that_was_changed_on_its_way_is_refused(coral: Served) -> None:
    for signed in (
        signature(asked("hello")),
        signature(asked(), "another"),
        "sha256=",
        "é",
        "v1=x",
    ):
        answer = await ask(coral, asked(), signed)

        assert (answer.status, answer.json["code"]) == (401, "signature")
    assert coral.classifier.seen == []


async def test_a_body_that_is_not_signed_is_not_even_read(coral: Served) -> None:
    answer = await coral.post(PATH, b"x" * (LARGEST + 1))

    assert answer.status == 401


async def test_a_body_larger_than_any_comment_is_refused(coral: Served) -> None:
    answer = await ask(coral, asked("x" * LARGEST))

    assert answer.status == 413


async def test_while_coral_changes_its_secret_either_signature_will_do(coral: Served) -> None:
    body = asked()
    old, new = signature(body, "the one before"), signature(body)

    assert (await ask(coral, body, f"{old},{new}")).json == HELD
    assert (await ask(coral, body, f"{new}, {old}")).json == HELD


async def test_several_corals_can_ask_each_with_its_secret(serve: Serve) -> None:
    coral = await serve(Options(coral=Phase.of("one, two", 10)))

    for secret in ("one", "two"):
        assert (await ask(coral, asked(), signature(asked(), secret))).status == 204


async def test_without_a_secret_there_is_nothing_to_ask(served: Served) -> None:
    assert (await ask(served, asked())).status == 404


async def test_a_secret_shows_itself_nowhere(
    coral: Served, logged: list[dict[str, object]]
) -> None:
    answers = [
        await ask(coral, asked(), "sha256=x"),
        await ask(coral, asked(5)),
        await coral.get("/metrics"),
    ]

    assert SECRET not in repr(coral.api.coral) + repr(logged) + repr(answers)


@pytest.mark.parametrize("body", [b"{", b"[]", b"{}", asked(None), asked(5), b'{"comment": 1}'])
async def test_what_is_no_question_of_coral_is_refused(coral: Served, body: bytes) -> None:
    answer = await ask(coral, body)

    assert (answer.status, answer.json["code"]) in {(400, "not-json"), (422, "wrong-field")}


# --- in time ------------------------------------------------------------------------------------


@dataclass
class Slow(ScriptedClassifier):
    """Never gets to an answer."""

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        await asyncio.Event().wait()
        return []


async def test_what_takes_too_long_is_let_through_and_counted(serve: Serve) -> None:
    coral = await serve(Options(classifier=Slow(), coral=Phase.of(SECRET, 0.01)))

    assert (await ask(coral, asked())).status == 204
    counted = (await coral.get("/metrics")).body.decode()
    assert 'kindness_comments_not_judged_total{api="coral",why="time"} 1.0' in counted
    assert HURTFUL not in counted


async def test_what_cannot_be_judged_now_is_let_through_and_counted(serve: Serve) -> None:
    classifier = ScriptedClassifier(failures=1)
    coral = await serve(Options(classifier=classifier, coral=Phase.of(SECRET, 10)))

    assert (await ask(coral, asked())).status == 204
    counted = (await coral.get("/metrics")).body.decode()
    assert 'kindness_comments_not_judged_total{api="coral",why="busy"} 1.0' in counted


async def test_nothing_is_kept_of_what_coral_shows_us(
    coral: Served, logged: list[dict[str, object]]
) -> None:
    await ask(coral, asked())

    assert coral.options.store == type(coral.options.store)()
    assert HURTFUL not in repr(logged)
