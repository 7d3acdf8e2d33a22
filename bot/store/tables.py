"""The tables. Times are microseconds since 1970 in UTC; what is encrypted says so.

Plain are ids of comments, authors, communities and places, labels, scores, actions and reasons:
standing, look-ups and erasure need them, and none of them is what somebody wrote. Encrypted is
everything that somebody wrote. There is no table of ordinary comments: of those only a keyed
digest of the id is kept, without author or community.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""64 bits on both: SQLite numbers rows by itself only in a column of type INTEGER."""


class Moment(sa.types.TypeDecorator[datetime]):
    """A point in time, exact to the microsecond and the same on every database."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Microseconds since 1970."""
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The same point in time, in UTC."""
        return None if value is None else EPOCH + value * MICROSECOND


METADATA: Final = sa.MetaData()

SECRETS: Final = sa.Table(
    "secrets",
    METADATA,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("token", sa.Text, nullable=False, comment="encrypted"),
)
"""The secret that digests are keyed with; it also shows at once whether the key is right."""

DIGESTS: Final = sa.Table(
    "digests",
    METADATA,
    sa.Column("digest", sa.LargeBinary, primary_key=True),
    sa.Column("at", Moment, nullable=False, index=True),
    sqlite_with_rowid=False,
)

STANDINGS: Final = sa.Table(
    "standings",
    METADATA,
    sa.Column("author", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("version", Number, nullable=False),
    sa.Column("fewer", sa.Boolean, nullable=False, server_default=sa.false()),
)

DECISIONS: Final = sa.Table(
    "decisions",
    METADATA,
    sa.Column("comment", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("rules_version", sa.Text, nullable=False),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("decided_at", Moment, nullable=False),
    sa.Column("recorded_at", Moment, nullable=False, index=True),
    sa.Column("speaks", sa.Boolean, nullable=False),
    sa.Column("actions", sa.JSON, nullable=False),
    sa.Column("reasons", sa.JSON, nullable=False),
    sa.Column("scores", sa.JSON, nullable=False),
    sa.Column("flagged", sa.JSON(none_as_null=True), comment="labels; null on older records"),
    sa.Column("text", sa.Text, comment="encrypted; null once its retention has passed"),
    sa.Column("place", sa.Text),
    sa.Column("locale", sa.Text),
    sa.Column("answer", sa.Text),
    sa.Column("version_of", sa.Text),
    sa.Index("decisions_of", "author", "community"),
    sa.Index(
        "decisions_versions",
        "version_of",
        sqlite_where=sa.text("version_of IS NOT NULL"),
        postgresql_where=sa.text("version_of IS NOT NULL"),
    ),
    sa.Index(
        "decisions_with_text",
        "recorded_at",
        sqlite_where=sa.text("text IS NOT NULL"),
        postgresql_where=sa.text("text IS NOT NULL"),
    ),
)

STRIKES: Final = sa.Table(
    "strikes",
    METADATA,
    sa.Column("comment", sa.Text, primary_key=True),
    sa.Column("number", Number, primary_key=True, comment="of the action in its decision"),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("label", sa.Text),
    sa.Column("weight", sa.Double, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("observed", sa.Boolean, nullable=False),
    sa.Index("strikes_of", "author", "community"),
)

CASES: Final = sa.Table(
    "cases",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("comment", sa.Text, nullable=False, unique=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("urgent", sa.Boolean, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("rests", sa.Boolean, nullable=False, comment="see consequences.rests"),
    sa.Column("strike_stands", sa.Boolean, nullable=False, comment="see consequences"),
    sa.Index("cases_of", "author", "community"),
    sa.Index("cases_in", "community", "state"),
)

STEPS: Final = sa.Table(
    "steps",
    METADATA,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("number", Number, primary_key=True),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("note", sa.Text, comment="encrypted"),
    sa.Column("to_whom", sa.Text, comment="who has the case after it was handed over"),
    sa.Column("seconds", sa.Integer, comment="of a time-out whose length a moderator chose"),
    sa.Index("steps_by", "by"),
)

ERRANDS: Final = sa.Table(
    "errands",
    METADATA,
    sa.Column("seq", Number, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("comment", sa.Text, nullable=False, index=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("action", sa.JSON, nullable=False),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("locale", sa.Text, nullable=False),
    sa.Column("content", sa.Text),
    sa.Column("text", sa.Text, comment="encrypted; null once it is finished"),
    sa.Column("tries", Number, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("due_at", Moment, nullable=False, comment="also the end of a lease"),
    sa.Column("finished_at", Moment),
    sa.Column("why", sa.Text),
    sa.Index("errands_of", "author", "community"),
    sa.Index("errands_due", "state", "due_at"),
)

WAITING: Final = sa.Table(
    "waiting",
    METADATA,
    sa.Column("comment", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("locale", sa.Text, nullable=False),
    sa.Column("written_at", Moment, nullable=False),
    sa.Column("text", sa.Text, nullable=False, comment="encrypted"),
    sa.Column("parent", sa.Text, comment="encrypted"),
    sa.Column("tries", Number, nullable=False),
    sa.Column("until", Moment, nullable=False, index=True),
    sa.Column("since", Moment, nullable=False, comment="when it was first due again"),
    sa.Column("version_of", sa.Text),
    sa.Column("whose", sa.Text),
    sa.Index("waiting_of", "author", "community"),
)

RULEBOOK: Final = sa.Table(
    "rulebook",
    METADATA,
    sa.Column("seq", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("rules", sa.JSON, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("why", sa.Text, comment="encrypted"),
    sa.Column("resumes", sa.Text, comment="the mode to go back to; null where nothing is paused"),
    sa.Column("notes", sa.JSON(none_as_null=True), comment="memos that were set with it"),
    sa.Column("words", sa.Text, comment="encrypted; the community's own, null if it has none"),
)

MEMOS: Final = sa.Table(
    "memos",
    METADATA,
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)
"""What doors note about communities, never about people."""

COUNTERS: Final = sa.Table(
    "counters",
    METADATA,
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("hour", Moment, primary_key=True),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("n", Number, nullable=False),
)

API_KEYS: Final = sa.Table(
    "api_keys",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("scopes", sa.Text, nullable=False),
    sa.Column("per_minute", sa.BigInteger, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("revoked_at", Moment),
    sa.Column("site", sa.Text, comment="the one community it is good for; null for all"),
)
"""Keys of programs, as digests. A name is that of one key in use at most."""

sa.Index(
    "api_keys_in_use",
    API_KEYS.c.name,
    unique=True,
    sqlite_where=API_KEYS.c.revoked_at.is_(None),
    postgresql_where=API_KEYS.c.revoked_at.is_(None),
)

ENCRYPTED: Final = (
    (DECISIONS, DECISIONS.c.text),
    (STEPS, STEPS.c.note),
    (ERRANDS, ERRANDS.c.text),
    (WAITING, WAITING.c.text),
    (WAITING, WAITING.c.parent),
    (RULEBOOK, RULEBOOK.c.why),
    (RULEBOOK, RULEBOOK.c.words),
    (SECRETS, SECRETS.c.token),
)
"""Every encrypted column. The secret is last: once it is under a new key, everything is."""
