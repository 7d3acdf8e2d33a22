"""Which sentences tell what a trial and a campaign have shown, wherever it is told. Pure."""

import math
from collections.abc import Callable
from typing import Final

from bot.core.effect import EffectReport, Phase
from bot.core.trial import HOLD_OUT, Trial
from bot.core.trial_results import Effect, Says, usually

LETTERS: Final = "ABCD"
"""What the arms are called, in their order: a name might be believed in."""


def told(trial: Trial, effect: Effect) -> tuple[str, dict[str, str | int | float]]:
    """One arm beside the text as it is: the name of a sentence, and its facts."""
    letter = LETTERS[trial.arms.index(effect.arm)]
    low, high = effect.interval
    if effect.says is Says.TOO_EARLY:
        return "trial-too-early", {
            "arm": letter, "low": points(-low, math.ceil), "high": points(high, math.ceil),
            "usually": usually(trial, effect.arm),
        }  # fmt: skip
    if effect.says is Says.ALIKE:
        return "trial-alike", {"arm": letter, "most": points(max(-low, high), math.ceil)}
    near, far = sorted((abs(low), abs(high)))
    return f"trial-{effect.says}", {
        "arm": letter,
        "unasked": "yes" if effect.arm == HOLD_OUT else "no",
        "measure": trial.measure,
        "points": points(abs(effect.share - effect.usual)),
        "low": points(near, math.floor),
        "high": points(far, math.ceil),
    }


def told_around(found: EffectReport) -> list[str]:
    """The names of the sentences about the weeks around a campaign, in order."""
    if not found.weeks:
        return ["effect-nothing"]
    names = [f"effect-during-{_key(found.during())}"]
    if any(one.span.phase is Phase.AFTER for one in found.weeks):
        names.append(f"effect-after-{_key(found.after())}")
    if not found.same_rules:
        names.append("effect-other-rules")
    return [*names, "effect-honest"]


def _key(name: str) -> str:
    return name.replace("_", "-")


def points(difference: float, rounded: Callable[[float], int] = round) -> int | float:
    """A difference of at least 0 in hundredths, less than one with a decimal. Ends of an interval
    are rounded so that it is never narrower than it is.
    """
    hundredths = round(difference * 100, 6)
    return rounded(hundredths) if hundredths >= 1 else rounded(hundredths * 10) / 10
