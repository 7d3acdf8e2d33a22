"""``/backtest`` over a channel: read, judged and shown to who asked, and kept nowhere."""

from datetime import timedelta

import pytest

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.discord_bot import trying_out
from tests.discord_bot.house import House
from tests.discord_bot.test_proving import asked
from tests.discord_server import Permission

HURTFUL = "you are worthless"
RULES = preset("community", mode=Mode.HOLD)


async def test_rules_are_tried_on_a_channel_and_nothing_is_left_of_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying_out, "SAID_EVERY", 8)
    for n in range(12):
        await house.anna.says(house.general, f"hello number {n}")
        if n % 3 == 0:
            await (house.ben if n else house.anna).says(house.general, f"{HURTFUL} {n}")
    async with house.running(rules=RULES) as app:
        answer = await asked(house, "/backtest", channel=house.general, messages=50)
        await house.says(answer, "16 messages of 2 people")

        assert "a private prompt: **" in answer.text
        assert "a strike: **4**" in answer.text
        assert "2 people would have heard of it." in answer.text
        assert answer.text.count(f"> ||{HURTFUL}") == 4
        assert "none of it was kept" in answer.text
        since = house.clock.now() - timedelta(days=9)
        assert await app.store.decided_since(house.community, since) == []
        assert house.ben.sees(house.ben.dm) == house.anna.sees(house.anna.dm) == []

        milder = await asked(
            house, "/backtest", channel=house.general, about="bullying", limit=0.99
        )
        await house.says(milder, "16 messages of 2 people")
        assert milder.text.count("> ||") <= answer.text.count("> ||")


async def test_only_who_may_read_a_channel_can_try_it_and_only_where_the_bot_may(
    house: House,
) -> None:
    hidden, closed, empty = (house.guild.add_channel(n) for n in ("hidden", "closed", "empty"))
    hidden.deny(house.mods, Permission.VIEW_CHANNEL)
    closed.deny(house.server.bot, Permission.READ_MESSAGE_HISTORY)
    async with house.running(rules=RULES):
        for place, said in (
            (hidden, "You cannot read that channel yourself"),
            (closed, "may not read back in that channel"),
            (empty, "stands nothing that the bot would judge"),
        ):
            answer = await asked(house, "/backtest", channel=place)
            assert said in answer.text
        assert (
            "Choose rules to try"
            in (await asked(house, "/backtest", channel=house.general, limit=0.9)).text
        )
        assert house.parts is not None
        house.parts.reads_content = False
        assert (
            "may not read what is written"
            in (await asked(house, "/backtest", channel=house.general)).text
        )
