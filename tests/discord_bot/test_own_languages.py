"""People are told in private in the language that they use; what all read stays in the server's."""

import sqlalchemy as sa

from bot.core.decision import Mode
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_outcomes import decides
from tests.discord_bot.test_reports import RIGHT, decided, reported
from tests.discord_server import Message, Person

HURTFUL = "you are worthless"


async def noted(house: House, app: App, who: Person, language: str | None) -> None:
    """Wait until this is on record as the language of somebody."""

    async def now() -> str | None:
        found = await app.store.spoken(house.community, house.who(who))
        return found.language if found else None

    last = None
    for _ in range(200):
        if (last := await now()) == language:
            return
        await house.quiet(app)
    assert last == language


async def uses(house: House, app: App, who: Person, locale: str) -> None:
    """Somebody checks a text on the server with an app in a language."""
    who.user.locale = locale
    name = {"it": "/controlla"}.get(locale, "/check")
    await (await who.runs(name, house.general, text="hello")).done()
    language = locale.partition("-")[0]
    await noted(house, app, who, None if language == "ja" else language)


async def asked(house: House, who: Person) -> Message:
    """The prompt about a hurtful message."""
    said = await who.says(house.general, HURTFUL)
    return await who.waits_for(who.dm, lambda one: bool(one.buttons) and said.id in one.text)


async def test_who_uses_the_bot_in_italian_is_asked_in_italian_and_others_are_not(
    house: House,
) -> None:
    async with house.running() as app:
        await uses(house, app, house.anna, "it")

        assert "Lascialo così" in (await asked(house, house.anna)).buttons
        assert "Leave it" in (await asked(house, house.ben)).buttons
        await house.quiet(app)


async def test_a_click_in_a_direct_message_is_enough_and_a_restart_forgets_nothing(
    house: House,
) -> None:
    house.anna.user.locale = "it"
    async with house.running() as app:
        first = await asked(house, house.anna)
        assert "Leave it" in first.buttons
        await house.anna.clicks(first, "What is this?")
        await noted(house, app, house.anna, "it")

    async with house.running() as app:
        assert "Lascialo così" in (await asked(house, house.anna)).buttons
        await house.quiet(app)


async def test_an_appeal_is_decided_in_the_words_of_who_appealed_and_moderators_read_their_own(
    house: House,
) -> None:
    house.anna.user.locale = "it"
    async with house.running() as app:
        prompt = await asked(house, house.anna)
        await house.anna.clicks(prompt, "This is a mistake")
        await noted(house, app, house.anna, "it")
        await decides(house, house.anna, "It was a mistake")

        told = await house.anna.waits_for(house.anna.dm, "Avevi ragione")
        assert "Che cos’è?" in told.buttons
        assert not [one for one in house.mona.sees(house.desk) if "errore" in one.text]
        await house.quiet(app)


async def test_a_warning_and_help_come_in_ones_own_language(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        await uses(house, app, house.anna, "it")
        await (await house.mona.runs("/warn", member=house.anna, why="be kind")).done()
        warning = await house.anna.waits_for(house.anna.dm, "ti ha dato un avvertimento")
        assert warning.buttons == ["È un errore"]

        await house.anna.says(house.general, "nobody cares, I want to kill myself")
        await house.anna.waits_for(house.anna.dm, "Tu conti")
        await house.mona.waits_for(house.desk, "may need a person")
        await house.quiet(app)


async def test_who_reported_something_hears_of_it_in_their_own_language(house: House) -> None:
    house.ben.user.locale = "it"
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody likes ben")
        await reported(house.ben, said)
        await noted(house, app, house.ben, "it")
        card = await house.mona.waits_for(house.desk, "One person has reported it")
        await decided(house, card, RIGHT)

        await house.ben.waits_for(house.ben.dm, "la vede come te")
        await house.quiet(app)


async def test_what_others_see_stays_in_the_language_of_the_server(house: House) -> None:
    async with house.running() as app:
        await uses(house, app, house.anna, "it")
        form = await house.anna.clicks(await asked(house, house.anna), "Cambialo e rimandalo")
        await house.anna.submits_modal(form, {"Il tuo nuovo testo": "you can do better"})
        await house.ben.waits_for(house.general, f"<@{house.anna.id}> writes:")

        await house.by_notes(app)
        await house.anna.says(house.general, HURTFUL)
        note = await house.anna.waits_for(house.general, "there is a note for you")
        assert note.buttons == ["Read it"]
        await house.quiet(app)


async def test_a_language_that_the_bot_does_not_speak_is_not_noted(house: House) -> None:
    async with house.running() as app:
        await uses(house, app, house.anna, "it")
        await uses(house, app, house.anna, "ja")

        assert "Leave it" in (await asked(house, house.anna)).buttons
        await house.quiet(app)


async def test_it_is_shown_and_erased_with_ones_own_data_and_asking_notes_nothing(
    house: House,
) -> None:
    async with house.running() as app:
        house.anna.user.locale = "it"
        nothing = await (await house.anna.runs("/i-miei-dati", house.general)).done()
        assert "non è registrato nulla" in nothing.text
        await uses(house, app, house.anna, "it")

        answer = await (await house.anna.runs("/i-miei-dati", house.general)).done()
        assert "ti scrive in privato" in answer.text
        assert "Italiano (annotata il <t:" in answer.text
        assert answer.message is not None
        (file,) = answer.message.attachments
        day = f"{house.clock.now():%Y-%m-%d}"
        assert f"Italiano (annotata il {day})" in house.server.world.files[file["id"]].decode()

        await house.anna.clicks(answer.message, "Cancella ciò che si può")
        await house.offers(answer.message, "Sì, cancella per sempre")
        await house.anna.clicks(answer.message, "Sì, cancella per sempre")
        await house.says(answer, "non è registrato nulla")
        await noted(house, app, house.anna, None)
        assert "Leave it" in (await asked(house, house.anna)).buttons
        await house.quiet(app)


async def test_who_clicks_is_answered_although_the_language_cannot_be_noted(
    house: House, logged: list[dict[str, object]]
) -> None:
    house.anna.user.locale = "it"
    async with house.running() as app:
        async with app.store.database.writing() as connection:
            await connection.execute(sa.text("DROP TABLE member_languages"))
        answer = await (await house.anna.runs("/controlla", house.general, text="ciao")).done()

        await house.eventually(lambda: "language_not_noted" in [event["event"] for event in logged])
        assert "Suona bene" in answer.text
