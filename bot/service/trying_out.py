"""What rules would do in a place, from messages that stand there. Nothing is recorded, or kept."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.core.actions import AddStrike
from bot.core.codec import kind_of
from bot.core.comment import AuthorId, Comment
from bot.core.decision import Decision, Rule
from bot.core.errors import TryLaterError
from bot.core.policy import decide
from bot.core.rules import Rules
from bot.core.standing import Standing, Strike
from bot.core.versions import counting
from bot.service.ports import Classifier, Clock
from bot.service.quoting import attributed
from bot.service.screening import Judged, Screening

AT_ONCE: Final = 8
"""Messages that are judged together. What somebody writes meanwhile waits for so many at most."""

MOST_EXAMPLES: Final = 5

TRIES: Final = 20
WAIT: Final = 0.25
"""How often, and after how many seconds, it is tried again while the classifier has no room."""

Tell = Callable[[int], Awaitable[None]]
"""Is told how many messages are judged."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What rules would have done with ``of`` messages of ``authors`` people.

    ``kinds``: how many messages would have led to each kind of action, by its name in the record;
    ``touched``: how many people to any. ``examples``: those that most would have followed from.
    """

    of: int
    authors: int
    kinds: Mapping[str, int]
    touched: int
    examples: Sequence[tuple[Comment, Decision]]


@dataclass(slots=True)
class _People:
    """How everybody stands by what was decided so far; all of them begin as newcomers."""

    strikes: dict[AuthorId, list[Strike]] = field(default_factory=dict)
    prompts: dict[AuthorId, list[datetime]] = field(default_factory=dict)

    def standing(self, author: AuthorId) -> Standing:
        strikes = counting(self.strikes.get(author, ()), ())[0]
        return Standing(strikes=strikes, prompted_at=tuple(self.prompts.get(author, ())))

    def note(self, comment: Comment, decision: Decision) -> None:
        at = comment.written_at
        if strike := decision.the(AddStrike):
            counted = Strike(comment.id, strike.label, strike.weight, at, comment.message)
            self.strikes.setdefault(comment.author, []).append(counted)
        if decision.speaks:
            self.prompts.setdefault(comment.author, []).append(at)


class TryingOut:
    """Tries rules on messages, a few at a time, so that nobody who writes has to wait for it."""

    def __init__(self, classifier: Classifier, clock: Clock, *, wait: float = WAIT) -> None:
        """``classifier`` is the one that live messages go through as well; after ``wait`` seconds
        it is asked again where it has no room.
        """
        self._classifier = classifier
        self._clock = clock
        self._wait = wait

    async def over(self, comments: Sequence[Comment], rules: Rules, *, tell: Tell) -> Tried:
        """What the rules would have done with these messages, had they been in force.

        Raises `TryLaterError` if the classifier has no room for long.
        """
        ordered = sorted(comments, key=lambda one: (one.written_at, one.id))
        people, made = _People(), list[tuple[Comment, Decision]]()
        screening = Screening(self._classifier, rules, self._clock)
        for at in range(0, len(ordered), AT_ONCE):
            some = ordered[at : at + AT_ONCE]
            for comment, judged in zip(some, await self._judged(screening, some), strict=True):
                made.append((comment, _decided(comment, judged, people, rules)))
            await tell(len(made))
        return _summed_up(made)

    async def _judged(self, screening: Screening, comments: Sequence[Comment]) -> list[Judged]:
        texts, parents = [one.text for one in comments], [one.parent for one in comments]
        home = comments[0].locale  # they are of one community
        for _ in range(TRIES):
            try:
                return await screening.screen(texts, parents, home=home)
            except TryLaterError:
                await asyncio.sleep(self._wait)  # live messages come first
        return await screening.screen(texts, parents, home=home)


def _decided(comment: Comment, judged: Judged, people: _People, rules: Rules) -> Decision:
    listed = any(reason.rule == Rule.LISTED for reason in judged.decision.reasons)
    decision = decide(
        attributed(comment), judged.verdict, people.standing(comment.author), rules,
        now=comment.written_at, listed=listed,
    )  # fmt: skip
    people.note(comment, decision)
    return decision


def _summed_up(made: Sequence[tuple[Comment, Decision]]) -> Tried:
    acted = [one for one in made if one[1].actions]
    kinds = Counter(
        kind for _, decision in acted for kind in {kind_of(action) for action in decision.actions}
    )
    newest = sorted(acted, key=lambda one: one[0].written_at, reverse=True)
    return Tried(
        of=len(made),
        authors=len({comment.author for comment, _ in made}),
        kinds=kinds,
        touched=len({comment.author for comment, _ in acted}),
        examples=sorted(newest, key=lambda one: -len(one[1].actions))[:MOST_EXAMPLES],
    )
