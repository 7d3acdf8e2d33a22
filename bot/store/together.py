"""Questions that come at the same time go to the database together.

A transaction costs several trips to another thread, whatever it asks: one for each of hundreds of
comments a second would be too many. Nobody waits for company: a question that comes alone is asked
at once, and those that come meanwhile go together when it has been answered.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from bot.core.errors import KindnessError

MOST: Final = 200
"""Questions at once."""

Q = TypeVar("Q")
A = TypeVar("A")


@dataclass(frozen=True, slots=True, eq=False)
class _Asked(Generic[Q, A]):
    """A question. ``done``: its answer, or what failed."""

    question: Q
    done: "asyncio.Future[A | KindnessError]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Together(Generic[Q, A]):
    """Asks one batch after the other; each was complete before it was asked."""

    def __init__(self, answers: Callable[[Sequence[Q]], Awaitable[Sequence[A]]]) -> None:
        """``answers`` gives the answers to some questions, in their order."""
        self._answers = answers
        self._turn = asyncio.Lock()
        self._pending: list[_Asked[Q, A]] = []

    async def ask(self, question: Q) -> A:
        """The answer to one question; raises the `KindnessError` that its batch failed with."""
        one: _Asked[Q, A] = _Asked(question)
        self._pending.append(one)
        try:
            async with self._turn:
                while not one.done.done():
                    await self._take_turn()
        finally:
            if not one.done.done():  # whoever asked has given up
                self._pending.remove(one)
        outcome = one.done.result()
        if isinstance(outcome, KindnessError):
            raise outcome
        return outcome

    async def _take_turn(self) -> None:
        """Answer what is pending. If that is cancelled, whoever is next does it."""
        batch = self._pending[:MOST]
        try:
            answers = await self._answers([one.question for one in batch])
        except KindnessError as error:
            for one in batch:
                one.done.set_result(error)
        else:
            for one, answer in zip(batch, answers, strict=True):
                one.done.set_result(answer)
        self._pending = [one for one in self._pending if not one.done.done()]
