"""What a site is told of over its webhooks. Values only, and nothing that anybody wrote.

The form is that of Standard Webhooks: a type, a time, and data
(https://github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from bot.core.case import Case, CaseEvent
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Decision
from bot.core.site import name_of, own_id

Json: TypeAlias = "str | int | bool | list[str] | None"


class Topic(StrEnum):
    """What a webhook can be told of."""

    DECISION = "decision"
    """Comments about which something is to be done."""
    CASE = "case"
    """Cases: opened, each step, and comments that so many people reported that it is urgent."""


TEST: Final = "test"
"""The type of what an operator sends to see whether it arrives."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened once. ``key`` tells it from all others; the same always has the same.

    ``kind`` is the type that a receiver sees. ``comment`` and ``author`` are whom it is about.
    """

    key: str
    topic: Topic
    kind: str
    at: datetime
    community: CommunityId
    comment: CommentId
    author: AuthorId
    data: Mapping[str, Json]

    @property
    def body(self) -> dict[str, object]:
        """What is sent, in the site's own ids."""
        about = {
            "community": name_of(self.community) or self.community,
            "comment": own_id(self.community, self.comment),
            "author": own_id(self.community, self.author),
        }
        told = {"type": self.kind, "timestamp": self.at.isoformat()}
        return {**told, "data": {**about, **self.data}}


def of_decision(comment: Comment, decision: Decision, *, now: datetime) -> Event:
    """A decision was put on record. ``actions`` have the names that `/v1/screen` answers with."""
    return Event(
        f"decision/{comment.id}",
        Topic.DECISION,
        "decision.recorded",
        now,
        comment.community,
        comment.id,
        comment.author,
        {
            "mode": decision.mode.value,
            "actions": [type(action).__name__.lower() for action in decision.actions],
            "labels": sorted({one.label.value for one in decision.reasons if one.label}),
            "rules": sorted({one.rule for one in decision.reasons}),
        },
    )


def of_opening(case: Case) -> Event:
    """A case was opened."""
    return _of_case(case, "opened", case.opened_at, "opened")


def of_step(case: Case, event: CaseEvent, *, now: datetime) -> Event:
    """Somebody took a step with a case, which is how it stands after that."""
    return _of_case(case, event.value, now, str(case.version))


def of_reports(case: Case, number: int, *, now: datetime) -> Event:
    """So many people have reported what a case is about that somebody should look at it."""
    return _of_case(case, "reported", now, f"reported-{number}", reports=number)


def _of_case(case: Case, what: str, at: datetime, key: str, **more: Json) -> Event:
    """``version`` rises with each step: what arrives late can be told from what is newer."""
    data: dict[str, Json] = {
        "case": own_id(case.community, case.id.removeprefix("case:")),
        "state": case.state.value,
        "urgent": case.urgent,
        "why": case.why,
        "version": case.version,
    }
    return Event(
        f"{case.id}/{key}",
        Topic.CASE,
        f"case.{what}",
        at,
        case.community,
        case.comment,
        case.author,
        {**data, **more},
    )
