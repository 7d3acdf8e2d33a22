"""One case as a value for a file: what is on record of it, and of nobody but its author. Pure."""

from typing import Final, TypeAlias

from bot.core.case import Case, CaseEvent
from bot.core.codec import reason_as_mapping
from bot.service.records import Record

FORMAT: Final = "kindness-case/1"

Json: TypeAlias = str | int | float | bool | list["Json"] | dict[str, "Json"] | None

_TOLD: Final = frozenset({CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.UNDO})
"""Steps whose reasons belong to the case; other notes of moderators are their own."""


def exported(
    case: Case, record: Record | None, *, reports: int, named: bool = False
) -> dict[str, Json]:
    """A case with its steps and what it is about.

    Who reported it, what they said, and who of the moderators did what is left out: the moderators
    are numbered. ``named``: for who runs the bot and moves house, with the moderators and all their
    notes. The words are those that are still kept.
    """
    about: dict[str, Json] | None = None
    if record is not None:
        decision = record.decision
        about = {
            "text": record.text,
            "rules": decision.rules_version,
            "model": decision.model,
            "mode": decision.mode.value,
            "decided_at": decision.decided_at.isoformat(),
            "scores": {label.value: score for label, score in sorted(record.scores.items())},
            "reasons": [{**reason_as_mapping(reason)} for reason in decision.reasons],
        }
    return {
        "format": FORMAT,
        "case": case.id,
        "comment": case.comment,
        "community": case.community,
        "author": case.author,
        "state": case.state.value,
        "why": case.why,
        "urgent": case.urgent,
        "opened_at": case.opened_at.isoformat(),
        "reports": reports,
        "about": about,
        "steps": _named(case) if named else _steps(case),
    }


def _named(case: Case) -> list[Json]:
    return [
        {
            "event": step.event.value,
            "by": step.by,
            "at": step.at.isoformat(),
            "note": step.note,
            "to": step.to,
            "seconds": step.seconds,
        }
        for step in case.steps
    ]


def _steps(case: Case) -> list[Json]:
    names: dict[str, str] = {str(case.author): "author"}
    steps: list[Json] = []
    for step in case.steps:
        by = names.setdefault(step.by, f"moderator {len(names)}")
        own = step.by == case.author or step.event in _TOLD
        told: dict[str, Json] = {"note": step.note} if own and step.note else {}
        if step.to is not None:
            told["to"] = names.setdefault(step.to, f"moderator {len(names)}")
        if step.seconds is not None:
            told["seconds"] = step.seconds
        steps.append({"event": step.event.value, "by": by, "at": step.at.isoformat(), **told})
    return steps
