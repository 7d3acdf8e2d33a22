"""People who may be in danger: help once a day, never a record."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.actions import Nudge
from bot.core.comment import NOBODY
from bot.core.decision import Mode
from bot.service import caring
from bot.service.caring import Caring, judged_gently
from classifiers.verdict import Label
from tests.fakes import verdict_of
from tests.service.conftest import HERE, Room, comment, rules

SAD = comment(1, "I want to die")


@pytest.fixture
def care(room: Room) -> Caring:
    return Caring(room.store, room.clock, default_rules=rules(Mode.NUDGE))


async def test_help_is_offered_once_a_day(room: Room, care: Caring) -> None:
    first = await care.speaks(SAD)
    care.helped(SAD)
    second = await care.speaks(comment(2, "i want to die"))
    room.clock.pass_by(timedelta(days=1))
    third = await care.speaks(comment(3, "i want to die"))

    assert [first, second, third] == [True, False, True]


async def test_help_that_could_not_be_offered_is_tried_again(care: Caring) -> None:
    care.helped(SAD)
    care.not_helped(SAD)

    assert await care.speaks(SAD)


async def test_ordinary_words_need_nothing(care: Caring) -> None:
    assert not await care.speaks(comment(1, "hello"))


async def test_a_community_that_observes_is_not_spoken_to(room: Room, care: Caring) -> None:
    watching = rules(Mode.OBSERVE)
    await room.store.set_rules(HERE, watching, by="mod", now=room.clock.now())

    assert not await care.speaks(SAD)


async def test_what_is_remembered_stays_small(
    care: Caring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caring, "REMEMBERED", 1)
    for author in ("ann", "bo"):
        care.helped(comment(1, "I want to die", author=author))

    assert await care.speaks(SAD)
    assert not await care.speaks(replace(SAD, author="bo"))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["you are worthless, i wanna die", "i wanna die. worthless!"])
async def test_words_against_others_are_judged_whatever_is_added_to_them(
    room: Room, text: str
) -> None:
    handled = await room.pipeline.handle(comment(1, text))

    assert handled.decision is not None
    assert handled.decision.the(Nudge) is not None
    assert await room.store.decision(comment(1, text).id) is not None


@pytest.mark.parametrize("text", ["I want to die", "i want to die. kill myself", "i wanna die ok?"])
async def test_words_about_oneself_are_not_judged_and_leave_no_record(
    room: Room, text: str
) -> None:
    handled = await room.pipeline.handle(comment(1, text))

    assert handled.errands == ()
    assert not any("die" in seen or "kill" in seen for seen in room.classifier.seen)
    assert not await room.store.known(comment(1, text).id)


def test_speaking_of_harm_is_not_held_against_somebody_in_danger() -> None:
    said = verdict_of({Label.SELF_HARM_ENCOURAGEMENT: 0.99, Label.INSULT: 0.99})

    assert judged_gently(said).flagged == said.flagged - {Label.SELF_HARM_ENCOURAGEMENT}


async def test_where_nobody_knows_the_author_each_text_is_helped_on_its_own(care: Caring) -> None:
    first, second = (comment(number, "I want to die", author=NOBODY) for number in (1, 2))
    care.helped(first)

    assert [await care.speaks(each) for each in (first, second)] == [False, True]
