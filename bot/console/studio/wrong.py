"""What the content checks say, in plain words and beside the field that it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.words import Words
from campaign_content.drafting import BODY, VARIANT, beside
from campaign_content.texts import Finding

_EMPTY: Final = frozenset({"content-missing-key", "content-empty-value", "content-empty-body"})

_OWN: Final = {
    "content-dates-crossed": "console-studio-wrong-dates",
    "content-bad-date": "console-studio-wrong-day",
    "content-no-alt": "console-studio-wrong-no-alt",
}
"""Findings that speak of how a file is written, said for who sees none."""

_FIELD_OF: Final = {"content-no-alt": "alt", "content-variants": BODY}


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to put right, or only to look at once more."""

    said: str
    refused: bool


def remarks_beside(
    words: Words, source: str, findings: Iterable[Finding]
) -> dict[str, list[Remark]]:
    """What was found in the file that a form became, by field; the general under an empty name."""
    found: dict[str, list[Remark]] = {}
    for one in findings:
        name, line = beside(one, source)
        name = _FIELD_OF.get(one.code, name)
        said = _said(words, one, name, line)
        found.setdefault(name, []).append(Remark(said, one.refused))
    return found


def _said(words: Words, finding: Finding, name: str, line: int) -> str:
    if finding.code in _EMPTY:
        return words.say("console-studio-wrong-empty")
    if finding.code in _OWN:
        return words.say(_OWN[finding.code])
    label = "variant" if name.startswith(VARIANT) else name.replace("_", "-") or BODY
    field = words.say(f"console-studio-field-{label}")
    return words.say(finding.code, **{**finding.told(), "file": field, "line": line})


def remarks_elsewhere(words: Words, findings: Iterable[Finding]) -> list[Remark]:
    """What was found in other files, each with where."""
    return [Remark(words.say(one.code, **one.told()), one.refused) for one in findings]
