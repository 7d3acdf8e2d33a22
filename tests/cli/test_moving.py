"""`kindness import` and `export` on homes of their own."""

import asyncio
import json
import stat
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.options import settings
from bot.core.case import WARNED, Case, CaseState
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.reported import Report, reported
from bot.core.standing import Standing
from bot.discord_bot.desk_settings import NAMED
from bot.wiring import open_kept
from tests.cli.helpers import csv_rows, json_rows
from tests.cli.test_keeping import home, told
from tests.store.making import HOLD, comment, put

__all__ = ["home"]

PLACE = CommunityId("discord:12")
MIKA, NOA = AuthorId("discord:71"), AuthorId("discord:72")
LATELY = (datetime.now(UTC) - timedelta(days=14)).replace(microsecond=0)

CSV = f"""case;kind;user;moderator;at;reason;weight
1;warning;71;81;{LATELY:%Y-%m-%d %H:%M};"rude; twice";3
2;ban;72;81;2021-05-06T10:00:00+02:00;spam;
3;dance;71;81;2021-05-06;x;
4;warn;mika;81;2021-05-06;x;
5;warn;71;81;yesterday;x;
6;warn;71;71;2021-05-06;x;
7;warn;71;81;2999-01-01;x;
8;warn;71;81;2021-05-06;x;heavy
9;warn;71;81;2021-05-06
;note;71;;2021-05-06;x;
10;warn;71;99;2021-05-06;by a bot;
"11;note;71;;2021-05-06;x;
12;note;71;;2021-05-06;by nobody;
2;kick;71;81;2021-05-07;another with the same number;
"""

ZEPPELIN: dict[str, Any] = {
    "cases": [
        {
            "case_number": number, "user_id": "71", "user_name": "mika", "mod_id": by,
            "mod_name": "a", "type": kind, "created_at": "2026-01-02 03:04:05",
            "is_hidden": hidden, "pp_id": None, "pp_name": None,
            "notes": [
                {"mod_id": by or "81", "mod_name": "a", "body": body, "created_at": at}
                for body, at in (("rude", "2026-01-02 03:04:05"), ("and more", "2026-01-03"))
            ],
        }
        for number, kind, by, hidden in (
            (1, 4, "81", False), (2, 4, "473868086773153793", False), (3, 4, None, False),
            (4, 4, "81", True), (5, 1, "81", False), (6, 9, "81", False), (7, 12, "81", False),
        )
    ]
}  # fmt: skip


def looked(author: AuthorId = MIKA) -> tuple[Standing, list[Case]]:
    async def look() -> tuple[Standing, list[Case]]:
        async with open_kept(settings()) as store:
            standing = await store.standing(PLACE, author, mode=Mode.HOLD)
            return standing, list(await store.cases_about(PLACE, author, limit=50))

    return asyncio.run(look())


@pytest.mark.usefixtures("home")
def test_a_csv_is_taken_in_once_and_what_cannot_be_read_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_text(CSV)
    take = ("import", str(file), "--community", PLACE, "--bot", "99")

    would = told(*take, "--dry-run")
    assert "4 cases would be taken in: 1 as warnings that count, 3 as history" in would
    assert looked() == (Standing(), [])

    said = told(*take)
    assert "4 cases are taken in" in said
    assert "10 rows could not be read" in said
    standing, cases = looked()
    [strike] = standing.strikes
    assert (strike.weight, strike.at.date()) == (3.0, LATELY.date())
    warning = next(one for one in cases if one.why == WARNED and one.opened_at > strike.at - DAY)
    assert (warning.state, warning.steps[-1].note) == (CaseState.UPHELD, "rude; twice")
    assert looked(NOA)[0].strikes == ()
    [ban] = looked(NOA)[1]
    assert ban.opened_at == datetime(2021, 5, 6, 8, tzinfo=UTC)

    rejects = tmp_path / "old.csv.rejects"
    assert stat.S_IMODE(rejects.stat().st_mode) == 0o600
    assert {one["line"]: one["reason"] for one in json_rows(rejects)} == {
        4: "kind", 5: "person", 6: "time", 7: "own-case", 8: "future", 9: "weight", 10: "fields",
        11: "no-number", 13: "quotes", 15: "twice",
    }  # fmt: skip

    assert "Nothing new. 4 were here before" in told(*take)
    assert looked()[0].strikes == standing.strikes
    file.write_text(CSV[: CSV.index("3;dance")])
    told(*take)
    assert not rejects.exists()


DAY = timedelta(days=1)


@pytest.mark.usefixtures("home")
def test_zeppelins_export_is_taken_in_and_only_what_people_gave_counts(tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    file.write_text(json.dumps(ZEPPELIN))

    said = told("import", str(file), "--community", PLACE, "--weight", "2")

    assert "6 cases are taken in: 1 as warnings that count, 5 as history" in said
    standing, cases = looked()
    assert [(one.weight, one.at) for one in standing.strikes] == [
        (2.0, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    ]
    assert {tuple(step.note for step in one.steps) for one in cases} == {("", "rude", "and more")}
    [reject] = json_rows(tmp_path / "export.json.rejects")
    assert (reject["line"], reject["reason"]) == (7, "malformed")
    assert "Nothing new" in told("import", str(file), "--community", PLACE)


def fill() -> None:
    """A community with a case of the bot's, a report, and settings."""

    async def write() -> None:
        now = datetime.now(UTC)
        async with open_kept(settings()) as store:
            about = comment("discord", community=PLACE, author=MIKA, text="=you worm", at=now)
            await put(store, about, HOLD, at=now)
            again = comment("two", community=PLACE, author=MIKA, at=now)
            decision = reported(again, "reported", now=now)
            for by, at in ((NOA, now - DAY), (AuthorId("discord:73"), now)):
                report = Report(by, at, "every day")
                await store.file_report(again, decision, report, lambda _: [], now=now)
            await store.set_memo(PLACE, NAMED, (now - timedelta(hours=1)).isoformat(), now=now)

    asyncio.run(write())


def test_what_is_exported_is_everything_and_comes_back_the_same_elsewhere(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill()
    out, packed = tmp_path / "out", tmp_path / "out.zip"

    assert "written to" in told("export", "--community", PLACE, "--output", str(out))
    told("export", "--community", PLACE, "--output", str(packed), "--without-text")

    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    readme = (out / "README.txt").read_text()
    files = {file.stem for file in out.iterdir() if file.suffix == ".jsonl"}
    assert {"cases", "decisions", "strikes", "reports", "memos"} <= files
    assert all(f"{name} (.jsonl and .csv)" in readme for name in files)
    assert [one["reporter"] for one in json_rows(out / "reports.jsonl")].count(None) == 1
    texts = {one["text"] for one in json_rows(out / "decisions.jsonl")}
    assert "=you worm" in texts
    assert "'=you worm" in {one["text"] for one in csv_rows(out / "decisions.csv")}
    assert len(csv_rows(out / "cases.csv")) == 2
    with zipfile.ZipFile(packed) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
        assert b"worm" not in whole
        assert b"every day" not in whole
        assert b"discord:73" not in whole
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith(".")) == []

    before = looked()[1]
    monkeypatch.setenv("KINDNESS_HOME", str(tmp_path / "new"))
    assert "2 cases are taken in" in told("import", str(out), "--community", PLACE)
    assert looked()[1] == before
    assert "Nothing new" in told("import", str(packed), "--community", PLACE)
    told("export", "--community", PLACE, "--output", str(tmp_path / "again"))
    assert again(tmp_path / "again") == again(out)
    assert home.exists()


def again(folder: Path) -> list[dict[str, Any]]:
    return [one | {"reports": 0} for one in json_rows(folder / "cases.jsonl")]


@pytest.mark.usefixtures("home")
def test_what_cannot_be_moved_is_refused_with_a_reason(tmp_path: Path) -> None:
    fill()
    (tmp_path / "there").mkdir()
    files = {
        "few.csv": "case,user\n1,2\n",
        "other.csv": "a,b\n1,2\n",
        "odd.json": '{"cases": 3}',
        "bare.jsonl": '[]\n{"format": "x"}\n{\n',
        "empty/x": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    here = ("--community", PLACE)
    for arguments, code in (
        (("import", "missing.csv", *here), "screen-no-input"),
        (("import", "few.csv", *here), "import-columns"),
        (("import", "other.csv", *here), "import-columns"),
        (("import", "odd.json", *here), "import-not-zeppelin"),
        (("import", "empty", *here), "import-unreadable"),
        (("import", "few.csv", "--community", " "), "import-no-community"),
        (("import", "few.csv", "--community", "12"), "import-no-community"),
        (("export", *here, "-o", "there"), "export-exists"),
        (("export", *here, "-o", "nowhere/x"), "screen-no-folder"),
        (("export", "--community", "discord:13", "-o", "x"), "export-nothing"),
    ):
        named = [str(tmp_path / one) if one in {*files, "empty"} else one for one in arguments]
        named = [str(tmp_path / one) if arguments[-2] == "-o" and one == arguments[-1] else one
                 for one in named]  # fmt: skip
        result = CliRunner().invoke(app, named)
        assert isinstance(result.exception, BadInputError), (arguments, result.output)
        assert result.exception.code == code
    assert "Nothing new" in told("import", str(tmp_path / "bare.jsonl"), *here)
    reasons = [one["reason"] for one in json_rows(tmp_path / "bare.jsonl.rejects")]
    assert reasons == ["not-ours", "not-ours", "malformed"]
