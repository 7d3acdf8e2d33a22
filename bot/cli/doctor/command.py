"""Looks at everything, prints it, and tells by the exit code whether something is broken."""

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from bot.cli.doctor import machine
from bot.cli.doctor.finding import Finding, State, failed
from bot.cli.doctor.sign_in import sign_in
from bot.cli.options import JsonOption, ModelOption, settings
from bot.cli.say import say
from bot.core.errors import SettingsError

External = Annotated[str | None, typer.Option("--external", help=say("cli-doctor-external"))]
MARKS = {State.OK: ("✓", "green"), State.NOTE: ("!", "yellow"), State.BROKEN: ("✗", "bold red")}


def doctor(
    *, model: ModelOption = None, external: External = None, as_json: JsonOption = False
) -> None:
    """Look at everything the bot stands on; exit code 1 if something is broken."""
    findings = list(look(model, external))
    if as_json:
        typer.echo(json.dumps([each.as_mapping() for each in findings], ensure_ascii=False))
    else:
        _show(findings)
    if any(each.state is State.BROKEN for each in findings):
        raise typer.Exit(1)


def look(model: str | None, external: str | None = None) -> Iterator[Finding]:
    """Everything that was found, in the order in which a newcomer would put it right.

    ``external`` is the address of the console, where it has one.
    """
    yield machine.versions()
    try:
        chosen = settings()
    except SettingsError as error:
        yield failed("settings", error)
        return
    from bot.cli.doctor import parts  # noqa: PLC0415 (models and databases take their time)

    yield machine.home(chosen)
    yield machine.disk(chosen)
    key = machine.key_file(chosen)
    yield key
    yield from parts.model(chosen, model)
    if key.state is not State.BROKEN:  # it would only say the same again
        yield from asyncio.run(parts.database(chosen))
    yield parts.content(chosen)
    yield sign_in(chosen, external)
    yield from machine.extras(chosen)
    yield machine.terminal()


def _show(findings: list[Finding]) -> None:
    from rich.console import Console  # noqa: PLC0415 (rich takes its time)
    from rich.text import Text  # noqa: PLC0415

    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    for each in findings:
        mark, style = MARKS[each.state]
        console.print(Text.assemble((f"{mark} ", style), each.sentence))
        if each.remedy:
            console.print(Text(f"  → {each.remedy}", style="bold"))
    broken = sum(each.state is State.BROKEN for each in findings)
    notes = sum(each.state is State.NOTE for each in findings)
    console.print(Text(say("doctor-sums", broken=broken, notes=notes)))
