"""The queue over real sockets: what waits, what is claimed, and who may see it."""

import pytest

from bot.console.desk.finding import digest_of
from bot.service.people import Role
from tests.console.desk_house import (
    DESK,
    ROBIN,
    SAM,
    XSS,
    a_case,
    at,
    do,
    fresh,
    reported,
    runs,
    shows,
)
from tests.console.served import ELSEWHERE, HERE, Served, person

LIVE = {"hx-request": "true"}


async def test_the_start_shows_how_much_waits_where(served: Served) -> None:
    await a_case(served)
    guest = served.guest(ROBIN)

    page = await guest.get("/desk/")

    assert page.status == 200
    assert "One case waits" in page.text
    assert DESK in page.text


async def test_urgent_cases_come_first_and_each_kind_is_counted(served: Served) -> None:
    calm = await reported(served, 5, by="discord:5", what="look")
    urgent = await a_case(served)
    guest = served.guest(ROBIN)

    page = await guest.get(DESK)
    only = await guest.get(f"{DESK}?which=reported")

    assert page.text.index(at(urgent)) < page.text.index(at(calm))
    assert at(calm) in only.text
    assert at(urgent) not in only.text
    assert (await guest.get(f"{DESK}?which=nothing")).status == 404


async def test_a_case_is_taken_from_the_list_and_its_page_comes(served: Served) -> None:
    case = await a_case(served)
    guest = served.guest(ROBIN)
    assert at(case, "take") in (await guest.get(DESK)).text

    answer = await do(guest, case, "take")

    assert (answer.status, answer.headers["location"]) == (303, at(case))
    assert (await fresh(served, case)).steps[-1].by == ROBIN.id
    assert at(case, "take") not in (await guest.get(DESK)).text
    assert at(case) in (await guest.get(f"{DESK}?which=mine")).text


async def test_who_is_second_is_told_who_has_it(served: Served) -> None:
    case = await a_case(served)
    await do(served.guest(ROBIN), case, "take")

    answer = await do(served.guest(SAM), case, "take")

    assert answer.status == 409
    assert "Somebody did something with this case" in answer.text
    assert "In the hands of: Robin" in answer.text
    assert (await fresh(served, case)).version == 1


async def test_the_list_is_sent_again_only_when_something_changed(served: Served) -> None:
    case = await a_case(served)
    guest, part = served.guest(ROBIN), f"{DESK}queue?which=all&seen="
    seen = digest_of([case])

    assert (await guest.get(part + seen, LIVE)).status == 204
    await do(guest, case, "take")
    changed = await guest.get(part + seen, LIVE)

    assert changed.status == 200
    assert "<html" not in changed.text
    assert "hx-swap-oob" in changed.text


async def test_a_case_that_moved_on_says_so_on_the_page_that_is_open(served: Served) -> None:
    case = await a_case(served)
    guest = served.guest(ROBIN)

    assert (await guest.get(f"{at(case)}/since?seen=0", LIVE)).status == 204
    await do(served.guest(SAM), case, "take")
    moved = await guest.get(f"{at(case)}/since?seen=0", LIVE)

    assert "has moved on" in moved.text


@pytest.mark.parametrize(
    ("who", "status"),
    [
        (person(Role.MEMBER), 403),
        (person(Role.MANAGER), 403),
        (person(Role.MODERATOR, ELSEWHERE), 404),
        (None, 303),
    ],
)
async def test_only_moderators_of_the_community_see_its_desk(
    served: Served, who: object, status: int
) -> None:
    case = await a_case(served)
    guest = served.guest(who)  # type: ignore[arg-type]

    for path in (DESK, at(case), f"{DESK}queue", f"{at(case)}/since?seen=0"):
        assert (await guest.get(path)).status == status


async def test_a_case_of_another_community_is_not_there(served: Served) -> None:
    other = await a_case(served, community=ELSEWHERE)
    guest = served.guest(ROBIN)
    path = at(other).replace("elsewhere", "here", 1)

    assert (await guest.get(path)).status == 404
    answer = await guest.send("/desk/", f"{path}/take", {"seen": "0"})

    assert answer.status == 404
    assert (await fresh(served, other)).version == 0


async def test_no_step_is_taken_without_the_token_of_a_page(served: Served) -> None:
    case = await a_case(served)

    answer = await served.guest(ROBIN).post(at(case, "take"), {"seen": "0"})

    assert answer.status == 403
    assert (await fresh(served, case)).version == 0


async def test_ids_that_are_programs_are_ids(served: Served) -> None:
    case = await a_case(served, author=XSS)
    guest = served.guest(ROBIN)

    for path in (DESK, at(case)):
        page = await guest.get(path)
        assert page.status == 200
        assert shows(page, XSS)
        assert not runs(page)


async def test_in_italian_as_well(served: Served) -> None:
    await a_case(served)

    page = await served.guest(ROBIN).get(f"{DESK}?lang=it")

    assert "Che cosa aspetta una persona" in page.text
    assert HERE in page.text
