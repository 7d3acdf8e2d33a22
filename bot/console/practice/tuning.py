"""Other rules, tried on the conversation: read from a form, and what they would change."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.console.practice.stay import Stay
from bot.console.practice.values import Bit
from bot.console.practice.views import Viewer, kinds
from bot.core.case import CaseState
from bot.core.decision import Mode
from bot.core.rehearsal import ACTING, STEPS, effect, limit_of, tuned
from bot.core.rules import PRESETS, Rules, preset
from classifiers.verdict import Label

COUNTED: Final = ("nudge", "hold", "add_strike", "escalate")
"""What is counted over the whole conversation."""

_ORDER: Final = (
    Label.BULLYING, Label.INSULT, Label.THREAT, Label.TOXICITY, Label.SEVERE_TOXICITY,
    Label.IDENTITY_ATTACK, Label.SEXUALLY_EXPLICIT, Label.SELF_HARM_ENCOURAGEMENT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slider:
    """One limit of a label; a value of 1 is never reached."""

    name: str
    step: str
    value: float


@dataclass(frozen=True, slots=True)
class Changed:
    """A message about which something else would be done."""

    name: str
    tone: int
    bits: tuple[Bit, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What rules would change: ``counts`` has kind, number now, number then."""

    counts: tuple[tuple[str, int, int], ...]
    changed: tuple[Changed, ...]
    of: int


def read_rules(form: Mapping[str, str], now: Rules) -> Rules:
    """The rules of a form; what is missing in it, or makes no sense, is as in the rules ``now``.

    Where another preset was chosen than the sliders were drawn for (``was``), the sliders do not
    count.
    """
    name = form.get("preset", now.preset)
    base = preset(name) if name in PRESETS and name != now.preset else now
    if form.get("was", name) == name:
        base = tuned(base, dict(_numbers(form)))
    elif name == now.preset:
        base = preset(name)
    try:
        return base.with_mode(Mode(form.get("mode", now.mode)))
    except ValueError:
        return base.with_mode(now.mode)


def _numbers(form: Mapping[str, str]) -> list[tuple[tuple[Label, str], float]]:
    found = []
    for label in ACTING:
        for step in STEPS:
            try:
                value = float(form.get(f"{label}.{step}", "nan"))
            except ValueError:
                continue
            if math.isfinite(value):
                found.append(((label, step), value))
    return found


def sliders(rules: Rules) -> list[tuple[Label, list[Slider]]]:
    """A slider for each step of each label."""
    return [
        (label, [Slider(f"{label}.{step}", step, limit_of(rules, label, step)) for step in STEPS])
        for label in _ORDER
    ]


def outlook(stay: Stay, viewer: Viewer, tried: Rules) -> Outlook:
    """What the conversation would have been under other rules. Nothing is judged again."""
    forgiven = {
        file.case.comment for file in stay.now.cases if file.case.state is CaseState.OVERTURNED
    }
    heard = {one.comment.id: one.comment for one in stay.now.heard}
    found = effect(stay.now.heard, stay.now.rules, tried, forgiven=forgiven)
    changed = [
        Changed(
            heard[one.comment].author,
            viewer.tone(heard[one.comment].author),
            viewer.bits(one.comment, heard[one.comment].text),
            kinds(one.before),
            kinds(one.after),
        )
        for one in found.each
        if kinds(one.before) != kinds(one.after)
    ]
    counts = [(kind, found.before.get(kind, 0), found.after.get(kind, 0)) for kind in COUNTED]
    return Outlook(tuple(counts), tuple(changed), len(heard))
