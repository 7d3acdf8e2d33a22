"""Campaigns that managers bring along: read, checked and put together with what is there.

What is sent becomes the draft of a version, which somebody else reads and approves: until then a
text in it counts as read by nobody, whatever it says about itself. Nothing is written to a disk.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from bot.core.errors import BadInputError
from campaign_content.bundle import MOST_UNPACKED
from campaign_content.checker import read_all
from campaign_content.loader import Library
from campaign_content.texts import POSTED, Finding, Kind, Text
from campaign_content.tree import Held

UPLOADED: Final = "upload:"
"""Stands before the path of a picture that was uploaded, in place of one on our disk."""

MOST_TEXT: Final = 2 * 1024 * 1024
"""Bytes of texts and calendars: our own month in eight languages has a sixth of it."""

MOST_OWN: Final = 20
"""Campaigns that a community may bring along: what they hold is kept for them."""

_WAITS: Final = "waits for whoever approves it"


@dataclass(frozen=True, slots=True)
class Own:
    """A campaign that was brought along: its ``name``, what it says, and the files it came in.

    ``languages`` are those in which nothing of it is missing.
    """

    name: str
    content: Library
    files: Mapping[str, bytes]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in files, and the campaign in them if it can be used."""

    findings: tuple[Finding, ...]
    own: Own | None

    @property
    def refused(self) -> tuple[Finding, ...]:
        """What keeps them from being used."""
        return tuple(each for each in self.findings if each.refused)


def named_in(files: Mapping[str, bytes]) -> bool:
    """Whether files bring a calendar along; those that do not need a campaign to go into."""
    return any(path.startswith("calendars/") for path in files)


def look_at(files: Mapping[str, bytes], shipped: Iterable[Text], today: date) -> Looked:
    """Check the files of a campaign. Takes a while: not for the event loop.

    ``shipped`` are our texts, which its calendar may post. Raises `BadInputError`:
    ``upload-calendars`` unless there is exactly one calendar, ``upload-kind`` for texts that no
    calendar posts, ``upload-large`` for more than is kept.
    """
    texts = sum(len(one) for path, one in files.items() if not path.startswith("images/"))
    if texts > MOST_TEXT or sum(map(len, files.values())) > MOST_UNPACKED:
        most = (MOST_TEXT if texts > MOST_TEXT else MOST_UNPACKED) // 1024 // 1024
        raise BadInputError("upload-large", most=most)
    ours = tuple(shipped)
    checked = read_all(Held(files), beside=ours, today=today)
    for text in checked.texts:
        if text.kind not in POSTED | {Kind.CAMPAIGN}:
            raise BadInputError("upload-kind", path=text.path, kind=text.kind)
    if any(each.refused for each in checked.findings):
        return Looked(checked.findings, None)
    if len(checked.calendars) != 1:
        raise BadInputError("upload-calendars", count=len(checked.calendars))
    brought = {(text.id, text.locale): _unread(text) for text in checked.texts}
    others = [text for text in ours if (text.id, text.locale) not in brought]
    (calendar,) = checked.calendars
    library = Library([*others, *brought.values()], calendars=[calendar])
    own = Own(calendar.campaign, library, dict(files), _languages(library, calendar.campaign))
    return Looked(checked.findings, own)


def _unread(text: Text) -> Text:
    """A text as it is said once somebody has approved it, and where its picture is found."""
    image = None if text.image is None else Path(f"{UPLOADED}{text.image}")
    return replace(text, reviewer=text.reviewer or _WAITS, image=image)


def _languages(library: Library, name: str) -> tuple[str, ...]:
    """The languages that a campaign and all its texts are in."""
    slots = library.calendar(name).slots
    ids = {name, *(id_ for one in slots for id_ in (one.text, one.otherwise) if id_)}
    each = [{text.locale for text in library.everywhere(id_)} for id_ in ids]
    return tuple(sorted(set.intersection(*each)))
