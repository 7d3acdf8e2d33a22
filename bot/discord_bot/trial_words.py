"""What is said of a trial, and of the weeks around a campaign: in words and as a picture."""

from collections.abc import Iterator
from typing import Final

from babel.dates import format_skeleton

from bot.core.chance import at_any_time
from bot.core.effect import EffectReport, Phase, Week
from bot.core.trial import AFTERWARDS, AS_WRITTEN, HOLD_OUT
from bot.core.trial_results import Count, Results
from bot.core.trial_told import LETTERS, told, told_around
from bot.discord_bot.charts import Bar
from bot.discord_bot.proof_words import Shown, ends, fitted, per_cent, share_bar
from bot.discord_bot.wording import Wording, plain
from bot.words import chain

_UNKNOWN: Final = "-"


def results(
    wording: Wording, locale: str, title: str, found: Results, *, untold: bool = False
) -> Shown:
    """What a trial has shown. ``title`` is that of its text; ``untold``: the community does not
    know of it yet.
    """
    trial, say = found.trial, wording.say
    measure = say(locale, f"trial-measure-{trial.measure}")
    until = trial.ended_at or trial.started_at
    sentences = [told(trial, one) for one in found.effects]
    lines = [
        say(
            locale,
            "trial-head",
            number=trial.number,
            text=plain(title),
            running="yes" if trial.running else "no",
            since=f"<t:{int(trial.started_at.timestamp())}:d>",
            until=f"<t:{int(until.timestamp())}:d>",
        ),
        *([say(locale, "trial-untold")] if untold else []),
        *(say(locale, name, **facts) for name, facts in sentences),
        say(
            locale, "trial-counted", measure=measure, people=found.people, waiting=found.waiting
        ),
    ]  # fmt: skip
    rows = []
    for letter, arm in zip(LETTERS, trial.arms, strict=False):
        part, of = found.counts[arm][trial.measure]
        interval = at_any_time(part, of)
        low, high = ends(interval)
        share = part / of if of else 0.0
        what = _arm(wording, locale, arm)
        counted = {"part": part, "of": of, "share": per_cent(share), "low": low, "high": high}
        lines.append(say(locale, "trial-row", arm=letter, what=what, **counted))
        rows.append(share_bar(letter, share, interval))
    if trial.measure not in AFTERWARDS:
        lines.append(say(locale, "trial-buttons"))
    lines.append(say(locale, "trial-rule"))
    if trial.number > 1:
        lines.append(say(locale, "trial-many", number=trial.number))
    lines += _also(wording, locale, found)
    return Shown(fitted(lines), rows if found.people else ())


def _also(wording: Wording, locale: str, found: Results) -> Iterator[str]:
    """The other measures, which decide nothing."""
    for measure in found.also if found.people else ():
        counts = [found.counts[arm][measure] for arm in found.trial.arms]
        if not all(one.of for one in counts):
            continue
        each = zip(LETTERS, counts, strict=False)
        rows = ", ".join(f"{letter} {_share(one)} %" for letter, one in each)
        name = wording.say(locale, f"trial-measure-{measure}")
        yield wording.say(locale, "trial-also", measure=name, rows=rows)


def _arm(wording: Wording, locale: str, arm: str) -> str:
    if arm in {AS_WRITTEN, HOLD_OUT}:
        return wording.say(locale, f"trial-arm-{arm}")
    return wording.say(locale, "trial-arm-variant", called=plain(arm))


def effect(wording: Wording, locale: str, title: str, found: EffectReport) -> Shown:
    """The weeks around a campaign."""
    say = wording.say
    lines = [say(locale, "effect-head", title=plain(title))]
    lines += [say(locale, name) for name in told_around(found)]
    lines += [_week(wording, locale, one) for one in found.weeks]
    most = max((one.prompts or 0.0 for one in found.weeks), default=0.0)
    rows = [_bar(one, most) for one in found.weeks if most]
    return Shown(fitted(lines), rows)


def _week(wording: Wording, locale: str, week: Week) -> str:
    share = week.changed_share
    changed = _UNKNOWN
    if share is not None:
        changed = wording.say(locale, "effect-per-cent", share=per_cent(share))
    return wording.say(
        locale,
        "effect-week",
        phase=week.span.phase,
        at=format_skeleton("MMMd", week.span.at.date(), locale=chain(locale)[0]),
        prompts=round(week.prompts or 0.0, 1),
        changed=changed,
        reports=week.counts.reported,
        strikes=week.counts.strikes,
    )


def _bar(week: Week, most: float) -> Bar:
    """A week as a row; what lies outside of the campaign points away from it."""
    before, after = week.span.phase is Phase.BEFORE, week.span.phase is Phase.AFTER
    name = f"{'<' if before else ''}{week.span.at:%m-%d}{'>' if after else ''}"
    prompts = week.prompts or 0.0
    return Bar(name, f"{prompts:.1f} / 1000", prompts / most)


def _share(count: Count) -> int:
    return per_cent(count.part / count.of)
