"""Writes texts and calendars as files again, so that they can be carried to another place.

What was read and written is read as the same again, which a test holds it to.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from campaign_content import calendars, pictures
from campaign_content.errors import ContentError
from campaign_content.texts import EVERYONE, Calendar, Text

_PLAIN: Final = re.compile(r"[^\W\d_][\w ’'.,()/-]*")
"""Values that need no quotes in a head."""


class Texts(Protocol):
    """All texts and calendars there are, as `campaign_content.loader.Library` holds them."""

    def calendar(self, campaign: str) -> Calendar:
        """The calendar of a campaign."""
        ...

    def everywhere(self, id: str) -> list[Text]:  # noqa: A002 - as texts call it
        """A text in every language that it is in."""
        ...


def campaign_files(texts: Texts, campaign: str) -> dict[str, bytes]:
    """Everything that a campaign is made of, in all its languages, as files by path.

    Raises `ContentError`: ``content-unknown-text`` if there is no such campaign, and
    ``campaign-no-picture`` for a picture that cannot be read.
    """
    calendar = texts.calendar(campaign)
    ids = [campaign, *(each for one in calendar.slots for each in (one.text, one.otherwise))]
    found = [text for id_ in dict.fromkeys(ids) if id_ for text in texts.everywhere(id_)]
    files = {f"{calendars.FOLDER}/{campaign}.yaml": calendar_as_file(calendar).encode()}
    for text in found:
        files[text.path] = as_file(text).encode()
        if text.image is not None:
            files[_place(text.image)] = _read(text.image)
    return dict(sorted(files.items()))


def as_file(text: Text) -> str:
    """A text as its file."""
    return file_of(head_of(text), text.body, text.variants)


def head_of(text: Text) -> dict[str, str]:
    """What stands in the head of a text's file, by key; what is empty is left out there."""
    return {
        "id": text.id,
        "kind": text.kind.value,
        "topic": text.topic,
        "locale": text.locale,
        "title": text.title,
        "audience": "" if text.audience == EVERYONE else text.audience,
        "author": text.author,
        "reviewer": text.reviewer,
        "reviewed": "" if text.reviewer else "false",
        "source": text.source,
        "valid_from": "" if text.valid_from is None else text.valid_from.isoformat(),
        "valid_to": "" if text.valid_to is None else text.valid_to.isoformat(),
        "variants": ", ".join(text.variants),
        "image": "" if text.image is None else _place(text.image),
        "image_alt": text.alt,
    }


def file_of(head: Mapping[str, str], body: str, variants: Mapping[str, str]) -> str:
    """A file of that head, with a body and its variants by name."""
    lines = [f"{key}: {_value(said)}" for key, said in head.items() if said]
    bodies = [body, *(f"<!-- variant: {k} -->\n\n{v}" for k, v in variants.items())]
    return "\n".join(["---", *lines, "---", "", "\n\n".join(bodies), ""])


def calendar_as_file(calendar: Calendar) -> str:
    """A calendar as its file."""
    lines = [f"campaign: {calendar.campaign}", f"days: {calendar.days}", "posts:"]
    for slot in calendar.slots:
        otherwise = "" if slot.otherwise is None else f", otherwise: {slot.otherwise}"
        at = slot.at.isoformat("minutes")
        lines.append(f'  - {{day: {slot.day}, at: "{at}", text: {slot.text}{otherwise}}}')
    return "\n".join([*lines, ""])


def _value(said: str) -> str:
    """A value of a head; in JSON's quotes, which are YAML's, where it might be read as more."""
    return said if _PLAIN.fullmatch(said) else json.dumps(said, ensure_ascii=False)


def _place(image: Path) -> str:
    """Where a picture lies below the root of its tree, as a text names it."""
    parts = image.parts
    at = len(parts) - 1 - parts[::-1].index(pictures.FOLDER)
    return str(PurePosixPath(*parts[at:]))


def _read(image: Path) -> bytes:
    try:
        return image.read_bytes()
    except OSError as error:
        raise ContentError("campaign-no-picture", name=image.name) from error
