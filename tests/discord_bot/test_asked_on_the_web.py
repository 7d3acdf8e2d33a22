"""What moderators ask for on the web, carried out on Discord: by their rights and roles there."""

from bot.console.desk.acting import about_author
from bot.core.case import Case
from bot.core.errand import ErrandId, ErrandState
from bot.core.errands import chosen, removal, removal_after
from bot.service.people import OPERATOR
from bot.service.sanctions import warning_told
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_card_acts import RUDE
from tests.discord_bot.test_reports import reported
from tests.discord_server import Message, Permission

DAY = 24 * 3600


async def taken(house: House, app: App, by: str) -> tuple[Message, Case]:
    """What anna said, and the case about it, which somebody has taken on the web."""
    said = await house.anna.says(house.general, RUDE)
    await reported(house.ben, said)
    (case,) = await app.moderation.to_do(house.community)
    return said, await app.moderation.take(case.id, by=by)


async def became(app: App, errand: ErrandId) -> tuple[ErrandState, str]:
    fate = (await app.store.fates([errand]))[errand]
    return fate.state, fate.why


async def test_it_is_done_for_who_may_and_their_author_hears_of_it(house: House) -> None:
    async with house.running() as app:
        mona = house.who(house.mona)
        said, case = await taken(house, app, mona)
        record = await app.store.decision(case.comment)
        assert house.parts is not None
        assert record is not None
        about = about_author(case, case.version, record, "You keep at it", app.clock.now())
        rules = await app.steering.rules(case.community)
        first, again = [
            await house.parts.sanctions.warn(
                about, by=mona, why="You keep at it", rules=rules, within=case
            )
            for _ in range(2)  # pressed twice
        ]
        assert first.id == again.id
        told = await house.anna.waits_for(house.anna.dm, "has given you a warning")
        assert "> You keep at it" in told.text
        await house.quiet(app)
        assert await became(app, warning_told(first.comment)) == (ErrandState.DONE, "")
        case = await app.moderation.remove(case.id, by=mona)
        await house.server.until(lambda: said.deleted)
        await house.anna.waits_for(house.anna.dm, "back to you")
        case = await app.moderation.uphold(case.id, by=mona, seconds=DAY)
        await house.mona.waits_for(house.desk, "is timed out until")
        await house.quiet(app)
        assert house.guild.member(house.anna.id).is_timed_out()
        assert len([one for one in house.anna.sees(house.anna.dm) if "warning" in one.text]) == 1


async def test_discord_refuses_whose_role_is_not_above_and_who_lacks_the_right(
    house: House,
) -> None:
    high = house.guild.add_role("High", position=1)
    house.guild.member(house.anna.id).role_ids.append(high.id)
    async with house.running() as app:
        ben = house.who(house.ben)  # moderates on the web by a right that he has lost since
        house.general.deny(house.ben.user, Permission.MANAGE_MESSAGES)
        said, case = await taken(house, app, ben)
        case = await app.moderation.remove(case.id, by=ben)
        case = await app.moderation.uphold(case.id, by=ben, seconds=DAY)
        await house.mona.waits_for(house.desk, "could not be given, so nothing was done")
        await house.quiet(app)
        assert await became(app, removal(case.comment, step=1)) == (
            ErrandState.SETTLED, "discord-remove-not-allowed",
        )  # fmt: skip
        assert await became(app, chosen(case.comment, step=2)) == (
            ErrandState.SETTLED, "discord-timeout-not-allowed",
        )  # fmt: skip
        top = house.guild.add_role("Top", position=61)
        house.guild.member(house.anna.id).role_ids.append(top.id)
        case = await app.moderation.undo(case.id, by=ben)
        case = await app.moderation.hand(case.id, by=ben, to=house.who(house.mona))
        case = await app.moderation.uphold(case.id, by=house.who(house.mona), seconds=DAY)
        await house.quiet(app)
        assert await became(app, chosen(case.comment, step=5)) == (
            ErrandState.SETTLED, "discord-timeout-stands-above",
        )  # fmt: skip
        assert not house.guild.member(house.anna.id).is_timed_out()
        assert not said.deleted


async def test_who_left_the_server_has_nothing_done_and_who_sits_at_the_machine_has_no_roles(
    house: House,
) -> None:
    async with house.running() as app:
        gone = "discord:4242"
        said, case = await taken(house, app, gone)
        case = await app.moderation.remove(case.id, by=gone)
        case = await app.moderation.uphold(case.id, by=gone, seconds=DAY)
        await house.quiet(app)
        assert await became(app, chosen(case.comment, step=2)) == (
            ErrandState.SETTLED, "discord-timeout-not-allowed",
        )  # fmt: skip
        assert not said.deleted
        other = await house.anna.says(house.general, f"{RUDE} again")
        await reported(house.ben, other)
        (case,) = await app.moderation.to_do(house.community)
        await app.moderation.take(case.id, by=OPERATOR)
        await app.moderation.remove(case.id, by=OPERATOR)
        await app.moderation.uphold(case.id, by=OPERATOR, seconds=DAY)
        await house.server.until(lambda: other.deleted)
        await house.server.until(lambda: house.guild.member(house.anna.id).is_timed_out())
        await house.quiet(app)


async def test_what_a_program_wrote_is_given_back_to_nobody(house: House) -> None:
    async with house.running() as app:
        said = house.server.webhook_says(house.general, "News", RUDE)
        await reported(house.ben, said)
        (case,) = await app.moderation.to_do(house.community)
        mona = house.who(house.mona)
        await app.moderation.take(case.id, by=mona)

        await app.moderation.remove(case.id, by=mona)  # the web cannot see whose it was

        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
        assert await became(app, removal_after(case.comment, step=1)) == (
            ErrandState.SETTLED, "discord-author-program",
        )  # fmt: skip
        assert not [one for one in house.ben.sees(house.general) if "note for you" in one.text]
        assert not await app.store.errands_stuck(house.community)
