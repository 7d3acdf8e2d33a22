"""`kindness demo`: a practice room in the terminal, with a conversation to replay and join."""

import asyncio
import os
import sys
from dataclasses import replace
from typing import Annotated

import typer

from bot.cli.options import ModelOption, PresetOption, rules, settings
from bot.cli.say import say, words
from bot.core.decision import Mode

Speed = Annotated[float, typer.Option("--speed", help=say("cli-demo-speed"), min=0.1, max=100.0)]
Plain = Annotated[bool, typer.Option("--plain", help=say("cli-demo-plain"))]
DemoMode = Annotated[Mode, typer.Option("--mode", help=say("cli-demo-mode"))]
Locale = Annotated[str | None, typer.Option("--locale", help=say("cli-demo-locale"))]


def demo(
    *,
    speed: Speed = 3.0,
    plain: Plain = False,
    mode: DemoMode = Mode.HOLD,
    preset: PresetOption = None,
    locale: Locale = None,
    model: ModelOption = None,
) -> None:
    """Open the practice room; without a terminal, tell what happens in it."""
    asyncio.run(_demo(speed, mode, preset, locale, model, plain=plain or not _can_be_shown()))


async def _demo(
    speed: float, mode: Mode, preset: str | None, locale: str | None, model: str | None,
    *, plain: bool,
) -> None:  # fmt: skip
    from bot.cli.practice.plain import tell  # noqa: PLC0415 (the whole service comes with it)
    from bot.cli.practice.stage import open_stage  # noqa: PLC0415
    from bot.logs import set_up_logs  # noqa: PLC0415

    chosen = settings()
    set_up_logs(chosen.log_level)
    chosen = replace(chosen, locale=locale or _spoken())
    async with open_stage(chosen, rules(preset, mode, chosen), model) as stage:
        if plain:
            await tell(stage, typer.echo)
            return
        from bot.cli.practice.live import show  # noqa: PLC0415 (rich takes its time)

        await show(stage, speed)


def _spoken() -> str:
    """The language of the terminal, which the conversation should be in as well."""
    return words().locale


def _can_be_shown() -> bool:
    """Whether there is somebody at a terminal who can press keys."""
    return (
        os.name == "posix"
        and sys.stdin.isatty()
        and sys.stdout.isatty()
        and os.environ.get("TERM") not in {None, "", "dumb"}
        and not os.environ.get("CI")
    )
