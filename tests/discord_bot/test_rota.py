"""Who is on duty is put on a rota with a preview of the week, and called to what nobody takes."""

from datetime import UTC, datetime, timedelta

from bot.core.duty import Turn
from bot.discord_bot.desk_settings import DUTY, WAIT
from bot.discord_bot.duty import of_member, of_role
from bot.discord_bot.hearing import Hearing
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, THREAT, card
from tests.discord_bot.test_raising import again, looked
from tests.discord_server import Answer, Permission

ADD, REMOVE, SHOW = "/kindness rota add", "/kindness rota remove", "/kindness rota show"
UTC_ZONE = {"zone": "UTC"}


async def add(house: House, who: object, times: str = "00:00-00:00", **more: object) -> Answer:
    """Somebody is put on duty by the owner."""
    begins, _, ends = times.partition("-")
    options = {"days": "daily", "from": begins, "to": ends, "who": who, **more}
    return await (await house.guild.owner().runs(ADD, house.general, **options)).done()


async def turns(house: House, app: App) -> list[Turn]:
    return [turn for _, turn in await app.store.turns(house.community)]


async def test_a_rota_is_filled_read_and_emptied_with_the_week_before_ones_eyes(
    house: House,
) -> None:
    async with house.running() as app:
        owner, where = house.guild.owner(), house.general
        none = await (await owner.runs(SHOW, where)).done()
        assert "No turn is set" in none.text
        asked = await add(house, house.mods, "16.00-22:00", days="weekdays")
        assert "In which time zone" in asked.text
        (zone,) = await owner.autocompletes(ADD, "zone", "rope/rom")
        assert zone["value"] == "Europe/Rome"

        added = await add(house, house.mods, "16.00-22:00", days="weekdays", zone="Europe/Rome")
        assert "by the clock of Europe/Rome" in added.text
        assert f"**Monday to Friday**: 00:00-16:00 nobody, 16:00-22:00 <@&{house.mods.id}>" in (
            added.text
        )
        for role in house.guild.roles.values():  # the bot may not name every role aloud
            role.permissions &= ~(Permission.MENTION_EVERYONE | Permission.ADMINISTRATOR)
            house.guild.role_changed(role)
        added = await add(house, house.otto, days="weekend")
        assert f"**Saturday and Sunday**: all day <@{house.otto.id}>" in added.text
        assert "hears nothing" in added.text  # the role lets nobody name it
        assert [turn.who for turn in await turns(house, app)] == [
            of_role(int(house.mods.id)), of_member(int(house.otto.id)),
        ]  # fmt: skip
        desk = await (await owner.runs("/kindness desk", where)).done()
        assert "Who is on duty is called first" in desk.text

        await emptied(house)


async def emptied(house: House) -> None:
    owner, where = house.guild.owner(), house.general
    found = await owner.autocompletes(REMOVE, "turn", "")
    assert [one["name"] for one in found] == [
        "Monday to Friday 16:00-22:00 @Moderators", "Saturday and Sunday 00:00-00:00 otto",
    ]  # fmt: skip
    (one,) = await owner.autocompletes(REMOVE, "turn", "otto")
    gone = await (await owner.runs(REMOVE, where, turn=one["value"])).done()
    assert "The turn is off the rota" in gone.text
    assert house.otto.id not in gone.text
    late = await (await owner.runs(REMOVE, where, turn=one["value"])).done()
    assert "no such turn" in late.text
    typed = await (await owner.runs(REMOVE, where, turn="otto")).done()
    assert "no such turn" in typed.text


async def test_nobody_is_put_on_duty_who_could_not_take_a_case(house: House) -> None:
    async with house.running() as app:
        everybody = house.guild.roles[house.guild.id]
        refused: dict[str, object] = {
            "cannot moderate here": house.ben,
            "call everybody": everybody,
        }
        for said, who in refused.items():
            assert said in (await add(house, who, **UTC_ZONE)).text
        assert "is not a time of day" in (await add(house, house.otto, "25-26", **UTC_ZONE)).text
        assert "cannot moderate here" in (await add(house, house.server.bot, **UTC_ZONE)).text
        assert await turns(house, app) == []


async def test_only_who_manages_the_server_sees_or_changes_the_rota(house: House) -> None:
    async with house.running() as app:
        await add(house, house.otto, **UTC_ZONE)
        for known in house.server.commands():  # somebody has shown it to all
            known["default_member_permissions"] = None
        options = {"days": "daily", "from": "08:00", "to": "09:00", "who": house.otto}
        for who in (house.mona, house.ben):
            for command, more in ((ADD, options), (REMOVE, {"turn": "1"}), (SHOW, {})):
                refused = await who.runs(command, house.general, **more)
                assert "people who may manage the server" in refused.text
                assert refused.ephemeral
            assert await who.autocompletes(REMOVE, "turn", "") == []
        assert len(await turns(house, app)) == 1


async def raised(house: House, app: App, hours: float) -> int:
    house.clock.ahead += timedelta(hours=hours)
    return await looked(house, app)


async def test_who_is_on_duty_is_called_and_nobody_else_then_who_is_next_in_line(
    house: House,
) -> None:
    house.clock.ahead = datetime(2030, 6, 3, 9, tzinfo=UTC) - house.clock.now()
    night = house.guild.add_role("Night team")
    async with house.running(rules=STRICT) as app:
        now = house.clock.now()
        await app.store.set_memo(house.community, WAIT, "3", now=now)
        await add(house, house.otto, "08:00-20:00", **UTC_ZONE)
        await add(house, night, "20:00-08:00")
        await app.store.set_memo(house.community, DUTY, house.mods.id, now=now)
        await house.anna.says(house.general, THREAT)
        await card(house)
        await house.quiet(app)

        assert await raised(house, app, 2) == 1
        first = again(house)[-1]
        assert first.text.startswith(f"<@{house.otto.id}> **Nobody has taken this")
        assert first.pinged == [house.otto.user]
        assert first.allowed_mentions is not None
        assert first.allowed_mentions["users"] == [int(house.otto.id)]
        assert not first.allowed_mentions.get("roles")
        assert await raised(house, app, 0.5) == 0

        assert await raised(house, app, 1) == 1
        second = again(house)[-1]
        assert second.pinged == [house.mona.user, house.otto.user]  # the role that stands in
        assert await raised(house, app, 5) == 0

        assert await raised(house, app, 27) == 1  # in the evening of the next day
        assert again(house)[-1].text.startswith(f"<@&{night.id}> ")


async def test_a_case_that_comes_late_names_the_same_people_also_after_a_restart(
    house: House,
) -> None:
    async with house.running(rules=STRICT) as app:
        await add(house, house.otto, **UTC_ZONE)
        await house.anna.says(house.general, THREAT)
        await card(house)
        await house.quiet(app)
        house.server.faults.fail(f"POST /channels/{house.desk.id}/messages", 503, times=100)
        house.clock.ahead += timedelta(hours=2)
        assert house.parts is not None
        assert await Hearing(house.parts).look() == 1
        (one,) = [number for number, _ in await app.store.turns(house.community)]
        await app.store.remove_turn(house.community, one)
        house.killed = True
    house.server.faults.clear()
    house.clock.ahead += timedelta(minutes=20)  # what the dead one held is free again

    async with house.running(rules=STRICT) as app:
        called = await house.otto.waits_for(house.desk, "Nobody has taken this")
        await house.quiet(app)
        assert called.pinged == [house.otto.user]
        assert len(again(house)) == 1
