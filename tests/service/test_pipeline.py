"""The pipeline: every comment is decided once, in order, and none is lost."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.actions import AddStrike, CampaignMessage, Hold, Nudge, Tip
from bot.core.comment import Comment
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.rules import preset
from bot.service.pipeline import Outcome, Pipeline
from bot.service.ports import Recorded
from classifiers.verdict import Verdict
from tests.fakes import FakeClock, FakeContent, MemoryStore, ScriptedClassifier
from tests.service.conftest import HERE, Room, by_words, comment


async def test_a_hurtful_comment_is_decided_and_recorded_with_its_errands(room: Room) -> None:
    handled = await room.pipeline.handle(comment(1, "you are worthless"))

    assert handled.outcome is Outcome.NEW
    assert handled.decision is not None
    assert handled.decision.the(Nudge) is not None
    assert handled.decision.the(AddStrike) is not None
    record = await room.store.decision(comment(1, "").id)
    assert record is not None
    assert (record.decision, record.text) == (handled.decision, "you are worthless")
    assert [parcel.errand for parcel in room.store.parcels.values()] == list(handled.errands)
    assert len(room.announced) == 1


async def test_a_comment_is_judged_by_the_language_of_its_community(room: Room) -> None:
    await room.pipeline.handle(comment(1, "idiota", locale="es-ES"))

    assert room.classifier.homes == ["es-ES"]


async def test_an_ordinary_comment_leaves_no_record_and_no_log(
    room: Room, logged: list[dict[str, object]]
) -> None:
    handled = await room.pipeline.handle(comment(1, "see you at training"))

    assert (handled.outcome, handled.errands) == (Outcome.NEW, ())
    assert handled.decision is not None
    assert handled.decision.clean
    assert (room.store.decided, logged, room.announced) == ({}, [], [])


async def test_the_same_comment_twice_counts_once(room: Room) -> None:
    first = await room.pipeline.handle(comment(1, "you are worthless"))
    again = await room.pipeline.handle(comment(1, "you are worthless"))

    assert (again.outcome, again.decision, again.errands) == (Outcome.KNOWN, first.decision, ())
    standing = await room.store.standing(HERE, comment(1, "").author, mode=Mode.HOLD)
    assert len(standing.strikes) == 1
    assert room.classifier.seen == ["you are worthless"]


async def test_an_ordinary_comment_twice_is_known_without_a_decision(room: Room) -> None:
    await room.pipeline.handle(comment(1, "hello"))

    again = await room.pipeline.handle(comment(1, "hello"))

    assert (again.outcome, again.decision) == (Outcome.KNOWN, None)


async def test_a_community_without_rules_is_only_observed() -> None:
    room = Room()
    pipeline = Pipeline(room.classifier, room.store, FakeContent(), room.clock)

    handled = await pipeline.handle(comment(1, "you are worthless"))

    assert {errand.mode for errand in handled.errands} == {Mode.OBSERVE}


async def test_a_communitys_own_rules_are_used(room: Room) -> None:
    strict = preset("support", mode=Mode.NUDGE)
    await room.store.set_rules(HERE, strict, by="mod", now=room.clock.now())

    handled = await room.pipeline.handle(comment(1, "you are worthless"))

    assert handled.decision is not None
    assert handled.decision.rules_version == strict.version
    assert handled.decision.mode is Mode.NUDGE


async def test_what_will_be_said_is_picked_in_the_authors_language(room: Room) -> None:
    handled = await room.pipeline.handle(comment(1, "you are worthless", locale="it"))

    said = {type(errand.action): errand.content for errand in handled.errands}
    assert said[Tip] == "tip/bullying/it"
    assert said[CampaignMessage] == "message/bullying/it"


async def test_the_message_that_is_answered_is_shown_to_the_classifier(room: Room) -> None:
    await room.pipeline.handle(comment(1, "just leave", parent="may I play too?"))

    assert room.classifier.parents == ["may I play too?"]


async def test_two_comments_of_one_author_at_once_are_decided_in_order(room: Room) -> None:
    texts = ["you are worthless", "I will kill you", "still worthless"]
    async with asyncio.TaskGroup() as group:
        for number, text in enumerate(texts):
            group.create_task(room.pipeline.handle(comment(number, text)))

    assert room.classifier.seen == texts
    assert [kept.comment.text for kept in room.store.decided.values()] == texts


@dataclass
class SlowClassifier(ScriptedClassifier):
    """Waits for a door to open before it answers."""

    door: asyncio.Event | None = None
    inside: int = 0
    most: int = 0

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            if self.door:
                await self.door.wait()
            await asyncio.sleep(0)
        finally:
            self.inside -= 1
        return await super().classify(texts, parents, home=home)


async def test_different_authors_are_judged_at_the_same_time() -> None:
    classifier = SlowClassifier(by_words)
    room = Room(classifier=classifier)
    async with asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(room.pipeline.handle(comment(number, "hi", author=f"a{number % 4}")))

    assert classifier.most == 4


async def test_a_classifier_that_hangs_does_not_keep_its_comment(
    logged: list[dict[str, object]],
) -> None:
    classifier = SlowClassifier(by_words, door=asyncio.Event())
    hanging = Room(classifier=classifier)

    hasty = hanging.another_pipeline(classify=timedelta(milliseconds=5))
    handled = await hasty.handle(comment(1, "you are worthless"))

    assert handled.outcome is Outcome.WAITING
    assert [late.comment for late in hanging.store.late.values()] == [
        comment(1, "you are worthless")
    ]
    assert [(event["event"], event["why"]) for event in logged] == [
        ("comment_waits", "classify-timeout")
    ]


async def test_a_comment_that_could_not_be_judged_is_judged_later(room: Room) -> None:
    room.classifier.failures = 1
    handled = await room.pipeline.handle(comment(1, "you are worthless"))
    assert (handled.outcome, handled.decision) == (Outcome.WAITING, None)
    assert await room.store.known(comment(1, "").id) is False

    room.clock.pass_by(timedelta(seconds=60))
    retried = await room.pipeline.retry_waiting()

    assert (retried.judged, retried.waiting, room.store.late) == (1, 0, {})
    assert await room.store.known(comment(1, "").id)


async def test_a_waiting_comment_is_not_tried_before_it_is_due(room: Room) -> None:
    room.classifier.failures = 1
    await room.pipeline.handle(comment(1, "you are worthless"))

    assert (await room.pipeline.retry_waiting()).judged == 0


async def test_a_comment_is_tried_for_ever_and_after_some_tries_it_is_an_error(
    room: Room, logged: list[dict[str, object]]
) -> None:
    room.classifier.failures = -1
    await room.pipeline.handle(comment(1, "you are worthless"))
    for _ in range(4):
        room.clock.pass_by(timedelta(seconds=60))
        assert (await room.pipeline.retry_waiting()).waiting == 1

    assert [event["level"] for event in logged] == ["warning"] * 2 + ["error"] * 3
    assert [event["tries"] for event in logged] == [1, 2, 3, 4, 5]


async def test_a_waiting_comment_that_was_decided_elsewhere_is_let_go(room: Room) -> None:
    room.classifier.failures = 1
    hurtful = comment(1, "you are worthless")
    await room.pipeline.handle(hurtful)
    late = room.store.late[hurtful.id]
    await room.another_pipeline().handle(hurtful)
    room.store.late[hurtful.id] = late  # as if it had been written just before
    room.clock.pass_by(timedelta(seconds=60))

    assert (await room.pipeline.retry_waiting()).judged == 1
    assert (len(room.store.decided), room.store.late) == (1, {})


@dataclass
class BusyStore(MemoryStore):
    """Another process records something about the same author just before we do."""

    others: int = 0

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
        if self.others:
            left, self.others = self.others - 1, 0
            other = Room(store=self, clock=FakeClock())
            await other.pipeline.handle(
                hurtful_by_another_process(100 + left, author=comment.author)
            )
            self.others = left
        return await super().record(comment, verdict, decision, errands, standing=standing, now=now)


def hurtful_by_another_process(number: int, *, author: str) -> Comment:
    return comment(number, "worthless", author=author)


async def test_a_comment_is_decided_again_when_another_process_was_faster() -> None:
    store = BusyStore()
    room = Room(store=store)
    store.others = 1

    handled = await room.pipeline.handle(comment(1, "I will kill you"))

    assert handled.outcome is Outcome.NEW
    assert [kept.comment.id for kept in store.decided.values()] == ["test:100", "test:1"]
    assert handled.decision is not None
    assert handled.decision.the(Hold) is not None


async def test_a_standing_that_keeps_changing_makes_the_comment_wait(
    logged: list[dict[str, object]],
) -> None:
    store = BusyStore()
    room = Room(store=store)
    store.others = 3

    handled = await room.pipeline.handle(comment(1, "you are worthless"))

    assert handled.outcome is Outcome.WAITING
    assert logged[-1]["why"] == "standing-keeps-changing"


async def test_logs_carry_no_text(room: Room, logged: list[dict[str, object]]) -> None:
    await room.pipeline.handle(comment(1, "you are worthless"))

    assert [event["event"] for event in logged] == ["decided"]
    assert "worthless" not in repr(logged)
    assert "ann" not in repr(logged)
