"""`kindness content`: the texts that the bot says in public."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import settings
from bot.cli.say import say

app = typer.Typer(no_args_is_help=True)

Folder = Annotated[Path | None, typer.Argument(help=say("cli-content-folder"), metavar="FOLDER")]


@app.callback()
def content() -> None:
    """The texts that the bot says in public."""


@app.command("check", help=say("cli-content-check"))
def check(folder: Folder = None) -> None:
    """Name everything wrong with content files; exit code 1 if a file cannot be used."""
    from campaign_content import checker, loader  # noqa: PLC0415 (a parser of YAML comes with it)

    own = settings().content
    roots = [folder] if folder else [root for root in (loader.BUILT_IN, own) if root is not None]
    findings = [finding for root in roots for finding in checker.check(root)]
    for finding in findings:
        mark = "cli-content-refused" if finding.refused else "cli-content-remark"
        typer.echo(f"{say(mark)} {say(finding.code, **finding.told())}")
    refused = sum(finding.refused for finding in findings)
    typer.echo(say("cli-content-sums", refused=refused, remarks=len(findings) - refused))
    if refused:
        raise typer.Exit(1)
