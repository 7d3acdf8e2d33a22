"""English slang stays English, other languages are told, and any text gets an answer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.language import Guess, detect
from classifiers.verdict import UNKNOWN_LANGUAGE


@pytest.mark.parametrize(
    "text",
    [
        *("lol gg ez", "u r so dumb lmao", "kys", "stfu", "ez ez ez", "gg wp", "noob", "rekt"),
        *("ez clap, garbage team", "no chance", "u suck", "skill issue", "ratio + L", "rekt kid"),
        *("k1ll ur$elf, n0 cap", "i.w.i.l.l.h.u.r.t.y.o.u", "y0u are an 1d10t @bob"),
        *("ùgłÿ sélfïè tødây", "іdіоt", "𝖎𝖉𝖎𝖔𝖙", "check https://es.wikipedia.org/wiki/Hola"),
    ],
)
def test_english_chat_and_very_short_texts_are_english_at_home(text: str) -> None:
    assert detect(text).language == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ma ti sei visto allo specchio stamattina? fai paura", "it"),
        ("t'es vraiment débile toi, on t'explique trois fois", "fr"),
        ("wat ben jij toch een ongelooflijke sukkel zeg", "nl"),
        ("bist du eigentlich so auf die welt gekommen?", "de"),
        ("eres un inútil, no sirves ni para abrir la puerta", "es"),
        ("eu sou burro demais mano, nem tabuada eu sei", "pt"),
        ("ale ty jesteś tępa, tłumaczę to trzeci raz", "pl"),
        ("ты совсем дурак или как", "ru"),
        ("είσαι ηλίθιος", "el"),
        ("お前バカだな", "ja"),
        ("你是个白痴", "zh"),
        ("너 바보야", "ko"),
        ("أنت غبي جدا يا رجل", "ar"),
        ("אתה טיפש", "he"),
        ("คุณโง่", "th"),
    ],
)
def test_other_languages_are_told_by_name(text: str, language: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize(
    "text", ["", "   ", "123 :) !!!", "😂😂", "<@123>", "https://a.b/c", "\ud800"]
)
def test_without_letters_the_language_is_not_known(text: str) -> None:
    assert detect(text) == Guess(UNKNOWN_LANGUAGE, 0.0, wordless=True)


@pytest.mark.parametrize(
    "text", ["asdf qwer zxcv bnm", "hjkhjk", "spadaj debilu", "idiota", "qsdklfj mlkjsdf"]
)
def test_what_nobody_can_name_is_unknown_and_not_english(text: str) -> None:
    guess = detect(text)
    assert (guess.language, guess.wordless) == (UNKNOWN_LANGUAGE, False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(("hou je bek", "nl"), ("jestes brzydki", "pl"), ("halt die fresse", "de")),
        *(("ferme ta gueule", "fr"), ("sei scemo", "it"), ("h4lt d31n m4ul du kuh", "de")),
        *(("zajebisty koncert, gardło zdarte, było warto", "pl"), ("nimand mot je ga wg", "nl")),
    ],
)
def test_short_and_disguised_lines_of_other_languages_are_told(text: str, language: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize(
    ("text", "home"),
    [("spadaj debilu", "pl"), ("idiota", "es"), ("idiota", "pt-BR"), ("vai a cagare", "it")],
)
def test_the_language_at_home_decides_where_the_text_alone_does_not(text: str, home: str) -> None:
    assert detect(text, home=home).language == home[:2]


def test_no_home_makes_a_language_of_what_is_none_or_of_plain_english() -> None:
    for home in ("it", "pl", "de"):
        assert detect("asdf qwer zxcv bnm", home=home).language == UNKNOWN_LANGUAGE
        assert detect("u suck", home=home).language == "en"


def test_at_home_in_another_language_short_texts_are_of_that_language() -> None:
    assert detect("idiota", home="it").language == "it"
    assert detect("you are all so incredibly stupid", home="it").language == "en"
    assert detect("wat ben jij toch een sukkel zeg", home="it").language == "nl"


@given(st.text(st.characters(), max_size=80), st.sampled_from(["en", "it", "xx"]))
@settings(max_examples=500, deadline=None)
def test_any_text_gets_a_language_and_a_confidence(text: str, home: str) -> None:
    guess = detect(text, home=home)
    assert guess.language
    assert 0.0 <= guess.confidence <= 1.0


def test_a_megabyte_is_answered_from_its_beginning() -> None:
    assert detect("non capisco niente di questa storia " * 30_000).language == "it"
