"""``/v1/moderations`` with OpenAI's own client, of which only the base address is changed."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import openai
import pytest
from openai.types import ModerationTextInputParam
from openai.types.moderation import Categories, CategoryScores

from bot.http_api.openai import CATEGORIES, EVALUATED, MOST, NOT_EVALUATED, result
from bot.service.api_keys import Scope
from classifiers.verdict import LABELS, Label
from tests.fakes import ScriptedClassifier, verdict_of
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

CRUEL = {Label.BULLYING: 0.97, Label.INSULT: 0.9, Label.TOXICITY: 0.95}
SCRIPT = {"you worm": CRUEL, "kill them": {Label.THREAT: 0.8, Label.IDENTITY_ATTACK: 0.7}}

Connect = Callable[..., Awaitable[openai.AsyncOpenAI]]


@pytest.fixture
async def door(serve: Serve) -> Served:
    return await serve(Options(classifier=ScriptedClassifier(SCRIPT)))


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Makes clients, which are closed after the test."""
    async with AsyncExitStack() as stack:

        async def connected(
            door: Served, key: str = "any", *, retries: int = 0
        ) -> openai.AsyncOpenAI:
            client = openai.AsyncOpenAI(
                api_key=key, base_url=f"{door.address}/v1", max_retries=retries
            )
            return await stack.enter_async_context(client)

        yield connected


@pytest.fixture
async def client(door: Served, connect: Connect) -> openai.AsyncOpenAI:
    return await connect(door)


def answers(door: Served, status: int) -> float:
    """How many answers of that status the numbers know."""
    labels = {"api": "openai", "status": str(status)}
    return door.api.numbers.registry.get_sample_value("kindness_http_answers_total", labels) or 0


async def test_a_text_is_judged(client: openai.AsyncOpenAI) -> None:
    told = await client.moderations.create(input="you worm", model="omni-moderation-latest")

    [one] = told.results
    assert told.id.startswith("modr-")
    assert told.model == "scripted-1"
    assert one.flagged
    assert one.categories.harassment
    assert one.category_scores.harassment == 0.97
    assert not one.categories.hate


async def test_all_thirteen_categories_are_there(client: openai.AsyncOpenAI) -> None:
    told = await client.moderations.create(input="good morning")

    [one] = told.results
    names = set(Categories.model_fields)
    assert len(names) == len(CATEGORIES) == 13
    assert one.categories.model_fields_set == names
    assert one.category_scores.model_fields_set == set(CategoryScores.model_fields)
    assert one.category_applied_input_types.model_fields_set == names
    assert not one.flagged
    assert set(one.category_scores.to_dict().values()) == {0}


async def test_texts_in_a_list_get_an_answer_each_in_their_order(
    client: openai.AsyncOpenAI,
) -> None:
    told = await client.moderations.create(input=["hello", "you worm", "bye"])

    assert [one.flagged for one in told.results] == [False, True, False]


async def test_a_threat_at_a_group_is_both_hate_and_threat(client: openai.AsyncOpenAI) -> None:
    told = await client.moderations.create(input="kill them")

    [one] = told.results
    assert one.categories.hate
    assert one.categories.hate_threatening
    assert one.category_scores.hate_threatening == 0.7
    assert one.categories.harassment_threatening
    assert one.category_scores.harassment_threatening == 0.8


async def test_the_parts_of_one_message_are_judged_together(
    door: Served, client: openai.AsyncOpenAI
) -> None:
    parts: list[ModerationTextInputParam] = [
        {"type": "text", "text": "you"},
        {"type": "text", "text": "worm"},
    ]

    told = await client.moderations.create(input=parts)

    assert len(told.results) == 1
    assert door.classifier.seen == ["you\nworm"]


async def test_categories_that_nobody_looked_at_say_so(client: openai.AsyncOpenAI) -> None:
    raw = await client.moderations.with_raw_response.create(input="you worm")

    looked_at = raw.headers["x-categories-evaluated"].split(",")
    assert looked_at == list(EVALUATED)
    types = raw.parse().results[0].category_applied_input_types
    assert types.harassment == ["text"]
    assert types.illicit == []
    assert {*looked_at, *NOT_EVALUATED} == set(CATEGORIES)


async def test_every_answer_has_a_name_of_its_own(client: openai.AsyncOpenAI) -> None:
    first = await client.moderations.create(input="one")
    second = await client.moderations.create(input="one")
    with pytest.raises(openai.BadRequestError) as wrong:
        await client.moderations.create(input=[])
    with pytest.raises(openai.NotFoundError) as lost:
        await client.models.list()

    names = [first._request_id, second._request_id, wrong.value.request_id, lost.value.request_id]
    assert len(set(names)) == 4
    assert all(name is not None and name.startswith("req_") for name in names)
    assert first.id != second.id


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ([], "Missing required parameter"),
        (["x"] * (MOST + 1), "At most 1024 inputs"),
        (["x", {"type": "text", "text": "y"}], "object with a type"),
        ([{"type": "text"}], "needs a 'text'"),
        ([{"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}], "Pictures"),
        (
            [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "data:,"}}],
            "Pictures",
        ),
    ],
    ids=["none", "1025", "mixed", "no text", "a picture", "a text and a picture"],
)
async def test_what_cannot_be_judged_is_refused(
    door: Served,
    connect: Connect,
    given: Any,  # noqa: ANN401 - JSON
    sentence: str,
) -> None:
    client = await connect(door, retries=2)

    with pytest.raises(openai.BadRequestError) as refused:
        await client.moderations.create(input=given)

    assert sentence in refused.value.message
    assert refused.value.type == "invalid_request_error"
    assert refused.value.param == "input"
    assert refused.value.code is None
    assert door.classifier.seen == []
    assert answers(door, 400) == 1


async def test_as_many_texts_as_allowed_are_judged(client: openai.AsyncOpenAI) -> None:
    told = await client.moderations.create(input=["x"] * MOST)

    assert len(told.results) == MOST


@pytest.mark.parametrize("body", [b"[]", b'"you worm"', b"{}", b"null"])
async def test_a_body_of_another_shape_is_refused_in_this_apis_form(
    door: Served, body: bytes
) -> None:
    answer = await door.post("/v1/moderations", body)

    assert answer.status == 400
    assert set(answer.json["error"]) == {"message", "type", "param", "code"}


async def test_a_wrong_key_is_refused_with_its_code(door: Served, connect: Connect) -> None:
    await door.key()
    client = await connect(door, "sk-wrong", retries=2)

    with pytest.raises(openai.AuthenticationError) as refused:
        await client.moderations.create(input="hello")

    assert refused.value.code == "invalid_api_key"
    assert refused.value.type == "invalid_request_error"
    assert refused.value.response.headers["www-authenticate"] == "Bearer"
    assert "sk-wrong" not in refused.value.message
    assert answers(door, 401) == 1


async def test_a_key_for_something_else_is_refused(door: Served, connect: Connect) -> None:
    client = await connect(door, await door.key("coral", Scope.FEEDBACK))

    with pytest.raises(openai.PermissionDeniedError):
        await client.moderations.create(input="hello")


async def test_a_used_up_quota_says_when_to_come_back(door: Served, connect: Connect) -> None:
    client = await connect(door, await door.key(per_minute=2))
    await client.moderations.create(input=["one", "two"])

    with pytest.raises(openai.RateLimitError) as refused:
        await client.moderations.create(input="three")

    headers = refused.value.response.headers
    assert refused.value.code == "rate_limit_exceeded"
    assert refused.value.type == "requests"
    assert 1 <= int(headers["retry-after"]) <= 30
    assert "x-should-retry" not in headers


async def test_more_inputs_than_a_key_may_ever_send_are_not_tried_again(
    door: Served, connect: Connect
) -> None:
    client = await connect(door, await door.key(per_minute=2), retries=2)

    with pytest.raises(openai.RateLimitError) as refused:
        await client.moderations.create(input=["one", "two", "three"])

    headers = refused.value.response.headers
    assert headers["x-should-retry"] == "false"
    assert "retry-after" not in headers
    assert answers(door, 429) == 1


async def test_the_client_tries_again_when_the_model_was_busy(
    door: Served, connect: Connect
) -> None:
    client = await connect(door, retries=2)
    door.classifier.failures = 1

    told = await client.moderations.create(input="you worm")

    assert told.results[0].flagged
    assert answers(door, 503) == 1


async def test_a_model_that_stays_busy_is_a_server_error(
    door: Served, client: openai.AsyncOpenAI
) -> None:
    door.classifier.failures = -1

    with pytest.raises(openai.InternalServerError) as refused:
        await client.moderations.create(input="you worm")

    assert refused.value.status_code == 503
    assert refused.value.response.headers["retry-after"] == "1"
    assert refused.value.type == "server_error"


def test_a_category_is_true_exactly_where_a_label_of_it_is_flagged() -> None:
    for label in LABELS:
        told = result(verdict_of({label: 0.9}))
        wanted = {
            category
            for category, labels in EVALUATED.items()
            if label in labels and category != "hate/threatening"
        }
        assert {name for name, yes in told["categories"].items() if yes} == wanted
        assert told["flagged"] == bool(wanted)
