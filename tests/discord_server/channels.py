"""Places where things are said: text, voice and forum channels, categories, threads, DMs."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.discord_server.clock import iso
from tests.discord_server.kinds import JSON, THREADS, ChannelKind
from tests.discord_server.model import Message, Overwrite, Role, User
from tests.discord_server.permissions import Permission

if TYPE_CHECKING:
    from tests.discord_server.guilds import Guild

HIDDEN_NAME = "___hidden___"
OBFUSCATED = 1 << 17


@dataclass(eq=False)
class Channel:
    """One place. Threads have a ``parent``, DMs have ``recipients`` and no guild."""

    id: str
    kind: ChannelKind
    name: str = ""
    guild: "Guild | None" = None
    parent: "Channel | None" = None
    position: int = 0
    topic: str | None = None
    nsfw: bool = False
    slowmode: int = 0
    flags: int = 0
    overwrites: dict[str, Overwrite] = field(default_factory=dict)
    recipients: list[User] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)
    tags: list[JSON] = field(default_factory=list)
    applied_tags: list[str] = field(default_factory=list)
    owner: User | None = None
    joined: list[User] = field(default_factory=list)
    archived: bool = False
    archived_at: float = 0.0
    """When it was last put to sleep or woken; 0 if neither has happened."""
    locked: bool = False
    invitable: bool = True
    auto_archive_minutes: int = 1440
    created_at: float = 0.0
    last_spoke: dict[str, float] = field(default_factory=dict)

    @property
    def is_thread(self) -> bool:
        """Whether this is a thread or a forum post."""
        return self.kind in THREADS

    @property
    def is_private_thread(self) -> bool:
        """Whether only those who were added see it."""
        return self.kind is ChannelKind.PRIVATE_THREAD

    @property
    def is_dm(self) -> bool:
        """Whether this is a direct message."""
        return self.kind is ChannelKind.DM

    @property
    def last_message_id(self) -> str | None:
        """The newest message that everybody may see."""
        return next((m.id for m in reversed(self.messages.values()) if not m.only_for), None)

    @property
    def archive_timestamp(self) -> str:
        """When it was last put to sleep or woken, or made, as Discord writes it."""
        return iso(self.archived_at or self.created_at)

    def deny(self, who: User | Role | str, *bits: Permission) -> None:
        """Take rights away here; ``who`` is a user, a role, or the guild's id for @everyone."""
        self._overwrite(who, deny=bits)

    def allow(self, who: User | Role | str, *bits: Permission) -> None:
        """Grant rights here."""
        self._overwrite(who, allow=bits)

    def _overwrite(
        self,
        who: User | Role | str,
        allow: tuple[Permission, ...] = (),
        deny: tuple[Permission, ...] = (),
    ) -> None:
        id_ = who if isinstance(who, str) else who.id
        old = self.overwrites.get(id_)
        granted = old.allow if old else Permission(0)
        refused = old.deny if old else Permission(0)
        for bit in allow:
            granted, refused = granted | bit, refused & ~bit
        for bit in deny:
            granted, refused = granted & ~bit, refused | bit
        self.set_overwrite(Overwrite(id_, int(isinstance(who, User)), granted, refused))

    def set_overwrite(self, overwrite: Overwrite) -> None:
        """Replace the overwrite of one role or member and tell everybody."""
        self.overwrites[overwrite.id] = overwrite
        if self.guild:
            self.guild.world.emit("CHANNEL_UPDATE", self.payload(), channel=self)

    def payload(self) -> JSON:
        """The channel object."""
        told: JSON = {
            "id": self.id,
            "type": int(self.kind),
            "last_message_id": self.last_message_id,
            "flags": self.flags,
        }
        if self.guild is None:
            # A bot sees the other person only.
            return told | {"recipients": [u.payload() for u in self.recipients if not u.bot]}
        told |= {
            "guild_id": self.guild.id,
            "name": self.name,
            "parent_id": self.parent.id if self.parent else None,
            "rate_limit_per_user": self.slowmode,
        }
        return told | (self._thread() if self.is_thread else self._place())

    def _place(self) -> JSON:
        told: JSON = {
            "position": self.position,
            "permission_overwrites": [one.payload() for one in self.overwrites.values()],
            "nsfw": self.nsfw,
            "topic": self.topic,
        }
        if self.kind in {ChannelKind.VOICE, ChannelKind.STAGE}:
            told |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
        if self.kind is ChannelKind.FORUM:
            told |= {
                "available_tags": list(self.tags),
                "default_reaction_emoji": None,
                "default_sort_order": None,
                "default_forum_layout": 0,
                "default_auto_archive_duration": self.auto_archive_minutes,
            }
        return told

    def _thread(self) -> JSON:
        said = [message for message in self.messages.values() if not message.only_for]
        return {
            "owner_id": self.owner.id if self.owner else None,
            "message_count": len(said),
            "total_message_sent": len(said),
            "member_count": len(self.joined),
            "applied_tags": list(self.applied_tags),
            "thread_metadata": {
                "archived": self.archived,
                "auto_archive_duration": self.auto_archive_minutes,
                "archive_timestamp": self.archive_timestamp,
                "create_timestamp": iso(self.created_at),
                "locked": self.locked,
                **({"invitable": self.invitable} if self.is_private_thread else {}),
            },
        }

    def member(self, user: User) -> JSON:
        """The thread-member object of somebody who joined."""
        joined = iso(self.created_at)
        return {"id": self.id, "user_id": user.id, "join_timestamp": joined, "flags": 0}

    def obfuscated(self) -> JSON:
        """What a bot gets of a channel that it may not view."""
        everyone = self.guild.id if self.guild else "0"
        hidden = Overwrite(everyone, 0, Permission(0), Permission.VIEW_CHANNEL)
        return self.payload() | {
            "name": HIDDEN_NAME,
            "topic": None,
            "flags": self.flags | OBFUSCATED,
            "permission_overwrites": [hidden.payload()],
            "last_message_id": None,
        }

    def __repr__(self) -> str:
        return f"<Channel {self.kind.name} {self.name or self.id}>"
