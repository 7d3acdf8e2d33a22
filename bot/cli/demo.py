"""`kindness demo`: a practice room in the browser, or in the terminal: a conversation to replay and
to join.
"""

import asyncio
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import ModelOption, PresetOption, rules, settings
from bot.cli.say import say, words
from bot.core.decision import Mode

if TYPE_CHECKING:
    from bot.settings import Settings

Web = Annotated[bool, typer.Option("--web/--terminal", help=say("cli-demo-web"))]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help=say("cli-demo-port"))]
Browser = Annotated[bool, typer.Option("--browser/--no-browser", help=say("cli-demo-browser"))]
Check = Annotated[bool | None, typer.Option("--check/--no-check", help=say("cli-demo-check"))]
Speed = Annotated[float, typer.Option("--speed", help=say("cli-demo-speed"), min=0.1, max=100.0)]
Plain = Annotated[bool, typer.Option("--plain", help=say("cli-demo-plain"))]
DemoMode = Annotated[Mode, typer.Option("--mode", help=say("cli-demo-mode"))]
Locale = Annotated[str | None, typer.Option("--locale", help=say("cli-demo-locale"))]


def demo(  # noqa: PLR0913 - each is an option
    *,
    web: Web = True,
    port: Port = 0,
    browser: Browser = True,
    check: Check = None,
    speed: Speed = 3.0,
    plain: Plain = False,
    mode: DemoMode = Mode.HOLD,
    preset: PresetOption = None,
    locale: Locale = None,
    model: ModelOption = None,
) -> None:
    """Open the practice room: in the browser, in the terminal, or told in words.

    Where nobody is there to look at it (CI, no terminal) it is opened, asked for once, and closed.
    """
    if web and not plain:
        chosen = settings()
        chosen = replace(chosen, preset=preset or chosen.preset)
        nobody = bool(os.environ.get("CI")) or not sys.stdout.isatty()
        check = nobody if check is None else check
        asyncio.run(_opened(chosen, port, locale, model, browser=browser, check=check))
        return
    asyncio.run(_demo(speed, mode, preset, locale, model, plain=plain or not _can_be_shown()))


async def _opened(
    chosen: "Settings", port: int, locale: str | None, model: str | None,
    *, browser: bool, check: bool,
) -> None:  # fmt: skip
    from bot.cli.practice.web import practise  # noqa: PLC0415 (a web server takes its time)

    await practise(chosen, port, locale, model, browser=browser, check=check)


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
