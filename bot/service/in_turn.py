"""Whether an errand may be carried out now, beside the others of its decision and in a pause.

A message is only taken down while its text can still be given back, and its text is given back
whatever happens in between. What has happened is read from the store each time, so that nothing
depends on what this process remembers.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.core.actions import Hold, Nudge, ReturnText
from bot.core.case import ABOUT_NO_MESSAGE, Case, CaseState, removed_in
from bot.core.choice import FINAL, Choice
from bot.core.comment import CommentId
from bot.core.consequences import CONFIRMED, rests
from bot.core.decision import Decision, Mode
from bot.core.errand import STAYS, Errand, ErrandState
from bot.core.errands import errand_of, is_removal, removal, removal_after, removal_before, unasked
from bot.core.errors import GiveUpError, SettledError, WaitError
from bot.service.ports import Record, Store

HOLD_FIRST: Final = "hold-first"
"""Why something waits until it is known whether its comment can be taken down."""

LOOK_AGAIN: Final = 60.0
"""Seconds after which it is looked again; it is told at once when the comment is down."""

SOON: Final = timedelta(seconds=3)
"""A prompt waits so long to be able to say that the comment was taken down, and then no longer."""


async def in_turn(store: Store, errand: Errand, *, now: datetime) -> None:
    """Return if an errand may be carried out now.

    What people asked for, and what calls them, always may. So may giving a text back: the hands
    see whether its comment still stands. Raises `SettledError` for what the bot would do of its own
    accord in a paused community, about a comment that was erased since, or with one that may stay
    (`may_fall`); `WaitError` for what comes after something that is not done yet; and `GiveUpError`
    for taking a comment down of which the text could not be given back. What a moderator had
    removed stays up if the case is a mistake by then (`SettledError`, ``comment-stays``), and its
    text waits until it is down.
    """
    await _asked_for(store, errand)
    own = unasked(errand)
    if errand.mode is Mode.OBSERVE or not (own or isinstance(errand.action, ReturnText)):
        return
    if own and await paused(store, errand):
        raise SettledError("paused")
    if not isinstance(errand.action, Hold | Nudge | ReturnText):
        return
    record = await store.decision(errand.comment)
    if record is None:
        raise SettledError("prompt-gone")
    if isinstance(errand.action, Hold):
        back = await state_of(store, record.decision, ReturnText)
        await may_fall(store, errand.comment)
        lost = record.text is None and errand.text is None
        if lost or back not in {None, ErrandState.WAITING}:
            raise GiveUpError("text-not-returned")
    elif await state_of(store, record.decision, Hold) is ErrandState.WAITING:
        if not own:
            raise WaitError(HOLD_FIRST, retry_after=LOOK_AGAIN)
        if now - record.decision.decided_at < SOON:
            raise WaitError(HOLD_FIRST)


async def _asked_for(store: Store, errand: Errand) -> None:
    """Return if what a moderator had removed may go now, or its text be given back."""
    if is_removal(errand):
        case = await store.case_of(errand.comment)
        if case is not None and case.state is CaseState.OVERTURNED:
            raise SettledError(STAYS)
    down = removal_before(errand)
    if down is not None and await store.errand_state(down) is ErrandState.WAITING:
        raise WaitError(HOLD_FIRST, retry_after=LOOK_AGAIN)


async def may_fall(store: Store, comment: CommentId) -> None:
    """Return if a comment may still be taken down by what was decided about it.

    Raises `SettledError`: ``prompt-gone`` if that is no longer on record, and ``comment-stays``
    once a moderator has found or is asked to find that the decision was a mistake, or its author
    was told that it stays. It could only be kept while it stood, and for as long as no moderator
    finds that the decision was right.
    """
    record = await store.decision(comment)
    if record is None:
        raise SettledError("prompt-gone")
    case = await store.case_of(comment)
    cleared = case is not None and (case.state is CaseState.OVERTURNED or rests(case))
    confirmed = case is not None and case.state in CONFIRMED
    if cleared or (record.answer is Choice.KEEP and not confirmed):
        raise SettledError(STAYS)


async def state_of(
    store: Store, decision: Decision, kind: type[Hold | Nudge | ReturnText]
) -> ErrandState | None:
    """Where the errand of a decision's action of a kind stands; None if there is none."""
    errand = errand_of(decision, kind)
    return None if errand is None else await store.errand_state(errand)


async def is_down(store: Store, case: Case, decision: Decision) -> bool:
    """Whether a comment is known to have been taken down: by what was decided and not only
    observed, or because a moderator had it removed.
    """
    if await was_removed(store, case, decision):
        return True
    held = decision.mode is not Mode.OBSERVE
    return held and await state_of(store, decision, Hold) is ErrandState.DONE


async def can_be_removed(store: Store, case: Case, record: Record) -> bool:
    """Whether what a case is about can be taken down, and has not been as far as we know."""
    if case.why in ABOUT_NO_MESSAGE or removed_in(case) is not None or record.answer in FINAL:
        return False
    return not await is_down(store, case, record.decision)


async def was_removed(store: Store, case: Case | None, decision: Decision) -> bool:
    """Whether a comment is known to be gone because a moderator had it removed: it was taken down,
    or it was seen to be gone when its text was given back.
    """
    step = removed_in(case) if case else None
    if step is None:
        return False
    about = decision.comment
    ids = (removal(about, step=step), removal_after(about, step=step))
    return ErrandState.DONE in [await store.errand_state(one) for one in ids]


async def paused(store: Store, errand: Errand) -> bool:
    """Whether the community of an errand is paused."""
    page = await store.page(errand.community)
    return page is not None and page.resumes is not None
