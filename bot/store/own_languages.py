"""The part of the Store that notes in which language people use the bot: no name, and no time but
a day. A keyed digest finds somebody's own.
"""

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from bot.core.comment import AuthorId, CommunityId
from bot.service.own_languages import Spoken
from bot.store.part import Part, Retention
from bot.store.tables import METADATA, Moment

LANGUAGES: Final = sa.Table(
    "member_languages",
    METADATA,
    sa.Column("digest", sa.Text, primary_key=True, comment="of whose it is"),
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("day", Moment, nullable=False, index=True, comment="when it was noted"),
)


class OwnLanguageRecords(Part):
    """Languages, as `bot.service.own_languages.LanguageStore` promises."""

    async def spoken(self, community: CommunityId, author: AuthorId) -> Spoken | None:
        """What was noted of somebody in a community; None for nothing, or no longer."""
        query = sa.select(LANGUAGES).where(self._spoken_by(community, author))
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else Spoken(row.language, row.day)

    async def note_spoken(self, community: CommunityId, author: AuthorId, spoken: Spoken) -> None:
        """Note it in place of what was noted before."""
        values = {"language": spoken.language, "day": spoken.day}
        insert = self._database.insert(LANGUAGES).values(
            digest=self._speaker_of(author), community=community, **values
        )
        change = insert.on_conflict_do_update(
            index_elements=list(LANGUAGES.primary_key), set_=values
        )
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def forget_spoken(self, community: CommunityId, author: AuthorId) -> bool:
        """Forget it; False if nothing was noted."""
        gone = sa.delete(LANGUAGES).where(self._spoken_by(community, author))
        async with self._database.writing() as connection:
            found = (await connection.execute(gone)).rowcount
        if found:
            await self._database.forget()
        return bool(found)

    def _spoken_by(self, community: CommunityId | None, author: AuthorId) -> sa.ColumnElement[bool]:
        """The rows of one person, in one community or in all."""
        theirs = LANGUAGES.c.digest == self._speaker_of(author)
        return theirs if community is None else theirs & (LANGUAGES.c.community == community)


def outlived_languages(keep: Retention, now: datetime) -> sa.Delete:
    """Languages that were noted too long ago: never longer than decisions are kept."""
    return sa.delete(LANGUAGES).where(LANGUAGES.c.day < now - min(keep.languages, keep.decisions))
