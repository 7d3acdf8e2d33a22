"""Whether who signed in with Discord still has their roles: asked again, or held for a while."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.core.errors import BadInputError, KindnessError, TryLaterError
from bot.service.api_keys import digest_of
from bot.service.people import Grant, Person, Role
from bot.service.roles_again import AGAIN, SOON, UNSURE, RolesAgain
from bot.service.session_ports import Way
from bot.service.signing_in import IDLE, LASTS, SigningIn
from tests.fakes import FakeClock
from tests.memory_sessions import MemorySessions
from tests.store.making import CLUB, SCHOOL

MONA = Person("discord:7", "Mona", (Grant(Role.MODERATOR, SCHOOL), Grant(Role.MEMBER, CLUB)))
LESS = replace(MONA, grants=(Grant(Role.MEMBER, SCHOOL),))
OPERATOR = Person("operator", "Operator", (Grant(Role.ADMIN),))
STEP = timedelta(minutes=5)


@dataclass
class Guilds:
    """A platform: who somebody is, by what is asked with, or what goes wrong."""

    people: dict[str, Person | KindnessError] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)

    async def again(self, access: str) -> Person:
        self.asked.append(access)
        await asyncio.sleep(0)  # others have their turn meanwhile
        found = self.people[access]
        if isinstance(found, KindnessError):
            raise found
        return found

    async def give_back(self, access: str) -> None:
        self.back.append(access)


class House:
    """A store, a clock and a platform, with what knows who is signed in."""

    def __init__(self) -> None:
        self.store, self.clock, self.guilds = MemorySessions(), FakeClock(), Guilds({"key": MONA})
        self.signing = SigningIn(self.store, self.clock)
        self.roles = RolesAgain(self.signing, self.store, self.clock, self.guilds)

    async def after(self, span: timedelta, token: str) -> Person | None:
        """Who is signed in when so long has passed, in which they were there all the time."""
        person: Person | None = None
        for _ in range(int(span / STEP)):
            self.clock.pass_by(STEP)
            person = await self.roles.find(token)
        return person


@pytest.fixture
def house() -> House:
    return House()


async def test_within_ten_minutes_nobody_is_asked_and_then_once(house: House) -> None:
    token = await house.roles.open(MONA, "key")

    assert await house.after(AGAIN - STEP, token) == MONA
    assert house.guilds.asked == []
    assert await house.after(STEP, token) == MONA
    assert await house.roles.find(token) == MONA

    assert house.guilds.asked == ["key"]
    assert await house.after(2 * AGAIN, token) == MONA
    assert len(house.guilds.asked) == 3


async def test_who_has_lost_a_role_may_do_no_more_what_it_allowed(house: House) -> None:
    token = await house.roles.open(MONA, "key")
    house.guilds.people["key"] = LESS

    found = await house.after(AGAIN, token)

    assert found == LESS
    assert found is not None
    assert not found.may(Role.MODERATOR)
    assert await house.signing.find(token) == LESS, "it is on record, for every process"


@pytest.mark.parametrize(
    "gone", [BadInputError("console-discord-nowhere"), replace(MONA, id="discord:8")]
)
async def test_who_is_nowhere_with_us_any_more_is_signed_out(
    house: House, gone: Person | KindnessError
) -> None:
    token = await house.roles.open(MONA, "key")
    house.guilds.people["key"] = gone

    assert await house.after(AGAIN, token) is None

    assert set(house.store.ended) == {digest_of(token)}
    assert house.guilds.back == ["key"]
    assert await house.roles.find(token) is None


async def test_roles_that_cannot_be_asked_about_hold_for_a_while_which_is_said(
    house: House,
) -> None:
    token = await house.roles.open(MONA, "key")
    began = house.clock.now()
    house.guilds.people["key"] = TryLaterError("console-discord-later")

    assert await house.after(AGAIN, token) == MONA
    assert house.roles.unsure(token) == began + UNSURE
    house.clock.pass_by(SOON / 2)
    assert await house.roles.find(token) == MONA
    assert len(house.guilds.asked) == 1, "it is not asked at every step"
    assert await house.after(UNSURE - AGAIN - STEP, token) == MONA

    assert await house.after(STEP, token) is None
    assert house.roles.unsure(token) is None
    assert set(house.store.ended) == {digest_of(token)}


async def test_when_they_can_be_asked_about_again_all_is_as_before(house: House) -> None:
    token = await house.roles.open(MONA, "key")
    house.guilds.people["key"] = TryLaterError("console-discord-later")
    await house.after(AGAIN, token)
    house.guilds.people["key"] = LESS

    assert await house.after(STEP, token) == LESS

    assert house.roles.unsure(token) is None
    assert await house.after(AGAIN - STEP, token) == LESS
    assert len(house.guilds.asked) == 2


@pytest.mark.parametrize("platform", [True, False])
async def test_after_a_new_start_roles_hold_for_a_while_and_then_one_signs_in_again(
    house: House,
    platform: bool,  # noqa: FBT001
) -> None:
    token = await house.signing.open(MONA, Way.DISCORD)
    began = house.clock.now()
    there = house.guilds if platform else None
    house.roles = RolesAgain(house.signing, house.store, house.clock, there)

    assert await house.after(UNSURE - STEP, token) == MONA
    assert house.roles.unsure(token) == began + UNSURE
    assert await house.after(STEP, token) is None


async def test_who_comes_twice_at_once_is_asked_about_once_and_told_the_same(house: House) -> None:
    token = await house.roles.open(MONA, "key")
    house.guilds.people["key"] = LESS
    house.clock.pass_by(UNSURE)

    found = await asyncio.gather(*(house.roles.find(token) for _ in range(3)))

    assert found == [LESS, LESS, LESS]
    assert house.guilds.asked == ["key"]


async def test_who_comes_twice_at_once_and_is_gone_is_so_both_times(house: House) -> None:
    token = await house.roles.open(MONA, "key")
    house.guilds.people["key"] = BadInputError("console-discord-nowhere")
    house.clock.pass_by(AGAIN)

    assert await asyncio.gather(*(house.roles.find(token) for _ in range(2))) == [None, None]

    assert house.guilds.asked == ["key"]


async def test_who_came_with_a_link_is_not_asked_about(house: House) -> None:
    token = await house.signing.open(OPERATOR, Way.LINK)

    assert await house.after(2 * UNSURE, token) == OPERATOR

    assert house.guilds.asked == []
    assert house.roles.unsure(token) is None


async def test_what_is_asked_with_is_given_back_when_it_is_needed_no_longer(house: House) -> None:
    first = await house.roles.open(MONA, "key")
    second = await house.roles.open(MONA, "other", instead_of=first)
    assert house.guilds.back == ["key"]
    await house.roles.out(second)
    await house.roles.out(second)
    assert house.guilds.back == ["key", "other"]
    third = await house.roles.open(MONA, "third", instead_of="never-there")
    house.clock.pass_by(IDLE)
    assert await house.roles.find(third) is None
    assert house.guilds.back == ["key", "other", "third"]


async def test_what_nobody_came_back_to_is_given_back_in_time(house: House) -> None:
    await house.roles.open(MONA, "key")
    house.clock.pass_by(LASTS[Way.DISCORD] - STEP)
    await house.roles.open(MONA, "other")
    assert house.guilds.back == []
    house.clock.pass_by(STEP)

    await house.roles.open(MONA, "third")

    assert house.guilds.back == ["key"]


async def test_without_a_platform_there_is_nothing_to_give_back(house: House) -> None:
    roles = RolesAgain(house.signing, house.store, house.clock, None)
    token = await roles.open(MONA, "key")

    await roles.out(token)

    assert await roles.find(token) is None
