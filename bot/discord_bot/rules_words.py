"""A community's rules, and how two of them differ, in words that fit on a phone."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from discord.utils import escape_markdown

from bot.core.errors import RulesError
from bot.core.limits import Rules, Rung
from bot.core.rewriting import LIMITS, Difference, Written, settable, value_of
from bot.core.table import NEVER, plain
from bot.core.wordlists import Which
from bot.discord_bot.telling import whom
from bot.discord_bot.wording import Wording
from bot.discord_bot.wording import plain as escaped
from bot.service.records import Page
from classifiers.verdict import Label

MOST_SAID: Final = 900
"""Characters of what is said of a change to the moderators' channel."""

_HOUR: Final = 3600
_BETWEEN: Final = " · "


def shown(wording: Wording, locale: str, page: Page | None, rules: Rules) -> list[str]:
    """What is in force, line by line: limits per label, the ladder, the rest."""
    meant = page.resumes if page and page.resumes else rules.mode
    return [
        wording.say(
            locale, "rules-head",
            preset=wording.say(locale, f"discord-preset-{rules.preset}"),
            version=escape_markdown(rules.version),
        ),
        wording.say(locale, "rules-mode", mode=wording.say(locale, f"discord-mode-{meant}")),
        _since(wording, locale, page),
        "",
        wording.say(locale, "rules-limits"),
        *(_of_label(wording, locale, rules, label) for label in rules.limits),
        "",
        wording.say(locale, "rules-ladder", days=_number(value_of(rules, "half_life_days"))),
        *(f"{n}. {_rung(wording, locale, rung)}" for n, rung in enumerate(rules.ladder, start=1)),
        "",
        *_others(wording, locale, rules),
    ]  # fmt: skip


def named(wording: Wording, locale: str, field: str, rules: Rules) -> str:
    """The name of a field of these rules (see `bot.core.rewriting`)."""
    table, _, rest = field.partition(".")
    if table == "limits":
        label, _, key = rest.partition(".")
        said = wording.say(locale, _key(key))
        return f"{wording.label(locale, Label(label))}: {said}"
    if table == "ladder":
        number, _, key = rest.partition(".")
        then = rules.ladder[int(number)].then
        said = wording.say(locale, f"rules-rung-{key}")
        what = wording.say(locale, f"rules-then-{then}")
        return wording.say(locale, "rules-step", n=int(number) + 1, what=what) + f": {said}"
    return wording.say(locale, _field(field))


def with_names(wording: Wording, locale: str, error: RulesError, rules: Rules) -> RulesError:
    """The same error, with fields called by the names under which they are chosen."""
    facts, known = dict(error.facts), settable(rules)
    table = str(facts.get("key", "")).rpartition(".")[0]
    for fact in {"key", "other"} & facts.keys():
        said = str(facts[fact])
        field = said if said in known else f"{table}.{said}"
        if field in known:
            facts[fact] = named(wording, locale, field, rules)
    return RulesError(error.code, **facts)


def changes(
    wording: Wording, locale: str, found: Sequence[Difference], before: Rules, after: Rules
) -> list[str]:
    """What differs, a line for each label, rung and other field."""
    lines = []
    for group, those in groupby(found, key=lambda one: one.field.split(".")[:2]):
        several = list(those)
        match group:
            case ["limits", label]:
                said = _limits_changed(wording, locale, several)
                lines.append(f"**{wording.label(locale, Label(label))}**: {said}")
            case ["ladder", number]:
                lines.append(_ladder_changed(wording, locale, int(number), before, after))
            case ["words", which]:
                lines += _words_changed(wording, locale, Which(which), several)
            case _:
                lines += [_changed(wording, locale, one) for one in several]
    return lines


def in_short(lines: Sequence[str]) -> str:
    """The same for the record, in one line; what does not fit is left out, and that is seen."""
    said = "; ".join(lines).replace("**", "")
    return said if len(said) <= MOST_SAID else said[: MOST_SAID - 1] + "…"


def value(wording: Wording, locale: str, field: str, written: Written) -> str:
    """What is written in a field, for people."""
    if written == NEVER:
        return wording.say(locale, "rules-never")
    if field == "preset":
        return wording.say(locale, f"discord-preset-{written}")
    if isinstance(written, str):
        return wording.say(locale, f"rules-value-{written}")
    return span(wording, locale, int(written)) if field.endswith("seconds") else _number(written)


def span(wording: Wording, locale: str, seconds: int) -> str:
    """A length of time, in hours from one hour on."""
    name, each = ("rules-hours", _HOUR) if seconds >= _HOUR else ("rules-minutes", 60)
    return wording.say(locale, name, n=round(seconds / each, 1))


def _since(wording: Wording, locale: str, page: Page | None) -> str:
    if page is None:
        return wording.say(locale, "rules-nobody")
    at = f"<t:{int(page.at.timestamp())}:f>"
    return wording.say(locale, "rules-since", at=at, who=whom(page.by, wording, locale))


def _of_label(wording: Wording, locale: str, rules: Rules, label: Label) -> str:
    limits = rules.limits[label]
    parts = [
        wording.say(locale, _key(key)) + f" {_number(limit)}"
        for key in LIMITS
        if (limit := getattr(limits, key)) is not None
    ]
    return f"**{wording.label(locale, label)}**: {_BETWEEN.join(parts)}"


def _rung(wording: Wording, locale: str, rung: Rung) -> str:
    return wording.say(
        locale, f"rules-then-{rung.then}-from",
        at=_number(rung.at),
        feature=rung.feature or "",
        span=span(wording, locale, rung.seconds or 0),
    )  # fmt: skip


def _others(wording: Wording, locale: str, rules: Rules) -> Iterator[str]:
    for field in (
        "prompts_per_day", "tip_every_days", "campaign_every_days", "profanity_tip_at",
        "unsupported", "unsupported_at", "unread",
    ):  # fmt: skip
        said = value(wording, locale, field, value_of(rules, field))
        yield f"{wording.say(locale, _field(field))}: **{said}**"
    allow, deny = len(rules.words.allow), len(rules.words.deny)
    yield wording.say(locale, "rules-words", allow=allow, deny=deny)


def _limits_changed(wording: Wording, locale: str, found: Sequence[Difference]) -> str:
    first = found[0]
    if first.after == NEVER:
        return wording.say(locale, "rules-label-gone")
    new = first.before == NEVER
    parts = [
        f"{wording.say(locale, _key(one.field.rpartition('.')[2]))} "
        + ("" if new else _value_or_none(wording, locale, one.field, one.before) + " → ")
        + f"**{_value_or_none(wording, locale, one.field, one.after)}**"
        for one in found
        if not (new and one.after == NEVER)
    ]
    said = _BETWEEN.join(parts)
    return wording.say(locale, "rules-label-new", limits=said) if new else said


def _ladder_changed(wording: Wording, locale: str, number: int, before: Rules, after: Rules) -> str:
    old, new = (
        _rung(wording, locale, rules.ladder[number])
        if number < len(rules.ladder)
        else wording.say(locale, "rules-nothing")
        for rules in (before, after)
    )
    return wording.say(locale, "rules-ladder-changed", n=number + 1, before=old, after=new)


def _words_changed(
    wording: Wording, locale: str, which: Which, found: Sequence[Difference]
) -> Iterator[str]:
    for what, entries in (
        ("added", [one.after for one in found if one.after is not None]),
        ("removed", [one.before for one in found if one.before is not None]),
    ):
        if entries:
            said = ", ".join(f"“{escaped(str(entry))}”" for entry in entries)
            # Not filled in: Fluent refuses what is as long as whole lists can be.
            yield f"{wording.say(locale, f'rules-words-{what}-{which}')} {said}"


def _changed(wording: Wording, locale: str, one: Difference) -> str:
    name = wording.say(locale, _field(one.field))
    old, new = (
        _value_or_none(wording, locale, one.field, each) for each in (one.before, one.after)
    )
    return f"{name}: {old} → **{new}**"


def _value_or_none(
    wording: Wording, locale: str, field: str, written: Written | Mapping[str, Written] | None
) -> str:
    if written is None or isinstance(written, Mapping):
        return wording.say(locale, "rules-nothing")
    return value(wording, locale, field, written)


def _field(field: str) -> str:
    return f"rules-field-{field.replace('_', '-')}"


def _key(key: str) -> str:
    return f"rules-limit-{key.replace('_', '-')}"


def _number(number: Written) -> str:
    return plain(float(number))
