"""What we took from others is named, with the licences that ask to be repeated."""

import re
import tomllib

import pytest

from tests.strings import ROOT

DATA = ROOT / "classifiers" / "data"
NOTICE = (DATA / "NOTICE.txt").read_text("utf-8")


def test_every_data_file_is_spoken_of() -> None:
    unnamed = [file.name for file in DATA.iterdir() if file.name not in {"NOTICE.txt", *named()}]

    assert unnamed == []


def named() -> set[str]:
    """The files that the notice speaks of."""
    return set(re.findall(r"[\w.]+\.(?:tsv|txt|ftz|npy|toml)", NOTICE))


@pytest.mark.parametrize(
    "words",
    [
        "The above copyright notice and this permission notice shall be included in all",
        "UNICODE LICENSE V3",
        "this copyright and permission notice appear with all copies of the Data",
        *("Titus Wormer", "2021 Surge AI", "Victor Felder", "Elena Grandi", "Jonxslays"),
    ],
)
def test_licences_that_ask_for_it_are_there_in_full_with_their_holders(words: str) -> None:
    assert words in NOTICE


def test_the_notice_travels_with_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert "classifiers/data/NOTICE.txt" in project["license-files"]
