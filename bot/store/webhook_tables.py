"""The tables of webhooks: where a site is told of things, and what it is still to be told.

What is sent holds nothing that anybody wrote. Where an operator chose to send texts, they are read
from the decision when it is sent: there is no second copy that could outlive it.
"""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment, Number

WEBHOOKS: Final = sa.Table(
    "webhooks",
    METADATA,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("url", sa.Text, nullable=False, comment="encrypted: some hold a secret"),
    sa.Column("secret", sa.Text, nullable=False, comment="encrypted"),
    sa.Column("topics", sa.Text, nullable=False),
    sa.Column("site", sa.Text, comment="the one community it is told of; null for all sites"),
    sa.Column("texts", sa.Boolean, nullable=False),
    sa.Column("private", sa.Boolean, nullable=False, comment="whether it may be in our network"),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
)

POSTS: Final = sa.Table(
    "webhook_posts",
    METADATA,
    sa.Column("seq", Number, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True, comment="a keyed digest"),
    sa.Column("webhook", sa.Text, nullable=False),
    sa.Column("comment", sa.Text, nullable=False, index=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("body", sa.JSON, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("due_at", Moment, nullable=False, comment="also the end of a lease"),
    sa.Column("tries", Number, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("finished_at", Moment),
    sa.Column("why", sa.Text),
    sa.Index("webhook_posts_of", "author", "community"),
    sa.Index("webhook_posts_due", "webhook", "state", "due_at"),
)

WEBHOOKS_ENCRYPTED: Final = ((WEBHOOKS, WEBHOOKS.c.url), (WEBHOOKS, WEBHOOKS.c.secret))
"""Every encrypted column of these."""
