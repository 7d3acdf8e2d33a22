"""Whether memory stays flat: how large a process was at the start, in the middle and at the end."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

MEBI: Final = 1024 * 1024
WANTED: Final = 10.0
"""MiB a minute, by the second half: what caches still take while they fill up, and no leak."""

JUDGED_FROM: Final = 20.0
"""Seconds of which the second half has to consist for its slope to say anything."""


@dataclass(frozen=True)
class Memory:
    """Sizes in MiB, and the slope of the second half in MiB a minute (0 for too few sizes)."""

    start: float
    middle: float
    end: float
    most: float
    slope: float
    seconds: float

    @classmethod
    def of(cls, sizes: Sequence[tuple[float, float]]) -> Self:
        """From the seconds and bytes of a process, in order, at least one."""
        at = [moment for moment, _ in sizes]
        held = [size / MEBI for _, size in sizes]
        half = len(sizes) // 2
        late = at[half:], held[half:]
        slope = statistics.linear_regression(*late).slope * 60 if len(late[0]) > 2 else 0.0
        return cls(held[0], held[half], held[-1], max(held), slope, at[-1] - at[half])

    @property
    def is_flat(self) -> bool:
        """Whether it grows by no more than is wanted; what is too short is not judged."""
        return self.seconds < JUDGED_FROM or self.slope <= WANTED

    def __str__(self) -> str:
        judged = "" if self.seconds >= JUDGED_FROM else ", too short to judge"
        return (
            f"{self.start:.0f} MiB at the start, {self.middle:.0f} in the middle, "
            f"{self.end:.0f} at the end, at most {self.most:.0f}; in the second half "
            f"{self.slope:+.1f} MiB a minute (wanted: at most {WANTED:.0f}{judged})"
        )
