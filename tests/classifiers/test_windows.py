"""Long texts are read to their end; batches are of like length; nothing is judged twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from classifiers.calibration import Calibration
from classifiers.cutting import Window, windows
from classifiers.verdict import LABELS, ClassifierError, Label
from classifiers.windows import BLOCK_TEXTS, Floats, WindowedClassifier
from tests.classifiers.models import CRUEL, SpottingEngine


def around(engine: SpottingEngine, threshold: float = 0.5) -> WindowedClassifier:
    return WindowedClassifier(
        engine, model="spotting-1", languages=["en"], thresholds=[threshold] * len(LABELS)
    )


@given(st.integers(0, 500), st.integers(1, 40))
@example(8, 8)
@example(9, 8)
@example(500, 1)
def test_windows_hold_every_piece_and_overlap(count: int, size: int) -> None:
    cut = windows(list(range(count)), size)

    assert {piece for window in cut for piece in window} == set(range(count))
    assert all(len(window) == min(size, count) for window in cut)
    assert all(window == list(range(window[0], window[0] + len(window))) for window in cut if count)
    starts = [window[0] for window in cut if count]
    assert all(after - before <= size - int(size / 4) for before, after in pairwise(starts))
    assert starts == sorted(set(starts))


@given(st.integers(0, 300), st.integers(0, 300))
def test_one_cruel_word_is_found_wherever_it_stands(before: int, after: int) -> None:
    text = " ".join(["the game"] * before + [CRUEL] + ["was nice"] * after)

    verdict = around(SpottingEngine()).classify([text])[0]

    assert verdict.flagged == set(LABELS)
    assert verdict.read_fraction == 1.0


@given(st.lists(st.integers(0, 60), max_size=3 * BLOCK_TEXTS), st.integers(1, 3))
def test_verdicts_stand_in_the_order_of_the_texts(lengths: list[int], threads: int) -> None:
    texts = [" ".join(["word"] * length + [CRUEL] * (length % 2)) for length in lengths]

    verdicts = around(SpottingEngine(threads=threads)).classify(texts)

    assert [bool(verdict.flagged) for verdict in verdicts] == [bool(n % 2) for n in lengths]


def test_equal_texts_and_equal_windows_are_judged_once() -> None:
    engine = SpottingEngine()
    around(engine).classify(["you there"] * 5 + ["you are " * 5_000])

    assert sum(len(call) for call in engine.calls) <= 3


def test_windows_of_one_batch_are_of_like_length_and_not_too_many() -> None:
    engine = SpottingEngine(window=16, chunk=32)
    texts = [f"{'word ' * (n % 16)}{'x' * n}" for n in range(BLOCK_TEXTS)]
    around(engine).classify(texts)

    assert len(engine.calls) > 1
    for call in engine.calls:
        assert len(call) * max(map(len, call)) <= 32 or len(call) == 1
    lengths = [window.size for call in engine.calls for window in call]
    assert lengths == sorted(lengths)


def test_a_label_is_flagged_from_its_threshold_on() -> None:
    score = float(np.float32(0.9))

    assert around(SpottingEngine(), score).classify([CRUEL])[0].flagged == set(LABELS)
    assert not around(SpottingEngine(), score + 1e-6).classify([CRUEL])[0].flagged


def test_a_language_it_was_not_measured_on_is_left_to_the_word_list() -> None:
    engine = SpottingEngine()
    classifier = around(engine)
    verdict = classifier.classify(["sei proprio un coglione di merda, non ti vuole nessuno"])[0]

    assert engine.calls == []
    assert (verdict.language, verdict.supported) == ("it", False)
    assert verdict.scores[Label.PROFANITY] > 0.0
    assert verdict.model == classifier.model


def test_a_score_that_is_no_number_is_an_error_and_not_a_verdict() -> None:
    class Broken(SpottingEngine):
        def scores(self, windows: Sequence[Window]) -> Floats:
            return super().scores(windows) * np.float32(np.nan)

    with pytest.raises(ClassifierError, match="model-numbers"):
        around(Broken()).classify(["you"])


@dataclass
class AnsweringEngine(SpottingEngine):
    """Hears cruelty only in a text whose parent has the word `CRUEL`."""

    answers: bool = True

    def scores(self, windows: Sequence[Window]) -> Floats:
        super().scores(windows)
        found = [[0.9 if 1 in window.parent else 0.1] * len(LABELS) for window in windows]
        return np.array(found, dtype=np.float32)


def test_a_model_that_reads_parents_judges_a_text_once_per_parent() -> None:
    engine = AnsweringEngine()
    asked = [("not you", "who comes"), ("not you", CRUEL), ("not you", None), ("not you", CRUEL)]

    verdicts = around(engine).classify([text for text, _ in asked], [above for _, above in asked])

    assert [bool(verdict.flagged) for verdict in verdicts] == [False, True, False, True]
    assert sum(len(call) for call in engine.calls) == 3


def test_a_model_that_does_not_read_parents_is_not_shown_any() -> None:
    engine = SpottingEngine()
    around(engine).classify(["not you", "not you"], ["who comes", CRUEL])

    assert engine.calls == [[Window((0, 0))]]


@given(st.integers(1, 60), st.integers(0, 60))
def test_a_text_and_its_parent_fit_into_a_window_and_nothing_of_the_text_is_lost(
    length: int, above: int
) -> None:
    engine = AnsweringEngine(window=12)
    around(engine).classify(["word " * length], [" ".join(["said"] * above)])

    windows_seen = [window for call in engine.calls for window in call]
    assert all(window.size <= 12 for window in windows_seen)
    assert all(len(window.parent) == min(above, 4) for window in windows_seen)
    assert max(len(window.text) for window in windows_seen) <= length


def test_a_parent_that_says_nothing_is_no_parent() -> None:
    engine = AnsweringEngine()
    around(engine).classify(["not you", "not you"], ["", "   "])

    assert [window.parent for call in engine.calls for window in call] == [()]


def test_a_language_may_have_a_calibration_of_its_own() -> None:
    apart = Calibration([1.0] * len(LABELS), [-2.0] * len(LABELS), [0.5] * len(LABELS))
    classifier = WindowedClassifier(
        SpottingEngine(),
        model="spotting-1",
        languages=["en", "it"],
        thresholds=[0.5] * len(LABELS),
        by_language={"it": apart},
    )
    english, italian = classifier.classify(
        [f"you are {CRUEL}", f"ma guarda che non lo so proprio {CRUEL}"]
    )

    assert (english.language, italian.language) == ("en", "it")
    assert english.scores[Label.BULLYING] == pytest.approx(0.9)
    assert english.flagged == set(LABELS)
    # 0.9 are log odds of 2.197; with -2 they are 0.197, a probability of 0.549.
    assert italian.scores[Label.BULLYING] == pytest.approx(0.549, abs=0.001)


def test_there_is_one_parent_per_text() -> None:
    with pytest.raises(ValueError, match="one parent"):
        around(SpottingEngine()).classify(["a", "b"], [None])


def test_an_endless_word_is_cut_so_that_a_tokenizer_reads_it() -> None:
    class Longest(SpottingEngine):
        longest: int = 0

        def pieces(self, texts: list[str]) -> list[list[int]]:
            self.longest = max(len(word) for text in texts for word in text.split())
            return super().pieces(texts)

    engine = Longest()
    around(engine).classify(["yourfriendisnothere" * 30])

    assert 0 < engine.longest <= 100
