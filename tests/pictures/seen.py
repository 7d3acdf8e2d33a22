"""A message of the stand-in Discord as something to be drawn."""

import re
from collections.abc import Iterator
from typing import Final

from bot.cli.preview.painting import MENU, Button
from bot.cli.preview.painting import Message as Picture
from bot.discord_bot.wording import Wording
from tests.discord_bot.house import House, library
from tests.discord_server import Answer, Message
from tests.discord_server.component_checking import BUTTON
from tests.discord_server.kinds import JSON

_STYLES: Final = {1: "primary", 2: "secondary", 3: "success", 4: "danger"}
_JUST_NOW: Final = re.compile(r"<t:\d+:R>")
_MESSAGE: Final = re.compile(r"(?<!\()https://discord\.com/channels/\d+/(\d+)/\d+")


def seen(house: House, what: Message | Answer) -> Picture:
    """What somebody who uses English sees, as Discord shows it to them: names in place of ids."""
    message = what.message if isinstance(what, Answer) else what
    assert message is not None
    assert not message.embeds
    say = Wording(library()).say
    assert len(message.attachments) <= 1
    files = [house.server.world.files[one["id"]] for one in message.attachments]
    return Picture(
        author=say("en", "preview-author"),
        badge=say("en", "preview-badge"),
        at=say("en", "preview-at"),
        text=_MESSAGE.sub(r"<#!\1>", _JUST_NOW.sub("A few seconds ago", message.content)),
        names=tuple(_names(house)),
        image=next(iter(files), None),
        buttons=tuple(tuple(map(_button, row["components"])) for row in message.components),
        foot=say("en", "preview-only-you") if message.only_for else "",
    )


def _names(house: House) -> Iterator[tuple[str, str]]:
    for person in (house.anna, house.ben, house.mona, house.otto):
        yield f"@{person.id}", person.user.name
    for channel in house.guild.channels.values():
        yield f"#{channel.id}", channel.name
        yield f"#!{channel.id}", f"{channel.name} › message"


def _button(told: JSON) -> Button:
    """A button, or a menu as it stands there while it is closed."""
    if told["type"] != BUTTON:
        return Button(told["placeholder"], MENU)
    return Button(told["label"], _STYLES[told["style"]])
