"""OpenAI's own Python client, of which only the base address is changed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Final

import openai
from openai.types import ModerationTextInputParam
from openai.types.moderation import Categories

from tests.conformance.suite import (
    FOREIGN,
    HURTFUL,
    KIND,
    Client,
    Target,
    same,
    true,
    until_refused,
)

CLIENT: Final = Client("openai (Python)", version("openai"))
VARIABLE: Final = "OPENAI_BASE_URL"


@contextmanager
def connected(target: Target, key: str = "") -> Iterator[openai.OpenAI]:
    """A client that tries everything once."""
    chosen = key or target.key or "any"
    with openai.OpenAI(
        api_key=chosen, base_url=f"{target.address}/v1", max_retries=0, timeout=30
    ) as client:
        yield client


@CLIENT.check("moderates a text")
def _one(target: Target) -> None:
    with connected(target) as client:
        hurtful, kind = (client.moderations.create(input=text) for text in (HURTFUL, KIND))
    true(hurtful.id.startswith("modr-"), "an id begins with modr-")
    true(hurtful.results[0].flagged, "the hurtful text is not flagged")
    true(not kind.results[0].flagged, "the kind text is flagged")
    true(hurtful.results[0].categories.harassment, "the hurtful text is no harassment")


@CLIENT.check("is led here by the variable `OPENAI_BASE_URL` alone")
def _by_variable(target: Target) -> None:
    kept = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = f"{target.address}/v1"
    try:
        with openai.OpenAI(api_key=target.key or "any", max_retries=0, timeout=30) as client:
            true(client.moderations.create(input=HURTFUL).results[0].flagged, "not flagged")
    finally:
        del os.environ[VARIABLE]
        if kept is not None:
            os.environ[VARIABLE] = kept


@CLIENT.check("moderates a list, one result per text in order")
def _list(target: Target) -> None:
    with connected(target) as client:
        told = client.moderations.create(input=[KIND, HURTFUL, KIND])
    same([one.flagged for one in told.results], [False, True, False])


@CLIENT.check("moderates the parts of one message together")
def _parts(target: Target) -> None:
    part: ModerationTextInputParam = {"type": "text", "text": HURTFUL}
    with connected(target) as client:
        told = client.moderations.create(model="omni-moderation-latest", input=[part])
    same([one.flagged for one in told.results], [True])


@CLIENT.check("gets all thirteen categories, with scores and input types")
def _thirteen(target: Target) -> None:
    with connected(target) as client:
        [told] = client.moderations.create(input=HURTFUL).results
    names = set(Categories.model_fields)
    for part in (told.categories, told.category_scores, told.category_applied_input_types):
        same(part.model_fields_set, names)
    scores = told.category_scores.model_dump().values()
    true(all(0 <= one <= 1 for one in scores), "a score is from 0 to 1")


@CLIENT.check("is told which language no model reads, and gets no flag for it")
def _foreign(target: Target) -> None:
    with connected(target) as client:
        english, told = client.moderations.create(input=[HURTFUL, FOREIGN]).results
    same([one.to_dict()["supported"] for one in (english, told)], [True, False])
    same([one.to_dict()["language"] for one in (english, told)], ["en", "fi"])
    true(told.category_scores.harassment > 0, "what the word list found is not told")
    true(not told.flagged and not any(told.categories.to_dict().values()), "it is flagged")
    same([one for one in told.category_applied_input_types.to_dict().values() if one], [])


@CLIENT.check("gets a name for each request")
def _named(target: Target) -> None:
    with connected(target) as client:
        told = [client.moderations.create(input=KIND)._request_id for _ in range(2)]
    true(all(told) and told[0] != told[1], f"{told} are no two names")


@CLIENT.check("raises BadRequestError with message, type, param and code")
def _bad(target: Target) -> None:
    with connected(target) as client:
        try:
            client.moderations.create(input=[])
        except openai.BadRequestError as error:
            body = error.body
        else:
            raise AssertionError("it was answered")
    true(isinstance(body, dict) and {"message", "type", "param", "code"} <= set(body), str(body))


@CLIENT.check("raises NotFoundError for what is not there")
def _lost(target: Target) -> None:
    with connected(target) as client:
        try:
            client.models.list()
        except openai.NotFoundError as error:
            true(error.request_id, "no request id")
        else:
            raise AssertionError("it was answered")


@CLIENT.check("raises AuthenticationError for a wrong key", needs=("key",))
def _wrong(target: Target) -> None:
    with connected(target, "sk-wrong") as client:
        try:
            client.moderations.create(input=KIND)
        except openai.AuthenticationError as error:
            same(error.code, "invalid_api_key")
        else:
            raise AssertionError("it was answered")


@CLIENT.check("raises PermissionDeniedError for a key without the right", needs=("other_key",))
def _not_allowed(target: Target) -> None:
    with connected(target, target.other_key) as client:
        try:
            client.moderations.create(input=KIND)
        except openai.PermissionDeniedError:
            return
    raise AssertionError("it was answered")


@CLIENT.check("raises RateLimitError and is told when to come back", needs=("small_key",))
def _quota(target: Target) -> None:
    with connected(target, target.small_key) as client:

        def ask() -> openai.RateLimitError | None:
            try:
                client.moderations.create(input=KIND)
            except openai.RateLimitError as error:
                return error
            return None

        error = next(one for one in until_refused(ask) if one is not None)
    true(int(error.response.headers["retry-after"]) >= 1, "no time to come back")


@CLIENT.check("is told not to retry what will never fit", needs=("small_key",))
def _never(target: Target) -> None:
    with connected(target, target.small_key) as client:
        try:
            client.moderations.create(input=[KIND] * 500)
        except openai.RateLimitError as error:
            headers = error.response.headers
        else:
            raise AssertionError("it was answered")
    true(
        headers.get("x-should-retry") == "false" or "retry-after" in headers,
        "neither x-should-retry nor retry-after",
    )
