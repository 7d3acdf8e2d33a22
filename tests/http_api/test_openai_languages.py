"""What ``/v1/moderations`` says of languages that no model reads, to OpenAI's own client."""

from collections.abc import AsyncIterator

import openai
import pytest

from classifiers.verdict import Label
from tests.fakes import ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.served import Options

CRUEL = {Label.BULLYING: 0.97, Label.INSULT: 0.9, Label.TOXICITY: 0.95}
ENGLISH, FINNISH = "you worm", "sinä mato"


@pytest.fixture
async def client(serve: Serve) -> AsyncIterator[openai.AsyncOpenAI]:
    """Asks a door whose model reads English, and finds the same in a Finnish text by its list."""
    script = {ENGLISH: CRUEL, FINNISH: CRUEL}
    language = {FINNISH: "fi"}
    judge = ScriptedClassifier(script, language=lambda text: language.get(text, "en"))
    door = await serve(Options(classifier=judge))
    async with openai.AsyncOpenAI(
        api_key="any", base_url=f"{door.address}/v1", max_retries=0
    ) as connected:
        yield connected


async def test_what_a_word_list_alone_found_is_never_flagged(client: openai.AsyncOpenAI) -> None:
    [told] = (await client.moderations.create(input=FINNISH)).results

    assert not told.flagged
    assert not any(told.categories.to_dict().values())


async def test_its_scores_are_told_and_no_input_type_is_named_for_them(
    client: openai.AsyncOpenAI,
) -> None:
    [told] = (await client.moderations.create(input=FINNISH)).results

    assert told.category_scores.harassment == 0.97
    assert all(types == [] for types in told.category_applied_input_types.to_dict().values())


async def test_each_result_says_its_language_and_whether_a_model_reads_it(
    client: openai.AsyncOpenAI,
) -> None:
    told = await client.moderations.create(input=[ENGLISH, FINNISH, "hello"])

    named = [(one.to_dict()["language"], one.to_dict()["supported"]) for one in told.results]
    assert named == [("en", True), ("fi", False), ("en", True)]
    assert [one.flagged for one in told.results] == [True, False, False]
