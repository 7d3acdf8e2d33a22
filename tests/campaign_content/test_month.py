"""The month that we ship: whole, calm, and the same in every language."""

from collections import Counter

import pytest

from campaign_content.loader import load
from campaign_content.texts import EVERYONE, PLACEHOLDERS, Kind, Text

LIBRARY = load()
LOCALES = ("en", "it", "es", "fr", "de", "nl", "pt", "pl")
CALENDAR = LIBRARY.calendar("create-kindness")
KINDS = {text.id: text.kind for text in LIBRARY}
MONTH = {Kind.ANNOUNCEMENT, Kind.STORY, Kind.DAILY, Kind.CHALLENGE, Kind.HIGHLIGHT}
TEXTS = [text for text in LIBRARY if text.kind in MONTH | {Kind.CAMPAIGN, Kind.TIP}]


def days(kind: Kind) -> list[int]:
    return [slot.day for slot in CALENDAR.slots if KINDS[slot.text] is kind]


def test_every_day_has_its_message() -> None:
    assert CALENDAR.days == 30
    assert days(Kind.DAILY) == list(range(1, 31))


def test_every_week_has_a_story_a_challenge_and_its_highlights() -> None:
    for kind in (Kind.STORY, Kind.CHALLENGE, Kind.HIGHLIGHT):
        weeks = [(day - 1) // 7 for day in days(kind)]

        assert weeks[:4] == [0, 1, 2, 3]
    assert days(Kind.ANNOUNCEMENT) == [1, 30]


def test_a_challenge_is_open_for_days_before_its_highlights() -> None:
    gaps = [
        last - first for first, last in zip(days(Kind.CHALLENGE), days(Kind.HIGHLIGHT), strict=True)
    ]

    assert min(gaps) >= 4


def test_no_day_has_more_than_two_posts() -> None:
    assert max(Counter(slot.day for slot in CALENDAR.slots).values()) == 2


def test_a_week_without_entries_has_words_too() -> None:
    for slot in CALENDAR.slots:
        highlight = KINDS[slot.text] is Kind.HIGHLIGHT

        assert (slot.otherwise is not None) == highlight
        if highlight:
            assert LIBRARY.text(slot.text, "en").placeholders == {"entries"}
            assert LIBRARY.text(str(slot.otherwise), "en").placeholders == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_of_the_month_is_there(locale: str) -> None:
    for slot in CALENDAR.slots:
        for name in filter(None, (slot.text, slot.otherwise, CALENDAR.campaign)):
            assert LIBRARY.text(name, locale, draft=True).locale == locale


def in_locale(locale: str, *kinds: Kind) -> list[Text]:
    """The texts of a language: those of some kinds, or all."""
    found = [each for each in TEXTS if each.locale == locale and each.kind in (kinds or Kind)]
    assert found
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_is_calm_and_counts_nobody(locale: str) -> None:
    said = {
        (text.id, words)
        for text in in_locale(locale)
        for words in (text.title, text.body, *text.variants.values())
    }

    assert {text for text, words in said if "!" in words or "%" in words} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_story_says_that_its_people_are_made_up(locale: str) -> None:
    last = {
        "en": "The people in this story are made up.",
        "it": "sono inventate.",
        "es": "son inventadas.",
        "de": "sind erfunden. So etwas passiert.",
        "fr": "sont inventées.",
        "nl": "zijn verzonnen. Zulke dingen gebeuren echt.",
        "pt": "são inventadas. Coisas assim acontecem.",
        "pl": "są zmyślone. Takie rzeczy się zdarzają.",
    }[locale]
    stories = in_locale(locale, Kind.STORY)

    assert [text.id for text in stories if last not in text.body.splitlines()[-1]] == []
    assert {text.audience for text in stories} == {EVERYONE}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_challenge_says_where_who_reads_it_and_whose_name_is_shown(locale: str) -> None:
    read, consent = {
        "en": ("A moderator reads each entry", "only if you want that"),
        "it": ("Un moderatore legge ogni messaggio", "solo se lo vuoi tu"),
        "es": ("Alguien del equipo de moderación lee cada mensaje", "solo si tú quieres"),
        "de": ("Jemand aus der Moderation liest jeden Beitrag", "nur dabei, wenn du das willst"),
        "fr": ("Une personne de la modération lit chaque message", "seulement si tu le veux"),
        "nl": ("Een moderator leest elke inzending", "er alleen bij als jij dat wilt"),
        "pt": ("Alguém da moderação lê cada mensagem", "só se você quiser"),
        "pl": ("Ktoś z moderacji czyta każdy wpis", "tylko wtedy, gdy tego chcesz"),
    }[locale]
    challenges = in_locale(locale, Kind.CHALLENGE)

    assert {text.placeholders for text in challenges} == {PLACEHOLDERS[Kind.CHALLENGE]}
    assert [text.id for text in challenges if read not in text.body] == []
    assert [text.id for text in challenges if consent not in text.body] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_opening_says_whose_the_name_is(locale: str) -> None:
    independent = {
        "en": "nothing to do with that platform",
        "it": "non abbiamo niente a che fare",
        "es": "nada que ver con esa plataforma",
        "de": "Mit dieser Plattform haben wir nichts zu tun",
        "fr": "aucun lien avec cette plateforme",
        "nl": "Met dat platform hebben we niets te maken",
        "pt": "Não temos nada a ver com essa plataforma",
        "pl": "Nie mamy z tą platformą nic wspólnego",
    }

    assert independent[locale] in LIBRARY.text("ck-opening", locale, draft=True).body


@pytest.mark.parametrize("locale", LOCALES)
def test_what_nobody_has_reviewed_is_named_before_the_month_begins(locale: str) -> None:
    waiting = LIBRARY.drafts("create-kindness", locale)

    assert not any(LIBRARY.text(name, locale, draft=True).reviewed for name in waiting)
    assert set(waiting) <= {text.id for text in LIBRARY if not text.reviewed}
