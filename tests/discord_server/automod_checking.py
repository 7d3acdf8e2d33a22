"""Discord's limits on AutoMod rules."""

from tests.discord_server.automod import (
    ALERT,
    BLOCK,
    KEYWORD,
    MENTION_SPAM,
    PRESET,
    PROFILE,
    SPAM,
    TIMEOUT,
)
from tests.discord_server.errors import check_length, invalid_form, too_long
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON
from tests.discord_server.model import User
from tests.discord_server.permissions import Permission, can
from tests.discord_server.world import World

MOST_RULES = {KEYWORD: 6, SPAM: 1, PRESET: 1, MENTION_SPAM: 1, PROFILE: 1}
MOST_TIMEOUT = 2419200


def made(world: World, guild: Guild, creator: User, body: JSON) -> JSON:
    """A rule of a request body; raises 50035."""
    same = [r for r in guild.rules.values() if r["trigger_type"] == body["trigger_type"]]
    if len(same) >= MOST_RULES[body["trigger_type"]]:
        told = "Maximum number of rules of this trigger type reached"
        raise invalid_form("trigger_type", "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED", told)
    defaults: JSON = {
        "enabled": False,
        "trigger_metadata": {},
        "exempt_roles": [],
        "exempt_channels": [],
    }
    known: JSON = {
        "id": world.clock.snowflake(),
        "guild_id": guild.id,
        "creator_id": creator.id,
    }
    return checked(world, guild, defaults | body | known)


def checked(world: World, guild: Guild, rule: JSON) -> JSON:
    """The rule with its ids as strings; raises 50035."""
    check_length("name", rule.get("name"), 1, 100)
    rule["trigger_metadata"] = rule.get("trigger_metadata") or {}
    for key, most in (("exempt_roles", 20), ("exempt_channels", 50)):
        rule[key] = [str(id_) for id_ in rule.get(key) or []]
        if len(rule[key]) > most:
            raise too_long(key, most)
    _check_words(rule["trigger_metadata"])
    for number, action in enumerate(rule["actions"]):
        _check_action(world, guild, rule, f"actions.{number}", action)
    return rule


def _check_words(metadata: JSON) -> None:
    for key, most, length in (
        ("keyword_filter", 1000, 60),
        ("regex_patterns", 10, 260),
        ("allow_list", 1000, 60),
    ):
        words = metadata.get(key) or []
        if len(words) > most:
            raise too_long(f"trigger_metadata.{key}", most)
        for number, word in enumerate(words):
            check_length(f"trigger_metadata.{key}.{number}", word, 1, length)


def _check_action(world: World, guild: Guild, rule: JSON, path: str, action: JSON) -> None:
    told = action.get("metadata") or {}
    if action["type"] == BLOCK:
        check_length(f"{path}.metadata.custom_message", told.get("custom_message"), 0, 150)
    elif action["type"] == ALERT:
        told["channel_id"] = str(told["channel_id"])
        place = guild.channels.get(told["channel_id"])
        if place is None or not can(world.bot, place, Permission.SEND_MESSAGES):
            code = "AUTO_MODERATION_INVALID_CHANNEL"
            raise invalid_form(f"{path}.metadata.channel_id", code, "Invalid channel")
    elif action["type"] == TIMEOUT:
        allowed = rule["trigger_type"] in {KEYWORD, MENTION_SPAM}
        if not allowed or not 1 <= told["duration_seconds"] <= MOST_TIMEOUT:
            code = "AUTO_MODERATION_INVALID_TIMEOUT"
            raise invalid_form(f"{path}.metadata.duration_seconds", code, "Invalid timeout")
