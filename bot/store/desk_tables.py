"""The tables of the moderators' desk: reports, pardons, who is on duty when, when a case was raised
again, and where it is talked about.

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
    sa.Column("again_at", Moment, comment="not before; null on older records: a day later"),
    sa.Column("calls", sa.Text, comment="who was called then"),
    sa.Column("called", sa.Text, comment="these and all who were called before them"),
)

TURNS: Final = sa.Table(
    "duty_turns",
    METADATA,
    sa.Column("number", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("days", sa.Text, nullable=False, comment="numbers, Monday is 0"),
    sa.Column("begins", Number, nullable=False, comment="minutes since midnight on the wall"),
    sa.Column("ends", Number, nullable=False, comment="the same"),
    sa.Column("who", sa.Text, nullable=False, comment="a member as an author, or a role"),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

CASE_THREADS: Final = sa.Table(
    "case_threads",
    METADATA,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("number", Number, nullable=False, comment="counts the threads of a community"),
    sa.Column("place", sa.Text, nullable=False, comment="as the platform numbers it"),
    sa.Column("told", Number, nullable=False, comment="so many steps of the case were told there"),
    sa.Column("behind", sa.Boolean, nullable=False, comment="whether something is left to do"),
    sa.Column("gone", sa.Boolean, nullable=False, comment="whether somebody has deleted it"),
    sa.Index("case_threads_of", "community", "number"),
)

DESK_ENCRYPTED: Final = (
    (REPORTS, REPORTS.c.reporter),
    (REPORTS, REPORTS.c.what),
    (PARDONS, PARDONS.c.why),
)
"""Every encrypted column of these."""

OF_THE_DESK: Final = (REPORTS, PARDONS, RAISED, TURNS, CASE_THREADS)
"""Every table of these; each names its community."""
