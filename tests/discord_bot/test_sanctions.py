"""``/warn``, ``/pardon``, ``/history``: told, counted, appealed, undone; for moderators alone."""

from bot.core.case import CaseState
from tests.discord_bot.house import House
from tests.discord_bot.test_case_commands import run, typed

WHY = "You kept *calling* him names"


async def test_a_warning_is_told_counts_and_a_second_person_can_take_it_away(house: House) -> None:
    async with house.running() as app:
        warned = await run(house.mona, "/warn", member=house.anna, why=WHY, weight=2.5)
        assert "They are told privately" in warned.text
        told = await house.anna.waits_for(house.anna.dm, "has given you a warning")
        assert "> You kept \\*calling\\* him names" in told.text
        assert house.mona.id not in told.text
        (strike,) = (await house.standing(app, house.anna)).strikes
        assert (strike.label, strike.weight) == (None, 2.5)
        history = await run(house.otto, "/history", member=house.anna)
        assert "One thing counts against them; today it weighs 2.5" in history.text
        assert "it is against the rules here" in history.text
        assert "a moderator gave you a warning" in (await run(house.anna, "/my-data")).text

        await house.anna.clicks(told, "This is a mistake")
        card = await house.otto.waits_for(house.desk, "asks for a second person")
        refused = await house.mona.clicks(card, "Take it")
        assert "second person" in (await refused.followup()).text
        await house.otto.clicks(card, "Take it")
        await house.offers(card, "Nothing is wrong with it")
        await house.otto.clicks(card, "Nothing is wrong with it")

        gone = await house.anna.waits_for(house.anna.dm, "was taken back. It does not count")
        assert gone.buttons == []
        assert (await house.standing(app, house.anna)).strikes == ()
        await house.quiet(app)


async def test_who_warned_takes_it_back_and_who_was_warned_hears_of_it(house: House) -> None:
    async with house.running() as app:
        await run(house.mona, "/warn", member=house.anna, why=WHY)
        warning = await house.anna.waits_for(house.anna.dm, "has given you a warning")
        (tail,) = await typed(house, house.mona, "/case undo")
        undone = await run(house.mona, "/case undo", case=tail, why="wrong person")
        assert undone.message is not None
        await house.mona.clicks(undone.message, "Nothing is wrong with it")

        await house.anna.waits_for(house.anna.dm, "was taken back. It does not count")
        assert await app.moderation.cases(house.community, [CaseState.OVERTURNED])
        late = await house.anna.clicks(warning, "This is a mistake")
        assert "was taken back already" in (await late.followup()).text
        await house.quiet(app)


async def test_who_has_left_or_takes_no_messages_is_warned_and_the_moderators_know(
    house: House,
) -> None:
    house.anna.closes_dms()
    async with house.running() as app:
        await house.anna.leaves()
        await run(house.mona, "/warn", member=house.anna, why=WHY)

        await house.mona.waits_for(house.desk, "nobody has told them of the warning")
        assert len((await house.standing(app, house.anna)).strikes) == 1
        await house.quiet(app)


async def test_a_pardon_takes_everything_away_and_is_taken_back_once(house: House) -> None:
    async with house.running() as app:
        nothing = await run(house.mona, "/pardon", member=house.anna, why="sorry")
        assert "nothing to pardon" in nothing.text
        assert "Nothing is on record" in (await run(house.mona, "/history", member=house.anna)).text
        await run(house.mona, "/warn", member=house.anna, why=WHY)

        pardoned = await run(house.otto, "/pardon", member=house.anna, why="she *apologised*")
        assert (await house.standing(app, house.anna)).strikes == ()
        history = await run(house.mona, "/history", member=house.anna)
        assert "Nothing counts against them today" in history.text
        assert "> she \\*apologised\\*" in history.text
        assert pardoned.message is not None
        assert history.message is not None

        await house.mona.clicks(history.message, "Take the pardon back")
        await house.says(history, "counts again")
        late = await house.otto.clicks(pardoned.message, "Take the pardon back")
        assert "no longer possible" in (await late.followup()).text
        assert len((await house.standing(app, house.anna)).strikes) == 1
        again = await run(house.mona, "/history", member=house.anna)
        assert "which was taken back later" in again.text


async def test_members_and_moderators_themselves_are_refused(house: House) -> None:
    async with house.running() as app:
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None
        refusals: dict[str, dict[str, object]] = {
            "warn": {"why": "x"}, "pardon": {"why": "x"}, "history": {},
        }  # fmt: skip
        for name, options in refusals.items():
            answer = await house.ben.runs(f"/{name}", member=house.anna, **options)
            assert "Only moderators" in answer.text
            assert answer.ephemeral
        assert (
            "cannot warn yourself"
            in (await run(house.mona, "/warn", member=house.mona, why="x")).text
        )
        assert (
            "pardon for you" in (await run(house.mona, "/pardon", member=house.mona, why="x")).text
        )
        robot = await run(house.mona, "/warn", member=house.server.bot, why="x")
        assert "A program cannot be warned" in robot.text
        assert (await house.standing(app, house.anna)).strikes == ()
