"""A person uses the bot's interface; the bot has three seconds and then fifteen minutes."""

import secrets
from dataclasses import dataclass, field

from tests.discord_server import payloads
from tests.discord_server.channels import Channel
from tests.discord_server.errors import ApiError, unknown
from tests.discord_server.kinds import JSON, CallbackKind, InteractionKind
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import in_channel
from tests.discord_server.world import World


@dataclass(eq=False)
class Interaction:
    """One command, click or form, and everything the bot did with it."""

    id: str
    token: str
    kind: InteractionKind
    user: User
    channel: Channel
    created_at: float
    data: JSON
    source: Message | None = None
    """The message whose button or select was used."""
    answered: CallbackKind | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: JSON | None = None
    choices: list[JSON] | None = None

    def metadata(self) -> JSON:
        """What messages that come of it say about it."""
        told: JSON = {
            "id": self.id,
            "type": int(self.kind),
            "user": self.user.payload(),
            "authorizing_integration_owners": {},
        }
        if self.source is not None:
            told["interacted_message_id"] = self.source.id
        return told


def begin(
    world: World,
    kind: InteractionKind,
    user: User,
    channel: Channel,
    data: JSON,
    *,
    source: Message | None = None,
) -> Interaction:
    """Tell the bot that somebody uses its interface."""
    token = "aW50ZXJhY3Rpb246" + secrets.token_urlsafe(48)
    begun = Interaction(
        world.clock.snowflake(), token, kind, user, channel, world.clock.now(), data, source
    )
    world.interactions[token] = begun
    world.emit("INTERACTION_CREATE", _payload(world, begun), channel=channel)
    return begun


def _payload(world: World, begun: Interaction) -> JSON:
    channel, user, guild = begun.channel, begun.user, begun.channel.guild
    owners = {"0": guild.id if guild else "0"}
    told: JSON = {
        "id": begun.id,
        "application_id": world.application.id,
        "type": int(begun.kind),
        "token": begun.token,
        "version": 1,
        "data": begun.data,
        "channel_id": channel.id,
        "channel": channel.payload() | {"permissions": str(int(in_channel(user, channel)))},
        "app_permissions": str(int(in_channel(world.bot, channel))),
        "locale": user.locale,
        "entitlements": [],
        "authorizing_integration_owners": owners,
        "context": 0 if guild else 1,
        "attachment_size_limit": world.limits.upload_bytes,
    }
    if begun.source is not None:
        told["message"] = payloads.message_event(begun.source)
    if guild is None:
        return told | {"user": user.payload()}
    rights = {"permissions": str(int(in_channel(user, channel)))}
    return told | {
        "guild_id": guild.id,
        "guild": {"id": guild.id, "features": [], "locale": guild.locale},
        "guild_locale": guild.locale,
        "member": guild.member(user.id).payload() | rights,
    }


def to_be_answered(world: World, id_: str, token: str) -> Interaction:
    """The interaction that waits for its first answer; raises 10062 and 40060."""
    begun = world.interactions.get(token)
    if begun is None or begun.id != id_:
        raise unknown("interaction")
    if begun.answered is not None:
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    if world.clock.now() - begun.created_at > world.limits.first_answer_seconds:
        raise unknown("interaction")
    return begun


def by_token(world: World, application_id: str, token: str) -> Interaction:
    """The answered interaction of a token; raises 10015 and 50027."""
    begun = world.interactions.get(token)
    if begun is None or application_id != world.application.id or begun.answered is None:
        raise unknown("webhook")
    if world.clock.now() - begun.created_at > world.limits.token_seconds:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return begun
