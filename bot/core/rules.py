"""What a community allows: limits per label, the ladder of strikes, caps. Pure values."""

from dataclasses import dataclass

from bot.core.decision import Mode


@dataclass(frozen=True, slots=True)
class Rules:
    """Placeholder of the shape; being written."""

    version: str
    preset: str
    mode: Mode = Mode.OBSERVE
