"""What we decide and why. Pure: same arguments, same answer; no clock, no network, no disk.

Two stages. First, which rules are reached (these are the reasons, the same in every mode), then
which actions follow from them in this community's mode.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final, cast

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
from bot.core.comment import Comment
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.limits import Rules, Then, Unsure
from bot.core.standing import Standing
from classifiers.verdict import LABELS, Label, Verdict

_DAY: Final = timedelta(days=1)

_DIRECTED: Final = frozenset(
    {Label.BULLYING, Label.IDENTITY_ATTACK, Label.SELF_HARM_ENCOURAGEMENT, Label.THREAT}
)
"""Labels that hurt somebody who is there: a strike for one brings a kind word to the place."""

_LIMITS: Final = (
    Rule.NUDGE_AT,
    Rule.STRIKE_AT,
    Rule.HOLD_AT,
    Rule.ESCALATE_AT,
    Rule.ZERO_TOLERANCE_AT,
)
"""Rules of one label's limits, which are named like the fields of `Limits`."""

_CALLS: Final = (
    Rule.ZERO_TOLERANCE_AT,
    Rule.ESCALATE_AT,
    Rule.LADDER_ESCALATE,
    Rule.UNSUPPORTED,
    Rule.UNREAD,
)
"""Rules that call the moderators, the weightiest first: it is the one a case is opened for."""

_Reached = Mapping[Rule, Reason]


def decide(
    comment: Comment, verdict: Verdict, standing: Standing, rules: Rules, *, now: datetime
) -> Decision:
    """Decide what to do about one comment. No actions means that nothing needs doing.

    The laws, each a property test, with all else equal: a higher score is never milder; more
    strikes are never milder; the reasons are the same in every mode; a comment that was not read
    to its end, or whose language nobody measured, is never `Decision.clean`.

    - A label acts only if its score reached the community's limit *and* the model's card flags it
      (``verdict.flagged``). The card's thresholds were chosen on ordinary talk, so this keeps the
      share of ordinary comments that get a prompt below what the card promises, whatever limits a
      community sets.
    - Profanity alone leads to a tip at most.
    - ``Mode.NUDGE`` holds only what reaches a zero-tolerance limit. ``Mode.OBSERVE`` decides like
      ``Mode.HOLD``, so that a community sees the most that could happen before it happens.
    - The cap on prompts silences what the bot says of its own accord, and nothing else: strikes,
      holding and calling moderators go on.
    - Restrictions and time-outs are proposals for the case that is opened with them.
    - What a word list found in an unsupported language at most calls a moderator.
    """
    reached = _reached(verdict, standing, rules, now)
    return Decision(
        comment=comment.id,
        actions=tuple(_actions(reached, standing, rules, now)),
        reasons=tuple(reached.values()),
        rules_version=rules.version,
        model=verdict.model,
        mode=rules.mode,
        decided_at=now,
    )


def _reached(verdict: Verdict, standing: Standing, rules: Rules, now: datetime) -> _Reached:
    """The rules that this comment reached, each with its reason."""
    reached = dict(_limits_reached(verdict, rules)) if verdict.supported else {}
    if Rule.NUDGE_AT in reached:
        reached |= _ladder_reached(reached, standing, rules, now)
    if Rule.NUDGE_AT in reached or Rule.PROFANITY_TIP_AT in reached:
        prompts = sum(now - at < _DAY for at in standing.prompted_at)
        if prompts >= rules.prompts_per_day:
            reached[Rule.PROMPTS_PER_DAY] = Reason(
                Rule.PROMPTS_PER_DAY, prompts, rules.prompts_per_day
            )
    if not verdict.supported:
        reached[Rule.UNSUPPORTED] = _unsupported(verdict, rules)
    if verdict.read_fraction < 1.0:
        reached[Rule.UNREAD] = Reason(Rule.UNREAD, verdict.read_fraction, 1.0)
    return reached


def _limits_reached(verdict: Verdict, rules: Rules) -> Iterator[tuple[Rule, Reason]]:
    """Per limit the label that speaks loudest among those that reached it."""
    scores = verdict.scores
    # No label's other limits lie below its lowest, so most comments are done after this line.
    acting = [
        label
        for label in LABELS
        if label in verdict.flagged
        and label in rules.limits
        and scores[label] >= rules.limits[label].nudge_at
    ]
    for rule in _LIMITS if acting else ():
        found = [
            Reason(rule, score, limit, label)
            for label in acting
            if (limit := getattr(rules.limits[label], rule.value)) is not None
            and (score := scores[label]) >= limit
        ]
        if rule is Rule.STRIKE_AT and found:
            # The heaviest and not the loudest: else a second, louder label would make it milder.
            heaviest = max(_weight(reason, rules) for reason in found)
            found = [reason for reason in found if _weight(reason, rules) == heaviest]
        if found:
            yield rule, max(found, key=_loudness)
    swearing = scores[Label.PROFANITY]
    tip_at = rules.profanity_tip_at
    if tip_at is not None and swearing >= tip_at and Label.PROFANITY in verdict.flagged:
        yield (
            Rule.PROFANITY_TIP_AT,
            Reason(Rule.PROFANITY_TIP_AT, swearing, tip_at, Label.PROFANITY),
        )


def _weight(reason: Reason, rules: Rules) -> float:
    """What a strike for this reason counts."""
    return rules.limits[_label(reason)].strike_weight


def _label(reason: Reason) -> Label:
    """The label of a reason that saw a score: those always name one."""
    return cast("Label", reason.label)


def _loudness(reason: Reason) -> tuple[bool, float]:
    """How far a score goes over its limit, as a share of how far it could.

    ``toxicity`` comes after all others: it says the least about what to write differently.
    """
    room = 1.0 - reason.limit
    over = (reason.seen - reason.limit) / room if room > 0.0 else 1.0
    return reason.label is not Label.TOXICITY, over


def _ladder_reached(
    reached: _Reached, standing: Standing, rules: Rules, now: datetime
) -> dict[Rule, Reason]:
    """The rungs this comment leads to: the highest of each kind.

    A prompt is stern by what was before this comment, because a first word should be friendly.
    All else needs a strike now, and counts it.
    """
    before = standing.weight(now=now, half_life=rules.half_life)
    strike = reached.get(Rule.STRIKE_AT)
    after = before + _weight(strike, rules) if strike else 0.0
    found: dict[Rule, Reason] = {}
    for rung in rules.ladder:
        stern = rung.then is Then.STERN
        seen = before if stern else after
        if seen >= rung.at:
            rule = Rule(f"ladder_{rung.then.value}")
            found[rule] = Reason(rule, seen, rung.at)
    return found


def _unsupported(verdict: Verdict, rules: Rules) -> Reason:
    """What the word list found in a language that nobody measured."""
    label = max(rules.limits, key=lambda one: verdict.scores[one], default=None)
    seen = verdict.scores[label] if label else 0.0
    return Reason(Rule.UNSUPPORTED, seen, rules.unsupported_at, label)


def _actions(
    reached: _Reached, standing: Standing, rules: Rules, now: datetime
) -> Iterator[Action]:
    """What follows from the rules that were reached, in the order in which it is to be done."""
    holds = Rule.HOLD_AT in reached and rules.mode is not Mode.NUDGE
    if holds or Rule.ZERO_TOLERANCE_AT in reached:
        yield Hold()
        yield ReturnText()
    if Rule.PROMPTS_PER_DAY not in reached:
        yield from _words(reached, standing, rules, now)
    strike = reached.get(Rule.STRIKE_AT)
    if strike:
        yield AddStrike(_label(strike), _weight(strike, rules))
    why = next((rule for rule in _CALLS if rule in reached and _calls(reached[rule], rules)), None)
    if why:
        yield Escalate(why, urgent=why is Rule.ZERO_TOLERANCE_AT)
    yield from _proposals(reached, rules)


def _words(reached: _Reached, standing: Standing, rules: Rules, now: datetime) -> Iterator[Action]:
    """What the bot says: a prompt, a tip to somebody new to it, a word of kindness to the place."""
    nudge = reached.get(Rule.NUDGE_AT)
    topic = nudge or reached.get(Rule.PROFANITY_TIP_AT)
    if nudge:
        yield Nudge(_label(nudge), stern=Rule.LADDER_STERN in reached)
    if topic and _quiet_for(rules.tip_every, standing, now) and Rule.LADDER_STERN not in reached:
        yield Tip(_label(topic).value)
    strike = reached.get(Rule.STRIKE_AT)
    if strike and strike.label in _DIRECTED and _quiet_for(rules.campaign_every, standing, now):
        yield CampaignMessage(_label(strike).value)


def _quiet_for(span: timedelta, standing: Standing, now: datetime) -> bool:
    """Whether the bot has not spoken to the author within a span."""
    return all(now - at >= span for at in standing.prompted_at)


def _calls(reason: Reason, rules: Rules) -> bool:
    """Whether this reason calls the moderators; what we cannot judge does if the rules say so."""
    if reason.rule == Rule.UNREAD:
        return rules.unread is Unsure.ESCALATE
    if reason.rule == Rule.UNSUPPORTED:
        return rules.unsupported is Unsure.ESCALATE and reason.seen >= reason.limit
    return True


def _proposals(reached: _Reached, rules: Rules) -> Iterator[Action]:
    """Penalties for a moderator to confirm: per kind and feature the longest that was reached."""
    longest: dict[Feature | None, int] = {}
    for rung in rules.ladder:
        reason = reached.get(Rule(f"ladder_{rung.then.value}"))
        if reason and rung.seconds and reason.seen >= rung.at:
            longest[rung.feature] = max(rung.seconds, longest.get(rung.feature, 0))
    for feature, seconds in longest.items():
        yield Restrict(feature, seconds) if feature else Timeout(seconds)
