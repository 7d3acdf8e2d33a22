"""Importing this registers every route of the REST API."""

from tests.discord_server.rest import (
    application,
    audit,
    automod_rules,
    channels,
    commands,
    guilds,
    history,
    interactions,
    members,
    messages,
    reactions,
    roles,
    threads,
    webhooks,
)

__all__ = [
    "application",
    "audit",
    "automod_rules",
    "channels",
    "commands",
    "guilds",
    "history",
    "interactions",
    "members",
    "messages",
    "reactions",
    "roles",
    "threads",
    "webhooks",
]
