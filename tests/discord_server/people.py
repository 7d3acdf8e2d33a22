"""A person with a Discord app, as a script: ``await anna.says(general, "hello")``."""

import asyncio
from collections.abc import Callable, Sequence

from tests.discord_server import messages, moderating, reacting, threading
from tests.discord_server.channels import Channel
from tests.discord_server.drafts import FORWARD, Draft, Upload
from tests.discord_server.errors import missing_permissions
from tests.discord_server.guilds import Guild
from tests.discord_server.kinds import JSON, ChannelKind, MessageFlag
from tests.discord_server.messages import Source
from tests.discord_server.model import Message, User
from tests.discord_server.moderators import Moderating
from tests.discord_server.permissions import Permission, can, in_guild


class Person(Moderating):
    """Says, edits, clicks, reads; is refused what Discord would refuse (`ApiError`)."""

    # --- saying

    async def says(
        self,
        channel: Channel,
        content: str = "",
        *,
        reply_to: Message | None = None,
        pings: bool = True,
        files: Sequence[Upload] = (),
        stickers: Sequence[str] = (),
        poll: tuple[str, Sequence[str]] | None = None,
        voice: bool = False,
    ) -> Message:
        """Post a message; raises `ApiError` (200000 when AutoMod blocks it)."""
        draft = Draft(
            content=content,
            uploads=list(files),
            sticker_ids=[self._sticker(name) for name in stickers],
            poll=_poll(*poll) if poll else None,
            flags=MessageFlag.VOICE_MESSAGE if voice else MessageFlag(0),
            reference={"message_id": reply_to.id} if reply_to else None,
            allowed_mentions=(
                None if pings else {"parse": ["users", "roles", "everyone"], "replied_user": False}
            ),
        )
        return await self._posts(channel, draft)

    async def forwards(self, said: Message, channel: Channel) -> Message:
        """Forward a message: a snapshot without its author."""
        reference: JSON = {
            "type": FORWARD,
            "message_id": said.id,
            "channel_id": said.channel.id,
        }
        draft = Draft(reference=reference)
        return await self._posts(channel, draft)

    async def _posts(self, channel: Channel, draft: Draft) -> Message:
        self.here = channel
        said = messages.send(self.world, self.user, channel, draft)
        await asyncio.sleep(0)
        return said

    async def says_through_another_app(
        self, channel: Channel, content: str, *, app_name: str = "other-app"
    ) -> Message:
        """Post with somebody else's user-installed app: the app is the author."""
        app = next(
            (u for u in self.world.users.values() if u.name == app_name and u.bot), None
        ) or self.world.add_user(app_name, bot=True)
        metadata: JSON = {
            "id": self.world.clock.snowflake(),
            "type": 2,
            "user": self.user.payload(),
            "authorizing_integration_owners": {"1": self.user.id},
        }
        source = Source(webhook_id=app.id, application_id=app.id, interaction=metadata)
        return messages.send(self.world, app, channel, Draft(content=content), source=source)

    async def edits(self, said: Message, content: str) -> Message:
        """Change a message of one's own; raises `ApiError`."""
        draft = Draft(content=content, given=frozenset({"content"}))
        messages.edit(self.world, self.user, said, draft)
        await asyncio.sleep(0)
        return said

    async def deletes(self, said: Message) -> None:
        """Delete a message; raises `ApiError`."""
        messages.delete(self.world, self.user, said)
        await asyncio.sleep(0)

    async def dismisses(self, said: Message) -> None:
        """Dismiss an ephemeral message: it is gone from this person's screen only."""
        if said.only_for is self.user:
            messages.remove(self.world, said)

    async def reacts(self, said: Message, emoji: str) -> None:
        """React; raises `ApiError`."""
        reacting.add(self.world, self.user, said, emoji)
        await asyncio.sleep(0)

    async def takes_back(self, said: Message, emoji: str) -> None:
        """Take a reaction back."""
        reacting.remove(self.world, self.user, said, emoji)

    async def votes(self, said: Message, answer: int) -> None:
        """Choose an answer of a poll, by its number from 1."""
        messages.vote(self.world, self.user, said, answer)

    async def types(self, channel: Channel) -> None:
        """Be seen typing."""
        where = {"guild_id": channel.guild.id} if channel.guild else {}
        now = int(self.world.clock.now())
        told = {"channel_id": channel.id, "user_id": self.user.id, "timestamp": now, **where}
        self.world.emit("TYPING_START", told, channel=channel)

    def _sticker(self, name: str) -> str:
        guild = self.home()
        for id_, one in guild.stickers.items():
            if one["name"] == name:
                return id_
        id_ = self.world.clock.snowflake()
        guild.stickers[id_] = {
            "id": id_, "name": name, "type": 2, "format_type": 1, "tags": "", "available": True,
            "guild_id": guild.id, "description": None,
        }  # fmt: skip
        return id_

    # --- threads

    async def starts_thread(self, said: Message, name: str) -> Channel:
        """A thread under a message."""
        return threading.start_from(self.world, self.user, said, {"name": name})

    async def starts_empty_thread(
        self, channel: Channel, name: str, *, private: bool = False
    ) -> Channel:
        """A thread without a first message."""
        kind = ChannelKind.PRIVATE_THREAD if private else ChannelKind.PUBLIC_THREAD
        return threading.start(self.world, self.user, channel, {"name": name, "type": int(kind)})

    async def posts(
        self, forum: Channel, title: str, content: str, *, tags: Sequence[str] = ()
    ) -> tuple[Channel, Message]:
        """A forum post: its thread and its first message."""
        ids = [tag["id"] for tag in forum.tags if tag["name"] in tags]
        body = {"name": title, "applied_tags": ids}
        threading.check_post(self.user, forum, body)
        post = threading.post(self.world, forum, self.user, body)
        return post, await self.says(post, content)

    async def renames(self, thread: Channel, name: str) -> None:
        """Rename a thread."""
        threading.change(self.world, self.user, thread, {"name": name})

    async def adds_to_thread(self, thread: Channel, user: User) -> None:
        """Put somebody in a thread."""
        threading.join(self.world, user, thread)

    # --- seeing

    def sees(self, channel: Channel) -> list[Message]:
        """What stands in a channel for this person, oldest first, own ephemerals among it."""
        if not can(self.user, channel):
            return []
        return [m for m in channel.messages.values() if m.only_for in {None, self.user}]

    async def waits_for(
        self,
        channel: Channel,
        what: str | Callable[[Message], object] = "",
        *,
        seconds: float = 5.0,
    ) -> Message:
        """The newest message of somebody else with a text (or for which ``what`` is true)."""

        def found() -> Message | None:
            for said in reversed(self.sees(channel)):
                fits = what in said.text if isinstance(what, str) else what(said)
                thinking = said.flags & MessageFlag.LOADING
                if said.author is not self.user and fits and not thinking:
                    return said
            return None

        await self.world.until(found, seconds=seconds)
        said = found()
        assert said is not None
        return said

    # --- coming, going, settings

    async def joins(self, guild: Guild) -> None:
        """Join; raises 50013 when banned."""
        if self.user.id in guild.bans:
            raise missing_permissions()
        guild.join(self.user)
        self.guild = self.guild or guild

    async def leaves(self, guild: Guild | None = None) -> None:
        """Leave."""
        (guild or self.home()).leave(self.user)

    async def takes_nick(self, nick: str | None) -> None:
        """Change one's own nick."""
        member = self.home().member(self.user.id)
        if not in_guild(self.user, member.guild) & Permission.CHANGE_NICKNAME:
            raise missing_permissions()
        moderating.change_member(self.user, member, {"nick": nick}, None)

    async def names(self, person: "Person", nick: str | None) -> None:
        """Give somebody else a nick."""
        member = self.home().member(person.user.id)
        moderating.change_member(self.user, member, {"nick": nick}, None)

    def closes_dms(self) -> None:
        """Accept no direct messages from server members: 50007 for the bot."""
        self.user.accepts_dms = False

    def opens_dms(self) -> None:
        """Accept direct messages again, and unblock the bot."""
        self.user.accepts_dms = True
        self.user.blocked.discard(self.world.bot.id)

    def blocks_bot(self) -> None:
        """Block the bot."""
        self.user.blocked.add(self.world.bot.id)


def _poll(question: str, answers: Sequence[str]) -> JSON:
    return {
        "question": {"text": question},
        "answers": [{"poll_media": {"text": text}} for text in answers],
    }
