"""Whoever asks is reminded in private, and ends it with a click."""

from datetime import datetime, timedelta

from bot.core.reminders import Reminder
from bot.discord_bot.reminding import ReminderTeller
from bot.service.reminding import Reminders
from bot.wiring import App
from tests.core.campaigning import free
from tests.discord_bot.house import House
from tests.discord_bot.test_own_data import asked as own_data
from tests.discord_bot.test_own_data import erased
from tests.discord_server import Answer, Message, Person

REMINDED = "You asked for this on School"


async def asked(house: House, who: Person, command: str, **options: object) -> Answer:
    answer = await (await who.runs(f"/remind {command}", house.general, **options)).done()
    assert answer.ephemeral
    return answer


async def kept(house: House, app: App) -> Reminder:
    """The one reminder that somebody has."""
    (found,) = await app.store.reminders_of(house.community, house.who(house.ben))
    return found


def letters(who: Person) -> list[Message]:
    return [one for one in who.sees(who.dm) if REMINDED in one.text]


def soon(house: House) -> datetime:
    """In an hour or two, on the hour."""
    later = house.clock.now() + timedelta(hours=2)
    return later.replace(minute=0, second=0, microsecond=0)


async def given(house: House, app: App) -> int:
    """Give what is due, without waiting for the clockwork."""
    assert house.parts is not None
    return await Reminders(app.store, ReminderTeller(house.parts), house.clock).tick()


async def test_a_reminder_comes_once_to_who_asked_also_after_a_restart(house: House) -> None:
    async with house.running() as app:
        now = house.clock.now()
        await app.store.set_habits(house.community, free(), by="ana", now=now)
        due = soon(house)
        first = await asked(
            house, house.ben, "me", what="pause", at=f"{due:%H:%M}", channel=house.general
        )
        assert f"<t:{int(due.timestamp())}:f>" in first.text
        house.clock.ahead += due - house.clock.now()
        await given(house, app)
        letter = await house.ben.waits_for(house.ben.dm, REMINDED)
        assert f"for <#{house.general.id}>" in letter.text
        # As if it had died before it could write down that it had written.
        await app.store.move_reminder(await kept(house, app), to=due, misses=0)
        await app.store.begin_reminder(await kept(house, app))
        house.killed = True

    house.clock.ahead += timedelta(minutes=10)
    async with house.running(settled=False) as app:
        await given(house, app)
        assert (await kept(house, app)).next_at == due + timedelta(days=1)
        assert len(letters(house.ben)) == 1
        assert letters(house.anna) == []
        listed = await asked(house, house.ben, "list")
        assert "pause before posting: every day" in listed.text

        await house.ben.leaves()
        house.clock.ahead += due + timedelta(days=1) - house.clock.now()
        await given(house, app)
        assert (await kept(house, app)).misses == 1
        await house.ben.joins(house.guild)

        (letter,) = letters(house.ben)
        await house.ben.clicks(letter, "No more of these")
        await house.server.until(lambda: "not reminded of this any more" in letter.text)
        assert "reminded of nothing" in (await asked(house, house.ben, "list")).text


async def test_a_reminder_is_ended_from_the_list_and_with_ones_data(house: House) -> None:
    async with house.running() as app:
        needs = await asked(house, house.ben, "me", what="kind", at="16:30")
        assert "In which time zone" in needs.text
        now = house.clock.now()
        await app.store.set_habits(house.community, free(), by="ana", now=now)
        wrong = await asked(house, house.ben, "me", what="kind", at="noon")
        assert "not a time of day" in wrong.text
        for what, days in (("kind", "monday"), ("pause", "weekdays")):
            await asked(house, house.ben, "me", what=what, at="9.15", days=days)
        listed = await asked(house, house.ben, "list")
        assert listed.message is not None
        await house.ben.clicks(listed.message, "End number 1")
        await house.says(listed, "Done.")
        assert len(await app.store.reminders_of(house.community, house.who(house.ben))) == 1

        mine = await own_data(house, house.ben)
        assert "asked to be reminded" in mine.text
        await erased(house, mine, "Erased")
        assert await app.store.reminders_of(house.community, house.who(house.ben)) == []
