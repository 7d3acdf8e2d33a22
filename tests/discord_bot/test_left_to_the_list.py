"""What moderators and owners are told of languages that no model reads."""

import pytest

from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.rules import preset
from bot.discord_bot.findings import left_to_list
from bot.discord_bot.wording import Wording
from bot.words import locales
from campaign_content.loader import load
from classifiers.verdict import UNKNOWN_LANGUAGE
from tests.core.strategies import decision_of
from tests.discord_bot.house import House

CALLED = preset("support", mode=Mode.NUDGE)
"""Rules by which strong words of the list call the moderators."""


def found_by_the_list(language: str | None) -> Decision:
    """A decision about a text that no model has read."""
    return decision_of(reasons=(Reason(Rule.UNSUPPORTED, 0.95, 0.9, None, language),))


async def test_a_card_names_the_language_and_says_that_only_the_word_list_has_looked(
    house: House,
) -> None:
    house.classifier.language = lambda _text: "fi"
    async with house.running(rules=CALLED):
        await house.anna.says(house.general, "minä aion kill sinut")

        card = await house.mona.waits_for(house.desk, "needs a person")

        assert "in a language that the bot was not tested in" in card.text
        said = "Language: Finnish. The model does not read it, so only the word list has looked"
        assert said in card.text


async def test_a_card_about_a_language_that_the_model_reads_names_none(house: House) -> None:
    async with house.running(rules=CALLED):
        await house.anna.says(house.general, "I will kill you")

        card = await house.mona.waits_for(house.desk, "needs a person")

        assert "word list" not in card.text


@pytest.mark.parametrize("locale", locales())
def test_it_is_said_in_every_language(locale: str) -> None:
    wording = Wording(load())

    named, unknown, old = (
        left_to_list(wording, locale, found_by_the_list(code))
        for code in ("fi", UNKNOWN_LANGUAGE, None)
    )

    assert named != unknown == old
    assert left_to_list(wording, locale, decision_of()) == ""
    assert UNKNOWN_LANGUAGE not in unknown.split()


async def test_the_status_lists_what_the_model_reads_in_the_language_of_who_asks(
    house: House,
) -> None:
    house.languages = frozenset({"en", "it", "de"})
    owner = house.guild.owner()
    async with house.running(Mode.NUDGE):
        for locale, said in (
            ("en-US", "The model reads: English, German, and Italian. Every other language"),
            ("it", "Il modello legge: inglese, italiano e tedesco. Ogni altra lingua"),
        ):
            owner.user.locale = locale
            answer = await (await owner.runs("/kindness status")).done()
            assert said in answer.text
