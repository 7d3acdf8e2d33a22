"""Trials of a prompt's wording: who gets which, and who is never left without a prompt. Pure.

A trial compares wordings of one text, and on request with asking nobody at all (a hold-out). Who
gets which follows from a keyed digest of trial and author: it is the same every time, nobody
without the key can foresee or choose it, and no list of people is kept. What is kept is written on
the prompt that was given anyway (`bot.core.actions.Nudge.trial`), and goes with it.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Final

from bot.core.actions import Action, Hold, Nudge, Tip
from bot.core.comment import NOBODY, AuthorId, CommunityId
from bot.core.decision import Decision, Mode, Rule
from bot.core.standing import Standing
from classifiers.verdict import Label

AS_WRITTEN: Final = "as-written"
"""The arm with the text as it always is: every other arm is compared with this one."""

HOLD_OUT: Final = "hold-out"
"""The arm in which nobody is asked to reconsider."""

MOST_ARMS: Final = 4
"""More would share so few people that nothing was ever found."""

MOST_HELD_OUT: Final = 50
"""Per cent."""

ANSWERED: Final = timedelta(days=3)
"""So long after a prompt its answer counts: notes are taken away then
(`bot.core.errands.LOOKS`)."""

LATER: Final = timedelta(days=7)
"""So long after a prompt it is looked whether its author is flagged or reported again."""

GRAVE: Final = frozenset(
    {Label.THREAT, Label.SELF_HARM_ENCOURAGEMENT, Label.SEVERE_TOXICITY, Label.IDENTITY_ATTACK}
)
"""Whose message reaches one of these is always spoken to."""

_RUNGS: Final = frozenset(
    {Rule.LADDER_STERN, Rule.LADDER_ESCALATE, Rule.LADDER_RESTRICT, Rule.LADDER_TIMEOUT}
)
"""Rules that only who was counted before reaches."""

_DAY: Final = timedelta(days=1)

_DIGITS: Final = 12
"""Digits of a digest that decide: enough that no share is off by a millionth."""


class Measure(StrEnum):
    """What becomes of a prompt, or of its author; one of them decides a trial."""

    CHANGED = "changed"
    """Its author edited or deleted the message."""
    EDITED = "edited"
    DELETED = "deleted"
    LEFT = "left"
    """Its author left it as it was, or did not answer."""
    DISPUTED = "disputed"
    """Its author called the prompt a mistake."""
    AGAIN = "again"
    """Another message of the same author was flagged within a week."""
    REPORTED = "reported"
    """Somebody reported its author within a week."""

    @property
    def window(self) -> timedelta:
        """How long after a prompt it is known."""
        return LATER if self in AFTERWARDS else ANSWERED


AFTERWARDS: Final = frozenset({Measure.AGAIN, Measure.REPORTED})
"""What is known of somebody whom nobody asked, too."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One trial in a community. ``number`` counts its trials from 1.

    ``text`` is the id of the prompt's text and ``variants`` its other wordings; ``hold_out`` how
    many in a hundred authors are not asked at all. ``measure`` is named before anything is known,
    and decides. Raises `ValueError` for nothing to compare, and for a hold-out measured by answers
    that nobody can give who is not asked.
    """

    number: int
    community: CommunityId
    text: str
    variants: tuple[str, ...]
    hold_out: int
    measure: Measure
    by: str
    started_at: datetime
    ended_at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be compared."""
        if not 0 <= self.hold_out <= MOST_HELD_OUT or not 2 <= len(self.arms) <= MOST_ARMS:
            raise ValueError("a trial compares two to four arms")
        if len(set(self.arms)) < len(self.arms) or any("/" in arm for arm in self.arms):
            raise ValueError("each arm has a name of its own")
        if self.hold_out and self.measure not in AFTERWARDS:
            raise ValueError("who is not asked gives no answer")
        if self.started_at.tzinfo is None:
            raise ValueError("started_at needs a timezone")

    @property
    def arms(self) -> tuple[str, ...]:
        """Every arm; the first is the one that the others are compared with."""
        return (AS_WRITTEN, *self.variants, *([HOLD_OUT] if self.hold_out else []))

    @property
    def running(self) -> bool:
        """Whether nobody has stopped it."""
        return self.ended_at is None

    def share(self, arm: str) -> Fraction:
        """How large a part of all authors is in an arm."""
        held = Fraction(self.hold_out, 100)
        return held if arm == HOLD_OUT else (1 - held) / (1 + len(self.variants))

    def key(self, author: AuthorId) -> str:
        """What is digested, with a key, to assign an author."""
        return f"trial\0{self.community}\0{self.number}\0{author}"

    def arm(self, digest: str) -> str:
        """The arm of the author whose digest this is, in hexadecimal digits."""
        place, reached = Fraction(int(digest[:_DIGITS], 16), 16**_DIGITS), Fraction(0)
        for arm in self.arms[:-1]:
            reached += self.share(arm)
            if place < reached:
                return arm
        return self.arms[-1]

    def mark(self, arm: str) -> str:
        """What is written on a prompt of this trial."""
        return f"{self.number}/{arm}"

    def read(self, mark: str) -> str | None:
        """The arm that was written on a prompt; None if it is of no trial, or another one."""
        number, _, arm = mark.partition("/")
        return arm if number == str(self.number) and arm in self.arms else None


def wording_of(mark: str) -> str | None:
    """The variant that a prompt is said in, by what is written on it; None as the text is."""
    arm = mark.partition("/")[2]
    return None if arm in {"", AS_WRITTEN, HOLD_OUT} else arm


def worded(decision: Decision) -> Nudge | None:
    """The prompt of a decision, if it is said in the words of an ordinary one; None else.

    Only those are tried: not a stern one with its lesson, not about words that somebody passed on,
    and not where the message was taken down, which has words of its own.
    """
    nudge = decision.the(Nudge)
    if nudge is None or decision.mode is Mode.OBSERVE or decision.the(Hold) is not None:
        return None
    return None if nudge.stern or decision.passed_on else nudge


def may_withhold(
    decision: Decision,
    standing: Standing,
    author: AuthorId,
    *,
    flagged: AbstractSet[Label],
    in_danger: bool,
) -> bool:
    """Whether the prompt of a decision may be left out for a trial with a hold-out.

    The safe rule, a law of the tests: only where asking is all that would happen. Somebody is
    always spoken to if anything is held, counted against them or shown to moderators; if the
    message reaches a label of `GRAVE`; if it may speak of their own danger (``in_danger``); if
    something counts against them already; if they asked to be spoken to less; if they were spoken
    to within a day, so that the next prompt of that day is on record in every arm alike; and nobody
    who is not known is in a trial. So no strike, no case and nothing that was taken down ever
    depends on one.
    """
    only_words = all(isinstance(action, Nudge | Tip) for action in decision.actions)
    labels = flagged | {one.label for one in decision.reasons if one.label is not None}
    repeats = bool(standing.strikes) or any(one.rule in _RUNGS for one in decision.reasons)
    lately = any(decision.decided_at - at < _DAY for at in standing.prompted_at)
    return (
        worded(decision) is not None
        and only_words
        and not repeats
        and not lately
        and not standing.fewer
        and not in_danger
        and not labels & GRAVE
        and author != NOBODY
    )


def assigned(decision: Decision, trial: Trial, arm: str) -> Decision:
    """A decision in an arm of a trial, as it goes on record.

    In the hold-out it is only observed: on record with what would have been said, and nothing is
    said. Everywhere else only the words are others.
    """
    actions: tuple[Action, ...] = tuple(
        replace(action, trial=trial.mark(arm)) if isinstance(action, Nudge) else action
        for action in decision.actions
    )
    mode = Mode.OBSERVE if arm == HOLD_OUT else decision.mode
    return replace(decision, actions=actions, mode=mode)
