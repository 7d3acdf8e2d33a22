"""What we decide and why. Pure: same arguments, same answer; no clock, no network, no disk.

Two stages. First, which rules are reached (these are the reasons, the same in every mode), then
which actions follow from them in this community's mode.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

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
from bot.core.comment import NOBODY, Comment, Whose
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.limits import Rules, Then, Unsure
from bot.core.reaching import label_of, limits_reached, weight_of
from bot.core.standing import Standing
from classifiers.verdict import Label, Verdict

_DAY: Final = timedelta(days=1)

_DIRECTED: Final = frozenset(
    {Label.BULLYING, Label.IDENTITY_ATTACK, Label.SELF_HARM_ENCOURAGEMENT, Label.THREAT}
)
"""Labels that hurt somebody who is there: a strike for one brings a kind word to the place."""

_OF_THE_AUTHOR: Final = frozenset({Rule.STRIKE_AT, Rule.PROFANITY_TIP_AT})
"""Rules that speak of how somebody chose their words, and not of what these do to others."""

_SPARED: Final = frozenset({Rule.LADDER_STERN, Rule.QUOTED, Rule.FORWARDED})
"""With these a prompt comes without a tip on how to write."""

_CALLS: Final = (
    Rule.ZERO_TOLERANCE_AT,
    Rule.ESCALATE_AT,
    Rule.LADDER_ESCALATE,
    Rule.UNSUPPORTED,
    Rule.UNREAD,
)
"""Rules that call the moderators, the weightiest first: it is the one a case is opened for."""

_PASSED_ON: Final = (Rule.QUOTED, Rule.FORWARDED)
"""Rules that call them once the author is not asked any more: nobody else would hear of it."""

_CALLS_ABOUT_NOBODY: Final = (
    Rule.ZERO_TOLERANCE_AT,
    Rule.ESCALATE_AT,
    Rule.NUDGE_AT,
    Rule.LISTED,
    Rule.UNSUPPORTED,
    Rule.UNREAD,
)
"""The same where the author is not known: nobody else can be asked to reconsider."""

_Reached = Mapping[Rule, Reason]


def decide(
    comment: Comment,
    verdict: Verdict,
    standing: Standing,
    rules: Rules,
    *,
    now: datetime,
    listed: bool = False,
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
    - Who asked for fewer prompts gets one a day at most, and no tips.
    - Restrictions and time-outs are proposals for the case that is opened with them.
    - What a word list found in an unsupported language at most calls a moderator.
    - ``listed``, that a word is in it which the community denies, leads to a prompt about an insult
      at least, in any language. By itself it is no strike, and takes nothing down: a list knows
      words, not meaning. It is never milder than the same without it.
    - Where nobody knows who wrote it nobody is asked or struck: a moderator is called instead.
    - Words of somebody else that are only passed on (see `Whose`) lead to no strike, whatever is in
      them, and whatever stands against who passes them on changes nothing about it. Where a day's
      prompts are spent the moderators are called instead, and that counts as one: else a ">"
      before every insult would keep it from everybody. So on steady quoting they are called as
      often a day as prompts may come; who is beyond the cap already (it was lowered, or they asked
      for fewer) is not called about until a day has passed.
    """
    found = dict(limits_reached(verdict, rules)) if verdict.supported else {}
    if listed:
        found[Rule.LISTED] = Reason(Rule.LISTED, 1.0, 1.0, Label.INSULT)
    reached = _reached(found, comment, verdict, standing, rules, now)
    by_somebody = comment.author != NOBODY
    return Decision(
        comment=comment.id,
        actions=tuple(
            _actions(reached, standing, rules, now)
            if by_somebody
            else _about_nobody(reached, rules)
        ),
        reasons=tuple(reached.values()),
        rules_version=rules.version,
        model=verdict.model,
        mode=rules.mode,
        decided_at=now,
    )


def _reached(
    found: _Reached,
    comment: Comment,
    verdict: Verdict,
    standing: Standing,
    rules: Rules,
    now: datetime,
) -> _Reached:
    """The rules that this comment reached, each with its reason; ``found`` are those by its words
    alone.
    """
    reached = dict(found)
    if comment.whose is not Whose.OWN:
        reached = _passed_on(reached, Rule(comment.whose.value))
    elif _asked(reached):
        reached |= _ladder_reached(reached, comment, standing, rules, now)
    if _asked(reached) or Rule.PROFANITY_TIP_AT in reached:
        prompts = sum(now - at < _DAY for at in standing.prompted_at)
        most = min(rules.prompts_per_day, 1) if standing.fewer else rules.prompts_per_day
        if prompts >= most:
            reached[Rule.PROMPTS_PER_DAY] = Reason(Rule.PROMPTS_PER_DAY, prompts, most)
    if not verdict.supported:
        reached[Rule.UNSUPPORTED] = _unsupported(verdict, rules)
    if verdict.read_fraction < 1.0:
        reached[Rule.UNREAD] = Reason(Rule.UNREAD, verdict.read_fraction, 1.0)
    return reached


def _passed_on(reached: _Reached, how: Rule) -> dict[Rule, Reason]:
    """What is left of the rules where the words are not the author's own, and ``how`` that is."""
    left = {rule: reason for rule, reason in reached.items() if rule not in _OF_THE_AUTHOR}
    if nudge := _asked(left):
        left[how] = replace(nudge, rule=how)
    return left


def _asked(reached: _Reached) -> Reason | None:
    """Why the author is asked to reconsider; what the model says comes before a list."""
    return reached.get(Rule.NUDGE_AT) or reached.get(Rule.LISTED)


def _ladder_reached(
    reached: _Reached, comment: Comment, standing: Standing, rules: Rules, now: datetime
) -> dict[Rule, Reason]:
    """The rungs this comment leads to: the highest of each kind.

    A prompt is stern by what was before this comment, because a first word should be friendly.
    All else needs a strike now, and counts it; of one message the worst version counts.
    """
    before = standing.weight(now=now, half_life=rules.half_life)
    strike = reached.get(Rule.STRIKE_AT)
    after = _after(weight_of(strike, rules), comment, standing, rules, now) if strike else 0.0
    found: dict[Rule, Reason] = {}
    for rung in rules.ladder:
        stern = rung.then is Then.STERN
        seen = before if stern else after
        if seen >= rung.at:
            rule = Rule(f"ladder_{rung.then.value}")
            found[rule] = Reason(rule, seen, rung.at)
    return found


def _after(
    weight: float, comment: Comment, standing: Standing, rules: Rules, now: datetime
) -> float:
    """What counts against the author with a strike of a weight for this comment."""
    earlier = [one for one in standing.strikes if one.about == comment.message]
    others = [one for one in standing.strikes if one.about != comment.message]
    of_this, of_others = (
        replace(standing, strikes=tuple(each)).weight(now=now, half_life=rules.half_life)
        for each in (earlier, others)
    )
    return of_others + max(of_this, weight)


def _unsupported(verdict: Verdict, rules: Rules) -> Reason:
    """What the word list found in a language that nobody measured."""
    label = max(rules.limits, key=lambda one: verdict.scores[one], default=None)
    seen = verdict.scores[label] if label else 0.0
    return Reason(Rule.UNSUPPORTED, seen, rules.unsupported_at, label, verdict.language)


def _actions(
    reached: _Reached, standing: Standing, rules: Rules, now: datetime
) -> Iterator[Action]:
    """What follows from the rules that were reached, in the order in which it is to be done."""
    if _holds(reached, rules):
        yield Hold()
        yield ReturnText()
    if Rule.PROMPTS_PER_DAY not in reached:
        yield from _words(reached, standing, rules, now)
    strike = reached.get(Rule.STRIKE_AT)
    if strike:
        yield AddStrike(label_of(strike), weight_of(strike, rules))
    yield from _call(reached, rules, (*_CALLS, *_PASSED_ON) if _just_silent(reached) else _CALLS)
    yield from _proposals(reached, rules)


def _just_silent(reached: _Reached) -> bool:
    """Whether this is the first prompt that the cap takes away: a call in its place counts as one
    (see `Decision.speaks`), so that the next is beyond it.
    """
    cap = reached.get(Rule.PROMPTS_PER_DAY)
    return cap is not None and cap.seen == cap.limit


def _about_nobody(reached: _Reached, rules: Rules) -> Iterator[Action]:
    """The same where nobody knows the author: people look at what else its author would."""
    if _holds(reached, rules):
        yield Hold()
    yield from _call(reached, rules, _CALLS_ABOUT_NOBODY)


def _holds(reached: _Reached, rules: Rules) -> bool:
    holds = Rule.HOLD_AT in reached and rules.mode is not Mode.NUDGE
    return holds or Rule.ZERO_TOLERANCE_AT in reached


def _call(reached: _Reached, rules: Rules, calls: Iterable[Rule]) -> Iterator[Action]:
    """The moderators, if one of the rules calls them; the first of those is why."""
    why = next((rule for rule in calls if rule in reached and _calls(reached[rule], rules)), None)
    if why:
        yield Escalate(why, urgent=why is Rule.ZERO_TOLERANCE_AT)


def _words(reached: _Reached, standing: Standing, rules: Rules, now: datetime) -> Iterator[Action]:
    """What the bot says: a prompt, a tip to somebody new to it, a word of kindness to the place."""
    nudge = _asked(reached)
    topic = nudge or reached.get(Rule.PROFANITY_TIP_AT)
    if nudge:
        yield Nudge(label_of(nudge), stern=Rule.LADDER_STERN in reached)
    spare = standing.fewer or _SPARED & reached.keys()
    if topic and not spare and _quiet_for(rules.tip_every, standing, now):
        yield Tip(label_of(topic).value)
    strike = reached.get(Rule.STRIKE_AT)
    if strike and strike.label in _DIRECTED and _quiet_for(rules.campaign_every, standing, now):
        yield CampaignMessage(label_of(strike).value)


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
