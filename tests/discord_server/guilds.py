"""A guild: its people, roles and channels, and how they come and go."""

from typing import TYPE_CHECKING

from tests.discord_server.channels import Channel
from tests.discord_server.clock import Clock
from tests.discord_server.errors import unknown
from tests.discord_server.kinds import JSON, AuditAction, ChannelKind
from tests.discord_server.model import Membership, Overwrite, Role, User
from tests.discord_server.permissions import NOTHING, ORDINARY, Permission

if TYPE_CHECKING:
    from tests.discord_server.people import Person
    from tests.discord_server.world import World

BOT_HEIGHT = 50
"""Where the bot's role stands; roles that a test adds stand below unless it says otherwise."""


class Guild:
    """One community."""

    def __init__(self, world: "World", id_: str, name: str, owner: User) -> None:
        self.world = world
        self.id = id_
        self.name = name
        self.owner_id = owner.id
        self.locale = "en-US"
        self.available = True
        self.everyone = Role(id_, "@everyone", ORDINARY, 0)
        self.roles = {id_: self.everyone}
        self.members: dict[str, Membership] = {}
        self.channels: dict[str, Channel] = {}
        self.bans: dict[str, str | None] = {}
        self.timeouts: dict[str, float] = {}
        """Of people who have left: Discord keeps them for who comes back."""
        self.rules: dict[str, JSON] = {}
        self.audit_log: list[JSON] = []
        self.stickers: dict[str, JSON] = {}
        self.features: list[str] = []
        self.join(owner)

    @property
    def clock(self) -> Clock:
        """The world's clock."""
        return self.world.clock

    # --- people

    def join(self, user: User) -> Membership:
        """Let a user in; the bot hears of it if it may. A second time changes nothing."""
        if user.id in self.members:
            return self.members[user.id]
        member = Membership(self, user, self.clock.now())
        member.timeout_until = self.timeouts.pop(user.id, None)
        self.members[user.id] = member
        told = member.payload() | {"guild_id": self.id}
        self.world.emit("GUILD_MEMBER_ADD", told, guild=self)
        return member

    def leave(self, user: User) -> None:
        """Let a user go, whether they want or not."""
        if gone := self.members.pop(user.id, None):
            if gone.timeout_until is not None:
                self.timeouts[user.id] = gone.timeout_until
            told = {"guild_id": self.id, "user": user.payload()}
            self.world.emit("GUILD_MEMBER_REMOVE", told, guild=self)

    def invite_bot(self, permissions: Permission) -> None:
        """The bot joins with a role of its own."""
        bot = self.world.bot
        role = Role(self.clock.snowflake(), bot.name, permissions, BOT_HEIGHT, managed=True)
        self.roles[role.id] = role
        self.members[bot.id] = Membership(self, bot, self.clock.now(), role_ids=[role.id])
        self.world.emit("GUILD_CREATE", {"joined": True}, guild=self)

    def remove_bot(self) -> None:
        """The bot is thrown out: GUILD_DELETE without ``unavailable``."""
        for role in self.bot_membership.all_roles():
            del self.roles[role.id]
        self.members.pop(self.world.bot.id)
        self.world.emit("GUILD_DELETE", {"id": self.id}, guild=self)

    @property
    def bot_membership(self) -> Membership:
        """The bot in this guild; raises 10007 when it is not there."""
        return self.member(self.world.bot.id)

    def set_bot_permissions(self, permissions: Permission) -> None:
        """Change what the bot may do here, as an administrator would."""
        (role,) = [r for r in self.bot_membership.all_roles() if r.managed]
        role.permissions = permissions
        self.role_changed(role)

    def member(self, id_: object) -> Membership:
        """The membership of a user id; raises 10007."""
        if member := self.members.get(str(id_)):
            return member
        raise unknown("member")

    def member_changed(self, member: Membership) -> None:
        """Tell everybody that nick, roles or time-out are new."""
        told = member.payload() | {"guild_id": self.id}
        self.world.emit("GUILD_MEMBER_UPDATE", told, guild=self)

    def add_member(self, name: str, *, roles: tuple[Role, ...] = ()) -> "Person":
        """A new person in this guild, as a scripted client."""
        # Here, because people act on guilds and guilds make people.
        from tests.discord_server.people import Person  # noqa: PLC0415

        user = self.world.add_user(name)
        self.join(user).role_ids = [role.id for role in roles]
        return Person(self.world, user, self)

    def add_bot(self, name: str, *, roles: tuple[Role, ...] = ()) -> "Person":
        """Another bot in this guild, scripted like a person."""
        other = self.add_member(name, roles=roles)
        other.user.bot = True
        return other

    def owner(self) -> "Person":
        """The owner as a scripted client."""
        from tests.discord_server.people import Person  # noqa: PLC0415

        return Person(self.world, self.world.user(self.owner_id), self)

    # --- roles

    def add_role(
        self,
        name: str,
        permissions: Permission = NOTHING,
        *,
        position: int | None = None,
        mentionable: bool = False,
    ) -> Role:
        """A new role, above those added before and below the bot's own."""
        below = [r.position for r in self.roles.values() if not r.managed]
        height = max(p for p in below if p < BOT_HEIGHT) + 1 if position is None else position
        role = Role(self.clock.snowflake(), name, permissions, height, mentionable=mentionable)
        self.roles[role.id] = role
        told = {"guild_id": self.id, "role": role.payload()}
        self.world.emit("GUILD_ROLE_CREATE", told, guild=self)
        return role

    def role_changed(self, role: Role) -> None:
        """Tell everybody that a role is new."""
        told = {"guild_id": self.id, "role": role.payload()}
        self.world.emit("GUILD_ROLE_UPDATE", told, guild=self)

    # --- channels

    def add_channel(
        self,
        name: str,
        kind: ChannelKind = ChannelKind.TEXT,
        *,
        category: Channel | None = None,
        hidden_from_bot: bool = False,
    ) -> Channel:
        """A new channel; the bot hears of it, or of its shadow when it may not look inside."""
        channel = self.world.add_channel(kind, name, self)
        channel.position = len(self.channels)
        channel.parent = category
        self.channels[channel.id] = channel
        if category:
            channel.overwrites = dict(category.overwrites)
        if hidden_from_bot:
            bot = self.world.bot.id
            channel.overwrites[bot] = Overwrite(bot, 1, Permission(0), Permission.VIEW_CHANNEL)
        self.world.emit("CHANNEL_CREATE", channel.payload(), channel=channel)
        return channel

    def add_forum(self, name: str, *, tags: tuple[str, ...] = ()) -> Channel:
        """A new forum with tags."""
        forum = self.add_channel(name, ChannelKind.FORUM)
        forum.tags = [
            {
                "id": self.clock.snowflake(),
                "name": tag,
                "moderated": False,
                "emoji_id": None,
                "emoji_name": None,
            }
            for tag in tags
        ]
        return forum

    def remove_channel(self, channel: Channel) -> None:
        """Delete a channel or thread with everything in it."""
        self.channels.pop(channel.id, None)
        self.world.channels.pop(channel.id, None)
        for thread in [c for c in self.channels.values() if c.parent is channel and c.is_thread]:
            self.remove_channel(thread)
        if channel.is_thread:
            keys = ("id", "guild_id", "parent_id", "type")
            told = {key: channel.payload()[key] for key in keys}
            self.world.emit("THREAD_DELETE", told, channel=channel)
        else:
            self.world.emit("CHANNEL_DELETE", channel.payload(), channel=channel)

    # --- the rest

    def goes_unavailable(self) -> None:
        """An outage: the bot hears GUILD_DELETE with ``unavailable`` and then nothing."""
        told = {"id": self.id, "unavailable": True}
        self.world.emit("GUILD_DELETE", told, guild=self)
        self.available = False

    def comes_back(self) -> None:
        """The outage is over."""
        self.available = True
        self.world.emit("GUILD_CREATE", {}, guild=self)

    def log(
        self,
        actor: User,
        action: AuditAction,
        target: str | None,
        reason: str | None = None,
        *,
        changes: list[JSON] | None = None,
        options: JSON | None = None,
    ) -> None:
        """Write into the audit log; bots that may read it hear of it."""
        entry: JSON = {
            "id": self.clock.snowflake(),
            "action_type": int(action),
            "user_id": actor.id,
            "target_id": target,
            "changes": changes or [],
        }
        if reason:
            entry["reason"] = reason
        if options:
            entry["options"] = options
        self.audit_log.insert(0, entry)
        told = entry | {"guild_id": self.id}
        needs = Permission.VIEW_AUDIT_LOG
        self.world.emit("GUILD_AUDIT_LOG_ENTRY_CREATE", told, guild=self, needs=needs)

    def payload(self) -> JSON:
        """The guild object, without what only GUILD_CREATE has."""
        return {
            "id": self.id,
            "name": self.name,
            "owner_id": self.owner_id,
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "banner": None,
            "description": None,
            "features": list(self.features),
            "preferred_locale": self.locale,
            "roles": [role.payload() for role in self.roles.values()],
            "emojis": [],
            "stickers": list(self.stickers.values()),
            "afk_channel_id": None,
            "afk_timeout": 300,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "verification_level": 1,
            "default_message_notifications": 0,
            "explicit_content_filter": 2,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "vanity_url_code": None,
        }
