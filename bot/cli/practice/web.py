"""The practice room in a browser: a server for this machine alone, until it is told to stop."""

import asyncio
import http.client
import os
import sys
import time
import webbrowser
from collections.abc import Awaitable, Callable
from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import urlencode

import typer

from bot.cli.options import open_classifier
from bot.cli.say import say
from bot.cli.stopping import stop_signal
from bot.core.errors import GiveUpError, KindnessError
from bot.settings import Settings
from classifiers.verdict import ClassifierError

if TYPE_CHECKING:
    from bot.cli.practice.late import LateLibrary, LateModel
    from campaign_content.loader import Library

PATIENCE: Final = 60.0
"""Seconds in which the room has to answer when it is only looked at once."""

SOON: Final = 3.0
"""Seconds after which the model is read also if nobody has asked for the page."""

PAGE: Final = "/practice/"

App: TypeAlias = Callable[..., Awaitable[None]]
"""An application of ASGI."""


async def practise(
    settings: Settings, port: int, locale: str | None, model: str | None,
    *, browser: bool, check: bool,
) -> None:  # fmt: skip
    """Open the room on a port (0: any that is free) and go on until somebody ends it.

    ``check``: ask for the page once, tell what came, and end. Raises `ClassifierError` for a model
    that cannot be used, `BadInputError` (``serve-port``), and `GiveUpError`
    (``practice-not-there``) if the page does not come.
    """
    from bot.cli.practice.late import LateLibrary, LateModel  # noqa: PLC0415 (a while to import)
    from bot.console.serving import practice_alone  # noqa: PLC0415
    from bot.http_api.api import Bounds  # noqa: PLC0415
    from bot.http_api.serving import Place, answer_all, listening  # noqa: PLC0415
    from bot.inference import ThreadClassifier  # noqa: PLC0415
    from bot.logs import set_up_logs  # noqa: PLC0415
    from bot.wiring import SystemClock, leave_be  # noqa: PLC0415

    set_up_logs(settings.log_level)
    stop, problem = stop_signal(), None
    with listening(Place(port=port)) as listener:
        judge = LateModel(lambda: open_classifier(model, settings))
        library = LateLibrary(lambda: _content(settings))
        content = cast("Library", library)
        async with (
            ThreadClassifier(judge, seconds=settings.classify_seconds) as classifier,
            practice_alone(settings, classifier, content, SystemClock(), judge) as site,
            asyncio.TaskGroup() as group,
        ):
            seen, whole = _noticed(site)
            group.create_task(answer_all(stop, whole, listener, Bounds()))
            where = _where(listener.getsockname()[1], locale)
            try:
                if check:
                    await _check(where, judge, library)
                else:
                    await _open(where, seen, browser=browser)
                    await asyncio.gather(judge.there(), library.there())
                    leave_be()
                    await stop.wait()
            except (KindnessError, ClassifierError, OSError) as error:
                problem = error
            finally:
                stop.set()
    if problem is not None:
        raise problem


def _where(port: int, locale: str | None) -> str:
    """The address of the page."""
    asked = f"?{urlencode({'lang': locale})}" if locale else ""
    return f"http://127.0.0.1:{port}{PAGE}{asked}"


async def _check(where: str, judge: "LateModel", library: "LateLibrary") -> None:
    """Tell what somebody sees who asks for the page."""
    seen = await asyncio.to_thread(_looked_at, where)
    await asyncio.gather(judge.there(), library.there())
    typer.echo(seen)


async def _open(where: str, seen: asyncio.Event, *, browser: bool) -> None:
    """Tell where the room is, open it in a browser, and wait for the first look at it."""
    typer.echo(say("cli-demo-open", address=where))
    if browser and has_display():
        await asyncio.to_thread(webbrowser.open, where)
    with suppress(TimeoutError):
        await asyncio.wait_for(seen.wait(), SOON)


def _noticed(site: App) -> tuple[asyncio.Event, App]:
    """What is set once an application has answered for the first time, and the application."""
    seen = asyncio.Event()

    async def whole(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - as ASGI has it
        try:
            await site(scope, receive, send)
        finally:
            seen.set()

    return seen, whole


def _looked_at(address: str) -> str:
    """What somebody sees who asks for the page. Raises `GiveUpError` if it is not there."""
    began, (_, _, host, path) = time.monotonic(), address.split("/", 3)
    connection = http.client.HTTPConnection(host, timeout=PATIENCE)
    try:
        connection.request("GET", "/" + path)
        answer = connection.getresponse()
        page = answer.read().decode()
    finally:
        connection.close()
    title = page.partition("<title>")[2].partition("</title>")[0]
    if answer.status != 200 or not title:
        raise GiveUpError("practice-not-there", status=answer.status)
    seconds = f"{time.monotonic() - began:.2f}"
    return say("cli-demo-checked", address=address, title=unescape(title), seconds=seconds)


def has_display() -> bool:
    """Whether a browser would open where somebody sees it, and not in this terminal."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _content(settings: Settings) -> "Library":
    from campaign_content.loader import load  # noqa: PLC0415 (as above)

    return load(overlay=settings.content)
