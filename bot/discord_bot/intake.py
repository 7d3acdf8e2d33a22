"""Takes comments in the order in which each author wrote them, and keeps within bounds."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

import structlog

from bot.core.comment import Comment, CommentId
from bot.core.errors import TryLaterError
from bot.discord_bot.busy import Busy
from bot.discord_bot.ids import is_title
from bot.discord_bot.languages import Languages
from bot.discord_bot.marks import Marks
from bot.discord_bot.scope import Scopes
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.pipeline import Handled, Pipeline

log = structlog.get_logger()

READERS: Final = 64
ROOM: Final = 256
"""Comments that may wait for one reader."""

TRIES: Final = 3
"""How often a comment is tried that fails in a way that nobody foresaw."""

RECENT: Final = 20_000
"""Comments of which it is remembered that they are on record, so that reading a minute again after
a lost connection costs nothing.
"""

PATIENTLY: Final = BackOff(timedelta(milliseconds=200), timedelta(seconds=10))


@dataclass(frozen=True, slots=True)
class Post:
    """A comment that came in. ``mark`` is its message where that moves the mark of its server,
    ``within`` the place where it stands with all that this stands in (see `bot.discord_bot.scope`).
    """

    comment: Comment
    guild: int
    mark: int | None = None
    within: tuple[int, ...] = ()


class Intake:
    """Readers with a queue each; an author always has the same reader.

    A full queue is an error that can be seen, and nothing is lost by it: the server is named in
    `missed`, and its messages are fetched from the mark on.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        marks: Marks,
        languages: Languages | None = None,
        scopes: Scopes | None = None,
        *,
        readers: int = READERS,
        room: int = ROOM,
    ) -> None:
        """``readers`` comments are judged at once; ``room`` may wait for each reader."""
        self._pipeline = pipeline
        self._languages = languages
        self._scopes = scopes
        self._marks = marks
        self._queues: list[asyncio.Queue[Post | None]] = [
            asyncio.Queue(room) for _ in range(readers)
        ]
        self.beside: Callable[[Post], None] = _nothing
        """Looks at every post as it is read. It never waits and never keeps one from being
        judged."""
        self.judged: Callable[[Post, Handled], None] = _nothing_judged
        """Looks at every post once it was judged, before its mark is passed. It never waits."""
        self._queued: set[CommentId] = set()
        self._recent: dict[CommentId, None] = {}
        self.missed: dict[int, list[int]] = {}
        """Per server the messages for which there was no room. They stay under way, so that the
        mark cannot pass them before they have been fetched."""
        self._left: dict[int, int] = {}
        self._at_work: dict[int, Busy] = {}

    def offer(self, post: Post) -> bool:
        """Take a message in, without waiting; False if there is no room for it."""
        if self._has(post) or post.guild in self._left:
            return True
        self._begin(post)
        queue = self._queue(post)
        if queue.full():
            if post.guild not in self.missed:
                log.error("intake_full", guild=post.guild)
            if post.mark is not None:
                self.missed.setdefault(post.guild, []).append(post.mark)
            return False
        queue.put_nowait(post)
        self._note(post)
        return True

    async def add(self, post: Post) -> None:
        """Take a comment in, and wait for room if need be."""
        if self._has(post) or post.guild in self._left:
            return
        self._begin(post)
        await self._queue(post).put(post)
        self._note(post)

    async def leave(self, guild: int) -> None:
        """We are no longer in a server: nothing of it is read any more, also of what has come in.

        Returns when nothing of it is being recorded.
        """
        self._left.setdefault(guild, self._marks.now())
        self.missed.pop(guild, None)
        if (busy := self._at_work.get(guild)) is not None:
            await busy.idle()
            self._at_work.pop(guild, None)

    def back(self, guild: int) -> None:
        """We are in a server, perhaps again."""
        self._left.pop(guild, None)

    def has_left(self, guild: int) -> bool:
        """Whether we are no longer in a server."""
        return guild in self._left

    def left_since(self, guild: int) -> int | None:
        """The mark of now at which we began to take nothing in from a server, while that is so."""
        return self._left.get(guild)

    def fetched(self, guild: int, messages: Sequence[int]) -> None:
        """The first of those that were missed in a server have come in after all."""
        rest = self.missed.pop(guild, [])[len(messages) :]
        if rest:
            self.missed[guild] = rest
        for message in messages:
            self._marks.done(guild, message)

    async def run(self) -> None:
        """Read until `close`; what has come in before is read first."""
        async with asyncio.TaskGroup() as group:
            for queue in self._queues:
                group.create_task(self._read(queue))

    async def close(self) -> None:
        """Nothing more comes in."""
        for queue in self._queues:
            await queue.put(None)

    def depth(self) -> int:
        """How many comments wait to be read."""
        return sum(queue.qsize() for queue in self._queues)

    async def _is_to_be_read(self, post: Post) -> bool:
        """Whether its server lets us read where it stands."""
        if self._scopes is None:
            return True
        scope = await self._scopes.of(post.comment.community)
        return scope.holds(post.within)

    async def _to_be_answered(self, comment: Comment) -> Comment:
        """The comment, to be answered in the language that its server has chosen."""
        chosen = await self._languages.of(comment.community) if self._languages else None
        return comment if chosen is None else replace(comment, locale=chosen)

    def _has(self, post: Post) -> bool:
        """Whether a comment is on record already, or on its way there with its mark."""
        return post.comment.id in self._recent or post.comment.id in self._queued

    def _note(self, post: Post) -> None:
        if post.mark is not None:
            self._queued.add(post.comment.id)

    def _remember(self, comment: CommentId) -> None:
        self._recent[comment] = None
        if len(self._recent) > RECENT:
            del self._recent[next(iter(self._recent))]

    def _begin(self, post: Post) -> None:
        if post.mark is not None:
            self._marks.begin(post.guild, post.mark)

    def _queue(self, post: Post) -> "asyncio.Queue[Post | None]":
        return self._queues[hash(post.comment.author) % len(self._queues)]

    async def _read(self, queue: "asyncio.Queue[Post | None]") -> None:
        while (post := await queue.get()) is not None:
            with self._at_work.setdefault(post.guild, Busy()).working():
                await self._handle(post)
            self._queued.discard(post.comment.id)
            if post.mark is not None:
                self._marks.done(post.guild, post.mark)

    async def _handle(self, post: Post) -> None:
        """Bring a comment on record, if it stands where we are to read. While the store cannot be
        used it is tried again.
        """
        tries = surprises = 0
        read = False
        while post.guild not in self._left:
            try:
                if not read:
                    if not await self._is_to_be_read(post):
                        return
                    read = True
                    self.beside(post)
                comment = await self._to_be_answered(post.comment)
                handled = await self._pipeline.handle(comment, again=is_title(comment))
            except TryLaterError as error:
                log.warning("comment_not_taken", comment=post.comment.id, why=error.code)
            except Exception as error:  # noqa: BLE001 - one comment must not end the reading
                surprises += 1
                mishaps.tell("comment_failed", error, comment=post.comment.id, tries=surprises)
                if surprises >= TRIES and await self._set_aside(post, keep=read):
                    return
            else:
                self.judged(post, handled)
                if not handled.may_fall:  # the words of such a one may be put back
                    self._remember(comment.id)
                return
            tries += 1
            await asyncio.sleep(PATIENTLY.after(tries, key=post.comment.id).total_seconds())

    async def _set_aside(self, post: Post, *, keep: bool) -> bool:
        """Leave a comment to be judged later, or count it as given up; False if that has to wait.

        It is kept only where it is known that it may be read.
        """
        try:
            await self._pipeline.set_aside(post.comment, keep=keep)
        except TryLaterError as error:
            log.warning("comment_not_taken", comment=post.comment.id, why=error.code)
            return False
        return True


def _nothing(_post: Post) -> None:
    return None


def _nothing_judged(_post: Post, _handled: Handled) -> None:
    return None
