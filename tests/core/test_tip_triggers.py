"""Which messages call for a tip: right on our own list, and measured where it misses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.tip_triggers import LONGEST, TOPICS, Triggers
from campaign_content import triggers
from campaign_content.triggers import Kind, Phrase, read_phrases

LIST = Path(__file__).parent / "tips.tsv"
TRIGGERS = Triggers(read_phrases())


def lines() -> Iterator[tuple[str | None, str, str | None]]:
    """What a person would say, the text, and what is said."""
    for line in LIST.read_text("utf-8").splitlines():
        wanted, text = line.split("\t")
        found = TRIGGERS.topic(text, has_link="https://" in text)
        yield (None if wanted == "-" else wanted), text, found


def test_what_is_found_is_right_and_how_much_is_missed_is_known() -> None:
    measured = list(lines())

    assert [text for wanted, text, found in measured if found not in {None, wanted}] == []
    wanted = [found is not None for wanted, _, found in measured if wanted is not None]
    assert len(measured) - len(wanted) >= 45
    assert 0.8 <= sum(wanted) / len(wanted) < 1


def test_a_question_is_asked_a_link_is_there_and_long_texts_are_left_alone() -> None:
    assert TRIGGERS.topic("is this true", has_link=False) is None
    assert TRIGGERS.topic("share this with everyone", has_link=False) is None
    assert TRIGGERS.topic("is this true?" + " a" * LONGEST, has_link=False) is None
    assert TRIGGERS.topic("is this true? is this a scam?", has_link=False) == "security"
    assert Triggers(()).topic("is this true?", has_link=True) is None


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    assert TRIGGERS.topic(text, has_link=True) in {None, *TOPICS.values()}


def test_a_line_that_is_no_phrase_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(triggers, "FOLDER", tmp_path)
    (tmp_path / "xx.tsv").write_text("question\tis|was it\n", "utf-8")
    assert read_phrases() == (Phrase(Kind.QUESTION, (("is", "was"), ("it",))),)
    (tmp_path / "xx.tsv").write_text("question\tone\n", "utf-8")
    with pytest.raises(ValueError, match=r"xx\.tsv:1"):
        read_phrases()
