"""Keys in memory, which pass the same contract tests as those in a database."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.service.api_keys import ApiKey


@dataclass
class MemoryKeys:
    """Implements `bot.service.api_keys.KeyStore`."""

    keys: list[ApiKey] = field(default_factory=list)

    async def add_api_key(self, key: ApiKey) -> bool:
        if any(key.name == one.name and one.revoked_at is None for one in self.keys):
            return False
        self.keys.append(key)
        return True

    async def api_keys(self) -> Sequence[ApiKey]:
        return sorted(self.keys, key=lambda key: (key.created_at, key.name))

    async def revoke_api_key(self, name: str, *, now: datetime) -> bool:
        for place, key in enumerate(self.keys):
            if key.name == name and key.revoked_at is None:
                self.keys[place] = replace(key, revoked_at=now)
                return True
        return False
