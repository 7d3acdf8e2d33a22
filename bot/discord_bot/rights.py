"""Which of Discord's permissions the bot needs for what its rules let it do, and the invite that
asks for these and no others. Pure.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import discord

from bot.core.decision import Mode
from bot.core.limits import Rules, Then


class Where(StrEnum):
    """Where a permission is needed."""

    CHANNELS = "channels"
    DESK = "desk"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Need:
    """One permission, named as in `discord.Permissions`, and where it is needed.

    Its reason is the message ``discord-need-…`` of the same name.
    """

    permission: str
    where: Where = Where.CHANNELS

    @property
    def name(self) -> str:
        """As it stands in the names of messages."""
        return self.permission.replace("_", "-")


READING: Final = (Need("view_channel"), Need("read_message_history"))
AT_THE_DESK: Final = (
    Need("view_channel", Where.DESK),
    Need("read_message_history", Where.DESK),
    Need("send_messages", Where.DESK),
)
SPEAKING: Final = (
    Need("send_messages"),
    Need("send_messages_in_threads"),
    Need("embed_links"),
    Need("manage_messages"),
    Need("manage_threads"),
)
PENALTIES: Final = frozenset({Then.TIMEOUT, Then.RESTRICT})
"""What a moderator confirms as a time-out here."""

TIME_OUT: Final = Need("moderate_members", Where.SERVER)


def needs(rules: Rules) -> tuple[Need, ...]:
    """What the bot needs to do what these rules let it do, and nothing else."""
    if rules.mode is Mode.OBSERVE:
        return (*READING, *AT_THE_DESK)
    penalties = any(rung.then in PENALTIES for rung in rules.ladder)
    return (*READING, *SPEAKING, *AT_THE_DESK, *((TIME_OUT,) if penalties else ()))


def permissions(rules: Rules) -> discord.Permissions:
    """The same as Discord's bits."""
    return discord.Permissions(**dict.fromkeys((need.permission for need in needs(rules)), True))


def invite(application: int, rules: Rules, *, guild: int | None = None) -> str:
    """The address that invites the bot with these permissions, to one server if it is named."""
    where = discord.utils.MISSING if guild is None else discord.Object(guild)
    return discord.utils.oauth_url(application, permissions=permissions(rules), guild=where)
