"""How hard a decision is on the author, as numbers. The order in which the policy's laws hold."""

from typing import Final, NamedTuple, assert_never

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Feature,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.decision import Decision


class Harshness(NamedTuple):
    """The parts of a decision that an author feels, the hardest first; 0 is none of it.

    ``timeout`` and ``restrictions`` (one per `Feature`, in order) in seconds; ``held`` 0 or 1;
    ``escalated`` 1, or 2 if urgent; ``strike`` its weight; ``words`` 1 for a tip, 2 for a prompt,
    3 for a stern one. Giving a text back and kind words to the place are not hard on anybody.

    As tuples they sort decisions by their hardest part, for reports. Laws need more than that:
    `never_milder_than` compares part by part.
    """

    timeout: int
    restrictions: tuple[int, ...]
    held: int
    escalated: int
    strike: float
    words: int

    def never_milder_than(self, other: "Harshness") -> bool:
        """Whether no part of this is milder than the same part of the other."""
        mine, theirs = (
            (*one.restrictions, one.timeout, one.held, one.escalated, one.strike, one.words)
            for one in (self, other)
        )
        return all(a >= b for a, b in zip(mine, theirs, strict=True))


MILDEST: Final = Harshness(0, (0,) * len(Feature), 0, 0, 0.0, 0)
"""That of an ordinary comment."""


def harshness(decision: Decision) -> Harshness:
    """How hard a decision is on the author."""
    felt = MILDEST
    for action in decision.actions:
        felt = _with(felt, action)
    return felt


def _with(felt: Harshness, action: Action) -> Harshness:
    """One action more."""
    match action:
        case Timeout(seconds=seconds):
            felt = felt._replace(timeout=max(felt.timeout, seconds))
        case Restrict(feature=feature, seconds=seconds):
            longest = (
                max(now, seconds) if one is feature else now
                for one, now in zip(Feature, felt.restrictions, strict=True)
            )
            felt = felt._replace(restrictions=tuple(longest))
        case Hold():
            felt = felt._replace(held=1)
        case Escalate(urgent=urgent):
            felt = felt._replace(escalated=max(felt.escalated, 2 if urgent else 1))
        case AddStrike(weight=weight):
            felt = felt._replace(strike=felt.strike + weight)
        case Nudge(stern=stern):
            felt = felt._replace(words=max(felt.words, 3 if stern else 2))
        case Tip():
            felt = felt._replace(words=max(felt.words, 1))
        case ReturnText() | CampaignMessage():
            pass
        case _ as unreachable:
            assert_never(unreachable)
    return felt
