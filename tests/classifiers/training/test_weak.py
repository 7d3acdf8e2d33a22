"""What word lists teach the model of many languages."""

from classifiers.training.data import MASKED
from classifiers.training.many.material import LANGUAGES
from classifiers.training.many.weak import NAME, listed
from classifiers.verdict import LABELS, Label


def test_word_lists_say_that_rude_words_are_rude_and_more_so_when_aimed() -> None:
    items = list(listed(seed=1))
    toxicity = LABELS.index(Label.TOXICITY)

    assert {item.language for item in items} == set(LANGUAGES)
    assert all(item.text and item.source == NAME for item in items)
    for aimed, alone in zip(items[::2], items[1::2], strict=True):
        assert aimed.targets[toxicity] > alone.targets[toxicity]
        assert aimed.targets[LABELS.index(Label.BULLYING)] == MASKED
