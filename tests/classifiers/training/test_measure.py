from collections.abc import Sequence

import pytest

from classifiers.training import measure
from classifiers.training.corpus import Line, parse_labels
from classifiers.verdict import LABELS, Label, Verdict


class Echo:
    """A classifier that scores a text with the number written in it, flagging from 0.5 on."""

    model = "echo 1"

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        return [self._verdict(float(text.split()[-1])) for text in texts]

    def _verdict(self, score: float) -> Verdict:
        flagged = frozenset({Label.BULLYING, Label.TOXICITY}) if score >= 0.5 else frozenset()
        scores = dict.fromkeys(LABELS, score)
        return Verdict(scores, flagged, "en", supported=True, read_fraction=1.0, model=self.model)


def line(text: str, letters: str, function: str = "chat") -> Line:
    return Line(text, text, "en", function, parse_labels(letters), 0)


def test_texts_are_judged_in_order_and_progress_is_told() -> None:
    done: list[int] = []
    texts = [f"a {number / 1000}" for number in range(600)]
    verdicts = measure.judge(Echo(), texts, done.append)
    assert [verdict.scores[Label.THREAT] for verdict in verdicts] == [n / 1000 for n in range(600)]
    assert sum(done) == 600


def test_a_score_that_sorts_perfectly_has_an_auc_of_one() -> None:
    verdicts = Echo().classify([f"a {n / 40}" for n in range(40)])
    numbers = measure.ranking(verdicts, [n >= 24 for n in range(40)], Label.TOXICITY)
    assert numbers["auc"] == 1.0
    assert numbers["precision"] == pytest.approx(16 / 20)
    assert numbers["recall"] == 1.0


def test_a_score_that_knows_nothing_has_an_auc_of_a_half() -> None:
    verdicts = Echo().classify(["a 0.4"] * 40)
    numbers = measure.ranking(verdicts, [n % 2 == 0 for n in range(40)], Label.TOXICITY)
    assert numbers["auc"] == 0.5
    assert numbers["recall"] == 0.0
    assert "precision" not in numbers


def test_too_few_examples_give_no_number_rather_than_chance() -> None:
    verdicts = Echo().classify(["a 0.4"] * 40)
    assert measure.ranking(verdicts, [n < 9 for n in range(40)], Label.TOXICITY) == {}


def test_lines_that_fair_people_differ_on_are_in_no_number() -> None:
    lines = [line(f"a {n / 60}", "TB" if n >= 30 else "-") for n in range(60)]
    unsure = [line(f"b {n / 60}", "T?B?") for n in range(40)]
    verdicts = Echo().classify([its.text for its in lines + unsure])
    assert measure.per_label(lines + unsure, verdicts)["bullying"]["texts"] == 60


def test_functions_come_with_their_wrong_flags_worst_first() -> None:
    lines = [
        line("a 0.9", "-", "banter"),
        line("a 0.1", "-", "banter"),
        line("a 0.9", "TB", "insult"),
        line("a 0.1", "TB", "sarcasm"),
    ]
    verdicts = Echo().classify([its.text for its in lines])
    found = measure.per_function(lines, verdicts)
    assert list(found) == ["sarcasm", "banter", "insult"]
    assert found["banter"] == {"quiet": 1, "texts": 2, "wrong": 0.5}
    assert measure.sides(lines, verdicts) == {
        "quiet": 2,
        "quiet_flagged": 0.5,
        "heard": 2,
        "heard_missed": 0.5,
    }


def test_short_lines_are_counted_among_those_that_were_missed() -> None:
    lines = [
        line("a 0.1", "TB"),
        line("one two three four five 0.1", "TB"),
        line("b 0.9", "TB"),
        line("c 0.1", "-"),
    ]
    verdicts = Echo().classify([its.text for its in lines])
    assert measure.short_misses(lines, verdicts) == {"missed": 2, "short": 1}


def test_flags_are_counted_over_all_labels_and_per_label() -> None:
    found = measure.flags(Echo().classify(["a 0.9", "a 0.1", "a 0.1", "a 0.1"]))
    assert found == {"texts": 4, "flagged": 0.25, "toxicity": 0.25, "bullying": 0.25}


def test_groups_are_found_by_their_words_and_have_numbers_of_their_own() -> None:
    texts = [f"she is a deaf person {n / 40}" for n in range(40)]
    toxic = [n >= 20 for n in range(40)]
    texts += [f"he is a muslim {0.6}"] * 30
    toxic += [n % 2 == 0 for n in range(30)]
    found = measure.per_group(texts, toxic, Echo().classify(texts))
    assert found["disability"]["auc"] == 1.0
    assert found["disability"]["flagged_calm"] == 0.0
    assert found["religion"]["flagged_calm"] == 1.0
    assert "age" not in found
