"""The table of which cases are not taken in again: those that were, and those that were erased."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA

BROUGHT: Final = sa.Table(
    "brought_in",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True, comment="of the case, keyed"),
    sa.Column("community", sa.Text, nullable=False, index=True),
)
"""It names nobody. Who was erased does not come back with any file of before, and what was taken in
once and has outlived its retention does not come back either.
"""
