"""What every step on record needs, whatever it is a step of."""

from datetime import datetime


def check_signed(by: str, at: datetime) -> None:
    """Refuse (ValueError) a step by nobody or at an unknown time."""
    if not by:
        raise ValueError("somebody has to take a step")
    if at.tzinfo is None:
        raise ValueError("a step needs a time with a timezone")
