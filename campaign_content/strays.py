"""Files that nothing uses, and texts that are another one word for word."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from campaign_content import calendars, pictures
from campaign_content.texts import FOLDERS, Finding, Text
from campaign_content.tree import Tree

OURS: Final = {
    **dict.fromkeys(FOLDERS, (".md",)),
    calendars.FOLDER: calendars.ENDINGS,
    pictures.FOLDER: pictures.ENDINGS,
}
"""Our folders, with what the files in each end in."""


def stray(files: Sequence[PurePosixPath], shows: set[str] | None, tree: Tree) -> Iterator[Finding]:
    """Files in our folders that are nothing we read, and pictures that no text shows.

    ``shows`` are the pictures that texts show, as ``tree`` calls them; None if nobody can tell
    yet, because some texts cannot be used.
    """
    for file in files:
        endings = OURS.get(file.parts[0])
        if endings is None or len(file.parts) == 1:
            continue
        known = ", ".join(endings)
        deep = file.parts[0] == calendars.FOLDER and len(file.parts) > 2
        shown = file.suffix.lower() if file.parts[0] == pictures.FOLDER else file.suffix
        if shown not in endings or deep:
            yield Finding(str(file), 1, "content-stray", facts={"known": known})
        elif (
            shows is not None
            and file.parts[0] == pictures.FOLDER
            and str(tree.path(file)) not in shows
        ):
            yield Finding(str(file), 1, "content-unused-picture", refused=False)


def copied(texts: Sequence[Text]) -> Iterator[Finding]:
    """Texts whose body is that of another text, or that of the same text in another language."""
    first: dict[tuple[str, str], Text] = {}
    for text in sorted(texts, key=lambda each: (each.locale != "en", each.locale, each.id)):
        other = first.setdefault((text.kind, " ".join(text.body.split())), text)
        if other is text:
            continue
        same = "content-not-translated" if other.id == text.id else "content-copied"
        yield Finding(text.path, 1, same, refused=False, facts={"other": other.path})
