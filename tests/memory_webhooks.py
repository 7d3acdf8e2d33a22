"""Webhooks in memory, which pass the same contract tests as those in a database."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.core.case import Case, CaseEvent
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Decision
from bot.core.errand import Errand, ErrandState
from bot.core.events import Event, of_decision, of_opening, of_step
from bot.core.site import name_of
from bot.service.records import Recorded
from bot.service.watching import with_trace
from bot.service.webhook_ports import Post, PostId, Queue, Webhook
from classifiers.verdict import Verdict
from tests.memory_store import MemoryStore


@dataclass
class _Kept:
    """A post with where it stands."""

    post: Post
    comment: CommentId
    author: AuthorId
    community: CommunityId
    due: datetime
    state: ErrandState = ErrandState.WAITING
    finished: datetime | None = None
    why: str | None = None


@dataclass
class MemoryWebhooks(MemoryStore):
    """Implements `bot.service.webhook_ports.WebhookStore` too."""

    hooks: dict[str, Webhook] = field(default_factory=dict)
    posts: dict[PostId, _Kept] = field(default_factory=dict)

    async def add_webhook(self, webhook: Webhook) -> bool:
        return self.hooks.setdefault(webhook.name, webhook) is webhook

    async def webhooks(self) -> Sequence[Webhook]:
        return [self.hooks[name] for name in sorted(self.hooks)]

    async def end_webhook(self, name: str, *, now: datetime) -> int:
        self.hooks[name] = replace(self.hooks[name], ended_at=now)
        lost = [one for one in self._for(name) if one.state is ErrandState.WAITING]
        for one in lost:
            await self.post_given_up(one.post.id, now=now, why="webhook-gone")
        return len(lost)

    async def remove_webhook(self, name: str) -> bool:
        for one in self._for(name):
            del self.posts[one.post.id]
        return self.hooks.pop(name, None) is not None

    async def lease_posts(
        self, webhook: Webhook, *, now: datetime, lease: timedelta, limit: int
    ) -> Sequence[Post]:
        waits = [one for one in self._for(webhook.name) if one.state is ErrandState.WAITING]
        due = [one for one in waits if one.due <= now and one.community not in self.left]
        due = sorted(due, key=lambda one: one.post.tries)[:limit]
        for one in due:
            one.due = now + lease
        return [replace(one.post, text=self._text(one, webhook)) for one in due]

    async def post_done(self, post: PostId, *, now: datetime) -> None:
        self._finish(post, ErrandState.DONE, now, None)

    async def post_later(
        self, post: PostId, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        if (kept := self.posts.get(post)) and kept.state is ErrandState.WAITING:
            kept.due, kept.why = until, why
            kept.post = replace(kept.post, tries=kept.post.tries + int(failed))

    async def post_given_up(self, post: PostId, *, now: datetime, why: str) -> None:
        self._finish(post, ErrandState.GIVEN_UP, now, why)

    async def queues(self) -> Mapping[str, Queue]:
        found = {}
        for name in sorted({one.post.webhook for one in self.posts.values()}):
            states = [one.state for one in self._for(name)]
            queue = Queue(*map(states.count, (ErrandState.WAITING, ErrandState.GIVEN_UP)))
            if queue != Queue():
                found[name] = queue
        return found

    # --- what is told of ------------------------------------------------------------------------

    async def record(
        self,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        errands: Sequence[Errand],
        *,
        standing: int,
        now: datetime,
    ) -> Recorded:
        before = dict(self.posts)
        recorded = await super().record(
            comment, verdict, decision, errands, standing=standing, now=now
        )
        if recorded is Recorded.NEW and decision.actions:
            opened = {id_: one for id_, one in self.posts.items() if id_ not in before}
            self.posts = before
            self.announce(of_decision(comment, decision, now=now), now)
            self.posts |= opened
        return recorded

    def open_case(self, comment: Comment, now: datetime, *, why: str, urgent: bool) -> Case:
        case = super().open_case(comment, now, why=why, urgent=urgent)
        self.announce(of_opening(case), now)
        return case

    async def step(
        self,
        case: Case,
        event: CaseEvent,
        *,
        by: str,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
        to: AuthorId | None = None,
        seconds: int | None = None,
    ) -> Case:
        after = await super().step(
            case, event, by=by, note=note, now=now, errands=errands, to=to, seconds=seconds
        )
        self.announce(of_step(after, event, now=now), now)
        return after

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        self.posts = {
            id_: one
            for id_, one in self.posts.items()
            if one.author != author or community not in (None, one.community)
        }
        return await super().erase(author, community=community)

    async def sweep(self, *, now: datetime) -> int:
        swept = await super().sweep(now=now)
        old = now - self.retention.errands
        self.posts = {
            id_: one
            for id_, one in self.posts.items()
            if (one.finished is None or one.finished >= old) and one.comment in self.decided
        }
        return swept

    def announce(self, event: Event, now: datetime) -> None:
        """Put on record who is to be told."""
        body = with_trace(event.body)
        for hook in self.hooks.values():
            here = name_of(event.community) is not None
            wanted = here and hook.site in (None, event.community) and event.topic in hook.topics
            digest = hashlib.blake2b(f"{hook.name}\0{event.key}".encode(), digest_size=16)
            post = Post(PostId(f"msg_{digest.hexdigest()}"), hook.name, body, now)
            if wanted and hook.ended_at is None:
                kept = _Kept(post, event.comment, event.author, event.community, now)
                self.posts.setdefault(post.id, kept)

    def _for(self, name: str) -> list[_Kept]:
        return [one for one in self.posts.values() if one.post.webhook == name]

    def _text(self, kept: _Kept, webhook: Webhook) -> str | None:
        about = self.decided.get(kept.comment)
        return about.text if about and webhook.texts else None

    def _finish(self, post: PostId, state: ErrandState, now: datetime, why: str | None) -> None:
        if (kept := self.posts.get(post)) and kept.state is ErrandState.WAITING:
            kept.state, kept.finished, kept.why = state, now, why
