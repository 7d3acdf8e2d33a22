"""The part of the Store that keeps webhooks, and what they are still to be told."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import CommunityId
from bot.core.errand import ErrandState
from bot.core.events import Event, Topic
from bot.core.site import name_of
from bot.service.watching import with_trace
from bot.service.webhook_ports import Post, PostId, Queue, Webhook
from bot.store.departure_table import not_left
from bot.store.part import Part, tell_unreadable
from bot.store.tables import DECISIONS
from bot.store.webhook_tables import POSTS, WEBHOOKS

_WAITS = POSTS.c.state == ErrandState.WAITING


class Posts(Part):
    """Webhooks, as `bot.service.webhook_ports.WebhookStore` promises."""

    async def add_webhook(self, webhook: Webhook) -> bool:
        """Keep a new one; False if there is one of that name."""
        row = {
            "name": webhook.name,
            "url": self._seal(webhook.url),
            "secret": self._seal(webhook.secret),
            "topics": " ".join(sorted(webhook.topics)),
            "site": webhook.site,
            "texts": webhook.texts,
            "private": webhook.private,
            "created_at": webhook.created_at,
            "ended_at": webhook.ended_at,
        }
        insert = self._database.insert(WEBHOOKS).values(**row).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            return (await connection.execute(insert)).rowcount == 1

    async def webhooks(self) -> Sequence[Webhook]:
        """All of them, in the order of their names."""
        async with self._database.reading() as connection:
            rows = await connection.execute(sa.select(WEBHOOKS).order_by(WEBHOOKS.c.name))
            return [self._webhook(row) for row in rows]

    async def end_webhook(self, name: str, *, now: datetime) -> int:
        """It is told nothing more; what waits is given up."""
        ended = sa.update(WEBHOOKS).where(WEBHOOKS.c.name == name).values(ended_at=now)
        lost = sa.update(POSTS).where(POSTS.c.webhook == name, _WAITS)
        over = {"state": ErrandState.GIVEN_UP, "finished_at": now, "why": "webhook-gone"}
        async with self._database.writing() as connection:
            await connection.execute(ended)
            return int((await connection.execute(lost.values(**over))).rowcount)

    async def remove_webhook(self, name: str) -> bool:
        """Forget one, with its secret and what waits for it."""
        async with self._database.writing() as connection:
            await connection.execute(sa.delete(POSTS).where(POSTS.c.webhook == name))
            gone = await connection.execute(sa.delete(WEBHOOKS).where(WEBHOOKS.c.name == name))
        await self._database.forget()
        return gone.rowcount == 1

    async def lease_posts(
        self, webhook: Webhook, *, now: datetime, lease: timedelta, limit: int
    ) -> Sequence[Post]:
        """Take what is due for a webhook: what failed less often first, then oldest first."""
        text = DECISIONS.c.text if webhook.texts else sa.null()
        due = (
            sa.select(POSTS, text.label("text"))
            .select_from(POSTS.outerjoin(DECISIONS, DECISIONS.c.comment == POSTS.c.comment))
            .where(POSTS.c.webhook == webhook.name, _WAITS, POSTS.c.due_at <= now)
            .where(not_left(POSTS))
            .order_by(POSTS.c.tries, POSTS.c.seq)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            # Most of the time there is nothing: then no other writer is kept waiting.
            if (await connection.execute(due.limit(1))).first() is None:
                return []
        held = due.with_for_update(of=POSTS, skip_locked=True)
        async with self._database.writing() as connection:
            rows = (await connection.execute(held)).all()
            if rows:
                taken = POSTS.c.seq.in_([row.seq for row in rows])
                await connection.execute(sa.update(POSTS).where(taken).values(due_at=now + lease))
        posts, shut = self._parted(rows, self._post)
        if shut:  # what happened is told all the same, without the text
            tell_unreadable("post_without_text", post=[row.id for row in shut])
            bare = {row.id for row in shut}
            posts = [self._post(row, bare=row.id in bare) for row in rows]
        return posts

    async def post_done(self, post: PostId, *, now: datetime) -> None:
        """It has arrived."""
        await self._change_post(post, state=ErrandState.DONE, finished_at=now, why=None)

    async def post_later(
        self, post: PostId, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        """It is due again after ``until``."""
        tries = POSTS.c.tries + (1 if failed else 0)
        await self._change_post(post, due_at=until, why=why, tries=tries)

    async def post_given_up(self, post: PostId, *, now: datetime, why: str) -> None:
        """It is not tried any more."""
        await self._change_post(post, state=ErrandState.GIVEN_UP, finished_at=now, why=why)

    async def queues(self) -> Mapping[str, Queue]:
        """What waits, and what was given up."""
        counted = (ErrandState.WAITING, ErrandState.GIVEN_UP)
        query = (
            sa.select(POSTS.c.webhook, POSTS.c.state, sa.func.count())
            .where(POSTS.c.state.in_(counted))
            .group_by(POSTS.c.webhook, POSTS.c.state)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        numbers = {(name, state): count for name, state, count in rows}
        return {
            name: Queue(*(numbers.get((name, state), 0) for state in counted))
            for name in sorted({name for name, _ in numbers})
        }

    # --- within a transaction -------------------------------------------------------------------

    async def _announce(self, connection: AsyncConnection, event: Event, now: datetime) -> None:
        """Put on record who is to be told of something. The same event twice changes nothing.

        Only sites are told, and only of what is theirs: nothing leaves for another door's people.
        """
        if name_of(event.community) is None:
            return
        wanted = (WEBHOOKS.c.site == event.community) | WEBHOOKS.c.site.is_(None)
        query = sa.select(WEBHOOKS.c.name, WEBHOOKS.c.topics)
        hooks = await connection.execute(query.where(wanted, WEBHOOKS.c.ended_at.is_(None)))
        rows = [
            {
                "id": self._name_of(hook.name, event),
                "webhook": hook.name,
                "comment": event.comment,
                "community": event.community,
                "author": event.author,
                "body": with_trace(event.body),
                "made_at": now,
                "due_at": now,
                "tries": 0,
                "state": ErrandState.WAITING,
            }
            for hook in hooks
            if event.topic in hook.topics.split()
        ]
        if rows:
            insert = self._database.insert(POSTS).on_conflict_do_nothing(
                index_elements=[POSTS.c.id]
            )
            await connection.execute(insert, rows)

    def _name_of(self, webhook: str, event: Event) -> str:
        """No full stop is in it, which the signed content is joined by."""
        digest = self._digester.digest(f"post\0{webhook}\0{event.key}")
        return f"msg_{digest.hex()}"

    async def _change_post(self, post: PostId, **values: object) -> None:
        """Change a post that is not finished; what is finished stays as it is."""
        change = sa.update(POSTS).where(POSTS.c.id == post, _WAITS).values(**values)
        async with self._database.writing() as connection:
            await connection.execute(change)

    def _post(self, row: sa.Row[Any], *, bare: bool = False) -> Post:
        text = None if bare else self._unseal(row.text)
        return Post(PostId(row.id), row.webhook, row.body, row.made_at, text, row.tries)

    def _webhook(self, row: sa.Row[Any]) -> Webhook:
        return Webhook(
            name=row.name,
            url=self._keys.decrypt(row.url),
            secret=self._keys.decrypt(row.secret),
            topics=frozenset(map(Topic, row.topics.split())),
            created_at=row.created_at,
            site=row.site and CommunityId(row.site),
            texts=row.texts,
            private=row.private,
            ended_at=row.ended_at,
        )
