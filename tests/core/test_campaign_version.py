"""What is kept of a version is read as it was written, or not at all."""

import json
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.campaign_version import (
    JsonMapping,
    Wording,
    habits_as_mapping,
    habits_from_mapping,
    plan_as_mapping,
    plan_from_mapping,
    wording_for,
    wording_of,
    words_as_list,
    words_from_list,
)
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.core.schedule import Plan, Why, occasions
from campaign_content.texts import Kind, Slot, Text
from tests.core.campaigning import CAMPAIGN, MONDAY, calendar, free, habits, plan, plans

days = st.none() | st.dates()
wordings = st.builds(
    Wording, st.text(), st.text(), st.text(), st.none() | st.text(), st.text(), days, days
)


@settings(max_examples=40)
@given(plans())
def test_a_plan_is_read_as_it_was_written(made: Plan) -> None:
    assert plan_from_mapping(json.loads(json.dumps(plan_as_mapping(made)))) == made


@settings(max_examples=40)
@given(habits())
def test_habits_are_read_as_they_were_written(kept: Habits) -> None:
    assert habits_from_mapping(json.loads(json.dumps(habits_as_mapping(kept)))) == kept


@settings(max_examples=20)
@given(st.lists(wordings, max_size=2))
def test_words_are_read_as_they_were_written(made: list[Wording]) -> None:
    words = {each.id: each for each in made}

    assert words_from_list(json.loads(json.dumps(words_as_list(words)))) == words


@pytest.mark.parametrize(
    "wrong", [{"start": "soon"}, {"slots": None}, {"slots": [{}]}, {"start": 3}, {"days": "x"}]
)
def test_a_plan_that_cannot_be_read_is_not_guessed_at(wrong: JsonMapping) -> None:
    with pytest.raises(BadInputError) as refused:
        plan_from_mapping({**plan_as_mapping(plan()), **wrong})

    assert refused.value.code == "record-malformed"


def test_a_highlight_without_entries_gives_way_to_the_other_text() -> None:
    made = calendar(1, Slot(1, time(9), "shown", "quiet"), Slot(1, time(10), "alone"))
    shown, alone = occasions(CAMPAIGN, plan(made), free())
    words = {
        "shown": Wording("shown", "", "See {entries}"),
        "quiet": Wording("quiet", "", "A quiet week", valid_to=MONDAY),
        "alone": Wording("alone", "", "{entries}"),
    }

    assert wording_for(shown, words) == words["quiet"]
    assert wording_for(replace(shown, on=MONDAY + timedelta(1)), words) is Why.EXPIRED
    assert wording_for(alone, words) is Why.NOTHING


def test_a_text_becomes_the_words_that_are_posted() -> None:
    text = Text(
        "one", Kind.DAILY, "general", "en", "Title", "Body", "A", "B", "none",
        date(2026, 1, 1), date(2026, 1, 31), image=Path("images/one.png"), alt="A bench",
    )  # fmt: skip

    found = wording_of(text)

    path = str(Path("images/one.png"))
    assert found == Wording("one", "Title", "Body", path, "A bench", text.valid_from, text.valid_to)
    assert found.valid_on(date(2026, 1, 31))
    assert not found.valid_on(date(2026, 2, 1))
    assert not found.valid_on(date(2025, 12, 31))
    assert Wording("two", "", "").valid_on(date(2026, 2, 1))
