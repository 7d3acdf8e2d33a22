"""Verdicts and decisions as columns, and their sums."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, assert_never

from bot.cli.screen.chunk import DECIMALS, Added, Chunk
from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.policy import decide
from bot.core.rules import Rules
from bot.core.standing import NEWCOMER
from classifiers.verdict import LABELS, Classifier, Verdict

ACTIONS: Final = ("none", "tip", "nudge", "hold", "escalate")
"""What is done about a comment, mildest first; the column ``action`` names the harshest."""

AFTER_SCORES: Final[Mapping[str, type]] = {
    "flagged": bool,
    "action": str,
    "language": str,
    "supported": bool,
    "read_fraction": float,
    "model": str,
}
BINS: Final = 10


def columns(prefix: str) -> dict[str, type]:
    """The columns that are added, by name in order, with the type of their values."""
    names = {**dict.fromkeys(map(str, LABELS), float), **AFTER_SCORES}
    return {prefix + name: kind for name, kind in names.items()}


def rank(action: Action) -> int:
    """How harsh an action is: its place in `ACTIONS`."""
    match action:
        case Tip() | CampaignMessage():
            return 1
        case Nudge() | AddStrike():
            return 2
        case Hold() | ReturnText():
            return 3
        case Escalate() | Restrict() | Timeout():
            return 4
        case _ as unreachable:
            assert_never(unreachable)


def harshest(actions: Sequence[Action]) -> str:
    """The name of the harshest action; ``none`` without any."""
    return ACTIONS[max(map(rank, actions), default=0)]


@dataclass(slots=True)
class Summary:
    """What was found so far. Survives an interruption in the journal, so it is plain numbers.

    ``highest`` counts rows by their highest score, in tenths.
    """

    rows: int = 0
    flagged: int = 0
    unsupported: int = 0
    unread: int = 0
    rejects: dict[str, int] = field(default_factory=dict)
    labels: dict[str, int] = field(default_factory=lambda: dict.fromkeys(map(str, LABELS), 0))
    actions: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ACTIONS, 0))
    highest: list[int] = field(default_factory=lambda: [0] * BINS)

    @property
    def rejected(self) -> int:
        """How many rows could not be judged."""
        return sum(self.rejects.values())

    def as_mapping(self) -> dict[str, Any]:
        """For the journal."""
        return asdict(self)

    def count(self, chunk: Chunk, verdicts: Sequence[Verdict], actions: Sequence[str]) -> None:
        """Add a chunk's rows."""
        self.rows += len(verdicts)
        for reason, times in Counter(reject.reason for reject in chunk.rejects).items():
            self.rejects[reason] = self.rejects.get(reason, 0) + times
        for action, times in Counter(actions).items():
            self.actions[action] += times
        for verdict in verdicts:
            self.flagged += bool(verdict.flagged)
            self.unsupported += not verdict.supported
            self.unread += verdict.read_fraction < 1.0
            self.highest[min(int(max(verdict.scores.values()) * BINS), BINS - 1)] += 1
            for label in verdict.flagged:
                self.labels[label] += 1


class Judge:
    """Reads a chunk's texts and says what was found and what would be done.

    Every row is decided as if a newcomer had written it: an archive knows nobody's strikes.
    """

    def __init__(
        self, classifier: Classifier, rules: Rules, *, prefix: str, home: str | None = None
    ) -> None:
        """``rules`` with the mode whose actions are wanted; ``home``: see `Classifier.classify`."""
        self._classifier = classifier
        self._rules = rules
        self._home = home
        self._names = list(columns(prefix))
        self._now = datetime.now(UTC)
        self.summary = Summary()

    def judge(self, chunk: Chunk) -> Added:
        """The added columns for a chunk's rows; counts them."""
        parents = chunk.parents if any(chunk.parents) else None
        verdicts: list[Verdict] = []
        if chunk.texts:
            verdicts = self._classifier.classify(chunk.texts, parents, home=self._home)
        actions = [
            self._action(text, verdict) for text, verdict in zip(chunk.texts, verdicts, strict=True)
        ]
        self.summary.count(chunk, verdicts, actions)
        values: list[Sequence[Any]] = [
            [round(verdict.scores[label], DECIMALS) for verdict in verdicts] for label in LABELS
        ]
        values += [
            [bool(verdict.flagged) for verdict in verdicts],
            actions,
            [verdict.language for verdict in verdicts],
            [verdict.supported for verdict in verdicts],
            [_rounded_down(verdict.read_fraction) for verdict in verdicts],
            [verdict.model for verdict in verdicts],
        ]
        return dict(zip(self._names, values, strict=True))

    def _action(self, text: str, verdict: Verdict) -> str:
        decision = decide(newcomers(text, self._now), verdict, NEWCOMER, self._rules, now=self._now)
        return harshest(decision.actions)


def _rounded_down(fraction: float) -> float:
    """A text of which something was left out never counts as read to its end."""
    return math.floor(fraction * 10**DECIMALS) / 10**DECIMALS


def newcomers(text: str, now: datetime, parent: str | None = None) -> Comment:
    """A comment of which nothing is known but its text."""
    return Comment(
        CommentId("cli"),
        CommunityId("cli"),
        PlaceId("cli"),
        AuthorId("cli"),
        text,
        now,
        parent=parent,
    )
