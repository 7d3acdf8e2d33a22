"""What moderators answered about prompts that were only observed, and which labels were flagged."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "9"
down_revision: Final = "8"


def upgrade() -> None:
    """Add a table that the version before does not look at, and a column that it may leave out."""
    op.create_table(
        "answers",
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False, comment="of the comment"),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("comment"),
    )
    op.create_index("answers_of", "answers", ["author", "community"])
    flagged = sa.Column(
        "flagged",
        sa.JSON(none_as_null=True),
        nullable=True,
        comment="labels; null on older records",
    )
    op.add_column("decisions", flagged)
