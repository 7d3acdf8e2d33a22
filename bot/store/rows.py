"""Decisions and strikes as rows, and back. Encrypted columns are left to the parts of the Store."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.core.actions import AddStrike
from bot.core.codec import (
    action_as_mapping,
    action_from_mapping,
    reason_as_mapping,
    reason_from_mapping,
)
from bot.core.comment import Comment, CommentId
from bot.core.decision import Decision, Mode
from classifiers.verdict import Verdict


def decision_row(
    comment: Comment, verdict: Verdict | None, decision: Decision, now: datetime
) -> dict[str, object]:
    """A decision without the text that it is about; no verdict where a person decided alone."""
    return {
        "comment": comment.id,
        "community": comment.community,
        "author": comment.author,
        "mode": decision.mode,
        "rules_version": decision.rules_version,
        "model": decision.model,
        "decided_at": decision.decided_at,
        "recorded_at": now,
        "speaks": decision.speaks,
        "actions": [action_as_mapping(action) for action in decision.actions],
        "reasons": [reason_as_mapping(reason) for reason in decision.reasons],
        "scores": {label.value: score for label, score in verdict.scores.items()}
        if verdict
        else {},
        "flagged": sorted(label.value for label in verdict.flagged) if verdict else None,
        "place": comment.place,
        "locale": comment.locale,
        "version_of": comment.version_of,
    }


def strike_rows(comment: Comment, decision: Decision) -> list[dict[str, object]]:
    """The strikes of a decision, numbered after their actions."""
    return [
        {
            "comment": comment.id,
            "number": number,
            "community": comment.community,
            "author": comment.author,
            "label": action.label,
            "weight": action.weight,
            "at": decision.decided_at,
            "observed": decision.mode is Mode.OBSERVE,
        }
        for number, action in enumerate(decision.actions)
        if isinstance(action, AddStrike)
    ]


def decision_from(row: sa.Row[Any]) -> Decision:
    """The decision that was recorded."""
    return Decision(
        comment=CommentId(row.comment),
        actions=tuple(action_from_mapping(action) for action in row.actions),
        reasons=tuple(reason_from_mapping(reason) for reason in row.reasons),
        rules_version=row.rules_version,
        model=row.model,
        mode=Mode(row.mode),
        decided_at=row.decided_at,
    )
