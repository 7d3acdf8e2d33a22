"""The whole world in words, without ids and times: two runs that ended alike look alike."""

from tests.discord_server.channels import Channel
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON
from tests.discord_server.model import Message
from tests.discord_server.world import World


def picture(world: World) -> JSON:
    """Guilds and direct messages by name: what is said, who is restricted, what was logged."""
    return {
        "guilds": {guild.name: _guild(world, guild) for guild in world.guilds.values()},
        "dms": {
            " and ".join(sorted(user.name for user in channel.recipients)): _said(channel)
            for channel in world.channels.values()
            if channel.is_dm and channel.messages
        },
    }


def _guild(world: World, guild: Guild) -> JSON:
    def name(id_: str | None) -> str | None:
        user, channel = world.users.get(id_ or ""), world.channels.get(id_ or "")
        return user.name if user else channel.name if channel else None

    members = guild.members.values()
    return {
        "channels": {channel.name: _said(channel) for channel in guild.channels.values()},
        "timed out": sorted(m.user.name for m in members if m.is_timed_out()),
        "roles": {
            m.user.name: sorted(role.name for role in m.all_roles()) for m in members if m.role_ids
        },
        "bans": {name(id_): reason for id_, reason in guild.bans.items()},
        "audit log": [
            [one["action_type"], name(one["user_id"]), name(one["target_id"]), one.get("reason")]
            for one in reversed(guild.audit_log)
        ],
    }


def _said(channel: Channel) -> list[JSON]:
    return [_message(said) for said in channel.messages.values()]


def _message(said: Message) -> JSON:
    told: JSON = {"by": said.author.name, "text": said.text}
    if said.only_for:
        told["only for"] = said.only_for.name
    if said.buttons:
        told["buttons"] = said.buttons
    if said.referenced:
        told["answers"] = said.referenced.text
    if said.reactions:
        told["reactions"] = {e: sorted(u.name for u in us) for e, us in said.reactions.items()}
    return told
