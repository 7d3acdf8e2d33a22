"""How something is noted about a community (`Store.set_memo`), also along with other changes."""

from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.store.database import Database
from bot.store.tables import MEMOS


def noting(
    database: Database, community: CommunityId, name: str, value: str | None, now: datetime
) -> sa.Executable:
    """Writes a note over the one that stood under its name; None takes it away."""
    if value is None:
        return sa.delete(MEMOS).where(MEMOS.c.community == community, MEMOS.c.name == name)
    insert = database.insert(MEMOS).values(community=community, name=name, value=value, at=now)
    return insert.on_conflict_do_update(
        index_elements=list(MEMOS.primary_key), set_={"value": value, "at": now}
    )
