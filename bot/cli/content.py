"""`kindness content`: the texts that the bot says in public."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.bundles import export_campaign, findings_in, import_campaign, read_bundle, told
from bot.cli.options import settings
from bot.cli.preview.command import preview
from bot.cli.say import say

app = typer.Typer(no_args_is_help=True)

Folder = Annotated[Path | None, typer.Argument(help=say("cli-content-folder"), metavar="FOLDER")]
Source = Annotated[str, typer.Argument(help=say("cli-content-claims-source"), metavar="SOURCE")]


@app.callback()
def content() -> None:
    """The texts that the bot says in public."""


@app.command("check", help=say("cli-content-check"))
def check(folder: Folder = None) -> None:
    """Name everything wrong with content files; exit code 1 if a file cannot be used.

    A zip, or one text, is checked as `/campaign upload` does. Raises `ContentError` for a folder
    that is not there, or a zip that cannot be opened: nothing could be checked.
    """
    from campaign_content import checker, loader  # noqa: PLC0415 (a parser of YAML comes with it)
    from campaign_content.errors import ContentError  # noqa: PLC0415

    if folder is not None and folder.is_file():
        refused = findings_in(read_bundle(folder))
    else:
        own = settings().content
        roots = [folder] if folder else [each for each in (loader.BUILT_IN, own) if each]
        for root in roots:
            if not root.is_dir():
                raise ContentError("content-no-folder", path=str(root))
        findings = []
        for root in roots:
            beside = () if root == loader.BUILT_IN else checker.read_all(loader.BUILT_IN).texts
            findings += checker.check(root, beside=beside)
        refused = told(findings)
    if refused:
        raise typer.Exit(1)


app.command("export", help=say("cli-content-export"))(export_campaign)
app.command("import", help=say("cli-content-import"))(import_campaign)
app.command("preview", help=say("cli-content-preview"))(preview)


@app.command("claims", help=say("cli-content-claims"))
def claims(source: Source) -> None:
    """Import a feed of reviewed claims from a file or from an address on the web.

    Raises `BadInputError`, `ContentError` or `OutsideError`; then nothing was changed.
    """
    from bot.wiring import claim_feeds  # noqa: PLC0415 (a database takes its time)

    feeds = claim_feeds(settings())
    if "://" in source:
        done = asyncio.run(feeds.from_url(source))
    else:
        done = asyncio.run(feeds.from_bytes(_bytes(Path(source))))
    typer.echo(say("cli-content-claims-done", new=done.new, corrected=done.corrected, now=done.now))
    for why, count in sorted(done.left_out.items()):
        typer.echo(say("cli-content-claims-left-out", why=why, count=count))


def _bytes(path: Path) -> bytes:
    """What a file holds, as far as a feed may go."""
    from bot.core.errors import BadInputError  # noqa: PLC0415
    from campaign_content.claim_feed import MOST_BYTES  # noqa: PLC0415

    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInputError("claims-no-file", path=str(path), why=why) from error
