"""What else a practice room does: time, danger, busy judges, lessons; and whose it is."""

import re
from datetime import timedelta

import pytest

from tests.console.served import Served
from tests.console.test_practice import ROOM, TERRIBLE, Visitor, script
from tests.service.conftest import HURTFUL


@pytest.fixture
async def visitor(served: Served) -> Visitor:
    served.classifier.script = script
    return Visitor(served.guest())


async def test_time_passes_and_strikes_fade(visitor: Visitor) -> None:
    await visitor.say("leo", HURTFUL)
    seen = await visitor.do("time", days="30")

    assert "Time has passed." in seen
    row = seen.partition('<th scope="row">leo')[2].partition("</tr>")[0]
    assert re.findall(r'"number">([\d.]+)<', row) == ["0.8", "0.4", "0.1"]


async def test_who_speaks_of_their_own_danger_gets_help_and_is_not_judged(
    visitor: Visitor,
) -> None:
    seen = await visitor.say("tess", "i want to kill myself")

    assert "You matter, and there is help" in seen
    assert "Only tess sees this" in seen
    assert "Why?" not in seen
    assert "Nothing to decide" in seen


async def test_a_busy_judge_is_told_and_judges_later(visitor: Visitor, served: Served) -> None:
    served.classifier.failures = 1
    waiting = await visitor.say("leo", TERRIBLE)
    assert "The judge is busy." in waiting

    served.clock.pass_by(timedelta(minutes=1))

    assert "Held: only leo" in await visitor.see()


async def test_a_language_that_nobody_measured_is_never_called_clean(
    visitor: Visitor, served: Served
) -> None:
    served.classifier.language = lambda _text: "fi"

    assert "Nobody has measured the judge" in await visitor.say("leo", "terve")
    assert "which nobody has measured" in await visitor.see("/practice/why/practice-1:1")


async def test_after_some_prompts_on_one_day_there_is_quiet_and_it_is_said_why(
    visitor: Visitor,
) -> None:
    for _ in range(3):
        await visitor.say("leo", HURTFUL)
    seen = await visitor.say("leo", HURTFUL)

    assert "No prompt this time: leo has been spoken to 3 times today" in seen


async def test_a_tip_about_swearing_comes_by_the_rules_of_a_school(visitor: Visitor) -> None:
    await visitor.do("rules", preset="school", was="community", mode="hold")
    seen = await visitor.say("leo", "this damn boss")

    assert "Only leo sees this" in seen
    assert "tip" in seen


async def test_the_lesson_ticks_off_what_was_done(visitor: Visitor) -> None:
    await visitor.see()
    begun = await visitor.do("fresh", lesson="yes")
    assert "0 of 8 done" in begun
    assert "has anybody got the homework" in begun
    assert ">Play<" not in begun

    await visitor.say("leo", "hello")
    await visitor.say("leo", "this damn boss")
    await visitor.say("leo", HURTFUL)
    some = await visitor.choose("edit", "I was angry")
    assert "4 of 8 done" in some
    await visitor.say("leo", TERRIBLE)
    await visitor.choose("mistake")
    await visitor.judge("uphold")
    await visitor.do("time", days="30")
    done = await visitor.do("rules", preset="gaming", was="community", mode="hold")

    assert "8 of 8 done" in done
    assert "That was all of it." in done


async def test_nothing_that_is_written_becomes_a_part_of_the_page(visitor: Visitor) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\" ' {{ 7*7 }}"
    await visitor.say("leo", evil)
    await visitor.say("tess", evil, answers="practice-1:1")
    await visitor.say("leo", f"{evil} {TERRIBLE}")

    for path in (ROOM, "/practice/why/practice-1:1", "/practice/?answer=practice-1:1"):
        page = (await visitor.guest.get(path)).text
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "{{ 7*7 }}" in page


async def test_a_form_without_its_token_changes_nothing(visitor: Visitor) -> None:
    await visitor.see()
    refused = await visitor.guest.post("/practice/say", {"who": "leo", "text": "hello"})

    assert refused.status == 403
    assert "Nobody has written anything yet." in await visitor.see()


async def test_italian_is_spoken_and_the_conversation_is_one_that_the_judge_can_read(
    served: Served,
) -> None:
    page = await served.guest(headers={"Accept-Language": "it"}).get(ROOM)

    assert "Sala prove" in page.text
    assert "mika" in page.text
    assert "michi" not in page.text


async def test_two_visitors_have_rooms_of_their_own(visitor: Visitor, served: Served) -> None:
    other = Visitor(served.guest())
    await visitor.say("leo", "only in mine")

    assert "only in mine" not in await other.see()
    assert "only in mine" in await visitor.see()
