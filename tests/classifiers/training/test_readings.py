"""Two readings of our corpus: how they are settled, and that the corpus is what was settled."""

import pytest

from classifiers.training.corpus import FOLDER, parse_labels
from classifiers.training.readings import READINGS, agreement, main, rows_of, settle
from classifiers.verdict import Label


@pytest.mark.parametrize(
    ("first", "second", "stands"),
    [
        ("TIB", "TIB", "TIB"),
        ("-", "-", "-"),
        ("TI?B", "TIB", "TIB"),
        ("TIB", "TI?B", "TIB"),
        ("TI?B", "TI?B", "TI?B"),
        ("TIB", "TB", "TI?B"),
        ("-", "P", "P?"),
        ("S?", "-", "-"),
    ],
)
def test_a_sure_reading_stands_and_two_that_differ_make_a_doubt(
    first: str, second: str, stands: str
) -> None:
    assert settle(first, second) == settle(second, first) == stands


def test_the_corpus_has_the_labels_that_were_settled() -> None:
    files = sorted(READINGS.glob("*.tsv"))
    assert files
    for file in files:
        lines = (FOLDER / file.name).read_text("utf-8").splitlines()
        stands = [parse_labels(settled) for _, _, settled in rows_of(file)]
        assert [parse_labels(line.split("\t")[1]) for line in lines] == stands, file.name


def test_agreement_counts_only_what_both_were_sure_of() -> None:
    found = agreement([("TB", "TB"), ("-", "-"), ("TB", "T"), ("B?", "B"), ("-", "-")])[
        Label.BULLYING
    ]
    assert (found.lines, found.unsure, found.share) == (4, 1, 0.75)
    assert found.kappa == pytest.approx(0.5)


def test_readers_who_never_see_a_label_agree_fully() -> None:
    assert agreement([("-", "-")])[Label.THREAT].kappa == 1.0


def test_the_agreement_of_all_files_is_printed_as_a_table(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main()
    assert "| `bullying` | " in capsys.readouterr().out
