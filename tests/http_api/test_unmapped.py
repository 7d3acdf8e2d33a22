"""What the door knows of the model that it was started with."""

from bot.wiring import _unmapped, languages_of
from classifiers.lexicon import LexiconClassifier
from classifiers.verdict import Label
from classifiers.windows import Floats, WindowedClassifier


class NoEngine:
    """Knows nothing, and is asked nothing."""

    window = chunk = 8
    threads = 1
    answers = False

    def pieces(self, texts: list[str]) -> list[list[int]]:
        raise NotImplementedError

    def scores(self, windows: object) -> Floats:
        raise NotImplementedError


def test_labels_that_a_model_knows_nothing_of_are_told_to_the_door() -> None:
    missing = [Label.SELF_HARM_ENCOURAGEMENT, Label.BULLYING]
    model = WindowedClassifier(
        NoEngine(), model="m", languages=["en", "de"], thresholds=[0.5] * 9, unmapped=missing
    )

    assert _unmapped(model) == set(missing)
    assert languages_of(model) == {"en", "de"}


def test_the_word_list_has_words_for_each_label_in_english() -> None:
    words = LexiconClassifier("en")

    assert _unmapped(words) == set()
    assert languages_of(words) == {"en"}
