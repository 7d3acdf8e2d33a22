"""Acting on a case from its page: warn, take down, time out, hand over; by right, and once."""

import pytest

from bot.core.actions import Hold, Notice, ReturnText, Timeout
from bot.core.case import WARNED, CaseEvent, CaseState, holder
from bot.core.limits import LONGEST_SECONDS
from bot.core.timeouts import LENGTHS
from bot.service.people import OPERATOR, Role
from bot.service.session_ports import Way
from tests.console.acting_house import (
    ANNA,
    MONA,
    OTTO,
    SERVER,
    act,
    carried,
    events,
    in_hands,
    on_discord,
    pass_by,
    proposed,
)
from tests.console.desk_house import XSS, at, do, fresh, runs
from tests.console.served import Served, person


async def test_a_warning_is_on_record_before_it_is_told_and_counts_once(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)

    await act(guest, case, "warn", why=f"stop it {XSS}")
    await act(guest, case, "warn", why=f"stop it {XSS}")  # pressed twice

    assert await events(served, case) == [CaseEvent.TAKE, CaseEvent.WARN]
    (warning,) = [
        one for one in await served.app.store.cases_about(SERVER, ANNA, limit=9)
        if one.why == WARNED
    ]  # fmt: skip
    assert (warning.state, warning.steps[-1].note) == (CaseState.UPHELD, f"stop it {XSS}")
    page = await guest.get(at(case))
    assert "A warning is on record" in page.text
    assert at(warning) in page.text
    assert not runs(page)
    assert not [one for one in served.hands.effects.values() if one.action == Notice("warning")]
    await carried(served)
    told = [one for one in served.hands.effects.values() if one.action == Notice("warning")]
    assert [(one.author, one.community, one.comment) for one in told] == [
        (ANNA, SERVER, warning.comment)
    ]
    assert "was told of the warning in private" in (await guest.get(at(case))).text


async def test_a_warning_needs_words_and_other_words_are_another_warning(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)

    empty = await do(guest, case, "warn", why=" ")
    long = await do(guest, case, "warn", why="x" * 501)
    await act(guest, case, "warn", why="stop it")
    other = await do(guest, case, "warn", why="something else")

    assert (empty.status, long.status, other.status) == (422, 422, 409)
    assert "it is what they read" in empty.text
    assert '<details class="desk-act" open>' in empty.text
    assert "x" * 501 in long.text
    assert "something else" in other.text
    assert await events(served, case) == [CaseEvent.TAKE, CaseEvent.WARN]


async def test_it_is_taken_down_and_given_back_to_its_author(served: Served) -> None:
    case, guest = await in_hands(served), served.guest(MONA)

    await act(guest, case, "remove", why="it hurts")
    await act(guest, case, "remove", why="it hurts")  # pressed twice

    after = await fresh(served, case)
    assert (after.steps[-1].event, after.steps[-1].note) == (CaseEvent.REMOVE, "it hurts")
    page = await guest.get(at(case))
    assert "It is to be taken down." in page.text
    assert at(case, "remove") not in page.text
    await carried(served)
    done = [type(one.action) for one in served.hands.effects.values() if "/remove-" in one.id]
    assert done == [Hold]
    assert [one.text for one in served.hands.effects.values() if isinstance(one.action, ReturnText)]
    assert "It was taken down." in (await guest.get(at(case))).text
    again = await do(guest, after, "remove")
    assert again.status == 409
    assert "has been taken down already" in again.text


@pytest.mark.parametrize("length", [str(one) for one in LENGTHS.values()])
async def test_a_time_out_of_a_length_that_is_offered_decides_the_case(
    served: Served, length: str
) -> None:
    case, guest = await in_hands(served), served.guest(MONA)

    await act(guest, case, "timeout", length=length)
    await act(guest, case, "timeout", length=length)  # pressed twice

    after = await fresh(served, case)
    assert (after.state, after.steps[-1].seconds) == (CaseState.UPHELD, int(length))
    await carried(served)
    given = [one for one in served.hands.effects.values() if isinstance(one.action, Timeout)]
    assert [(one.author, one.action) for one in given] == [(ANNA, Timeout(int(length)))]
    assert "Its author was timed out until" in (await guest.get(at(case))).text


def test_no_length_is_longer_than_the_rules_allow() -> None:
    assert max(LENGTHS.values()) <= LONGEST_SECONDS


@pytest.mark.parametrize("length", ["", "1", "-600", "2419201", "1e9", "proposed", "<x>"])
async def test_a_length_that_is_not_offered_is_refused(served: Served, length: str) -> None:
    case = await in_hands(served)

    answer = await do(served.guest(MONA), case, "timeout", length=length)

    assert answer.status == 400
    assert await fresh(served, case) == case


async def test_what_the_rules_propose_can_be_given_and_taken_back(served: Served) -> None:
    case = await in_hands(served, case=await proposed(served))
    guest = served.guest(MONA)
    assert "120 min, as the rules propose" in (await guest.get(at(case))).text

    await act(guest, case, "timeout", length="proposed")
    await act(guest, case, "timeout", length="proposed")  # pressed twice
    await carried(served)
    after = await fresh(served, case)
    assert after.state is CaseState.UPHELD
    assert Timeout(7200) in [one.action for one in served.hands.effects.values()]

    await act(guest, after, "undo", why="too quick")
    assert "The time-out is to be ended." in (await guest.get(at(case))).text
    await carried(served)
    assert "The time-out was ended." in (await guest.get(at(case))).text


async def test_a_case_is_handed_to_somebody_who_moderates_here(served: Served) -> None:
    case, mona, otto = await in_hands(served), served.guest(MONA), served.guest(OTTO)
    await served.signing.open(OTTO, Way.DISCORD)
    await served.signing.open(person(Role.MODERATOR, name="9"), Way.DISCORD)  # of another place
    page = await mona.get(at(case))
    assert "Otto (2)" in page.text
    assert "discord:9" not in page.text

    await act(mona, case, "hand", to=OTTO.id)
    await act(mona, case, "hand", to=OTTO.id)  # pressed twice

    after = await fresh(served, case)
    assert holder(after) == OTTO.id
    assert at(case, "decide") in (await otto.get(at(case))).text
    assert at(case, "decide") not in (await mona.get(at(case))).text
    await act(otto, after, "release")
    assert (await fresh(served, case)).state is CaseState.OPEN


async def test_who_moderated_here_lately_can_have_a_case_without_being_signed_in(
    served: Served,
) -> None:
    await in_hands(served, OTTO)
    case = await in_hands(served, case=await on_discord(served, comment="discord:22:2:0a"))

    assert 'value="discord:2"' in (await served.guest(MONA).get(at(case))).text
    pass_by(served, days=31)
    assert "nobody to hand it to" in (await served.guest(MONA).get(at(case))).text


@pytest.mark.parametrize("to", ["", "discord:9", ANNA, MONA.id, OPERATOR, XSS])
async def test_a_case_is_handed_to_nobody_else(served: Served, to: str) -> None:
    case = await in_hands(served)

    answer = await do(served.guest(MONA), case, "hand", to=to)

    assert answer.status in {409, 422}
    assert await fresh(served, case) == case
    assert not runs(answer)
