"""What we ship is complete, and reads as we promise."""

import pytest

from campaign_content.checker import check
from campaign_content.errors import ContentError
from campaign_content.loader import BUILT_IN, load
from campaign_content.practice import load_practice
from campaign_content.texts import LABEL_TOPICS, NOTICES, TOPICS, Choice, Kind, Text
from classifiers.verdict import LABELS

LIBRARY = load()
LOCALES = ("en", "it")
TEXTS = list(LIBRARY)


def test_nothing_is_wrong_with_what_we_ship() -> None:
    assert check(BUILT_IN) == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", [Kind.TIP, Kind.MESSAGE])
def test_there_is_a_dozen_of_each_in_each_language(kind: Kind, locale: str) -> None:
    assert sum((text.kind, text.locale) == (kind, locale) for text in TEXTS) >= 12


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("kind", [Kind.TIP, Kind.MESSAGE])
def test_every_topic_has_words_of_its_own(kind: Kind, topic: str, locale: str) -> None:
    picked = LIBRARY.pick(kind, topic, locale, key="k")

    assert picked is not None
    found = LIBRARY.text(picked, locale)
    assert (found.topic, found.locale) == (topic, locale)


def test_every_label_has_a_topic() -> None:
    assert set(LABEL_TOPICS) == {label.value for label in LABELS}
    assert set(LABEL_TOPICS.values()) <= set(TOPICS)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_a_tip_a_message_a_nudge_and_a_lesson(label: str, locale: str) -> None:
    nudge, lesson = (LIBRARY.nudge(label, locale, stern=stern) for stern in (False, True))
    tip = LIBRARY.text(str(LIBRARY.pick("tip", label, locale, key="k")), locale)
    message = LIBRARY.text(str(LIBRARY.pick("message", label, locale, key="k")), locale)

    for text in (nudge, lesson, tip, message):
        assert (text.topic, text.locale) == (LABEL_TOPICS[label], locale)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("notice", NOTICES)
def test_every_notice_is_there(notice: str, locale: str) -> None:
    text = LIBRARY.text(notice, locale)

    assert (text.kind, text.locale) == (Kind.NOTICE, locale)


def test_there_is_no_notice_that_nobody_gives() -> None:
    assert {text.id for text in TEXTS if text.kind is Kind.NOTICE} == set(NOTICES)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.locale}-{text.id}")
def test_a_text_says_nothing_in_capitals_and_shouts_once_at_most(text: Text) -> None:
    words = [word for word in text.body.split() if word.isalpha() and len(word) > 4]

    assert not [word for word in words if word.isupper()]
    assert text.body.count("!") <= 1


@pytest.mark.parametrize(
    "text",
    [text for text in TEXTS if text.kind in (Kind.NUDGE, Kind.LESSON)],
    ids=lambda text: f"{text.locale}-{text.id}",
)
def test_a_prompt_is_private_and_leaves_a_way_to_disagree(text: Text) -> None:
    private, wrong = {
        "en": ("Only you can see", "If we got it wrong"),
        "it": ("la vedi solo tu", "Se abbiamo capito male"),
    }[text.locale]

    assert private in text.body
    assert wrong in text.body


@pytest.mark.parametrize("locale", LOCALES)
def test_a_practice_conversation_shows_what_the_room_is_for(locale: str) -> None:
    talk = load_practice(locale)

    assert talk.locale == locale
    assert 30 <= len(talk.lines) <= 45
    assert 5 <= len(talk.members) <= 6
    assert {line.author for line in talk.lines} == set(talk.members)
    assert {line.choice for line in talk.lines} == set(Choice)
    assert any(line.text.startswith("> ") for line in talk.lines)
    assert any(" ".join("loser") in line.text or "s f i g" in line.text for line in talk.lines)


def test_a_language_without_a_conversation_practises_in_english() -> None:
    assert load_practice("fr-FR").locale == "en"


def test_an_unknown_label_is_met_with_general_words() -> None:
    assert LIBRARY.nudge("something-new", "en").id == "nudge-general"
    with pytest.raises(ContentError):
        LIBRARY.text("nudge-something-new", "en")
