"""What other rules would have done with what is on record. Pure.

A decision is on record only where something followed from it, so rules that go below the limits of
their time are seen in part: `Backtest.unseen` names the labels of which that is so. Who had asked
for fewer prompts is not taken into account.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.core.actions import Action, AddStrike
from bot.core.codec import kind_of
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId, Whose
from bot.core.decision import Decision, Rule
from bot.core.harshness import harshness
from bot.core.limits import Rules
from bot.core.past import Past
from bot.core.policy import decide
from bot.core.rules_form import changed
from bot.core.standing import Standing, Strike
from bot.core.versions import counting
from classifiers.verdict import LABELS, UNKNOWN_LANGUAGE, Label, Verdict

_SOMEWHERE: Final = CommunityId("somewhere")
_HARDER: Final = ("strike_at", "hold_at", "escalate_at", "zero_tolerance_at")


@dataclass(frozen=True, slots=True)
class Change:
    """A comment that would have been dealt with differently.

    ``right``: what people said of the decision that was made; None if nobody has.
    """

    comment: CommentId
    before: tuple[Action, ...]
    after: tuple[Action, ...]
    milder: bool
    right: bool | None


@dataclass(frozen=True, slots=True)
class Backtest:
    """``of`` comments on record of ``authors`` people, under the rules in force and under others.

    ``before`` and ``after``: how many comments would have led to each kind of action, by its name
    in the record. ``touched``: people for whom something would have been different. ``unseen``:
    labels whose proposed limit is lower than what was recorded.
    """

    of: int
    authors: int
    before: Mapping[str, int]
    after: Mapping[str, int]
    changes: tuple[Change, ...]
    touched: int
    unseen: tuple[Label, ...]


def backtest(past: Iterable[Past], now: Rules, proposed: Rules, *, since: datetime) -> Backtest:
    """Decide everything on record anew under both rules, and compare.

    Both are replayed, so that rules that have changed meanwhile are not mistaken for a difference.
    What is older than ``since`` gives people the strikes that they had by then, and is not counted.
    Proposed rules are tried as if they were in the mode of those in force.
    """
    record = sorted(past, key=lambda one: (one.decision.decided_at, one.decision.comment))
    old, new = replay(record, now), replay(record, proposed.with_mode(now.mode))
    counted = [one for one in record if one.decision.decided_at >= since]
    changes, touched = [], set()
    for one in counted:
        comment = one.decision.comment
        was, would = old[comment], new[comment]
        if was.actions != would.actions:
            milder = not harshness(would).never_milder_than(harshness(was))
            changes.append(Change(comment, was.actions, would.actions, milder, one.right))
            touched.add(one.author)
    return Backtest(
        of=len(counted),
        authors=len({one.author for one in counted}),
        before=_kinds(old[one.decision.comment] for one in counted),
        after=_kinds(new[one.decision.comment] for one in counted),
        changes=tuple(changes),
        touched=len(touched),
        unseen=_unseen(counted, now, proposed),
    )


def replay(past: Sequence[Past], rules: Rules) -> dict[CommentId, Decision]:
    """What rules would have decided about each comment; ``past`` in the order of its time.

    Everybody starts without strikes. A strike that people took away, or that rests, does not count.
    """
    strikes: dict[AuthorId, list[Strike]] = {}
    prompts: dict[AuthorId, list[datetime]] = {}
    decided = {}
    for one in past:
        at = one.decision.decided_at
        standing = Standing(
            strikes=counting(strikes.get(one.author, ()), ())[0],
            prompted_at=tuple(prompts.get(one.author, ())),
        )
        listed = any(reason.rule == Rule.LISTED for reason in one.decision.reasons)
        made = decide(_comment(one), verdict_on_record(one), standing, rules, now=at, listed=listed)
        decided[made.comment] = made
        strike = made.the(AddStrike)
        if strike and one.strike_counts:
            counted = Strike(made.comment, strike.label, strike.weight, at, one.message)
            strikes.setdefault(one.author, []).append(counted)
        if made.speaks:
            prompts.setdefault(one.author, []).append(at)
    return decided


def raised(rules: Rules, label: Label, at: float) -> Rules:
    """The same rules with prompts about a label from a score of ``at`` on, under a name of its own.

    What is harder than a prompt never comes before it. Raises `KeyError` for a label without
    limits, and `RulesError` for a limit that is none.
    """
    harder = {key: getattr(rules.limits[label], key) for key in _HARDER}
    limits = {key: max(at, limit) for key, limit in harder.items() if limit is not None}
    return changed(rules, {"limits": {label.value: {**limits, "nudge_at": at}}})


def _comment(one: Past) -> Comment:
    """The comment, as far as rules look at it."""
    why = {reason.rule for reason in one.decision.reasons}
    return Comment(
        id=one.decision.comment,
        community=_SOMEWHERE,
        place=PlaceId(_SOMEWHERE),
        author=one.author,
        text="",
        written_at=one.decision.decided_at,
        version_of=one.message,
        whose=next((whose for whose in Whose if whose.value in why), Whose.OWN),
    )


def verdict_on_record(one: Past) -> Verdict:
    """What was said of it. What reached no limit of the model's card leads to nothing; where an
    older record does not say which those were, all may have.
    """
    seen = {reason.rule: reason.seen for reason in one.decision.reasons}
    unmeasured = one.decision.unmeasured
    return Verdict(
        scores={label: one.scores.get(label, 0.0) for label in LABELS},
        flagged=frozenset(LABELS) if one.flagged is None else one.flagged,
        language=(unmeasured and unmeasured.language) or UNKNOWN_LANGUAGE,
        supported=unmeasured is None,
        read_fraction=seen.get(Rule.UNREAD, 1.0),
        model=one.decision.model,
    )


def _kinds(decisions: Iterable[Decision]) -> dict[str, int]:
    """In how many decisions each kind of action is."""
    found = Counter(
        kind for one in decisions for kind in {kind_of(action) for action in one.actions}
    )
    return dict(sorted(found.items()))


def _unseen(past: Iterable[Past], now: Rules, proposed: Rules) -> tuple[Label, ...]:
    """Labels that would prompt from a score on that was not enough to be recorded."""
    lowest = {label: limits.nudge_at for label, limits in now.limits.items()}
    for why in (one.prompt for one in past):
        if why and why.label:
            lowest[why.label] = min(why.limit, lowest.get(why.label, 1.0))
    return tuple(
        label
        for label, limits in proposed.limits.items()
        if limits.nudge_at < lowest.get(label, 1.0)
    )
