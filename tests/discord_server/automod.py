"""AutoMod: rules that a server keeps on Discord's side, run before a message is posted.

A block refuses the message; every action of a rule that fires is one
AUTO_MODERATION_ACTION_EXECUTION event. The owner, administrators, those who may manage the server,
bots and webhooks are never screened.
"""

import re
from dataclasses import dataclass

from tests.discord_server import payloads
from tests.discord_server.channels import Channel
from tests.discord_server.errors import ApiError
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON, AuditAction, MessageKind
from tests.discord_server.mentions import ROLE, USER
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import Permission, in_guild
from tests.discord_server.world import World

KEYWORD, SPAM, PRESET, MENTION_SPAM, PROFILE = 1, 3, 4, 5, 6
BLOCK, ALERT, TIMEOUT = 1, 2, 3
ON_MESSAGES = 1
PRESETS: dict[int, tuple[str, ...]] = {1: ("darned",), 2: ("lewdword",), 3: ("slurword",)}
"""Stand-ins for Discord's own lists of profanity (1), sexual content (2) and slurs (3)."""


@dataclass(frozen=True)
class Hit:
    """A rule fired."""

    guild: Guild
    rule: JSON
    keyword: str | None
    matched: str | None
    content: str


def screen(world: World, channel: Channel, author: User, text: str) -> list[Hit]:
    """The rules that a text breaks; raises 200000, after telling, when one of them blocks."""
    guild = channel.guild
    if guild is None or author.bot or not text:
        return []
    mine = in_guild(author, guild)
    if mine & (Permission.ADMINISTRATOR | Permission.MANAGE_GUILD):
        return []
    hits = [
        hit
        for rule in guild.rules.values()
        if (hit := _hit(guild, rule, channel, author, text)) is not None
    ]
    if any(action["type"] == BLOCK for hit in hits for action in hit.rule["actions"]):
        report(world, hits, author, channel, None)
        raise ApiError(
            400, 200000, "Message was blocked by automatic moderation.", errors=_private(hits)
        )
    return hits


def _private(hits: list[Hit]) -> JSON | None:
    notices = [
        action["metadata"]["custom_message"]
        for hit in hits
        for action in hit.rule["actions"]
        if action["type"] == BLOCK and (action.get("metadata") or {}).get("custom_message")
    ]
    return {"custom_message": notices[0]} if notices else None


def _hit(guild: Guild, rule: JSON, channel: Channel, author: User, text: str) -> Hit | None:
    place = channel.parent if channel.is_thread and channel.parent else channel
    exempt = (
        not rule["enabled"]
        or rule["event_type"] != ON_MESSAGES
        or {channel.id, place.id} & set(rule["exempt_channels"])
        or set(guild.members[author.id].role_ids) & set(rule["exempt_roles"])
    )
    if exempt:
        return None
    found = _found(rule["trigger_type"], rule["trigger_metadata"], text)
    return None if found is None else Hit(guild, rule, found[0], found[1], text)


def _found(trigger: int, wanted: JSON, text: str) -> tuple[str | None, str | None] | None:
    if trigger == MENTION_SPAM:
        named = len(set(USER.findall(text))) + len(set(ROLE.findall(text)))
        return (None, None) if named > wanted.get("mention_total_limit", 50) else None
    words: list[str] = list(wanted.get("keyword_filter") or [])
    if trigger == PRESET:
        words = [word for number in wanted.get("presets") or [] for word in PRESETS[number]]
    allowed = [_pattern(word) for word in wanted.get("allow_list") or []]
    for word in words:
        if (match := _pattern(word).search(text)) and not any(p.search(text) for p in allowed):
            return word, match.group()
    for pattern in wanted.get("regex_patterns") or []:
        if match := re.search(pattern, text, re.IGNORECASE):
            return pattern, match.group()
    return None


def _pattern(word: str) -> re.Pattern[str]:
    """A keyword: whole words, unless a star at an end lets it run on."""
    start = "" if word.startswith("*") else r"(?<!\w)"
    end = "" if word.endswith("*") else r"(?!\w)"
    return re.compile(start + re.escape(word.strip("*")) + end, re.IGNORECASE)


def report(
    world: World, hits: list[Hit], author: User, channel: Channel, said: Message | None
) -> None:
    """Carry out the actions, one event each; ``said`` is None for a blocked message."""
    for hit in hits:
        for action in hit.rule["actions"]:
            alert = None
            if action["type"] == ALERT:
                alert = _alert(world, hit, author, action)
            elif action["type"] == TIMEOUT:
                member = hit.guild.members[author.id]
                seconds = action["metadata"]["duration_seconds"]
                member.timeout_until = world.clock.now() + seconds
                hit.guild.member_changed(member)
            _tell(world, hit, action, (author, channel), said, alert)


def _alert(world: World, hit: Hit, author: User, action: JSON) -> Message:
    place = world.channel(action["metadata"]["channel_id"])
    # Discord names the offender as the author of the alert.
    alert = Message(
        id=world.clock.snowflake(),
        channel=place,
        author=author,
        created_at=world.clock.now(),
        kind=MessageKind.AUTOMOD_ALERT,
        embeds=[{"type": "auto_moderation_message", "description": hit.content}],
    )
    place.messages[alert.id] = alert
    world.emit("MESSAGE_CREATE", payloads.message_event(alert), message=alert)
    return alert


def _tell(
    world: World,
    hit: Hit,
    action: JSON,
    where: tuple[User, Channel],
    said: Message | None,
    alert: Message | None,
) -> None:
    author, channel = where
    told: JSON = {
        "guild_id": hit.guild.id,
        "action": action,
        "rule_id": hit.rule["id"],
        "rule_trigger_type": hit.rule["trigger_type"],
        "user_id": author.id,
        "channel_id": channel.id,
        "content": hit.content,
        "matched_keyword": hit.keyword,
        "matched_content": hit.matched,
    }
    told |= {"message_id": said.id} if said else {}
    told |= {"alert_system_message_id": alert.id} if alert else {}
    needs = Permission.MANAGE_GUILD
    world.emit("AUTO_MODERATION_ACTION_EXECUTION", told, guild=hit.guild, needs=needs)
    kinds = {
        BLOCK: AuditAction.AUTOMOD_BLOCK,
        ALERT: AuditAction.AUTOMOD_FLAG,
        TIMEOUT: AuditAction.AUTOMOD_TIMEOUT,
    }
    options = {
        "auto_moderation_rule_name": hit.rule["name"],
        "auto_moderation_rule_trigger_type": str(hit.rule["trigger_type"]),
        "channel_id": channel.id,
    }
    if action["type"] in kinds:
        hit.guild.log(author, kinds[action["type"]], author.id, options=options)
