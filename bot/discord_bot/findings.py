"""What a card says of a decision: what was found, by which rules and model, and how its author
stands. Only words of ours and numbers.
"""

import discord

from bot.core.actions import Restrict
from bot.core.case import Case
from bot.core.decision import Decision
from bot.core.errands import Proposal
from bot.core.timeouts import seconds_of
from bot.discord_bot.parts import Parts
from bot.discord_bot.wording import Wording
from bot.service.records import Record
from bot.words import language_in
from classifiers.verdict import UNKNOWN_LANGUAGE, Label

SHOWN = 3
"""Labels that are named; the highest ones."""

_PER_CENT = 100


def restricted(wording: Wording, locale: str, proposal: Proposal) -> str:
    """Why a time-out is offered where the rules propose something else."""
    if not isinstance(proposal, Restrict):
        return ""
    return wording.say(
        locale,
        "discord-card-restrict",
        feature=proposal.feature.value,
        hours=round(proposal.seconds / 3600, 1),
        minutes=max(seconds_of(proposal) // 60, 1),
    )


def labels_of(record: Record) -> list[tuple[Label, float]]:
    """The labels for which something was decided, with their scores, the highest first."""
    named = {reason.label for reason in record.decision.reasons if reason.label is not None}
    scored = [(label, record.scores.get(label, 0.0)) for label in named]
    return sorted(scored, key=lambda one: (-one[1], one[0]))


def in_words(wording: Wording, locale: str, record: Record) -> str:
    """The labels in words, each with its score; nothing where no label was over its limit."""
    return ", ".join(
        wording.say(
            locale,
            "discord-card-label",
            label=wording.label(locale, label),
            score=round(score * _PER_CENT),
        )
        for label, score in labels_of(record)[:SHOWN]
    )


def label_of(wording: Wording, locale: str, case: Case, record: Record | None) -> str:
    """A case in a few words: its labels, or else why the moderators were called."""
    found = in_words(wording, locale, record) if record else ""
    return found or wording.say(locale, f"discord-why-{case.why.replace('_', '-')}")


def left_to_list(wording: Wording, locale: str, decision: Decision) -> str:
    """In which language it is, where no model was measured on it; nothing where one was."""
    why = decision.unmeasured
    if why is None:
        return ""
    if why.language is None or why.language == UNKNOWN_LANGUAGE:
        return wording.say(locale, "discord-card-no-language")
    name = discord.utils.escape_markdown(language_in(why.language, locale))
    return wording.say(locale, "discord-card-language", language=name)


async def found_in(parts: Parts, case: Case, record: Record, locale: str) -> tuple[str, ...]:
    """What was found, how the author stands, and what judged."""
    wording, decision = parts.wording, record.decision
    found = in_words(wording, locale, record)
    rules = await parts.app.steering.rules(case.community)
    standing = await parts.app.store.standing(case.community, case.author, mode=decision.mode)
    weight = standing.weight(now=parts.app.clock.now(), half_life=rules.half_life)
    return (
        wording.say(locale, "discord-card-found", labels=found) if found else "",
        left_to_list(wording, locale, decision),
        wording.say(locale, "discord-card-passed-on") if decision.passed_on else "",
        wording.say(locale, "words-on-card") if decision.listed else "",
        wording.say(
            locale, "discord-card-strikes", n=len(standing.strikes), weight=round(weight, 1)
        ),
        wording.say(
            locale,
            "discord-card-judged",
            rules=discord.utils.escape_markdown(decision.rules_version),
            model=discord.utils.escape_markdown(decision.model),
        ),
    )
