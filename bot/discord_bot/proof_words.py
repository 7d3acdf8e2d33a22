"""What is said of how right the filter is: numbers in words, and the same as a picture."""

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import discord

from bot.core.backtest import Backtest
from bot.core.codec import KINDS
from bot.core.readiness import Readiness
from bot.core.report import Interval, Rate
from bot.core.rules import Rules
from bot.core.tuning import Found, Row
from bot.core.word_hints import Hint
from bot.discord_bot.charts import Bar, bars
from bot.discord_bot.desk import link
from bot.discord_bot.ids import ref_of
from bot.discord_bot.wording import LIMIT, Wording, plain
from bot.service.looking_back import Tuning
from bot.service.reporting import Report

EXAMPLES: Final = 5
"""Messages that are pointed at; who asked sees them, and nobody else."""

MOST_WORDS: Final = 8

LONGEST_ALT: Final = 1024
"""Characters of a picture's description."""

COUNTED: Final = ("prompted", "held", "strikes", "escalated", "disputed", "unsupported", "unread")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is said, and the rows of the picture that goes with it; ``mark`` is a line in it."""

    text: str
    rows: Sequence[Bar] = ()
    mark: float | None = None

    def file(self, alt: str) -> discord.File | None:
        """The picture with its description; None where there is nothing to draw."""
        if not self.rows:
            return None
        picture = io.BytesIO(bars(self.rows, mark=self.mark))
        return discord.File(picture, "chart.png", description=alt[:LONGEST_ALT])


def per_cent(share: float) -> int:
    """A share in hundredths."""
    return round(share * 100)


def ends(interval: Interval) -> tuple[int, int]:
    """An interval in hundredths that is never narrower than it is."""
    # Nine digits: what rounding left behind must not widen it by a whole hundredth.
    return math.floor(round(interval.low * 100, 9)), math.ceil(round(interval.high * 100, 9))


def share_bar(name: str, share: float, interval: Interval) -> Bar:
    """A share with its interval as a row of a chart."""
    low, high = ends(interval)
    said = f"{per_cent(share)} % ({low}-{high} %)"
    reach = (max(0.0, interval.low), min(1.0, interval.high))
    return Bar(name, said, min(1.0, share), reach)


def tuning(wording: Wording, locale: str, found: Tuning, words: Sequence[Hint]) -> Shown:
    """How often prompts about a label are right, from which score on, and what is proposed."""
    label, proposal = wording.label(locale, found.label), found.proposal
    lines = [wording.say(locale, "tune-head", label=label, now=_score(found.now))]
    lines += [_row(wording, locale, row) for row in found.rows]
    if found.rows:
        lines.append(wording.say(locale, "tune-together"))
    wanted = per_cent(proposal.wanted)
    if proposal.at is None or proposal.checked is None:
        name = "tune-too-early" if proposal.found is Found.TOO_EARLY else "tune-nowhere"
        lines.append(wording.say(locale, name, wanted=wanted, looked=proposal.looked))
    else:
        low, high = ends(proposal.checked.interval)
        proven = "yes" if proposal.found is Found.PROVEN else "no"
        same = "yes" if proposal.at == found.now else "no"
        lines.append(
            wording.say(
                locale,
                "tune-proposal",
                at=_score(proposal.at),
                same=same,
                proven=proven,
                wanted=wanted,
                low=low,
                high=high,
                looked=proposal.checked.looked,
            )
        )
    if found.effect is not None:
        lines += _effect(wording, locale, found.effect)
    if words:
        named = (f"{plain(one.word)} ({one.wrong}/{one.wrong + one.right})" for one in words)
        lines.append(wording.say(locale, "tune-words", words=", ".join(list(named)[:MOST_WORDS])))
    lines.append(wording.say(locale, "tune-limits-of-this"))
    rows = [share_bar(_score(row.at), row.right.share, row.right.interval) for row in found.rows]
    return Shown(fitted(lines), rows, proposal.wanted)


def _row(wording: Wording, locale: str, row: Row) -> str:
    low, high = ends(row.right.interval)
    said = wording.say(
        locale,
        "tune-row",
        at=_score(row.at),
        share=per_cent(row.right.share),
        low=low,
        high=high,
        looked=row.right.looked,
        of=row.right.of,
    )
    if row.kept:
        said += " " + wording.say(locale, "tune-kept", kept=per_cent(row.kept.share))
    if not row.right.blind:
        return said
    return said + " " + wording.say(locale, "tune-blind", blind=math.ceil(row.right.blind * 100))


def _effect(wording: Wording, locale: str, effect: Backtest) -> Iterator[str]:
    milder = [change for change in effect.changes if change.milder]
    harder = len(effect.changes) - len(milder)
    counted = {"of": effect.of, "milder": len(milder), "harder": harder}
    yield wording.say(locale, "tune-effect", **counted)
    wrong = sum(change.right is False for change in milder)
    right = sum(change.right is True for change in milder)
    if wrong or right:
        yield wording.say(locale, "tune-spared", wrong=wrong, right=right)


def readiness(wording: Wording, locale: str, found: Readiness) -> Shown:
    """How often prompts would have been wanted, and whether to switch on."""
    needed = per_cent(found.needed)
    lines = [wording.say(locale, "ready-head", prompts=found.prompts, answered=found.answered)]
    rows = []
    if found.share is not None:
        low, high = ends(found.interval)
        share = per_cent(found.share)
        lines.append(wording.say(locale, "ready-share", share=share, low=low, high=high))
        rows = [share_bar(str(found.answered), found.share, found.interval)]
    name = f"ready-{found.advice.value.replace('_', '-')}"
    lines.append(wording.say(locale, name, needed=needed, left=found.left))
    lines.append(wording.say(locale, "ready-rule", needed=needed))
    return Shown(fitted(lines), rows, found.needed)


def backtest(
    wording: Wording, locale: str, found: Backtest, proposed: Rules, *, guild: int, days: int
) -> Shown:
    """What other rules would have done, with a few messages to look at."""
    version = plain(proposed.version)
    head = wording.say(
        locale, "backtest-head", of=found.of, authors=found.authors, days=days, proposed=version
    )
    lines = [head]
    for kind in KINDS:
        before, after = found.before.get(kind, 0), found.after.get(kind, 0)
        if before or after:
            name = wording.say(locale, f"backtest-kind-{kind}")
            lines.append(wording.say(locale, "backtest-row", kind=name, before=before, after=after))
    milder = sum(change.milder for change in found.changes)
    harder = len(found.changes) - milder
    lines.append(
        wording.say(
            locale, "cli-backtest-changed", milder=milder, harder=harder, touched=found.touched
        )
    )
    if found.unseen:
        labels = ", ".join(wording.label(locale, label) for label in found.unseen)
        lines.append(wording.say(locale, "cli-backtest-unseen", labels=labels))
    for change in found.changes[:EXAMPLES]:
        name = "backtest-milder" if change.milder else "backtest-harder"
        lines.append(wording.say(locale, name, link=link(guild, ref_of(change.comment))))
    return Shown(fitted(lines))


def stats(
    wording: Wording, locale: str, whole: Report, spans: Sequence[tuple[datetime, Report]]
) -> Shown:
    """What was done in a span of time, and prompts per day or week as bars."""
    lines = [wording.say(locale, "stats-head", seen=whole.counts.seen, days=_days(whole))]
    for name in COUNTED:
        number = getattr(whole.counts, name)
        if number:
            share = whole.shares[name]
            lines.append(
                wording.say(locale, f"stats-{name}", n=number, of_thousand=_of_thousand(share))
            )
    if whole.overturned is not None:
        low, high = ends(whole.overturned.interval)
        lines.append(
            wording.say(
                locale,
                "stats-overturned",
                n=whole.overturned.of,
                share=per_cent(whole.overturned.share),
                low=low,
                high=high,
            )
        )
    most = max((report.counts.prompted for _, report in spans), default=0)
    rows = [
        Bar(f"{at:%m-%d}", str(report.counts.prompted), report.counts.prompted / most)
        for at, report in spans
        if most
    ]
    if rows:
        told = ", ".join(f"{row.name}: {row.said}" for row in rows)
        lines.append(wording.say(locale, "stats-bars", bars=told))
    return Shown(fitted(lines), rows)


def _days(report: Report) -> int:
    return (report.until - report.since).days


def _of_thousand(rate: Rate | None) -> str:
    return "0" if rate is None else f"{rate.share * 1000:.1f}"


def _score(score: float) -> str:
    """A score as somebody would type it."""
    return f"{score:.2f}" if round(score, 2) == score else f"{score:.4g}"


def fitted(lines: Sequence[str], room: int = LIMIT) -> str:
    """As many lines as fit into one message, or into fewer characters, from the first on."""
    kept: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    return "\n".join(kept)
