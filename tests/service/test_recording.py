"""Comments of a site: decided, recorded, and answered. The site does the rest."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.core.actions import AddStrike, Escalate, Nudge
from bot.core.case import CaseState
from bot.core.comment import Comment, CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.service.checking import Checking
from bot.service.pipeline import Outcome
from bot.service.recording import Kept, Recording
from classifiers.verdict import Verdict
from tests.fakes import MemoryStore, ScriptedClassifier
from tests.service.conftest import HURTFUL, MINUTE, Room, comment, rules

SITE = CommunityId("http:forum")


def recording(room: Room, mode: Mode = Mode.HOLD) -> Recording:
    checking = Checking(room.classifier, room.store, room.clock, default_rules=rules(mode))
    pipeline = room.another_pipeline(mode=mode)
    return Recording(pipeline, checking, room.store, room.clock, default_rules=rules(mode))


def said(number: int, text: str = HURTFUL, author: str = "ann") -> Comment:
    return comment(number, text, author=author, community=SITE)


async def kept(room: Room, *comments: Comment, mode: Mode = Mode.HOLD) -> list[Kept]:
    return await recording(room, mode).record_all(SITE, comments)


async def test_what_is_decided_about_a_sites_comment_is_on_record_with_its_strike(
    room: Room,
) -> None:
    [one] = await kept(room, said(1))

    record = await room.store.decision(said(1).id)
    assert record is not None
    assert record.decision == one.judged.decision
    assert one.judged.decision.the(Nudge) is not None
    strike = one.judged.decision.the(AddStrike)
    assert strike is not None
    assert (one.strikes, one.known) == (strike.weight, False)


async def test_nothing_is_left_for_other_hands_to_do(room: Room) -> None:
    await kept(room, said(1), said(2, "I will kill you"))

    assert await room.store.errands_left() == 0
    assert await room.delivery.run_once() == 0
    assert room.announced == []


async def test_asking_again_changes_nothing_and_says_the_same(room: Room) -> None:
    [first] = await kept(room, said(1))
    room.clock.pass_by(MINUTE)

    [again] = await kept(room, said(1))

    assert again.known
    assert again.judged.decision == first.judged.decision
    assert again.judged.verdict == first.judged.verdict
    assert again.strikes == pytest.approx(first.strikes, rel=0.01)


async def test_the_first_decision_holds_whatever_the_text_is_later(room: Room) -> None:
    await kept(room, said(1, "hello"))

    [again] = await kept(room, said(1))

    assert (again.known, again.judged.decision.actions, again.strikes) == (True, (), 0.0)
    assert again.judged.verdict.flagged


async def test_an_ordinary_comment_leaves_nothing_but_that_it_was_seen(room: Room) -> None:
    [one] = await kept(room, said(1, "hello"))

    assert one.judged.decision.clean
    assert (one.known, one.strikes, one.case) == (False, 0.0, None)
    assert await room.store.known(said(1).id)
    assert await room.store.decision(said(1).id) is None


async def test_comments_of_one_author_add_up_in_their_order(room: Room) -> None:
    many = [said(number) for number in range(1, 7)]

    results = await kept(room, *many, said(9, author="ben"))

    kinds = [{type(action) for action in one.judged.decision.actions} for one in results]
    assert Escalate not in kinds[0]
    assert Escalate in kinds[5]
    assert kinds[6] == kinds[0]
    assert results[6].strikes < results[5].strikes


async def test_a_case_is_opened_and_said_where_it_stands(room: Room) -> None:
    *_, last = await kept(room, *[said(number) for number in range(1, 7)])

    assert last.case is CaseState.OPEN
    [case] = await room.store.cases(SITE, states=[CaseState.OPEN], limit=1)
    assert case.community == SITE


async def test_where_a_community_only_observes_nothing_counts_later(room: Room) -> None:
    [one] = await kept(room, said(1), mode=Mode.OBSERVE)

    assert one.judged.decision.mode is Mode.OBSERVE
    assert one.judged.decision.the(Nudge) is not None
    standing = await room.store.standing(SITE, said(1).author, mode=Mode.HOLD)
    assert standing.strikes == ()


async def test_the_rules_of_the_community_decide(room: Room) -> None:
    strict = replace(rules(Mode.NUDGE), version="ours-1")
    await room.store.set_rules(SITE, strict, by="operator", now=room.clock.now())

    [good, bad] = await kept(room, said(1, "hello"), said(2))
    [again] = await kept(room, said(1, "hello"))

    for one in (good, bad, again):
        assert (one.judged.decision.rules_version, one.judged.decision.mode) == (
            "ours-1",
            Mode.NUDGE,
        )


async def test_who_speaks_of_their_own_danger_is_neither_judged_nor_recorded(room: Room) -> None:
    [one] = await kept(room, said(1, "I want to die"))

    assert one.judged.decision.actions == ()
    assert not one.known
    assert not await room.store.known(said(1).id)
    assert (await kept(room, said(1, "I want to die")))[0] == one


async def test_what_cannot_be_judged_now_is_not_kept_and_can_be_asked_again(room: Room) -> None:
    room.classifier.failures = 1

    with pytest.raises(TryLaterError):
        await kept(room, said(1), said(2, author="ben"))

    assert await room.store.waiting_left(SITE) == 0
    known = [await room.store.known(said(number).id) for number in (1, 2)]
    assert sorted(known) == [False, True]
    results = await kept(room, said(1), said(2, author="ben"))
    assert sorted(one.known for one in results) == [False, True]
    assert len({one.strikes for one in results}) == 1


@dataclass
class Slow(ScriptedClassifier):
    """Never gets to an answer."""

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        await asyncio.Event().wait()
        return []


async def test_a_judgement_that_takes_too_long_is_told() -> None:
    room = Room(classifier=Slow())

    with pytest.raises(TryLaterError, match="classify-timeout"):
        await room.another_pipeline(classify=timedelta(milliseconds=5)).answer(said(1))


@dataclass
class Behind(MemoryStore):
    """Hears of a comment only after it was asked about it once: another process was faster."""

    asked: int = 0

    async def known(self, comment: CommentId) -> bool:
        self.asked += 1
        return self.asked > 2 and await super().known(comment)


async def test_another_process_that_was_faster_is_believed() -> None:
    room = Room(store=Behind())
    first = await room.another_pipeline(mode=Mode.HOLD).handle(said(1))

    [one] = await kept(room, said(1))

    assert first.outcome is Outcome.NEW
    assert one.known
    assert one.judged.decision == first.decision
