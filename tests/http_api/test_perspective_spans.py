"""Spans: which sentence scored how, in UTF-16 code units."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.http_api.perspective import MOST_SENTENCES, sentences
from tests.fakes import ScriptedClassifier
from tests.http_api.asking import analyze, by_words
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

WORDS = st.text(st.characters(exclude_categories=()), max_size=40)
PIECES = st.sampled_from(["🙂", "Stop it!", "e\u0301", ". ", "?!", "\n"])
TEXTS = st.lists(WORDS | PIECES).map("".join)


def in_utf_16(text: str, begin: int, end: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")


def joined(text: str) -> str:
    """A text in which pairs of surrogates are one sign, as UTF-16 reads them."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


@pytest.fixture
async def served(serve: Serve) -> Served:
    return await serve(Options(classifier=ScriptedClassifier(by_words)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello", ["hello"]),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Wait... what?! No", ["Wait...", "what?!", "No"]),
        ("two lines \n\n and no marks", ["two lines", "and no marks"]),
        ("Version 3.1 of example.org is out. Ha", ["Version 3.1 of example.org is out.", "Ha"]),
        ("...and then", ["...and then"]),
        ("!!!", ["!!!"]),
        ("  spaces around.  ", ["spaces around."]),
        ("🙂🙂. Ciao 🙂", ["🙂🙂.", "Ciao 🙂"]),
    ],
)
def test_a_text_falls_into_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(TEXTS)
@example("a" + "." * 20_000 + "b")
@example(". " * 10_000)
def test_sentences_hold_every_sign_that_is_not_a_space_once_and_in_order(text: str) -> None:
    spans = sentences(text)

    assert 1 <= len(spans) <= MOST_SENTENCES
    assert all(start < end for start, end in spans) or not text
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
@example(text="You are stupid 🙂. 🙂🙂 Nobody is! Fine…")
@example(text="\ud83d. \ude42")
async def test_a_text_in_utf_16_cut_at_the_spans_gives_its_sentences(
    served: Served, text: str
) -> None:
    text = joined(text)
    answer = await analyze(served, text, languages=["en"], spanAnnotations=True)
    if not text.strip() or len(text.encode("utf-8", "surrogatepass")) > 20_480:
        assert answer.status == 400
        return

    spans = answer.json["attributeScores"]["TOXICITY"]["spanScores"]

    cut = [in_utf_16(text, span["begin"], span["end"]) for span in spans]
    assert cut == [text[start:end] for start, end in sentences(text)]


async def test_each_sentence_has_its_own_score_and_the_summary_is_that_of_the_whole(
    served: Served,
) -> None:
    text = "🙂 Good game. That was stupid! Again?"

    told = (await analyze(served, text, spanAnnotations=True)).json["attributeScores"]["TOXICITY"]

    found = {
        in_utf_16(text, span["begin"], span["end"]): span["score"] for span in told["spanScores"]
    }
    assert found == {
        "🙂 Good game.": {"value": 0, "type": "PROBABILITY"},
        "That was stupid!": {"value": 0.9, "type": "PROBABILITY"},
        "Again?": {"value": 0, "type": "PROBABILITY"},
    }
    assert told["summaryScore"]["value"] == 0.9


async def test_without_spans_the_whole_text_is_one(served: Served) -> None:
    told = (await analyze(served, "🙂 One. Two.")).json["attributeScores"]["TOXICITY"]

    [span] = told["spanScores"]
    assert (span["begin"], span["end"]) == (0, len("🙂 One. Two.") + 1)
    assert served.classifier.seen == ["🙂 One. Two."]


async def test_many_sentences_do_not_make_many_judgements(served: Served) -> None:
    text = " ".join(f"Line {number}." for number in range(1_000))

    told = (await analyze(served, text, spanAnnotations=True)).json["attributeScores"]["TOXICITY"]

    assert len(told["spanScores"]) == MOST_SENTENCES
    assert told["spanScores"][-1]["end"] == len(text)
    assert len(served.classifier.seen) == MOST_SENTENCES + 1
