"""The shipped list of outlets: whole, and whose work it is."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from babel import Locale

from campaign_content.outlets import SHIPPED, Control, Model, read_outlets

OUTLETS = read_outlets()
NOTICE = (SHIPPED.parent / "NOTICE.txt").read_text("utf-8")
ROOT = Path(__file__).parents[2]


def test_a_host_is_there_once_in_its_plain_form_and_every_outlet_has_a_name() -> None:
    hosts = [each.host for each in OUTLETS]

    assert len(hosts) == len(set(hosts)) > 800
    assert [host for host in hosts if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host)] == []
    assert [each for each in OUTLETS if not each.name.strip() or len(each.name) > 100] == []


def test_every_country_can_be_named_in_the_languages_that_we_ship() -> None:
    countries = {each.country for each in OUTLETS}

    for locale in ("en", "it", "es", "fr", "de", "nl", "pt", "pl"):
        assert countries <= set(Locale(locale).territories)


def test_only_those_get_a_label_whose_words_a_state_decides_on() -> None:
    labelled = {each.model: each.control for each in OUTLETS if each.control}

    assert labelled == {
        Model.STATE_CONTROLLED: Control.CONTROLLED,
        Model.CAPTURED_PUBLIC: Control.INFLUENCED,
        Model.CAPTURED_PRIVATE: Control.INFLUENCED,
    }
    assert min(Counter(each.model for each in OUTLETS).values()) > 10


def test_nothing_that_others_share_is_labelled_as_a_whole() -> None:
    shared = {"unam.mx", "news.sy", "china.com", "asambleanacional.gob.ec", "jin10.com"}

    assert shared & {each.host for each in OUTLETS} == set()
    assert any(each.host == "flash.jin10.com" for each in OUTLETS)


def test_where_the_source_contradicts_itself_the_milder_word_stands() -> None:
    models = {each.host: each.model for each in OUTLETS}

    assert models["rtv.rs"] is Model.FUNDED_AND_MANAGED


@pytest.mark.parametrize(
    "words", ["2023 ASD-at-GMF", "State Media Monitor", "shall be included in all", SHIPPED.name]
)
def test_whose_work_it_is_is_said_and_travels_with_the_package(words: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert words in NOTICE
    assert "campaign_content/outlets/NOTICE.txt" in project["license-files"]


def test_a_row_that_is_no_outlet_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "own.tsv"
    table.write_text("site\toutlet\tcountry\tmodel\nexample.org\tOurs\tIT\tXX\n", "utf-8")

    with pytest.raises(ValueError, match="XX"):
        read_outlets(table)
