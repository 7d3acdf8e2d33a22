"""From a decision to what has to be done outside. Pure: nothing is carried out here."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final, assert_never

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Deed,
    Escalate,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.comment import Comment, CommentId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand, ErrandId

LOOKS: Final = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3))
"""When it is looked whether what was left for an author is still of use. The last is the end."""

_CHOSEN: Final = "timeout-"
_REMOVE: Final = "remove-"
_BACK: Final = "back-"

OLD: Final = "-old"
"""Ends the id of what takes the old message down once a new one is up (`replaced`)."""

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


def unasked(errand: Errand) -> bool:
    """Whether the bot does this of its own accord, for no person asked for it or waits for it."""
    number = errand.id.rpartition("/")[2]
    return number.isdigit() and isinstance(errand.action, Hold | Nudge | Tip | CampaignMessage)


def errand_of(decision: Decision, kind: type[Action]) -> ErrandId | None:
    """The id of the errand for a decision's first action of a kind; None if there is none."""
    for number, action in enumerate(decision.actions):
        if isinstance(action, kind):
            return ErrandId(f"{decision.comment}/{number}")
    return None


def proposals(decision: Decision) -> tuple[tuple[int, Proposal], ...]:
    """The penalties that a decision proposes to the moderators, each with its number."""
    return tuple(
        (number, action)
        for number, action in enumerate(decision.actions)
        if isinstance(action, Restrict | Timeout)
    )


def confirmed(comment: Comment, decision: Decision, number: int, *, step: int) -> Errand:
    """The errand for a proposal, once a moderator has confirmed it in a step of the case.

    A penalty that was taken back can be confirmed once more: that is another step. Raises
    `LookupError` if the decision has no proposal of that number.
    """
    if number not in dict(proposals(decision)):
        raise LookupError(f"{decision.comment} has no proposal {number}")
    found = _errand(comment, decision, number, None)
    return replace(found, id=confirmation(comment.id, number, step=step))


def confirmation(comment: CommentId, number: int, *, step: int) -> ErrandId:
    """The id of the errand for a proposal that was confirmed in a step."""
    return ErrandId(f"{comment}/{number}-{step}")


def by_hand(errand: Errand) -> Errand:
    """An errand that a person asked for, also where the bot only observes: it is carried out."""
    return replace(errand, mode=Mode.NUDGE) if errand.mode is Mode.OBSERVE else errand


def chosen(comment: CommentId, *, step: int) -> ErrandId:
    """The id of the errand for a time-out whose length a moderator chose in a step."""
    return ErrandId(f"{comment}/{_CHOSEN}{step}")


def timed_out(comment: Comment, decision: Decision, seconds: int, *, step: int) -> Errand:
    """The errand for a time-out whose length a moderator chose in a step of the case."""
    return by_hand(_follow_up(comment, decision, f"{_CHOSEN}{step}", Timeout(seconds)))


def removal(comment: CommentId, *, step: int) -> ErrandId:
    """The id of the errand that removes a comment because a moderator said so in a step."""
    return ErrandId(f"{comment}/{_REMOVE}{step}")


def removal_after(comment: CommentId, *, step: int) -> ErrandId:
    """The id of the errand that gives back the text of what was removed in a step."""
    return ErrandId(f"{comment}/{_BACK}{step}")


def removed(comment: Comment, decision: Decision, *, step: int) -> tuple[Errand, ...]:
    """What removes a comment because a moderator said so in a step, and gives its text back."""
    text = comment.text or None
    down = _follow_up(comment, decision, f"{_REMOVE}{step}", Hold())
    back = _follow_up(comment, decision, f"{_BACK}{step}", ReturnText(), text=text)
    return by_hand(down), by_hand(back)


def is_removal(errand: Errand) -> bool:
    """Whether this removes a comment because a moderator said so."""
    return errand.id.rpartition("/")[2].startswith(_REMOVE)


def removal_before(errand: Errand) -> ErrandId | None:
    """The id of the removal whose text this gives back; None for every other errand."""
    comment, _, key = errand.id.rpartition("/")
    return ErrandId(f"{comment}/{_REMOVE}{key[len(_BACK) :]}") if key.startswith(_BACK) else None


def step_of(errand: ErrandId) -> int | None:
    """The number of the step that an errand follows from, or None."""
    number = errand.rpartition("/")[2].rpartition("-")[2]
    return int(number) if number.isdigit() else None


def lifted(comment: Comment, decision: Decision, *, step: int) -> Errand:
    """The errand that ends what was confirmed, once a moderator has taken it back in a step."""
    return _follow_up(comment, decision, f"lift-{step}", Lift())


def called_to(comment: Comment, decision: Decision, *, why: str, step: int | None = None) -> Errand:
    """The errand that calls the moderators to a comment whose author disputes the decision.

    ``step`` is the number of the step by which they do, where that can happen more than once.
    """
    key = why if step is None else f"{why}-{step}"
    return _follow_up(comment, decision, key, Escalate(why), text=comment.text or None)


def reposted(comment: Comment, decision: Decision, text: str, *, asked: float = 0.0) -> Errand:
    """The errand that shows the author's new text in place of the comment; see `Repost`."""
    return _follow_up(comment, decision, "edit", Repost(asked), text=text)


def withdrawn(comment: Comment, decision: Decision) -> Errand:
    """The errand that takes a comment down because its author asked for it."""
    return _follow_up(comment, decision, "delete", Hold())


def replaced(errand: Errand) -> Errand:
    """What takes a comment down once its author's new text, which this errand posts, is up."""
    return replace(
        errand,
        id=ErrandId(f"{errand.id}{OLD}"),
        action=Hold(),
        content=None,
        text=None,
        tries=0,
    )


def taken_away(
    errand: Errand, said: str, *, text: str | None = None
) -> tuple[tuple[timedelta, Errand], ...]:
    """What takes away, in the course of time, what an errand has left for the author.

    Each with after how long it is due; ``said`` is the platform's number of what was left. The last
    one keeps the ``text`` that is owed to the author, for as long as what was left lives.
    """
    key = errand.id.rpartition("/")[2]
    return tuple(
        (
            after,
            replace(
                errand,
                id=ErrandId(f"{errand.comment}/away-{key}-{number}"),
                action=TakeAway(said, last=after == LOOKS[-1]),
                content=None,
                text=text if after == LOOKS[-1] else None,
                tries=0,
            ),
        )
        for number, after in enumerate(LOOKS)
    )


def told(
    comment: Comment, decision: Decision, notice: str, *, step: int, key: str = "told"
) -> Errand:
    """The errand that tells the author what a step with their case decided.

    ``key`` tells several notices about one step apart.
    """
    found = _follow_up(comment, decision, f"{key}-{step}", Notice(notice))
    return replace(found, content=notice)


def _follow_up(
    comment: Comment, decision: Decision, key: str, action: Deed, *, text: str | None = None
) -> Errand:
    """An errand that a person asked for, later than the decision."""
    return _about(comment, decision, key, action, text=text)


def _errand(comment: Comment, decision: Decision, number: int, content: str | None) -> Errand:
    action = decision.actions[number]
    text = comment.text if _shows_the_text(action) else None
    return _about(comment, decision, str(number), action, content=content, text=text)


def _about(
    comment: Comment,
    decision: Decision,
    key: str,
    action: Deed,
    *,
    content: str | None = None,
    text: str | None = None,
) -> Errand:
    """An errand about a comment; ``key`` tells it from the others about it."""
    return Errand(
        id=ErrandId(f"{comment.id}/{key}"),
        comment=comment.id,
        community=comment.community,
        place=comment.place,
        author=comment.author,
        action=action,
        mode=decision.mode,
        locale=comment.locale,
        content=content,
        text=text,
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
