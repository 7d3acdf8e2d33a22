"""Which outlet a link leads to, with what a community changes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import BadInputError
from bot.core.links import links
from bot.core.sources import (
    COMMUNITY,
    MOST_OVERRIDES,
    Overrides,
    Sources,
    host_of,
    overrides_as_mapping,
    parse_overrides,
)
from campaign_content.outlets import SOURCE, Control, Model, Outlet, read_outlets

SHIPPED = Sources(read_outlets())
NEAR = Outlet("news.example.org", "Near", "IT", Model.CAPTURED_PRIVATE)
WIDE = Outlet("example.org", "Wide", "IT", Model.INDEPENDENT_PUBLIC)
SMALL = Sources([NEAR, WIDE])


def named(text: str, overrides: Overrides | None = None) -> list[tuple[str, str, str]]:
    found = SHIPPED.labels(links(text), overrides)
    return [(each.name, each.country, str(each.control)) for each in found]


def test_a_link_to_an_outlet_that_a_state_controls_gets_its_label() -> None:
    assert named("https://www.rt.com/news") == [("RT International", "RU", "controlled")]
    assert named("https://pap.pl/x") == [("PAP", "PL", "influenced")]


@pytest.mark.parametrize(
    "written", ["bbc.co.uk", "dw.com", "voanews.com", "npr.org", "example.org"]
)
def test_an_outlet_that_decides_for_itself_gets_none(written: str) -> None:
    assert named(f"https://{written}/") == []


@pytest.mark.parametrize(
    "written", ["notrt.com", "rt.com.example.org", "rt.co", "xn--r-9tb.com", "com", "10.0.0.1"]
)
def test_a_host_that_only_looks_like_it_is_another_one(written: str) -> None:
    assert named(f"https://{written}/") == []


def test_hosts_below_are_the_same_outlet_which_is_named_once() -> None:
    text = "https://de.rt.com https://francais.rt.com/x https://l.facebook.com/?u=https://rt.com"

    assert len(named(text)) == 1


def test_the_nearest_host_that_is_known_counts() -> None:
    assert [SMALL.outlet(f"{each}example.org") for each in ("a.news.", "news.", "b.", "")] == [
        NEAR, NEAR, WIDE, WIDE,
    ]  # fmt: skip


def test_a_community_takes_a_label_away_with_all_below_it() -> None:
    overrides = Overrides().removed("https://WWW.rt.com/news")

    assert named("https://rt.com https://de.rt.com", overrides) == []
    assert SMALL.outlet("news.example.org", Overrides().removed("example.org")) is None
    assert named("https://rt.com", overrides.forgotten("rt.com")) == named("https://rt.com")


def test_a_community_changes_a_label_and_adds_one_which_is_said_to_be_its_own() -> None:
    overrides = Overrides().labelled("rt.com", " Our \n name", "RU", Model.CAPTURED_PUBLIC)
    overrides = overrides.labelled("sub.example.org", "Ours", "", Model.STATE_CONTROLLED)
    found = SHIPPED.labels(links("https://de.rt.com https://a.sub.example.org"), overrides)

    assert [(each.name, each.control, each.source) for each in found] == [
        ("Our name", Control.INFLUENCED, COMMUNITY),
        ("Ours", Control.CONTROLLED, COMMUNITY),
    ]
    assert named("https://example.org", overrides) == []


@pytest.mark.parametrize(
    "written", ["co.uk", "com", "github.io", "http://127.0.0.1", "localhost", "", "a b", "https://"]
)
def test_nobody_labels_a_whole_suffix_or_a_number(written: str) -> None:
    with pytest.raises(BadInputError) as error:
        Overrides().removed(written)

    assert error.value.code == "sources-no-site"


@pytest.mark.parametrize(
    ("written", "host"), [("www.gov.uk", "www.gov.uk"), ("www.rt.com", "rt.com")]
)
def test_www_is_left_out_unless_nothing_would_be_left(written: str, host: str) -> None:
    assert host_of(written) == host


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\u202eb"])
def test_a_label_has_a_name_that_can_be_read(name: str) -> None:
    with pytest.raises(BadInputError) as error:
        Overrides().labelled("example.org", name, "", Model.STATE_CONTROLLED)

    assert error.value.code == "sources-bad-name"


def test_nobody_has_more_of_them_than_can_be_overseen() -> None:
    many: dict[str, Outlet | None] = {f"a{number}.com": None for number in range(MOST_OVERRIDES)}

    with pytest.raises(BadInputError) as error:
        Overrides(many).removed("one-more.com")

    assert error.value.code == "sources-too-many"


HOSTS = st.sampled_from(["rt.com", "de.rt.com", "example.org", "a.example.org"])
CHANGES = st.lists(st.tuples(HOSTS, st.sampled_from([*Model, None])), max_size=6)


@given(CHANGES)
def test_what_a_community_says_outlives_being_written_down(
    changes: list[tuple[str, Model | None]],
) -> None:
    overrides = Overrides()
    for host, model in changes:
        overrides = (
            overrides.removed(host) if model is None else overrides.labelled(host, "n", "", model)
        )

    assert parse_overrides(json.loads(json.dumps(overrides_as_mapping(overrides)))) == overrides


@given(CHANGES, HOSTS, HOSTS)
def test_a_change_touches_nothing_but_its_host_and_those_below(
    changes: list[tuple[str, Model | None]], changed: str, asked: str
) -> None:
    before = Overrides()
    for host, model in changes:
        before = before.removed(host) if model is None else before.labelled(host, "n", "", model)
    after = before.removed(changed)

    if asked != changed and not asked.endswith(f".{changed}"):
        assert SHIPPED.outlet(asked, after) == SHIPPED.outlet(asked, before)


def test_the_shipped_source_is_named() -> None:
    outlet = SHIPPED.outlet("rt.com")

    assert outlet is not None
    assert outlet.source == SOURCE
