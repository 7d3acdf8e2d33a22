"""Links with which somebody appeals who can no longer write where it happened."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.case import Case, CaseId, CaseState
from bot.core.comment import NOBODY
from bot.core.errors import BadInputError
from bot.service.appeal_links import GOOD_FOR, AppealLink, AppealLinks
from bot.service.moderation import Moderation
from tests.service.conftest import HERE, Room, comment, rules


@pytest.fixture
async def upheld(room: Room) -> Case:
    """A case that a moderator upheld."""
    await room.store.set_rules(HERE, rules(), by="mod", now=room.clock.now())
    await room.pipeline.handle(comment(1, "I will kill you"))
    desk = Moderation(room.store, room.clock)
    [case] = await desk.to_do(HERE)
    await desk.take(case.id, by="mod")
    return await desk.uphold(case.id, by="mod")


def links_in(room: Room) -> AppealLinks:
    return AppealLinks(room.store, Moderation(room.store, room.clock), room.clock)


async def test_who_has_the_link_appeals_as_its_author(room: Room, upheld: Case) -> None:
    links = links_in(room)
    link = links.link_to(upheld)

    assert await links.opened(link) == upheld
    after = await links.appeal(link, note="it was a joke")

    assert after.state is CaseState.APPEALED
    assert (after.steps[-1].by, after.steps[-1].note) == (upheld.author, "it was a joke")
    assert await links.appeal(link, note="again") == after


async def test_a_link_is_good_for_its_days_and_no_longer(room: Room, upheld: Case) -> None:
    links = links_in(room)
    link = links.link_to(upheld)

    room.clock.pass_by(GOOD_FOR)
    assert await links.opened(link)
    room.clock.pass_by(timedelta(days=1, seconds=1))

    with pytest.raises(BadInputError, match="appeal-link-over"):
        await links.opened(link)


@pytest.mark.parametrize(
    "change",
    [
        {"seal": "0" * 64},
        {"seal": ""},
        {"seal": "ü"},
        {"until": 10**10},
        {"case": CaseId("case:test:2")},
    ],
)
async def test_nobody_makes_up_a_link(room: Room, upheld: Case, change: dict[str, object]) -> None:
    await room.pipeline.handle(comment(2, "I will kill you too"))
    links = links_in(room)
    link: AppealLink = replace(links.link_to(upheld), **change)  # type: ignore[arg-type]

    with pytest.raises(BadInputError, match="appeal-link-over"):
        await links.appeal(link)


async def test_a_link_to_what_is_erased_or_nobodys_opens_nothing(room: Room, upheld: Case) -> None:
    links = links_in(room)
    of_nobody = replace(upheld, author=NOBODY)
    link = links.link_to(upheld)
    await room.store.erase(upheld.author)

    with pytest.raises(BadInputError, match="appeal-link-over"):
        await links.opened(link)
    with pytest.raises(BadInputError, match="appeal-link-over"):
        await links.opened(links.link_to(of_nobody))


async def test_what_is_too_long_is_not_sent(room: Room, upheld: Case) -> None:
    links = links_in(room)

    with pytest.raises(BadInputError, match="appeal-too-long"):
        await links.appeal(links.link_to(upheld), note="x" * 1001)
    assert (await links.opened(links.link_to(upheld))).state is CaseState.UPHELD
