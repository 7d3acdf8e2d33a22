"""A small folder of content in which nothing is wrong, and ways to put a fault into it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.campaign_content.helpers import source

Files = dict[str, bytes]

TIP, ITALIAN = "tips/en/a-tip.md", "tips/it/a-tip.md"
STORY, CHALLENGE = "stories/en/tale.md", "challenges/en/ask.md"
MONTH, PICTURE = "calendars/month.yaml", "images/bench.png"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


def text(kind: str, name: str, locale: str, body: str, **head: str | None) -> bytes:
    return source(body, id=name, kind=kind, locale=locale, **head).encode()


def sound() -> Files:
    """Two languages, five kinds, a calendar, a picture, two variants."""
    picture = {"image": PICTURE, "image_alt": "An empty bench under a tree"}
    dates = {"valid_from": "2026-01-01", "valid_to": "2030-01-31"}
    variants = "\n\n<!-- variant: short -->\n\n"
    files = {
        MONTH: b"campaign: month\ndays: 3\nposts:\n"
        b'  - {day: 1, at: "16:00", text: tale}\n'
        b'  - {day: 2, at: "16:00", text: ask}\n'
        b'  - {day: 3, at: "16:00", text: week, otherwise: quiet}\n',
        PICTURE: PNG,
    }
    for locale, said in (
        ("en", ("Be kind. It helps.", "We start now.", "Sit down.", "Write in {channel}.", "Go.")),
        ("it", ("Un saluto aiuta.", "Si parte.", "Vieni qui.", "Scrivi in {channel}.", "Dai.")),
    ):
        for kind, folder, name, body, head in (
            ("tip", "tips", "a-tip", said[0], dates),
            ("campaign", "campaigns", "month", said[1], {}),
            ("story", "stories", "tale", said[2], picture),
            ("challenge", "challenges", "ask", f"{said[3]}{variants}{said[4]} {{channel}}",
             {"variants": "short"}),
            ("highlight", "highlights", "week", f"{said[4]}\n\n{{entries}}", {}),
            ("highlight", "highlights", "quiet", f"{said[4]} {said[0]}", {}),
        ):  # fmt: skip
            files[f"{folder}/{locale}/{name}.md"] = text(kind, name, locale, body, **head)
    return files


@dataclass(frozen=True)
class Fault:
    """One thing wrong: how it gets in, and what has to be found where.

    ``line`` is the text of the line, or its number.
    """

    name: str
    seed: Callable[[Files], None]
    code: str
    file: str = TIP
    line: int | str = 1
    also: frozenset[str] = field(default_factory=frozenset)
    """Codes of what cannot but be found beside it."""


def swap(old: str, new: str, file: str = TIP) -> Callable[[Files], None]:
    def seed(files: Files) -> None:
        assert old.encode() in files[file], (old, file)
        files[file] = files[file].replace(old.encode(), new.encode(), 1)

    return seed


def body(new: str, file: str = TIP) -> Callable[[Files], None]:
    return swap("Be kind. It helps.", new, file)


def put(file: str, content: bytes = b"") -> Callable[[Files], None]:
    return lambda files: files.update({file: content})


def drop(file: str) -> Callable[[Files], None]:
    def seed(files: Files) -> None:
        del files[file]

    return seed


def move(old: str, new: str) -> Callable[[Files], None]:
    def seed(files: Files) -> None:
        files[new] = files.pop(old)

    return seed


def line(key: str, value: str | None) -> Callable[[Files], None]:
    """Another value beside a key of the tip; None takes the line out."""

    def seed(files: Files) -> None:
        head = files[TIP].decode().split("\n")
        at = next(number for number, line in enumerate(head) if line.startswith(f"{key}:"))
        head[at : at + 1] = [] if value is None else [f"{key}: {value}"]
        files[TIP] = "\n".join(head).encode()

    return seed
