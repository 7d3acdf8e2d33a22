"""``/case``: found by typing, claimed, noted, undone and taken along; by moderators alone."""

import json

from bot.core.case import CaseEvent, CaseState
from tests.discord_bot.house import House
from tests.discord_bot.test_desk import STRICT, THREAT, card
from tests.discord_bot.test_reports import reported
from tests.discord_server import Answer, Person


async def threatened(house: House, *people: Person) -> list[str]:
    """A case about each of them; what chooses it."""
    tails = []
    for who in people:
        said = await who.says(house.general, THREAT)
        await house.mona.waits_for(house.desk, f"by <@{who.id}>")
        tails.append(f"{house.general.id}:{said.id}:")
    return tails


async def typed(
    house: House, who: Person, command: str = "/case show", text: str = ""
) -> list[str]:
    return [str(one["value"]) for one in await who.autocompletes(command, "case", text)]


async def run(who: Person, command: str, **options: object) -> Answer:
    answer = await who.runs(command, **options)
    assert answer.ephemeral
    return await answer.done()


async def test_a_moderator_finds_takes_notes_and_undoes_a_case_by_typing(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await threatened(house, house.anna)
        (tail,) = await typed(house, house.mona, text="threat")
        assert await typed(house, house.mona, text="nothing like it") == []

        taken = await run(house.mona, "/case take", case=tail)
        assert "Somebody is looking at it" in taken.text
        await run(house.otto, "/case note", case=tail, text="he *knows* better")
        assert taken.message is not None
        await house.mona.clicks(taken.message, "The bot was right")
        await house.says(taken, "Decided: the bot was right")

        assert await typed(house, house.otto, "/case take") == []
        for command in ("show", "note", "export"):  # by whom it is about, and also when decided
            assert await typed(house, house.otto, f"/case {command}", "anna") == [tail]
        assert await typed(house, house.otto, "/case undo") == []
        assert await typed(house, house.mona, "/case undo") == [tail]
        undone = await run(house.mona, "/case undo", case=tail, why="too quick")
        assert "> too quick" in undone.text
        shown = await run(house.otto, "/case show", case=tail)
        assert f"<@{house.otto.id}> left a note" in shown.text
        assert "> he \\*knows\\* better" in shown.text

        again = await run(house.mona, "/case undo", case=tail, why="once more")
        assert "no longer possible" in again.text
        (case,) = await app.moderation.to_do(house.community)
        assert [step.event for step in case.steps].count(CaseEvent.UNDO) == 1


async def test_the_next_case_is_taken_that_this_moderator_may_take(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await threatened(house, house.mona, house.anna)

        taken = await run(house.mona, "/case take")
        assert f"<@{house.anna.id}>" in taken.text
        nothing = await run(house.mona, "/case take")
        assert "Nothing waits that you can take" in nothing.text
        mine = await run(house.mona, "/case list", which="mine")
        assert "You have taken one case" in mine.text
        late = await run(house.otto, "/case take", case=(await typed(house, house.otto))[1])
        assert "no longer possible" in late.text
        assert len(await app.moderation.cases(house.community, [CaseState.TAKEN])) == 1


async def test_the_list_shows_a_part_of_what_waits(house: House) -> None:
    async with house.running(rules=STRICT):
        await threatened(house, house.anna)
        await reported(house.ben, await house.anna.says(house.general, "nobody likes ben"))
        for which, heading in {
            "all": "2 cases wait", "urgent": "One urgent case", "reported": "One case waits that",
            "appealed": "No appeal", "mine": "taken no case",
        }.items():  # fmt: skip
            assert heading in (await run(house.mona, "/case list", which=which)).text


async def test_from_the_queue_a_case_is_taken_once_and_the_rest_is_left(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        tail, other = await threatened(house, house.anna, house.ben)
        queue = await run(house.mona, "/queue", which="free")
        assert "2 cases wait that nobody has taken" in queue.text
        assert queue.message is not None

        for who, said in (
            (house.mona, "Somebody is looking at it"),
            (house.mona, "no longer possible"),
        ):
            answer = await who.selects(queue.message, "k1l:take", "1. threat (99 %)")
            assert answer.ephemeral
            assert said in (await answer.done()).text

        left = await run(house.otto, "/queue", which="free")
        assert "One case waits that nobody has taken" in left.text
        assert left.message is not None
        assert (tail in str(left.message.components), other in str(left.message.components)) == (
            False, True,
        )  # fmt: skip
        assert len(await app.moderation.cases(house.community, [CaseState.TAKEN])) == 1


async def test_an_export_holds_the_case_and_nobody_but_its_author(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        said = await house.anna.says(house.general, THREAT)
        found = await card(house)
        await reported(house.ben, said)
        (tail,) = await typed(house, house.mona)
        await house.mona.clicks(found, "Take it")
        await house.offers(found, "Give it back")
        await run(house.otto, "/case note", case=tail, text=f"ask {house.ben.mention}")

        answer = await run(house.mona, "/case export", case=tail)

        assert answer.message is not None
        (file,) = answer.message.attachments
        text = house.server.world.files[file["id"]].decode()
        told = json.loads(text)
        assert (told["state"], told["about"]["text"], told["reports"]) == ("taken", THREAT, 1)
        assert [(one["event"], one["by"]) for one in told["steps"]] == [
            ("take", "moderator 1"), ("note", "moderator 2"),
        ]  # fmt: skip
        assert all(who.id not in text for who in (house.ben, house.mona, house.otto))
        assert await app.moderation.to_do(house.community)


async def test_a_member_finds_takes_and_reads_nothing_with_it(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        await threatened(house, house.anna)
        (tail,) = await typed(house, house.mona)
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None

        assert await typed(house, house.ben) == []
        assert await typed(house, house.ben, "/case undo") == []
        refusals: dict[str, dict[str, object]] = {
            "list": {}, "take": {"case": tail}, "show": {"case": tail}, "export": {"case": tail},
            "note": {"case": tail, "text": "x"}, "undo": {"case": tail, "why": "x"},
        }  # fmt: skip
        for name, options in refusals.items():
            answer = await house.ben.runs(f"/case {name}", **options)
            assert "Only moderators" in answer.text, name
            assert answer.ephemeral
        assert "Only moderators" in (await house.ben.runs("/queue")).text
        unknown = await run(house.mona, "/case show", case="1:2:3")
        assert "no case about this" in unknown.text
        strange = await run(house.mona, "/case show", case="what?")
        assert "no case about this" in strange.text
        (case,) = await app.moderation.to_do(house.community)
        assert case.version == 0
