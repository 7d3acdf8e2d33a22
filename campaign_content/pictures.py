"""What may be wrong with the picture that a text names, and with what is said about it."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from campaign_content.page import Page
from campaign_content.texts import ALT_LIMIT, Finding

FOLDER: Final = "images"
"""Pictures lie here, beside the folders of texts."""

_ENDINGS: Final = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_MAX_BYTES: Final = 8 * 1024 * 1024


def wrong_picture(page: Page, root: Path | None) -> Iterator[Finding]:
    """A picture is a file of ours, small enough to post, and said in words as well."""
    image, alt = page.said("image"), page.said("image_alt")
    if not image:
        if alt:
            yield page.finding("image_alt", "content-alt-alone")
        return
    if not alt:
        yield page.finding("image", "content-no-alt", seen=image)
    elif len(alt) > ALT_LIMIT:
        yield page.finding("image_alt", "content-long-alt", length=len(alt), limit=ALT_LIMIT)
    path = PurePosixPath(image)
    inside = path.parts[:1] == (FOLDER,) and ".." not in path.parts
    if not inside or path.suffix.lower() not in _ENDINGS:
        known = ", ".join(_ENDINGS)
        yield page.finding("image", "content-bad-image", seen=image, known=known)
    elif root is not None:
        yield from _wrong_file(page, root / path)


def _wrong_file(page: Page, file: Path) -> Iterator[Finding]:
    seen = page.said("image")
    if not file.is_file():
        yield page.finding("image", "content-no-image", seen=seen)
    elif file.stat().st_size > _MAX_BYTES:
        yield page.finding("image", "content-large-image", seen=seen, limit=_MAX_BYTES)
