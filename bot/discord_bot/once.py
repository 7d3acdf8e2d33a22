"""Discord may tell of the same click or form twice; it is answered once."""

from collections import OrderedDict
from typing import Final

REMEMBERED: Final = 1000
"""Interactions that are known again; one that is told twice is told within moments."""


class Once:
    """The newest interactions."""

    def __init__(self) -> None:
        """There was none."""
        self._seen: OrderedDict[int, None] = OrderedDict()

    def first(self, interaction: int) -> bool:
        """Whether this one was not told before."""
        if interaction in self._seen:
            return False
        self._seen[interaction] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return True
