"""What other rules would have made of a conversation whose scores are known. Pure.

Unlike `bot.core.backtest`, which looks at what is on record, this knows the scores of every
message, ordinary ones included: it is for a conversation that lies in memory, such as that of a
practice room. Nothing is judged again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.actions import AddStrike
from bot.core.codec import kind_of
from bot.core.comment import AuthorId, Comment, CommentId
from bot.core.decision import Decision, Rule
from bot.core.limits import Limits, Rules
from bot.core.policy import decide
from bot.core.rules_form import worded
from bot.core.standing import NEWCOMER, Standing, Strike
from classifiers.verdict import LABELS, Label, Verdict

NEVER: Final = 1.0
"""A limit of 1 or more is never reached."""

LOWEST: Final = 0.05
"""No limit is set below it: everything anybody writes would reach it."""

STEPS: Final = ("nudge_at", "strike_at", "hold_at", "escalate_at")
"""The limits of a label that can be tuned, the mildest first."""

ACTING: Final[tuple[Label, ...]] = tuple(label for label in LABELS if label is not Label.PROFANITY)
"""The labels that limits can be set for."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A comment with what was found in it and what was decided then."""

    comment: Comment
    verdict: Verdict
    decision: Decision


@dataclass(frozen=True, slots=True)
class Difference:
    """What some rules make of a comment, and what other rules would."""

    comment: CommentId
    before: Decision
    after: Decision

    @property
    def differs(self) -> bool:
        """Whether something else would be done about it."""
        return self.before.actions != self.after.actions


@dataclass(frozen=True, slots=True)
class Effect:
    """A whole conversation under two sets of rules.

    ``before`` and ``after``: in how many decisions each kind of action is, by its name in the
    record. ``each`` has one entry per comment, in order.
    """

    before: Mapping[str, int]
    after: Mapping[str, int]
    each: tuple[Difference, ...]


def effect(
    heard: Sequence[Heard], now: Rules, tried: Rules, *, forgiven: Collection[CommentId] = ()
) -> Effect:
    """A conversation under the rules in force and under others.

    Both are decided anew from the first comment on, so that rules which changed half-way are not
    mistaken for a difference. The strikes of ``forgiven`` comments do not count.
    """
    before = decided(heard, now, forgiven=forgiven)
    after = decided(heard, tried, forgiven=forgiven)
    return Effect(
        before=_kinds(before.values()),
        after=_kinds(after.values()),
        each=tuple(Difference(comment, was, after[comment]) for comment, was in before.items()),
    )


def decided(
    heard: Iterable[Heard], rules: Rules, *, forgiven: Collection[CommentId] = ()
) -> dict[CommentId, Decision]:
    """What rules make of each comment, in order; everybody starts without strikes."""
    standings: dict[AuthorId, Standing] = {}
    made: dict[CommentId, Decision] = {}
    for one in heard:
        at, author = one.decision.decided_at, one.comment.author
        standing = standings.get(author, NEWCOMER)
        listed = any(reason.rule == Rule.LISTED for reason in one.decision.reasons)
        new = decide(one.comment, one.verdict, standing, rules, now=at, listed=listed)
        made[one.comment.id] = new
        strike = new.the(AddStrike)
        if strike and one.comment.id not in forgiven:
            counted = Strike(one.comment.id, strike.label, strike.weight, at, one.comment.message)
            standing = replace(standing, strikes=(*standing.strikes, counted))
        if new.speaks:
            standing = replace(standing, prompted_at=(*standing.prompted_at, at))
        standings[author] = standing
    return made


def tuned(rules: Rules, asked: Mapping[tuple[Label, str], float]) -> Rules:
    """The same rules with other limits, by label and step (see `STEPS`), under a name of their own.

    Any numbers make sense: what is `NEVER` or more takes the limit away, with that of the prompt
    all of the label's; and nothing harder comes before a prompt does.
    """
    limits = {}
    for label in ACTING:
        was = rules.limits.get(label)
        wanted = {step: asked.get((label, step), _at(was, step)) for step in STEPS}
        prompt = max(wanted["nudge_at"], LOWEST)
        if prompt < NEVER:
            limits[label] = _limits(was, prompt, wanted)
    return worded(replace(rules, limits=limits), rules.words)


def limit_of(rules: Rules, label: Label, step: str) -> float:
    """From which score on a step is taken about a label; `NEVER` where it never is."""
    return _at(rules.limits.get(label), step)


def _at(limits: Limits | None, step: str) -> float:
    found: float | None = None if limits is None else getattr(limits, step)
    return NEVER if found is None else found


def _limits(was: Limits | None, prompt: float, wanted: Mapping[str, float]) -> Limits:
    """Limits in order, whatever was wanted."""
    strike, hold, escalate = (
        max(prompt, wanted[step]) if wanted[step] < NEVER else None for step in STEPS[1:]
    )
    top = None if was is None else was.zero_tolerance_at
    if top is not None:
        top = max(top, prompt, *(one for one in (strike, hold, escalate) if one is not None))
    weight = 1.0 if was is None else was.strike_weight
    return Limits(prompt, strike, hold, escalate, top, weight)


def _kinds(decisions: Iterable[Decision]) -> Mapping[str, int]:
    """In how many decisions each kind of action is."""
    return Counter(kind for one in decisions for kind in {kind_of(each) for each in one.actions})
