"""`kindness site`: the rules of a community of a site that asks over HTTP."""

import asyncio
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.rules import PRESETS, preset

if TYPE_CHECKING:
    from bot.service.records import Page
    from bot.service.steering import Steering

BY: Final = "operator"
"""Who changed it, on record: whoever sits at this machine."""

Name = Annotated[str, typer.Argument(help=say("cli-site-name"), metavar="NAME")]
Chosen = Annotated[str | None, typer.Option("--preset", help=say("cli-site-preset"))]
Does = Annotated[Mode | None, typer.Option("--mode", help=say("cli-site-mode"))]
Resume = Annotated[bool, typer.Option("--resume", help=say("cli-site-resume"))]


def site(name: Name, *, chosen: Chosen = None, mode: Does = None, resume: Resume = False) -> None:
    """Show the rules of a site's community, or change them. Raises `RulesError` for a preset."""
    page = asyncio.run(_page(CommunityId(f"http:{name}"), chosen, mode, resume=resume))
    if page is None:
        typer.echo(say("cli-site-none", name=name, presets=", ".join(PRESETS)))
        return
    paused = page.resumes is not None
    shown = page.resumes or page.rules.mode
    about = {"name": name, "preset": page.rules.preset, "mode": shown.value}
    typer.echo(say("cli-site-paused" if paused else "cli-site-rules", **about))


async def _page(
    community: CommunityId, chosen: str | None, mode: Mode | None, *, resume: bool
) -> "Page | None":
    """The page in force after what was asked for was done."""
    from bot.logs import set_up_logs  # noqa: PLC0415 (a database takes its time)
    from bot.service.steering import Steering  # noqa: PLC0415
    from bot.wiring import SystemClock, open_kept  # noqa: PLC0415

    given = settings()
    set_up_logs(given.log_level)
    async with open_kept(given) as store:
        steering = Steering(store, SystemClock(), default_rules=preset(given.preset))
        await _change(steering, await store.page(community), community, chosen, mode)
        if resume:
            await steering.resume(community, by=BY)
        return await store.page(community)


async def _change(
    steering: "Steering",
    page: "Page | None",
    community: CommunityId,
    chosen: str | None,
    mode: Mode | None,
) -> None:
    """Put in force what was chosen; what was not stays as it is."""
    if chosen is None and mode is None:
        return
    rules = page.rules if page else await steering.rules(community)
    before = page.resumes if page and page.resumes else rules.mode
    await steering.set_up(community, preset_name=chosen or rules.preset, mode=mode or before, by=BY)
