"""`kindness import`: past cases and warnings, from another bot or another home of ours."""

import asyncio
import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from bot.cli.moving.rows import COLUMNS, ZEPPELINS, Reading
from bot.cli.options import settings
from bot.cli.say import say, words
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.limits import HEAVIEST
from bot.core.rules import preset
from bot.service.moving import Brought, Moving
from bot.service.sanctions import usual_weight
from bot.settings import Settings

PRIVATE: Final = 0o600
"""Rejects hold what the file holds: for their owner alone."""

Source = Annotated[
    Path, typer.Argument(help=say("cli-import-file", columns=", ".join(COLUMNS)), metavar="FILE")
]
Community = Annotated[str, typer.Option("--community", help=say("cli-import-community"))]
From = Annotated[str, typer.Option("--source", help=say("cli-import-source"))]
Weight = Annotated[
    float | None,
    typer.Option("--weight", min=0.01, max=HEAVIEST, help=say("cli-import-weight")),
]
Bots = Annotated[list[str] | None, typer.Option("--bot", help=say("cli-import-bot"))]
Locale = Annotated[str | None, typer.Option("--locale", help=say("cli-import-locale"))]
DryRun = Annotated[bool, typer.Option("--dry-run", help=say("cli-import-dry-run"))]


def bring(
    file: Source,
    *,
    community: Community,
    source: From = "csv",
    weight: Weight = None,
    bots: Bots = None,
    locale: Locale = None,
    dry_run: DryRun = False,
) -> None:
    """Take past cases in; doing it twice changes nothing."""
    if not community.strip() or community.isdigit():
        raise BadInputError("import-no-community")
    if not file.exists():
        raise BadInputError("screen-no-input", path=str(file))
    reading = Reading(
        CommunityId(community),
        source,
        weight or 0.0,
        locale or words().locale,
        datetime.now(UTC),
        ZEPPELINS | frozenset(bots or ()),
    )
    done = asyncio.run(_bring(settings(), reading, file, dry_run=dry_run))
    rejects = file.with_name(f"{file.name}.rejects")
    write_rejects(rejects, reading.rejects)
    _tell(done, len(reading.rejects), rejects, dry_run=dry_run)


async def _bring(chosen: Settings, reading: Reading, file: Path, *, dry_run: bool) -> Brought:
    from bot.wiring import SystemClock, open_kept  # noqa: PLC0415 (a database takes its time)

    async with open_kept(chosen) as store:
        rules = await store.rules(reading.community) or preset(chosen.preset)
        reading.weight = reading.weight or usual_weight(rules)
        moving = Moving(store, SystemClock())
        return await moving.bring(reading.cases(file), dry_run=dry_run)


def write_rejects(path: Path, rejects: Sequence[tuple[int, str, str]]) -> None:
    """What could not be read, one JSON object a line; without any, those of an earlier run go."""
    if not rejects:
        path.unlink(missing_ok=True)
        return
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "w") as out:
        for line, code, row in rejects:
            said = {"line": line, "reason": code.removeprefix("import-"), "row": row}
            out.write(json.dumps(said, ensure_ascii=True) + "\n")
    part.replace(path)


def _tell(done: Brought, rejected: int, rejects: Path, *, dry_run: bool) -> None:
    name = "cli-import-would" if dry_run else "cli-import-done"
    history = done.new - done.warnings
    typer.echo(say(name, new=done.new, warnings=done.warnings, history=history, known=done.known))
    if rejected:
        typer.echo(say("cli-import-rejected", n=rejected, path=str(rejects)))
