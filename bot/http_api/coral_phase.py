"""How Coral shows that it is Coral, and how long it may wait."""

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import Final

PATIENCE: Final = 0.15
"""Seconds. Coral waits for 0.2 unless it is told to wait longer, and the way takes some of them."""


@dataclass(frozen=True, slots=True)
class Phase:
    """The signing secrets of Coral's moderation phases, and the longest that it may wait."""

    secrets: tuple[bytes, ...] = field(repr=False)
    seconds: float = PATIENCE

    @classmethod
    def of(cls, secrets: str, seconds: float = PATIENCE) -> "Phase":
        """From secrets that are separated by commas: one per Coral that asks."""
        return cls(tuple(one.strip().encode() for one in secrets.split(",")), seconds)

    def has_signed(self, body: bytes, header: str) -> bool:
        """Whether one of the signatures in a header is that of the body by one of the secrets.

        Coral sends several, separated by commas, while a new secret takes the place of an old one.
        """
        parts = (part.strip().partition("=") for part in header.split(","))
        given = [value.encode() for kind, _, value in parts if kind == "sha256"]
        wanted = [
            hmac.new(secret, body, hashlib.sha256).hexdigest().encode() for secret in self.secrets
        ]
        return any(hmac.compare_digest(one, other) for one in given for other in wanted)
