"""A text that is asked about again within moments is looked at once."""

from classifiers import lately
from classifiers.lately import Lately


class Finding:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def __call__(self, text: str, word: str) -> str:
        self.asked.append((text, word))
        return f"{text} {word}"


def test_the_same_is_found_once_and_another_word_anew() -> None:
    finding = Finding()
    found = Lately(finding)

    assert [found("ciao", "it"), found("ciao", "it"), found("ciao", "en")] == [
        "ciao it",
        "ciao it",
        "ciao en",
    ]
    assert finding.asked == [("ciao", "it"), ("ciao", "en")]


def test_no_text_is_kept_and_not_more_than_so_many_answers() -> None:
    finding = Finding()
    found = Lately(finding)
    for number in range(lately.MOST + 5):
        found(f"text {number}", "en")

    assert len(found._known) == 5
    assert all(len(key) == 16 for key in found._known)


def test_half_a_character_is_no_reason_to_stumble() -> None:
    assert Lately(Finding())("\ud83d", "en") == "\ud83d en"
