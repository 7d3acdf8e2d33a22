"""What people read: it fits where it stands, names no ids with commas, and speaks to everybody."""

import re
from pathlib import Path

import discord
import pytest

import bot
from bot.core.errors import KindnessError
from bot.discord_bot.outside import outside
from bot.discord_bot.refusals import Refusal, Refusals, not_allowed
from bot.words import Words, locales
from tests.strings import COMPLETE, messages

STRINGS = Path(bot.__file__).parent / "strings"
CHANNEL = 1573631058170085385
ROOM = {
    r"discord-button-.*|discord-setup-(apply|again|more|back|discard)": 80,
    r"discord-setup-(preset|mode|language|desk|reads|channels|prompts)": 150,
    r"discord-(write-title|form-text)": 45,
    r"discord-(write-hint|form-only-text|words-gone)": 100,
}
"""Names of strings and how many characters of them Discord shows where they stand."""


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("names", ROOM)
def test_what_stands_on_buttons_menus_and_forms_fits_there(locale: str, names: str) -> None:
    words = Words(locale, strict=True)
    found = [one for one in messages(locale) if re.fullmatch(names, one.name)]

    assert found or locale not in COMPLETE
    for one in found:
        said = words.say(one.name, **dict.fromkeys(one.facts, 10))
        assert 1 <= len(said) <= ROOM[names], said


def refused(code: int) -> KindnessError:
    """What becomes of Discord's refusal with a code."""

    class Response:
        status, reason = 400, "Bad Request"

    error = discord.HTTPException(Response(), {"code": code, "message": ""})  # type: ignore[arg-type]
    with pytest.raises(KindnessError) as raised, outside(Refusals(), Refusal(1, 2, "post")):
        raise error
    return raised.value


@pytest.mark.parametrize("locale", locales())
def test_ids_and_codes_are_written_as_they_are(locale: str) -> None:
    words = Words(locale, strict=True)

    assert str(CHANNEL) in words.explain_error(not_allowed(Refusal(1, CHANNEL, "post")))
    assert "50035" in words.explain_error(refused(50035))


GENERIC_MASCULINE = re.compile(
    r"\b(moderator[ei]|(dell|all|l).autore|gli autori|amministratori|utenti|un adulto)\b",
    re.IGNORECASE,
)


def test_italian_speaks_of_everybody_and_not_of_men_alone() -> None:
    lines = [
        line
        for file in (STRINGS / "it").glob("discord*.ftl")
        for line in file.read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]

    assert [line for line in lines if GENERIC_MASCULINE.search(line)] == []
