"""A community's rules as a mapping (from TOML or JSON) and back. Pure; no file is opened here.

The values live in `bot.core.limits` and `bot.core.presets` and can be imported from here as well.
"""

from bot.core.limits import Limits, Rules, Rung, Then, Unsure
from bot.core.presets import PRESETS, preset
from bot.core.rules_form import parse_rules, rules_as_mapping

__all__ = [
    "PRESETS",
    "Limits",
    "Rules",
    "Rung",
    "Then",
    "Unsure",
    "parse_rules",
    "preset",
    "rules_as_mapping",
]
