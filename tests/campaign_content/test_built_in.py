"""What we ship is complete, and reads as we promise."""

import re

import pytest

from campaign_content.checker import check
from campaign_content.errors import ContentError
from campaign_content.loader import BUILT_IN, load
from campaign_content.practice import load_practice
from campaign_content.texts import AUTHOR_TOPICS, LABEL_TOPICS, NOTICES, TOPICS, Choice, Kind, Text
from classifiers.verdict import LABELS

LIBRARY = load()
LOCALES = ("en", "it", "es", "fr", "de", "nl", "pt", "pl")
PRACTISED = ("en", "it", "de", "fr", "es", "pt", "nl", "pl")
"""The languages of the practice room."""
SPELT_OUT = re.compile(r"\b(?:[^\W\d_] ){3,}[^\W\d_]\b")
"""A word in disguise: its letters with spaces between them."""
REVIEWED = ("en", "it", "de", "fr", "es", "pt", "nl", "pl")
"""The languages whose prompts, messages and notices reach members."""
READ_TO_THE_END = ("en", "it", "de", "fr", "es", "pt", "nl", "pl")
"""The languages in which somebody else than the author has read the month and all tips, too."""
TEXTS = list(LIBRARY)


def test_nothing_is_wrong_with_what_we_ship_but_what_is_still_to_be_reviewed() -> None:
    assert {finding.code for finding in check(BUILT_IN)} <= {"content-not-reviewed"}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", [Kind.TIP, Kind.MESSAGE])
def test_there_is_a_dozen_of_each_in_each_language(kind: Kind, locale: str) -> None:
    assert sum((text.kind, text.locale) == (kind, locale) for text in TEXTS) >= 12


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_a_tip(topic: str, locale: str) -> None:
    assert any((each.kind, each.topic, each.locale) == (Kind.TIP, topic, locale) for each in TEXTS)


@pytest.mark.parametrize("locale", LOCALES)
def test_there_are_forty_tips(locale: str) -> None:
    assert sum((text.kind, text.locale) == (Kind.TIP, locale) for text in TEXTS) == 40


CHAT_TOPICS = sorted(set(TOPICS) - {"images", "ai", "emotions", "security", "reporting", "groups"})
"""What a message of the campaign can be about; the others are for tips."""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("topic", CHAT_TOPICS)
@pytest.mark.parametrize("kind", [Kind.TIP, Kind.MESSAGE])
def test_the_topics_of_a_chat_have_words_of_their_own(kind: Kind, topic: str, locale: str) -> None:
    picked = LIBRARY.pick(kind, topic, locale, key="k")

    assert picked is not None
    found = LIBRARY.text(picked, locale, draft=True)
    assert (found.topic, found.locale) == (topic, locale)


def test_every_label_has_a_topic() -> None:
    assert set(LABEL_TOPICS) == {label.value for label in LABELS}
    assert set(LABEL_TOPICS.values()) <= set(TOPICS)


KINDS = (Kind.MESSAGE, Kind.TIP)
"""What goes with a prompt, or in public."""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_a_tip_a_message_a_nudge_and_a_lesson(label: str, locale: str) -> None:
    nudge, lesson = (LIBRARY.nudge(label, locale, stern=stern) for stern in (False, True))
    picked = [nudge.id, lesson.id, *(LIBRARY.pick(each, label, locale, key="k") for each in KINDS)]
    texts = [LIBRARY.text(str(each), locale, draft=True) for each in picked]

    assert {text.locale for text in texts} == {locale}
    assert {text.topic for text in texts[:3]} == {LABEL_TOPICS[label]}
    assert texts[3].topic == AUTHOR_TOPICS[label]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("label", LABELS)
def test_nobody_is_told_what_nobody_has_reviewed(label: str, locale: str) -> None:
    prompts = [LIBRARY.nudge(label, locale, stern=stern) for stern in (False, True)]
    picked = [LIBRARY.pick(each, label, locale, key="k") for each in KINDS]
    told = [LIBRARY.text(str(each), locale) for each in (*picked, *NOTICES)]

    assert all(text.reviewed for text in (*prompts, *told))


@pytest.mark.parametrize("locale", REVIEWED)
@pytest.mark.parametrize("label", LABELS)
def test_members_are_told_in_a_language_that_was_reviewed(label: str, locale: str) -> None:
    prompts = [LIBRARY.nudge(label, locale, stern=stern) for stern in (False, True)]
    picked = [LIBRARY.pick(each, label, locale, key="k") for each in KINDS]
    told = [LIBRARY.text(str(each), locale) for each in (*picked, *NOTICES)]

    assert {text.locale for text in (*prompts, *told)} == {locale}


@pytest.mark.parametrize("locale", READ_TO_THE_END)
def test_nothing_waits_for_a_reviewer_where_somebody_has_read_all(locale: str) -> None:
    assert [text.id for text in TEXTS if text.locale == locale and not text.reviewed] == []
    assert LIBRARY.drafts("create-kindness", locale) == []


FOR_OTHERS = {"mute-block-report", "save-proof-of-threats", "when-a-friend-goes-dark"}
"""Tips for somebody who was hurt, or saw it happen."""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("label", LABELS)
def test_a_tip_with_a_prompt_speaks_to_the_author_of_the_comment(label: str, locale: str) -> None:
    picked = {LIBRARY.pick("tip", label, locale, key=str(number)) for number in range(200)}

    assert not picked & FOR_OTHERS
    assert {text.id for text in TEXTS if text.locale == locale} >= FOR_OTHERS


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("notice", NOTICES)
def test_every_notice_is_there(notice: str, locale: str) -> None:
    text = LIBRARY.text(notice, locale, draft=True)

    assert (text.kind, text.locale) == (Kind.NOTICE, locale)


def test_there_is_no_notice_that_nobody_gives() -> None:
    assert {text.id for text in TEXTS if text.kind is Kind.NOTICE} == set(NOTICES)


def in_locale(locale: str, *kinds: Kind) -> list[Text]:
    """The texts of a language: those of some kinds, or all."""
    found = [each for each in TEXTS if each.locale == locale and each.kind in (kinds or Kind)]
    assert found
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_says_nothing_in_capitals_and_shouts_once_at_most(locale: str) -> None:
    texts = in_locale(locale)
    words = {(text.id, word) for text in texts for word in text.body.split()}

    assert {(name, word) for name, word in words if is_loud(word)} == set()
    assert [text.id for text in texts if text.body.count("!") > 1] == []


def is_loud(word: str) -> bool:
    return word.isalpha() and word.isupper() and len(word) > 4


@pytest.mark.parametrize("locale", LOCALES)
def test_a_prompt_is_private_and_leaves_a_way_to_disagree(locale: str) -> None:
    private, wrong = {
        "en": ("Only you can see", "If we got it wrong"),
        "it": ("la vedi solo tu", "Se abbiamo capito male"),
        "es": ("Solo tú ves esta nota", "Si nos equivocamos"),
        "de": ("Nur du siehst diesen Hinweis", "Wenn wir uns irren"),
        "fr": ("la seule personne à voir cette note", "Si on a mal compris"),
        "nl": ("Alleen jij ziet dit seintje", "Zitten we ernaast"),
        "pt": ("Só você vê este recado", "Se foi engano nosso"),
        "pl": ("Tę notkę widzisz tylko ty", "Jeśli się mylimy"),
    }[locale]
    prompts = in_locale(locale, Kind.NUDGE, Kind.LESSON)

    assert [text.id for text in prompts if private not in text.body] == []
    assert [text.id for text in prompts if wrong not in text.body] == []


@pytest.mark.parametrize("locale", PRACTISED)
def test_a_practice_conversation_shows_what_the_room_is_for(locale: str) -> None:
    talk = load_practice(locale)

    assert talk.locale == locale
    assert 30 <= len(talk.lines) <= 45
    assert 5 <= len(talk.members) <= 6
    assert {line.author for line in talk.lines} == set(talk.members)
    assert {line.choice for line in talk.lines} == set(Choice)
    assert any(line.text.startswith("> ") for line in talk.lines)
    assert any(SPELT_OUT.search(line.text) for line in talk.lines)


def test_a_language_without_a_conversation_practises_in_english() -> None:
    assert load_practice("sv-SE").locale == "en"


def test_an_unknown_label_is_met_with_general_words() -> None:
    assert LIBRARY.nudge("something-new", "en").id == "nudge-general"
    with pytest.raises(ContentError):
        LIBRARY.text("nudge-something-new", "en")
