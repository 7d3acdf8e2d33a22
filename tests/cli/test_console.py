"""``kindness console link``: a link on standard output that signs in once."""

import re
from pathlib import Path

from tests.cli.helpers import kindness, said


def test_a_link_is_printed_alone_on_standard_output_and_nowhere_else(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    at = ("--at", "https://kind.example/")

    made = kindness("console", "link", "--role", "moderator", *at, KINDNESS_HOME=home)
    wrong = kindness("console", "link", "--at", "kind.example", KINDNESS_HOME=home)

    assert made.returncode == 0
    (line,) = made.stdout.decode().splitlines()
    found = re.fullmatch(r"https://kind\.example/door/link\?token=([\w-]{43})", line)
    assert found is not None
    kept = (tmp_path / "home" / "kindness.db").read_bytes()
    assert found[1].encode() not in kept
    assert wrong.returncode == 2
    assert "http://127.0.0.1:8400" in said(wrong)
