from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_content.errors import ContentError
from campaign_content.loader import Library, load
from campaign_content.texts import Kind, Text
from tests.campaign_content.helpers import put

LOCALES = st.sampled_from(["en", "it", "it-IT", "en-GB", "fr", "pt-BR"])


def text(
    name: str,
    locale: str = "en",
    topic: str = "general",
    *,
    until: date | None = None,
) -> Text:
    return Text(name, Kind.TIP, topic, locale, "Title", "Body", "Ada", "Grace", "Test", None, until)


def test_the_topic_comes_before_the_general_ones() -> None:
    library = Library([text("a"), text("b", topic="words")])

    assert library.pick("tip", "words", "en", key="x") == "b"
    assert library.pick("tip", "privacy", "en", key="x") == "a"


def test_a_language_that_is_understood_comes_before_the_topic() -> None:
    library = Library([text("a", "it"), text("b", "en", topic="words")])

    assert library.pick("tip", "words", "it-IT", key="x") == "a"
    assert library.pick("tip", "words", "fr", key="x") == "b"


def test_the_name_of_a_label_stands_for_its_topic() -> None:
    library = Library([text("a"), text("b", topic="words")])

    assert library.pick("tip", "profanity", "en", key="x") == "b"


def test_a_tip_about_a_label_is_not_the_one_for_somebody_who_was_hurt() -> None:
    library = Library([text("a"), text("b", topic="threats")])

    assert library.pick("tip", "threat", "en", key="x") == "a"
    assert library.pick("tip", "threats", "en", key="x") == "b"


def test_no_text_is_none() -> None:
    assert Library([text("a", "it")]).pick("message", "general", "it", key="x") is None
    assert Library([text("a", "it")]).pick("tip", "general", "en", key="x") is None


@given(st.text(), LOCALES)
def test_the_same_key_picks_the_same_text(key: str, locale: str) -> None:
    one, other = Library([text("a"), text("b")]), Library([text("b"), text("a")])

    assert one.pick("tip", "x", locale, key=key) == other.pick("tip", "x", locale, key=key)


@given(st.text())
def test_a_new_text_moves_only_the_keys_that_it_takes_over(key: str) -> None:
    before = Library([text("a"), text("b")]).pick("tip", "x", "en", key=key)
    after = Library([text("a"), text("b"), text("c")]).pick("tip", "x", "en", key=key)

    assert after in (before, "c")


def test_all_texts_get_their_turn() -> None:
    library = Library([text(name) for name in "abcd"])
    picked = Counter(library.pick("tip", "x", "en", key=str(n)) for n in range(400))

    assert set(picked) == set("abcd")
    assert min(picked.values()) > 60


def test_a_text_is_picked_to_its_last_day() -> None:
    texts = [text("a", until=date(2026, 5, 1))]

    def pick(day: date) -> str | None:
        return Library(texts, today=lambda: day).pick("tip", "x", "en", key="k")

    assert pick(date(2026, 5, 1)) == "a"
    assert pick(date(2026, 5, 2)) is None


def test_a_text_is_said_in_the_nearest_language() -> None:
    library = Library([text("a", "it"), text("a", "en"), text("b", "it")])

    assert library.text("a", "it-IT").locale == "it"
    assert library.text("a", "de").locale == "en"
    assert library.text("b", "en").locale == "it"


def test_an_unknown_text_is_an_error_that_names_it() -> None:
    with pytest.raises(ContentError) as caught:
        Library([]).text("gone", "en")

    assert (caught.value.code, caught.value.facts) == ("content-unknown-text", {"id": "gone"})


def test_a_bad_file_among_the_first_stops_the_loading_and_is_named(tmp_path: Path) -> None:
    put(tmp_path)
    put(tmp_path, id="b-tip", reviewer=None)

    with pytest.raises(ContentError) as caught:
        load(tmp_path)

    assert caught.value.code == "content-missing-key"
    assert caught.value.facts == {"key": "reviewer", "file": "tips/en/b-tip.md", "line": 1}


def test_a_folder_that_is_not_there_cannot_be_loaded(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="content-no-folder"):
        load(tmp_path / "nowhere")


def test_an_own_text_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    put(tmp_path / "built-in", "Ours.")
    put(tmp_path / "own", "Theirs.")

    library = load(tmp_path / "built-in", overlay=tmp_path / "own")

    assert library.text("a-tip", "en").body == "Theirs."
    assert library.refused == ()


def test_a_bad_own_file_is_left_out_and_reported_and_the_others_stay(tmp_path: Path) -> None:
    put(tmp_path / "built-in", "Ours.")
    put(tmp_path / "own", "Theirs.", reviewer=None)
    put(tmp_path / "own", "New.", id="new-tip")

    library = load(tmp_path / "built-in", overlay=tmp_path / "own")

    assert library.text("a-tip", "en").body == "Ours."
    assert library.text("new-tip", "en").body == "New."
    assert [finding.file for finding in library.refused] == ["tips/en/a-tip.md"]


def test_an_own_text_cannot_change_what_a_text_is_about(tmp_path: Path) -> None:
    put(tmp_path / "built-in", "Ours.")
    put(tmp_path / "own", "Theirs.", topic="words")

    library = load(tmp_path / "built-in", overlay=tmp_path / "own")

    assert library.text("a-tip", "en").topic == "general"
    assert [finding.code for finding in library.refused] == ["content-other-text"]


def test_an_overlay_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    put(tmp_path)

    assert [each.id for each in load(tmp_path, overlay=tmp_path / "nowhere")] == ["a-tip"]
