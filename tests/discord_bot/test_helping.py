"""Somebody in danger gets help and a person, privately; never a strike, never a record."""

from bot.core.decision import Mode
from tests.discord_bot.house import House

SAD = "nobody cares, I want to kill myself"


async def test_help_comes_privately_and_a_person_is_called(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await house.anna.says(house.general, SAD)
        help_ = await house.anna.waits_for(house.anna.dm, "You matter")
        call = await house.mona.waits_for(house.desk, "may need a person")
        await house.anna.says(house.general, SAD)
        await house.quiet(app)

        assert "emergency" in help_.text
        assert "kill" not in call.text
        assert not said.deleted
        assert len(house.anna.sees(house.anna.dm)) == 1
        standing = await house.standing(app, house.anna, Mode.HOLD)
        assert (standing.strikes, standing.version) == ((), 0)
        assert SAD not in house.classifier.seen


async def test_with_closed_direct_messages_a_person_is_called_all_the_same(house: House) -> None:
    house.anna.closes_dms()
    async with house.running() as app:
        await house.anna.says(house.general, SAD)
        await house.mona.waits_for(house.desk, "may need a person")
        await house.quiet(app)

        assert house.ben.sees(house.general)[-1].text == SAD


async def test_words_against_somebody_count_whatever_is_added_to_them(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        await house.anna.says(house.general, f"you are worthless. {SAD}")
        await house.anna.waits_for(house.anna.dm, "You matter")
        prompt = await house.prompt(house.anna)
        await house.mona.waits_for(house.desk, "may need a person")
        await house.quiet(app)

        assert "worthless" in prompt.text
        assert len((await house.standing(app, house.anna, Mode.HOLD)).strikes) == 1
        assert not any("kill" in seen for seen in house.classifier.seen)


async def test_a_desk_that_refuses_the_call_keeps_nobody_waiting(
    house: House, logged: list[dict[str, object]]
) -> None:
    house.server.faults.fail(f"POST /channels/{house.desk.id}/messages", 403, code=50013, times=99)
    async with house.running() as app:
        await house.anna.says(house.general, SAD)
        await house.anna.waits_for(house.anna.dm, "You matter")
        await house.eventually(lambda: "help_waits" in [event["event"] for event in logged])
        await house.anna.says(house.general, "you are worthless")
        await house.ben.says(house.general, "you are worthless too")

        await house.prompt(house.anna)
        await house.prompt(house.ben)
        await house.quiet(app)
        assert len((await house.standing(app, house.anna)).strikes) == 1


async def test_an_edit_to_such_words_is_heard_as_well(house: House) -> None:
    async with house.running():
        said = await house.anna.says(house.general, "nobody cares")
        await house.anna.edits(said, SAD)

        await house.anna.waits_for(house.anna.dm, "You matter")
        await house.mona.waits_for(house.desk, "may need a person")


async def test_whichever_way_a_text_comes_help_is_given_and_nothing_is_posted(
    house: House,
) -> None:
    mixed = f"you are worthless. {SAD}"
    async with house.running() as app:
        checked = await (await house.anna.runs("/check", text=mixed)).done()
        form = await house.anna.runs("/write", house.general)
        drafted = await (await house.anna.submits_modal(form, {"Your new text": mixed})).done()
        said = await house.anna.says(house.general, "you are worthless")
        edit = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")
        edited = await house.anna.submits_modal(edit, {"Your new text": mixed})
        await house.says(edited, "You matter")
        await house.quiet(app)

        assert "You matter" in checked.text
        assert "You matter" in drafted.text
        assert drafted.message is not None
        assert "Send it" not in drafted.message.buttons
        assert not said.deleted
        assert not any("kill" in one.text for one in house.ben.sees(house.general))
        assert not any("kill" in seen for seen in house.classifier.seen)
