"""In which language somebody is written to: the one they last used, if we speak it."""

from bot.service.own_languages import OwnLanguages, Spoken
from bot.words import locales
from tests.fakes import NOON, FakeClock
from tests.memory_languages import MemoryLanguages
from tests.store.making import CLUB, DAY, HOUR, MIKA, NOA, SCHOOL

TODAY = NOON - 12 * HOUR


def languages(clock: FakeClock) -> OwnLanguages:
    return OwnLanguages(MemoryLanguages(), clock, known=locales())


async def test_the_last_language_holds_for_that_person_in_that_community_alone() -> None:
    own = languages(FakeClock())

    await own.learn(SCHOOL, MIKA, "it")
    await own.learn(SCHOOL, MIKA, "pt-BR")

    assert await own.of(SCHOOL, MIKA, otherwise="en-GB") == "pt"
    assert await own.of(CLUB, MIKA, otherwise="en-GB") == "en-GB"
    assert await own.of(SCHOOL, NOA, otherwise="nl") == "nl"


async def test_each_language_that_we_speak_is_noted_and_no_other() -> None:
    own = languages(FakeClock())
    for locale in ("de", "en-US", "es-419", "fr", "it", "nl", "pl", "pt-BR"):
        await own.learn(SCHOOL, MIKA, locale)
        assert await own.of(SCHOOL, MIKA, otherwise="") == locale.partition("-")[0]
    assert len(locales()) == 8

    await own.learn(SCHOOL, NOA, "ja")
    assert await own.look(SCHOOL, NOA) is None


async def test_who_goes_on_in_a_language_that_we_do_not_speak_is_written_to_as_the_others() -> None:
    own = languages(FakeClock())
    await own.learn(SCHOOL, MIKA, "it")

    await own.learn(SCHOOL, MIKA, "ja")

    assert await own.look(SCHOOL, MIKA) is None


async def test_the_day_says_nothing_of_when_somebody_is_there() -> None:
    clock = FakeClock()
    own = languages(clock)
    await own.learn(SCHOOL, MIKA, "it")
    assert await own.look(SCHOOL, MIKA) == Spoken("it", TODAY)

    clock.pass_by(29 * DAY)
    await own.learn(SCHOOL, MIKA, "it")
    assert await own.look(SCHOOL, MIKA) == Spoken("it", TODAY)

    clock.pass_by(DAY)
    await own.learn(SCHOOL, MIKA, "it")
    assert await own.look(SCHOOL, MIKA) == Spoken("it", TODAY + 30 * DAY)


async def test_another_language_is_noted_with_its_day_at_once() -> None:
    clock = FakeClock()
    own = languages(clock)
    await own.learn(SCHOOL, MIKA, "it")

    clock.pass_by(DAY)
    await own.learn(SCHOOL, MIKA, "fr")

    assert await own.look(SCHOOL, MIKA) == Spoken("fr", TODAY + DAY)


async def test_it_is_erased_once() -> None:
    own = languages(FakeClock())
    await own.learn(SCHOOL, MIKA, "it")

    assert await own.erase(SCHOOL, MIKA) == 1
    assert await own.erase(SCHOOL, MIKA) == 0
    assert await own.of(SCHOOL, MIKA, otherwise="en") == "en"
