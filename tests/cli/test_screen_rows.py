"""What goes in comes out, with verdicts beside it."""

import csv
import io
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cli.screen.chunk import ROWS
from bot.cli.screen.formats import Format
from tests.cli.helpers import ADDED, Checksums, csv_rows, json_rows, leftovers, rejects, run

NASTY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def written(rows: list[list[str]], delimiter: str = ",", end: str = "\r\n") -> bytes:
    """Rows as the csv module writes them; where lines end in a line feed it quotes everything."""
    lines = io.StringIO(newline="")
    if end == "\n":
        writer = csv.writer(lines, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    else:
        writer = csv.writer(lines, delimiter=delimiter, lineterminator=end)
    writer.writerows(rows)
    return lines.getvalue().encode()


def fresh(folder: Path, name: str) -> Path:
    """A name in the folder under which nothing lies, nor beside it."""
    for path in folder.glob(name + "*"):
        path.unlink()
    return folder / name


@QUICK
@given(
    st.lists(st.tuples(NASTY, NASTY, NASTY), max_size=12),
    st.sampled_from([(",", "csv"), (";", "csv"), ("\t", "tsv"), ("|", "csv")]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_the_other_columns_of_a_table_are_unchanged_whatever_they_hold(
    tmp_path: Path, rows: list[tuple[str, str, str]], form: tuple[str, str], end: str
) -> None:
    delimiter, suffix = form
    source = tmp_path / f"in.{suffix}"
    source.write_bytes(written([["a", "text", "b"], *map(list, rows)], delimiter, end))
    output = fresh(tmp_path, f"out.{suffix}")

    summary = run(source, output)

    found = csv_rows(output, delimiter)
    assert [(row["a"], row["text"], row["b"]) for row in found] == rows
    assert summary.rows == len(rows)
    assert rejects(output) == []


@QUICK
@given(
    st.lists(
        st.dictionaries(
            NASTY.filter(lambda name: name not in [*ADDED, "text"]),
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
                lambda inner: (
                    st.lists(inner, max_size=3) | st.dictionaries(NASTY, inner, max_size=2)
                ),
                max_leaves=5,
            ),
            max_size=4,
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from([": ", ":  "]),
)
def test_objects_keep_their_bytes(
    tmp_path: Path, objects: list[dict[str, object]], colon: str
) -> None:
    lines = []
    for each in objects:
        text = json.dumps({"text": "x", **each}, ensure_ascii=True)
        lines.append(text.replace(": ", colon))
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(lines), "utf-8")
    output = fresh(tmp_path, "out.jsonl")

    run(source, output)

    for before, after in zip(lines, output.read_text("utf-8").splitlines(), strict=True):
        assert after.startswith(before[:-1] + ", ")
        assert list(json.loads(after))[-len(ADDED) :] == ADDED


def test_the_added_columns_say_what_the_classifier_found(tmp_path: Path) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("text\nhello\n", "utf-8")

    run(source, output)

    (row,) = csv_rows(output)
    (verdict,) = Checksums().classify(["hello"])
    assert list(row) == ["text", *ADDED]
    assert {label: float(row[label]) for label in verdict.scores} == dict(verdict.scores)
    assert row["flagged"] == ("true" if verdict.flagged else "false")
    assert row["action"] in {"none", "tip", "nudge", "hold", "escalate"}
    assert row["supported"] == ("true" if verdict.supported else "false")
    assert (row["language"], row["read_fraction"], row["model"]) == ("en", "1.00000", "checksums-1")


def test_every_line_is_accounted_for_with_its_true_number(tmp_path: Path) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(
        b'id,text\n1,"two\nlines"\n2\n3,ok\n4,"never closed\n5,ok\n6,\xff\xfe\n7,a\0b\n8,ok\n\n'
        b'9,"he said "no""\n10,ok,more\n11,' + b"x" * 2_200_000 + b'\n12,ok\n13,"open at the end'
    )

    summary = run(source, output)

    assert [row["id"] for row in csv_rows(output)] == ["1", "3", "5", "8", "12"]
    assert [(row["line"], row["reason"]) for row in rejects(output)] == [
        (4, "fields"), (6, "quotes"), (8, "undecodable"), (9, "nul"), (12, "quotes"),
        (13, "fields"), (14, "too_long"), (16, "quotes"),
    ]  # fmt: skip
    assert rejects(output)[1]["raw"] == '4,"never closed\n'
    assert rejects(output)[2]["raw_base64"] == "Niz//go="
    assert (summary.rows, summary.rejected) == (5, 8)


def test_a_line_without_end_is_cut_and_the_next_one_is_read(tmp_path: Path) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(b"id,text\n1,ok\n2," + b"x" * 20_000_000 + b"\n3,ok\n")

    run(source, output)

    assert [row["id"] for row in csv_rows(output)] == ["1", "3"]
    (rejected,) = rejects(output)
    assert (rejected["line"], rejected["reason"]) == (3, "too_long")
    assert len(rejected["raw"]) == 8 << 20


def test_a_tsv_that_does_not_quote_keeps_its_quotes(tmp_path: Path) -> None:
    source, output = tmp_path / "in.tsv", tmp_path / "out.tsv"
    source.write_text('id\ttext\n1\t"you" she said\n2\t"half\n3\tfine\n', "utf-8")

    run(source, output)

    found = [(row["id"], row["text"]) for row in csv_rows(output, "\t")]
    assert found == [("1", '"you" she said'), ("2", '"half'), ("3", "fine")]


def test_objects_that_cannot_be_judged_are_rejected_one_by_one(tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    deep = b'{"text": ' + b"[" * 100_000
    source.write_bytes(
        b'\xef\xbb\xbf{"text": "ok", "n": 1}\n{"text": 5}\n{"other": 1}\n[1]\n{oops\n'
        b'{"text": "\xff"}\n\n{"text": "ok", "model": "mine"}\n{"text": "\\ud800"}\n' + deep
    )

    run(source, output)

    assert [row["text"] for row in json_rows(output)] == ["ok", "\ud800"]
    assert [(row["line"], row["reason"]) for row in rejects(output)] == [
        (2, "text_not_a_string"), (3, "missing_text"), (4, "not_an_object"), (5, "invalid_json"),
        (6, "undecodable"), (8, "column_clash"), (10, "invalid_json"),
    ]  # fmt: skip


def test_parquet_keeps_schema_types_nulls_and_metadata(tmp_path: Path) -> None:
    source, output = tmp_path / "in.parquet", tmp_path / "out.parquet"
    schema = pa.schema(
        [("n", pa.int16()), ("text", pa.large_string()), ("when", pa.timestamp("ms", "UTC"))],
        metadata={"made": "by hand"},
    )
    rows = [{"n": i, "text": None if i == 3 else f"text {i}", "when": i} for i in range(3000)]
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), source, row_group_size=700)

    summary = run(source, output)

    table = pq.read_table(output)
    assert [table.schema.field(index) for index in range(3)] == [schema.field(i) for i in range(3)]
    assert table.schema.metadata[b"made"] == b"by hand"
    assert table.column_names == ["n", "text", "when", *ADDED]
    assert table["n"].to_pylist() == [row["n"] for row in rows if row["text"] is not None]
    assert table.schema.field("flagged").type == pa.bool_()
    assert table.schema.field("insult").type == pa.float64()
    assert [(row["line"], row["reason"]) for row in rejects(output)] == [(4, "missing_text")]
    assert summary.rows == 2999
    assert leftovers(tmp_path, "in.parquet", "out.parquet", "out.parquet.rejects") == []


@pytest.mark.parametrize("ending", list(Format))
@pytest.mark.parametrize("beginning", list(Format))
def test_every_format_goes_into_every_other(
    tmp_path: Path, beginning: Format, ending: Format
) -> None:
    first = tmp_path / "first.jsonl"
    lines = [json.dumps({"id": str(i), "text": f'größe {i}\n"x"'}) for i in range(ROWS + 10)]
    first.write_text("\n".join(lines), "utf-8")
    source, output = tmp_path / f"in.{beginning}", tmp_path / f"out.{ending}"
    run(first, source, prefix="a_")

    run(source, output, prefix="b_")

    if ending is Format.PARQUET:
        found = pq.read_table(output).to_pylist()
    elif ending is Format.JSONL:
        found = json_rows(output)
    else:
        found = list(csv_rows(output, "\t" if ending is Format.TSV else ","))
    assert [(row["id"], row["text"]) for row in found] == [
        (str(i), f'größe {i}\n"x"') for i in range(ROWS + 10)
    ]
    assert all(float(row["a_insult"]) == float(row["b_insult"]) for row in found)


def test_rows_that_do_not_fit_a_table_are_rejected(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    rows = [{"text": "ok", "n": 1}] * 1100 + [{"text": "ok", "m": 1}, {"text": "ok", "n": "one"}]
    source.write_text("\n".join(map(json.dumps, rows)) + '\n{"text": "\\ud800"}', "utf-8")

    run(source, tmp_path / "out.parquet")

    assert [(row["line"], row["reason"]) for row in rejects(tmp_path / "out.parquet")] == [
        (1101, "unknown_column"), (1102, "other_type"), (1103, "lone_surrogate"),
    ]  # fmt: skip


def test_the_message_that_a_text_answers_reaches_the_classifier(tmp_path: Path) -> None:
    from tests.cli.test_screen_run import Listening, screened  # noqa: PLC0415

    source = tmp_path / "in.csv"
    source.write_text("text,above\nyes,are you ok?\nno,\n", "utf-8")

    listening = Listening()
    screened(source, tmp_path / "out.csv", listening, parent_column="above")

    assert listening.parents == ["are you ok?", None]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "windows-1252", "utf-8-sig"])
def test_other_encodings_are_read_when_they_are_named(tmp_path: Path, encoding: str) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes("id,text\n1,größe\n2,perché\n".encode(encoding))

    run(source, output, encoding=encoding)

    assert [row["text"] for row in csv_rows(output)] == ["größe", "perché"]


def test_what_cannot_be_decoded_is_rejected_in_other_encodings_too(tmp_path: Path) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    good = "".join(f"{number},größe\n" for number in range(20))
    source.write_bytes(("id,text\n" + good).encode("cp932", "replace") + b"20,\x81\n21,ok\n")

    run(source, output, encoding="shift-jis")

    assert [row["line"] for row in rejects(output)] == [22]
    assert len(csv_rows(output)) == 21


def test_a_byte_order_mark_and_the_ends_of_lines_stay(tmp_path: Path) -> None:
    source, output = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(b'\xef\xbb\xbf"text",n\r\nhello,1\r\n')

    run(source, output)

    written_bytes = output.read_bytes()
    assert written_bytes.startswith(b"\xef\xbb\xbftext,n,toxicity")
    assert written_bytes.count(b"\r\n") == written_bytes.count(b"\n") == 2


def test_rejected_rows_are_for_the_operators_eyes_only(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text,n\na\nb,1\n", "utf-8")

    run(source, tmp_path / "out.csv")

    assert (tmp_path / "out.csv.rejects").stat().st_mode & 0o777 == 0o600


def test_a_header_without_rows_gives_a_header_without_rows(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("text,n\n", "utf-8")
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "in.parquet")

    run(tmp_path / "in.csv", tmp_path / "out.csv")
    run(tmp_path / "in.parquet", tmp_path / "out.parquet")

    assert csv_rows(tmp_path / "out.csv") == []
    assert pq.read_table(tmp_path / "out.parquet").column_names == ["text", *ADDED]
