"""What every keeper of links and sessions promises, and what a database forgets of them."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.comment import AuthorId, CommunityId
from bot.service.people import EVERY_RIGHT, Grant, Person, Right, Role
from bot.service.session_ports import Link, Session, SessionStore, SignIn, Way
from bot.store.session_tables import SESSIONS
from tests.fakes import NOON
from tests.memory_sessions import MemorySessions
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOUR, KEEP, SCHOOL

MINUTE = timedelta(minutes=1)
MONA = Person(
    "discord:7", "Mona ☂", (Grant(Role.MODERATOR, SCHOOL, "Our school"), Grant(Role.MEMBER, CLUB))
)
LINK = Link("link", Role.ADMIN, NOON, NOON + 10 * MINUTE)


def session(digest: str = "one", at: timedelta = 0 * MINUTE) -> Session:
    return Session(digest, MONA, Way.DISCORD, NOON + at, NOON + at, NOON + at + HOUR)


@pytest.fixture(params=["memory", "database"])
async def keeper(request: pytest.FixtureRequest, open_again: OpenStore) -> SessionStore:
    if request.param == "memory":
        return MemorySessions()
    return await open_again()


async def test_a_link_is_good_once(keeper: SessionStore) -> None:
    await keeper.add_link(LINK)

    assert await keeper.use_link("link", now=NOON + MINUTE) == LINK
    assert await keeper.use_link("link", now=NOON + MINUTE) is None
    assert await keeper.use_link("another", now=NOON) is None


async def test_of_two_who_use_a_link_at_once_one_gets_it(keeper: SessionStore) -> None:
    await keeper.add_link(LINK)

    async with asyncio.TaskGroup() as group:
        uses = [group.create_task(keeper.use_link("link", now=NOON)) for _ in range(4)]

    assert sorted(use.result() is not None for use in uses) == [False, False, False, True]


async def test_a_link_is_good_for_its_time(keeper: SessionStore) -> None:
    await keeper.add_link(LINK)

    assert await keeper.use_link("link", now=LINK.ends_at) is None


async def test_a_session_is_found_as_it_was_kept_until_somebody_ends_it(
    keeper: SessionStore,
) -> None:
    await keeper.add_session(session())

    assert await keeper.session("one") == session()
    assert await keeper.session("two") is None
    assert await keeper.end_session("one", now=NOON + MINUTE)
    assert not await keeper.end_session("one", now=NOON + 2 * MINUTE)
    assert await keeper.session("one") is None


async def test_who_operates_everything_has_a_role_in_no_named_community(
    keeper: SessionStore,
) -> None:
    whole = Session(
        "one", Person("operator", "O", (Grant(Role.ADMIN),)), Way.LINK, NOON, NOON, NOON
    )

    await keeper.add_session(whole)

    assert await keeper.session("one") == whole


async def test_name_and_roles_can_change_while_somebody_is_signed_in(keeper: SessionStore) -> None:
    await keeper.add_session(session())
    await keeper.add_session(session("other"))
    less = replace(MONA, name="Mo", grants=(Grant(Role.MEMBER, SCHOOL, "School"),))

    await keeper.now_is("one", less)
    await keeper.now_is("never-there", less)

    assert await keeper.session("one") == replace(session(), person=less)
    assert await keeper.session("other") == session("other")
    await keeper.end_session("one", now=NOON + MINUTE)
    await keeper.now_is("one", MONA)
    assert await keeper.session("one") is None


async def test_that_somebody_is_still_there_is_noted_while_they_are(keeper: SessionStore) -> None:
    await keeper.add_session(session())

    await keeper.seen("one", now=NOON + MINUTE)
    found = await keeper.session("one")
    await keeper.end_session("one", now=NOON + MINUTE)
    await keeper.seen("one", now=NOON + 2 * MINUTE)

    assert found is not None
    assert found.seen_at == NOON + MINUTE
    assert await keeper.session("one") is None


async def test_who_signs_in_again_is_in_one_session_alone(keeper: SessionStore) -> None:
    await keeper.add_session(session("one"))
    await keeper.add_session(session("two", MINUTE), instead_of="one")

    assert await keeper.session("one") is None
    assert await keeper.session("two") is not None
    assert list(await keeper.sign_ins(limit=9)) == [
        SignIn(MONA.id, Way.DISCORD, NOON + MINUTE, None),
        SignIn(MONA.id, Way.DISCORD, NOON, NOON + MINUTE),
    ]
    assert len(await keeper.sign_ins(limit=1)) == 1


async def test_a_session_of_which_nobody_knows_may_be_replaced(keeper: SessionStore) -> None:
    await keeper.add_session(session("two"), instead_of="never-there")

    assert await keeper.session("two") is not None


async def test_who_is_erased_is_signed_out_and_on_no_record_of_it(open_again: OpenStore) -> None:
    store = await open_again()
    await store.add_session(session())

    await store.erase(AuthorId(MONA.id))

    assert await store.session("one") is None
    assert list(await store.sign_ins(limit=9)) == []


async def test_what_is_over_is_forgotten_but_who_signed_in_stays_as_long_as_decisions(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.add_link(LINK)
    await store.add_session(session())

    await store.sweep(now=NOON + DAY)

    assert await store.use_link("link", now=NOON) is None
    assert await store.session("one") is None
    assert [one.ended_at for one in await store.sign_ins(limit=9)] == [NOON + HOUR]
    await store.sweep(now=NOON + KEEP.decisions + DAY)
    assert list(await store.sign_ins(limit=9)) == []


async def test_name_and_roles_are_sealed_and_gone_when_a_session_has_ended(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.add_session(session("one"))
    await store.add_session(session("two"))
    await store.end_session("two", now=NOON)

    async with store.database.reading() as connection:
        query = sa.select(SESSIONS.c.who).order_by(SESSIONS.c.digest)
        one, two = (await connection.execute(query)).scalars()

    assert one
    assert "Mona" not in one
    assert SCHOOL not in one
    assert two is None


def test_a_role_in_another_community_is_none_here() -> None:
    assert MONA.may(Role.MODERATOR)
    assert MONA.may(Role.MODERATOR, SCHOOL)
    assert not MONA.may(Role.MODERATOR, CLUB)
    assert not MONA.may(Role.MANAGER)
    assert not MONA.may(Role.MEMBER, CommunityId("discord:9"))
    assert MONA.communities(Role.MEMBER) == {SCHOOL: "Our school", CLUB: CLUB}
    assert not MONA.everywhere


async def test_who_is_signed_in_is_known_while_their_session_lasts(keeper: SessionStore) -> None:
    dana = Person("discord:8", "Dana", (Grant(Role.MODERATOR, SCHOOL, "", frozenset()),))
    await keeper.add_session(session("one"))
    await keeper.add_session(session("two", MINUTE))
    await keeper.add_session(replace(session("three", 2 * MINUTE), person=dana))
    await keeper.end_session("two", now=NOON + MINUTE)

    assert await keeper.signed_in(now=NOON + 3 * MINUTE) == [MONA, dana]
    assert await keeper.signed_in(now=NOON + HOUR) == [dana]


async def test_rights_are_kept_and_an_earlier_version_kept_none(open_again: OpenStore) -> None:
    store = await open_again()
    rights = frozenset({Right.TIME_OUT})
    grants = (Grant(Role.MODERATOR, SCHOOL, "", rights), Grant(Role.MODERATOR, CLUB, "", rights))
    mod = Person("discord:9", "Mod", (*grants, Grant(Role.ADMIN)))
    await store.add_session(replace(session(), person=mod))
    assert [one.person for one in [await store.session("one")] if one] == [mod]
    assert mod.has(Right.TIME_OUT, SCHOOL)

    older = json.dumps({"name": "Mod", "grants": [["moderator", SCHOOL, ""], ["admin", None, ""]]})
    async with store.database.writing() as connection:
        kept = sa.update(SESSIONS).values(who=store._seal(older))
        await connection.execute(kept)

    found = await store.session("one")
    assert found is not None
    assert found.person.grants == (
        Grant(Role.MODERATOR, SCHOOL, "", frozenset()),
        Grant(Role.ADMIN, None, "", EVERY_RIGHT),
    )
