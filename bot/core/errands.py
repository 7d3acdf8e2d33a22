"""From a decision to what has to be done outside. Pure: nothing is carried out here."""

from collections.abc import Mapping
from typing import assert_never

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Escalate,
    Hold,
    Nudge,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.comment import Comment
from bot.core.decision import Decision
from bot.core.errand import Errand, ErrandId

Proposal = Restrict | Timeout
"""A penalty that waits for a moderator."""


def content_wanted(action: Action) -> tuple[str, str] | None:
    """Kind and topic of the text that an action says (see `Content.pick`), or None if none.

    A stern prompt comes with a short lesson on its label.
    """
    match action:
        case Tip(topic=topic):
            return "tip", topic
        case CampaignMessage(topic=topic):
            return "message", topic
        case Nudge(label=label, stern=True):
            return "lesson", label.value
        case Nudge() | Hold() | ReturnText() | AddStrike() | Escalate() | Restrict() | Timeout():
            return None
        case _ as unreachable:
            assert_never(unreachable)


def errands_for(
    comment: Comment, decision: Decision, content: Mapping[int, str | None]
) -> tuple[Errand, ...]:
    """What has to be done outside for a decision, in order.

    ``content`` holds the ids of texts by the index of the action that says them (those with
    `content_wanted`). An errand is numbered after its action, so the same decision always gives
    the same ids.

    No errand: a strike (it is only a record), a restriction or time-out (a moderator confirms it:
    `confirmed`), and a tip or message on a topic for which there is no text.
    """
    found = (
        _errand(comment, decision, number, content.get(number))
        for number, action in enumerate(decision.actions)
        if _needs_hands(action, content.get(number))
    )
    return tuple(found)


def proposals(decision: Decision) -> tuple[tuple[int, Proposal], ...]:
    """The penalties that a decision proposes to the moderators, each with its number."""
    return tuple(
        (number, action)
        for number, action in enumerate(decision.actions)
        if isinstance(action, Restrict | Timeout)
    )


def confirmed(comment: Comment, decision: Decision, number: int) -> Errand:
    """The errand for a proposal, once a moderator has confirmed it.

    Raises `LookupError` if the decision has no proposal of that number.
    """
    if number not in dict(proposals(decision)):
        raise LookupError(f"{decision.comment} has no proposal {number}")
    return _errand(comment, decision, number, None)


def _errand(comment: Comment, decision: Decision, number: int, content: str | None) -> Errand:
    action = decision.actions[number]
    return Errand(
        id=ErrandId(f"{comment.id}/{number}"),
        comment=comment.id,
        community=comment.community,
        place=comment.place,
        author=comment.author,
        action=action,
        mode=decision.mode,
        locale=comment.locale,
        content=content,
        text=comment.text if _shows_the_text(action) else None,
    )


def _needs_hands(action: Action, content: str | None) -> bool:
    """Whether somebody has to do something for an action now."""
    match action:
        case Nudge() | Hold() | ReturnText() | Escalate():
            return True
        case Tip() | CampaignMessage():
            return content is not None
        case AddStrike() | Restrict() | Timeout():
            return False
        case _ as unreachable:
            assert_never(unreachable)


def _shows_the_text(action: Action) -> bool:
    """Whether an action shows the author's own text: to them, or to the moderators."""
    return isinstance(action, Nudge | ReturnText | Escalate)
