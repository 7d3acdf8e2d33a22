"""What is forgotten of who signed in to the console."""

from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import AuthorId
from bot.store.part import Retention
from bot.store.session_tables import LINKS, SESSIONS


def signed_out(author: AuthorId) -> sa.Delete:
    """Who is erased, in one community or in all, is signed out, and on no record of sign-ins."""
    return sa.delete(SESSIONS).where(SESSIONS.c.person == author)


def outlived_sessions(keep: Retention, now: datetime) -> tuple[sa.Delete | sa.Update, ...]:
    """Links and sessions whose time is over; that somebody signed in stays as long as decisions."""
    over = SESSIONS.c.ended_at.is_(None) & (SESSIONS.c.ends_at <= now)
    return (
        sa.delete(LINKS).where(LINKS.c.ends_at <= now),
        sa.update(SESSIONS).where(over).values(ended_at=SESSIONS.c.ends_at, who=None),
        sa.delete(SESSIONS).where(SESSIONS.c.made_at < now - keep.decisions),
    )
