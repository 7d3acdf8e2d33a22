"""Finer measurements: contrasts, reliability, precision, marked words; and the errors' report."""

from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from classifiers import LEXICON, load
from classifiers.training import ablate, card_tables, checks, errors, steps
from classifiers.training.corpus import Line, parse_labels
from classifiers.training.data import Example, example_of, targets_of
from classifiers.training.mix import Mix, kept_apart, own
from classifiers.training.train import Recipe
from classifiers.verdict import Label
from tests.classifiers.training.test_measure import Echo


def line(text: str, letters: str, group: int = 0) -> Line:
    return Line(text, text, "en", "insult", parse_labels(letters), group)


def test_a_contrast_is_right_only_if_both_of_its_lines_are() -> None:
    lines = [
        *(line("a 0.9", "TB", 1), line("b 0.1", "-", 1)),
        *(line("c 0.9", "TB", 2), line("d 0.8", "-", 2)),
        *(line("e 0.9", "TB", 3), line("f 0.1", "B?", 3)),
        line("g 0.9", "TB", 4),
    ]
    verdicts = Echo().classify([line.text for line in lines])
    assert checks.contrasts(lines, verdicts) == {"contrasts": 2, "right": 0.5}


def test_reliability_sets_what_was_said_beside_what_was_so() -> None:
    lines = [
        line(f"a {score}", letters) for score, letters in ((0.05, "-"), (0.95, "TB"), (1.0, "-"))
    ]
    verdicts = Echo().classify([line.text for line in lines])
    found = checks.reliability(lines, verdicts, Label.BULLYING)
    assert found["0.0"] == {"lines": 1, "score": 0.05, "share": 0.0}
    assert found["0.9"] == {"lines": 2, "score": pytest.approx(0.975), "share": 0.5}


def test_precision_tells_from_which_score_on_it_is_reached() -> None:
    lines = [line(f"a {n / 10}", "TB" if n >= 5 else "-") for n in range(10)]
    found = checks.precisions(lines, Echo().classify([line.text for line in lines]))["bullying"]
    assert found["0.95"] == 0.5
    assert found["0.80"] == 0.4


def test_only_letters_of_marked_words_are_compared() -> None:
    assert checks.characters("you, fool!", [(0, 4), (5, 10)]) == {0, 1, 2, 5, 6, 7, 8}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Evaluation sets of two texts each."""
    (tmp_path / "eval").mkdir()
    noisy = [{"text": "1d1ot", "lang": "en", "variant": "perturbed", "toxicity": 0.9}]
    calm = [{"text": text, "lang": "en"} for text in ("good morning all", "fuck this rain")]
    for name, rows in (
        *(("noisyhate_a", noisy), ("irc_ordinary_chat", calm), ("xpersona_chat", calm)),
    ):
        parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "eval" / f"{name}.parquet")
    return tmp_path


def test_marked_words_are_compared_with_those_that_people_marked(tmp_path: Path) -> None:
    path = tmp_path / "spans.parquet"
    texts = [f"what a fucking day {number}" for number in range(60)]
    rows = [{"text": text, "lang": "en", "spans": str([*range(7, 14)])} for text in texts]
    parquet.write_table(pa.Table.from_pylist(rows), path)
    found = checks.span_f1(load(LEXICON), path)
    assert found == {"texts": sum(map(kept_apart, texts)), "f1": 1.0}
    assert 0 < found["texts"] < 10


def test_the_word_list_marks_the_words_that_it_knows() -> None:
    found = checks.known_words(load(), [line("everyone laughs at you, you idiot", "TIB")])
    assert found == {"lines": 1, "held": 1.0}


def test_the_report_of_errors_names_the_worst(tmp_path: Path, data: Path) -> None:
    errors.report(load(LEXICON), data, tmp_path / "errors.md")
    page = (tmp_path / "errors.md").read_text("utf-8")
    for title in ("By function", "By length", "By identity named", "Worst misses of ours"):
        assert f"## {title}" in page
    assert "| irc_ordinary_chat | 2 |" in page


def test_disguised_and_clean_texts_are_looked_at_for_every_step(data: Path) -> None:
    found = steps.texts_of(data, own("test"))
    assert found["noisy"] == ["1d1ot"]
    assert len(found["disguised"]) > 300
    assert "Scunthorpe won two nil" in found["things"]


def test_what_a_step_gains_and_costs_is_told_in_points() -> None:
    kinds = ("noisy", "disguised", "chat", "things")
    table = {
        "all": dict.fromkeys(kinds, 0.5),
        "none": dict.fromkeys(kinds, 0.25),
        "leet": {"noisy": 0.4, "disguised": 0.5, "chat": 0.51, "things": 0.5},
    }
    assert card_tables.steps(table).splitlines() == [
        "| *all of them* | +25.00 | +25.00 | +25.00 | +25.00 |",
        "| `leet` | +10.00 | +0.00 | -1.00 | +0.00 |",
    ]


@pytest.mark.parametrize("name", list(ablate.VARIANTS))
def test_a_variant_changes_the_recipe_or_the_mix_and_no_other_does_the_same(name: str) -> None:
    lines = [example_of(line) for line in own("train")[:5]]
    public = Example("he is rude", targets_of({}), "davidson", 1.0)
    mix = Mix([(example, 1.0) for example in (*lines, public)], [])
    results = {other: ablate.VARIANTS[other](mix, Recipe()) for other in (name, *ablate.VARIANTS)}
    assert [other for other in results if results[other] == results[name]] == [name]
