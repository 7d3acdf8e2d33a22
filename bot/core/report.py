"""Numbers about what was done and how often it was wrong. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over a span of time in one community.

    ``seen`` all comments; ``flagged`` those with a label over the model's threshold; ``acted``
    those with an action; ``unsupported`` in a language nobody measured; ``unread`` not read to
    their end; ``prompted`` those about which the bot spoke to the author; ``upheld`` and
    ``overturned`` cases decided by a person.
    """

    seen: int = 0
    flagged: int = 0
    acted: int = 0
    unsupported: int = 0
    unread: int = 0
    prompted: int = 0
    held: int = 0
    strikes: int = 0
    escalated: int = 0
    disputed: int = 0
    upheld: int = 0
    overturned: int = 0
