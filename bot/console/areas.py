"""The areas of the console, in the order in which they are linked."""

from typing import Final

from bot.console.desk import routes as desk
from bot.console.numbers import routes as numbers
from bot.console.parts import Area
from bot.console.practice import routes as practice
from bot.console.studio import routes as studio
from bot.service.people import Role
from campaign_content.bundle import MOST_PACKED

UPLOAD: Final = MOST_PACKED + 64 * 1024
"""Bytes: a bundle of content files, with the fields of the form around it."""

AREAS: Final = (
    Area("practice", practice.routes),
    Area("desk", desk.routes, Role.MODERATOR),
    Area("studio", studio.routes, Role.MANAGER, UPLOAD),
    Area("numbers", numbers.routes, Role.MEMBER),
)
