"""The table of which cases were taken in from elsewhere: once, whatever became of them since."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA

BROUGHT: Final = sa.Table(
    "brought_in",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True, comment="of the case, keyed"),
    sa.Column("community", sa.Text, nullable=False, index=True),
)
"""It names nobody. Who was erased does not come back with the same file, and neither does what has
outlived its retention.
"""
