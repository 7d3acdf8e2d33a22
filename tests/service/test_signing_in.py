"""Links and sessions of the console: what is good, for how long, and for whom."""

from datetime import timedelta

import pytest

from bot.core.errors import BadInputError
from bot.service.api_keys import digest_of
from bot.service.people import OPERATOR, Grant, Person, Role
from bot.service.session_ports import Way
from bot.service.signing_in import IDLE, LASTS, LINK_LASTS, NOTED, SigningIn
from tests.fakes import FakeClock
from tests.memory_sessions import MemorySessions
from tests.store.making import SCHOOL

MONA = Person("discord:7", "Mona", (Grant(Role.MODERATOR, SCHOOL),))


class House:
    """A store and a clock, with what signs in."""

    def __init__(self) -> None:
        self.store = MemorySessions()
        self.clock = FakeClock()
        self.signing = SigningIn(self.store, self.clock)


@pytest.fixture
def house() -> House:
    return House()


async def test_a_link_signs_in_once_with_its_role_everywhere(house: House) -> None:
    link = await house.signing.link(Role.MANAGER)

    token = await house.signing.by_link(link, "Operator")

    assert await house.signing.find(token) == Person(OPERATOR, "Operator", (Grant(Role.MANAGER),))
    with pytest.raises(BadInputError, match="console-link-over"):
        await house.signing.by_link(link, "Operator")


async def test_a_link_is_over_after_ten_minutes(house: House) -> None:
    link = await house.signing.link(Role.ADMIN)
    house.clock.pass_by(LINK_LASTS)

    with pytest.raises(BadInputError, match="console-link-over"):
        await house.signing.by_link(link, "Operator")


async def test_no_token_is_kept_as_it_is(house: House) -> None:
    link = await house.signing.link(Role.ADMIN)
    token = await house.signing.open(MONA, Way.DISCORD)

    assert set(house.store.links) == {digest_of(link)}
    assert set(house.store.sessions) == {digest_of(token)}


async def test_who_signs_in_anew_has_a_new_token_and_the_old_one_ends(house: House) -> None:
    first = await house.signing.open(MONA, Way.DISCORD)

    second = await house.signing.open(MONA, Way.DISCORD, instead_of=first)

    assert second != first
    assert await house.signing.find(first) is None
    assert await house.signing.find(second) == MONA


async def test_who_is_away_for_an_hour_signs_in_again(house: House) -> None:
    token = await house.signing.open(MONA, Way.DISCORD)
    house.clock.pass_by(IDLE - timedelta(minutes=1))
    assert await house.signing.find(token) == MONA
    house.clock.pass_by(IDLE - NOTED)
    assert await house.signing.find(token) == MONA

    house.clock.pass_by(IDLE)

    assert await house.signing.find(token) is None


@pytest.mark.parametrize("way", list(Way))
async def test_a_session_ends_however_busy_somebody_is(house: House, way: Way) -> None:
    token = await house.signing.open(MONA, way)
    for _ in range(int(LASTS[way] / timedelta(minutes=30)) - 1):
        house.clock.pass_by(timedelta(minutes=30))
        assert await house.signing.find(token) == MONA

    house.clock.pass_by(timedelta(minutes=30))

    assert await house.signing.find(token) is None
    assert house.store.ended == {digest_of(token): house.clock.now()}


async def test_that_somebody_is_there_is_noted_once_a_minute(house: House) -> None:
    token = await house.signing.open(MONA, Way.LINK)
    began = house.clock.now()

    house.clock.pass_by(NOTED / 2)
    await house.signing.find(token)
    assert house.store.sessions[digest_of(token)].seen_at == began
    later = house.clock.pass_by(NOTED)
    await house.signing.find(token)

    assert house.store.sessions[digest_of(token)].seen_at == later


async def test_who_signs_out_is_out_also_twice(house: House) -> None:
    token = await house.signing.open(MONA, Way.DISCORD)

    await house.signing.out(token)
    await house.signing.out(token)

    assert await house.signing.find(token) is None
    assert await house.signing.find("never-there") is None


@pytest.mark.parametrize(
    ("role", "allows"),
    [
        (Role.MEMBER, {Role.MEMBER}),
        (Role.MANAGER, {Role.MEMBER, Role.MANAGER}),
        (Role.MODERATOR, {Role.MEMBER, Role.MODERATOR}),
        (Role.ADMIN, set(Role)),
    ],
)
def test_a_manager_decides_no_cases_and_a_moderator_runs_no_campaigns(
    role: Role, allows: set[Role]
) -> None:
    assert {other for other in Role if role.includes(other)} == allows


def test_who_operates_the_machine_has_their_role_in_every_community() -> None:
    operator = Person(OPERATOR, "Operator", (Grant(Role.MODERATOR),))

    assert operator.everywhere
    assert operator.may(Role.MODERATOR, SCHOOL)
    assert not operator.may(Role.MANAGER, SCHOOL)
    assert operator.communities(Role.MEMBER) == {}
