"""The part of the Store that knows who may use the HTTP door."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.service.api_keys import ApiKey, Scope
from bot.store.part import Part
from bot.store.tables import API_KEYS


class ApiKeys(Part):
    """Keys, as `bot.service.api_keys.KeyStore` promises. Only their digests are here."""

    async def add_api_key(self, key: ApiKey) -> bool:
        """Keep a new key; False if a key of that name is in use."""
        row = {
            "digest": key.digest,
            "name": key.name,
            "scopes": " ".join(sorted(key.scopes)),
            "per_minute": key.per_minute,
            "created_at": key.created_at,
            "revoked_at": key.revoked_at,
            "site": key.site,
        }
        insert = self._database.insert(API_KEYS).values(**row).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            return bool((await connection.execute(insert)).rowcount)

    async def api_keys(self) -> Sequence[ApiKey]:
        """All keys, also revoked ones, in the order of their creation."""
        query = sa.select(API_KEYS).order_by(API_KEYS.c.created_at, API_KEYS.c.name)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [
            ApiKey(
                name=row.name,
                digest=row.digest,
                scopes=frozenset(map(Scope, row.scopes.split())),
                per_minute=row.per_minute,
                created_at=row.created_at,
                revoked_at=row.revoked_at,
                site=row.site and CommunityId(row.site),
            )
            for row in rows
        ]

    async def revoke_api_key(self, name: str, *, now: datetime) -> bool:
        """End the key of that name; False if there is none in use."""
        in_use = (API_KEYS.c.name == name) & API_KEYS.c.revoked_at.is_(None)
        update = sa.update(API_KEYS).where(in_use).values(revoked_at=now)
        async with self._database.writing() as connection:
            return bool((await connection.execute(update)).rowcount)
