"""Why a case was decided so: two taps for a reason of the list, a form for one's own words."""

import json

from bot.core.case import CaseEvent, CaseState
from bot.discord_bot.deciding import READY, WORDS
from bot.discord_bot.desk_settings import BLURRED, REASONS
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_card_acts import PAUSE, RUDE, sent, steps, taken
from tests.discord_bot.test_desk import STRICT, TIMED
from tests.discord_bot.test_desk import taken as threatened
from tests.discord_bot.test_reports import RIGHT, WRONG, reported
from tests.discord_server import Answer, Message, Permission
from tests.discord_server.component_checking import walk

MENU = "Decide, and say why …"
WHY = "Why?"
BACK = "Take that back"


async def notes(house: House, app: App) -> list[tuple[CaseEvent, str]]:
    """What was said with each step of the one case."""
    (case,) = await app.moderation.cases(house.community, list(CaseState))
    return [(step.event, step.note) for step in case.steps]


async def opened(house: House, card: Message, value: str) -> Answer:
    form = await house.mona.selects(card, MENU, value)
    assert form.modal is not None, form.text
    return form


async def test_a_reason_of_the_list_takes_two_taps_and_goes_wherever_the_case_goes(
    house: House,
) -> None:
    async with house.running() as app:
        _, card = await taken(house)
        (menu,) = [one for one in walk(card.components) if one.get("placeholder") == MENU]
        told = {one["label"]: one["description"] for one in menu["options"]}
        assert told["It is meant to hurt somebody"] == RIGHT
        assert told["A joke that all of them share"] == WRONG
        assert len(menu["options"]) == sum(len(names) + 1 for names in READY.values())

        await house.mona.selects(card, MENU, "overturn:joke")
        await house.server.until(lambda: "> A joke that all of them share" in card.text)

        assert "said that nothing is wrong with it" in card.text
        last = (await notes(house, app))[-1]
        assert last == (CaseEvent.OVERTURN, "A joke that all of them share")
        (choice,) = await house.mona.autocompletes("/case show", "case", "")
        shown = await (await house.otto.runs("/case show", case=choice["value"])).done()
        assert "A joke that all of them share" in shown.text
        file = await (await house.otto.runs("/case export", case=choice["value"])).done()
        assert file.message is not None
        case = json.loads(house.server.world.files[file.message.attachments[0]["id"]])
        assert case["steps"][-1]["note"] == "A joke that all of them share"

        await house.mona.clicks(card, BACK)
        await house.offers(card, RIGHT)
        await house.mona.clicks(card, RIGHT)  # one tap still decides
        await house.server.until(lambda: BACK in card.buttons)
        assert (await notes(house, app))[-1] == (CaseEvent.UPHOLD, "")


async def test_own_words_are_asked_for_in_a_form_and_looked_at_again_when_it_is_sent(
    house: House,
) -> None:
    async with house.running() as app:
        _, card = await taken(house)
        first, second = [await opened(house, card, f"uphold:{WORDS}") for _ in range(2)]
        empty = await house.mona.submits_modal(first, {WHY: "  "})
        assert "Please write something there" in empty.text

        long = "He said **so**\n" + "x" * 200
        await house.mona.submits_modal(await opened(house, card, f"uphold:{WORDS}"), {WHY: long})
        await house.server.until(lambda: "He said \\*\\*so\\*\\* xxx" in card.text)
        assert "x" * 120 not in card.text
        assert (await notes(house, app))[-1] == (CaseEvent.UPHOLD, long)
        late = await (await house.mona.submits_modal(second, {WHY: "too late"})).followup()
        assert "no longer possible" in late.text
        assert late.embeds[0]["description"] == "too late"

        await house.mona.clicks(card, BACK)
        await house.offers(card, WRONG)
        third = await opened(house, card, f"overturn:{WORDS}")
        house.guild.member(house.mona.id).role_ids.remove(house.mods.id)
        house.desk.allow(house.mona.user, Permission.VIEW_CHANNEL)
        refused = await house.mona.submits_modal(third, {WHY: "no longer mine"})
        assert "Only moderators" in refused.text
        await house.quiet(app)
        assert (await steps(house, app))[-1] is CaseEvent.UNDO


async def test_who_has_not_taken_the_case_types_nothing_in_vain(house: House) -> None:
    async with house.running() as app:
        _, card = await taken(house)
        house.desk.allow(house.ben.user, Permission.VIEW_CHANNEL)
        for value in (f"uphold:{WORDS}", "overturn:joke"):
            refused = await house.ben.selects(card, MENU, value)
            assert "Only moderators" in refused.text
            late = await house.otto.selects(card, MENU, value)
            said = late.text if value.endswith(WORDS) else (await late.followup()).text
            assert f"<@{house.mona.id}> has taken this case" in said
        menu = next(one for one in walk(card.components) if one.get("placeholder") == MENU)
        for odd in ("take:joke", "uphold:joke", "uphold", "x"):
            menu["options"].append({"label": odd, "value": odd})
            refused = await house.mona.selects(card, MENU, odd)
            assert "reason cannot be chosen" in refused.text, odd
        assert await steps(house, app) == [CaseEvent.TAKE]


async def test_where_each_decision_needs_a_reason_the_buttons_ask_for_it(house: House) -> None:
    async with house.running(rules=STRICT) as app:
        owner = house.guild.owner()
        said = await (await owner.runs("/kindness desk", reasons=True)).done()
        assert "has to say why" in said.text
        card = await threatened(house)
        for button in ("The bot was right", "It was a mistake"):
            assert (await house.mona.clicks(card, button)).modal is not None, button
        form = await house.mona.clicks(card, TIMED)
        pause = await house.mona.selects(card, PAUSE, "1 day")
        assert "you can leave this empty" not in str(pause.modal)

        await house.mona.submits_modal(form, {WHY: "he means it"})
        await house.server.until(house.guild.member(house.anna.id).is_timed_out)
        await house.server.until(lambda: "> he means it" in card.text)
        assert (await notes(house, app))[-1] == (CaseEvent.UPHOLD, "he means it")

        off = await (await owner.runs("/kindness desk", reasons=False)).done()
        assert "can say why, and need not" in off.text


async def test_a_form_for_a_time_out_that_was_opened_before_reasons_were_asked_for_needs_one(
    house: House,
) -> None:
    async with house.running() as app:
        _, card = await taken(house)
        form = await house.mona.selects(card, PAUSE, "1 day")
        await app.store.set_memo(house.community, REASONS, "yes", now=house.clock.now())

        refused = await sent(house.mona, form, PAUSE)

        assert "Please write something there" in refused.text
        assert not house.guild.member(house.anna.id).is_timed_out()


async def test_where_words_stay_hidden_no_reason_stands_on_the_card(house: House) -> None:
    async with house.running() as app:
        await app.store.set_memo(house.community, BLURRED, "yes", now=house.clock.now())
        said = await house.anna.says(house.general, RUDE)
        await reported(house.ben, said)
        card = await house.mona.waits_for(house.desk, "One person has reported it")
        await house.mona.clicks(card, "Take it")
        await house.offers(card, RIGHT)
        await house.mona.selects(card, MENU, "uphold:hurts")
        await house.server.until(lambda: BACK in card.buttons)

        assert "meant to hurt" not in card.text
        read = await house.otto.clicks(card, "Show the words")
        assert "It is meant to hurt somebody" in read.text
