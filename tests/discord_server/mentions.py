"""Who is named in a text, and who of them is pinged."""

import re

from tests.discord_server.kinds import JSON
from tests.discord_server.model import Message, User
from tests.discord_server.permissions import Permission, can

USER = re.compile(r"<@!?(\d+)>")
ROLE = re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")
ONLY_USERS: JSON = {"parse": ["users"]}
ALL: JSON = {"parse": ["users", "roles", "everyone"]}


def settle(said: Message, users: dict[str, User], *, default: JSON, notify: bool = True) -> None:
    """Fill in what a message mentions; an edit notifies nobody.

    ``default`` is what counts as allowed when the sender said nothing: everything for ordinary
    messages, only users for webhooks and answers to interactions.
    """
    allowed = default if said.allowed_mentions is None else said.allowed_mentions
    parse, guild = set(allowed.get("parse") or ()), said.guild
    named = [users[id_] for id_ in dict.fromkeys(USER.findall(said.content)) if id_ in users]
    said.mentions = list(named)
    listed = {str(id_) for id_ in allowed.get("users") or ()}
    pinged = [user for user in named if "users" in parse or user.id in listed]
    if said.referenced and allowed.get("replied_user", said.allowed_mentions is None):
        said.mentions.append(said.referenced.author)
        pinged.append(said.referenced.author)
    if guild is not None:
        roles = [id_ for id_ in ROLE.findall(said.content) if id_ in guild.roles]
        allowed_roles = {str(id_) for id_ in allowed.get("roles") or ()}
        said.mention_roles = [r for r in roles if "roles" in parse or r in allowed_roles]
        # A webhook's face is no member: Discord lets it ping everyone.
        everyone = said.webhook_id is not None or can(
            said.author, said.channel, Permission.MENTION_EVERYONE
        )
        if EVERYONE.search(said.content) and "everyone" in parse and everyone:
            said.mention_everyone = True
        pinged += [
            member.user
            for member in guild.members.values()
            if said.mention_everyone or set(member.role_ids) & set(said.mention_roles)
        ]
    said.mentions = list(dict.fromkeys(said.mentions))
    if notify:
        said.pinged = [user for user in dict.fromkeys(pinged) if user is not said.author]
