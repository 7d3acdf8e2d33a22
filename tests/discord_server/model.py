"""The small things a server is made of: users, roles, memberships, messages, polls."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.discord_server.clock import iso
from tests.discord_server.component_checking import BUTTON, walk
from tests.discord_server.kinds import JSON, NO_FLAGS, MessageFlag, MessageKind
from tests.discord_server.permissions import Permission

if TYPE_CHECKING:
    from tests.discord_server.channels import Channel
    from tests.discord_server.guilds import Guild


@dataclass(eq=False)
class User:
    """An account: a person, a bot, or the face of a webhook."""

    id: str
    name: str
    global_name: str | None = None
    bot: bool = False
    locale: str = "en-US"
    """The language of their Discord app."""
    accepts_dms: bool = True
    nitro: bool = False
    """Whether their messages may have 4,000 characters."""
    blocked: set[str] = field(default_factory=set)

    @property
    def mention(self) -> str:
        """What a text contains to name this user."""
        return f"<@{self.id}>"

    def payload(self) -> JSON:
        """The user object."""
        return {
            "id": self.id,
            "username": self.name,
            "discriminator": "0000" if self.bot else "0",
            "global_name": self.global_name,
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
        }


@dataclass(eq=False)
class Role:
    """A named set of rights with a height."""

    id: str
    name: str
    permissions: Permission
    position: int
    managed: bool = False
    mentionable: bool = False

    @property
    def mention(self) -> str:
        """What a text contains to name this role."""
        return f"<@&{self.id}>"

    def payload(self) -> JSON:
        """The role object."""
        return {
            "id": self.id,
            "name": self.name,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "position": self.position,
            "permissions": str(int(self.permissions)),
            "managed": self.managed,
            "mentionable": self.mentionable,
            "flags": 0,
        }


@dataclass(frozen=True)
class Overwrite:
    """What a channel grants or denies to one role (0) or one member (1)."""

    id: str
    type: int
    allow: Permission
    deny: Permission

    def payload(self) -> JSON:
        """The overwrite object."""
        return {
            "id": self.id,
            "type": self.type,
            "allow": str(int(self.allow)),
            "deny": str(int(self.deny)),
        }


@dataclass(eq=False)
class Membership:
    """A user in a guild."""

    guild: "Guild"
    user: User
    joined_at: float
    nick: str | None = None
    role_ids: list[str] = field(default_factory=list)
    timeout_until: float | None = None
    flags: int = 0

    def all_roles(self) -> list[Role]:
        """The roles of this member, without @everyone."""
        return [self.guild.roles[id_] for id_ in self.role_ids if id_ in self.guild.roles]

    def height(self) -> int:
        """The position of the highest role; 0 for @everyone alone."""
        return max((role.position for role in self.all_roles()), default=0)

    def is_timed_out(self) -> bool:
        """Whether a time-out runs now."""
        return self.timeout_until is not None and self.timeout_until > self.guild.clock.now()

    def payload(self, *, with_user: bool = True) -> JSON:
        """The member object; without ``user`` inside messages and resolved data."""
        told: JSON = {
            "nick": self.nick,
            "avatar": None,
            "banner": None,
            "roles": list(self.role_ids),
            "joined_at": iso(self.joined_at),
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": self.flags,
            "communication_disabled_until": (
                None if self.timeout_until is None else iso(self.timeout_until)
            ),
        }
        return {"user": self.user.payload(), **told} if with_user else told


@dataclass(eq=False)
class Poll:
    """A question with answers, and who chose what."""

    question: str
    answers: list[str]
    ends_at: float
    many: bool = False
    votes: dict[int, list[User]] = field(default_factory=dict)
    ended: bool = False

    def payload(self) -> JSON:
        """The poll object."""
        return {
            "question": {"text": self.question},
            "answers": [
                {"answer_id": number, "poll_media": {"text": text}}
                for number, text in enumerate(self.answers, 1)
            ],
            "expiry": iso(self.ends_at),
            "allow_multiselect": self.many,
            "layout_type": 1,
            "results": {
                "is_finalized": self.ended,
                "answer_counts": [
                    {"id": number, "count": len(users), "me_voted": False}
                    for number, users in self.votes.items()
                ],
            },
        }


@dataclass(eq=False)
class Message:
    """A message as it stands now. ``only_for`` is set when just one person sees it."""

    id: str
    channel: "Channel"
    author: User
    created_at: float
    content: str = ""
    kind: MessageKind = MessageKind.DEFAULT
    flags: MessageFlag = NO_FLAGS
    edited_at: float | None = None
    embeds: list[JSON] = field(default_factory=list)
    components: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    stickers: list[JSON] = field(default_factory=list)
    snapshots: list[JSON] = field(default_factory=list)
    poll: Poll | None = None
    reference: JSON | None = None
    referenced: "Message | None" = None
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[str] = field(default_factory=list)
    mention_everyone: bool = False
    pinged: list[User] = field(default_factory=list)
    """Who got a notification: mentioned, and not held back by ``allowed_mentions``."""
    allowed_mentions: JSON | None = None
    """As the sender wrote it; None when the sender left it out."""
    webhook_id: str | None = None
    application_id: str | None = None
    interaction: JSON | None = None
    nonce: str | None = None
    only_for: User | None = None
    reactions: dict[str, list[User]] = field(default_factory=dict)
    pinned: bool = False
    deleted: bool = False
    thread: "Channel | None" = None
    history: list[str] = field(default_factory=list)
    """Earlier contents, oldest first."""

    @property
    def guild(self) -> "Guild | None":
        """The guild of its channel."""
        return self.channel.guild

    @property
    def text(self) -> str:
        """Everything a reader can read: content, embeds, texts and labels of components."""
        parts = [self.content]
        for embed in self.embeds:
            parts += [embed.get("title") or "", embed.get("description") or ""]
            parts += [f"{one['name']}: {one['value']}" for one in embed.get("fields") or []]
            parts.append((embed.get("footer") or {}).get("text") or "")
        parts += [one["content"] for one in walk(self.components) if "content" in one]
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons that can be pressed."""
        return [
            one.get("label") or one["custom_id"]
            for one in walk(self.components)
            if one["type"] == BUTTON and not one.get("disabled")
        ]

    @property
    def link(self) -> str:
        """The link that people copy."""
        where = self.guild.id if self.guild else "@me"
        return f"https://discord.com/channels/{where}/{self.channel.id}/{self.id}"

    def __repr__(self) -> str:
        seen = f", only for {self.only_for.name}" if self.only_for else ""
        return f"<Message {self.author.name} in {self.channel.name}{seen}: {self.content!r}>"
