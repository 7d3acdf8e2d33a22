"""The whole sentence for one comment: read, judge, decide, record. Nothing is carried out here."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, assert_never

import structlog

from bot.core.actions import Hold
from bot.core.comment import Comment, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.errands import content_wanted, errands_for
from bot.core.errors import TryLaterError
from bot.core.policy import decide
from bot.core.rules import Rules, preset
from bot.core.standing import Standing
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.caring import judged_gently, says_danger
from bot.service.listing import heard_of
from bot.service.ports import Classifier, Clock, Content, Recorded, Store
from bot.service.quoting import attributed, judged_text
from bot.service.turns import Turns
from bot.service.watching import NOBODY, Step, Watch
from classifiers.distress import in_distress, without_distress
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

    @property
    def may_fall(self) -> bool:
        """Whether its comment is to be taken down, and again if it comes back."""
        found = self.decision
        return found is not None and found.mode is not Mode.OBSERVE and found.the(Hold) is not None


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


Allow = Callable[[CommunityId, Decision], Awaitable[bool]]
Give = Callable[[Comment, Decision, Verdict, Standing], Awaitable[Decision]]


async def _everything(_community: CommunityId, _decision: Decision) -> bool:
    return True


class Pipeline:
    """Takes comments from any door, in the order in which each author wrote them."""

    def __init__(  # noqa: PLR0913 - each is a part of its own
        self,
        classifier: Classifier,
        store: Store,
        content: Content,
        clock: Clock,
        *,
        default_rules: Rules = OBSERVING,
        patience: Patience = Patience(),
        announce: Callable[[], None] = lambda: None,
        allow: Allow = _everything,
        give: Give | None = None,
        watch: Watch = NOBODY,
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery).

        ``allow`` may refuse a decision; then it is made again by the rules that hold by then.
        ``give`` puts it into a trial.
        """
        self._classifier = classifier
        self._store = store
        self._content = content
        self._clock = clock
        self._default_rules = default_rules
        self._patience = patience
        self._announce = announce
        self._allow = allow
        self._give = give
        self._watch = watch
        self._turns = Turns()

    async def handle(self, comment: Comment, *, again: bool = False) -> Handled:
        """Judge a comment and record what was decided; the same comment twice changes nothing, but
        that what was left alone because its author had changed it is taken down if it is back.
        ``again``: it may be back even after it was taken down, as the title of a thread may.

        Comments of one author in one community are decided in the order of the calls, different
        authors at the same time. A comment that cannot be judged now is kept and judged later, by
        `retry_waiting`; later comments of its author do not wait for it. Raises `TryLaterError`
        only if the store cannot be used now: then nothing was kept, and the door tries again.
        """
        async with self._turns.turn((comment.community, comment.author)):
            known = await self._known(comment)
            if known is None:
                return await self._settle(comment, tries=0)
            if known.may_fall and await self._store.came_back(
                comment.id, comment.text, now=self._clock.now(), fallen=again
            ):
                log.info("comment_came_back", comment=comment.id)
                self._announce()
            return known

    async def answer(self, comment: Comment) -> Handled:
        """`handle`, for a door whose answer is all that it does: whoever asked does the rest.

        Nothing is put down to be carried out, and a comment that cannot be judged now is not kept:
        it is asked about again. Raises `TryLaterError` then.
        """
        async with self._turns.turn((comment.community, comment.author)):
            known = await self._known(comment)
            if known or says_danger(comment):
                return known or Handled(Outcome.NEW)
            verdict = await self._judge(comment)
            return await self._record(attributed(comment), verdict, carried_out=False)

    async def _known(self, comment: Comment) -> Handled | None:
        """What became of a comment that was decided before; None for any other."""
        if not await self._store.known(comment.id):
            return None
        record = await self._store.decision(comment.id)
        return Handled(Outcome.KNOWN, decision=record.decision if record else None)

    async def retry_waiting(self, *, limit: int = 100) -> Retried:
        """Judge the comments again that are due, at most ``limit`` of them, oldest first."""
        due = await self._store.waiting(now=self._clock.now(), limit=limit)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._again(one.comment, one.tries)) for one in due]
        waiting = sum(task.result().outcome is Outcome.WAITING for task in tasks)
        return Retried(judged=len(due) - waiting, waiting=waiting)

    async def set_aside(self, comment: Comment, *, tries: int = 0, keep: bool = True) -> None:
        """Keep a comment over which something stumbled that nobody foresaw, to be judged later.

        Where not even that can be done, or it is not to be kept, it is given up: logged and counted
        (`Counts.unjudged`). Raises `TryLaterError` if the store cannot be used now.
        """
        if says_danger(comment):
            return
        wait = self._patience.back_off.after(tries + 1, key=comment.id)
        if keep:
            try:
                await self._store.wait_to_be_judged(comment, until=self._clock.now() + wait)
            except TryLaterError:
                raise
            except Exception as error:  # noqa: BLE001 - a text that nobody can write down
                mishaps.tell("comment_not_kept", error, comment=comment.id)
            else:
                log.error("comment_set_aside", comment=comment.id, tries=tries + 1)
                return
        log.error("comment_given_up", comment=comment.id)
        await self._store.not_judged(comment.community, now=self._clock.now())

    async def _again(self, comment: Comment, tries: int) -> Handled:
        """Judge a comment again; one that nobody can judge keeps no other waiting."""
        async with self._turns.turn((comment.community, comment.author)):
            try:
                return await self._settle(comment, tries)
            except TryLaterError:
                raise
            except Exception as error:  # noqa: BLE001 - the others are judged all the same
                mishaps.tell("comment_failed", error, comment=comment.id, tries=tries + 1)
                await self.set_aside(comment, tries=tries)
                return Handled(Outcome.WAITING)

    async def _settle(self, comment: Comment, tries: int) -> Handled:
        """Judge, decide and record; on failure keep it for later.

        What somebody says of their own danger is not judged and leaves no record.
        """
        if says_danger(comment):
            return Handled(Outcome.NEW)
        try:
            verdict = await self._judge(comment)
            return await self._record(attributed(comment), verdict)
        except TryLaterError as error:
            wait = self._patience.back_off.after(tries + 1, key=comment.id)
            await self._store.wait_to_be_judged(comment, until=self._clock.now() + wait)
            tell = log.error if tries + 1 >= self._patience.worry_after else log.warning
            tell("comment_waits", comment=comment.id, why=error.code, tries=tries + 1)
            return Handled(Outcome.WAITING)

    async def _judge(self, comment: Comment) -> Verdict:
        seconds = self._patience.classify.total_seconds()
        judged = judged_text(comment.text)
        texts, parents, home = [without_distress(judged)], [comment.parent], comment.locale
        try:
            async with asyncio.timeout(seconds):
                [verdict] = await self._classifier.classify(texts, parents, home=home)
        except TimeoutError:
            raise TryLaterError("classify-timeout", seconds=seconds) from None
        return judged_gently(verdict) if in_distress(judged) else verdict

    async def _record(
        self, comment: Comment, verdict: Verdict, *, carried_out: bool = True
    ) -> Handled:
        """Decide on how the author stands now, and again if that changed before it was recorded."""
        for _ in range(self._patience.decisions):
            rules = await self._store.rules(comment.community) or self._default_rules
            standing = await self._store.standing(
                comment.community, comment.author, mode=rules.mode
            )
            now = self._clock.now()
            told = await heard_of(self._classifier, comment, verdict, rules.words)
            decision = decide(comment, told.verdict, standing, rules, now=now, listed=told.listed)
            if not await self._allow(comment.community, decision):
                continue  # the community observes from now on
            if not decision.actions and in_distress(comment.text):
                return Handled(Outcome.NEW, told.verdict, decision)
            if carried_out and self._give:
                decision = await self._give(comment, decision, told.verdict, standing)
            words = self._words(comment, decision)
            errands = errands_for(comment, decision, words) if carried_out else ()
            with self._watch.step(Step.RECORD, mode=decision.mode, actions=len(decision.actions)):
                recorded = await self._store.record(
                    comment, told.verdict, decision, errands, standing=standing.version, now=now
                )
                self._watch.note(outcome=recorded)
            match recorded:
                case Recorded.NEW:
                    return self._told(comment, told.verdict, decision, errands)
                case Recorded.KNOWN:
                    return Handled(Outcome.KNOWN, told.verdict)
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
            names = [type(action).__name__ for action in decision.actions]
            how = {"mode": decision.mode, "rules": decision.rules_version}
            log.info("decided", comment=comment.id, actions=names, **how)
        if errands:
            self._announce()
        return Handled(Outcome.NEW, verdict, decision, errands)
