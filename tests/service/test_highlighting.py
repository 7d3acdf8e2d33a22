"""What a highlight shows at the end of a week, once, and how it is put right afterwards."""

import asyncio
from dataclasses import replace
from datetime import datetime

import pytest

from bot.core.comment import CommentId
from bot.core.errors import GiveUpError, TryLaterError
from bot.core.schedule import SlotId
from bot.service.campaign_ports import Post, SlotState
from bot.service.campaign_posting import CampaignPosting
from bot.service.highlighting import Highlights
from campaign_content.texts import Calendar
from tests.campaign_world import MemoryPoster
from tests.memory_challenges import MemoryChallenges
from tests.service.challenge_house import (
    ASKED,
    KIND,
    LINK,
    MIKA,
    NOA,
    OTHER,
    SHOWN,
    WEEK,
    Week,
    case_about,
    unanswered,
)
from tests.store.making import DAY, HOUR, SCHOOL


@pytest.fixture
async def week() -> Week:
    made = Week()
    await made.begun()
    return made


# --- highlights -----------------------------------------------------------------------------------


async def test_the_highlight_shows_one_of_each_with_names_by_consent(week: Week) -> None:
    await week.approved(1, KIND)
    await week.approved(2, f"{OTHER} one {'very ' * 30}late evening")
    await week.approved(3, OTHER, "noa")
    await week.challenges.name(CommentId("c3"), by=NOA, named=True)
    await week.send(4, "Nobody has decided about this one yet", "zoe")

    assert await week.at(SHOWN) == 1

    assert week.said() == ["best", f"-: {KIND}", f"noa: {OTHER}"]
    assert week.store.tallies.total() == 2
    assert await week.at(SHOWN + DAY) == 0


async def test_what_is_disputed_unverified_gone_or_too_long_is_left_out(week: Week) -> None:
    for number, (text, who) in enumerate(
        [(KIND, "a"), (OTHER, "b"), (f"See {LINK} for it", "c"), ("A long thank you. " * 27, "d"),
         ("She wrote to me on my first day here", "e"),
         ("Nobody asked, and he shared his lunch " * 11, "f"), ("He waited for me!" * 29, "g"),
         ("They sat down next to me, all of them! " * 12, "h")]
    ):  # fmt: skip
        await week.approved(number, text, who)
    week.store.cases_about[CommentId("c0")] = case_about(CommentId("c0"))
    week.witness.gone.add(CommentId("c1"))

    await week.at(SHOWN)

    shown = [one.split(":")[0] for one in week.said()[1:]]
    assert len(shown) == 4
    assert sum(len(one.text) for one in week.poster.sent[-1][1].entries) < 2000


async def test_without_anything_to_show_the_other_text_is_said(week: Week) -> None:
    await week.approved(1, KIND)
    week.witness.gone.add(CommentId("c1"))

    await week.at(SHOWN)

    assert week.said() == ["none"]


@pytest.mark.parametrize("how", [TryLaterError, TimeoutError])
async def test_while_nobody_can_look_the_highlight_waits(week: Week, how: type[Exception]) -> None:
    await week.approved(1, KIND)
    week.witness.away = how
    assert await week.at(SHOWN) == 0
    week.witness.away = None
    assert await week.at(SHOWN + HOUR) == 1
    assert week.said() == ["best", f"-: {KIND}"]


async def test_a_highlight_is_said_once_whatever_is_withdrawn_in_between(week: Week) -> None:
    await week.approved(1, KIND)

    week.poster.after = unanswered
    await week.at(SHOWN)
    week.poster.after = lambda _id: None
    await week.challenges.withdraw(CommentId("c1"), by=MIKA)
    assert await week.highlights.mend() == 0  # nobody knows yet whether it stands there

    await week.at(SHOWN + HOUR)
    assert [post.wording.id for _, post in week.poster.sent] == ["ask", "best"]
    assert {one.state for one in week.store.posts.values()} == {SlotState.POSTED}

    assert await week.highlights.mend() == 1
    assert week.said() == ["none"]
    assert await week.highlights.mend() == 0


async def test_what_was_never_posted_is_posted_without_what_is_gone(week: Week) -> None:
    await week.approved(1, KIND)
    await week.approved(2, OTHER, "noa")
    await week.approved(3, "She wrote to me on my first day here", "zoe")

    week.poster.before = unanswered
    await week.at(SHOWN)
    week.poster.before = lambda _id: None
    await week.challenges.erase(SCHOOL, MIKA)
    week.store.cases_about[CommentId("c3")] = case_about(CommentId("c3"))  # reported meanwhile

    await week.at(SHOWN + HOUR)

    assert week.said() == ["best", f"-: {OTHER}"]


async def test_without_another_text_what_is_gone_leaves_nothing_to_say() -> None:
    week = Week()
    alone = Calendar("kind", 3, (WEEK.slots[0], replace(WEEK.slots[1], otherwise=None)))
    await week.begun(alone)
    await week.approved(1, KIND)
    await week.approved(2, OTHER, "noa")

    week.poster.before = unanswered
    await week.at(SHOWN)
    for who in (MIKA, NOA):
        await week.challenges.erase(SCHOOL, who)
    await week.at(SHOWN + HOUR)

    assert [one.why for one in week.store.posts.values()] == [None, "nothing"]
    assert await week.highlights.mend() == 0
    assert week.store.mending == {}


async def test_what_was_posted_is_mended_until_it_is_right(week: Week) -> None:
    await week.approved(1, KIND)
    await week.approved(2, OTHER, "noa")
    await week.at(SHOWN)
    await week.challenges.name(CommentId("c2"), by=NOA, named=True)
    await week.challenges.erase(SCHOOL, MIKA)

    week.poster.away = True
    assert await week.highlights.mend() == 0
    week.poster.away = False
    assert await week.highlights.mend() == 1

    assert week.said() == ["best", f"noa: {OTHER}"]
    await week.challenges.erase(SCHOOL, NOA)
    week.store.versions.clear()
    assert await week.highlights.mend() == 0
    assert week.store.mending == {}


class Meanwhile:
    """While a post is being changed, somebody else takes back what they sent in."""

    def __init__(self, week: Week) -> None:
        self.week = week

    async def amend(self, post: Post, message: str) -> None:
        await self.week.poster.amend(post, message)
        await self.week.challenges.erase(SCHOOL, NOA)


async def test_what_is_taken_back_while_a_post_is_changed_leaves_it_too(week: Week) -> None:
    await week.approved(1, KIND)
    await week.approved(2, OTHER, "noa")
    await week.at(SHOWN)
    await week.challenges.erase(SCHOOL, MIKA)
    slow = Highlights(week.store, week.challenges, week.witness, Meanwhile(week))

    assert await slow.mend() == 1
    assert week.said() == ["best", f"-: {OTHER}"]
    assert await week.highlights.mend() == 1

    assert week.said() == ["none"]
    assert week.store.mending == {}


class Never:
    """Nothing can be changed, and why."""

    def __init__(self, why: Exception) -> None:
        self.why = why

    async def amend(self, _post: object, _message: str) -> None:
        raise self.why


async def test_what_cannot_be_mended_is_given_up_and_what_takes_long_is_not() -> None:
    week = Week()
    alone = Calendar("kind", 3, (WEEK.slots[0], replace(WEEK.slots[1], otherwise=None)))
    await week.begun(alone)
    await week.approved(1, KIND)
    await week.at(SHOWN)
    await week.challenges.erase(SCHOOL, MIKA)
    for why, left in ((TimeoutError(), 1), (GiveUpError("discord-gone"), 0)):
        mending = Highlights(week.store, week.challenges, week.witness, Never(why))
        assert await mending.mend() == 0
        assert len(week.store.mending) == left


async def test_a_highlight_with_nothing_left_says_only_its_own_words() -> None:
    week = Week()
    alone = Calendar("kind", 3, (WEEK.slots[0], replace(WEEK.slots[1], otherwise=None)))
    await week.begun(alone)
    await week.approved(1, KIND)
    await week.at(SHOWN)
    await week.challenges.erase(SCHOOL, MIKA)

    assert await week.highlights.mend() == 1

    assert week.said() == ["best"]


async def test_mending_goes_on_until_it_is_told_to_stop(week: Week) -> None:
    stop = asyncio.Event()
    stop.set()
    await week.highlights.run(stop)


# --- a post of which nobody can say whether it stands ---------------------------------------------


class Endless(MemoryPoster):
    """Every look for a post takes too long."""

    async def find(self, post: Post) -> str | None:
        raise TimeoutError


async def test_a_look_that_never_ends_leaves_no_claim_for_ever() -> None:
    week = Week()
    poster = Endless(week.clock)
    week.posting = CampaignPosting(week.store, poster, week.clock, week.highlights)

    poster.before = unanswered
    await week.begun()
    await week.at(ASKED + 4 * HOUR)
    assert {one.state for one in week.store.posts.values()} == {SlotState.CLAIMED}

    await week.at(ASKED + 4 * DAY)

    (first, *_) = week.store.posts.values()
    assert (first.state, first.why) == (SlotState.SKIPPED, "campaign-find-timeout")


class Elsewhere(MemoryChallenges):
    """Somebody else is always the first to try again."""

    async def claim_again(self, slot: SlotId, *, now: datetime) -> bool:
        return False


async def test_whoever_is_not_the_first_to_try_again_does_nothing() -> None:
    week = Week(Elsewhere())

    week.poster.before = unanswered
    await week.begun()
    week.poster.before = lambda _id: None

    assert await week.at(ASKED + HOUR) == 0
    assert week.poster.sent == []
