"""What one gateway session may hear of an event: intents, rights, shards, hidden channels."""

from tests.discord_server import payloads, permissions
from tests.discord_server.channels import Channel
from tests.discord_server.clock import iso
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON, ChannelKind, Intent
from tests.discord_server.model import User
from tests.discord_server.permissions import Permission
from tests.discord_server.world import Event, World

LARGE = 250

IN_GUILDS = {
    "GUILD_MEMBER_ADD": Intent.MEMBERS,
    "GUILD_MEMBER_UPDATE": Intent.MEMBERS,
    "GUILD_MEMBER_REMOVE": Intent.MEMBERS,
    "GUILD_AUDIT_LOG_ENTRY_CREATE": Intent.MODERATION,
    "GUILD_BAN_ADD": Intent.MODERATION,
    "GUILD_BAN_REMOVE": Intent.MODERATION,
    "WEBHOOKS_UPDATE": Intent.WEBHOOKS,
    "MESSAGE_CREATE": Intent.GUILD_MESSAGES,
    "MESSAGE_UPDATE": Intent.GUILD_MESSAGES,
    "MESSAGE_DELETE": Intent.GUILD_MESSAGES,
    "MESSAGE_DELETE_BULK": Intent.GUILD_MESSAGES,
    "MESSAGE_REACTION_ADD": Intent.GUILD_REACTIONS,
    "MESSAGE_REACTION_REMOVE": Intent.GUILD_REACTIONS,
    "MESSAGE_REACTION_REMOVE_ALL": Intent.GUILD_REACTIONS,
    "MESSAGE_POLL_VOTE_ADD": Intent.GUILD_POLLS,
    "MESSAGE_POLL_VOTE_REMOVE": Intent.GUILD_POLLS,
    "TYPING_START": Intent.GUILD_TYPING,
    "AUTO_MODERATION_RULE_CREATE": Intent.AUTOMOD_CONFIGURATION,
    "AUTO_MODERATION_RULE_UPDATE": Intent.AUTOMOD_CONFIGURATION,
    "AUTO_MODERATION_RULE_DELETE": Intent.AUTOMOD_CONFIGURATION,
    "AUTO_MODERATION_ACTION_EXECUTION": Intent.AUTOMOD_EXECUTION,
}
IN_DMS = {
    "MESSAGE_CREATE": Intent.DM_MESSAGES,
    "MESSAGE_UPDATE": Intent.DM_MESSAGES,
    "MESSAGE_DELETE": Intent.DM_MESSAGES,
    "MESSAGE_REACTION_ADD": Intent.DM_REACTIONS,
    "MESSAGE_REACTION_REMOVE": Intent.DM_REACTIONS,
    "MESSAGE_POLL_VOTE_ADD": Intent.DM_POLLS,
    "MESSAGE_POLL_VOTE_REMOVE": Intent.DM_POLLS,
    "TYPING_START": Intent.DM_TYPING,
}
ALWAYS = {"INTERACTION_CREATE"}
ABOUT_A_CHANNEL = {"CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE"}


def on_shard(guild: Guild | None, shard: tuple[int, int]) -> bool:
    """Whether a session with this shard serves the guild; direct messages are shard 0's."""
    number, count = shard
    return number == (0 if guild is None else (int(guild.id) >> 22) % count)


def shape(world: World, event: Event, intents: Intent, shard: tuple[int, int]) -> JSON | None:
    """The payload for one session, or None when it must not hear of it."""
    guild = event.guild
    if not on_shard(guild, shard) or not _asked_for(world, event, intents):
        return None
    if guild is not None and not _in_reach(world, event, guild):
        return None
    if event.name == "GUILD_CREATE" and guild is not None:
        told = guild_create(world, guild, intents)
        # A guild that the bot has just joined comes without the key, not with false.
        return told if event.data.get("joined") else told | {"unavailable": False}
    if event.name == "AUTO_MODERATION_ACTION_EXECUTION" and not intents & Intent.MESSAGE_CONTENT:
        return event.data | {"content": "", "matched_content": ""}
    if event.channel is not None and event.name not in ALWAYS:
        return _of_channel(world, event, event.channel, intents)
    return event.data


def _asked_for(world: World, event: Event, intents: Intent) -> bool:
    if event.name in ALWAYS or _is_about_the_bot(world, event):
        return True
    table = IN_DMS if event.guild is None else IN_GUILDS
    return bool(intents & table.get(event.name, Intent.GUILDS))


def _is_about_the_bot(world: World, event: Event) -> bool:
    return event.name == "GUILD_MEMBER_UPDATE" and event.data["user"]["id"] == world.bot.id


def _in_reach(world: World, event: Event, guild: Guild) -> bool:
    if event.name == "GUILD_DELETE":
        return True
    if not guild.available or world.bot.id not in guild.members:
        return False
    mine = permissions.in_guild(world.bot, guild)
    return all(bit & mine for bit in event.needs)


def _of_channel(world: World, event: Event, channel: Channel, intents: Intent) -> JSON | None:
    sees = permissions.in_channel(world.bot, channel) & Permission.VIEW_CHANNEL
    if not sees:
        if event.name in ABOUT_A_CHANNEL and world.obfuscates_channels and channel.guild:
            return channel.obfuscated()
        return None
    if event.name == "THREAD_CREATE":
        return thread(channel, world.bot) | {"newly_created": event.data.get("newly_created")}
    if event.message is not None and event.name in {"MESSAGE_CREATE", "MESSAGE_UPDATE"}:
        return payloads.without_content(event.data, event.message, world.bot, intents)
    return event.data


def visible(world: World, guild: Guild) -> dict[str, bool]:
    """Of every channel that is not a thread: whether the bot may view it."""
    return {
        channel.id: permissions.can(world.bot, channel)
        for channel in guild.channels.values()
        if not channel.is_thread
    }


def channels(world: World, guild: Guild) -> list[JSON]:
    """Channels as GUILD_CREATE tells them: hidden ones as shadows."""
    return [
        channel.payload()
        if permissions.can(world.bot, channel) or not world.obfuscates_channels
        else channel.obfuscated()
        for channel in guild.channels.values()
        if not channel.is_thread
    ]


def thread(channel: Channel, reader: User) -> JSON:
    """A thread with the reader's own membership in it."""
    told = channel.payload()
    if reader in channel.joined:
        told["member"] = channel.member(reader)
    return told


def active_threads(world: World, guild: Guild) -> list[JSON]:
    """Threads that are not archived and that the bot may view."""
    return [
        thread(channel, world.bot)
        for channel in guild.channels.values()
        if channel.is_thread and not channel.archived and permissions.can(world.bot, channel)
    ]


def guild_create(world: World, guild: Guild, intents: Intent) -> JSON:
    """The large event that fills a bot's cache."""
    # With the presences intent a small guild comes with everybody, else with the bot alone.
    whole = bool(intents & Intent.PRESENCES) and len(guild.members) < LARGE
    members = guild.members.values() if whole else [guild.bot_membership]
    return guild.payload() | {
        "joined_at": iso(guild.bot_membership.joined_at),
        "large": len(guild.members) >= LARGE,
        "member_count": len(guild.members),
        "members": [member.payload() for member in members],
        "channels": channels(world, guild),
        "threads": active_threads(world, guild),
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def is_voice(channel: Channel) -> bool:
    """Whether people can talk there."""
    return channel.kind in {ChannelKind.VOICE, ChannelKind.STAGE}
