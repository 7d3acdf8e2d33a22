"""The table of what moderators answered about prompts that were only observed."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment

ANSWERS: Final = sa.Table(
    "answers",
    METADATA,
    sa.Column("comment", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False, comment="of the comment"),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index("answers_of", "author", "community"),
)
"""One answer about one comment; it goes with the decision about it."""
