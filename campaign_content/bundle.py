"""Content as one file to carry about: a zip that is read and made in memory, never on a disk.

What somebody sends may be made to do harm, so nothing that a zip says about itself is believed:
bytes are counted while they are unpacked, a path that climbs and a link are refused, and nothing is
written anywhere. Compare CWE-409 (bombs) and CWE-22 (climbing paths).
"""

import stat
import struct
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from campaign_content.errors import ContentError
from campaign_content.front_matter import placed
from campaign_content.strays import OURS

MOST_PACKED: Final = 8 * 1024 * 1024
"""Bytes of a zip: what Discord lets everybody send is 10 MB."""
MOST_UNPACKED: Final = 16 * 1024 * 1024
MOST_FILES: Final = 1500
_LONGEST: Final = 200
_PIECE: Final = 64 * 1024
_MADE: Final = (1980, 1, 1, 0, 0, 0)
_LITTER: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
"""What computers put into folders by themselves."""

_BROKEN: Final = (
    BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError, OSError,
)  # fmt: skip
"""What reading a damaged zip may end in."""


def opened(name: str, content: bytes) -> dict[str, bytes]:
    """The files in what was sent: a zip, or one Markdown file, which finds its place by its head.

    Raises `ContentError`: ``bundle-kind`` for anything else, and what `unpack` raises.
    """
    if len(content) > MOST_PACKED:
        raise ContentError("bundle-large", most=MOST_PACKED // 1024 // 1024)
    ending = PurePosixPath(name).suffix.lower()
    if ending == ".zip":
        return unpack(content)
    if ending == ".md":
        return {placed(name, content): content}
    raise ContentError("bundle-kind", name=name)


def unpack(content: bytes) -> dict[str, bytes]:
    """The files of a zip, by path; a folder around all of them is taken off.

    Raises `ContentError`: ``bundle-broken``, ``bundle-locked`` (a password), ``bundle-many``,
    ``bundle-swells`` (more bytes than may be), ``bundle-path`` (climbs, or is no path of ours),
    ``bundle-link``, ``bundle-twice``, ``bundle-empty``.
    """
    try:
        with ZipFile(BytesIO(content)) as packed:
            files = dict(_files(packed))
    except _BROKEN as error:
        raise ContentError("bundle-broken", why=type(error).__name__) from error
    if not files:
        raise ContentError("bundle-empty")
    return _without_their_folder(files)


def pack(files: Mapping[str, bytes]) -> bytes:
    """A zip of files, the same for the same files."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as packed:
        for path, content in sorted(files.items()):
            info = ZipInfo(path, _MADE)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            packed.writestr(info, content)
    return written.getvalue()


def _files(packed: ZipFile) -> Iterator[tuple[str, bytes]]:
    infos = [info for info in packed.infolist() if not info.is_dir()]
    if len(infos) > MOST_FILES:
        raise ContentError("bundle-many", count=len(infos), most=MOST_FILES)
    left, seen = MOST_UNPACKED, set[str]()
    for info in infos:
        path = _path(info)
        if path is None:
            continue
        if path.casefold() in seen:
            raise ContentError("bundle-twice", path=path)
        seen.add(path.casefold())
        if info.flag_bits & 1:
            raise ContentError("bundle-locked", path=path)
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise ContentError("bundle-broken", why=f"compression {info.compress_type}")
        with packed.open(info) as file:
            content = _read(file, left)
        left -= len(content)
        yield path, content


def _path(info: ZipInfo) -> str | None:
    """Where a file of a zip belongs; None for litter."""
    name = info.orig_filename
    path = PurePosixPath(name)
    shown = name.encode("ascii", "backslashreplace").decode()[:_LONGEST]
    climbs = path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name
    if climbs or not name.isprintable() or len(name) > _LONGEST or not path.parts:
        raise ContentError("bundle-path", path=shown)
    if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG}:
        raise ContentError("bundle-link", path=shown)
    litter = any(part in _LITTER or part.startswith(".") for part in path.parts)
    return None if litter else str(path)


def _read(file: IO[bytes], left: int) -> bytes:
    """What a file holds, piece by piece: its own word for how much that is counts for nothing."""
    pieces, size = [], 0
    while piece := file.read(_PIECE):
        size += len(piece)
        if size > left:
            raise ContentError("bundle-swells", most=MOST_UNPACKED // 1024 // 1024)
        pieces.append(piece)
    return b"".join(pieces)


def _without_their_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    """Files without the one folder that stands around all of them, if it is not one of ours."""
    tops = {path.partition("/")[0] for path in files}
    (top, *others) = tops
    if others or top in OURS or top in files:
        return files
    return {path.removeprefix(f"{top}/"): content for path, content in files.items()}
