"""What the areas of the console are built from."""

from collections.abc import Callable, Container
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Final

from fastapi import APIRouter

from bot.console.pages import Pages
from bot.service.people import Role
from bot.service.ports import Classifier, Clock
from bot.settings import Settings
from bot.wiring import ENGLISH_ALONE, App
from campaign_content.loader import Library

SMALL: Final = 256 * 1024
"""Bytes of a request's body where an area does not say otherwise."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Services that are open already. ``app`` is None where only the practice room is open: then
    there is no community, no store and nobody to sign in. ``languages`` are those that the model
    was measured on. What areas open they put on ``closing``; who serves the console closes it.
    """

    settings: Settings
    classifier: Classifier
    content: Library
    clock: Clock
    app: App | None = None
    languages: Container[str] = ENGLISH_ALONE
    closing: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def kept(self) -> App:
        """The application of an area that is only there with one."""
        assert self.app is not None  # noqa: S101 - `Area.open` says where
        return self.app


@dataclass(frozen=True, slots=True)
class Area:
    """One part of the console, under ``/name``.

    The layout links to it with ``console-area-<name>`` and the start page says what it is for with
    ``console-area-<name>-about``. ``role`` is what one has to have somewhere to see the link; None
    for an area that is ``open`` to all. ``largest`` is the size of the largest request, in bytes.
    """

    name: str
    routes: Callable[[Parts, Pages], APIRouter]
    role: Role | None = None
    largest: int = SMALL

    @property
    def is_open(self) -> bool:
        """Whether it needs no sign-in, and no application."""
        return self.role is None
