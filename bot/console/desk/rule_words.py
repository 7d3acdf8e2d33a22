"""Rules in words: what is in force, what differs, and what other rules would have done. The same
sentences as Discord's commands say, without their markup.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core.backtest import Backtest
from bot.core.codec import KINDS
from bot.core.limits import Rules, Rung
from bot.core.report import Interval
from bot.core.rewriting import LIMITS, Written, differences, settable, value_of
from bot.core.table import NEVER
from bot.words import Fact, Words
from classifiers.verdict import Label

MOST_SAID: Final = 900
"""Characters of what is said of a change to the moderators."""

OTHERS: Final = (
    "prompts_per_day", "half_life_days", "tip_every_days", "campaign_every_days",
    "profanity_tip_at", "unsupported", "unsupported_at", "unread",
)  # fmt: skip
"""Fields of no label and no rung, as they are shown."""

_HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that differs, in words."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleWords:
    """Says things about rules in one language."""

    words: Words

    def say(self, name: str, /, **facts: Fact) -> str:
        """A sentence without the markup of Discord."""
        return self.words.say(name, **facts).replace("**", "").removeprefix("-# ")

    def label(self, label: Label) -> str:
        """The name of a label."""
        return self.words.say(f"label-{label.value}")

    def preset(self, name: str) -> str:
        """The name of ready-made rules."""
        return self.words.say(f"discord-preset-{name}")

    def limits(self, rules: Rules) -> list[tuple[str, str]]:
        """Each label with the scores from which on things happen."""
        return [(self.label(label), self._steps(rules, label)) for label in rules.limits]

    def ladder(self, rules: Rules) -> list[str]:
        """What follows when strikes add up, step by step."""
        return [self._rung(one) for one in rules.ladder]

    def others(self, rules: Rules) -> list[tuple[str, str]]:
        """What else is set."""
        return [(self._field(field), self.value(field, value_of(rules, field))) for field in OTHERS]

    def fields(self, rules: Rules) -> list[tuple[str, str]]:
        """What can be changed: the name of each field here and in words, with its value."""
        return [
            (field, f"{self.named(field, rules)} ({self.value(field, value_of(rules, field))})")
            for field in settable(rules)
        ]

    def named(self, field: str, rules: Rules) -> str:
        """The name of a field of these rules (see `bot.core.rewriting`)."""
        table, _, rest = field.partition(".")
        if table == "limits":
            label, _, key = rest.partition(".")
            return f"{self.label(Label(label))}: {self.words.say(_limit(key))}"
        if table == "ladder":
            number, _, key = rest.partition(".")
            what = self.words.say(f"rules-then-{rules.ladder[int(number)].then}")
            step = self.words.say("rules-step", n=int(number) + 1, what=what)
            return f"{step}: {self.words.say(f'rules-rung-{key}')}"
        return self._field(field)

    def changes(self, before: Rules, after: Rules) -> list[Row]:
        """What differs, a row for each thing."""
        rows: dict[str, Row] = {}
        for one in differences(before, after):
            table, _, rest = one.field.partition(".")
            if table == "ladder":
                number = int(rest.partition(".")[0])
                old, new = (self._rung_of(rules, number) for rules in (before, after))
                rows[f"ladder.{number}"] = Row(
                    self.say("console-desk-rung", n=number + 1), old, new
                )
            elif table == "words":
                name = self.words.say(f"words-choice-{rest}", word=str(one.after or one.before))
                old, new = (self._there(each) for each in (one.before, one.after))
                rows[f"{one.field}.{name}"] = Row(name, old, new)
            elif one.after is not None and (one.before, one.after) != (None, NEVER):
                # What a label lost says it all by losing its prompts, which is a row of its own.
                name = self._named_alone(one.field)
                old, new = (self._value(one.field, each) for each in (one.before, one.after))
                rows[one.field] = Row(name, old, new)
        return list(rows.values())

    def in_short(self, before: Rules, after: Rules) -> str:
        """The same in one line for the record; what does not fit is left out, and that is seen."""
        rows = self.changes(before, after)
        said = "; ".join(f"{row.name}: {row.before} → {row.after}" for row in rows)
        return said if len(said) <= MOST_SAID else said[: MOST_SAID - 1] + "…"

    def kinds(self, found: Backtest) -> list[tuple[str, int, int]]:
        """How many messages would have led to what, under the rules in force and the others."""
        counts = [(kind, found.before.get(kind, 0), found.after.get(kind, 0)) for kind in KINDS]
        return [
            (self.words.say(f"backtest-kind-{kind}"), before, after)
            for kind, before, after in counts
            if before or after
        ]

    def effect(self, found: Backtest) -> Iterator[str]:
        """How many would have been dealt with differently, and what people had said of them."""
        milder = [change for change in found.changes if change.milder]
        harder = len(found.changes) - len(milder)
        yield self.say("tune-effect", of=found.of, milder=len(milder), harder=harder)
        wrong = sum(change.right is False for change in milder)
        right = sum(change.right is True for change in milder)
        if wrong or right:
            yield self.say("tune-spared", wrong=wrong, right=right)
        if found.unseen:
            labels = ", ".join(map(self.label, found.unseen))
            yield self.say("cli-backtest-unseen", labels=labels)

    def value(self, field: str, written: Written) -> str:
        """What is written in a field, for people."""
        if written == NEVER:
            return self.words.say("rules-never")
        if field == "preset":
            return self.preset(str(written))
        if isinstance(written, str):
            return self.words.say(f"rules-value-{written}")
        return self._span(int(written)) if field.endswith("seconds") else number(written)

    def _steps(self, rules: Rules, label: Label) -> str:
        limits = rules.limits[label]
        return " · ".join(
            f"{self.words.say(_limit(key))} {number(at)}"
            for key in LIMITS
            if (at := getattr(limits, key)) is not None
        )

    def _rung(self, rung: Rung) -> str:
        return self.words.say(
            f"rules-then-{rung.then}-from",
            at=number(rung.at), feature=rung.feature or "", span=self._span(rung.seconds or 0),
        )  # fmt: skip

    def _rung_of(self, rules: Rules, at: int) -> str:
        if at < len(rules.ladder):
            return self._rung(rules.ladder[at])
        return self.words.say("rules-nothing")

    def _there(self, entry: object) -> str:
        return self.words.say("console-desk-listed" if entry else "console-desk-not-listed")

    def _named_alone(self, field: str) -> str:
        table, _, rest = field.partition(".")
        if table != "limits":
            return self._field(field)
        label, _, key = rest.partition(".")
        return f"{self.label(Label(label))}: {self.words.say(_limit(key))}"

    def _value(self, field: str, written: Written | Mapping[str, Written] | None) -> str:
        if written is None or isinstance(written, Mapping):
            return self.words.say("rules-nothing")
        return self.value(field, written)

    def _span(self, seconds: int) -> str:
        name, each = ("rules-hours", _HOUR) if seconds >= _HOUR else ("rules-minutes", 60)
        return self.words.say(name, n=round(seconds / each, 1))

    def _field(self, field: str) -> str:
        return self.words.say(f"rules-field-{field.replace('_', '-')}")


def number(written: Written) -> str:
    """A number without zeros that say nothing."""
    return f"{float(written):.4g}"


def per_cent(share: float) -> int:
    """A share in hundredths."""
    return round(share * 100)


def ends(interval: Interval) -> tuple[int, int]:
    """An interval in hundredths that is never narrower than it is."""
    # Nine digits: what rounding left behind must not widen it by a whole hundredth.
    return math.floor(round(interval.low * 100, 9)), math.ceil(round(interval.high * 100, 9))


def _limit(key: str) -> str:
    return f"rules-limit-{key.replace('_', '-')}"
