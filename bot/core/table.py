"""Reading a table of settings strictly, so that every mistake in it can be named at once. Pure."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Final, TypeVar

from bot.core.errors import RulesError

T = TypeVar("T")

NEVER: Final = "never"
"""Written in place of a limit that is never reached: TOML has no null."""

MOST_DAYS: Final = 3650.0
"""Longest span that may be written, in days."""


class Table:
    """One table, with the keys it may have. Every reader returns the default after a mistake.

    ``mistakes`` is shared with the tables within, and grows; ``path`` leads to this table.
    """

    def __init__(
        self, said: Mapping[str, object], path: str, keys: Sequence[str], mistakes: list[RulesError]
    ) -> None:
        """Notes each key that is not among ``keys`` as a mistake, and reads on without it."""
        self._path = path
        self._mistakes = mistakes
        self._said = {key: value for key, value in said.items() if key in keys}
        for key in said:
            if key not in keys:
                self._unknown("key", str(key), str(key), keys)

    def _wrong(self, code: str, key: str, **facts: str) -> None:
        self._mistakes.append(RulesError(f"rules-{code}", key=f"{self._path}{key}", **facts))

    def _unknown(self, what: str, key: str, seen: str, allowed: Sequence[str]) -> None:
        code, facts = unknown(what, seen, allowed)
        self._wrong(code, key, **facts)

    def keys(self) -> list[str]:
        """The known keys that were written."""
        return list(self._said)

    def needs(self, *keys: str) -> bool:
        """Whether all of these were written; each that was not is a mistake."""
        missing = [key for key in keys if key not in self._said]
        for key in missing:
            self._wrong("missing-key", key)
        return not missing

    def is_never(self, key: str) -> bool:
        """Whether ``"never"`` is written there."""
        return self._said.get(key) == NEVER

    def number(self, key: str, default: float) -> float:
        """A number; true and false are none."""
        seen = self._said.get(key, default)
        if isinstance(seen, bool) or not isinstance(seen, int | float):
            self._wrong("not-a-number", key, seen=_short(seen))
            return default
        return float(seen)

    def limit(self, key: str, default: float | None) -> float | None:
        """A number, or None where ``"never"`` is written."""
        if self.is_never(key) or key not in self._said:
            return None if self.is_never(key) else default
        return self.number(key, 0.5)

    def whole(self, key: str, default: int) -> int:
        """A whole number."""
        seen = self._said.get(key, default)
        if isinstance(seen, bool) or not isinstance(seen, int):
            self._wrong("not-whole", key, seen=_short(seen))
            return default
        return seen

    def days(self, key: str, default: timedelta) -> timedelta:
        """A number of days, with fractions."""
        if key not in self._said:
            return default
        seen = self.number(key, 1.0)
        if not 0.0 <= seen <= MOST_DAYS:
            self._wrong("out-of-range", key, seen=plain(seen), low="0", high=plain(MOST_DAYS))
            return default
        return timedelta(days=seen)

    def text(self, key: str, default: str) -> str:
        """A text."""
        seen = self._said.get(key, default)
        if not isinstance(seen, str):
            self._wrong("not-text", key, seen=_short(seen))
            return default
        return seen

    def choice(self, key: str, allowed: Sequence[str], default: str) -> str:
        """One of the allowed words."""
        seen = self.text(key, default)
        if seen not in allowed:
            self._unknown("choice", key, seen, allowed)
            return default
        return seen

    def table(self, key: str, keys: Sequence[str]) -> "Table | None":
        """The table at a key: an empty one if nothing is written there, None after a mistake."""
        return self._within(self._said.get(key, {}), key, keys)

    def tables(self, key: str, keys: Sequence[str]) -> "list[Table]":
        """The list of tables at a key, without those that are no tables."""
        seen = self._said.get(key, [])
        if isinstance(seen, str) or not isinstance(seen, Sequence):
            self._wrong("not-a-list", key, seen=_short(seen))
            return []
        found = [self._within(one, f"{key}.{number}", keys) for number, one in enumerate(seen)]
        return [one for one in found if one is not None]

    def _within(self, seen: object, key: str, keys: Sequence[str]) -> "Table | None":
        if not isinstance(seen, Mapping):
            self._wrong("not-a-table", key, seen=_short(seen))
            return None
        return Table(seen, f"{self._path}{key}.", keys, self._mistakes)

    def build(self, make: Callable[[], T], default: T) -> T:
        """What ``make`` gives; if that makes no sense it is a mistake of this table.

        If reading what it needs was a mistake already, no second one is made of it.
        """
        before = len(self._mistakes)
        try:
            return make()
        except RulesError as error:
            if len(self._mistakes) == before:
                facts = {**error.facts, "key": f"{self._path}{error.facts['key']}"}
                self._mistakes.append(RulesError(error.code, **facts))
            return default


def unknown(what: str, seen: str, allowed: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Code and facts for a ``key`` or ``choice`` that is not allowed, with the one that was meant.

    The code is ``misspelt-…`` if an allowed one looks much like it, else ``unknown-…``.
    """
    facts = {"seen": _short(seen), "allowed": ", ".join(allowed)}
    near = difflib.get_close_matches(seen, allowed, n=1)
    if near:
        return f"misspelt-{what}", {**facts, "near": near[0]}
    return f"unknown-{what}", facts


def plain(number: float) -> str:
    """A number for a sentence, as it was written: rounding 0.9999 to 1 would hide the mistake."""
    return format(number, ".12g")


def _short(seen: object) -> str:
    """What was written, short enough to stand in one line."""
    text = str(seen)
    return text if len(text) <= 40 else f"{text[:39]}…"
