"""Our own API: what it says about a comment, and how it says that a request is wrong."""

from typing import Any

import pytest

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.http_api.native import LONGEST, MOST
from classifiers.verdict import LABELS, Label
from tests.fakes import NOON, MemoryStore, ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

SCREEN = "/v1/screen"
CRUEL = {Label.BULLYING: 0.97, Label.INSULT: 0.95}
UNSURE = {Label.BULLYING: 0.83}
SCRIPT = {"you worm": CRUEL, "you could be a worm": UNSURE, "w\ufffd": CRUEL}


def asking(*texts: str, **others: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {"comments": [{"text": text} for text in texts], **others}


@pytest.fixture
async def door(serve: Serve) -> Served:
    return await serve(Options(classifier=ScriptedClassifier(SCRIPT)))


async def one(door: Served, body: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    answer = await door.post(SCREEN, body)
    assert answer.status == 200, answer.body
    [result] = answer.json["results"]
    assert isinstance(result, dict)
    return result


async def test_the_language_of_the_author_decides_where_a_text_does_not(door: Served) -> None:
    await one(door, asking("idiota", locale="it"))

    assert door.classifier.homes == ["it"]


async def test_everything_about_a_cruel_comment_is_told(door: Served) -> None:
    told = await one(door, asking("you worm"))

    assert told["scores"] == {label.value: CRUEL.get(label, 0) for label in LABELS}
    assert told["flagged"] == ["bullying", "insult"]
    assert told["language"] == "en"
    assert told["supported"] is True
    assert told["read_fraction"] == 1
    assert "nudge" in told["actions"]
    assert told["reconsider"] == door.api.content.text("nudge-bullying", "en").body
    assert told["tip"]
    assert told["spans"] == []


async def test_there_is_nothing_to_say_about_a_friendly_comment(door: Served) -> None:
    told = await one(door, asking("good morning"))

    assert told["flagged"] == []
    assert told["actions"] == []
    assert told["reconsider"] is None
    assert told["tip"] is None


async def test_answers_are_in_the_order_of_the_comments(door: Served) -> None:
    answer = await door.post(SCREEN, asking("a", "you worm", "b", "you worm"))

    assert answer.json["model"] == "scripted-1"
    assert [bool(each["flagged"]) for each in answer.json["results"]] == [False, True, False, True]


async def test_the_rules_of_a_community_decide_about_its_comments(serve: Serve) -> None:
    store = MemoryStore()
    school, chat = preset("school", mode=Mode.HOLD), preset("gaming", mode=Mode.HOLD)
    await store.set_rules(CommunityId("http:school"), school, by="test", now=NOON)
    await store.set_rules(CommunityId("http:arena"), chat, by="test", now=NOON)
    door = await serve(Options(classifier=ScriptedClassifier(SCRIPT), store=store))

    strict = await one(door, asking("you could be a worm", community="school"))
    lenient = await one(door, asking("you could be a worm", community="arena"))
    unknown = await one(door, asking("you could be a worm", community="nowhere"))
    without = await one(door, asking("you could be a worm"))

    assert (strict["actions"], lenient["actions"]) == (["nudge", "tip"], [])
    assert strict["scores"] == lenient["scores"]
    assert unknown == without


async def test_rules_of_a_place_on_another_platform_are_not_those_of_a_website(
    serve: Serve,
) -> None:
    store = MemoryStore()
    school = preset("school", mode=Mode.HOLD)
    await store.set_rules(CommunityId("discord:1"), school, by="test", now=NOON)
    door = await serve(Options(classifier=ScriptedClassifier(SCRIPT), store=store))

    named = await one(door, asking("you could be a worm", community="discord:1"))

    assert named == await one(door, asking("you could be a worm"))


async def test_an_author_is_spoken_to_in_the_language_that_is_asked_for(door: Served) -> None:
    italian = await one(door, asking("you worm", locale="it"))
    swiss = await one(door, asking("you worm", locale="it-CH"))
    unknown = await one(door, asking("you worm", locale="../../etc"))
    english = await one(door, asking("you worm"))

    assert italian["reconsider"] == door.api.content.text("nudge-bullying", "it").body
    assert italian["tip"] != english["tip"]
    assert swiss == italian
    assert unknown == english


async def test_the_words_that_carried_it_are_marked_when_that_is_asked_for(door: Served) -> None:
    told = await one(door, asking("you worm", explain=True))
    friendly = await one(door, asking("good morning", explain=True))

    assert told["spans"] == [{"start": 0, "end": 8, "weight": 0.97}]
    assert friendly["spans"] == []


async def test_the_message_that_a_comment_answers_is_read_with_it(door: Served) -> None:
    body = {"comments": [{"text": "same", "parent": "I lost"}, {"text": "same", "parent": None}]}

    answer = await door.post(SCREEN, body)

    assert answer.status == 200
    assert door.classifier.parents == ["I lost", None]


async def test_half_an_emoji_does_not_keep_a_comment_from_being_judged(door: Served) -> None:
    told = await one(door, b'{"comments":[{"text":"w\\ud83d"}]}')

    assert told["flagged"] == ["bullying", "insult"]
    assert door.classifier.seen == ["w\ufffd"]


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, "comments"),
        ([], "body"),
        (None, "body"),
        ({"comments": []}, "comments"),
        ({"comments": [{"text": "x"}] * (MOST + 1)}, "comments"),
        ({"comments": [{"text": "x"}, {"text": 1}]}, "comments.1.text"),
        ({"comments": [{"text": "x" * (LONGEST + 1)}]}, "comments.0.text"),
        ({"comments": [{"text": "x", "parent": []}]}, "comments.0.parent"),
        ({"comments": [{"text": "x", "likes": 3}]}, "comments.0.likes"),
        (asking("x", locale=None), "locale"),
        (asking("x", explain="yes"), "explain"),
        (asking("x", community=""), "community"),
        (asking("x", community="a\u0000b"), "community"),
        (asking("x", wrong=True), "wrong"),
    ],
)
async def test_a_field_that_cannot_be_used_is_named(
    door: Served,
    body: Any,  # noqa: ANN401 - JSON
    where: str,
) -> None:
    answer = await door.post(SCREEN, body)

    assert answer.status == 422
    assert answer.json["code"] == "wrong-field"
    assert answer.json["where"] == where
    assert f"“{where}” cannot be used" in answer.json["message"]
    assert door.classifier.seen == []


@pytest.mark.parametrize("asked", ["it", "it-IT,it;q=0.9,en;q=0.8", "zz, it"])
async def test_what_is_wrong_is_said_in_the_language_that_is_asked_for(
    door: Served, asked: str
) -> None:
    answer = await door.post(SCREEN, {}, {"Accept-Language": asked})

    assert "“comments” non si può usare" in answer.json["message"]


@pytest.mark.parametrize("asked", ["", "zz", "x" * 5_000, ";;;,,,", "../../en"])
async def test_a_language_that_nobody_here_speaks_is_answered_in_english(
    door: Served, asked: str
) -> None:
    answer = await door.post(SCREEN, {}, {"Accept-Language": asked})

    assert "cannot be used" in answer.json["message"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[" * 200_000, b'{"comments": NaN}', b"9" * 5_000]
)
async def test_a_body_that_is_not_json_is_refused(door: Served, body: bytes) -> None:
    answer = await door.post(SCREEN, body)

    assert answer.status == 400
    assert answer.json["code"] == "not-json"


async def test_comments_are_counted_and_nothing_of_them_is_kept(door: Served) -> None:
    await door.post(SCREEN, asking("you worm", "hello", community="school"))

    page = (await door.get("/metrics")).body.decode()
    assert 'kindness_comments_judged_total{api="native"} 2.0' in page
    assert "worm" not in page
    assert "school" not in page
    store = door.options.store
    assert isinstance(store, MemoryStore)
    assert (store.decided, store.late, store.hours) == ({}, {}, {})
