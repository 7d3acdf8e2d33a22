"""What becomes of a message that moderators take down from a card, and of cases that are gone."""

from tests.discord_bot.house import House
from tests.discord_bot.test_card_acts import (
    BACK,
    HAND,
    NOTE,
    REMOVE,
    RUDE,
    WARN,
    opened,
    sent,
    taken,
)
from tests.discord_bot.test_case_commands import run
from tests.discord_bot.test_reports import WRONG, reported


async def test_what_was_taken_down_by_mistake_can_be_posted_again_and_what_is_erased_is_said(
    house: House,
) -> None:
    async with house.running() as app:
        said, card = await taken(house)
        await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE)
        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
        await house.mona.clicks(card, WRONG)
        fine = await house.anna.waits_for(house.anna.dm, "was fine after all")
        await house.anna.clicks(fine, "Post it again")
        await house.ben.waits_for(house.general, RUDE)
        await house.offers(card, BACK)
        await house.mona.clicks(card, BACK)
        await house.offers(card, NOTE)
        form = await opened(house.mona, card, NOTE)
        await house.quiet(app)

        await app.store.erase(house.who(house.anna), community=house.community)

        for what in (NOTE, WARN):
            gone = await house.mona.clicks(card, what)
            assert "no case about this any more" in gone.text
        gone = await sent(house.mona, form, NOTE, "never mind")
        assert "no case about this any more" in gone.text


async def test_what_was_fine_after_all_comes_back_although_nobody_wrote_down_that_it_went(
    house: House,
) -> None:
    async with house.running() as app:
        said, card = await taken(house)
        down = f"DELETE /channels/{house.general.id}/messages/{said.id}"
        house.server.faults.reset(down, after=True, times=1000)
        await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE)
        await house.server.until(lambda: said.deleted)
        await house.mona.clicks(card, WRONG)
        await house.offers(card, BACK)

        back = await house.anna.waits_for(house.anna.dm, RUDE)

        await house.quiet(app)
        await house.anna.clicks(back, "Post it again")
        await house.ben.waits_for(house.general, RUDE)


async def test_what_a_program_wrote_is_taken_down_and_given_back_to_nobody(house: House) -> None:
    async with house.running() as app:
        said = house.server.webhook_says(house.general, "News", RUDE)
        await reported(house.ben, said)
        card = await house.mona.waits_for(house.desk, "One person has reported it")
        await house.mona.clicks(card, "Take it")
        await house.offers(card, REMOVE)

        await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE)

        await house.server.until(lambda: said.deleted)
        await house.quiet(app)
        assert not [one for one in house.ben.sees(house.general) if "note for you" in one.text]
        assert not await app.store.errands_stuck(house.community)


async def test_handed_over_from_elsewhere_names_nobody_in_public(house: House) -> None:
    async with house.running() as app:
        await taken(house)
        (case,) = await app.moderation.to_do(house.community)
        tail = case.comment.removeprefix("discord:")
        shown = await run(house.mona, "/case show", case=tail)
        assert shown.message is not None

        handed = await house.mona.selects(shown.message, HAND, house.otto)

        told = await handed.followup()
        assert told.only_for is house.mona.user
        assert "has the case now" in told.text
        assert all("handed" not in one.text for one in house.ben.sees(house.general))
