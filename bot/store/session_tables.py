"""The tables of the console: links that sign in once, and who is or was signed in.

No token is here, only digests of tokens. Once a session has ended, what is left is who it was, how
they came in, and when.
"""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment

LINKS: Final = sa.Table(
    "console_links",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False, index=True),
    sa.Column("used_at", Moment),
)

SESSIONS: Final = sa.Table(
    "console_sessions",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("person", sa.Text, nullable=False, index=True),
    sa.Column("way", sa.Text, nullable=False),
    sa.Column("who", sa.Text, comment="encrypted: name and roles; null once it has ended"),
    sa.Column("made_at", Moment, nullable=False, index=True),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
)

SESSIONS_ENCRYPTED: Final = (SESSIONS, SESSIONS.c.who)
