"""`kindness content export` and `import`: a campaign as one zip, as `/campaign upload` takes it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.core.errors import BadInputError

if TYPE_CHECKING:
    from campaign_content.texts import Finding

Campaign = Annotated[str, typer.Argument(help=say("cli-bundle-campaign"), metavar="CAMPAIGN")]
Written = Annotated[Path, typer.Argument(help=say("cli-bundle-written"), metavar="FILE")]
Bundle = Annotated[Path, typer.Argument(help=say("cli-bundle-read"), metavar="FILE")]
Into = Annotated[Path | None, typer.Option("--into", help=say("cli-bundle-into"), metavar="FOLDER")]
Replace = Annotated[bool, typer.Option("--replace", help=say("cli-bundle-replace"))]


def export_campaign(campaign: Campaign, file: Written) -> None:
    """Write everything that a campaign is made of, in all languages, into a zip.

    Raises `ContentError` if there is no such campaign, `BadInputError` (``bundle-not-written``).
    """
    from campaign_content.bundle import pack  # noqa: PLC0415 (a parser of YAML comes with it)
    from campaign_content.loader import load  # noqa: PLC0415
    from campaign_content.writing import campaign_files  # noqa: PLC0415

    files = campaign_files(load(overlay=settings().content), campaign)
    written(file, pack(files))
    typer.echo(say("cli-bundle-exported", n=len(files), file=str(file)))


def import_campaign(file: Bundle, into: Into = None, *, replace: Replace = False) -> None:
    """Put a zip, or one text, into the folder of own texts, if nothing in it is refused.

    Exit code 1 if something is; then nothing is written. Raises `ContentError` for what cannot be
    opened, `BadInputError`: ``bundle-no-folder``, ``bundle-there`` (a file would be replaced),
    ``bundle-not-written``.
    """
    folder = into or settings().content
    if folder is None:
        raise BadInputError("bundle-no-folder")
    files = read_bundle(file)
    if findings_in(files):
        raise typer.Exit(1)
    there = [path for path in files if (folder / path).exists()]
    if there and not replace:
        raise BadInputError("bundle-there", count=len(there), first=str(folder / there[0]))
    for path, content in files.items():
        written(folder / path, content)
    typer.echo(say("cli-bundle-imported", n=len(files), folder=str(folder)))


def read_bundle(file: Path) -> dict[str, bytes]:
    """The files in a zip, or one text, on the disk. Raises as `import_campaign` does."""
    from campaign_content.bundle import MOST_PACKED, opened  # noqa: PLC0415

    try:
        with file.open("rb") as packed:
            content = packed.read(MOST_PACKED + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInputError("bundle-not-read", path=str(file), why=why) from error
    return opened(file.name, content)


def findings_in(files: Mapping[str, bytes]) -> int:
    """Say everything wrong with files that join ours; returns how many cannot be used."""
    from campaign_content import checker, loader  # noqa: PLC0415
    from campaign_content.tree import Held  # noqa: PLC0415

    ours = checker.read_all(loader.BUILT_IN).texts
    return told(checker.read_all(Held(files), beside=ours).findings)


def told(findings: Sequence["Finding"]) -> int:
    """Say findings, and how many there are of each kind; returns how many cannot be used."""
    for finding in findings:
        mark = "cli-content-refused" if finding.refused else "cli-content-remark"
        typer.echo(f"{say(mark)} {say(finding.code, **finding.told())}")
    refused = sum(finding.refused for finding in findings)
    typer.echo(say("cli-content-sums", refused=refused, remarks=len(findings) - refused))
    return refused


def written(path: Path, content: bytes, *, otherwise: str = "bundle-not-written") -> None:
    """Write a file and the folders around it. Raises `BadInputError` (``otherwise``)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInputError(otherwise, path=str(path), why=why) from error
