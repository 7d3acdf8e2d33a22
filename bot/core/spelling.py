"""Did you mean …? Names that look alike. Pure."""

import difflib
from collections.abc import Iterable


def nearest(seen: str, allowed: Iterable[str]) -> str:
    """The allowed name that looks most like what was written, or "" if none comes near."""
    return next(iter(difflib.get_close_matches(seen, list(allowed), n=1)), "")
