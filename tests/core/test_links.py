"""What links really lead to: a table of tricks, and laws."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.addresses import LONGEST, address, is_site, site
from bot.core.links import HOPS, Link, links

TABLE = Path(__file__).parent / "adversarial_links.tsv"
"""A text as JSON, the hosts that it leads to (``-``: nowhere), and the trick."""
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]
TRICKS = sorted({trick for _, _, trick in ROWS})


def hosts(text: str) -> str:
    return " ".join(link.host for link in links(text)) or "-"


def test_the_table_has_two_hundred_tricks_and_no_text_twice() -> None:
    assert len(ROWS) == len({text for text, _, _ in ROWS}) >= 200


@pytest.mark.parametrize("trick", TRICKS)
def test_a_link_leads_where_a_browser_goes_with_it(trick: str) -> None:
    wrong = {
        text: (hosts(json.loads(text)), leads)
        for text, leads, which in ROWS
        if which == trick and hosts(json.loads(text)) != leads
    }

    assert wrong == {}


@pytest.mark.parametrize(
    ("before", "after"), [("look: ", " what do you think?"), ("«", "»"), ("\n", "")]
)
def test_what_stands_around_a_link_changes_nothing(before: str, after: str) -> None:
    plain = ["https://rt.com/a_(b)?c=d#e", "http://[::1]:8080/x", "www.bbc.co.uk"]

    assert [links(f"{before}{each}{after}") for each in plain] == [links(each) for each in plain]


def test_a_page_is_named_once_by_host_path_and_query_in_order() -> None:
    text = "https://bbc.co.uk/b https://u:p@RT.com:8443/a?b=c#d http://rt.com/a?b=c"

    assert [link.url for link in links(text)] == ["bbc.co.uk/b", "rt.com/a?b=c"]


def test_the_redirectors_on_the_way_are_named() -> None:
    found = links("https://www.google.com/url?q=https://l.facebook.com/?u%3Dhttps://de.rt.com/x")

    assert found == (
        Link("de.rt.com/x", "de.rt.com", "rt.com", ("www.google.com", "l.facebook.com")),
    )


def test_an_address_that_goes_round_in_redirectors_ends() -> None:
    written = "https://rt.com"
    for _ in range(HOPS + 1):
        written = f"https://href.li/?{written}"

    assert [(link.host, len(link.through)) for link in links(written)] == [("href.li", HOPS)]


@pytest.mark.parametrize(
    ("host", "whose"),
    [
        ("a.b.rt.com", "rt.com"), ("www3.nhk.or.jp", "nhk.or.jp"),
        ("news.moi.gov.mm", "moi.gov.mm"),
        ("somebody.github.io", "somebody.github.io"), ("co.uk", "co.uk"), ("[::1]", "[::1]"),
        ("10.0.0.1", "10.0.0.1"), ("localhost", "localhost"),
    ],
)  # fmt: skip
def test_a_site_is_what_somebody_can_register(host: str, whose: str) -> None:
    assert site(host) == whose


def test_a_number_and_a_suffix_are_no_sites() -> None:
    assert [
        each for each in ("rt.com", "co.uk", "1.2.3.4", "[::1]", "localhost") if is_site(each)
    ] == ["rt.com"]


def test_only_the_web_has_addresses_and_they_have_an_end() -> None:
    written = ["ftp://rt.com", "data:,rt.com", "https://rt.com/" + "a" * LONGEST, "rt.com"]

    assert [address(each) for each in written] == [None] * 4


PIECES = st.sampled_from(
    ["https://", "rt.com", "](", "[", ")", "(", "`", "```", "||", "@", "\\", "/", "?u=", "<", ">",
     "https://l.facebook.com/l.php?u=", "\u200b", "%2e", "%3A", "xn--", ":", " ", "。", "\0",
     "\ud800"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_any_text_can_be_read_and_every_link_has_a_plain_host(text: str) -> None:
    for link in links(text):
        assert link.host.isascii()
        assert link.host == link.host.lower()
        assert link.host.endswith(link.site)
        assert address(f"https://{link.host}") is not None


@pytest.mark.parametrize(
    "piece",
    ["](", "[](", "`", "https://", "a.", "(", "https://rt.com](", "[a](https://rt.com", "\u200b"],
)
def test_a_text_built_to_be_slow_is_read_in_linear_steps(piece: str) -> None:
    # Quadratic reading of these would take minutes, and the test would time out.
    links(piece * (100_000 // len(piece)))
