"""How long to wait before trying again. Pure."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class BackOff:
    """Waits that double with each try, from ``first`` up to ``longest``."""

    first: timedelta
    longest: timedelta

    def after(self, tries: int, *, key: str) -> timedelta:
        """How long to wait after ``tries`` failed tries (1 or more).

        Between half and the whole of the doubled wait, by ``key``: things that failed together
        do not come back together, and the same thing always gets the same waits.
        """
        doublings = min(max(tries, 1) - 1, 32)  # more would leave the range of timedelta
        whole: timedelta = min(self.first * 2.0**doublings, self.longest)
        digest = hashlib.blake2b(f"{key}/{tries}".encode(), digest_size=4).digest()
        return whole * (0.5 + int.from_bytes(digest) / 2**33)
