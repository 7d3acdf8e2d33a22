"""`kindness backtest`: what other rules would have done with what is on record."""

import asyncio
import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.options import JsonOption, PresetOption, settings
from bot.cli.say import say
from bot.core.backtest import Backtest, raised
from bot.core.codec import KINDS, action_as_mapping
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.rules import Rules, parse_rules, preset
from bot.settings import Settings
from classifiers.verdict import Label

Community = Annotated[str, typer.Argument(help=say("cli-backtest-community"), metavar="COMMUNITY")]
RulesFile = Annotated[Path | None, typer.Option("--rules", help=say("cli-backtest-rules"))]
LimitOption = Annotated[list[str] | None, typer.Option("--limit", help=say("cli-backtest-limit"))]
Days = Annotated[int, typer.Option("--days", min=1, max=180, help=say("cli-backtest-days"))]


def backtest(
    community: Community,
    *,
    name: PresetOption = None,
    file: RulesFile = None,
    limits: LimitOption = None,
    days: Days = 30,
    as_json: JsonOption = False,
) -> None:
    """Print what would have been different; nothing is changed."""
    found, now, proposed = asyncio.run(
        _compare(settings(), CommunityId(community), name, file, limits or [], days)
    )
    if as_json:
        typer.echo(json.dumps(as_mapping(found, now, proposed), ensure_ascii=False))
        return
    _show(found, now, proposed, days)


async def _compare(
    chosen: Settings,
    community: CommunityId,
    name: str | None,
    file: Path | None,
    limits: Sequence[str],
    days: int,
) -> tuple[Backtest, Rules, Rules]:
    from bot.service.looking_back import LookingBack  # noqa: PLC0415 (a database takes its time)
    from bot.wiring import SystemClock, open_kept  # noqa: PLC0415

    async with open_kept(chosen) as store:
        now = await store.rules(community) or preset(chosen.preset)

        async def in_force(_community: CommunityId) -> Rules:
            return now

        looking = LookingBack(store, SystemClock(), rules=in_force)
        proposed = _proposed(now, name, file, limits)
        return await looking.backtest(community, proposed, days=days), now, proposed


def _proposed(now: Rules, name: str | None, file: Path | None, limits: Sequence[str]) -> Rules:
    """A preset or a file, or else the rules in force, with other limits for some labels.

    Raises `BadInputError` (``backtest-two-rules``, ``backtest-no-label``, ``settings-file``) and
    `RulesError` for rules that contradict themselves.
    """
    if name is not None and file is not None:
        raise BadInputError("backtest-two-rules")
    rules = now if name is None else preset(name)
    if file is not None:
        rules = parse_rules(_read(file))
    for limit in limits:
        label, _, at = limit.partition("=")
        if label not in {one.value for one in rules.limits} or not _is_number(at):
            known = ", ".join(sorted(one.value for one in rules.limits))
            raise BadInputError("backtest-no-label", seen=limit, known=known)
        rules = raised(rules, Label(label), float(at))
    return rules


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BadInputError("settings-file", path=str(file), problem=str(error)) from error


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def as_mapping(found: Backtest, now: Rules, proposed: Rules) -> dict[str, object]:
    """A backtest as JSON: numbers, and the comments that would have been dealt with otherwise."""
    return {
        "now": now.version,
        "proposed": proposed.version,
        "of": found.of,
        "authors": found.authors,
        "touched": found.touched,
        "before": dict(found.before),
        "after": dict(found.after),
        "unseen": [label.value for label in found.unseen],
        "changes": [
            {
                "comment": change.comment,
                "before": [action_as_mapping(action) for action in change.before],
                "after": [action_as_mapping(action) for action in change.after],
                "milder": change.milder,
                "right": change.right,
            }
            for change in found.changes
        ],
    }


def _show(found: Backtest, now: Rules, proposed: Rules, days: int) -> None:
    from rich.console import Console  # noqa: PLC0415 (takes its time)
    from rich.table import Table  # noqa: PLC0415

    console = Console(highlight=False)
    console.print(
        say(
            "cli-backtest-head",
            now=now.version,
            proposed=proposed.version,
            of=found.of,
            authors=found.authors,
            days=days,
        )
    )
    table = Table(say("cli-backtest-kind"), show_edge=False, pad_edge=False)
    for column in ("cli-backtest-before", "cli-backtest-after"):
        table.add_column(say(column), justify="right")
    for kind in KINDS:
        before, after = found.before.get(kind, 0), found.after.get(kind, 0)
        if before or after:
            table.add_row(say(f"backtest-kind-{kind}"), str(before), str(after))
    if table.row_count:
        console.print(table)
    milder = sum(change.milder for change in found.changes)
    harder = len(found.changes) - milder
    console.print(say("cli-backtest-changed", milder=milder, harder=harder, touched=found.touched))
    wrong = sum(change.right is False and change.milder for change in found.changes)
    right = sum(change.right is True and change.milder for change in found.changes)
    if wrong or right:
        console.print(say("cli-backtest-spared", wrong=wrong, right=right))
    if found.unseen:
        labels = ", ".join(say(f"label-{label}") for label in found.unseen)
        console.print(say("cli-backtest-unseen", labels=labels))
