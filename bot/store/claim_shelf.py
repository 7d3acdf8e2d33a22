"""Reviewed claims in one file of the home folder. They are public, so the file is not sealed."""

import json
import os
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from bot.core.errors import BadInputError
from campaign_content.claims import Review


class ClaimShelf:
    """The `Shelf` of `bot.service.claim_feeds`."""

    def __init__(self, path: Path) -> None:
        """The file need not exist yet; its folder is made when something is kept."""
        self._path = path

    def reviews(self) -> tuple[Review, ...]:
        """What was kept last. Raises `BadInputError` (``claims-damaged``)."""
        try:
            written = json.loads(self._path.read_text("utf-8"))
            return tuple(_review(each) for each in written)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise BadInputError("claims-damaged", path=str(self._path)) from error

    def mark(self) -> object:
        """When the file was put there and how large it is; None without one."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def keep(self, reviews: tuple[Review, ...]) -> None:
        """Write them beside the file and put that in its place.

        Raises `BadInputError` (``claims-not-kept``); then the file is as it was.
        """
        said = [{**asdict(each), "published": each.published.isoformat()} for each in reviews]
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", encoding="utf-8", dir=self._path.parent, prefix=".claims-", delete=False
            ) as file:
                beside = Path(file.name)
                try:
                    json.dump(said, file, ensure_ascii=False)
                    file.flush()
                    os.fsync(file.fileno())
                    beside.replace(self._path)
                except OSError:
                    beside.unlink(missing_ok=True)
                    raise
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise BadInputError("claims-not-kept", path=str(self._path), why=why) from error


def _review(said: dict[str, Any]) -> Review:
    moment = datetime.fromisoformat(said["published"])
    return Review(**{**said, "published": moment, "links": tuple(said["links"])})
