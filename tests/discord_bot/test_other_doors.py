"""A database that another door uses as well: what is of its communities is left to it."""

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.discord_bot.telling import Telling
from tests.discord_bot.house import House


async def test_what_a_site_has_set_up_is_told_to_nobody_on_discord(
    house: House, logged: list[dict[str, object]]
) -> None:
    site = CommunityId("http:forum")
    async with house.running() as app:
        await app.steering.set_up(site, preset_name="school", mode=Mode.HOLD, by="operator")

        assert house.parts is not None
        assert house.parts.client is not None
        await Telling(house.parts).tell_all(house.parts.client)

    assert "telling_failed" not in {event["event"] for event in logged}
