"""The whole sentence for one comment: read, judge, decide, record. Nothing is carried out here."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, assert_never

import structlog

from bot.core.comment import Comment
from bot.core.decision import Decision
from bot.core.errand import Errand
from bot.core.errands import content_wanted, errands_for
from bot.core.errors import TryLaterError
from bot.core.policy import decide
from bot.core.rules import Rules, preset
from bot.service.backoff import BackOff
from bot.service.ports import Classifier, Clock, Content, Recorded, Store
from bot.service.turns import Turns
from classifiers.verdict import Verdict

log = structlog.get_logger()

OBSERVING: Final = preset("community")
"""What holds where a community has set no rules: everything is decided, nothing is done."""


SLOWLY: Final = BackOff(timedelta(seconds=5), timedelta(minutes=15))


class Outcome(StrEnum):
    """What became of a comment."""

    NEW = "new"
    KNOWN = "known"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a comment, with what was found and decided now.

    A ``known`` comment comes with the decision on record, if there is one (an ordinary comment
    leaves none), and without verdict and errands. A ``waiting`` one has neither.
    """

    outcome: Outcome
    verdict: Verdict | None = None
    decision: Decision | None = None
    errands: tuple[Errand, ...] = ()


@dataclass(frozen=True, slots=True)
class Retried:
    """What came of judging waiting comments again."""

    judged: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the pipeline waits and how often it tries.

    ``classify``: the longest a classification may take. ``back_off``: the waits of a comment that
    could not be judged; it is tried again for as long as the store may keep its text.
    ``worry_after``: from so many tries on each further failure is logged as an error.
    ``decisions``: how often to decide again because another process recorded something about the
    same author in between.
    """

    classify: timedelta = timedelta(seconds=10)
    back_off: BackOff = SLOWLY
    worry_after: int = 10
    decisions: int = 8


class Pipeline:
    """Takes comments from any door, in the order in which each author wrote them."""

    def __init__(
        self,
        classifier: Classifier,
        store: Store,
        content: Content,
        clock: Clock,
        *,
        default_rules: Rules = OBSERVING,
        patience: Patience = Patience(),
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery)."""
        self._classifier = classifier
        self._store = store
        self._content = content
        self._clock = clock
        self._default_rules = default_rules
        self._patience = patience
        self._announce = announce
        self._turns = Turns()

    async def handle(self, comment: Comment) -> Handled:
        """Judge a comment and record what was decided; the same comment twice changes nothing.

        Comments of one author in one community are decided in the order of the calls, different
        authors at the same time. A comment that cannot be judged now is kept and judged later, by
        `retry_waiting`; later comments of its author do not wait for it. Raises `TryLaterError`
        only if the store cannot be used now: then nothing was kept, and the door tries again.
        """
        async with self._turns.turn((comment.community, comment.author)):
            if await self._store.known(comment.id):
                record = await self._store.decision(comment.id)
                return Handled(Outcome.KNOWN, decision=record.decision if record else None)
            return await self._settle(comment, tries=0)

    async def retry_waiting(self, *, limit: int = 100) -> Retried:
        """Judge the comments again that are due, at most ``limit`` of them, oldest first."""
        due = await self._store.waiting(now=self._clock.now(), limit=limit)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._again(one.comment, one.tries)) for one in due]
        waiting = sum(task.result().outcome is Outcome.WAITING for task in tasks)
        return Retried(judged=len(due) - waiting, waiting=waiting)

    async def _again(self, comment: Comment, tries: int) -> Handled:
        async with self._turns.turn((comment.community, comment.author)):
            return await self._settle(comment, tries)

    async def _settle(self, comment: Comment, tries: int) -> Handled:
        """Judge, decide and record; on failure keep it for later."""
        try:
            verdict = await self._judge(comment)
            return await self._record(comment, verdict)
        except TryLaterError as error:
            wait = self._patience.back_off.after(tries + 1, key=comment.id)
            await self._store.wait_to_be_judged(comment, until=self._clock.now() + wait)
            tell = log.error if tries + 1 >= self._patience.worry_after else log.warning
            tell("comment_waits", comment=comment.id, why=error.code, tries=tries + 1)
            return Handled(Outcome.WAITING)

    async def _judge(self, comment: Comment) -> Verdict:
        seconds = self._patience.classify.total_seconds()
        try:
            async with asyncio.timeout(seconds):
                [verdict] = await self._classifier.classify([comment.text], [comment.parent])
        except TimeoutError:
            raise TryLaterError("classify-timeout", seconds=seconds) from None
        return verdict

    async def _record(self, comment: Comment, verdict: Verdict) -> Handled:
        """Decide on how the author stands now, and again if that changed before it was recorded."""
        rules = await self._store.rules(comment.community) or self._default_rules
        for _ in range(self._patience.decisions):
            standing = await self._store.standing(
                comment.community, comment.author, mode=rules.mode
            )
            now = self._clock.now()
            decision = decide(comment, verdict, standing, rules, now=now)
            errands = errands_for(comment, decision, self._words(comment, decision))
            recorded = await self._store.record(
                comment, verdict, decision, errands, standing=standing.version, now=now
            )
            match recorded:
                case Recorded.NEW:
                    return self._told(comment, verdict, decision, errands)
                case Recorded.KNOWN:
                    return Handled(Outcome.KNOWN, verdict)
                case Recorded.STALE:
                    continue
                case _ as unreachable:
                    assert_never(unreachable)
        raise TryLaterError("standing-keeps-changing", tries=self._patience.decisions)

    def _words(self, comment: Comment, decision: Decision) -> dict[int, str | None]:
        """The ids of the texts that will be said, by the number of the action that says them."""
        return {
            number: self._content.pick(*wanted, comment.locale, key=comment.id)
            for number, action in enumerate(decision.actions)
            if (wanted := content_wanted(action))
        }

    def _told(
        self, comment: Comment, verdict: Verdict, decision: Decision, errands: tuple[Errand, ...]
    ) -> Handled:
        """Announce errands; log a decision with actions, and nothing about ordinary comments."""
        if decision.actions:
            log.info(
                "decided",
                comment=comment.id,
                mode=decision.mode,
                actions=[type(action).__name__ for action in decision.actions],
                rules=decision.rules_version,
            )
        if errands:
            self._announce()
        return Handled(Outcome.NEW, verdict, decision, errands)
