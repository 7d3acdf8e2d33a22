"""Members, appeals, and the link of who was banned, over real sockets."""

from bot.core.case import CaseState
from bot.core.comment import AuthorId
from bot.service.people import Role
from bot.service.sanctions import Sanctions
from tests.console.desk_house import (
    DESK,
    ROBIN,
    SAM,
    XSS,
    a_case,
    at,
    do,
    fresh,
    link_to,
    of_member,
    runs,
    shows,
    upheld,
)
from tests.console.served import ELSEWHERE, HERE, Served, person


async def test_everything_on_record_about_a_member_is_on_one_page(served: Served) -> None:
    case = await upheld(served)
    guest = served.guest(ROBIN)
    author = AuthorId("discord:77")
    sanctions = Sanctions(served.app.store, served.clock)
    await sanctions.pardon(HERE, author, by=AuthorId(SAM.id), why=f"enough {XSS}")

    page = await guest.get(of_member(author))

    assert of_member(author) in (await guest.get(at(case))).text
    assert at(case) in page.text
    assert shows(page, f"enough {XSS}")
    assert not runs(page)


async def test_a_member_without_a_record_here_is_not_there(served: Served) -> None:
    await a_case(served, community=ELSEWHERE)

    assert (await served.guest(ROBIN).get(of_member("discord:77"))).status == 404
    somebody = served.guest(person(Role.MANAGER))
    assert (await somebody.get(of_member("discord:77"))).status == 403
    assert (await somebody.get(f"{DESK}appeals")).status == 403


async def test_who_was_banned_appeals_with_a_link_and_a_second_person_decides(
    served: Served,
) -> None:
    case = await upheld(served)
    link, banned = await link_to(served, case), served.guest()

    opened = await banned.get(link)
    assert opened.status == 200
    assert "kill" not in opened.text
    sent = await banned.send(link, link, {"note": f"a joke {XSS}"})

    assert (sent.status, sent.headers["location"]) == (303, link)
    after = await fresh(served, case)
    assert (after.state, after.steps[-1].by) == (CaseState.APPEALED, case.author)
    assert "Somebody else looks at it" in (await banned.get(link)).text
    waiting = await served.guest(SAM).get(f"{DESK}appeals")
    assert shows(waiting, f"a joke {XSS}")
    assert not runs(waiting)
    assert (await do(served.guest(ROBIN), after, "take")).status == 409
    sam = served.guest(SAM)
    await do(sam, after, "take")
    await do(sam, await fresh(served, case), "decide", decide="overturn", why="it was")
    assert "We are sorry" in (await banned.get(link)).text
    assert "What came of the last ones" in (await sam.get(f"{DESK}appeals")).text


async def test_a_link_opens_its_own_case_and_nothing_else(served: Served) -> None:
    case = await upheld(served)
    link, banned = await link_to(served, case), served.guest()

    begins, until, seal = link.rsplit("/", 2)
    for other in (
        link[:-1] + "x",
        f"{begins}/{int(until) + 86400}/{seal}",
        link.replace("test%3A1", "test%3A2"),
    ):
        assert other != link
        assert (await banned.get(other)).status == 400
    assert (await banned.get(f"{link}?lang=it")).status == 200
    assert (await banned.post(link, {"note": "forged"})).status == 403
    assert (await banned.get(at(case))).status == 303
    assert (await fresh(served, case)).state is CaseState.UPHELD


async def test_an_appeal_that_is_too_long_comes_back_whole(served: Served) -> None:
    case = await upheld(served)
    link, banned = await link_to(served, case), served.guest()

    answer = await banned.send(link, link, {"note": "y" * 1001})

    assert answer.status == 422
    assert "y" * 1001 in answer.text
    assert (await fresh(served, case)).state is CaseState.UPHELD
