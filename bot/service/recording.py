"""Comments of a site that asks over HTTP, with everything that goes on record about them.

The answer tells the site what to do and the site does it, so nothing is put down here to be carried
out by anybody else.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.case import CaseState
from bot.core.comment import Comment, CommunityId
from bot.core.decision import Decision
from bot.core.errors import TryLaterError
from bot.core.rules import Rules
from bot.service.checking import Checking
from bot.service.pipeline import Handled, Outcome, Pipeline
from bot.service.ports import Clock, Store
from bot.service.screening import Judged


@dataclass(frozen=True, slots=True)
class Kept:
    """What was decided about a comment, and how its author stands now.

    ``known``: it was decided before, and that holds; only the verdict is of now. ``strikes`` is
    their weight. ``case`` is where the comment's case stands, None if there is none.
    """

    judged: Judged
    known: bool
    strikes: float
    case: CaseState | None = None


class Recording:
    """Takes comments through the whole pipeline and says what came of it."""

    def __init__(
        self,
        pipeline: Pipeline,
        checking: Checking,
        store: Store,
        clock: Clock,
        *,
        default_rules: Rules,
    ) -> None:
        """``default_rules`` hold where a community has set none."""
        self._pipeline = pipeline
        self._checking = checking
        self._store = store
        self._clock = clock
        self._default = default_rules

    async def record_all(self, community: CommunityId, comments: Sequence[Comment]) -> list[Kept]:
        """Decide about comments of one community, those of each author in their order.

        The same comment twice changes nothing. Raises `TryLaterError` if one of them cannot be
        judged or recorded now; others may be on record then, so ask about all of them again.
        """
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._handled(comment)) for comment in comments]
        handled = [task.result() for task in tasks]
        failure = next((one for one in handled if isinstance(one, TryLaterError)), None)
        if failure is not None:
            raise failure
        done = [one for one in handled if isinstance(one, Handled)]
        rules = await self._store.rules(community) or self._default
        judged = await self._judged(community, comments, done, rules)
        each = zip(comments, done, judged, strict=True)
        return [await self._kept(comment, one, found, rules) for comment, one, found in each]

    async def _handled(self, comment: Comment) -> Handled | TryLaterError:
        try:
            return await self._pipeline.answer(comment)
        except TryLaterError as error:
            return error

    async def _judged(
        self,
        community: CommunityId,
        comments: Sequence[Comment],
        handled: Sequence[Handled],
        rules: Rules,
    ) -> list[Judged]:
        """Verdicts and decisions. What was known, or speaks of danger, comes without a verdict."""
        bare = [
            comment
            for comment, one in zip(comments, handled, strict=True)
            if one.verdict is None or one.decision is None
        ]
        texts, parents = [one.text for one in bare], [one.parent for one in bare]
        home = bare[0].locale if bare else None
        found = await self._checking.check_all(texts, parents, community=community, home=home)
        again = iter(found)
        result = []
        for comment, one in zip(comments, handled, strict=True):
            if one.verdict is not None and one.decision is not None:
                result.append(Judged(one.verdict, one.decision))
                continue
            verdict = next(again).verdict
            record = await self._store.decision(comment.id)
            nothing = Decision(
                comment=comment.id,
                actions=(),
                reasons=(),
                rules_version=rules.version,
                model=verdict.model,
                mode=rules.mode,
                decided_at=self._clock.now(),
            )
            result.append(Judged(verdict, record.decision if record else nothing))
        return result

    async def _kept(self, comment: Comment, handled: Handled, judged: Judged, rules: Rules) -> Kept:
        standing = await self._store.standing(comment.community, comment.author, mode=rules.mode)
        case = await self._store.case_of(comment.id) if judged.decision.actions else None
        return Kept(
            judged,
            known=handled.outcome is Outcome.KNOWN,
            strikes=standing.weight(now=self._clock.now(), half_life=rules.half_life),
            case=case.state if case else None,
        )
