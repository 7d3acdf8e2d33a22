"""A week of a challenge: who takes part, who decides, and what everybody sees at the end."""

import asyncio
from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.core.case import CaseState
from bot.core.challenge import EntryEvent, EntryState, Unfit
from bot.core.comment import AuthorId, CommentId, PlaceId, Whose
from bot.core.decision import Mode
from bot.core.errors import BadInputError, GiveUpError, IllegalStepError, StaleError, TryLaterError
from bot.core.rules import preset
from bot.core.schedule import SlotId
from bot.service.campaign_ports import Post, SlotState
from bot.service.campaign_posting import CampaignPosting
from bot.service.challenge import MOST_WAITING, Doubt
from bot.service.challenge_ports import Sent
from bot.service.highlighting import Highlights
from bot.service.records import Page
from campaign_content.texts import Calendar, Slot
from tests.campaign_world import MemoryPoster
from tests.fakes import NOON
from tests.memory_challenges import MemoryChallenges
from tests.service.challenge_house import (
    ASKED,
    LINK,
    SHOWN,
    WEEK,
    Week,
    case_about,
    message,
)
from tests.store.making import CLUB, DAY, HOUR, MINUTE, SCHOOL

KIND = "You stayed when all the others left"
OTHER = "My neighbour carried my bike up five floors"
MIKA, NOA, MOD = AuthorId("mika"), AuthorId("noa"), AuthorId("mod")
S = EntryState


@pytest.fixture
async def week() -> Week:
    made = Week()
    await made.begun()
    return made


# --- what runs ------------------------------------------------------------------------------------


async def test_a_challenge_runs_from_its_post_to_its_highlight(week: Week) -> None:
    found = await week.now()
    assert (found.hashtag, found.opens, found.closes) == ("CreateKindness", ASKED, SHOWN)
    assert await week.challenges.current(CLUB) is None
    page = Page(preset("community", mode=Mode.OBSERVE), "ana", NOON, "", Mode.NUDGE)
    week.store.pages[SCHOOL] = page
    assert await week.challenges.current(SCHOOL) is None
    week.store.pages[SCHOOL] = replace(page, resumes=None)
    assert await week.challenges.current(SCHOOL) is not None
    for moment in (ASKED - MINUTE, SHOWN):
        week.clock.at = moment
        assert await week.challenges.current(SCHOOL) is None
    week.store.versions.clear()
    assert await week.challenges.current(SCHOOL) is None


async def test_who_asks_without_a_highlight_asks_for_nothing() -> None:
    week = Week()
    slots = (Slot(1, WEEK.slots[0].at, "none"), WEEK.slots[1], Slot(3, WEEK.slots[1].at, "ask"))
    await week.begun(Calendar("kind", 3, slots))
    week.clock.at = SHOWN + MINUTE
    assert await week.challenges.current(SCHOOL) is None


# --- members --------------------------------------------------------------------------------------


async def test_an_entry_waits_for_a_person_and_its_author_is_not_named(week: Week) -> None:
    assert await week.send(1, KIND) is Sent.NEW
    assert await week.send(1, KIND) is Sent.KNOWN
    assert await week.send(2, "thanks!") is Unfit.SHORT
    assert await week.send(2, "so kind " * 70) is Unfit.LONG

    (entry,) = await week.challenges.own(SCHOOL, MIKA)
    assert (entry.state, entry.named, entry.day, entry.counted) == (
        S.WAITING, False, date(2026, 3, 2), False,
    )  # fmt: skip
    assert await week.challenges.kind_things(await week.now()) == 0


async def test_only_a_few_of_one_member_wait_at_once(week: Week) -> None:
    said = [await week.send(n, f"{KIND} on day number {n}{n}{n}") for n in range(MOST_WAITING + 1)]

    assert said == [*[Sent.NEW] * MOST_WAITING, Sent.TOO_MANY]


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        (f"  {KIND.upper()}!! ", True),
        (OTHER, False),
        ("Tu es restée quand les autres sont parties", False),
    ],
)
async def test_copies_do_not_count_and_are_not_shown(week: Week, text: str, copy: bool) -> None:  # noqa: FBT001
    await week.approved(1, KIND)
    second = await week.approved(2, text, "noa")

    assert (second.copy, second.counted) == (copy, not copy)
    await week.at(SHOWN)
    assert len(week.said()) == (2 if copy else 3)


async def test_a_message_with_the_hashtag_is_an_entry_without_it(week: Week) -> None:
    send = week.challenges.from_message
    one = message(f"#createkindness  {KIND}")
    assert await send(one, one.text) is Sent.NEW
    assert await send(one, one.text) is Sent.KNOWN
    for text in (KIND, f"#CreateKindnessNow {KIND}", f"a/#CreateKindness {KIND}"):
        assert await send(message(text, 2), text) is None
    quoted = f"> #CreateKindness {KIND}"
    for other in (
        replace(one, id=CommentId("x"), place=PlaceId("elsewhere")),
        replace(one, id=CommentId("x"), whose=Whose.FORWARDED),
        message(quoted, 4),
    ):
        assert await send(replace(other, version_of="another"), other.text) is None

    (entry,) = await week.challenges.own(SCHOOL, MIKA)
    assert (entry.text, entry.message) == (KIND, "school:1")


async def test_a_message_that_is_changed_has_to_be_approved_anew(week: Week) -> None:
    first = message(f"{KIND} #CreateKindness")
    await week.challenges.from_message(first, first.text)
    await week.challenges.decide(first.id, EntryEvent.APPROVE, by=MOD, steps=0)
    assert await week.challenges.kind_things(await week.now()) == 1

    changed = message(f"{KIND}, and I still know it #CreateKindness", version="b")
    assert await week.challenges.from_message(changed, changed.text) is Sent.NEW
    assert [(one.state, one.text is None, one.copy) for one in week.store.sent.values()] == [
        (S.WITHDRAWN, True, False), (S.WAITING, False, False),
    ]  # fmt: skip
    assert await week.challenges.kind_things(await week.now()) == 0

    over = message("never mind", version="c")
    assert await week.challenges.from_message(over, over.text) is None
    assert {one.state for one in week.store.sent.values()} == {S.WITHDRAWN}


async def test_people_withdraw_and_name_only_what_is_theirs(week: Week) -> None:
    await week.send(1, KIND)
    mine = CommentId("c1")
    with pytest.raises(IllegalStepError) as refused:
        await week.challenges.withdraw(mine, by=NOA)
    assert refused.value.code == "challenge-not-yours"
    with pytest.raises(BadInputError):
        await week.challenges.name(mine, by=NOA, named=True)
    with pytest.raises(BadInputError):
        await week.challenges.withdraw(CommentId("nothing"), by=MIKA)

    await week.challenges.name(mine, by=MIKA, named=True)
    after = await week.challenges.withdraw(mine, by=MIKA)

    assert (after.state, after.text, after.named) == (S.WITHDRAWN, None, True)
    with pytest.raises(IllegalStepError):
        await week.challenges.withdraw(mine, by=MIKA)


# --- moderators -----------------------------------------------------------------------------------


async def test_moderators_see_one_after_the_other_with_what_speaks_against_it(week: Week) -> None:
    await week.send(1, KIND)
    week.clock.pass_by(MINUTE)
    await week.send(2, f"{KIND}!", "noa")
    week.clock.pass_by(MINUTE)
    await week.send(3, f"I nearly believed {LINK} myself", "zoe")
    week.store.cases_about[CommentId("c1")] = case_about(CommentId("c1"))

    first = await week.challenges.queue(SCHOOL, S.WAITING)
    assert first is not None
    assert (first.entry.id, first.doubts, first.left) == ("c1", (Doubt.DISPUTED,), 2)
    second = await week.challenges.queue(SCHOOL, S.WAITING, after=first.entry.sent_at)
    assert second is not None
    assert (second.doubts, second.left) == ((Doubt.COPY,), 1)
    third = await week.challenges.queue(SCHOOL, S.WAITING, after=second.entry.sent_at)
    assert third is not None
    assert third.doubts == (Doubt.UNVERIFIED,)
    assert await week.challenges.queue(SCHOOL, S.WAITING, after=week.clock.now()) is None
    assert await week.challenges.queue(SCHOOL, S.DECLINED) is None
    fine = case_about(CommentId("c1"), CaseState.OVERTURNED)
    week.store.cases_about[CommentId("c1")] = fine
    assert await week.challenges.doubts(first.entry) == ()
    assert await week.challenges.doubts(replace(first.entry, text=None)) == ()


async def test_of_two_moderators_one_decides_and_nobody_about_their_own(week: Week) -> None:
    await week.send(1, KIND)
    decide, one = week.challenges.decide, CommentId("c1")

    after = await decide(one, EntryEvent.DECLINE, by=MOD, steps=0)
    assert (after.state, after.by, after.decided_at) == (S.DECLINED, MOD, week.clock.now())
    with pytest.raises(StaleError):
        await decide(one, EntryEvent.APPROVE, by=AuthorId("bo"), steps=0)
    with pytest.raises(IllegalStepError) as own:
        await decide(one, EntryEvent.APPROVE, by=MIKA, steps=1)
    assert own.value.code == "challenge-own-entry"
    with pytest.raises(BadInputError):
        await decide(CommentId("nothing"), EntryEvent.APPROVE, by=MOD, steps=0)
    assert (await decide(one, EntryEvent.APPROVE, by=MOD, steps=1)).counted


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

    def no_answer(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    week.poster.after = no_answer
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

    def refused(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    week.poster.before = refused
    await week.at(SHOWN)
    week.poster.before = lambda _id: None
    await week.challenges.erase(SCHOOL, MIKA)

    await week.at(SHOWN + HOUR)

    assert week.said() == ["best", f"-: {OTHER}"]


async def test_without_another_text_what_is_gone_leaves_nothing_to_say() -> None:
    week = Week()
    alone = Calendar("kind", 3, (WEEK.slots[0], replace(WEEK.slots[1], otherwise=None)))
    await week.begun(alone)
    await week.approved(1, KIND)
    await week.approved(2, OTHER, "noa")

    def refused(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    week.poster.before = refused
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

    def no_answer(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    poster.before = no_answer
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

    def no_answer(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    week.poster.before = no_answer
    await week.begun()
    week.poster.before = lambda _id: None

    assert await week.at(ASKED + HOUR) == 0
    assert week.poster.sent == []
