"""Decisions on record with what became of them: what numbers about the filter are made of. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.actions import Escalate
from bot.core.case import CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId
from bot.core.decision import Decision, Reason, Rule
from classifiers.verdict import Label


class Answer(StrEnum):
    """What a moderator says who is asked whether a prompt was wanted."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Way(StrEnum):
    """How people come to look at a decision: all of the first two, a sample of the rest."""

    CALLED = "called"
    DISPUTED = "disputed"
    SAMPLED = "sampled"


@dataclass(frozen=True, slots=True)
class Past:
    """One decision with actions, as it stands on record.

    ``message`` is that of the comment (see `Comment.message`). ``case`` is the state of the case
    about the comment, None if there is none. ``disputed``: its author has called it a mistake.
    ``answer`` is what a moderator said who was asked whether a prompt was wanted here; None if
    nobody has. ``flagged``: the labels that reached the threshold of the model's card; None on
    records of an older version. ``choice`` is what its author chose who was asked to reconsider.
    """

    decision: Decision
    author: AuthorId
    message: str
    scores: Mapping[Label, float]
    case: CaseState | None = None
    disputed: bool = False
    answer: Answer | None = None
    flagged: frozenset[Label] | None = None
    choice: Choice | None = None

    @property
    def wanted(self) -> bool | None:
        """Whether a prompt was wanted here; None if nobody was asked, or nobody could tell."""
        return None if self.answer in {None, Answer.UNSURE} else self.answer is Answer.YES

    @property
    def right(self) -> bool | None:
        """Whether people found the decision right; None while nobody has said so for good.

        A case counts for more than an answer to a card. One that is under appeal is open again.
        """
        if self.case is None:
            return self.wanted
        return _SAID.get(self.case)

    @property
    def strike_counts(self) -> bool:
        """Whether a strike for it stands: nobody has taken it away, and it does not rest."""
        undecided = self.disputed and self.case in {CaseState.OPEN, CaseState.TAKEN}
        return self.case is not CaseState.OVERTURNED and not undecided

    @property
    def way(self) -> Way:
        """How people come to look at it."""
        if self.decision.the(Escalate) is not None:
            return Way.CALLED
        return Way.DISPUTED if self.disputed else Way.SAMPLED

    @property
    def prompt(self) -> Reason | None:
        """Why its author was asked to reconsider, or would have been; None if they were not."""
        return next((one for one in self.decision.reasons if one.rule == Rule.NUDGE_AT), None)


_SAID = {CaseState.UPHELD: True, CaseState.CLOSED: True, CaseState.OVERTURNED: False}
