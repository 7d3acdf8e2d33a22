"""Past cases out of files of other bots, and of our own exports, one at a time.

- CSV with the columns ``case,kind,user,moderator,at,reason`` and perhaps ``weight``.
- Zeppelin's export: JSON, as its ``backend/src/api/guilds/importExport.ts`` writes it.
- Our own ``cases.jsonl``, alone, or in the folder or archive that ``kindness export`` wrote.

Nothing is guessed: what cannot be read goes to the rejects with its line and the reason.
"""

import json
import math
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Final, cast

from bot.cli.screen.chunk import Reject
from bot.cli.screen.csv_source import CsvSource, Wanted
from bot.cli.screen.lines import Lines
from bot.core.case import CaseId
from bot.core.comment import AuthorId, CommunityId
from bot.core.errors import BadInputError
from bot.core.limits import HEAVIEST
from bot.service.case_export import FORMAT
from bot.service.case_import import moved_from_mapping
from bot.service.moving import SOMEBODY, Moved, PastKind, PastNote, PastRow, past_case

COLUMNS: Final = ("case", "kind", "user", "moderator", "at", "reason")
WEIGHT: Final = "weight"
CASES: Final = "cases.jsonl"
ZEPPELIN: Final = "zeppelin"
ZEPPELINS: Final = frozenset({"473868086773153793"})
"""The public Zeppelin: what it gave by itself no moderator gave."""

KINDS: Final[Mapping[str, PastKind]] = MappingProxyType(
    {
        "warn": PastKind.WARNING,
        "warning": PastKind.WARNING,
        "ban": PastKind.BAN,
        "tempban": PastKind.BAN,
        "unban": PastKind.UNBAN,
        "kick": PastKind.KICK,
        "softban": PastKind.KICK,
        "mute": PastKind.MUTE,
        "timeout": PastKind.MUTE,
        "unmute": PastKind.UNMUTE,
        "note": PastKind.NOTE,
        "other": PastKind.OTHER,
    }
)
"""A softban takes somebody out with their messages and lets them back in: a kick, in effect."""

_ZEPPELIN_TYPES: Final = (
    "ban", "unban", "note", "warn", "kick", "mute", "unmute", "other", "softban"
)  # fmt: skip
"""Its ``CaseTypes``, from 1 on; its "deleted" says nothing that we have a word for."""

Parse = Callable[[Any], Moved]


@dataclass(slots=True)
class Reading:
    """What a file is read with, and the rows of it that could not be.

    ``weight``: what a warning counts where the file does not say. ``bots``: ids that are no
    moderators. ``now``: what is later than this has not happened.
    """

    community: CommunityId
    source: str
    weight: float
    locale: str
    now: datetime
    bots: frozenset[str] = ZEPPELINS
    rejects: list[tuple[int, str, str]] = field(default_factory=list)
    seen: set[CaseId] = field(default_factory=set)

    def cases(self, path: Path) -> Iterator[Moved]:
        """Every case that can be read. Raises `BadInputError` if the file cannot be, as a whole."""
        ending = path.suffix.casefold()
        try:
            with ExitStack() as stack:
                if path.is_dir() or zipfile.is_zipfile(path) or ending == ".jsonl":
                    yield from self._own(_opened(path, stack))
                elif ending == ".json":
                    yield from self._zeppelin(path)
                else:
                    yield from self._csv(path, stack.enter_context(path.open("rb")))
        except (OSError, KeyError) as error:
            raise BadInputError("import-unreadable", path=str(path), problem=str(error)) from error

    def _csv(self, path: Path, stream: BinaryIO) -> Iterator[Moved]:
        lines, wanted = Lines(cast("Any", stream)), Wanted(text="user")
        columns = ", ".join(COLUMNS)
        try:
            source = CsvSource(lines, wanted, path=str(path), total=None, delimiter=None)
        except BadInputError as error:
            if error.code != "screen-missing-column":
                raise
            raise BadInputError("import-columns", path=str(path), columns=columns) from error
        if missing := set(COLUMNS) - set(source.columns):
            seen = ", ".join(sorted(missing))
            raise BadInputError("import-columns", path=str(path), columns=seen)
        for found in source.rows():
            if isinstance(found, Reject):
                raw = found.raw.decode(errors="replace")
                self.rejects.append((found.line, f"import-{found.reason.replace('_', '-')}", raw))
                continue
            line, row = found
            if len(row) != len(source.columns):
                self.rejects.append((line, "import-fields", ",".join(row)))
                continue
            said = dict(zip(source.columns, row, strict=True))
            yield from self._read(line, said, self._of_csv)

    def _zeppelin(self, path: Path) -> Iterator[Moved]:
        try:
            found = json.loads(path.read_bytes())["cases"]
            numbered = list(enumerate(found, 1))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise BadInputError("import-not-zeppelin", path=str(path)) from error
        for number, one in numbered:
            yield from self._read(number, one, self._of_zeppelin)

    def _own(self, stream: BinaryIO) -> Iterator[Moved]:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield from self._read(number, line, self._of_ours)

    def _read(self, line: int, said: object, parse: Parse) -> Iterator[Moved]:
        try:
            yield self._new(parse(said))
        except BadInputError as error:
            raw = said.decode(errors="replace") if isinstance(said, bytes) else _as_json(said)
            self.rejects.append((line, error.code, raw))

    def _new(self, moved: Moved) -> Moved:
        """The case, unless the file has had another one of the same number: that would be lost."""
        if moved.case.id in self.seen:
            raise BadInputError("import-twice")
        self.seen.add(moved.case.id)
        return moved

    # --- one row

    def _of_ours(self, line: bytes) -> Moved:
        try:
            said = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadInputError("import-malformed", problem=str(error)) from error
        if not isinstance(said, dict):
            raise BadInputError("import-not-ours", format=FORMAT)
        return moved_from_mapping(said, self.community)

    def _of_csv(self, said: Mapping[str, str]) -> Moved:
        kind = KINDS.get(said["kind"].strip().casefold())
        if kind is None:
            raise BadInputError("import-kind")
        number, by = said["case"].strip(), said["moderator"].strip()
        if not number:
            raise BadInputError("import-no-number")
        counts = kind is PastKind.WARNING and by not in self.bots
        row = PastRow(
            number=number,
            kind=kind,
            author=AuthorId(self._person(said["user"].strip())),
            by=self._person(by) if by else SOMEBODY,
            at=self._time(said["at"].strip()),
            why=said["reason"].strip(),
            weight=_weight(said.get(WEIGHT, ""), self.weight) if counts else None,
        )
        return past_case(row, source=self.source, community=self.community, locale=self.locale)

    def _of_zeppelin(self, said: Mapping[str, Any]) -> Moved:
        try:
            kind = KINDS[_ZEPPELIN_TYPES[_whole(said["type"]) - 1]]
            by, notes = said["mod_id"], [self._note(one) for one in said["notes"]]
            number = str(_whole(said["case_number"]))
            author = AuthorId(self._person(str(said["user_id"])))
            hidden = bool(said.get("is_hidden"))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise BadInputError("import-malformed", problem=str(error)) from error
        # What nobody of the moderators gave, or what they hid, is history.
        human = bool(by) and str(by) not in self.bots and not hidden
        counts = kind is PastKind.WARNING and human
        row = PastRow(
            number,
            kind,
            author,
            by=self._person(str(by)) if by else SOMEBODY,
            at=self._time(str(said.get("created_at"))),
            why=notes[0].text if notes else "",
            notes=notes[1:],
            weight=self.weight if counts else None,
        )
        return past_case(row, source=ZEPPELIN, community=self.community, locale=self.locale)

    def _note(self, said: Mapping[str, Any]) -> PastNote:
        by = said.get("mod_id")
        at, text = self._time(str(said["created_at"])), str(said["body"]).strip()
        return PastNote(self._person(str(by)) if by else SOMEBODY, at, text)

    def _person(self, seen: str) -> str:
        """The id of a person, as the door of the community gives them."""
        door, colon, _ = self.community.partition(":")
        bare = seen.removeprefix(f"{door}:") if colon else seen
        if door == "discord" and not (bare.isascii() and bare.isdigit() and len(bare) <= 20):
            raise BadInputError("import-person")
        if not bare or not bare.isprintable():
            raise BadInputError("import-person")
        return f"{door}:{bare}" if colon else bare

    def _time(self, seen: str) -> datetime:
        """A time of ISO 8601; one without a zone is in UTC, as Zeppelin writes them."""
        try:
            at = datetime.fromisoformat(seen)
            at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise BadInputError("import-time") from error
        if at > self.now:
            raise BadInputError("import-future")
        return at


def _opened(path: Path, stack: ExitStack) -> BinaryIO:
    """The cases in a folder, an archive, or a file of their own."""
    if path.is_dir():
        return stack.enter_context((path / CASES).open("rb"))
    if not zipfile.is_zipfile(path):
        return stack.enter_context(path.open("rb"))
    archive = stack.enter_context(zipfile.ZipFile(path))
    name = next((one for one in archive.namelist() if Path(one).name == CASES), CASES)
    return cast("BinaryIO", stack.enter_context(archive.open(name)))


def _whole(seen: object) -> int:
    if isinstance(seen, bool) or not isinstance(seen, int) or seen < 1:
        raise ValueError("number")
    return seen


def _weight(seen: str, usual: float) -> float:
    if not seen.strip():
        return usual
    try:
        weight = float(seen)
    except ValueError as error:
        raise BadInputError("import-weight", most=HEAVIEST) from error
    if not (math.isfinite(weight) and 0 < weight <= HEAVIEST):
        raise BadInputError("import-weight", most=HEAVIEST)
    return weight


def _as_json(said: object) -> str:
    return json.dumps(said, ensure_ascii=False, default=str)
