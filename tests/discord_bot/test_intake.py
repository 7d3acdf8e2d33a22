"""Order, bounds and marks: nothing that came in is passed over."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.comment import AuthorId, Comment, CommentId
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.discord_bot import intake
from bot.discord_bot.ids import community_id, place_id
from bot.discord_bot.intake import Intake, Post
from bot.discord_bot.marks import SEEN, Marks
from bot.service.backoff import BackOff
from bot.service.pipeline import Handled, Pipeline
from tests.fakes import NOON, FakeClock, FakeContent, MemoryStore, ScriptedClassifier
from tests.service.conftest import rules

GUILD = 7


def post(number: int, author: str = "ann") -> Post:
    comment = Comment(
        CommentId(f"discord:1:{number}:0"), community_id(GUILD), place_id(1), AuthorId(author),
        f"hello {number}", NOON + timedelta(seconds=number),
    )  # fmt: skip
    return Post(comment, GUILD, number)


class Stumbling(Pipeline):
    """Fails as it is told, before it does what it should."""

    def __init__(self, store: MemoryStore, classifier: ScriptedClassifier) -> None:
        super().__init__(
            classifier, store, FakeContent(), FakeClock(), default_rules=rules(Mode.NUDGE)
        )
        self.failures: list[Exception] = []

    async def handle(self, comment: Comment, *, again: bool = False) -> Handled:
        if self.failures:
            raise self.failures.pop()
        return await super().handle(comment, again=again)


class Setting:
    def __init__(self, *, readers: int = 4, room: int = 4) -> None:
        self.store = MemoryStore()
        self.classifier = ScriptedClassifier()
        self.pipeline = Stumbling(self.store, self.classifier)
        self.marks = Marks(self.store, FakeClock())
        self.marks.close_gap(GUILD, self.marks.open_gap(GUILD, 0))
        self.intake = Intake(self.pipeline, self.marks, readers=readers, room=room)

    async def read_all(self) -> None:
        await asyncio.gather(self.intake.run(), self.intake.close())


async def test_one_authors_comments_are_read_in_their_order() -> None:
    setting = Setting()
    for number in range(1, 4):
        assert setting.intake.offer(post(number))
    await setting.read_all()

    assert setting.classifier.seen == ["hello 1", "hello 2", "hello 3"]


async def test_a_full_queue_is_said_and_the_mark_stays_before_what_was_missed() -> None:
    setting = Setting(readers=1, room=2)
    taken = [setting.intake.offer(post(number)) for number in (1, 2, 3)]
    await setting.read_all()

    assert taken == [True, True, False]
    assert setting.intake.missed == {GUILD: [3]}
    assert await setting.marks.load(GUILD) == 2


async def test_what_is_read_a_second_time_takes_no_room_and_no_work() -> None:
    setting = Setting(readers=1, room=2)
    taken = [setting.intake.offer(post(number)) for number in (1, 2, 1, 2)]
    await setting.intake.add(post(1))
    await setting.read_all()
    setting.intake.offer(post(2))

    assert taken == [True] * 4
    assert setting.intake.missed == {}
    assert setting.intake.depth() == 0
    assert await setting.marks.load(GUILD) == 2


async def test_only_the_latest_comments_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "RECENT", 2)
    setting = Setting()
    for number in (1, 2, 3):
        setting.intake.offer(post(number))
    await setting.read_all()

    assert [setting.intake._has(post(number)) for number in (1, 2, 3)] == [False, True, True]


async def test_a_store_that_is_away_is_waited_for() -> None:
    setting = Setting()
    setting.pipeline.failures = [TryLaterError("store-busy"), TryLaterError("store-busy")]
    setting.intake.offer(post(1))
    await setting.read_all()

    assert setting.classifier.seen == ["hello 1"]
    assert await setting.marks.load(GUILD) == 1


async def test_a_comment_that_fails_in_a_way_nobody_foresaw_does_not_stop_the_others() -> None:
    setting = Setting(readers=1)
    setting.pipeline.failures = [RuntimeError("x")] * 3
    for number in (1, 2):
        setting.intake.offer(post(number))
    await setting.read_all()

    assert setting.classifier.seen == ["hello 2"]


async def test_a_mark_is_written_once_and_never_passes_what_is_under_way() -> None:
    setting = Setting()
    marks = setting.marks
    for number in (5, 6, 7):
        marks.begin(GUILD, number)
    marks.done(GUILD, 6)

    assert (await marks.save(), await marks.save()) == (1, 0)
    assert await setting.store.memo(community_id(GUILD), SEEN) == "4"
    for number in (5, 7):
        marks.done(GUILD, number)
    assert await marks.save() == 1
    assert await setting.store.memo(community_id(GUILD), SEEN) == "7"


async def test_a_mark_that_is_held_stays_before_a_message_until_it_is_let_go() -> None:
    marks = Setting().marks
    marks.close_gap(GUILD, marks.open_gap(GUILD, 3))
    marks.begin(GUILD, 9)
    first, second = marks.hold(GUILD, 9), marks.hold(GUILD, 9)
    marks.done(GUILD, 9)

    assert await marks.load(GUILD) == 8
    first()
    assert await marks.load(GUILD) == 8
    second()
    assert await marks.load(GUILD) == 9


async def test_a_mark_is_held_where_it_is_by_what_has_no_message_of_its_own() -> None:
    marks = Setting().marks
    marks.close_gap(GUILD, marks.open_gap(GUILD, 3))
    release = marks.hold(GUILD, None)
    marks.begin(GUILD, 9)
    marks.done(GUILD, 9)

    assert await marks.load(GUILD) == 3
    release()
    assert await marks.load(GUILD) == 9


async def test_what_is_held_before_the_mark_is_known_is_read_again_by_the_next_life() -> None:
    marks = await after_a_night(1000)
    release = marks.hold(GUILD, None)
    assert (await marks.save(), await marks.load(GUILD)) == (0, 1000)
    marks.start(GUILD)

    held = await marks.load(GUILD)
    release()
    assert held is not None
    assert held < (await marks.load(GUILD) or 0)


async def test_what_is_let_go_after_a_server_was_left_does_not_hold_it_when_it_is_back() -> None:
    marks = Setting().marks
    release = marks.hold(GUILD, 5)
    marks.forget(GUILD)
    marks.close_gap(GUILD, marks.open_gap(GUILD, 3))
    release()
    marks.begin(GUILD, 9)
    marks.done(GUILD, 9)

    assert await marks.load(GUILD) == 9


async def test_what_was_taken_in_before_a_server_was_left_does_not_hold_its_mark_after() -> None:
    store, clock = MemoryStore(), FakeClock()
    marks = Marks(store, clock)
    marks.start(1)
    marks.begin(1, 5)
    marks.forget(1)
    marks.start(1)
    was = await marks.load(1)
    assert was is not None

    marks.done(1, 5)  # it was in the queue all the while
    for number in (was + 7, was + 9):
        marks.begin(1, number)
        marks.done(1, number)

    assert await marks.load(1) == was + 9


async def test_an_open_gap_keeps_the_mark_before_it() -> None:
    marks = Setting().marks
    gap = marks.open_gap(GUILD, 3)
    marks.begin(GUILD, 9)
    marks.done(GUILD, 9)

    assert (await marks.load(GUILD), marks.gaps()) == (3, [GUILD])
    marks.close_gap(GUILD, gap)
    assert (await marks.load(GUILD), marks.gaps()) == (9, [])


async def after_a_night(mark: int) -> Marks:
    """Marks of a life in which nothing has been looked up yet."""
    store = MemoryStore()
    await store.set_memo(community_id(GUILD), SEEN, str(mark), now=NOON)
    return Marks(store, FakeClock())


async def test_a_message_before_the_catch_up_does_not_move_the_mark_of_an_earlier_life() -> None:
    marks = await after_a_night(1000)
    marks.begin(GUILD, 999_999)
    marks.done(GUILD, 999_999)

    assert (await marks.save(), await marks.load(GUILD), marks.gaps()) == (0, 1000, [GUILD])
    marks.close_gap(GUILD, marks.open_gap(GUILD, 1000))
    assert (await marks.load(GUILD), marks.gaps()) == (999_999, [])


async def test_after_a_new_session_the_mark_waits_for_what_was_missed() -> None:
    marks = Setting().marks
    marks.close_gap(GUILD, marks.open_gap(GUILD, 1000))
    marks.doubt(GUILD)
    marks.begin(GUILD, 999_999)
    marks.done(GUILD, 999_999)

    assert (await marks.load(GUILD), marks.gaps()) == (1000, [GUILD])


async def test_a_catch_up_of_an_earlier_session_does_not_close_the_gap_of_a_later_one() -> None:
    marks = Setting().marks
    earlier = marks.open_gap(GUILD, 3)
    marks.doubt(GUILD)
    marks.close_gap(GUILD, earlier)

    assert (await marks.load(GUILD), marks.gaps()) == (3, [GUILD])


async def test_a_gap_that_begins_earlier_is_read_from_there() -> None:
    marks = Setting().marks
    marks.open_gap(GUILD, 3)

    assert marks.open_gap(GUILD, 8).after == 3


async def test_a_server_in_which_somebody_writes_at_once_is_read_from_now_on() -> None:
    marks = Marks(MemoryStore(), FakeClock())
    marks.begin(GUILD, 5)
    assert await marks.load(GUILD) is None
    marks.start(GUILD)

    assert (await marks.load(GUILD), marks.gaps()) == (4, [])


async def test_a_server_that_was_left_amid_a_catch_up_is_not_remembered_by_its_end() -> None:
    marks = Setting().marks
    gap = marks.open_gap(GUILD, 3)
    marks.forget(GUILD)
    marks.close_gap(GUILD, gap)
    marks.doubt(GUILD)

    assert marks.gaps() == []


async def test_a_comment_that_fails_again_and_again_is_judged_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at_once = BackOff(timedelta(milliseconds=1), timedelta(milliseconds=1))
    monkeypatch.setattr(intake, "PATIENTLY", at_once)
    setting = Setting(readers=1)
    setting.pipeline.failures = [ZeroDivisionError()] * intake.TRIES
    setting.intake.offer(post(1))
    await setting.read_all()

    assert await setting.store.waiting_left(community_id(GUILD)) == 1
    assert await setting.marks.load(GUILD) == 1
