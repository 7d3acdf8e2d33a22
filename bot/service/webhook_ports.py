"""What sending webhooks needs of the world: somebody who remembers, and somebody who sends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NewType, Protocol

from bot.core.comment import CommunityId
from bot.core.events import Topic

PostId = NewType("PostId", str)
"""The ``webhook-id``: the same at every attempt, another for every event and every webhook."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a site is told of things, and of which.

    ``site`` is the one community that it is told of; None means those of all sites, and never one
    of another door. ``texts``: what a comment says is sent along for as long as it is kept.
    ``private``: it may be in our own network. ``ended_at``: it said that it is gone.
    """

    name: str
    url: str = field(repr=False)
    secret: str = field(repr=False)
    topics: frozenset[Topic]
    created_at: datetime
    site: CommunityId | None = None
    texts: bool = False
    private: bool = False
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Something that a webhook is to be told. ``text`` is that of the comment, where it is wanted
    and still kept. ``tries`` counts the attempts so far.
    """

    id: PostId
    webhook: str
    body: Mapping[str, object]
    made_at: datetime
    text: str | None = field(default=None, repr=False)
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Queue:
    """How many posts of a webhook wait, and how many were given up lately."""

    waiting: int = 0
    given_up: int = 0


class WebhookStore(Protocol):
    """Remembers webhooks, and what they are to be told. Every method is one transaction.

    What they are to be told is put on record together with what it tells of, by the methods that
    do so: a decision with actions, a case that is opened, a step, a report that calls for somebody.
    """

    async def add_webhook(self, webhook: Webhook) -> bool:
        """Keep a new one; False if there is one of that name (nothing changes then)."""
        ...

    async def webhooks(self) -> Sequence[Webhook]:
        """All of them, also those that ended, in the order of their names."""
        ...

    async def end_webhook(self, name: str, *, now: datetime) -> int:
        """It is told nothing more; what waits is given up. Returns how many posts that were."""
        ...

    async def remove_webhook(self, name: str) -> bool:
        """Forget one, with its secret and what waits for it; False if there is none."""
        ...

    async def lease_posts(
        self, webhook: Webhook, *, now: datetime, lease: timedelta, limit: int
    ) -> Sequence[Post]:
        """Take what is due for a webhook and held by nobody: what failed less often first, so that
        nothing stands in the way of the rest; then oldest first.

        A post whose lease ran out is due again: it may be sent twice, never lost. A text that no
        key opens is left out, which is told: what happened is known without it.
        """
        ...

    async def post_done(self, post: PostId, *, now: datetime) -> None:
        """It has arrived."""
        ...

    async def post_later(
        self, post: PostId, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        """It is due again after ``until``. One more try is counted, unless it was not tried."""
        ...

    async def post_given_up(self, post: PostId, *, now: datetime, why: str) -> None:
        """It is not tried any more; it stays on record, with the reason, as long as errands do."""
        ...

    async def queues(self) -> Mapping[str, Queue]:
        """By the names of webhooks what waits for them and was given up, where there is any."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered: a status, and after how many seconds to come back, if it said so."""

    status: int
    retry_after: float = 0.0


class Poster(Protocol):
    """Sends."""

    async def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, private: bool
    ) -> Told:
        """POST a body. Follows no redirect, and reads nothing of what comes after the head.

        Raises `GiveUpError` for an address that must not be asked (one of our own network, unless
        ``private``) and `TryLaterError` where nobody answers in time.
        """
        ...
