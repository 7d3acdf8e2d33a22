"""A community's own words are found as they are written and in disguise, and in no other word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.normalise import read
from classifiers.wordlist import Found, WordList, is_common, without, words_of

LIST = WordList(["blorpo", "go away", "Fatty McFat", "città", "бука", "ass", "good", "unit 731"])


@pytest.mark.parametrize(
    "text",
    [
        "blorpo", "BLORPO!!", "(blorpo)", "hello,blorpo", "#blorpo", "**bl**orpo", "l'amico blorpo",
        "blorpo's", "bl0rpo", "b10rp0", "b!orpo", "b l o r p o", "b 1 o r p 0", "b.l.o.r.p.o",
        "b-l-o-r-p-o", "u r a b l o r p o", "bloooorpo", "blоrpo", "𝕓𝕝𝕠𝕣𝕡𝕠", "ｂｌｏｒｐｏ",
        "blörpo",
    ],
)  # fmt: skip
def test_a_word_is_found_however_it_is_dressed_up(text: str) -> None:
    assert LIST.within(text) == {"blorpo"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("g0 aw4y now", {"go away"}),
        ("go   AWAY", {"go away"}),
        ("fatty-mcfat", {"Fatty McFat"}),
        ("in citta", {"città"}),
        ("ты бука", {"бука"}),
        ("the unit 731 there", {"unit 731"}),
    ],
)
def test_phrases_accents_and_other_alphabets_are_found(text: str, found: set[str]) -> None:
    assert LIST.within(text) == found


@pytest.mark.parametrize(
    "text", ["class", "blorpos", "god", "go far away", "a55ess", "unit 730", "100", "", "a good"]
)
def test_it_is_not_found_in_another_word(text: str) -> None:
    assert LIST.within(text) <= {"good"} if "good" in text else LIST.within(text) == set()


@settings(max_examples=25)
@given(st.text(max_size=30), st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_any_text_can_be_looked_through_and_what_stands_there_plainly_is_found(
    before: str, after: str, entry: str
) -> None:
    ours = WordList([entry])

    found = ours.plain(read(f"{before} {entry} {after}"))

    assert ours.within(before) <= {entry}
    assert {one.entry for one in found} <= ours.within(f"{before} {entry} {after}")
    if words_of(entry):
        assert ours.within(entry) == {entry}


def test_a_text_is_left_without_the_words_that_are_allowed() -> None:
    text = "you silly goose, you duck"
    found = WordList(["silly goose", "goose", "duck"]).plain(text)

    assert Found("silly goose", 4, 15) in found
    assert without(text, found, {"silly goose", "goose"}) == "you  , you duck"
    assert without(text, found, {"duck"}) == "you silly goose, you  "
    assert without(text, found, set()) == text


@pytest.mark.parametrize("entry", ["the", "You ARE", "é", "12", "...", "a1", "il", "nicht das", ""])
def test_what_stands_in_nearly_every_text_is_common(entry: str) -> None:
    assert is_common(entry)


@pytest.mark.parametrize("entry", ["duck", "shit", "blorpo", "you duck", "città", "бука"])
def test_what_says_something_is_not(entry: str) -> None:
    assert not is_common(entry)
