"""Laws: whatever fails, in whatever order, every comment counts once, every errand is done."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.comment import Comment
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import TryLaterError
from bot.service.delivery import Delivery, Pace
from bot.service.pipeline import Pipeline
from classifiers.verdict import Verdict
from tests.fakes import FakeContent, MemoryStore, RecordingHands, ScriptedClassifier
from tests.service.conftest import HERE, Room, by_words, comment, rules

TEXTS = st.sampled_from(["hello", "see you", "you are worthless", "I will kill you"])
WRITTEN = st.lists(st.tuples(st.sampled_from(["ann", "bob"]), TEXTS), max_size=12)


@dataclass
class Moody(ScriptedClassifier):
    """Takes its time and sometimes fails, by a seed."""

    chance: random.Random = field(default_factory=random.Random)
    share: float = 0.0

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        for _ in range(self.chance.randrange(4)):
            await asyncio.sleep(0)
        if self.chance.random() < self.share:
            raise TryLaterError("classifier-busy")
        return await super().classify(texts, parents, home=home)


@dataclass
class Clumsy(RecordingHands):
    """Sometimes fails before the errand took effect and sometimes after, by a seed."""

    chance: random.Random = field(default_factory=random.Random)

    async def carry_out(self, errand: Errand) -> None:
        await asyncio.sleep(0)
        luck = self.chance.random()
        if luck < 0.2:
            raise TryLaterError("platform-busy", retry_after=self.chance.randrange(20))
        await super().carry_out(errand)
        if luck < 0.4:
            raise RuntimeError("the line went dead")


class YieldingStore(MemoryStore):
    """Lets others in before every look at an author's standing, as a real database does."""

    async def known(self, comment: str) -> bool:
        await asyncio.sleep(0)
        return await super().known(comment)  # type: ignore[arg-type]


async def everything_handled(
    comments: Sequence[Comment], room: Room, pipelines: Sequence[Pipeline]
) -> None:
    """All comments at once, spread over processes; then all that waits, until nothing does."""
    async with asyncio.TaskGroup() as group:
        for number, written in enumerate(comments):
            group.create_task(pipelines[number % len(pipelines)].handle(written))
    while room.store.late:
        room.clock.pass_by(timedelta(minutes=2))
        await pipelines[0].retry_waiting()


@settings(deadline=None)
@given(written=WRITTEN, again=st.lists(st.integers(0, 11)), seed=st.integers(0, 10**6))
def test_whatever_fails_every_comment_counts_once_and_every_errand_is_done(
    written: list[tuple[str, str]], again: list[int], seed: int
) -> None:
    chance = random.Random(seed)
    comments = [comment(n, text, author=who) for n, (who, text) in enumerate(written)]
    redelivered = [comments[n] for n in again if n < len(comments)]

    async def run() -> Room:
        room = Room(store=YieldingStore(), classifier=Moody(by_words, chance=chance, share=0.3))
        hands = Clumsy(chance=chance)
        room.hands = hands
        delivery = Delivery(room.store, hands, room.clock, pace=Pace(tries=999, surprises=999))
        pipelines = [room.another_pipeline() for _ in range(3)]
        await everything_handled([*comments, *redelivered], room, pipelines)
        while await room.store.errands_left():
            room.clock.pass_by(timedelta(hours=1))
            await delivery.run_once()
        return room

    room = asyncio.run(run())

    hurtful = {one.id for one in comments if by_words(one.text)}
    assert set(room.store.decided) == hurtful
    assert set(room.store.digests) == {one.id for one in comments}
    seen = sum(numbers["seen"] for numbers in room.store.hours.values())
    assert seen == len(comments)
    recorded = {id_ for id_, parcel in room.store.parcels.items() if parcel.finished}
    assert set(room.hands.effects) == recorded == set(room.store.parcels)


@settings(deadline=None)
@given(written=WRITTEN, seed=st.integers(0, 10**6))
def test_all_at_once_gives_the_same_decisions_as_one_after_the_other(
    written: list[tuple[str, str]], seed: int
) -> None:
    comments = [comment(n, text, author=who) for n, (who, text) in enumerate(written)]

    async def at_once() -> Room:
        room = Room(classifier=Moody(by_words, chance=random.Random(seed)), store=YieldingStore())
        pipeline = Pipeline(
            room.classifier, room.store, FakeContent(), room.clock, default_rules=rules()
        )
        await everything_handled(comments, room, [pipeline])
        return room

    async def in_turn() -> Room:
        room = Room()
        for one in comments:
            await room.pipeline.handle(one)
        return room

    one, other = asyncio.run(at_once()), asyncio.run(in_turn())

    assert {id_: kept.decision for id_, kept in one.store.decided.items()} == {
        id_: kept.decision for id_, kept in other.store.decided.items()
    }
    for who in (comment(0, "", author="ann").author, comment(0, "", author="bob").author):
        standing = asyncio.run(one.store.standing(HERE, who, mode=Mode.HOLD))
        assert standing == asyncio.run(other.store.standing(HERE, who, mode=Mode.HOLD))
