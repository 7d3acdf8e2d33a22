"""Questions that come at the same time go to the database together.

A transaction costs several trips to another thread, whatever it asks: one for each of hundreds of
comments a second would be too many. Nobody waits for company: a question that comes alone is asked
at once, and those that come meanwhile go together when it has been answered.

One question that cannot be answered keeps no other from its answer: a batch that fails is asked
again in halves, down to the one that it was. Only where the database itself is away all hear of it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from bot.core.errors import TryLaterError
from bot.store.trips import to_its_end

MOST: Final = 200
"""Questions at once."""

Q = TypeVar("Q")
A = TypeVar("A")


@dataclass(frozen=True, slots=True, eq=False)
class _Asked(Generic[Q, A]):
    """A question. ``done``: its answer, or what failed."""

    question: Q
    done: "asyncio.Future[A | Exception]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Together(Generic[Q, A]):
    """Asks one batch after the other; each was complete before it was asked."""

    def __init__(
        self, answers: Callable[[Sequence[Q]], Awaitable[Sequence[A]]], *, whole: bool = False
    ) -> None:
        """``answers`` gives the answers to some questions, in their order.

        ``whole``: it changes something, so it is seen to its end also if whoever asks for all is
        cancelled. Asked once more it would tell the others that it had been done before.
        """
        self._answers = answers
        self._whole = whole
        self._turn = asyncio.Lock()
        self._pending: list[_Asked[Q, A]] = []

    async def ask(self, question: Q) -> A:
        """The answer to one question; raises what it failed with."""
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
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def _take_turn(self) -> None:
        """Answer what is pending. If that is cancelled, whoever is next does it."""
        answering = self._answer(self._pending[:MOST])
        try:
            await (to_its_end(answering) if self._whole else answering)
        finally:
            self._pending = [one for one in self._pending if not one.done.done()]

    async def _answer(self, batch: Sequence[_Asked[Q, A]]) -> None:
        outcomes: Sequence[A | Exception] | None = None
        try:
            outcomes = await self._answers([one.question for one in batch])
        except TryLaterError as error:
            outcomes = [_own(error) for _ in batch]
        except Exception as error:  # noqa: BLE001 - whoever asked hears of it
            if len(batch) == 1:
                outcomes = [error]
        if outcomes is None:
            half = len(batch) // 2
            for some in (batch[:half], batch[half:]):
                await self._answer(some)
            return
        for one, outcome in zip(batch, outcomes, strict=True):
            one.done.set_result(outcome)


def _own(error: TryLaterError) -> TryLaterError:
    """One for each who asked: an error that many raise would hold on to what all of them do."""
    own = type(error)(error.code, **error.facts)
    own.__cause__ = error
    return own
