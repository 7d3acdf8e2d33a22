"""One fault at a time is put into sound content: it is found, where it is, with what to do."""

import time
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.words import Words
from campaign_content.checker import check, read_all
from campaign_content.loader import BUILT_IN
from campaign_content.tree import Held
from tests.campaign_content.seeded import FAULTS
from tests.campaign_content.sound import ITALIAN, MONTH, TIP, Fault, sound

TODAY = date(2026, 3, 2)
WORDS = [Words("en", strict=True), Words("it", strict=True)]


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    checked = read_all(Held(sound()), today=TODAY)

    assert checked.findings == ()
    assert len(checked.texts) == 12
    assert [each.campaign for each in checked.calendars] == ["month"]


def test_there_is_no_false_alarm_on_what_we_ship() -> None:
    assert check(BUILT_IN) == []


def test_there_are_sixty_different_faults_and_more() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 60


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_seeded_fault_is_found_with_file_line_and_remedy(fault: Fault) -> None:
    files = sound()
    fault.seed(files)

    findings = read_all(Held(files), today=TODAY).findings

    found = [each for each in findings if each.code == fault.code and each.file == fault.file]
    assert found, findings
    lines = files.get(fault.file, b"").decode(errors="replace").splitlines()
    wanted = lines.index(fault.line) + 1 if isinstance(fault.line, str) else fault.line
    assert wanted in {each.line for each in found}
    assert {each.code for each in findings} - {fault.code} <= fault.also
    for words in WORDS:
        said = words.say(found[0].code, **found[0].told())
        assert fault.file in said
        assert wanted == 1 or str(wanted) in said
        what, _, remedy = said.partition(": ")[2].partition(". ")
        assert what
        assert remedy.strip(), said


@pytest.mark.parametrize(
    "piece", ["[", "{", "- ", "? ", "a: ", "[a](", "![", "<a ", "[your ", "\n-"]
)
def test_a_text_that_is_made_to_do_harm_is_answered_at_once(piece: str) -> None:
    spam = piece * (30_000 // len(piece))
    files = sound()
    files[TIP] = files[TIP].replace(b"Be kind.", spam.encode())
    files[ITALIAN] = f"---\n{spam}\n---\nCiao.\n".encode()
    files[MONTH] = spam.encode()
    began = time.process_time()

    findings = read_all(Held(files), today=TODAY).findings

    assert {each.file for each in findings if each.refused} == {TIP, ITALIAN, MONTH}
    assert all(sum(each.file == file for each in findings) <= 50 for file in files)
    assert time.process_time() - began < 3


def test_the_command_names_every_fault_of_a_folder(tmp_path: Path) -> None:
    files = sound()
    for fault in FAULTS:
        if fault.name in {"a byte order mark", "alt text too long", "a time that is none"}:
            fault.seed(files)
    for name, content in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    done = CliRunner().invoke(app, ["content", "check", str(tmp_path)])

    assert done.exit_code == 1
    assert "tips/en/a-tip.md, line 1: an invisible mark" in done.output
    assert "stories/en/tale.md, line 11: the description" in done.output
    assert "calendars/month.yaml, line 5: “at” is “24:10”" in done.output
    assert "2 that cannot be used" in done.output
