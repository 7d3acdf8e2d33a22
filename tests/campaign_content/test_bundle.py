"""What somebody sends is unpacked in memory, or refused with a reason; nothing else happens."""

import stat
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import Words, locales
from campaign_content.bundle import MOST_FILES, MOST_PACKED, MOST_UNPACKED, opened, pack, unpack
from campaign_content.checker import read_all
from campaign_content.errors import ContentError
from campaign_content.front_matter import parse
from campaign_content.loader import Library, load
from campaign_content.texts import Kind, Text
from campaign_content.tree import Held
from campaign_content.writing import as_file, campaign_files
from tests.campaign_content.sound import TIP, sound

SAID = st.text(st.characters(codec="latin-1", categories=["L", "N", "P", "Zs"]), min_size=1)


def zipped(*files: tuple[str | ZipInfo, bytes], kind: int = ZIP_DEFLATED) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", kind) as packed:
        for name, content in files:
            packed.writestr(name, content)
    return written.getvalue()


def info(name: str, mode: int) -> ZipInfo:
    one = ZipInfo(name)
    one.external_attr = mode << 16
    return one


def locked() -> bytes:
    plain = zipped(("tips/en/a.md", b"secret"))
    at = plain.index(b"PK\x01\x02")
    return plain[: at + 8] + b"\x01" + plain[at + 9 :]


def swelling() -> bytes:
    """Seventeen million noughts in seventeen thousand bytes, which say that they are ten."""
    packed = zipped(("tips/en/a.md", bytes(MOST_UNPACKED + 1)))
    at = packed.index(b"PK\x01\x02")
    return packed[: at + 24] + (10).to_bytes(4, "little") + packed[at + 28 :]


WRONG: dict[str, Callable[[], bytes]] = {
    "bundle-broken": lambda: b"PK\x03\x04 and no more",
    "bundle-empty": zipped,
    "bundle-locked": locked,
    "bundle-many": lambda: zipped(*((f"tips/en/{n}.md", b"") for n in range(MOST_FILES + 1))),
    "bundle-swells": lambda: zipped(*((f"images/{n}.png", bytes(MOST_UNPACKED)) for n in "ab")),
    "bundle-link": lambda: zipped((info("tips/en/a.md", stat.S_IFLNK | 0o777), b"/etc/passwd")),
    "bundle-twice": lambda: zipped(("tips/en/a.md", b""), ("tips/en/A.md", b"")),
    "bundle-large": lambda: bytes(MOST_PACKED + 1),
}  # fmt: skip


@pytest.mark.parametrize("code", WRONG)
def test_what_could_do_harm_is_refused_and_said(code: str) -> None:
    with pytest.raises(ContentError) as refused:
        opened("bundle.zip", WRONG[code]())

    assert refused.value.code == code
    for locale in locales():
        assert Words(locale, strict=True).explain_error(refused.value)


@pytest.mark.parametrize(
    "path",
    ["../a.md", "tips/../../a.md", "/etc/a.md", "tips\\..\\a.md", "C:/a.md", "tips/en/\x07.md",
     "tips/" + "a" * 300, "tips/en/\u202ea.md"],
)  # fmt: skip
def test_a_path_that_climbs_or_cannot_be_read_is_refused(path: str) -> None:
    with pytest.raises(ContentError) as refused:
        unpack(zipped((path, b"x")))

    assert refused.value.code == "bundle-path"


def test_a_zip_that_lies_about_its_size_is_not_believed() -> None:
    with pytest.raises(ContentError) as refused:
        unpack(swelling())

    assert refused.value.code in {"bundle-swells", "bundle-broken"}


def test_a_strange_compression_is_refused() -> None:
    with pytest.raises(ContentError) as refused:
        unpack(zipped(("tips/en/a.md", b"x"), kind=ZIP_BZIP2))

    assert refused.value.facts == {"why": "compression 12"}


def test_litter_is_left_out_and_the_folder_around_all_is_taken_off() -> None:
    files = unpack(
        zipped(
            ("ours/", b""), ("ours/tips/en/a.md", b"1"), ("ours/.DS_Store", b"2"),
            ("__MACOSX/ours/._a.md", b"3"), ("ours/calendars/m.yaml", b"4"),
        )
    )  # fmt: skip

    assert files == {"tips/en/a.md": b"1", "calendars/m.yaml": b"4"}
    assert unpack(zipped(("tips/en/a.md", b"1"))) == {"tips/en/a.md": b"1"}
    assert unpack(zipped(("a.md", b"1"))) == {"a.md": b"1"}


@given(st.dictionaries(st.sampled_from(sorted(sound())), st.binary(max_size=50), min_size=1))
def test_what_is_packed_is_unpacked_as_the_same(files: dict[str, bytes]) -> None:
    assert unpack(pack(files)) == files
    assert pack(files) == pack(dict(reversed(files.items())))


PACKED = pack({"tips/en/a.md": b"Be kind.", "images/a.png": bytes(99)})


@given(st.integers(0, len(PACKED) - 1), st.integers(0, 255))
def test_a_damaged_zip_is_refused_or_read(at: int, byte: int) -> None:
    try:
        files = unpack(PACKED[:at] + bytes([byte]) + PACKED[at + 1 :])
    except ContentError as error:
        files = {}
        assert error.code.startswith("bundle-")  # noqa: PT017 - it need not be refused
    assert len(files) <= 2


def test_one_file_finds_its_place_by_its_head() -> None:
    story = as_file(Text("tale", Kind.STORY, "general", "it", "T", "B", "A", "B", "S"))

    assert opened("My story (2).MD", story.encode()) == {"stories/it/tale.md": story.encode()}
    assert list(opened("bare.md", b"\xff no head")) == ["tips/en/bare.md"]
    assert list(opened("odd.md", b"---\nkind: cat\nid: A B\nlocale: English\n---\n")) == [
        "tips/en/odd.md"
    ]
    with pytest.raises(ContentError) as refused:
        opened("story.docx", b"PK")
    assert refused.value.code == "bundle-kind"


@given(SAID, SAID, SAID)
def test_a_text_that_was_written_is_read_as_the_same(title: str, body: str, alt: str) -> None:
    one = Text(
        "a-tip", Kind.MESSAGE, "general", "en", title.strip() or "A", body.strip() or "B", "Ada",
        "Grace: her friend", "#1", date(2026, 1, 1), None, "author", {"short": "Go"},
        Path("images/a.png"), alt.strip() or "C",
    )  # fmt: skip

    again, findings = parse(as_file(one), PurePosixPath(one.path))

    assert again == one or findings
    assert not {each.code for each in findings} & {"content-no-head", "content-bad-yaml"}


def test_the_month_that_we_ship_is_the_same_after_a_journey() -> None:
    library = load()

    files = unpack(pack(campaign_files(library, "create-kindness")))
    checked = read_all(Held(files))

    assert checked.findings == ()
    assert checked.calendars == (library.calendar("create-kindness"),)
    ids = {text.id for text in checked.texts}
    assert list(Library(checked.texts)) == [text for text in library if text.id in ids]
    assert (
        campaign_files(Library(checked.texts, calendars=checked.calendars), "create-kindness")
        == files
    )


def test_a_campaign_takes_its_pictures_along(tmp_path: Path) -> None:
    for name, content in sound().items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    library = load(tmp_path)

    assert campaign_files(library, "month").keys() == sound().keys() - {
        TIP,
        TIP.replace("en", "it"),
    }
    (tmp_path / "images" / "bench.png").unlink()
    with pytest.raises(ContentError) as gone:
        campaign_files(library, "month")
    assert gone.value.code == "campaign-no-picture"
