"""What every keeper of keys promises."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.comment import CommunityId
from bot.service.api_keys import ApiKey, KeyStore, Scope, digest_of, new_key
from bot.store import KeyRing, open_store
from tests.memory_keys import MemoryKeys
from tests.store.conftest import OpenStore

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def key(name: str, *, at: datetime = NOON) -> ApiKey:
    return ApiKey(name, digest_of(new_key()), frozenset(Scope), 60, at)


@pytest.fixture(params=["memory", "database"])
async def keeper(request: pytest.FixtureRequest, open_again: OpenStore) -> KeyStore:
    if request.param == "memory":
        return MemoryKeys()
    return await open_again()


async def test_a_key_is_found_as_it_was_kept(keeper: KeyStore) -> None:
    shop, forum = key("shop", at=NOON + timedelta(hours=1)), key("forum")
    shop = replace(shop, site=CommunityId("http:shop"))

    assert await keeper.add_api_key(shop)
    assert await keeper.add_api_key(forum)

    assert list(await keeper.api_keys()) == [forum, shop]


async def test_a_name_is_that_of_one_key_in_use(keeper: KeyStore) -> None:
    first, second = key("forum"), key("forum", at=NOON + timedelta(hours=1))
    await keeper.add_api_key(first)

    assert not await keeper.add_api_key(second)
    assert list(await keeper.api_keys()) == [first]

    assert await keeper.revoke_api_key("forum", now=NOON)
    assert await keeper.add_api_key(second)
    assert [one.revoked_at for one in await keeper.api_keys()] == [NOON, None]


async def test_only_a_key_in_use_can_be_revoked(keeper: KeyStore) -> None:
    await keeper.add_api_key(key("forum"))

    assert not await keeper.revoke_api_key("shop", now=NOON)
    assert await keeper.revoke_api_key("forum", now=NOON)
    assert not await keeper.revoke_api_key("forum", now=NOON)


async def test_the_key_itself_is_nowhere_in_the_database(sqlite_url: str, keys: KeyRing) -> None:
    fresh = new_key()
    async with open_store(sqlite_url, keys=keys) as store:
        await store.add_api_key(ApiKey("forum", digest_of(fresh), frozenset(), 60, NOON))

    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    assert not [file for file in folder.iterdir() if fresh.encode() in file.read_bytes()]
