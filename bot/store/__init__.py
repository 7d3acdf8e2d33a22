"""Remembers: one Store over SQLAlchemy Core, on SQLite by default and on PostgreSQL.

No rule of the policy and no state machine lives here: those are pure functions of `bot.core`.
"""

from bot.store.keys import KeyRing, add_key, drop_old_keys, open_key_file
from bot.store.only_copy import locked, shared_lock
from bot.store.part import Retention
from bot.store.store import SqlStore, is_sealed, open_store

__all__ = [
    "KeyRing",
    "Retention",
    "SqlStore",
    "add_key",
    "drop_old_keys",
    "is_sealed",
    "locked",
    "open_key_file",
    "open_store",
    "shared_lock",
]
