"""Somebody says that a verdict was wrong."""

from typing import Any

import pytest

from bot.service.api_keys import Scope
from classifiers.verdict import LABELS
from tests.fakes import MemoryStore
from tests.http_api.served import Served

FEEDBACK = "/v1/feedback"


def counted(door: Served, label: str, right: str) -> float:
    labels = {"label": label, "right": right}
    return door.api.numbers.registry.get_sample_value("kindness_feedback_total", labels) or 0


@pytest.mark.parametrize("label", LABELS)
async def test_a_wrong_verdict_is_counted_by_label_and_direction(
    served: Served, label: str
) -> None:
    for right in (True, False, False):
        answer = await served.post(FEEDBACK, {"label": label, "right": right})
        assert (answer.status, answer.json) == (200, {"id": None})

    assert (counted(served, label, "yes"), counted(served, label, "no")) == (1, 2)


async def test_the_name_of_a_comment_comes_back_and_is_kept_nowhere(
    served: Served, logged: list[dict[str, object]]
) -> None:
    body = {"label": "threat", "right": False, "id": "comment-4711"}

    answer = await served.post(FEEDBACK, body)

    assert answer.json == {"id": "comment-4711"}
    assert b"4711" not in (await served.get("/metrics")).body
    assert served.options.store == MemoryStore()
    assert logged == []


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, "label"),
        ({"label": "threat"}, "right"),
        ({"label": "rudeness", "right": True}, "label"),
        ({"label": "threat", "right": 1}, "right"),
        ({"label": "threat", "right": "true"}, "right"),
        ({"label": "threat", "right": True, "id": ""}, "id"),
        ({"label": "threat", "right": True, "id": "x" * 201}, "id"),
        ({"label": "threat", "right": True, "id": 4711}, "id"),
        ({"label": "threat", "right": True, "text": "you worm"}, "text"),
    ],
)
async def test_what_was_not_asked_for_is_refused_and_not_counted(
    served: Served,
    body: Any,  # noqa: ANN401 - JSON
    where: str,
) -> None:
    answer = await served.post(FEEDBACK, body)

    assert (answer.status, answer.json["where"]) == (422, where)
    assert b"worm" not in answer.body
    assert (counted(served, "threat", "yes"), counted(served, "threat", "no")) == (0, 0)


async def test_it_needs_a_key_that_is_good_for_it(served: Served) -> None:
    screens = await served.key("forum", Scope.SCREEN)
    tells = await served.key("moderators", Scope.FEEDBACK)
    body = {"label": "threat", "right": False}

    answers = [
        await served.post(FEEDBACK, body, {"Authorization": f"Bearer {key}"})
        for key in (screens, tells)
    ]

    assert [answer.status for answer in answers] == [403, 200]
    assert answers[0].json["code"] == "scope"
