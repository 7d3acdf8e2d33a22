"""What moderators do from a card: warn, time out, take down, note, hand over; by right and once."""

from datetime import timedelta

from bot.core.case import REPORTED, CaseEvent, CaseState, holder
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_reports import RIGHT, WRONG, reported
from tests.discord_server import Answer, Message, Permission, Person
from tests.discord_server.component_checking import walk

RUDE = "nobody likes ben"
WARN, REMOVE, NOTE, BACK = "Warn its author", "Take it down", "Leave a note", "Take that back"
PAUSE, HAND = "Right, and time out for …", "Hand it over to …"
WHY = {
    WARN: "Why do you warn them?",
    REMOVE: "Why? (you can leave this empty)",
    NOTE: "What should other moderators know?",
    PAUSE: "Why? (you can leave this empty)",
}


async def taken(house: House, who: Person | None = None) -> tuple[Message, Message]:
    """What anna said, and its card, in mona's hands."""
    said = await house.anna.says(house.general, RUDE)
    await reported(house.ben, said)
    card = await house.mona.waits_for(house.desk, "One person has reported it")
    await (who or house.mona).clicks(card, "Take it")
    await house.offers(card, WARN)
    return said, card


async def opened(who: Person, card: Message, what: str, length: str = "1 day") -> Answer:
    """The form that this opens."""
    form = await (who.selects(card, PAUSE, length) if what == PAUSE else who.clicks(card, what))
    assert form.modal is not None, form.text
    return form


async def sent(who: Person, form: Answer, what: str, text: str = "") -> Answer:
    return await who.submits_modal(form, {WHY[what]: text})


async def steps(house: House, app: App) -> list[CaseEvent]:
    """What was done with the case that somebody reported."""
    every = await app.moderation.cases(house.community, list(CaseState))
    (case,) = [one for one in every if one.why == REPORTED]
    return [step.event for step in case.steps]


async def warned_once_and_taken_back(house: House, app: App, card: Message) -> None:
    first, second = [await opened(house.mona, card, WARN) for _ in range(2)]
    answer = await sent(house.mona, first, WARN, "You keep calling him names")
    warning = await answer.followup()
    assert warning.only_for is house.mona.user
    assert "They are told privately" in warning.text
    told = await house.anna.waits_for(house.anna.dm, "has given you a warning")
    assert "> You keep calling him names" in told.text
    await house.server.until(lambda: "warned its author" in card.text)
    late = await (await sent(house.mona, second, WARN, "Again")).followup()
    assert "no longer possible" in late.text
    assert late.embeds[0]["description"] == "Again"
    assert len((await house.standing(app, house.anna)).strikes) == 1

    await house.mona.clicks(warning, BACK)
    await house.offers(warning, WRONG)
    await house.mona.clicks(warning, WRONG)
    await house.anna.waits_for(house.anna.dm, "was taken back. It does not count")
    assert (await house.standing(app, house.anna)).strikes == ()


async def taken_down_once(house: House, said: Message, card: Message) -> None:
    first, second = [await opened(house.mona, card, REMOVE) for _ in range(2)]
    await sent(house.mona, first, REMOVE)
    await house.server.until(lambda: said.deleted)
    back = await house.anna.waits_for(house.anna.dm, "back to you")
    assert RUDE in back.text
    await house.server.until(lambda: "had it taken down" in card.text)
    assert REMOVE not in card.buttons
    late = await (await sent(house.mona, second, REMOVE)).followup()
    assert "no longer possible" in late.text


async def test_a_moderator_notes_warns_takes_down_and_hands_over_from_the_card(
    house: House,
) -> None:
    async with house.running() as app:
        said, card = await taken(house)
        assert card.buttons == [
            "Read the text", "What was said before", WARN, REMOVE, NOTE,
            RIGHT, WRONG, "Give it back",
        ]  # fmt: skip

        await sent(house.mona, await opened(house.mona, card, NOTE), NOTE, "third *time*")
        await house.server.until(lambda: "left a note" in card.text)
        read = await house.mona.clicks(card, "Read the text")
        assert f"||{RUDE}||" in read.text
        assert "> third \\*time\\*" in read.text

        await warned_once_and_taken_back(house, app, card)
        await taken_down_once(house, said, card)

        await house.mona.selects(card, HAND, house.otto)
        handed = await house.otto.waits_for(house.desk, "has handed this case over to you")
        assert handed.pinged == [house.otto.user]
        again = await house.mona.selects(card, HAND, house.otto)
        assert f"<@{house.otto.id}> has taken this case" in (await again.followup()).text
        await house.quiet(app)
        assert await steps(house, app) == [
            CaseEvent.TAKE, CaseEvent.NOTE, CaseEvent.WARN, CaseEvent.REMOVE, CaseEvent.HAND,
        ]  # fmt: skip


async def nothing_else_can_be_chosen(house: House, card: Message) -> None:
    menu = next(one for one in walk(card.components) if one.get("placeholder") == PAUSE)
    menu["options"] += [{"label": odd, "value": odd} for odd in ("60", "x")]
    for odd in ("60", "x"):
        refused = await house.mona.selects(card, PAUSE, odd)
        assert "cannot be chosen" in refused.text


async def appealed_and_lifted(house: House, card: Message) -> None:
    member = house.guild.member(house.anna.id)
    await house.offers(card, WARN)
    await sent(house.mona, await opened(house.mona, card, PAUSE, "10 minutes"), PAUSE)
    await house.server.until(member.is_timed_out)
    again = await house.anna.waits_for(house.anna.dm, "A moderator has decided on a pause")
    await house.anna.clicks(again, "This is a mistake")
    appeal = await house.otto.waits_for(house.desk, "asks for a second person")
    await house.otto.clicks(appeal, "Take it")
    await house.offers(appeal, WRONG)
    assert WARN not in appeal.buttons
    assert REMOVE not in appeal.buttons
    refused = await house.otto.selects(appeal, HAND, house.mona)
    assert "decided by a second person" in (await refused.followup()).text
    await house.otto.clicks(appeal, WRONG)
    await house.server.until(lambda: not member.is_timed_out())


async def test_a_chosen_time_out_is_given_told_appealed_or_taken_back(house: House) -> None:
    async with house.running() as app:
        _, card = await taken(house)
        member = house.guild.member(house.anna.id)
        first, second = [await opened(house.mona, card, PAUSE) for _ in range(2)]
        await nothing_else_can_be_chosen(house, card)
        assert not member.is_timed_out()

        await sent(house.mona, first, PAUSE, "since monday")

        await house.mona.waits_for(house.desk, "is timed out until")
        assert member.timeout_until is not None
        left = member.timeout_until - house.clock.now().timestamp()
        assert abs(left - timedelta(days=1).total_seconds()) < 60
        await house.server.until(lambda: "timed its author out for 1 day" in card.text)
        told = await house.anna.waits_for(house.anna.dm, "A moderator has decided on a pause")
        assert told.buttons == ["This is a mistake"]
        late = await (await sent(house.mona, second, PAUSE)).followup()
        assert "no longer possible" in late.text

        await house.mona.clicks(card, BACK)
        await house.mona.waits_for(house.desk, "is no longer timed out")
        await house.anna.waits_for(house.anna.dm, "Your pause is over")
        assert not member.is_timed_out()

        await appealed_and_lifted(house, card)
        await house.quiet(app)


async def only_moderators(house: House, card: Message) -> None:
    """Ben, who can see the channel, uses nothing there."""
    house.desk.allow(house.ben.user, Permission.VIEW_CHANNEL)
    for what in ("Read the text", "What was said before", WARN, REMOVE, NOTE):
        refused = await house.ben.clicks(card, what)
        assert "Only moderators" in refused.text, what
        assert refused.ephemeral
    choices: tuple[tuple[str, object], ...] = ((PAUSE, "1 week"), (HAND, house.otto))
    for menu, chosen in choices:
        refused = await house.ben.selects(card, menu, chosen)
        assert "Only moderators" in refused.text, menu


async def test_who_may_not_moderate_does_nothing_with_a_card_nor_with_a_form_of_before(
    house: House,
) -> None:
    async with house.running() as app:
        said, card = await taken(house)
        await only_moderators(house, card)
        for what in (REMOVE, PAUSE, WARN, NOTE):  # another moderator does not have the case
            form = await opened(house.otto, card, what)
            theirs = await sent(house.otto, form, what, "mine now")
            if what != NOTE:  # which everybody may leave
                told = await theirs.followup()
                assert f"<@{house.mona.id}> has taken this case" in told.text, what
                assert told.embeds[0]["description"] == "mine now"
        await house.server.until(lambda: "left a note" in card.text)
        forms = [(what, await opened(house.mona, card, what)) for what in (WARN, REMOVE, PAUSE)]
        forms.append((NOTE, await opened(house.mona, card, NOTE)))
        for chosen in (house.ben, house.anna, house.server.bot, house.mona):
            refused = await house.mona.selects(card, HAND, chosen)
            why = "have this case already" if chosen is house.mona else "cannot moderate here"
            assert why in (await refused.followup()).text

        house.guild.member(house.mona.id).role_ids.remove(house.mods.id)
        house.desk.allow(house.mona.user, Permission.VIEW_CHANNEL)
        for what, form in forms:
            refused = await sent(house.mona, form, what, "too late")
            assert "Only moderators" in refused.text, what
            assert refused.message is not None
            assert refused.message.embeds[0]["description"] == "too late"

        await house.quiet(app)
        assert not said.deleted
        assert not house.guild.member(house.anna.id).is_timed_out()
        assert await steps(house, app) == [CaseEvent.TAKE, CaseEvent.NOTE]


async def test_roles_above_the_bot_and_rights_that_it_lacks_are_said(house: House) -> None:
    high = house.guild.add_role("High", position=60)
    house.guild.member(house.anna.id).role_ids.append(high.id)
    top = house.guild.add_role("Top", position=61)
    house.guild.member(house.mona.id).role_ids.append(top.id)
    house.guild.member(house.otto.id).role_ids.append(top.id)
    async with house.running() as app:
        said, card = await taken(house)
        refused = await sent(house.mona, await opened(house.mona, card, PAUSE), PAUSE, "why")
        assert "not above theirs" in (await refused.followup()).text
        house.general.deny(house.mona.user, Permission.MANAGE_MESSAGES)
        refused = await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE, "why")
        assert "you need the right “Manage Messages”" in (await refused.followup()).text
        house.general.allow(house.mona.user, Permission.MANAGE_MESSAGES)
        house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)
        refused = await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE, "why")
        assert "may not delete messages there" in (await refused.followup()).text
        bots = next(role for role in house.guild.roles.values() if role.name == "kind-bot")
        bots.permissions &= ~(Permission.MODERATE_MEMBERS | Permission.ADMINISTRATOR)
        house.guild.role_changed(bots)
        refused = await house.mona.selects(card, PAUSE, "1 day")
        assert "The bot may time nobody out here" in refused.text
        assert await steps(house, app) == [CaseEvent.TAKE]

        house.general.allow(house.server.bot, Permission.MANAGE_MESSAGES)
        await sent(house.mona, await opened(house.mona, card, WARN), WARN, "please stop")
        await house.anna.waits_for(house.anna.dm, "has given you a warning")
        await house.anna.deletes(said)  # what is gone already is as good as removed
        await sent(house.mona, await opened(house.mona, card, REMOVE), REMOVE)
        await house.server.until(lambda: "had it taken down" in card.text)
        await house.mona.selects(card, HAND, house.otto)
        await house.otto.waits_for(house.desk, "has handed this case over to you")
        await house.quiet(app)
        (case,) = await app.moderation.to_do(house.community)
        assert holder(case) == house.who(house.otto)


async def test_who_was_reported_never_learns_where_it_was_reported(house: House) -> None:
    async with house.running() as app:
        where = house.general.id
        await (await house.ben.runs("/report", what="she follows me", person=house.anna)).done()
        card = await house.mona.waits_for(house.desk, f"how <@{house.anna.id}> behaves")
        await house.mona.clicks(card, "Take it")
        await house.offers(card, NOTE)
        await sent(house.mona, await opened(house.mona, card, PAUSE, "10 minutes"), PAUSE)
        pause = await house.anna.waits_for(house.anna.dm, "decided on a pause")
        heard = await house.anna.clicks(pause, "This is a mistake")
        assert "Somebody else will look at it" in (await heard.followup()).text
        appeal = await house.otto.waits_for(house.desk, "asks for a second person")
        await house.otto.clicks(appeal, "Take it")
        await house.offers(appeal, RIGHT)
        await house.otto.clicks(appeal, RIGHT)
        stays = await house.anna.waits_for(house.anna.dm, "in the same way, so it stays")
        await house.quiet(app)

        for said in (pause, stays):
            assert "channels/" not in said.text
            assert "your message" not in said.text
            assert where not in f"{said.text} {said.components}"
        assert ":D>" in stays.text  # the minute of a report may tell whose it was
        (case,) = await house.mona.autocompletes("/case export", "case", "")
        assert where not in str(case["value"])
        assert house.anna.sees(house.general) == []
