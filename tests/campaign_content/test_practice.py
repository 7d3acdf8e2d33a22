from pathlib import Path

import pytest

from campaign_content.errors import ContentError
from campaign_content.practice import load_practice, read_conversation
from campaign_content.texts import Choice

HEAD = """\
title: T
locale: en
author: Ada
reviewer: Grace
source: Test
members: [ann, bob]
lines:
"""


def written(folder: Path, lines: str, head: str = HEAD) -> Path:
    file = folder / "talk.yaml"
    file.write_text(head + lines, encoding="utf-8")
    return file


def test_a_line_keeps_everything_that_is_said_about_it(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        "  - {at: 0, author: ann, text: hi}\n"
        "  - {at: 1.5, author: bob, text: go, answers: 1, choice: edit, edited: hello}\n",
    )

    _, line = read_conversation(file).lines

    assert (line.at, line.author, line.text, line.answers) == (1.5, "bob", "go", 1)
    assert (line.choice, line.edited) == (Choice.EDIT, "hello")


@pytest.mark.parametrize(
    ("entry", "code", "key"),
    [
        ("{at: 0, author: eve, text: hi}", "content-practice-value", "author"),
        ("{at: -1, author: ann, text: hi}", "content-practice-value", "at"),
        ("{at: x, author: ann, text: hi}", "content-practice-value", "at"),
        ("{at: 0, author: ann, text: ''}", "content-practice-value", "text"),
        ("{at: 0, author: ann, text: hi, answers: 1}", "content-practice-value", "answers"),
        ("{at: 0, author: ann, text: hi, choice: shout}", "content-practice-value", "choice"),
        ("{at: 0, author: ann, text: hi, choice: edit}", "content-practice-value", "edited"),
        ("{at: 0, author: ann, text: hi, edited: ho}", "content-practice-value", "edited"),
        ("{at: 0, author: ann, text: hi, mood: sad}", "content-practice-keys", None),
        ("{at: 0, author: ann}", "content-practice-keys", None),
        ("hello", "content-practice-keys", None),
    ],
)
def test_a_wrong_line_is_named_by_number(
    tmp_path: Path, entry: str, code: str, key: str | None
) -> None:
    with pytest.raises(ContentError) as caught:
        read_conversation(written(tmp_path, f"  - {entry}\n"))

    assert caught.value.code == code
    assert caught.value.facts["entry"] == 1
    assert caught.value.facts.get("key") == key


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("just: this\n", "content-practice-keys"),
        ("- a list\n", "content-practice-keys"),
        ("'never closed\n", "content-bad-practice"),
        (HEAD.replace("Grace", "Ada"), "content-own-reviewer"),
        (HEAD, "content-practice-value"),
    ],
)
def test_a_wrong_file_is_refused_by_name(tmp_path: Path, head: str, code: str) -> None:
    file = written(tmp_path, "", head)

    with pytest.raises(ContentError) as caught:
        read_conversation(file)

    assert caught.value.code == code
    assert caught.value.facts["file"] == str(file)


def test_no_conversation_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="content-no-practice"):
        load_practice("en", root=tmp_path)
