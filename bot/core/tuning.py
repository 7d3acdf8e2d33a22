"""How often prompts about a label are right here, and from which score on they should come. Pure.

What can be known, and what cannot: a decision is on record only where a score reached the limit
of its time, so nothing is said about lower ones; and messages that reached no limit are not kept,
so of all that should have prompted nobody can say which share did. `Row.kept` is the part of it
that can be known: of the right prompts from the lowest limit on, the share that a higher one
keeps. Prompts of one author are counted as if they had nothing to do with each other.
"""

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.chance import Blend, Group, blended, together
from bot.core.comment import CommentId
from bot.core.past import Past, Way
from bot.core.report import Rate, score_interval
from classifiers.verdict import Label

ENOUGH: Final = 30
"""Answers below which nothing is proposed: with fewer even the best limit is a guess."""

WANTED: Final = 0.8
"""Of ten prompts, eight are right: what a community wants unless it says otherwise."""

_CHOOSING, _CHECKING = 5, 10
"""Answers of each part that a limit needs to be looked at."""

_LEANING: Final = 0.8416212335729143
"""Standard deviations: of a hundred limits that are not good enough, twenty look better by chance.
The part that checks is there to notice."""

_STEPS: Final = 8
"""Limits that are compared, the present one aside."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt about a label: its ``score``, the ``limit`` of its time, and whether people who
    looked found it ``right`` (None: nobody has).
    """

    comment: CommentId
    score: float
    limit: float
    way: Way
    right: bool | None


@dataclass(frozen=True, slots=True)
class Row:
    """What is known about prompts from a score of ``at`` on.

    ``right``: how often they were right; the intervals of all rows of a table hold together.
    ``kept``: of the right ones from the lowest row on, the share that is still there.
    """

    at: float
    right: Blend
    kept: Rate | None


class Found(StrEnum):
    """What came of looking for a limit."""

    TOO_EARLY = "too_early"
    """Too few prompts have been looked at."""
    NOWHERE = "nowhere"
    """No limit seems to be right as often as was wanted."""
    UNPROVEN = "unproven"
    """There is one that seems to be, and the answers kept apart leave it open."""
    PROVEN = "proven"
    """There is one, and the answers kept apart say so as well."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A limit for prompts that are right as often as was ``wanted``.

    ``at`` and ``checked`` are None where none was found. ``checked`` comes from answers that had
    no say in choosing, so its interval holds although the limit was chosen.
    """

    found: Found
    wanted: float
    looked: int
    at: float | None = None
    checked: Blend | None = None


def prompts_about(label: Label, past: Iterable[Past], *, model: str) -> list[Prompt]:
    """The prompts about a label by a model (scores of another one mean something else).

    Of several versions of one message the one that people looked at counts, or else the loudest.
    """
    found: dict[str, Prompt] = {}
    for one in past:
        why = one.prompt
        if why is None or why.label is not label or one.decision.model != model:
            continue
        here = Prompt(one.decision.comment, why.seen, why.limit, one.way, one.right)
        there = found.get(one.message)
        if there is None or _weightier(here, there):
            found[one.message] = here
    return list(found.values())


def _weightier(one: Prompt, other: Prompt) -> bool:
    return (one.right is not None, one.score, one.comment) > (
        other.right is not None, other.score, other.comment
    )  # fmt: skip


def table(prompts: Sequence[Prompt], *, now: float) -> list[Row]:
    """Rows for limits from the lowest on record upwards, the present one (``now``) among them.

    Only rows that somebody has looked at; empty where nobody has looked at anything.
    """
    limits = _limits(prompts, now)
    rows = []
    for at in limits:
        right = blended(_groups(_from(prompts, at)).values(), deviations=together(len(limits)))
        if right is not None:
            rows.append(Row(at, right, _kept(_from(prompts, limits[0]), at)))
    return rows


def propose(prompts: Sequence[Prompt], *, now: float, wanted: float = WANTED) -> Proposal:
    """The lowest limit from which on prompts seem to be right as often as ``wanted``.

    A third of the answers chooses it, by the comments' ids and so always the same ones, and the
    others check it: an interval from answers that had no say holds after choosing (D. R. Cox,
    Biometrika 62, 1975). A third, because what is chosen can be put right later and what is
    promised cannot.
    """
    told = {one.comment: _chooses(one.comment) for one in prompts if one.right is not None}
    asked = False
    for at in _limits(prompts, now) if len(told) >= ENOUGH else ():
        reached = _from(prompts, at)
        choosing, checking = (
            _groups(reached, {comment for comment, chooses in told.items() if chooses is part})
            for part in (True, False)
        )
        if _looked(choosing) < _CHOOSING or _looked(checking) < _CHECKING:
            continue
        asked = True
        seems = blended(choosing.values(), deviations=_LEANING)
        checked = blended(checking.values())
        if seems and checked and seems.interval.low >= wanted:
            found = Found.PROVEN if checked.interval.low >= wanted else Found.UNPROVEN
            return Proposal(found, wanted, len(told), at, checked)
    return Proposal(Found.NOWHERE if asked else Found.TOO_EARLY, wanted, len(told))


def _limits(prompts: Sequence[Prompt], now: float) -> list[float]:
    """Limits that divide the prompts on record evenly, whatever people said of them.

    Rounded down to what somebody would type.
    """
    if not prompts:
        return []
    lowest = min(one.limit for one in prompts)
    scores = sorted(one.score for one in prompts)
    quantiles = (scores[len(scores) * step // _STEPS] for step in range(_STEPS))
    typed = (min(0.99, math.floor(score * 100) / 100) for score in quantiles)
    return sorted({lowest, *(at for at in (*typed, now) if at > lowest)})


def _from(prompts: Iterable[Prompt], at: float) -> list[Prompt]:
    """Those that reach a limit, of the time in which all that do are on record."""
    return [one for one in prompts if one.limit <= at <= one.score]


def _chooses(comment: CommentId) -> bool:
    digest = hashlib.sha256(f"chooses\n{comment}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % 3 == 0


def _groups(
    prompts: Sequence[Prompt], of_these: AbstractSet[CommentId] | None = None
) -> dict[Way, Group]:
    """What is on record in each way, and what people said of it (``of_these`` alone)."""
    groups = {}
    for way in Way:
        here = [one for one in prompts if one.way is way]
        told = [one for one in here if one.right is not None]
        if of_these is not None:
            told = [one for one in told if one.comment in of_these]
        groups[way] = Group(len(here), len(told), sum(one.right is True for one in told))
    return groups


def _looked(groups: Mapping[Way, Group]) -> int:
    return sum(group.looked for group in groups.values())


def _kept(prompts: Sequence[Prompt], at: float) -> Rate | None:
    """Of the right ones, the share that reaches a limit; None if none was found right.

    Each answer counts for as many as it stands for, and their number is the effective one of
    L. Kish, "Survey Sampling" (1965), 11.7.
    """
    groups = _groups(prompts)
    right = [
        (groups[one.way].of / groups[one.way].looked, one.score >= at)
        for one in prompts
        if one.right
    ]
    if not right:
        return None
    whole = math.fsum(weight for weight, _ in right)
    share = min(1.0, math.fsum(weight for weight, stays in right if stays) / whole)
    effective = whole**2 / math.fsum(weight**2 for weight, _ in right)
    return Rate(share, len(right), score_interval(share, effective))
