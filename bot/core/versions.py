"""Several versions of one message: they have one case, and count as the worst of them. Pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.case import DECIDED, Case, last_change
from bot.core.comment import CommentId
from bot.core.consequences import rests, strike_stands
from bot.core.standing import Strike


@dataclass(frozen=True, slots=True)
class Filed:
    """A case, with the message whose version it is about (see `Comment.message`)."""

    message: str
    case: Case


def governing(
    comment: CommentId, message: str, at: datetime, cases: Iterable[Filed]
) -> Case | None:
    """The case that decides about a comment which was judged at a time.

    Its own, or else the newest one about another version of the message, if it is still open or
    somebody has looked at it since: who decided then had this version before their eyes.
    """
    found = [
        one.case
        for one in cases
        if one.case.comment == comment or (one.message == message and _covers(one.case, at))
    ]
    return max(
        found, key=lambda case: (case.comment == comment, case.opened_at, case.id), default=None
    )


def counting(
    strikes: Sequence[Strike], cases: Sequence[Filed]
) -> tuple[tuple[Strike, ...], frozenset[CommentId]]:
    """The strikes that stand, of each message those of its worst version alone; and the comments
    whose strikes rest.
    """
    standing, resting = [], set()
    for strike in strikes:
        case = governing(strike.comment, strike.about, strike.at, cases)
        if case is None or strike_stands(case):
            standing.append(strike)
        if case is not None and rests(case):
            resting.add(strike.comment)
    worst = _worst([strike for strike in standing if strike.comment not in resting])
    kept = tuple(one for one in standing if one.comment in resting or one.comment in worst)
    return kept, frozenset(resting)


def _covers(case: Case, at: datetime) -> bool:
    return case.state not in DECIDED or last_change(case) >= at


def _worst(strikes: Sequence[Strike]) -> set[CommentId]:
    """Of each message the version that weighs most; of two alike the later one."""
    versions: dict[str, dict[CommentId, list[Strike]]] = {}
    for strike in strikes:
        versions.setdefault(strike.about, {}).setdefault(strike.comment, []).append(strike)
    return {max(each.values(), key=_weight)[0].comment for each in versions.values()}


def _weight(strikes: Sequence[Strike]) -> tuple[float, datetime, str]:
    return math.fsum(one.weight for one in strikes), strikes[0].at, strikes[0].comment
