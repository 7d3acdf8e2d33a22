"""Webhooks, what is to be posted to them, and keys that are good for one community alone."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "16"
down_revision: Final = "15"

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add what the version before does not look at."""
    _webhooks()
    _posts()
    op.add_column(
        "api_keys",
        sa.Column("site", sa.Text(), comment="the one community it is good for; null for all"),
    )


def _webhooks() -> None:
    op.create_table(
        "webhooks",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False, comment="encrypted: some hold a secret"),
        sa.Column("secret", sa.Text(), nullable=False, comment="encrypted"),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), comment="the one community it is told of; null for all sites"),
        sa.Column("texts", sa.Boolean(), nullable=False),
        sa.Column(
            "private", sa.Boolean(), nullable=False, comment="whether it may be in our network"
        ),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("name"),
    )


def _posts() -> None:
    op.create_table(
        "webhook_posts",
        sa.Column("seq", Number, nullable=False),
        sa.Column("id", sa.Text(), nullable=False, comment="a keyed digest"),
        sa.Column("webhook", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False, comment="also the end of a lease"),
        sa.Column("tries", Number, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("why", sa.Text()),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("ix_webhook_posts_comment", "webhook_posts", ["comment"])
    op.create_index("webhook_posts_of", "webhook_posts", ["author", "community"])
    op.create_index("webhook_posts_due", "webhook_posts", ["webhook", "state", "due_at"])
