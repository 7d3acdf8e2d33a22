"""What may be wrong with the picture that a text names, and with what is said about it."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from campaign_content.page import Page
from campaign_content.texts import ALT_LIMIT, Finding
from campaign_content.tree import Tree

FOLDER: Final = "images"
"""Pictures lie here, beside the folders of texts."""

_BEGINNINGS: Final = {
    ".png": ((0, b"\x89PNG\r\n\x1a\n"),),
    ".jpg": ((0, b"\xff\xd8\xff"),),
    ".jpeg": ((0, b"\xff\xd8\xff"),),
    ".webp": ((8, b"WEBP"),),
    ".gif": ((0, b"GIF87a"), (0, b"GIF89a")),
}
"""How files of each kind begin: what stands at which byte."""

ENDINGS: Final = tuple(_BEGINNINGS)
MAX_BYTES: Final = 8 * 1024 * 1024


def wrong_picture(page: Page, tree: Tree | None) -> Iterator[Finding]:
    """A picture is a file of ours, small enough to post, and said in words as well."""
    image, alt = page.said("image"), page.said("image_alt")
    if not image:
        if alt:
            yield page.finding("image_alt", "content-alt-alone")
        return
    path = PurePosixPath(image)
    if not alt:
        yield page.finding("image", "content-no-alt", seen=image)
    elif len(alt) > ALT_LIMIT:
        yield page.finding("image_alt", "content-long-alt", length=len(alt), limit=ALT_LIMIT)
    elif alt.casefold() in {image.casefold(), path.name.casefold(), path.stem.casefold()}:
        yield page.finding("image_alt", "content-empty-alt", seen=alt)
    inside = path.parts[:1] == (FOLDER,) and ".." not in path.parts
    if not inside or path.suffix.lower() not in ENDINGS:
        known = ", ".join(ENDINGS)
        yield page.finding("image", "content-bad-image", seen=image, known=known)
    elif tree is not None:
        yield from _wrong_file(page, path, tree)


def is_picture(content: bytes, ending: str) -> bool:
    """Whether what a file holds begins as its ending says."""
    return any(
        content[at : at + len(mark)] == mark for at, mark in _BEGINNINGS.get(ending.lower(), ())
    )


def _wrong_file(page: Page, path: PurePosixPath, tree: Tree) -> Iterator[Finding]:
    seen = page.said("image")
    try:
        size, content = tree.size(path), b""
        if size <= MAX_BYTES:
            content = tree.read(path)
    except OSError:
        yield page.finding("image", "content-no-image", seen=seen)
        return
    if size > MAX_BYTES:
        yield page.finding("image", "content-large-image", seen=seen, limit=MAX_BYTES)
    elif not is_picture(content, path.suffix):
        yield page.finding("image", "content-other-image", seen=seen, ending=path.suffix.lower())
