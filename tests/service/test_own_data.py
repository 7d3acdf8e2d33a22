"""What people may erase of what is kept about them, and why the rest stays for a while."""

from pathlib import Path

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.rules import preset
from bot.service.own_data import OwnData, Shown, Why
from bot.store import KeyRing, open_store
from tests.fakes import NOON, FakeClock
from tests.migrated import migrated
from tests.store.making import DAY, HOLD, HOUR, MIKA, NOA, SCHOOL, STRIKE, comment, put

PIA = AuthorId("pia")


async def test_each_reason_to_stay_is_named_and_the_rest_can_go(tmp_path: Path) -> None:
    url, keys = migrated(tmp_path / "kindness.db"), KeyRing([KeyRing.new_key()])
    async with open_store(url, keys=keys) as store:
        await put(store, comment(1), STRIKE)
        await put(store, comment(2, author=NOA), HOLD)
        for errand in await store.lease_errands(now=NOON, lease=HOUR, limit=100):
            await store.errand_done(errand, now=NOON)
        await put(store, comment(3, author=PIA), STRIKE)
        clock = FakeClock()
        data = OwnData(store, clock, default_rules=preset("gaming"))

        async def look(author: AuthorId) -> Shown:
            (shown,) = await data.look(SCHOOL, author)
            return shown

        assert (await look(PIA)).stays is Why.UNDER_WAY
        assert (await look(NOA)).stays is Why.CASE
        assert not (await look(NOA)).erasable
        fresh = await look(MIKA)
        assert (fresh.stays, fresh.until, fresh.erasable) == (Why.COUNTS, NOON + 28 * DAY, True)
        clock.pass_by(29 * DAY)
        faded = await look(MIKA)
        assert (faded.stays, faded.until, faded.erasable) == (None, None, True)

        # The community's own rules go before the default ones.
        rules = preset("community", mode=Mode.NUDGE)
        await store.set_rules(SCHOOL, rules, by="mod", now=NOON)
        assert (await look(MIKA)).until == NOON + 60 * DAY
        assert await data.erase(SCHOOL, MIKA) == 1
        assert not (await look(MIKA)).erasable
