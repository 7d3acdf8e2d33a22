"""A stand-in Discord for tests of bots: REST and gateway on loopback, people as scripts.

See README.md. It knows nothing of any bot.
"""

from tests.discord_server.answers import Answer, ClientRefusedError
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import Upload
from tests.discord_server.errors import ApiError
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import (
    JSON,
    AuditAction,
    ChannelKind,
    Intent,
    MessageFlag,
    MessageKind,
)
from tests.discord_server.model import Message, Role, User
from tests.discord_server.people import Person
from tests.discord_server.permissions import ORDINARY, Permission
from tests.discord_server.server import DiscordServer

__all__ = [
    "JSON",
    "ORDINARY",
    "Answer",
    "ApiError",
    "AuditAction",
    "Channel",
    "ChannelKind",
    "ClientRefusedError",
    "DiscordServer",
    "Guild",
    "Intent",
    "Message",
    "MessageFlag",
    "MessageKind",
    "Permission",
    "Person",
    "Role",
    "Upload",
    "User",
]
