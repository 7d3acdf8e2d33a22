"""`kindness export`: everything that is kept about a community, in files that anybody can read."""

import asyncio
import csv
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, Final, Self

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.service.case_import import moved_as_mapping
from bot.service.moving import LeavingStore
from bot.settings import Settings

README: Final = "README.txt"
REPORTS: Final = "reports"
CASES: Final = "cases"
PRIVATE: Final = 0o600
"""What is in it is about people: for its owner alone."""

TOLD: Final = frozenset(
    {
        "answers", "campaign_files", "campaign_habits", "campaign_slots", "campaign_steps",
        "campaign_versions", "campaigns", CASES, "challenge_amends", "challenge_entries",
        "challenge_tallies", "counters", "decisions", "errands", "memos", "pardons", "raised",
        "reminders", REPORTS, "rulebook", "standings", "strikes", "trials", "waiting",
        "webhook_posts",
    }
)  # fmt: skip
"""The files about which the README has a sentence of its own."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula."""

Community = Annotated[str, typer.Option("--community", help=say("cli-export-community"))]
Output = Annotated[Path, typer.Option("--output", "-o", help=say("cli-export-output"))]
WithoutText = Annotated[bool, typer.Option("--without-text", help=say("cli-export-without-text"))]


def export(*, community: Community, output: Output, without_text: WithoutText = False) -> None:
    """Write everything, or nothing; what is there is never overwritten."""
    if output.exists() or output.is_symlink():
        raise BadInputError("export-exists", path=str(output))
    if not output.absolute().parent.is_dir():
        raise BadInputError("screen-no-folder", path=str(output.absolute().parent))
    kept = CommunityId(community)
    rows = asyncio.run(_export(settings(), kept, output.absolute(), texts=not without_text))
    typer.echo(say("cli-export-done", path=str(output), rows=rows))


async def _export(chosen: Settings, community: CommunityId, output: Path, *, texts: bool) -> int:
    from bot.discord_bot.desk_settings import NAMED  # noqa: PLC0415 (takes its time)
    from bot.wiring import open_kept  # noqa: PLC0415 (as above)

    async with open_kept(chosen) as store:
        if community not in await store.communities():
            raise BadInputError("export-nothing", community=community)
        named = await store.memo(community, NAMED)
        since = None if named is None else datetime.fromisoformat(named)
        part = Path(tempfile.mkdtemp(prefix=f".{output.name}.", dir=output.parent))
        try:
            rows = await write_all(store, community, part, named_since=since, texts=texts)
            put_in_place(part, output)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return rows


async def write_all(
    store: LeavingStore,
    community: CommunityId,
    folder: Path,
    *,
    named_since: datetime | None,
    texts: bool,
) -> int:
    """Write all files into a folder; returns how many rows there are in them."""
    cases = _cases(store, community, texts=texts)
    written = {CASES: await _write(folder, CASES, cases)}
    for name in store.tables():
        rows = store.rows_of(name, community, texts=texts)
        if name == REPORTS:
            rows = _anonymous(rows, named_since)
        written[name] = await _write(folder, name, rows)
    _write_readme(folder, community, written, texts=texts)
    return sum(written.values())


def put_in_place(part: Path, output: Path) -> None:
    """Give a finished folder its name, as a folder or, by its ending, as an archive.

    Raises `BadInputError` (``export-exists``) if something is there by now.
    """
    try:
        if output.suffix.casefold() != ".zip":
            if os.name != "nt":  # where a renaming could replace an empty folder
                output.mkdir(mode=0o700)
            part.rename(output)
            return
        packed = part / "packed"
        with zipfile.ZipFile(packed, "x", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(part.iterdir()):
                if file != packed:
                    archive.write(file, f"{output.stem}/{file.name}")
        packed.chmod(PRIVATE)
        os.link(packed, output)  # unlike a renaming this never replaces anything
    except FileExistsError as error:
        raise BadInputError("export-exists", path=str(output)) from error


async def _cases(
    store: LeavingStore, community: CommunityId, *, texts: bool
) -> AsyncIterator[Mapping[str, Any]]:
    async for moved in store.leaving(community, texts=texts):
        yield moved_as_mapping(moved)


async def _anonymous(
    rows: AsyncIterator[Mapping[str, Any]], since: datetime | None
) -> AsyncIterator[Mapping[str, Any]]:
    """Reports without who made them, but for those who knew that the community shows it."""
    async for row in rows:
        named = since is not None and datetime.fromisoformat(row["at"]) >= since
        yield {**row, "reporter": row["reporter"] if named else None}


async def _write(folder: Path, name: str, rows: AsyncIterator[Mapping[str, Any]]) -> int:
    with _Sheet(folder, name) as sheet:
        async for row in rows:
            sheet.write(row)
    return sheet.rows


class _Sheet:
    """The same rows twice: as JSON Lines, and as a CSV for a spreadsheet. No file for no rows."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._stack = ExitStack()
        self._json: Any = None
        self._csv: Any = None
        self.rows = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def write(self, row: Mapping[str, Any]) -> None:
        if not self.rows:
            self._json = self._opened("jsonl")
            self._csv = csv.writer(self._opened("csv"))
            self._csv.writerow(row)
        self._json.write(json.dumps(row, ensure_ascii=False) + "\n")
        self._csv.writerow([_cell(value) for value in row.values()])
        self.rows += 1

    def _opened(self, ending: str) -> Any:  # noqa: ANN401 - a text file
        path = self._folder / f"{self._name}.{ending}"
        out = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
        return self._stack.enter_context(os.fdopen(out, "w", encoding="utf-8", newline=""))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return json.dumps(value, ensure_ascii=False)


def _write_readme(
    folder: Path, community: CommunityId, written: Mapping[str, int], *, texts: bool
) -> None:
    at = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    lines = [say("export-readme", community=community, at=at), ""]
    for name, rows in sorted(written.items()):
        if rows:
            about = name.replace("_", "-") if name in TOLD else "other"
            lines.append(say("export-file", name=name, rows=rows, about=say(f"export-is-{about}")))
    lines += ["", say("export-with-text" if texts else "export-no-text"), say("export-forms")]
    lines += ["", say("export-back", community=community)]
    (folder / README).write_text("\n".join(lines) + "\n", encoding="utf-8")
