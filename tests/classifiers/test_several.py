"""Each text goes to the model that reads its language, and the second is opened when needed."""

import numpy as np
import pytest

from classifiers.several import Several
from classifiers.verdict import LABELS
from classifiers.windows import WindowedClassifier
from tests.classifiers.models import CRUEL, SpottingEngine

ENGLISH = "nobody here likes you at all, you know that"
ITALIAN = "nessuno qui ti vuole davvero bene, lo sai anche tu"
JAPANESE = "これは日本語の文です"


def judge(engine: SpottingEngine, name: str, *languages: str) -> WindowedClassifier:
    return WindowedClassifier(
        engine, model=name, languages=languages, thresholds=[0.5] * len(LABELS)
    )


class House:
    """Two judges, and how often the second was opened."""

    def __init__(self, *answers: str) -> None:
        self.opened = 0
        self.engine = SpottingEngine(answers=bool(answers))
        first = judge(SpottingEngine(), "english-1", "en")
        self.several = Several(
            first, self.open, languages=["en", "it"], model="many-1", answers=answers
        )

    def open(self) -> WindowedClassifier:
        self.opened += 1
        return judge(self.engine, "many-1", "en", "it")


def test_english_alone_never_opens_the_second_model() -> None:
    house = House()
    verdict = house.several.classify([ENGLISH, "", "ok"])[0]

    assert (verdict.model, house.opened) == ("english-1", 0)


def test_each_text_goes_to_its_model_and_verdicts_stay_in_order() -> None:
    house = House()
    verdicts = house.several.classify([ITALIAN, ENGLISH, f"{ITALIAN} {CRUEL}", JAPANESE])

    assert [verdict.model for verdict in verdicts] == ["many-1", "english-1", "many-1", "english-1"]
    assert [verdict.supported for verdict in verdicts] == [True, True, True, False]
    assert [bool(verdict.flagged) for verdict in verdicts[:3]] == [False, False, True]
    house.several.classify([ITALIAN])
    assert house.opened == 1


@pytest.mark.parametrize("text", [f"{ENGLISH}, {ITALIAN}", f"{ITALIAN}, {ENGLISH}"])
def test_a_text_in_two_languages_is_read_by_both_and_the_higher_score_counts(text: str) -> None:
    house = House()
    house.engine.scores = lambda windows: np.full(  # type: ignore[method-assign]
        (len(windows), len(LABELS)), 0.7, dtype=np.float32
    )
    verdict = house.several.classify([text])[0]

    assert verdict.supported
    assert verdict.model == "english-1 + many-1"
    assert verdict.scores[LABELS[0]] == pytest.approx(0.7, abs=1e-4)
    assert verdict.flagged == set(LABELS)


def test_what_nobody_can_name_is_left_to_the_word_list_also_as_an_answer() -> None:
    house = House("en", "it")
    verdict = house.several.classify(["asdf qwer zxcv bnm"], ["who comes?"])[0]

    assert (verdict.language, verdict.supported, house.opened) == ("und", False, 0)


def test_an_english_answer_is_judged_by_both_half_and_half() -> None:
    house = House("en")
    cruel = f"{ENGLISH} {CRUEL}"
    alone, both, foreign = house.several.classify(
        [cruel, cruel, JAPANESE], [None, "who comes?", "who?"]
    )

    assert [one.model for one in (alone, both, foreign)] == [
        "english-1",
        "english-1 + many-1",
        "english-1",
    ]
    assert both.scores[LABELS[0]] == pytest.approx(alone.scores[LABELS[0]], abs=1e-4)
    assert {window.parent for call in house.engine.calls for window in call} == {(0, 0)}


def test_an_answer_that_only_one_of_both_finds_cruel_lies_between() -> None:
    house = House("en")
    house.engine.scores = lambda windows: np.full(  # type: ignore[method-assign]
        (len(windows), len(LABELS)), 0.1, dtype=np.float32
    )
    verdict = house.several.classify([f"{ENGLISH} {CRUEL}"], ["who comes?"])[0]

    # Log odds of 0.9 and 0.1 are opposite: their mean is one half, which is flagged from 0.5 on.
    assert verdict.scores[LABELS[0]] == pytest.approx(0.5, abs=1e-4)


def test_what_answers_in_a_language_without_replies_is_read_alone() -> None:
    house = House("en")
    house.several.classify([ITALIAN], ["chi viene?"])

    assert [window.parent for call in house.engine.calls for window in call] == [()]


def test_what_answers_in_a_further_language_is_read_alone_and_with_its_parent() -> None:
    house = House("en", "it")
    cruel = f"{ITALIAN} {CRUEL}"
    alone, answering = house.several.classify([cruel, cruel], [None, "chi viene?"])

    assert [one.model for one in (alone, answering)] == ["many-1", "english-1 + many-1"]
    assert answering.flagged == alone.flagged
    parents = {window.parent for call in house.engine.calls for window in call}
    assert parents == {(), (0, 0)}


def test_a_model_that_reads_no_parents_leaves_english_answers_to_the_english_one() -> None:
    house = House()
    verdict = house.several.classify([ENGLISH], ["who comes?"])[0]

    assert (verdict.model, house.opened) == ("english-1", 0)


def test_it_speaks_the_languages_of_both_and_has_the_name_of_both() -> None:
    several = House().several

    assert several.languages == ("en", "it")
    assert several.model == "english-1 + many-1"


def test_there_is_one_parent_per_text() -> None:
    with pytest.raises(ValueError, match="one parent"):
        House().several.classify([ENGLISH], [])
