"""Messages that the platform kept out by our rules there: each is a case once, and its author is
told at most once a day what happened.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.core.actions import Escalate
from bot.core.case import AUTOMOD, Case
from bot.core.comment import AuthorId, Comment, CommunityId
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.errands import called_to, told
from bot.core.errors import TryLaterError
from bot.core.reported import LATELY, PEOPLE, calls
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.service.records import Recorded
from bot.service.small_ports import Clock
from classifiers.verdict import LABELS, UNKNOWN_LANGUAGE, Verdict

BLOCKED: Final = "blocked"
"""The notice that tells somebody that their message was kept out, and why."""

OFTEN: Final = timedelta(days=1)
"""Somebody is told once in so long: the platform itself tells them each time."""

LOOKED_AT: Final = 50
"""Cases of one person that are looked at to tell how often this happened lately."""

TRIES: Final = 5

UNREAD: Final = Verdict(
    scores=dict.fromkeys(LABELS, 0.0),
    flagged=frozenset(),
    language=UNKNOWN_LANGUAGE,
    supported=True,
    read_fraction=1.0,
    model=PEOPLE,
)
"""Nobody judged the message: it holds a word of a list, and that is all that is said of it."""


class BlockedStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community."""
        ...

    async def cases_about(
        self, community: CommunityId, author: AuthorId, *, limit: int
    ) -> Sequence[Case]:
        """The cases about what somebody wrote or did in a community, newest first."""
        ...

    async def record(
        self,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        errands: Sequence[Errand],
        *,
        standing: int,
        now: datetime,
    ) -> Recorded:
        """Write decision, case and errands together, or nothing of it."""
        ...


class Blocked:
    """Takes in what was kept out."""

    def __init__(
        self, store: BlockedStore, clock: Clock, *, announce: Callable[[], None] = lambda: None
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery)."""
        self._store = store
        self._clock = clock
        self._announce = announce

    async def take_in(self, comment: Comment, *, rules: Rules) -> bool:
        """Put a message on record with a case; False if it is on record already.

        It is no strike: nobody read it. The moderators are called to the first, third, tenth of a
        person within an hour (`bot.core.reported.calls`); the other cases are on their list. Its
        author is told privately once in `OFTEN`, unless the community or they themselves want
        fewer words of the bot. Raises `TryLaterError` if it cannot be recorded now.
        """
        decision = Decision(
            comment.id, (Escalate(AUTOMOD),), (), AUTOMOD, PEOPLE, Mode.NUDGE, self._clock.now()
        )
        for _ in range(TRIES):
            standing = await self._store.standing(
                comment.community, comment.author, mode=Mode.NUDGE
            )
            errands = await self._errands(comment, decision, standing, rules)
            done = await self._store.record(
                comment, UNREAD, decision, errands, standing=standing.version,
                now=decision.decided_at,
            )  # fmt: skip
            if done is not Recorded.STALE:
                self._announce()
                return done is Recorded.NEW
        raise TryLaterError("standing-keeps-changing", tries=TRIES)

    async def _errands(
        self, comment: Comment, decision: Decision, standing: Standing, rules: Rules
    ) -> list[Errand]:
        now = decision.decided_at
        found = await self._store.cases_about(comment.community, comment.author, limit=LOOKED_AT)
        ages = [now - one.opened_at for one in found if one.why == AUTOMOD]
        about = replace(comment, text="")  # the words stay where they are encrypted and forgotten
        errands = []
        if calls(sum(age < LATELY for age in ages) + 1, lately=1):
            errands.append(called_to(about, decision, why=AUTOMOD))
        prompts = sum(now - at < OFTEN for at in standing.prompted_at)
        most = min(rules.prompts_per_day, 1) if standing.fewer else rules.prompts_per_day
        if prompts < most and all(age >= OFTEN for age in ages):
            errands.append(told(about, decision, BLOCKED, step=0, key=BLOCKED))
        return errands
