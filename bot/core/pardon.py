"""A pardon: what somebody did up to a day no longer counts against them. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.standing import Strike


@dataclass(frozen=True, slots=True)
class Pardon:
    """One pardon: by whom, when and why; ``undone_by`` and ``undone_at`` if it was taken back."""

    number: int
    by: str
    at: datetime
    why: str = ""
    undone_by: str | None = None
    undone_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it has not been taken back."""
        return self.undone_at is None


def unpardoned(strikes: Sequence[Strike], pardons: Iterable[Pardon]) -> list[Strike]:
    """The strikes that no pardon covers: those later than every pardon that stands."""
    last = max((pardon.at for pardon in pardons if pardon.stands), default=None)
    return [strike for strike in strikes if last is None or strike.at > last]
