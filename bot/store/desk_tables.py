"""The tables of the moderators' desk: reports, pardons, and when a case was raised again.

Who reported something is encrypted, so that nobody who sees the database learns who spoke about
whom; a keyed digest finds somebody's own reports.
"""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment, Number

REPORTS: Final = sa.Table(
    "reports",
    METADATA,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("digest", sa.Text, primary_key=True, comment="of who reported it"),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.Column("reporter", sa.Text, nullable=False, comment="encrypted"),
    sa.Column("what", sa.Text, comment="encrypted"),
    sa.Column("told", sa.Text, comment="the outcome that they were told of last"),
    sa.Column("missed", sa.Text, comment="the outcome that could not be told"),
    sa.Index("reports_by", "digest", "at"),
)

PARDONS: Final = sa.Table(
    "pardons",
    METADATA,
    sa.Column("number", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("why", sa.Text, comment="encrypted"),
    sa.Column("undone_by", sa.Text),
    sa.Column("undone_at", Moment),
    sa.Index("pardons_of", "author", "community"),
)

RAISED: Final = sa.Table(
    "raised",
    METADATA,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

DESK_ENCRYPTED: Final = (
    (REPORTS, REPORTS.c.reporter),
    (REPORTS, REPORTS.c.what),
    (PARDONS, PARDONS.c.why),
)
"""Every encrypted column of these."""

OF_THE_DESK: Final = (REPORTS, PARDONS, RAISED)
"""Every table of these; each names its community."""
