from collections import Counter, defaultdict
from pathlib import Path

import pytest

from classifiers.training.corpus import (
    FOLDER,
    QUIET,
    key_of,
    parse_labels,
    parts,
    read_corpus,
    read_file,
)
from classifiers.verdict import Label


def test_letters_become_labels_and_a_question_mark_becomes_not_sure() -> None:
    labels = parse_labels("TI?B")
    assert labels[Label.TOXICITY] is True
    assert labels[Label.INSULT] is None
    assert labels[Label.BULLYING] is True
    assert labels[Label.THREAT] is False


def test_a_dash_is_no_label_at_all() -> None:
    assert not any(parse_labels("-").values())


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="'Z'"):
        parse_labels("TZ")


def test_a_row_with_too_few_columns_is_refused_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "en-z.tsv"
    path.write_text("chat\t-\thello\nchat\thello\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en-z.tsv, line 2"):
        read_file(path)


def test_the_two_lines_of_a_contrast_are_one_group(tmp_path: Path) -> None:
    path = tmp_path / "en-z.tsv"
    rows = ["chat\t-\ta", "pair:insult\tTIB\tb", "negated\t-\tc", "chat\t-\td"]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    lines = read_file(path)
    assert [line.group for line in lines] == [0, 1, 1, 2]
    assert lines[1].function == "insult"


def test_an_answer_knows_the_message_that_it_answers(tmp_path: Path) -> None:
    path = tmp_path / "en-context.tsv"
    path.write_text("exclude\tTB\twho is coming?\tnot you\n", encoding="utf-8")
    (line,) = read_file(path)
    assert (line.parent, line.text) == ("who is coming?", "not you")


def test_copies_that_differ_in_case_and_signs_have_one_key() -> None:
    assert key_of("You LOSER!!") == key_of("you loser")
    assert key_of("you loser") != key_of("you lose")


def test_the_shipped_corpus_can_be_read_in_eight_languages() -> None:
    languages = {path.name[:2] for path in FOLDER.glob("??-*.tsv")}
    assert languages == {"de", "en", "es", "fr", "it", "nl", "pl", "pt"}
    assert sum(len(read_corpus(language=language)) for language in languages) >= 32_307


def test_quiet_functions_of_the_corpus_are_hardly_ever_bullying() -> None:
    quiet = [line for line in read_corpus() if line.function in QUIET and line.parent is None]
    assert len(quiet) > 4000
    assert sum(line.labels[Label.BULLYING] is True for line in quiet) / len(quiet) < 0.02


def test_about_a_tenth_is_kept_for_calibration_and_a_tenth_for_the_test() -> None:
    lines = read_corpus()
    shares = Counter(parts(lines))
    for part in ("calibration", "test"):
        assert 0.08 < shares[part] / len(lines) < 0.12


def test_contrasts_and_copies_are_never_torn_apart() -> None:
    lines = read_corpus()
    of_group, of_key = defaultdict(set), defaultdict(set)
    for line, part in zip(lines, parts(lines), strict=True):
        of_group[line.group].add(part)
        of_key[line.key].add(part)
    assert all(len(its) == 1 for its in [*of_group.values(), *of_key.values()])


def test_adding_a_file_moves_no_line_to_another_part() -> None:
    lines = read_corpus()
    fewer = [line for line in lines if line.group < 4000]
    before = {line.group: part for line, part in zip(fewer, parts(fewer), strict=True)}
    after = {line.group: part for line, part in zip(lines, parts(lines), strict=True)}
    moved = [group for group, part in before.items() if after[group] != part]
    # Only a line that a new one copies may move, since copies stay together.
    assert len(moved) < 0.02 * len(before)
